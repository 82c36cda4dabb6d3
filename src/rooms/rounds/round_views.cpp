#include "rooms/rounds/round_views.h"

#include <algorithm>
#include <map>

#include "campus/layout/components.h"
#include "campus/navigation/navigation.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/rounds/paths.h"
#include "rooms/rounds/plan_views.h"
#include "rooms/rounds/round_forms.h"

namespace koers::rounds::views {

using namespace html;
using http::Visit;
using layout::Kind;
using words::State;

std::string channel_words(const Visit& visit, Channel channel) {
  switch (channel) {
    case Channel::school:
      return visit.say(texts::school);
    case Channel::phone:
      return visit.say(texts::phone);
    case Channel::video:
      return visit.say(texts::video);
  }
  throw std::logic_error("a way without words");
}

std::string channel_place(const Visit& visit, Channel channel, const std::string& place) {
  const std::string words = channel_words(visit, channel);
  return channel == Channel::school && !place.empty() ? words + ", " + place : words;
}

// ---- the list

namespace {

Html state_of(const Visit& visit, RoundState state) {
  switch (state) {
    case RoundState::draft:
      return layout::tag(visit.say(texts::state_draft));
    case RoundState::open:
      return layout::state(State::info, visit.say(texts::state_open));
    case RoundState::closed:
      return layout::tag(visit.say(texts::state_closed));
    case RoundState::done:
      return layout::tag(visit.say(texts::state_done));
  }
  throw std::logic_error("a state without words");
}

Html list_row(const Visit& visit, const RoundSummary& one) {
  const auto state = one.round.state(visit.today);
  std::string line =
      visit.say(texts::until_day, i18n::long_day(visit.language, one.round.pick_until, visit.today));
  if (state != RoundState::draft)
    line = (one.picked == 1 ? visit.say(texts::one_of_m_picked, one.invited)
                            : visit.say(texts::n_of_m_picked, one.picked, one.invited)) +
           " · " + line;
  return layout::row(
      {.lead = layout::date_block(visit.language, one.round.last_on.value_or(one.round.pick_until)),
       .title = one.round.title,
       .href = paths::round(one.round.id),
       .line = line,
       .end = state_of(visit, state)});
}

Html to_plan(const Visit& visit) {
  return layout::button_link({.label = visit.say(texts::plan_round),
                              .href = paths::new_round(),
                              .kind = Kind::primary,
                              .icon = layout::Icon("calendar-plus-bold")});
}

Html crumbs(const Visit& visit, std::string_view here) {
  return layout::crumbs(
      visit.language,
      {{visit.say(texts::talks), paths::talks()}, {visit.say(texts::rounds), paths::rounds()}}, here);
}

}  // namespace

Html list_page(Visit& visit, const std::vector<RoundSummary>& rounds) {
  Html now, earlier;
  for (const RoundSummary& one : rounds) {
    (one.round.state(visit.today) == RoundState::done ? earlier : now) += list_row(visit, one);
  }
  const std::string title = visit.say(texts::rounds);
  const Html way_up = layout::crumbs(visit.language, {{visit.say(texts::talks), paths::talks()}}, title);
  if (rounds.empty()) {
    return navigation::page(visit, {.title = title, .place = "/gesprekken"},
                            fragment(way_up, h1(title),
                                     layout::empty_state(visit.say(texts::no_rounds),
                                                         visit.say(texts::no_rounds_line), to_plan(visit))));
  }
  Html lists;
  if (!now.empty()) lists += layout::list_card("nu", visit.say(texts::open_and_draft), now);
  if (!earlier.empty()) lists += layout::list_card("eerder", visit.say(texts::earlier), earlier);
  return navigation::page(visit, {.title = title, .place = "/gesprekken"},
                          fragment(way_up,
                                   layout::page_head({.title = title,
                                                      .lead = fragment(visit.say(texts::rounds_lead)),
                                                      .actions = to_plan(visit)}),
                                   lists));
}

// ---- one

namespace {

std::string clock_words(const Visit& visit, int minute) {
  const std::string written = forms::minute_text(minute);
  return visit.language == i18n::Language::nl ? written.substr(0, 2) + "." + written.substr(3) : written;
}

Html hour(const Visit& visit, int minute) {
  return time.cls("hour").datetime(forms::minute_text(minute))(clock_words(visit, minute));
}

Html standing(const Visit& visit, const InvitationRow& one) {
  if (one.is_held) return layout::state(State::good, visit.say(texts::held));
  return when(one.is_prepared, [&] { return layout::state(State::good, visit.say(texts::prepared)); });
}

Html taken_row(const Visit& visit, const Round& round, const InvitationRow& one, bool with_day) {
  const std::string name = one.student().full_name();
  std::string line = channel_place(visit, one.channel.value_or(Channel::school), round.place);
  if (with_day) line = i18n::long_day(visit.language, *one.planned_on, visit.today) + ", " + line;
  // Who cannot move it any more, on the day itself, says when it could be.
  const Html wish = when(!one.wish.empty(), [&] { return small(visit.say(texts::says_wish, one.wish)); });
  const Html move = when(!one.is_held && *one.planned_on >= visit.today, [&] {
    return layout::button_link({.label = visit.say(texts::move),
                                .href = paths::put(round.id, one.student_id),
                                .kind = Kind::quiet,
                                .small = true,
                                .about = name});
  });
  return li(
      hour(visit, *one.begins_minute), layout::avatar(name, layout::Size::small),
      span.cls("txt")(a.href(guidance::conversation_path({*one.conversation_id}))(name), small(line), wish),
      standing(visit, one), move);
}

Html open_row(const Visit& visit, const RoundPage& page, const Slot& slot) {
  const bool is_free = std::find(page.free.begin(), page.free.end(), slot) != page.free.end();
  const bool is_past =
      slot.on < visit.today || (slot.on == visit.today && slot.begins_minute <= minute_of_day(visit.now));
  const std::string words = visit.say(is_free   ? texts::still_free
                                      : is_past ? texts::past_free
                                                : texts::not_free);
  const Html drop = when(!is_past, [&] {
    return form.method("post").action(paths::drop_slot(page.round.id))(
        layout::hidden_field("plek", text(slot)),
        layout::submit(visit.say(texts::drop_slot),
                       {.kind = Kind::quiet, .small = true, .about = views::slot_words(visit, slot)}));
  });
  return li.cls("open-slot")(hour(visit, slot.begins_minute), span.cls("txt")(b(words)), drop);
}

// The moments day by day: who has each, and what is free.
Html days(const Visit& visit, const RoundPage& page) {
  std::map<Slot, const InvitationRow*> taken;
  for (const InvitationRow& one : page.invitations) {
    if (one.has_moment()) taken[{*one.planned_on, *one.begins_minute}] = &one;
  }
  std::map<Day, std::vector<Slot>> by_day;
  for (const Slot& slot : page.slots) by_day[slot.on].push_back(slot);
  Html all;
  for (const auto& [day, slots] : by_day) {
    Html rows;
    int picked = 0;
    for (const Slot& slot : slots) {
      const auto found = taken.find(slot);
      if (found == taken.end()) {
        rows += open_row(visit, page, slot);
        continue;
      }
      rows += taken_row(visit, page.round, *found->second, false);
      taken.erase(found);
      ++picked;
    }
    const std::string id = "dag-" + koers::text(day);
    all += section.cls("card flush")
               .aria("labelledby", id)(
                   layout::panel_head(id, i18n::long_day(visit.language, day, visit.today),
                                      layout::tag(visit.say(texts::n_of_m, picked, slots.size()))),
                   ul.cls("rows tight hours")(rows));
  }
  Html elsewhere;
  for (const auto& [slot, one] : taken) elsewhere += taken_row(visit, page.round, *one, true);
  if (!elsewhere.empty()) {
    all += section.cls("card flush")
               .aria("labelledby", "elders")(layout::panel_head("elders", visit.say(texts::elsewhere)),
                                             ul.cls("rows tight hours")(elsewhere));
  }
  return all;
}

std::string reaction_of(const Visit& visit, const InvitationRow& one) {
  std::string line;
  if (!one.wish.empty()) {
    line = visit.say(texts::says_wish, one.wish);
  } else {
    line = visit.say(one.seen_at ? texts::seen : texts::not_seen);
  }
  if (one.spoken_on && (visit.today - *one.spoken_on) / 7 >= long_weeks) {
    line += ", " + visit.say(texts::weeks_ago, (visit.today - *one.spoken_on) / 7);
  }
  return line;
}

Html not_picked(const Visit& visit, const RoundPage& page) {
  Html rows;
  int count = 0;
  for (const InvitationRow& one : page.invitations) {
    if (one.has_moment()) continue;
    ++count;
    const std::string name = one.student().full_name();
    rows += layout::row({.lead = layout::avatar(name),
                         .title = name,
                         .href = paths::student_file(one.student_id),
                         .line = reaction_of(visit, one),
                         .end = layout::button_link({.label = visit.say(texts::put_ready),
                                                     .href = paths::put(page.round.id, one.student_id),
                                                     .small = true,
                                                     .about = name})});
  }
  if (count == 0) return layout::notice(State::good, visit.say(texts::everyone_picked));
  const bool is_open = page.round.state(visit.today) == RoundState::open;
  const Day reminder_on = page.round.pick_until - 1;
  const std::string foot =
      is_open ? visit.say(texts::reminds_once, i18n::day_month(visit.language, reminder_on, visit.today))
              : visit.say(texts::closed_line);
  return section.cls("card flush")
      .id("wens")
      .aria("labelledby", "nogniet")(
          layout::panel_head("nogniet", visit.say(is_open ? texts::not_picked : texts::not_picked_closed),
                             layout::tag(std::to_string(count))),
          layout::rows(rows), p.cls("sub pad")(foot));
}

Html hours(const Visit& visit, const RoundPage& page) {
  const int students =
      static_cast<int>(std::count_if(page.invitations.begin(), page.invitations.end(),
                                     [](const InvitationRow& one) { return one.has_moment(); }));
  std::vector<std::pair<std::string, Html>> facts{
      {visit.say(texts::planned_here), fragment(hours_words(visit, page.time.planned_minutes))},
      {visit.say(texts::held_here), fragment(hours_words(visit, page.time.held_minutes))}};
  if (students > 0) {
    facts.emplace_back(visit.say(texts::per_student),
                       fragment(hours_words(visit, page.time.planned_minutes / students)));
  }
  facts.emplace_back(visit.say(texts::held_year), fragment(hours_words(visit, page.held_this_year)));
  return layout::card(
      {.labelled_by = "uren"},
      fragment(layout::section_head("uren", visit.say(texts::hours)), layout::fact_list(facts),
               layout::explain(visit.say(texts::hours_how), visit.say(texts::hours_how_line))));
}

Html calendar(const Visit& visit) {
  return layout::card({.labelled_by = "agenda"},
                      fragment(layout::section_head("agenda", visit.say(texts::calendar)),
                               layout::sub(visit.say(texts::calendar_line)),
                               div(layout::button_link({.label = visit.say(texts::to_calendar),
                                                        .href = paths::feed(),
                                                        .icon = layout::Icon("arrows-clockwise")}))));
}

}  // namespace

Html round_page(Visit& visit, const RoundPage& page, const forms::Answers& last_day) {
  const Round& round = page.round;
  const auto picked = std::count_if(page.invitations.begin(), page.invitations.end(),
                                    [](const InvitationRow& one) { return one.has_moment(); });
  const bool is_open = round.state(visit.today) == RoundState::open;
  const std::string until = i18n::long_day(visit.language, round.pick_until, visit.today);
  const auto invited = page.invitations.size();
  const std::string lead =
      picked == 1 ? visit.say(is_open ? texts::lead_open_one : texts::lead_closed_one, invited, until)
                  : visit.say(is_open ? texts::lead_open : texts::lead_closed, picked, invited, until);
  const Html add = layout::button_link({.label = visit.say(texts::add_slots),
                                        .href = paths::slots(round.id),
                                        .icon = layout::Icon("calendar-plus-bold")});
  const Html change_day = last_day_form.fold(visit, visit.say(texts::change_last_day), last_day,
                                             {.action = paths::last_day(round.id),
                                              .submit = visit.say(texts::save),
                                              .button = {.kind = Kind::line}});
  return navigation::page(
      visit, {.title = round.title, .place = "/gesprekken"},
      fragment(crumbs(visit, round.title),
               layout::page_head({.title = round.title, .lead = fragment(lead), .actions = add}),
               layout::beside(layout::stack(5, days(visit, page)),
                              layout::stack(5, fragment(not_picked(visit, page), hours(visit, page),
                                                        change_day, calendar(visit))))));
}

// ---- a moment for one

forms::Givens channel_givens(const Visit& visit, const Round& round, const std::vector<Slot>& slots) {
  std::vector<layout::Option> ways, moments;
  for (const Channel one : round.channels()) {
    ways.push_back({std::string(code(one)), channel_words(visit, one)});
  }
  for (const Slot& slot : slots) moments.push_back({text(slot), views::slot_words(visit, slot)});
  return {{"hoe", {.options = std::move(ways)}}, {"moment", {.options = std::move(moments)}}};
}

Html put_page(Visit& visit, const PutPage& page, const forms::Answers& answers, const forms::Givens& givens) {
  const std::string& name = page.student.given_name;
  const std::string title = visit.say(page.is_move ? texts::move_for : texts::put_for, name);
  Html content =
      fragment(layout::crumbs(visit.language,
                              {{visit.say(texts::talks), paths::talks()},
                               {visit.say(texts::rounds), paths::rounds()},
                               {page.round.title, paths::round(page.round.id)}},
                              title),
               layout::page_head({.title = title, .lead = fragment(visit.say(texts::put_lead, name))}));
  if (page.is_taken) {
    content += div.with("role", "alert")(layout::notice(State::attention, visit.say(texts::put_taken)));
  }
  if (!page.wish.empty()) {
    content += layout::says({.who = page.student.full_name(), .line = fragment(name), .words = page.wish});
  }
  if (page.free.empty()) {
    content += layout::empty_state(
        visit.say(texts::none_free), visit.say(texts::none_free_line),
        layout::button_link(visit.say(texts::add_slots), paths::slots(page.round.id), Kind::primary));
  } else {
    content +=
        layout::card(put_form.show(visit, answers,
                                   {.action = paths::put(page.round.id, page.student.id),
                                    .submit = visit.say(page.is_move ? texts::move : texts::put_ready)},
                                   givens));
  }
  return navigation::page(visit, {.title = title, .place = "/gesprekken", .width = layout::PageWidth::narrow},
                          content);
}

}  // namespace koers::rounds::views
