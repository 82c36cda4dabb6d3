#include "rooms/commitments/meeting_views.h"

#include <algorithm>

#include "platform/i18n/dates.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/commitments/meeting_forms.h"
#include "rooms/commitments/meeting_paths.h"
#include "rooms/commitments/paths.h"

namespace koers::commitments::views {

using namespace html;
using http::Visit;
using layout::Option;
namespace texts = decision_texts;

namespace {

constexpr int days_to_agree = 28;

layout::Icon sign_of(AgendaKind kind) {
  switch (kind) {
    case AgendaKind::decide:
      return "gavel-fill";
    case AgendaKind::discuss:
      return "chats-circle-fill";
    case AgendaKind::inform:
      return "info-fill";
  }
  return "info-fill";
}

std::vector<AgendaItem> of_meeting(const std::vector<AgendaItem>& all, Id<Meeting> id) {
  std::vector<AgendaItem> some;
  for (const AgendaItem& one : all) {
    if (one.meeting_id == id) some.push_back(one);
  }
  return some;
}

}  // namespace

const i18n::Text& agenda_words(AgendaKind kind) { return forms::choice_of(agenda_kinds, kind).label; }

std::string meeting_name(const Visit& visit, const Meeting& one) {
  return visit.say(texts::meeting_title, visit.say(forms::choice_of(meeting_kinds, one.kind).label),
                   i18n::long_day(visit.language, one.held_on, visit.today));
}

std::string meeting_time(const Visit& visit, const Meeting& one) {
  return one.begins_minute ? i18n::time_of_day(visit.language, *one.begins_minute) : "";
}

std::vector<Option> meeting_options(const Visit& visit, const std::vector<Meeting>& coming) {
  std::vector<Option> options;
  for (const Meeting& one : coming) options.push_back({text(one.id), meeting_name(visit, one)});
  return options;
}

std::vector<Option> led_options(const CommitmentReach& reach) {
  std::vector<Option> options;
  for (const UnitNamed& one : reach.units) {
    if (reach.leads(one.unit)) options.push_back({unit_text(one.unit), one.name});
  }
  return options;
}

forms::Givens item_givens(const Visit& visit, const std::vector<Meeting>& coming) {
  return {{"vergadering", {.options = meeting_options(visit, coming)}}};
}

forms::Givens meeting_givens(const CommitmentReach& reach) {
  std::vector<Option> options;
  for (const Option& one : led_options(reach)) {
    const auto unit = unit_from(one.value);
    if (unit && std::find(reach.meets.begin(), reach.meets.end(), *unit) != reach.meets.end()) {
      options.push_back(one);
    }
  }
  return {{"vergadering-van", {.options = std::move(options)}}};
}

std::optional<Url> item_address(const CommitmentReach& reach, const AgendaItem& item, Unit unit) {
  const auto at_unit = [&](const Url& to) { return to.with("deel", unit_text(unit)); };
  if (item.decision_id != 0) return paths::decision({item.decision_id});
  if (!reach.reads_figures) return std::nullopt;
  if (item.about == CommitmentOrigin::figure) return at_unit(url("/cijfers/", item.about_ref));
  if (item.about == CommitmentOrigin::guideline) return at_unit(url("/kader/", item.about_ref));
  return std::nullopt;
}

namespace {

std::string item_line(const Visit& visit, const AgendaItem& item) {
  std::string line = visit.say(agenda_words(item.kind));
  if (item.minutes > 0) line += ", " + visit.say_count(texts::n_minutes, item.minutes);
  if (!item.given_name.empty()) line += ", " + visit.say(texts::put_by, item.given_name);
  return line;
}

Html item_row(const Visit& visit, const CommitmentReach& reach, const AgendaItem& item, Unit unit) {
  const bool is_done = item.is_done;
  return layout::row({.lead = is_done ? layout::bead(words::State::good, "check-bold")
                                      : layout::bead({}, sign_of(item.kind)),
                      .title = item.title,
                      .href = item_address(reach, item, unit),
                      .line = is_done && !item.said.empty() ? item.said : item_line(visit, item)});
}

}  // namespace

Html agenda_card(const Visit& visit, const CommitmentReach& reach, const Meeting& one,
                 const std::vector<AgendaItem>& items) {
  const std::string id = "vergadering-" + text(one.id);
  Html rows;
  for (const AgendaItem& item : of_meeting(items, one.id)) rows += item_row(visit, reach, item, one.unit());
  if (rows.empty()) {
    const auto& none = one.is_over(visit.today) ? texts::not_about : texts::no_items;
    rows = layout::row({.title = visit.say(none)});
  }
  // Two parts of the school may meet on one day.
  const UnitNamed* unit = reach.meets.size() > 1 ? reach.find(one.unit()) : nullptr;
  const Html name = fragment(meeting_name(visit, one),
                             when(unit != nullptr, [&] { return span.cls("sub")(" " + unit->name); }));
  return layout::card({.labelled_by = id, .surface = layout::Surface::flush, .stacked = false},
                      fragment(div.cls("panel-head")(h2.id(id)(a.href(paths::meeting(one.id))(name)),
                                                     span.cls("sub")(meeting_time(visit, one))),
                               layout::rows(rows)));
}

Html agree_card(Visit& visit, const CommitmentReach& reach, const std::vector<ColleagueListed>& colleagues,
                const CommitmentSource& source, Unit unit, const i18n::Text& line) {
  const CommitmentDraft draft{.person = reach.me,
                              .before = visit.today + days_to_agree,
                              .origin = std::string(code(source.kind)),
                              .ref = source.ref,
                              .title = source.title,
                              .unit = unit_text(unit)};
  const forms::Answers answers = commitment_form.start(draft);
  const auto givens = commitment_givens(visit, colleagues, reach.me);
  return layout::card(
      {.labelled_by = "spreek-af"},
      fragment(layout::section_head("spreek-af", visit.say(texts::from_here)), layout::sub(visit.say(line)),
               layout::form_to(
                   paths::all(),
                   fragment(commitment_form.head(visit, answers),
                            div.cls("quick-add narrow")(commitment_fields(visit, answers, givens, false)),
                            layout::cluster(layout::submit(visit.say(commitments::texts::settle)))),
                   {.label = visit.say(texts::from_here)})));
}

// ---- all meetings

namespace {

Html put_card(Visit& visit, const MeetingsPage& page) {
  if (page.coming.empty()) return {};
  const AgendaDraft draft{.meeting = page.coming.front().id};
  return layout::card(
      {.labelled_by = "punt-erbij"},
      fragment(layout::section_head("punt-erbij", visit.say(texts::put)),
               item_form.show(visit, page.returned.or_start(item_form, draft),
                              {.action = paths::item_add(), .submit = visit.say(texts::put_it)},
                              item_givens(visit, page.coming))));
}

Html plan_card(Visit& visit, const MeetingsPage& page) {
  if (led_options(page.reach).empty()) return {};
  const MeetingDraft draft{.unit = unit_text(page.reach.own)};
  const Html form = meeting_form.fold(
      visit, visit.say(texts::plan), page.returned.or_start(meeting_form, draft),
      {.action = paths::meetings(), .submit = visit.say(texts::plan_it)}, meeting_givens(page.reach));
  return layout::card(form);
}

Html past_card(const Visit& visit, const MeetingsPage& page) {
  if (page.past.empty()) return {};
  Html rows;
  for (const Meeting& one : page.past) {
    std::int64_t done = 0;
    for (const AgendaItem& item : of_meeting(page.items, one.id)) done += item.is_done ? 1 : 0;
    rows +=
        layout::row({.lead = layout::date_block(visit.language, one.held_on),
                     .title = visit.say(forms::choice_of(meeting_kinds, one.kind).label),
                     .href = paths::meeting(one.id),
                     .line = done > 0 ? visit.say_count(texts::n_items, done) : visit.say(texts::not_about)});
  }
  return layout::list_card("geweest", visit.say(texts::past), rows, {},
                           page.part.ways(visit.language, paths::meetings()));
}

}  // namespace

Html meetings_page(Visit& visit, const MeetingsPage& page) {
  const std::string lead = page.year.held == 0
                               ? visit.say(texts::meetings_none)
                               : visit.say(texts::meetings_of, page.year.with_point, page.year.held);
  Html wide;
  for (const Meeting& one : page.coming) wide += agenda_card(visit, page.reach, one, page.items);
  if (page.coming.empty()) {
    wide += layout::card(layout::empty_state(visit.say(texts::no_coming), visit.say(texts::no_coming_line)));
  }
  wide += past_card(visit, page);
  const Html narrow = fragment(put_card(visit, page), plan_card(visit, page));
  return fragment(style_sheet(), local_nav(visit, CommitmentScreen::meetings),
                  layout::page_head({.title = visit.say(texts::meetings), .lead = fragment(lead)}),
                  layout::beside(layout::stack(5, wide), layout::stack(5, narrow)));
}

// ---- one meeting

namespace {

Html said_part(Visit& visit, const MeetingPage& page, const AgendaItem& item) {
  const Meeting& one = page.one;
  const std::string suffix = text(item.id);
  Html parts;
  if (page.reach.leads(one.unit()) && one.held_on <= visit.today) {
    const auto& words = item.is_done ? texts::change_said : texts::was_said;
    parts += said_form.fold(visit, visit.say(words),
                            page.returned.or_edit(said_form, SaidDraft{item.said}, suffix),
                            {.action = paths::item_act(one.id, item.id, "besproken"),
                             .submit = visit.say(texts::mark_said),
                             .suffix = suffix});
  }
  const bool may_drop = item.put_by == page.reach.me || page.reach.leads(one.unit());
  if (!item.is_done && may_drop) {
    parts += layout::cluster(
        layout::post_button(paths::item_act(one.id, item.id, "weg"), visit.say(texts::drop),
                            {.kind = layout::Kind::quiet, .small = true, .about = item.title}));
  }
  return parts;
}

Html item_card(Visit& visit, const MeetingPage& page, const AgendaItem& item) {
  const std::string id = "punt-" + text(item.id);
  const auto to = item_address(page.reach, item, page.one.unit());
  Html content = fragment(layout::eyebrow(sign_of(item.kind), item_line(visit, item)), h2.id(id)(item.title));
  if (to) {
    const auto& words = item.decision_id != 0                    ? texts::about_decision
                        : item.about == CommitmentOrigin::figure ? texts::about_figure
                                                                 : texts::about_guideline;
    content += p(a.href(*to)(item.about_title.empty() ? visit.say(words) : item.about_title));
  }
  if (item.is_done) {
    content += fragment(layout::state(words::State::good, visit.say(texts::was_said)));
    if (!item.said.empty()) content += layout::paragraphs(item.said);
  }
  content += said_part(visit, page, item);
  return layout::card({.labelled_by = id}, content);
}

}  // namespace

Html meeting_page(Visit& visit, const MeetingPage& page) {
  const Meeting& one = page.one;
  Html wide;
  for (const AgendaItem& item : page.items) wide += item_card(visit, page, item);
  if (page.items.empty()) {
    wide = layout::card(layout::empty_state(visit.say(texts::no_items), visit.say(texts::no_coming_line)));
  }
  bool is_empty = true;
  for (const AgendaItem& item : page.items) is_empty = is_empty && !item.is_done;
  if (page.reach.leads(one.unit()) && is_empty) {
    wide += layout::cluster(layout::post_button(paths::meeting_act(one.id, "weg"), visit.say(texts::cancel),
                                                {.kind = layout::Kind::quiet}));
  }
  Html narrow = agree_card(
      visit, page.reach, page.colleagues,
      {CommitmentOrigin::meeting, text(one.id), visit.say(texts::meeting_of, day_words(visit, one.held_on))},
      one.unit(), texts::nothing_came);
  if (!page.agreed.empty()) {
    Html rows;
    for (const Commitment& done : page.agreed) {
      rows += commitment_row(visit, page.reach, done, talk_form.start());
    }
    wide +=
        layout::card({.labelled_by = "afgesproken", .surface = layout::Surface::flush, .stacked = false},
                     fragment(layout::panel_head("afgesproken", visit.say(commitments::texts::commitments)),
                              ul.cls("deal-list")(rows)));
  }
  std::string above = page.unit_name;
  if (const std::string time = meeting_time(visit, one); !time.empty()) above += " · " + time;
  return fragment(style_sheet(),
                  layout::crumbs(visit.language, {{visit.say(texts::meetings), paths::meetings()}},
                                 meeting_name(visit, one)),
                  layout::page_head({.above = layout::eyebrow("calendar-blank-fill", above),
                                     .title = meeting_name(visit, one)}),
                  layout::beside(layout::stack(5, wide), narrow));
}

}  // namespace koers::commitments::views
