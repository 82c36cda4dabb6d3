#include "app/time_limit_views.h"

#include "campus/layout/components.h"
#include "campus/layout/list_part.h"
#include "campus/navigation/navigation.h"
#include "platform/i18n/dates.h"

namespace koers::app::views {

using namespace html;
using http::Visit;
using time_limits::LimitChange;
using time_limits::LimitChangeKind;
using time_limits::LimitUnit;
using time_limits::TimeLimit;
using words::State;
namespace said = time_limit_texts;

constexpr int changes_on_a_page = 12;

// ---- forms

namespace {

std::string unit_words(const Visit& visit, LimitUnit unit) {
  switch (unit) {
    case LimitUnit::weeks:
      return visit.say(said::weeks);
    case LimitUnit::months:
      return visit.say(said::months);
    case LimitUnit::years:
      return visit.say(said::years);
    case LimitUnit::days:
    case LimitUnit::yes_or_no:
      break;
  }
  return visit.say(said::days);
}

}  // namespace

forms::Givens givens_of(const Visit& visit, const TimeLimit& limit) {
  const bool is_yes_or_no = limit.unit == LimitUnit::yes_or_no;
  return {{"hoeveel",
           {.label = visit.say(said::how_many, unit_words(visit, limit.unit)),
            .hint = visit.say(said::how_many_hint, limit.least, limit.most),
            .least = limit.least,
            .most = limit.most,
            .leave_out = is_yes_or_no}},
          {"telt", {.leave_out = !is_yes_or_no}}};
}

LimitDraft draft_of(const LimitChange& standing) { return {standing.value, standing.value != 0, ""}; }

std::string amount(const Visit& visit, const TimeLimit& limit, int value) {
  return time_limits::amount_words(visit.language, limit, value);
}

// ---- all of them

namespace {

bool is_shown(ShownLimits shown, const TimeLimit& limit, const LimitChange& standing) {
  if (shown == ShownLimits::other) return time_limits::differs(limit, standing);
  return shown == ShownLimits::all || time_limits::asks_to_be_checked(limit, standing);
}

std::string checked_words(const Visit& visit, const LimitChange& standing) {
  return visit.say(said::checked_by, standing.checked_by,
                   i18n::day_with_year(visit.language, *standing.checked_on));
}

Html marks_of(const Visit& visit, const TimeLimit& limit, const LimitChange& standing) {
  Html marks;
  if (time_limits::differs(limit, standing)) {
    marks += layout::state(State::info, visit.say(said::standard_is, amount(visit, limit, limit.standard)));
  }
  if (time_limits::asks_to_be_checked(limit, standing)) {
    marks += layout::state(State::attention, visit.say(said::have_checked));
  } else if (standing.checked_on) {
    marks += span(checked_words(visit, standing));
  }
  return marks.empty() ? Html() : span.cls("cluster")(marks);
}

Html limit_row(const Visit& visit, const TimeLimit& limit, const LimitChange& standing) {
  Html end = layout::tag(amount(visit, limit, standing.value));
  if (time_limits::differs(limit, standing)) {
    end = fragment(end, layout::post_button(
                            time_limit_act(limit, "standaard"), visit.say(said::to_standard),
                            {.kind = layout::Kind::line, .small = true, .about = visit.say(limit.name)}));
  }
  return layout::row({.title = visit.say(limit.name),
                      .href = time_limit_path(limit),
                      .more = marks_of(visit, limit, standing),
                      .end = end});
}

Html filters_of(const Visit& visit, const std::vector<LimitChange>& changes, ShownLimits shown) {
  int all = 0, other = 0, to_check = 0;
  for (const TimeLimitGroup& group : time_limit_groups()) {
    for (const TimeLimit* limit : group.limits) {
      const LimitChange now = time_limits::standing(*limit, changes);
      ++all;
      other += time_limits::differs(*limit, now) ? 1 : 0;
      to_check += time_limits::asks_to_be_checked(*limit, now) ? 1 : 0;
    }
  }
  const Url path = time_limits_path();
  return layout::filters(
      visit.say(said::which),
      {{.label = visit.say(said::all), .href = path, .current = shown == ShownLimits::all, .count = all},
       {.label = visit.say(said::only_other),
        .href = path.with("toon", "anders"),
        .current = shown == ShownLimits::other,
        .count = other},
       {.label = visit.say(said::only_to_check),
        .href = path.with("toon", "nakijken"),
        .current = shown == ShownLimits::to_check,
        .count = to_check}});
}

// Of a co-ordinator /beheer is no page.
std::vector<std::pair<std::string, Url>> way_up(const Visit& visit, bool is_administrator) {
  if (!is_administrator) return {};
  return {{visit.say(said::administration), url("/beheer")}};
}

std::string_view place_of(bool is_administrator) { return is_administrator ? "/beheer" : ""; }

Html lists_of(const Visit& visit, const TimeLimitsPage& page) {
  Html lists;
  int number = 0;
  for (const TimeLimitGroup& group : time_limit_groups()) {
    Html rows;
    for (const TimeLimit* limit : group.limits) {
      const LimitChange now = time_limits::standing(*limit, page.changes);
      if (is_shown(page.shown, *limit, now)) rows += limit_row(visit, *limit, now);
    }
    const std::string id = "termijnen-" + std::to_string(++number);
    if (!rows.empty()) lists += layout::list_card(id, visit.say(group.about), rows);
  }
  if (!lists.empty()) return layout::stack(4, lists);
  const bool is_other = page.shown == ShownLimits::other;
  return layout::card(
      layout::empty_state(visit.say(is_other ? said::none_other : said::none_to_check),
                          visit.say(is_other ? said::none_other_line : said::none_to_check_line)));
}

}  // namespace

Html time_limits_page(Visit& visit, const TimeLimitsPage& page) {
  const std::string title = visit.say(said::title);
  const auto up = way_up(visit, page.is_administrator);
  const Html content =
      fragment(layout::page_head(
                   {.above = when(!up.empty(), [&] { return layout::crumbs(visit.language, up, title); }),
                    .title = title,
                    .lead = fragment(visit.say(said::lead))}),
               filters_of(visit, page.changes, page.shown), lists_of(visit, page));
  return navigation::page(
      visit, {.title = title, .place = place_of(page.is_administrator), .width = layout::PageWidth::narrow},
      content);
}

// ---- one of them

namespace {

Html facts_card(const Visit& visit, const TimeLimit& limit, const LimitChange& now) {
  const Html back = when(time_limits::differs(limit, now), [&] {
    return layout::cluster(layout::post_button(time_limit_act(limit, "standaard"),
                                               visit.say(said::to_standard),
                                               {.kind = layout::Kind::line, .small = true}));
  });
  return layout::card(fragment(
      layout::fact_list({{visit.say(said::now), b(amount(visit, limit, now.value))},
                         {visit.say(said::standard), fragment(amount(visit, limit, limit.standard))},
                         {visit.say(said::comes_from),
                          fragment(visit.say(said::source_with, visit.say(limit.source), limit.requirement))},
                         {visit.say(said::holds_for), fragment(visit.say(limit.reach))}}),
      back));
}

Html check_card(Visit& visit, const TimeLimit& limit, const LimitChange& now,
                const forms::Returned& returned) {
  const CheckDraft draft{.by = "", .on = visit.today, .value = now.value};
  const auto answers = returned.or_start(check_form, draft);
  const forms::Sheet sheet{.action = time_limit_act(limit, "nagekeken"), .submit = visit.say(said::save)};
  if (time_limits::asks_to_be_checked(limit, now)) {
    return layout::card(
        {.labelled_by = "nakijken"},
        fragment(layout::section_head("nakijken", visit.say(said::have_checked),
                                      layout::state(State::attention, amount(visit, limit, now.value))),
                 p(visit.say(said::check_line)), check_form.show(visit, answers, sheet)));
  }
  const Html words = when(now.checked_on.has_value(),
                          [&] { return layout::notice(State::good, checked_words(visit, now)); });
  return layout::card(fragment(words, check_form.fold(visit, visit.say(said::check_again), answers, sheet)));
}

Html history_line(const Visit& visit, const TimeLimit& limit, const LimitChange& one) {
  const auto& words = one.kind == LimitChangeKind::standard  ? said::did_standard
                      : one.kind == LimitChangeKind::checked ? said::did_check
                      : one.kind == LimitChangeKind::undone  ? said::did_undo
                                                             : said::did_change;
  const std::string who = one.full_name().empty() ? visit.say(said::an_other) : one.full_name();
  std::string checked;
  if (one.kind == LimitChangeKind::checked && one.checked_on) checked = checked_words(visit, one);
  return li(div.cls("stack gap-1")(b(visit.say(words, who, amount(visit, limit, one.value))),
                                   layout::sub(i18n::day_with_year(visit.language, day_of(one.changed_at))),
                                   when(!one.reason.empty() && one.kind == LimitChangeKind::changed,
                                        [&] { return layout::own_words(one.reason); }),
                                   when(!checked.empty(), [&] { return p(checked); })));
}

Html history_card(const Visit& visit, const TimeLimitPage& page) {
  const layout::ListPart part(visit, "eerder", changes_on_a_page,
                              static_cast<std::int64_t>(page.changes.size()));
  Html lines = layout::sub(visit.say(said::no_history));
  if (!page.changes.empty()) {
    lines = ul.cls("stack gap-4")(each(
        part.of(page.changes), [&](const LimitChange& one) { return history_line(visit, page.limit, one); }));
  }
  return layout::card({.labelled_by = "eerder"},
                      fragment(layout::section_head("eerder", visit.say(said::history)), lines,
                               part.ways(visit.language, time_limit_path(page.limit))));
}

Html change_card(Visit& visit, const TimeLimitPage& page, const LimitChange& now) {
  return layout::card(
      {.labelled_by = "verander"},
      fragment(layout::section_head("verander", visit.say(said::change)),
               limit_form.show(visit, page.returned.or_edit(limit_form, draft_of(now)),
                               {.action = time_limit_path(page.limit), .submit = visit.say(said::save)},
                               givens_of(visit, page.limit))));
}

}  // namespace

Html time_limit_page(Visit& visit, const TimeLimitPage& page) {
  const TimeLimit& limit = page.limit;
  const LimitChange now = time_limits::standing(limit, page.changes);
  const std::string title = visit.say(limit.name);
  auto up = way_up(visit, page.is_administrator);
  up.emplace_back(visit.say(said::title), time_limits_path());
  const Html content = fragment(
      layout::page_head({.above = layout::crumbs(visit.language, up, title),
                         .title = title,
                         .lead = fragment(visit.say(limit.meaning))}),
      layout::beside(layout::stack(4, fragment(facts_card(visit, limit, now), change_card(visit, page, now))),
                     layout::stack(4, fragment(check_card(visit, limit, now, page.returned),
                                               history_card(visit, page)))));
  return navigation::page(visit, {.title = title, .place = place_of(page.is_administrator)}, content);
}

}  // namespace koers::app::views
