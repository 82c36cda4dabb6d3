#include "rooms/signals/waiting.h"

#include <algorithm>

#include "campus/layout/components.h"
#include "campus/layout/form_help.h"
#include "rooms/signals/own_texts.h"
#include "rooms/signals/paths.h"
#include "rooms/signals/school_texts.h"
#include "rooms/signals/texts.h"

namespace koers::signals {

using http::Visit;
using people::Guide;
using people::Person;

namespace {

std::set<Id<Person>> outdated(const GuideSignals& all, Day today) {
  std::map<Id<Person>, std::vector<Signal>> signals;
  for (const NamedSignal& one : all.signals) signals[one.signal.student_id].push_back(one.signal);
  std::set<Id<Person>> students;
  for (const auto& [student, facts] : all.facts) {
    if (!changes_of(all.rules.look(facts, today), signals[student]).empty()) students.insert(student);
  }
  return students;
}

void keep(Visit& visit, Id<organisation::Institution> institution, const std::set<Id<Person>>& students) {
  visit.write([&](sql::Transaction& tx) {
    for (const Id<Person> student : students) {
      tx.lock(student.value);
      keep_signals(tx, institution, student, KeepingTime::now(visit.today),
                   [&] { return visit.house.ids.next_value(); });
    }
  });
}

void count_anew(const std::map<Rule, RuleFact>& holding, Signal& signal) {
  if (!signal.rule || signal.state == SignalState::closed) return;
  if (const auto now = holding.find(*signal.rule); now != holding.end()) signal.amount = now->second.amount;
}

GuideSignals read(Visit& visit, const Guide& me) {
  GuideSignals all;
  SignalList list = signals_for_guide(visit.db(), me, visit.today);
  all.rules = std::move(list.rules);
  all.signals = std::move(list.signals);
  for (StudentFacts& one : facts_for_guide(visit.db(), me, visit.today)) {
    const auto student = one.student_id;
    all.facts.emplace(student, std::move(one));
  }
  if (const auto students = outdated(all, visit.today); !students.empty()) {
    keep(visit, me.institution(), students);
    all.signals = signals_for_guide(visit.db(), me, visit.today).signals;
  }
  std::erase_if(all.signals, [](const NamedSignal& one) { return one.signal.state == SignalState::closed; });
  std::map<Id<Person>, std::map<Rule, RuleFact>> holding;
  for (const auto& [student, facts] : all.facts) holding[student] = all.rules.look(facts, visit.today);
  for (NamedSignal& one : all.signals) count_anew(holding[one.signal.student_id], one.signal);
  return all;
}

}  // namespace

const Signal* GuideSignals::find(Id<Signal> id) const {
  for (const NamedSignal& one : signals) {
    if (one.signal.id == id) return &one.signal;
  }
  return nullptr;
}

std::vector<views::SignalRow> GuideSignals::waiting(Day today) const {
  std::vector<views::SignalRow> rows;
  for (const NamedSignal& one : signals) {
    if (!one.signal.waits(today)) continue;
    auto row = std::find_if(rows.begin(), rows.end(), [&](const views::SignalRow& other) {
      return other.student_id == one.signal.student_id;
    });
    if (row == rows.end()) {
      rows.push_back({.student_id = one.signal.student_id, .name = one.full_name(), .signals = {}});
      row = rows.end() - 1;
      const auto facts_of = facts.find(row->student_id);
      if (facts_of != facts.end()) row->next_planned_on = facts_of->second.next_planned_on(today);
    }
    row->signals.push_back(&one.signal);
  }
  return rows;
}

const GuideSignals& signals_now(Visit& visit, const Guide& me) {
  return visit.once<GuideSignals>([&] { return read(visit, me); });
}

StudentSignals signals_now(Visit& visit, const people::Student& me) {
  StudentSignals all{.rules = Rules::of(visit.db(), me.institution()),
                     .signals = signals_of(visit.db(), me.institution(), me.id())};
  const auto facts = facts_between(visit.db(), me.institution(), me.id(), me.id(), visit.today);
  const auto holding =
      facts.empty() ? std::map<Rule, RuleFact>{} : all.rules.look(facts.front(), visit.today);
  if (!changes_of(holding, all.signals).empty()) {
    keep(visit, me.institution(), {me.id()});
    all.signals = signals_of(visit.db(), me.institution(), me.id());
  }
  for (Signal& one : all.signals) count_anew(holding, one);
  return all;
}

// ---- the door

const std::vector<WaitingSignals>& waiting_signals(Visit& visit, const Guide& me) {
  return visit.once<std::vector<WaitingSignals>>([&] {
    std::vector<WaitingSignals> all;
    for (const views::SignalRow& row : signals_now(visit, me).waiting(visit.today)) {
      WaitingSignals one{.student_id = row.student_id,
                         .oldest = row.signals.front()->id,
                         .words = {},
                         .working_days = row.signals.front()->age(visit.today)};
      for (const Signal* signal : row.signals) one.words.push_back(views::words_of(visit, *signal));
      all.push_back(std::move(one));
    }
    return all;
  });
}

int weeks_without_conversation(Visit& visit, const Guide& me) {
  return signals_now(visit, me).rules.setting(Rule::not_spoken).threshold;
}

html::Url signals_path() { return html::url("/signalen"); }
html::Url signal_path(Id<Signal> signal) { return html::url("/signalen/", signal); }
html::Url own_signals_path() { return html::url("/ik/signalen"); }
html::Url team_signals_path() { return html::url("/signalen/team"); }

html::Html file_card(Visit& visit, const Guide& me, const access::GuidedStudent& student) {
  const GuideSignals& all = signals_now(visit, me);
  html::Html rows;
  for (const NamedSignal& one : all.signals) {
    if (one.signal.student_id != student.id()) continue;
    const Signal& signal = one.signal;
    std::string line;
    const std::string until = signal.until_on ? views::day_words(visit, *signal.until_on) : "";
    if (signal.state_on(visit.today) == SignalState::silent) line = visit.say(texts::silent_until, until);
    if (signal.state == SignalState::doing) {
      line = signal.waits(visit.today) ? visit.say(texts::did_it_help_now) : visit.say(texts::look_on, until);
    }
    rows += layout::row(
        {.lead = layout::thumb(signal.rule ? declaration_of(*signal.rule).icon : layout::Icon("flag-fill")),
         .title = views::words_of(visit, signal),
         .href = paths::one(signal.id),
         .line = line,
         .end = age_of(visit, signal.age(visit.today))});
  }
  if (rows.empty()) return {};
  return layout::list_card("signalen", visit.say(texts::signals), rows,
                           layout::more_link(visit.say(texts::say_one), paths::fresh(student.id())));
}

html::Html own_row(const Visit& visit) {
  return layout::row({.lead = layout::thumb("flag-fill"),
                      .title = visit.say(own_texts::title),
                      .href = paths::own(),
                      .line = visit.say(own_texts::row_line)});
}

html::Html team_row(const Visit& visit) {
  return layout::row({.lead = layout::thumb("flag-fill"),
                      .title = visit.say(school_texts::title),
                      .href = paths::team(),
                      .line = visit.say(school_texts::row_line)});
}

}  // namespace koers::signals
