// What is typed about a round: the round itself, more moments, the last day, and a moment for one student.
#pragma once

#include "campus/forms/forms.h"
#include "campus/forms/moments.h"
#include "rooms/rounds/pick_texts.h"
#include "rooms/rounds/round.h"
#include "rooms/rounds/round_texts.h"

namespace koers::rounds {

// The button that invites says so in this field; without it the round stays a draft.
inline constexpr std::string_view act_field = "doe";
inline constexpr std::string_view act_invite = "uitnodigen";

// Moments to add to a round.
struct SlotDraft {
  std::vector<Slot> slots;
  std::optional<Day> more_on;
  std::optional<int> more_minute;
};

// The moment that the two fields for one more name; with half of it said what is missing.
template <class Draft>
void take_more(http::Visit& visit, forms::Typed<Draft>& typed) {
  auto& draft = typed.value;
  forms::refuse_skipped_hour<&Draft::more_on, &Draft::more_minute>(visit, typed);
  if (draft.more_on && !draft.more_minute) typed.refuse("tijd", visit.say(texts::more_time_missing));
  if (draft.more_minute && !draft.more_on) typed.refuse("dag", visit.say(texts::more_day_missing));
  if (!draft.more_on || !draft.more_minute || !typed.mistake("tijd").empty()) return;
  const Slot more{*draft.more_on, *draft.more_minute};
  if (std::find(draft.slots.begin(), draft.slots.end(), more) == draft.slots.end()) {
    draft.slots.push_back(more);
  }
}

// planner.cpp: refuses moments of one counsellor that run into each other; `there` stand in the round
// already.
void refuse_overlap(const http::Visit& visit, forms::Answers& typed, std::vector<Slot> slots,
                    const std::vector<Slot>& there, int minutes);

inline void complete_round(http::Visit& visit, forms::Typed<RoundDraft>& typed) {
  RoundDraft& draft = typed.value;
  take_more(visit, typed);
  refuse_overlap(visit, typed, draft.slots, {}, draft.minutes + draft.pause);
  if (visit.request.field(act_field) != act_invite) return;
  if (draft.students.empty()) typed.refuse("student", visit.say(texts::students_missing));
  if (draft.slots.empty()) typed.refuse("plek", visit.say(texts::slots_missing));
  const bool any_ahead = std::any_of(draft.slots.begin(), draft.slots.end(),
                                     [&](const Slot& slot) { return slot.on >= visit.today; });
  if (!draft.slots.empty() && !any_ahead) typed.refuse("plek", visit.say(texts::slots_before_last_day));
}

inline constexpr forms::Choice channel_choices[] = {{code(Channel::school), texts::school},
                                                    {code(Channel::phone), texts::phone},
                                                    {code(Channel::video), texts::video}};

inline constexpr int most_days_ahead = 200;

inline constexpr auto round_form =
    forms::form<RoundDraft>(
        forms::text<&RoundDraft::title>(
            "naam", {.label = texts::title, .needed = texts::title_missing, .longest = 80}),
        forms::choices<&RoundDraft::students>("student",
                                              {.label = texts::chosen_students, .hidden_label = true}),
        forms::choice<&RoundDraft::minutes>("minuten",
                                            {.label = texts::minutes, .needed = texts::minutes_missing}),
        forms::choice<&RoundDraft::pause>("pauze", {.label = texts::pause, .needed = texts::pause_missing}),
        forms::choices<&RoundDraft::channels>(
            "hoe", {.label = texts::channels, .needed = texts::channels_missing, .choices = channel_choices}),
        forms::text<&RoundDraft::place>("lokaal", {.label = texts::place, .longest = 80}),
        forms::day<&RoundDraft::pick_until>("kiezen-tot", {.label = texts::pick_until,
                                                           .needed = texts::pick_until_missing,
                                                           .ahead = true,
                                                           .days = most_days_ahead}),
        forms::text<&RoundDraft::sentence>("uitnodiging", {.label = texts::sentence,
                                                           .hint = texts::sentence_hint,
                                                           .needed = texts::sentence_missing,
                                                           .longest = 300,
                                                           .rows = 3}),
        forms::choices<&RoundDraft::slots>("plek", {.label = texts::slots, .hidden_label = true}),
        forms::day<&RoundDraft::more_on>("dag",
                                         {.label = texts::more_day, .ahead = true, .days = most_days_ahead}),
        forms::time<&RoundDraft::more_minute>("tijd", {.label = texts::more_time}))
        .with(complete_round);

inline constexpr auto slots_form =
    forms::form<SlotDraft>(
        forms::choices<&SlotDraft::slots>("plek", {.label = texts::slots, .hidden_label = true}),
        forms::day<&SlotDraft::more_on>("dag",
                                        {.label = texts::more_day, .ahead = true, .days = most_days_ahead}),
        forms::time<&SlotDraft::more_minute>("tijd", {.label = texts::more_time}))
        .with([](http::Visit& visit, forms::Typed<SlotDraft>& typed) {
          take_more(visit, typed);
          if (typed.value.slots.empty()) typed.refuse("plek", visit.say(texts::slots_missing));
        });

struct RoundDay {
  std::optional<Day> pick_until;
};
inline constexpr auto last_day_form = forms::form<RoundDay>(
    forms::day<&RoundDay::pick_until>("kiezen-tot", {.label = texts::pick_until,
                                                     .needed = texts::pick_until_missing,
                                                     .ahead = true,
                                                     .days = most_days_ahead}));

// ---- one moment

struct SlotChoice {
  std::optional<Slot> slot;
  std::optional<Channel> channel;
  std::string words;
};

// The page gives the moments and the ways of this round, and draws the moments.
inline constexpr auto pick_form = forms::form<SlotChoice>(
    forms::choice<&SlotChoice::slot>(
        "moment",
        {.label = pick_texts::which_moment, .needed = pick_texts::moment_missing, .hidden_label = true}),
    forms::choice<&SlotChoice::channel>("hoe",
                                        {.label = pick_texts::how, .needed = pick_texts::how_missing}));

inline constexpr auto put_form = forms::form<SlotChoice>(
    forms::choice<&SlotChoice::slot>("moment",
                                     {.label = texts::which_moment, .needed = texts::moment_missing}),
    forms::choice<&SlotChoice::channel>("hoe", {.label = texts::how, .needed = texts::how_missing}),
    forms::text<&SlotChoice::words>(
        "toelichting", {.label = texts::word_for, .hint = texts::word_hint, .longest = 300, .rows = 2}));

struct InvitationWish {
  std::string words;
};
inline constexpr auto wish_form = forms::form<InvitationWish>(
    forms::text<&InvitationWish::words>("wel", {.label = pick_texts::when_can_you,
                                                .hint = pick_texts::when_can_you_hint,
                                                .needed = pick_texts::when_can_you_missing,
                                                .longest = 300,
                                                .rows = 2}));

}  // namespace koers::rounds
