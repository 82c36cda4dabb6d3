// The table as the counsellor reads it, and the list of who had no first talk yet.
#include <algorithm>

#include "campus/layout/components.h"
#include "campus/navigation/navigation.h"
#include "campus/words/kinds.h"
#include "platform/i18n/dates.h"
#include "rooms/intake/intake.h"
#include "rooms/intake/sheet_forms.h"
#include "rooms/intake/views.h"

namespace koers::intake::views {

using namespace html;
using http::Visit;

namespace {

Html said(const Visit& visit, const Table& table, Topic topic, const i18n::Text& label) {
  const std::string& words = table.words[place_of(topic)];
  return when(!words.empty(),
              [&] { return div.cls("stack gap-1")(h3(visit.say(label)), layout::own_words(words)); });
}

Html experience_row(const Visit& visit, const Table& table, const experiences::ExperienceSummary& one) {
  const bool may_open = std::find(table.shared.begin(), table.shared.end(), one.id) != table.shared.end();
  return layout::row(
      {.lead = experiences::kind_thumb(one.kind),
       .title = one.title,
       .href = may_open ? std::optional<Url>(experiences::experience_path(one.id)) : std::nullopt,
       .line = i18n::day_with_year(visit.language, one.happened_on)});
}

Html brings_card(const Visit& visit, const Table& table, const std::string& name) {
  Html said_here = fragment(said(visit, table, Topic::years, texts::brings_years),
                            said(visit, table, Topic::before, texts::brings_before),
                            said(visit, table, Topic::missing, texts::brings_missing));
  if (!table.experiences.empty()) {
    said_here += layout::rows(
        each(table.experiences, [&](const auto& one) { return experience_row(visit, table, one); }));
  }
  return when(!said_here.empty(), [&] {
    return layout::card({.labelled_by = "mee"},
                        fragment(layout::section_head("mee", visit.say(texts::brings, name)), said_here));
  });
}

Html outside_card(const Visit& visit, const Table& table) {
  const Html all =
      each(outside_school, [&](Topic topic) { return said(visit, table, topic, question_of(topic).label); });
  return when(!all.empty(), [&] {
    return layout::card({.labelled_by = "buiten"},
                        fragment(layout::section_head("buiten", visit.say(texts::outside)), all));
  });
}

Html worked_card(const Visit& visit, const Table& table) {
  const std::string& words = table.words[place_of(Topic::worked)];
  return when(!words.empty(), [&] {
    return layout::card(
        {.labelled_by = "werkte"},
        fragment(layout::section_head("werkte", visit.say(texts::brings_worked)), layout::own_words(words)));
  });
}

Html not_again_card(const Visit& visit, const Table& table, const std::string& name) {
  const std::string& words = table.words[place_of(Topic::not_again)];
  return when(!words.empty(), [&] {
    return div.cls("card deep big-question")(
        layout::eyebrow("compass-fill", visit.say(texts::brings_not_again, name)), p(words));
  });
}

// When it is, or before which day it should be; with the way there.
Html standing(Visit& visit, const TablePage& page) {
  const auto id = page.student.id();
  if (page.talk.id) {
    return layout::card(layout::between(
        fragment(span(visit.say(texts::planned_on, i18n::long_day(visit.language, *page.talk.planned_on))),
                 layout::button_link({.label = visit.say(texts::to_talk),
                                      .href = talk_path(*page.talk.id),
                                      .kind = layout::Kind::primary,
                                      .icon_end = layout::Icon("arrow-right-bold")}))));
  }
  if (page.talk.held_on) {
    return layout::notice(words::State::good,
                          visit.say(texts::held_on, i18n::day_with_year(visit.language, *page.talk.held_on)));
  }
  const auto& enrolment = page.student.enrolment();
  const bool is_new = enrolment && enrolment->started_on > visit.today - days_new;
  const auto due = when(is_new, [&] {
    const auto& limits = time_limits::TimeLimits::of(visit);
    const Day due_on = first_talk_due(limits, enrolment->started_on);
    return span(visit.say(texts::due_on, i18n::day_with_year(visit.language, due_on)));
  });
  return layout::card(
      layout::between(fragment(due, layout::button_link({.label = visit.say(texts::plan),
                                                         .href = plan_path(id),
                                                         .kind = layout::Kind::primary,
                                                         .icon = layout::Icon("calendar-plus-bold")}))));
}

}  // namespace

Html table_page(Visit& visit, const TablePage& page) {
  const std::string& name = page.student.person().given_name;
  const std::string title = visit.say(texts::title, name);
  Html content =
      fragment(layout::page_head(
                   {.above = layout::crumbs(
                        visit.language,
                        {{page.student.person().full_name(), url("/studenten/", page.student.id())}}, title),
                    .title = title,
                    .lead = fragment(visit.say(texts::lead, name, name))}),
               standing(visit, page));
  if (page.table.is_empty()) {
    content += layout::card(layout::empty_state(visit.say(texts::empty), visit.say(texts::empty_line, name)));
  }
  content += fragment(not_again_card(visit, page.table, name), brings_card(visit, page.table, name),
                      outside_card(visit, page.table), worked_card(visit, page.table),
                      layout::sub(visit.say(texts::counts)));
  return navigation::page(visit, {.title = title, .place = "/studenten", .width = layout::PageWidth::narrow},
                          content);
}

// ---- the list

namespace {

Html how_far(const Visit& visit, const Newcomer& one) {
  if (one.planned_on) {
    return layout::tag(visit.say(texts::is_planned, i18n::short_day(visit.language, *one.planned_on)));
  }
  const std::string day = i18n::day_month(visit.language, one.due_on);
  return one.due_on < visit.today ? layout::state(words::State::attention, visit.say(texts::was_due, day))
                                  : layout::tag(visit.say(texts::before_day, day));
}

Html newcomer_row(const Visit& visit, const Newcomer& one) {
  const std::string began = visit.say(texts::began_on, i18n::day_with_year(visit.language, one.started_on));
  return layout::row({.lead = layout::avatar(one.person.full_name()),
                      .title = one.person.full_name(),
                      .href = intake_path(one.person.id),
                      .line = one.has_table ? began + " · " + visit.say(texts::has_table) : began,
                      .end = how_far(visit, one)});
}

}  // namespace

Html newcomers_page(Visit& visit, const std::vector<Newcomer>& shown, const layout::ListPart& part) {
  const std::string title = visit.say(texts::newcomers);
  const Html list =
      shown.empty()
          ? layout::card(
                layout::empty_state(visit.say(texts::no_newcomers), visit.say(texts::no_newcomers_line)))
          : layout::list_card("nieuw", title,
                              each(shown, [&](const Newcomer& one) { return newcomer_row(visit, one); }), {},
                              part.ways(visit.language, newcomers_path()));
  return navigation::page(
      visit, {.title = title, .place = "/studenten", .width = layout::PageWidth::narrow},
      fragment(layout::page_head({.title = title, .lead = fragment(visit.say(texts::newcomers_lead))}),
               list));
}

}  // namespace koers::intake::views
