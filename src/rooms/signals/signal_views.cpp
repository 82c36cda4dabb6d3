#include "rooms/signals/signal_views.h"

#include <algorithm>

#include "campus/layout/components.h"
#include "campus/layout/form_help.h"
#include "campus/navigation/navigation.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/signals/paths.h"
#include "rooms/signals/signal_forms.h"

namespace koers::signals::views {

using namespace html;
using http::Visit;

// ---- one signal

namespace {

using Facts = std::vector<std::pair<Day, std::string>>;

// The days behind a fact, oldest first.
Html days_behind(const Visit& visit, const SignalPage& page) {
  if (!page.signal.rule || page.facts == nullptr) return {};
  const StudentFacts& facts = *page.facts;
  Facts days{{facts.started_on, visit.say(texts::started_on)}};
  const auto add = [&](std::optional<Day> on, const i18n::Text& words) {
    if (on) days.emplace_back(*on, visit.say(words));
  };
  add(facts.last_spoken_on(), texts::last_spoken_on);
  if (page.signal.rule == Rule::nothing_shared) add(facts.last_experience_on, texts::shared_on);
  if (page.signal.rule == Rule::no_counsellor) add(facts.unguided_since, texts::unguided_since);
  for (const DatedFact& step : page.steps)
    days.emplace_back(step.on, visit.say(texts::step_was_due, step.title));
  for (const DatedFact& one : page.invitations) {
    days.emplace_back(one.on, visit.say(texts::invitation_was_due, one.title));
  }
  add(facts.next_planned_on(visit.today), texts::planned_on);
  std::stable_sort(days.begin(), days.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<std::pair<std::string, Html>> list;
  for (const auto& [on, words] : days) list.emplace_back(day_words(visit, on), fragment(words));
  return layout::fact_list(list);
}

// Who saw it, on which day, by which rule.
Html origin(const Visit& visit, const SignalPage& page) {
  const Signal& signal = page.signal;
  const std::string on = day_words(visit, signal.opened_on);
  const std::string& name = page.student.person().given_name;
  if (!signal.rule) {
    if (signal.author_id == page.me) return layout::sub(visit.say(texts::you_said, on));
    if (signal.author_id == signal.student_id)
      return layout::sub(visit.say(texts::said_by_student, name, on));
    const auto& guides = page.student.guides();
    const auto author = std::find_if(guides.begin(), guides.end(),
                                     [&](const auto& one) { return one.person.id == signal.author_id; });
    const std::string who = author == guides.end() ? visit.say(texts::an_other) : author->person.given_name;
    return layout::sub(visit.say(texts::said_by, who, on));
  }
  if (page.setting == nullptr) return {};
  const RuleSetting& set = *page.setting;
  const std::string who_set =
      set.set_at.seconds == 0 || set.given_name.empty()
          ? visit.say(texts::default_rule)
          : visit.say(texts::set_by,
                      people::Person{set.set_by, set.given_name, set.infix, set.family_name}.full_name(),
                      day_words(visit, day_of(set.set_at)));
  return fragment(layout::sub(visit.say(texts::koers_saw, on, because(visit, set), name)),
                  layout::sub(who_set));
}

Html fact_card(const Visit& visit, const SignalPage& page) {
  const std::string name = page.student.person().full_name();
  const bool is_closed = page.signal.state == SignalState::closed;
  const Html who = layout::cluster(
      fragment(layout::avatar(name, layout::Size::small), a.href(paths::file(page.student.id()))(name)));
  const int days = page.signal.age(visit.today);
  const Html age = when(!is_closed, [&] {
    return layout::tag(days == 0 ? visit.say(texts::since_today) : visit.say_count(texts::days_open, days));
  });
  return layout::card({.labelled_by = "feit"}, fragment(layout::between(fragment(who, age)),
                                                        h1.id("feit")(words_of(visit, page.signal)),
                                                        origin(visit, page), days_behind(visit, page)));
}

Html done_card(const Visit& visit, const SignalPage& page) {
  if (page.verdicts.empty()) return {};
  const Html lines =
      each(page.verdicts, [&](const VerdictLine& line) { return verdict_line(visit, line, page.me); });
  return layout::card({.labelled_by = "gedaan"},
                      fragment(layout::section_head("gedaan", visit.say(texts::what_was_done)), lines));
}

bool did_last(const SignalPage& page) {
  if (page.verdicts.empty()) return false;
  const VerdictLine& last = page.verdicts.back();
  return (last.followed_at ? last.followed_by : last.author_id) == page.me;
}

Html verdict_card(Visit& visit, const SignalPage& page) {
  const std::string& name = page.student.person().given_name;
  const auto answers = page.returned.or_start(verdict_form, {.until_on = visit.today + 14});
  const Html before = layout::hidden_field("signaalstand", std::to_string(page.signal.version));
  const Html who_sees = layout::who_sees(
      visit.language, page.signal.only_counsellor ? layout::Reach::one : layout::Reach::several,
      visit.say(page.signal.only_counsellor ? texts::only_counsellor_sees : texts::guides_see, name));
  const auto givens = verdict_givens(visit, name);
  const auto field = [&](std::string_view one) { return verdict_form.field(visit, answers, one, givens); };
  const Html button =
      layout::submit(visit.say(texts::keep), {.icon = layout::Icon("check-bold"), .big = true});
  return layout::card(
      layout::form_to(paths::one(page.signal.id),
                      fragment(verdict_form.head(visit, answers), before, field("klopt"), field("maatregel"),
                               div.cls("pair-fields")(field("waarom"), field("kijk")),
                               layout::cluster(fragment(button, who_sees))),
                      {.classes = "stack gap-5"}));
}

Html look_back_card(Visit& visit, const SignalPage& page) {
  Html answers;
  for (const Ending one : {Ending::helped, Ending::a_little, Ending::not_helped, Ending::unknown}) {
    answers +=
        layout::submit(visit.say(name_of(one)),
                       {.kind = layout::Kind::line, .name = "geholpen", .value = std::string(code(one))});
  }
  return layout::card({.labelled_by = "hielp"},
                      fragment(layout::section_head("hielp", visit.say(texts::did_it_help)),
                               layout::sub(visit.say(texts::did_it_help_line)),
                               layout::form_to(paths::helped(page.signal.id), layout::cluster(answers),
                                               {.label = visit.say(texts::did_it_help)})));
}

// What is to be done with it now.
Html acts(Visit& visit, const SignalPage& page) {
  const Signal& signal = page.signal;
  if (page.student.in_confidence()) return {};
  switch (signal.state_on(visit.today)) {
    case SignalState::open:
      return verdict_card(visit, page);
    case SignalState::doing:
      return fragment(look_back_card(visit, page),
                      layout::fold(span(visit.say(texts::something_else)), verdict_card(visit, page),
                                   page.returned.is(verdict_form)));
    case SignalState::silent:
      return fragment(
          layout::card(layout::between(fragment(
              span(visit.say(texts::silent_until, day_words(visit, signal.until_on.value_or(visit.today)))),
              layout::post_button(paths::wake(signal.id), visit.say(texts::wake),
                                  {.kind = layout::Kind::line})))),
          layout::fold(span(visit.say(texts::judge_again)), verdict_card(visit, page),
                       page.returned.is(verdict_form)));
    case SignalState::closed:
      break;
  }
  const std::string gone = visit.say(
      texts::gone_after,
      i18n::day_with_year(visit.language, gone_on(time_limits::TimeLimits::of(visit), *signal.closed_on)));
  const Html undo = when(did_last(page) && !signal.is_over(), [&] {
    return layout::post_button(paths::undo(signal.id), visit.say(texts::undo_mine),
                               {.kind = layout::Kind::quiet});
  });
  const Html again = when(!signal.is_over(), [&] {
    return layout::fold(span(visit.say(texts::judge_again)), verdict_card(visit, page),
                        page.returned.is(verdict_form));
  });
  return fragment(layout::card(fragment(p(b(ending_of(visit, signal))), layout::sub(gone), undo)), again);
}

// Those of the same student first, then the others.
Html other_card(const Visit& visit, const SignalPage& page) {
  Html rows;
  int count = 0;
  constexpr int most = 6;
  for (const SignalRow& row : page.others) {
    if (row.student_id != page.student.id()) continue;
    for (const Signal* one : row.signals) {
      if (one->id == page.signal.id) continue;
      rows += layout::row({.lead = layout::avatar(row.name),
                           .title = words_of(visit, *one),
                           .href = paths::one(one->id),
                           .line = row.name,
                           .end = age_of(visit, one->age(visit.today))});
      ++count;
    }
  }
  for (const SignalRow& row : page.others) {
    if (row.student_id == page.student.id() || count >= most) continue;
    rows += signal_row(visit, row);
    ++count;
  }
  if (rows.empty()) return {};
  return layout::list_card("andere", visit.say(texts::open_signals), rows,
                           layout::more_link(visit.say(texts::signals), paths::all()));
}

}  // namespace

forms::Givens verdict_givens(const Visit& visit, const std::string& student) {
  return {{"maatregel", {.name = student}},
          {"waarom", {.name = student}},
          {"kijk", {.first = visit.today + 1, .last = last_day_to_look(visit.today)}}};
}

Html signal_page(Visit& visit, const SignalPage& page) {
  const std::string name = page.student.person().full_name();
  const Html meanwhile = when(!page.meanwhile.empty(), [&] {
    return div.with("role", "alert")
        .with("tabindex", "-1")
        .flag("autofocus")(
            layout::notice(words::State::attention, visit.say(texts::judged_meanwhile, page.meanwhile)));
  });
  const bool may_take_back = !page.signal.rule && page.signal.author_id == page.me && page.verdicts.empty() &&
                             page.signal.version == 1;
  const Html take_back = when(may_take_back, [&] {
    return layout::cluster(layout::post_button(paths::take_back(page.signal.id), visit.say(texts::take_back),
                                               {.kind = layout::Kind::quiet, .small = true}));
  });
  const Html content = fragment(
      crumbs_to(visit, name),
      layout::beside(
          fragment(meanwhile, fact_card(visit, page), done_card(visit, page), acts(visit, page), take_back),
          fragment(other_card(visit, page), say_card(visit, paths::fresh(page.student.id())),
                   layout::sub(visit.say(texts::never_mailed)))));
  return navigation::page(visit, {.title = name + ": " + visit.say(texts::signal), .place = "/vandaag"},
                          content);
}

Html new_page(Visit& visit, const NewPage& page) {
  const std::string title = visit.say(texts::new_title);
  const Html form = page.students.empty()
                        ? layout::empty_state(visit.say(texts::nobody_yet), visit.say(texts::nobody_yet_line))
                        : said_form.show(visit, page.answers,
                                         {.action = paths::fresh(), .submit = visit.say(texts::say_one)},
                                         {{"student", {.options = page.students}}});
  const Html content = fragment(
      crumbs_to(visit, title),
      layout::page_head({.title = title, .lead = fragment(visit.say(texts::new_lead))}), layout::card(form));
  return navigation::page(visit, {.title = title, .place = "/vandaag", .width = layout::PageWidth::narrow},
                          content);
}

}  // namespace koers::signals::views
