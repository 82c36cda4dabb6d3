#include "rooms/rounds/plan_views.h"

#include <algorithm>
#include <map>

#include "campus/layout/components.h"
#include "campus/navigation/navigation.h"
#include "rooms/rounds/paths.h"
#include "rooms/rounds/round_forms.h"

namespace koers::rounds::views {

using namespace html;
using http::Visit;
using layout::Kind;

std::string hours_words(const Visit& visit, int minutes) {
  const int hours = minutes / 60, rest = minutes % 60;
  if (hours == 0) return visit.say(texts::n_minutes_short, rest);
  if (rest == 0) return visit.say(texts::n_hours, hours);
  return visit.say(texts::hours_and_minutes, hours, rest);
}

forms::Givens round_givens(const Visit& visit, const std::vector<StudentRow>& students,
                           const std::vector<Slot>& before) {
  std::vector<layout::Option> people, minutes, pauses;
  for (const StudentRow& one : students) people.push_back({text(one.student.id), one.student.full_name()});
  for (const int one : {15, 20, 25, 30, 45, 60}) {
    minutes.push_back({std::to_string(one), visit.say(texts::n_minutes, one)});
  }
  for (const int one : {0, 5, 10, 15}) {
    pauses.push_back(
        {std::to_string(one), one == 0 ? visit.say(texts::no_pause) : visit.say(texts::n_minutes, one)});
  }
  return {{"student", {.options = std::move(people)}},
          {"hoe", {}},
          {"minuten", {.options = std::move(minutes)}},
          {"pauze", {.options = std::move(pauses)}},
          {"plek", {.options = slot_options(visit, before)}}};
}

namespace {

// Which students a button ticks.
Html fast_button(const Visit& visit, const Url& action, const std::string& value, std::string_view words,
                 std::size_t count) {
  return button.cls("chip")
      .type("submit")
      .name(forms::shown_again)
      .value("wie:" + value)
      .with("formaction", action.at("wie").text())
      .flag("formnovalidate")(words, " ", span.cls("num")(count),
                              span.cls("vh")(" " + visit.say(texts::students_small)));
}

Html fast_buttons(const Visit& visit, const PlanPage& page) {
  std::map<std::string, std::size_t> groups;
  std::size_t without = 0, long_ago = 0;
  for (const StudentRow& one : page.students) {
    if (!one.group.empty()) ++groups[one.group];
    without += one.has_talk ? 0 : 1;
    long_ago += weeks_since(one, visit.today) >= long_weeks ? 1 : 0;
  }
  Html all = fast_button(visit, page.action, "zonder", visit.say(texts::without_talk), without);
  for (const auto& [name, count] : groups) {
    all += fast_button(visit, page.action, "groep-" + name, name, count);
  }
  if (long_ago > 0) all += fast_button(visit, page.action, "lang", visit.say(texts::long_ago), long_ago);
  all += fast_button(visit, page.action, "allen", visit.say(texts::everyone), page.students.size());
  return div.cls("cluster").role("group").aria("label", visit.say(texts::fast_choice))(all);
}

Html student_ticks(const Visit& visit, const PlanPage& page, const forms::Answers& answers) {
  Html ticks;
  std::vector<std::string> names;
  for (const StudentRow& one : page.students) {
    const std::string id = text(one.student.id);
    const bool is_picked = answers.is_picked("student", id);
    if (is_picked) names.push_back(one.student.full_name());
    const int weeks = weeks_since(one, visit.today);
    ticks += layout::tick({.name = "student",
                           .value = id,
                           .label = one.student.full_name(),
                           .line = one.has_talk          ? visit.say(texts::has_talk)
                                   : weeks >= long_weeks ? visit.say(texts::weeks_ago, weeks)
                                                         : one.group,
                           .checked = is_picked});
  }
  names.resize(std::min<std::size_t>(names.size(), 6));
  const Html words = span.cls("cluster")(layout::faces(names), span(visit.say(texts::chosen_students)));
  return layout::fold(words, layout::grid(layout::Width::m, ticks), !answers.mistake("student").empty());
}

Html channel_ticks(const Visit& visit, const forms::Answers& answers) {
  Html ticks;
  for (const forms::Choice& one : channel_choices) {
    ticks += layout::tick({.name = "hoe",
                           .value = std::string(one.value),
                           .label = visit.say(one.label),
                           .checked = answers.is_picked("hoe", one.value)});
  }
  return layout::cluster(ticks);
}

Html fits(const Visit& visit, const PlanPage& page, const forms::Answers& answers, int minutes) {
  const auto count_of = [&](std::string_view field) {
    const auto* answer = answers.find(field);
    return answer == nullptr ? 0 : static_cast<int>(answer->typed.size());
  };
  const int slots = count_of("plek"), students = count_of("student");
  const auto verdict = [&](std::string_view name, bool holds, words::State state, const i18n::Text& words) {
    return div.data("oordeel", name).flag("hidden", !holds)(layout::state(state, visit.say(words)));
  };
  const Html verdicts =
      fragment(verdict("leeg", slots == 0 || students == 0, words::State::none, texts::fits_nothing),
               verdict("ruim", students > 0 && slots > students, words::State::good, texts::fits_spare),
               verdict("net", slots > 0 && slots == students, words::State::info, texts::fits_just),
               verdict("krap", slots > 0 && slots < students, words::State::attention, texts::fits_short));
  // The word beside a number, which the script of the page changes with it.
  const auto counted = [&](std::string_view of, int number, const i18n::Text& one, const i18n::Text& many) {
    return span.data("woord", of)
        .data("een", visit.say(one))
        .data("meer", visit.say(many))(visit.say(number == 1 ? one : many));
  };
  Html body = fragment(
      h2.id("past")(visit.say(texts::does_it_fit)),
      p.cls("fit-figure")(b.data("tel", "plek")(slots), " ",
                          counted("plek", slots, texts::slot_for, texts::slots_for), " ",
                          b.data("tel", "student")(students), " ",
                          counted("student", students, texts::student_small, texts::students_small)));
  body += verdicts;
  if (slots > 0) {
    const auto most = hours_words(visit, std::min(slots, students) * minutes);
    body += p.cls("sub").data("uren", "1")(visit.say(texts::hours_this_round, most));
  }
  body += p.cls("sub")(visit.say(texts::hours_held, hours_words(visit, page.held_minutes)));
  return section.cls("card stack gap-3 fits").aria("labelledby", "past")(body);
}

Html what_they_get(Visit& visit, const people::Counsellor& me, const forms::Answers& answers,
                   const forms::Givens& givens) {
  const std::string& name = me.person().given_name;
  return layout::card({.labelled_by = "krijgen", .surface = layout::Surface::soft},
                      fragment(h2.id("krijgen").cls("h3")(visit.say(texts::what_they_get)),
                               layout::says({.who = me.person().full_name(),
                                             .line = fragment(visit.say(texts::from_on_phone, name)),
                                             .words = answers.text("uitnodiging"),
                                             .quoted = false}),
                               round_form.field(visit, answers, "uitnodiging", givens)));
}

Html part(std::string_view id, std::string_view title, const Html& body) {
  return layout::card({.labelled_by = std::string(id)}, fragment(layout::section_head(id, title), body));
}

// The fields that this page draws itself.
forms::Givens drawn_givens(Visit& visit, const PlanPage& page, const forms::Answers& answers,
                           forms::Givens givens) {
  const int minutes = static_cast<int>(forms::number_in(answers.text("minuten")).value_or(25));
  for (auto& one : givens) {
    if (one.field == "plek") {
      one.given.controls = planner(visit, answers, page.week, minutes, page.action);
    }
    if (one.field == "hoe") one.given.controls = channel_ticks(visit, answers);
    if (one.field == "student") one.given.controls = student_ticks(visit, page, answers);
  }
  return givens;
}

// With whom, what kind, and when.
Html three_parts(Visit& visit, const PlanPage& page, const forms::Answers& answers,
                 const forms::Givens& givens) {
  const forms::Givens drawn = drawn_givens(visit, page, answers, givens);
  const auto field = [&](std::string_view name) { return round_form.field(visit, answers, name, drawn); };
  const bool has_more = !answers.text("dag").empty() || !answers.text("tijd").empty();
  const Html whom = page.students.empty() ? layout::sub(visit.say(texts::no_students))
                                          : fragment(fast_buttons(visit, page), field("student"));
  const Html what =
      fragment(field("naam"), layout::grid(layout::Width::s, fragment(field("minuten"), field("pauze"))),
               field("hoe"), layout::grid(layout::Width::s, fragment(field("lokaal"), field("kiezen-tot"))));
  const Html moments =
      fragment(field("plek"), more_moment(visit, fragment(field("dag"), field("tijd")), has_more));
  return layout::stack(5, fragment(part("wie", visit.say(texts::with_whom), whom),
                                   part("wat", visit.say(texts::what_kind), what),
                                   part("wanneer", visit.say(texts::when), moments)));
}

Html send_buttons(const Visit& visit, const forms::Answers& answers) {
  const auto* students = answers.find("student");
  const auto chosen = students == nullptr ? 0 : static_cast<int>(students->typed.size());
  return layout::stack(
      2, fragment(
             layout::submit(chosen == 0 ? visit.say(texts::invite) : visit.say_count(texts::invite_n, chosen),
                            {.icon = layout::Icon("paper-plane-right-fill"),
                             .big = true,
                             .wide = true,
                             .name = std::string(act_field),
                             .value = std::string(act_invite)}),
             layout::submit(visit.say(texts::save_draft), {.kind = Kind::quiet, .wide = true})));
}

Html whole_form(Visit& visit, const people::Counsellor& me, const PlanPage& page,
                const forms::Answers& answers, const forms::Givens& givens) {
  const int minutes = static_cast<int>(forms::number_in(answers.text("minuten")).value_or(25) +
                                       forms::number_in(answers.text("pauze")).value_or(0));
  // The first button of a form is the one that the Enter key presses: it keeps a draft and invites nobody.
  const Html enter = button.cls("vh")
                         .type("submit")
                         .with("tabindex", "-1")
                         .aria("hidden", "true")(visit.say(texts::save_draft));
  const Html aside =
      layout::stack(5, fragment(fits(visit, page, answers, minutes),
                                what_they_get(visit, me, answers, givens), send_buttons(visit, answers)));
  return layout::form_to(page.action,
                         fragment(enter, round_form.head(visit, answers),
                                  layout::beside(three_parts(visit, page, answers, givens), aside)),
                         {.id = "ronde"});
}

}  // namespace

Html plan_page(Visit& visit, const people::Counsellor& me, const PlanPage& page,
               const forms::Answers& answers, const forms::Givens& givens) {
  const auto without = std::count_if(page.students.begin(), page.students.end(),
                                     [](const StudentRow& one) { return !one.has_talk; });
  const std::string title = visit.say(texts::new_round);
  const std::string lead = page.draft     ? visit.say(texts::draft_lead)
                           : without == 1 ? visit.say(texts::new_lead_one, page.students.size())
                                          : visit.say(texts::new_lead, without, page.students.size());
  Html content = fragment(
      layout::crumbs(visit.language,
                     {{visit.say(texts::talks), paths::talks()}, {visit.say(texts::rounds), paths::rounds()}},
                     visit.say(texts::new_round_crumb)),
      layout::page_head({.title = title, .lead = fragment(lead)}),
      Tag("koers-ronde")(whole_form(visit, me, page, answers, givens)));
  if (page.draft) {
    content += layout::post_button(paths::drop(*page.draft), visit.say(texts::drop_draft),
                                   {.kind = Kind::quiet, .icon = layout::Icon("trash-bold")});
  }
  return navigation::page(visit, {.title = title, .place = "/gesprekken"}, content);
}

}  // namespace koers::rounds::views
