// The moments of three: the cards of a placement, and the page of one.
#include <algorithm>

#include "campus/layout/components.h"
#include "campus/navigation/navigation.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/placements/paths.h"
#include "rooms/placements/placement_forms.h"
#include "rooms/placements/placement_views.h"
#include "rooms/placements/table_texts.h"

namespace koers::placements::views {

using namespace html;
using http::Visit;
using layout::Kind;

namespace {

struct KindWords {
  MomentKind kind;
  i18n::Text name, question;
};
constexpr KindWords kind_words[] = {{MomentKind::start, moment_texts::start, moment_texts::start_line},
                                    {MomentKind::halfway, moment_texts::halfway, moment_texts::halfway_line},
                                    {MomentKind::end, moment_texts::end, moment_texts::end_line},
                                    {MomentKind::extra, moment_texts::extra, moment_texts::extra_line}};

const KindWords& words_of(MomentKind kind) {
  return *std::find_if(std::begin(kind_words), std::end(kind_words),
                       [&](const KindWords& one) { return one.kind == kind; });
}

}  // namespace

const i18n::Text& moment_text(MomentKind kind) { return words_of(kind).name; }
std::string moment_name(const Visit& visit, MomentKind kind) { return visit.say(moment_text(kind)); }
std::string moment_question(const Visit& visit, MomentKind kind) {
  return visit.say(words_of(kind).question);
}

namespace {

std::string place_of(const Visit& visit, const Touchpoint& one) {
  if (!one.place.empty()) return one.place;
  return visit.say(forms::choice_of(channel_choices, one.channel).label);
}

std::string who_was(const Visit& visit, const Touchpoint& one) {
  if (one.with_trainer && one.with_guide) return visit.say(moment_texts::all_three);
  if (one.with_trainer) return visit.say(moment_texts::without_guide);
  return visit.say(one.with_guide ? moment_texts::without_trainer : moment_texts::student_alone);
}

Html joining_of(const Visit& visit, const Touchpoint& one) {
  if (!one.trainer_joins) return {};
  switch (*one.trainer_joins) {
    case MomentJoining::comes:
      return layout::state(words::State::good, visit.say(moment_texts::trainer_comes));
    case MomentJoining::call:
      return layout::state(words::State::good, visit.say(moment_texts::trainer_calls));
    case MomentJoining::absent:
      return layout::state(words::State::attention, visit.say(moment_texts::trainer_absent));
  }
  throw std::logic_error("a joining without words");
}

Html inside_of(const Visit& visit, const Touchpoint& one) {
  if (one.is_begun()) return layout::state(words::State::info, visit.say(table_texts::goes_on));
  switch (one.state) {
    case MomentState::held:
      return layout::state(one.with_trainer ? words::State::good : words::State::nearly, who_was(visit, one));
    case MomentState::skipped:
      return layout::sub(one.reason);
    case MomentState::open:
    case MomentState::planned:
      return fragment(joining_of(visit, one), layout::sub(visit.say(words_of(one.kind).question)));
  }
  throw std::logic_error("a state without words");
}

// The one that is next: going on, or planned, or else the first that is open.
std::optional<Id<Touchpoint>> next_of(const std::vector<Touchpoint>& all) {
  for (const Touchpoint& one : all) {
    if (one.is_begun()) return one.id;
  }
  for (const MomentState state : {MomentState::planned, MomentState::open}) {
    for (const Touchpoint& one : all) {
      if (one.state == state) return one.id;
    }
  }
  return std::nullopt;
}

Html meet(const Visit& visit, const PlacementPage& page, const Touchpoint& one, int number, bool is_next) {
  const std::string id = "moment-" + std::to_string(number);
  const bool held = one.state == MomentState::held;
  const bool plans = one.state == MomentState::open && !one.is_begun() && page.seat.may_write();
  const auto& words = one.is_begun() ? table_texts::to_table
                      : plans        ? moment_texts::plan
                                     : moment_texts::look;
  const Html sign = held ? layout::icon("check-bold") : fragment(std::to_string(number));
  const Html head = header(
      i.aria("hidden", "true")(sign),
      div(h3.id(id)(moment_name(visit, one.kind)), small(state_line(visit, page.seat.placement(), one))));
  const Html button = layout::button_link({.label = visit.say(words),
                                           .href = paths::moment(page.seat.placement().id, one.id),
                                           .kind = one.is_begun() ? Kind::primary
                                                   : is_next      ? Kind::plain
                                                                  : Kind::line,
                                           .small = true,
                                           .about = moment_name(visit, one.kind)});
  return section.cls(held      ? "meet done"
                     : is_next ? "meet now"
                               : "meet")
      .aria("labelledby", id)(head, div.cls("stack gap-2")(inside_of(visit, one)), button);
}

}  // namespace

std::string state_line(const Visit& visit, const Placement& placement, const Touchpoint& one) {
  const auto day = [&](Day on) { return i18n::day_month(visit.language, on, visit.today); };
  if (one.is_begun()) {
    return visit.say(table_texts::since, i18n::time_of_day(visit.language, minute_of_day(*one.begun_at)));
  }
  switch (one.state) {
    case MomentState::held:
      return visit.say(moment_texts::held_on, day(one.held_on.value_or(visit.today)));
    case MomentState::skipped:
      return visit.say(moment_texts::skipped);
    case MomentState::planned:
      return visit.say(moment_texts::when_where,
                       i18n::near_day(visit.language, one.planned_on.value_or(visit.today), visit.today) +
                           ", " + i18n::time_of_day(visit.language, one.begins_minute.value_or(0)),
                       place_of(visit, one));
    case MomentState::open: {
      const Day due = due_on(placement, one.kind);
      return visit.say(due < visit.today ? moment_texts::should_have_been : moment_texts::before, day(due));
    }
  }
  throw std::logic_error("a state without words");
}

Html moments_card(Visit& visit, const PlacementPage& page) {
  const Placement& one = page.seat.placement();
  const auto next = next_of(page.moments);
  Html all;
  int number = 0;
  for (const Touchpoint& moment : page.moments) {
    all += meet(visit, page, moment, ++number, next == moment.id && !one.is_over_on(visit.today));
  }
  Html content = layout::section_head("momenten", visit.say(moment_texts::moments),
                                      layout::sub(visit.say(moment_texts::about)));
  content += div.cls("three")(all);
  if (page.seat.may_write() && page.moments.size() < most_moments && !one.is_over_on(visit.today)) {
    content += layout::post_button(paths::moments(one.id), visit.say(moment_texts::add),
                                   {.kind = Kind::quiet, .icon = layout::Icon("plus-bold"), .small = true});
  }
  return section.cls("card stack gap-4 moments").aria("labelledby", "momenten")(content);
}

forms::Givens held_givens(const Visit& visit, const Placement& placement) {
  return {{"dag", {.first = placement.begins_on, .last = std::min(visit.today, placement.last_on())}}};
}

namespace {

Html to_come(Visit& visit, const MomentPage& page) {
  const Touchpoint& one = page.moment;
  const auto at = [&](std::string_view what) {
    return paths::moment(page.seat.placement().id, one.id, what);
  };
  const bool planned = one.state == MomentState::planned;
  const MomentPlan plan{one.planned_on, one.begins_minute, one.channel, one.place};
  const std::string title = visit.say(planned ? moment_texts::move : moment_texts::plan);
  Html all =
      layout::card({.labelled_by = "plannen"},
                   fragment(layout::section_head("plannen", title),
                            plan_form.show(visit, page.returned.or_edit(plan_form, plan),
                                           {.action = at("plannen"),
                                            .submit = title,
                                            .button = {.kind = planned ? Kind::line : Kind::primary}})));
  if (page.seat.placement().begins_on <= visit.today) {
    const MomentHeld held{one.planned_on && *one.planned_on <= visit.today ? one.planned_on : visit.today,
                          true, true};
    all += layout::card({.labelled_by = "geweest"},
                        fragment(layout::section_head("geweest", visit.say(moment_texts::it_was)),
                                 layout::sub(visit.say(moment_texts::it_was_about)),
                                 held_form.show(visit, page.returned.or_start(held_form, held),
                                                {.action = at("geweest"),
                                                 .submit = visit.say(moment_texts::it_was),
                                                 .button = {.kind = Kind::line},
                                                 .suffix = "-geweest"},
                                                held_givens(visit, page.seat.placement()))));
  }
  all += layout::card(skip_form.fold(
      visit, visit.say(moment_texts::skip), page.returned.or_start(skip_form),
      {.action = at("overslaan"), .submit = visit.say(moment_texts::skip), .button = {.kind = Kind::quiet}}));
  return all;
}

}  // namespace

Html moment_page(Visit& visit, const MomentPage& page) {
  const PlacementSeat& seat = page.seat;
  const Touchpoint& one = page.moment;
  const std::string title = moment_name(visit, one.kind);
  Html content = layout::page_head({.above = crumbs_of(visit, seat, title),
                                    .title = title,
                                    .lead = fragment(state_line(visit, seat.placement(), one))});
  if (one.is_begun()) return narrow_page(visit, seat, title, fragment(content, page.inside));
  Html stands = inside_of(visit, one);
  if (!page.changed_by.empty() && one.state != MomentState::open) {
    stands += layout::sub(visit.say(moment_texts::said_by, page.changed_by,
                                    i18n::day_month(visit.language, day_of(one.changed_at), visit.today)));
  }
  content += layout::card(stands);
  content += page.inside;
  if (seat.may_write()) {
    const auto& again = one.begun_at ? table_texts::back_to_table : moment_texts::reopen;
    content += one.is_to_come() ? to_come(visit, page)
                                : layout::post_button(paths::moment(seat.placement().id, one.id, "open"),
                                                      visit.say(again), {.kind = Kind::quiet});
  }
  return narrow_page(visit, seat, title, content);
}

}  // namespace koers::placements::views
