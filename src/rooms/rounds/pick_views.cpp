#include "rooms/rounds/pick_views.h"

#include <algorithm>

#include "campus/layout/components.h"
#include "campus/layout/frame.h"
#include "campus/navigation/navigation.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/rounds/paths.h"
#include "rooms/rounds/planner.h"
#include "rooms/rounds/round_forms.h"

namespace koers::rounds::views {

using namespace html;
using http::Visit;
using layout::Kind;
using words::State;

namespace {

constexpr std::string_view form_id = "kies";

std::string clock_words(const Visit& visit, int minute) {
  const std::string written = forms::minute_text(minute);
  return visit.language == i18n::Language::nl ? written.substr(0, 2) + "." + written.substr(3) : written;
}

// "dinsdag 15.00 uur"
std::string short_words(const Visit& visit, const Slot& slot) {
  const std::string day = i18n::long_day(visit.language, slot.on);
  return visit.say(pick_texts::day_and_time, day.substr(0, day.find(' ')),
                   i18n::time_of_day(visit.language, slot.begins_minute));
}

std::string way_words(const Visit& visit, Channel channel) {
  switch (channel) {
    case Channel::school:
      return visit.say(pick_texts::at_school);
    case Channel::phone:
      return visit.say(pick_texts::by_phone);
    case Channel::video:
      return visit.say(pick_texts::by_video);
  }
  throw std::logic_error("a way without words");
}

layout::Icon sign_of(Channel channel) {
  switch (channel) {
    case Channel::school:
      return "map-pin-fill";
    case Channel::phone:
      return "phone-fill";
    case Channel::video:
      return "video-camera-fill";
  }
  throw std::logic_error("a way without a sign");
}

Html slot_tile(const Visit& visit, const OwnInvitation& invitation, const forms::Answers& answers,
               const Slot& slot) {
  const std::string value = text(slot);
  return label.cls("slot-tile")(input.type("radio")
                                    .name("moment")
                                    .value(value)
                                    .data("woorden", short_words(visit, slot))
                                    .flag("checked", answers.is_picked("moment", value)),
                                b(clock_words(visit, slot.begins_minute)),
                                small(visit.say(pick_texts::n_min, invitation.round.minutes)));
}

// The moments day by day; all are one choice.
Html slot_tiles(const Visit& visit, const SlotPage& page, const forms::Answers& answers) {
  Html all;
  for (std::size_t begin = 0; begin < page.free.size();) {
    const Day day = page.free[begin].on;
    Html tiles;
    for (; begin < page.free.size() && page.free[begin].on == day; ++begin) {
      tiles += slot_tile(visit, page.invitation, answers, page.free[begin]);
    }
    all += fieldset(legend.cls("h3")(i18n::long_day(visit.language, day, visit.today)),
                    div.cls("slot-tiles")(tiles));
  }
  return div.cls("stack gap-5")(all);
}

Html ways(const Visit& visit, const OwnInvitation& invitation, const forms::Answers& answers) {
  std::vector<layout::Tile> all;
  for (const Channel one : invitation.round.channels()) {
    const std::string value(code(one));
    all.push_back({.name = "hoe",
                   .value = value,
                   .label = way_words(visit, one),
                   .icon = sign_of(one),
                   .checked = answers.is_picked("hoe", value),
                   .one_of = true});
  }
  const bool may_phone =
      std::any_of(all.begin(), all.end(), [](const layout::Tile& one) { return one.value == "phone"; });
  return fragment(layout::choice_bar(all), when(may_phone, [&] {
                    return p.cls("hint")(visit.say(pick_texts::phone_hint, invitation.given_name));
                  }));
}

Html word_of_counsellor(const OwnInvitation& invitation, std::string_view words) {
  return layout::says({.who = invitation.counsellor().full_name(),
                       .line = fragment(invitation.given_name),
                       .words = std::string(words),
                       .quoted = false});
}

Html wish_part(Visit& visit, const OwnInvitation& invitation, const forms::Answers& wish) {
  const auto givens = wish_givens(invitation);
  const Html said = when(!invitation.wish.empty(), [&] {
    return p(visit.say(pick_texts::your_wish, invitation.given_name), " ",
             layout::own_words(invitation.wish));
  });
  return fragment(said, wish_form.show(visit, wish,
                                       {.action = paths::say_wish(invitation.round.id),
                                        .submit = visit.say(pick_texts::send_to, invitation.given_name),
                                        .button = {.kind = Kind::line}},
                                       givens));
}

Html wish_fold(Visit& visit, const OwnInvitation& invitation, const forms::Answers& wish) {
  return layout::card(layout::fold(span(visit.say(pick_texts::none_of_these)),
                                   wish_part(visit, invitation, wish),
                                   wish.was_refused() || !invitation.wish.empty()));
}

Html taken_note(const Visit& visit, const SlotPage& page) {
  if (!page.taken) return {};
  const auto& words = page.free.empty() ? pick_texts::too_late_none : pick_texts::too_late;
  return div.with("role", "alert")
      .with("tabindex", "-1")
      .flag("autofocus")(layout::notice(
          State::attention, visit.say(words, i18n::time_of_day(visit.language, page.taken->begins_minute))));
}

}  // namespace

forms::Givens pick_givens(const Visit& visit, const OwnInvitation& invitation,
                          const std::vector<Slot>& slots) {
  std::vector<layout::Option> moments, channels;
  for (const Slot& slot : slots) moments.push_back({text(slot), slot_words(visit, slot)});
  for (const Channel one : invitation.round.channels()) {
    channels.push_back({std::string(code(one)), way_words(visit, one)});
  }
  return {{"moment", {.options = std::move(moments)}}, {"hoe", {.options = std::move(channels)}}};
}

forms::Givens wish_givens(const OwnInvitation& invitation) {
  return {{"wel", {.name = invitation.given_name}}};
}

namespace {

// The moments and the ways, with the element that lets the button say which was chosen.
Html choosing_form(Visit& visit, const SlotPage& page, const forms::Answers& answers) {
  auto givens = pick_givens(visit, page.invitation, page.free);
  for (auto& one : givens) {
    one.given.controls =
        one.field == "moment" ? slot_tiles(visit, page, answers) : ways(visit, page.invitation, answers);
  }
  const Html fields =
      fragment(pick_form.head(visit, answers), pick_form.field(visit, answers, "moment", givens),
               pick_form.field(visit, answers, "hoe", givens));
  return Tag("koers-kies")
      .data("form", form_id)
      .data("woorden", visit.say(pick_texts::pick_that, "%"))(
          layout::form_to(paths::pick(page.invitation.round.id), fields,
                          {.id = std::string(form_id), .classes = "stack gap-5"}));
}

std::string lead_of(const Visit& visit, const SlotPage& page) {
  const OwnInvitation& invitation = page.invitation;
  if (page.is_move && invitation.slot) {
    return visit.say(pick_texts::move_lead, slot_words(visit, *invitation.slot));
  }
  return visit.say(pick_texts::lead, invitation.given_name, invitation.round.minutes);
}

}  // namespace

Html pick_page(Visit& visit, const SlotPage& page, const forms::Answers& answers,
               const forms::Answers& wish) {
  const OwnInvitation& invitation = page.invitation;
  const std::string title = visit.say(pick_texts::when_do_we_talk);
  Html content = fragment(div(h1(title), layout::lead(lead_of(visit, page))), taken_note(visit, page));
  if (!page.taken && !page.is_move) content += word_of_counsellor(invitation, invitation.round.sentence);
  Html foot;
  if (page.free.empty()) {
    content += layout::empty_state(visit.say(pick_texts::none_free),
                                   visit.say(pick_texts::none_free_line, invitation.given_name));
    content += layout::card(wish_part(visit, invitation, wish));
  } else {
    content += fragment(choosing_form(visit, page, answers), wish_fold(visit, invitation, wish));
    foot = fragment(
        layout::submit(
            visit.say(pick_texts::pick_this),
            {.icon = layout::Icon("check-bold"), .big = true, .wide = true, .form = std::string(form_id)}),
        p.cls("sub mid")(visit.say(pick_texts::just_before_you)));
  }
  return layout::focus_frame(visit,
                             {.title = title,
                              .back = page.is_move ? paths::pick(invitation.round.id) : url("/start"),
                              .stop = url("/start"),
                              .foot = foot},
                             content);
}

namespace {

Html row_to(layout::Icon sign, std::string title, const Url& href, std::string line) {
  return layout::row(
      {.lead = layout::thumb(sign), .title = std::move(title), .href = href, .line = std::move(line)});
}

Html action_of(const Visit& visit, const OwnInvitation& invitation) {
  const Id<guidance::Conversation> talk{*invitation.conversation_id};
  const auto button = [&](const i18n::Text& words, const Url& href) {
    return layout::button_link({.label = visit.say(words),
                                .href = href,
                                .kind = Kind::accent,
                                .icon_end = layout::Icon("arrow-right-bold"),
                                .wide = true});
  };
  if (invitation.is_begun) return button(pick_texts::open_talk, guidance::conversation_path(talk));
  if (invitation.is_prepared) return button(pick_texts::see_preparation, guidance::conversation_path(talk));
  return button(pick_texts::prepare, url("/gesprekken/", talk, "/voorbereiden"));
}

Html set_card(const Visit& visit, const OwnInvitation& invitation) {
  const Round& round = invitation.round;
  const Slot& slot = *invitation.slot;
  const Channel channel = invitation.channel.value_or(Channel::school);
  std::string line = visit.say(pick_texts::from_to, clock_words(visit, slot.begins_minute),
                               i18n::time_of_day(visit.language, slot.begins_minute + round.minutes)) +
                     " · " + way_words(visit, channel);
  if (channel == Channel::school && !round.place.empty()) line += ", " + round.place;
  return section.cls("card deep stack gap-4 done-card")
      .aria("labelledby", "staat")(
          p.cls("eyebrow")(layout::icon("check-circle-fill"),
                           visit.say(invitation.is_begun ? pick_texts::was_held : pick_texts::is_set)),
          div.cls("next-talk")(
              layout::date_block(visit.language, slot.on),
              div(h1.id("staat")(visit.say(pick_texts::talk_with, invitation.given_name)), p(line))),
          action_of(visit, invitation));
}

// Moving and cancelling, as far as that can be done still.
Html if_not(Visit& visit, const OwnInvitation& invitation, const forms::Answers& wish) {
  if (invitation.is_begun || invitation.slot->on < visit.today) return {};
  Html rows;
  const Id<Round> id = invitation.round.id;
  if (invitation.may_move(visit.today)) {
    rows += row_to("swap-bold", visit.say(pick_texts::another), paths::pick_another(id),
                   visit.say(pick_texts::another_line,
                             i18n::long_day(visit.language, invitation.slot->on - 1, visit.today)));
  }
  const Html cancel =
      div.cls("pad stack gap-2")(layout::post_button(paths::cancel(id), visit.say(pick_texts::cancel),
                                                     {.kind = Kind::line, .icon = layout::Icon("x-bold")}),
                                 layout::sub(visit.say(pick_texts::cancel_line, invitation.given_name)));
  Html all = section.cls("card flush")
                 .aria("labelledby", "toch")(layout::panel_head("toch", visit.say(pick_texts::not_possible)),
                                             when(!rows.empty(), [&] { return layout::rows(rows); }), cancel);
  if (!invitation.may_move(visit.today)) {
    all += layout::card(
        fragment(layout::sub(visit.say(pick_texts::today_line)), wish_part(visit, invitation, wish)));
  }
  return all;
}

Html framed(Visit& visit, const std::string& title, const Html& content) {
  return navigation::page(visit, {.title = title, .place = "/start", .width = layout::PageWidth::narrow},
                          fragment(content, layout::button_link({.label = visit.say(pick_texts::to_start),
                                                                 .href = url("/start"),
                                                                 .kind = Kind::quiet,
                                                                 .icon = layout::Icon("house")})));
}

}  // namespace

Html set_page(Visit& visit, const OwnInvitation& invitation, const forms::Answers& wish) {
  const Id<guidance::Conversation> talk{*invitation.conversation_id};
  Html content = set_card(visit, invitation);
  if (!invitation.words.empty()) content += word_of_counsellor(invitation, invitation.words);
  if (!invitation.is_begun) {
    content +=
        layout::list_card("vergeet", visit.say(pick_texts::do_not_forget),
                          fragment(row_to("calendar-plus-bold", visit.say(pick_texts::into_calendar),
                                          url("/gesprekken/", talk, "/agenda.ics"),
                                          visit.say(pick_texts::into_calendar_line, invitation.given_name)),
                                   row_to("arrows-clockwise", visit.say(pick_texts::all_in_calendar),
                                          paths::feed(), visit.say(pick_texts::all_in_calendar_line))));
  }
  content += if_not(visit, invitation, wish);
  return framed(visit, visit.say(pick_texts::talk_with, invitation.given_name), content);
}

Html closed_page(Visit& visit, const OwnInvitation& invitation, const forms::Answers& wish) {
  const std::string title = visit.say(pick_texts::closed);
  const std::string day = i18n::long_day(visit.language, invitation.round.pick_until, visit.today);
  return framed(visit, title,
                fragment(layout::page_head({.title = title,
                                            .lead = fragment(visit.say(pick_texts::closed_line, day,
                                                                       invitation.given_name))}),
                         layout::card(wish_part(visit, invitation, wish))));
}

}  // namespace koers::rounds::views
