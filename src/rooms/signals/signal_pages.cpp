// /signalen: the signals of the students of who guides (GU-09); one of them, judged and looked back on; and
// one that a guide says.
#include "campus/access/accepted_forms.h"
#include "campus/access/undo.h"
#include "campus/inbox/inbox.h"
#include "platform/base/error.h"
#include "rooms/signals/notices.h"
#include "rooms/signals/paths.h"
#include "rooms/signals/routes.h"
#include "rooms/signals/signal_forms.h"
#include "rooms/signals/waiting.h"

namespace koers::signals {
namespace {

using access::GuidedStudent;
using http::Response;
using http::Visit;
using people::Guide;
using people::Person;

constexpr int rows_on_a_page = 25;

Response show_all(Visit& visit, const Guide& me) {
  const GuideSignals& all = signals_now(visit, me);
  views::ListPage page;
  page.waiting = all.waiting(visit.today);
  page.part = layout::ListPart(visit, "open", rows_on_a_page, static_cast<std::int64_t>(page.waiting.size()));
  for (const NamedSignal& one : all.signals) {
    if (one.signal.waits(visit.today)) continue;
    (one.signal.state == SignalState::silent ? page.silent : page.busy).push_back(&one);
  }
  return http::page(views::list_page(visit, page));
}

// ---- one

// A signal of a student whom the visitor guides today, and may know of.
struct Reached {
  GuidedStudent student;
  Signal signal;
};
Reached reach(Visit& visit, const Guide& me, Id<Signal> id) {
  Signal signal = signal_with_id(visit.db(), me.institution(), id);
  auto student = GuidedStudent::admit(visit, me, signal.student_id);
  const bool may_know = !signal.only_counsellor || student.kind() == access::GuideKind::counsellor;
  if (student.in_confidence() || !may_know) throw NotFound("signal");
  return {std::move(student), std::move(signal)};
}

Response page_of(Visit& visit, const Guide& me, const Reached& reached, const forms::Returned& returned = {},
                 std::optional<int> status = {}) {
  const GuideSignals& all = signals_now(visit, me);
  // Read again: it may have been kept true just now.
  const Signal* open = all.find(reached.signal.id);
  const Signal signal = open ? *open : signal_with_id(visit.db(), me.institution(), reached.signal.id);
  const auto facts = all.facts.find(signal.student_id);
  views::SignalPage page{.student = reached.student,
                         .signal = signal,
                         .setting = signal.rule ? &all.rules.setting(*signal.rule) : nullptr,
                         .facts = facts == all.facts.end() ? nullptr : &facts->second,
                         .verdicts = verdicts_of(visit.db(), me.institution(), signal.student_id, signal.id),
                         .others = all.waiting(visit.today),
                         .me = me.id(),
                         .returned = returned};
  if (signal.rule == Rule::steps_late) {
    page.steps = steps_behind(visit.db(), me.institution(), signal.student_id, visit.today);
  }
  if (signal.rule == Rule::no_reaction && page.facts) {
    page.invitations = invitations_behind(visit.db(), me.institution(), *page.facts, visit.today);
  }
  if (status == 409 && !page.verdicts.empty())
    page.meanwhile = views::name_or_other(visit, page.verdicts.back());
  return http::page(views::signal_page(visit, page), status.value_or(returned.status()));
}

Response show_one(Visit& visit, const Guide& me, Id<Signal> id) {
  const Reached reached = reach(visit, me, id);
  inbox::opened(visit, me, {id.value});
  return page_of(visit, me, reached);
}

// Tells the student, who reads along.
void tell_student(sql::Transaction& tx, Id<organisation::Institution> institution, const Signal& signal,
                  Instant now) {
  inbox::tell(tx, institution, {notices::done, signal.id.value, std::nullopt, now}, {signal.student_id});
}

// Nobody counts on a version that was typed in an address by hand.
std::int64_t seen_version(const Visit& visit) { return visit.request.number("signaalstand").value_or(0); }

// Does something under the lock; what was judged meanwhile comes back as a page.
template <class Work>
void write_to(Visit& visit, const Guide& me, const Reached& reached, Work work) {
  visit.write([&](sql::Transaction& tx) {
    work(tx, locked_signal(tx, me.institution(), reached.student.id(), reached.signal.id));
  });
}

html::Url undo_of(Visit& visit, const Guide& me, Id<Signal> id) {
  return access::undo(paths::undo(id),
                      std::to_string(signal_with_id(visit.db(), me.institution(), id).version));
}

Response judge_one(Visit& visit, const Guide& me, Id<Signal> id) {
  const Reached reached = reach(visit, me, id);
  const std::string& name = reached.student.person().given_name;
  const auto typed = verdict_form.read(visit, views::verdict_givens(visit, name));
  if (!typed.holds()) return page_of(visit, me, reached, {verdict_form, typed});
  try {
    auto judged = access::once(visit, me, paths::one(id), [&](sql::Transaction& tx) {
      const Signal signal = locked_signal(tx, me.institution(), reached.student.id(), id);
      judge(tx, me, signal, seen_version(visit), typed.value, visit.new_id<VerdictLine>(), visit.now);
      tell_student(tx, me.institution(), signal, visit.now);
    });
    const auto undo = undo_of(visit, me, id);
    return std::move(judged).with_toast({visit.say(texts::kept, name), undo});
  } catch (const VerdictError&) {
    return page_of(visit, me, reached, {verdict_form, typed}, 409);
  }
}

Response look_back_on(Visit& visit, const Guide& me, Id<Signal> id) {
  const Reached reached = reach(visit, me, id);
  const auto helped = visit.request.choice<Ending>("geholpen");
  const bool is_answer = helped && *helped != Ending::over && *helped != Ending::fine;
  if (!is_answer) throw NotFound("no such answer");
  write_to(visit, me, reached, [&](sql::Transaction& tx, const Signal& signal) {
    look_back(tx, me, signal, *helped, visit.now);
    tell_student(tx, me.institution(), signal, visit.now);
  });
  return http::see_other(paths::one(id), visit.say(texts::closed_now), undo_of(visit, me, id));
}

Response wake_one(Visit& visit, const Guide& me, Id<Signal> id) {
  const Reached reached = reach(visit, me, id);
  write_to(visit, me, reached,
           [&](sql::Transaction& tx, const Signal& signal) { end_silence(tx, me, signal, visit.now); });
  return http::see_other(paths::one(id), visit.say(texts::awake), undo_of(visit, me, id));
}

Response undo_one(Visit& visit, const Guide& me, Id<Signal> id) {
  const Reached reached = reach(visit, me, id);
  write_to(visit, me, reached, [&](sql::Transaction& tx, const Signal& signal) {
    access::undo_only(visit, std::to_string(signal.version));
    undo_last(tx, me, signal, visit.today);
  });
  return http::see_other(paths::one(id), visit.say(texts::back_open));
}

// ---- saying one

std::vector<layout::Option> students_of(Visit& visit, const Guide& me) {
  std::vector<layout::Option> options;
  for (const people::Person& one : students_of_guide(visit.db(), me, visit.today)) {
    options.push_back({text(one.id), one.full_name()});
  }
  return options;
}

Response new_page_of(Visit& visit, const Guide& me, const forms::Answers& answers) {
  return http::page(views::new_page(visit, {students_of(visit, me), answers}), answers.status());
}

Response show_new(Visit& visit, const Guide& me) {
  return new_page_of(
      visit, me, said_form.start({.student_id = visit.request.id<Person>("student").value_or(Id<Person>{})}));
}

Response say_new(Visit& visit, const Guide& me) {
  const auto typed = said_form.read(visit, {{"student", {.options = students_of(visit, me)}}});
  if (!typed.holds()) return new_page_of(visit, me, typed);
  const auto student = GuidedStudent::admit(visit, me, typed.value.student_id);
  const auto id = visit.new_id<Signal>();
  return access::once(visit, me, paths::one(id),
                      [&](sql::Transaction& tx) {
                        tx.lock(student.id().value);
                        const Signal signal{.id = id,
                                            .student_id = student.id(),
                                            .author_id = me.id(),
                                            .words = typed.value.words,
                                            .opened_on = visit.today};
                        open_signal(tx, me.institution(), signal, visit.today);
                        tell_student(tx, me.institution(), signal, visit.now);
                      })
      .with_toast({visit.say(texts::said, student.person().given_name), paths::take_back(id)});
}

Response take_one_back(Visit& visit, const Guide& me, Id<Signal> id) {
  const Reached reached = reach(visit, me, id);
  write_to(visit, me, reached, [&](sql::Transaction& tx, const Signal& signal) {
    take_back(tx, me, signal, visit.today);
    inbox::withdraw(tx, me.institution(), id.value);
  });
  return http::see_other(paths::all(), visit.say(texts::taken_back));
}

}  // namespace

void add_signal_routes(http::Router& router) {
  router.get<Guide>("/signalen", show_all);
  router.get<Guide>("/signalen/nieuw", show_new);
  router.post<Guide>("/signalen/nieuw", say_new);
  router.get<Guide>("/signalen/{id}", show_one);
  router.post<Guide>("/signalen/{id}", judge_one);
  router.post<Guide>("/signalen/{id}/hielp", look_back_on);
  router.post<Guide>("/signalen/{id}/aan", wake_one);
  router.post<Guide>("/signalen/{id}/terug", undo_one);
  router.post<Guide>("/signalen/{id}/weg", take_one_back);
}

}  // namespace koers::signals
