// What is typed before a conversation: when and where, and what the student brings.
#pragma once

#include "campus/forms/forms.h"
#include "campus/forms/moments.h"
#include "rooms/guidance/conversation.h"
#include "rooms/guidance/preparing_texts.h"
#include "rooms/guidance/texts.h"
#include "rooms/guidance/unplanned.h"
#include "rooms/guidance/ways_texts.h"

namespace koers::guidance {

// ---- planning

inline constexpr forms::Choice kind_choices[] = {{code(ConversationKind::dialogue), texts::kind_dialogue},
                                                 {code(ConversationKind::intake), texts::kind_intake}};

inline constexpr forms::Choice channel_choices[] = {
    {code(Channel::school), ways_texts::school, {"", ""}, layout::Icon("map-pin-fill")},
    {code(Channel::phone), ways_texts::phone, {"", ""}, layout::Icon("phone-fill")},
    {code(Channel::video), ways_texts::video, {"", ""}, layout::Icon("video-camera-fill")}};

inline constexpr auto plan_form =
    forms::form<Plan>(
        forms::day<&Plan::on>(
            "dag", {.label = texts::day, .needed = texts::day_missing, .ahead = true, .days = 400}),
        forms::time<&Plan::begins_minute>("tijd", {.label = texts::time, .needed = texts::time_missing}),
        forms::choice<&Plan::minutes>("minuten",
                                      {.label = texts::how_long, .needed = texts::minutes_missing}),
        forms::text<&Plan::place>("plek", {.label = texts::place, .hint = texts::place_hint, .longest = 80}),
        forms::choice<&Plan::channel>(
            "vorm", {.label = ways_texts::channel, .choices = channel_choices, .look = forms::Look::bar}),
        forms::choice<&Plan::kind>("soort",
                                   {.label = texts::kind, .choices = kind_choices, .look = forms::Look::bar}))
        .with(forms::refuse_skipped_hour<&Plan::on, &Plan::begins_minute>);

// Who asks for a conversation or moves it does not say what kind it is.
inline forms::Givens plan_givens(const http::Visit& visit, bool with_kind) {
  std::vector<layout::Option> lengths;
  for (const int minutes : Plan::usual_minutes) {
    lengths.push_back({std::to_string(minutes), visit.say(texts::n_minutes, minutes)});
  }
  return {{"minuten", {.options = std::move(lengths)}}, {"soort", {.leave_out = !with_kind}}};
}

// ---- without planning

inline constexpr auto now_form = forms::form<UnplannedDraft>(
    forms::choice<&UnplannedDraft::channel>(
        "vorm", {.label = ways_texts::channel, .choices = channel_choices, .look = forms::Look::bar}),
    forms::choice<&UnplannedDraft::kind>(
        "soort", {.label = texts::kind, .choices = kind_choices, .look = forms::Look::bar}));

// The page gives how far back the day may lie.
inline constexpr auto late_form = forms::form<LateDraft>(
    forms::day<&LateDraft::on>(
        "dag", {.label = ways_texts::late_day, .needed = ways_texts::late_day_missing, .past = true}),
    forms::choice<&LateDraft::channel>(
        "vorm", {.label = ways_texts::late_channel, .choices = channel_choices, .look = forms::Look::bar}),
    forms::number<&LateDraft::minutes>("minuten", {.label = ways_texts::late_minutes,
                                                   .needed = ways_texts::minutes_wrong,
                                                   .wrong = ways_texts::minutes_wrong,
                                                   .least = 1,
                                                   .most = most_minutes}),
    forms::choice<&LateDraft::kind>(
        "soort", {.label = texts::kind, .choices = kind_choices, .look = forms::Look::bar}));

// ---- preparing: three questions, one on a screen

// The page gives the experiences to choose from.
inline constexpr auto experiences_form =
    forms::form<Preparation>(forms::choices<&Preparation::experiences>("ervaring", {}))
        .with([](http::Visit& visit, forms::Typed<Preparation>& typed) {
          if (typed.value.experiences.size() > Preparation::most_experiences) {
            typed.refuse("ervaring", visit.say(preparing_texts::too_many_experiences));
          }
        });

inline constexpr auto question_form = forms::form<Preparation>(forms::text<&Preparation::question>(
    "vraag", {.label = preparing_texts::your_question, .longest = 500, .rows = 3, .hidden_label = true}));

inline constexpr forms::Choice relation_choices[] = {
    {code(Relation::parent), preparing_texts::relation_parent},
    {code(Relation::sibling), preparing_texts::relation_sibling},
    {code(Relation::friend_of), preparing_texts::relation_friend},
    {code(Relation::other), preparing_texts::relation_other}};

inline constexpr auto wish_form =
    forms::form<Preparation>(
        forms::choices<&Preparation::wishes>("wens", {}),
        forms::text<&Preparation::companion>(
            "naam", {.label = preparing_texts::companion_name, .longest = 80, .autocomplete = "off"}),
        forms::choice<&Preparation::companion_relation>("relatie",
                                                        {.label = preparing_texts::companion_relation,
                                                         .choices = relation_choices,
                                                         .none = preparing_texts::choose_relation}))
        // An empty name is nobody: so somebody is withdrawn (ST-20).
        .with([](http::Visit&, forms::Typed<Preparation>& typed) {
          if (typed.value.companion.empty()) typed.value.companion_relation.reset();
        });

}  // namespace koers::guidance
