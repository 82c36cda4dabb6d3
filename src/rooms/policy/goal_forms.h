// The forms about goals of teams.
#pragma once

#include "campus/forms/forms.h"
#include "rooms/policy/goal.h"
#include "rooms/policy/goal_texts.h"

namespace koers::policy {

// The aspects and the figures come with the page.
inline constexpr auto goal_form = forms::form<GoalDraft>(
    forms::choice<&GoalDraft::aspect>("hoort-bij",
                                      {.label = goal_texts::aspect, .needed = goal_texts::aspect_missing}),
    forms::text<&GoalDraft::sentence>("teamdoel", {.label = goal_texts::sentence,
                                                   .hint = goal_texts::sentence_hint,
                                                   .needed = goal_texts::sentence_missing,
                                                   .longest = longest_goal,
                                                   .rows = 2}),
    forms::choice<&GoalDraft::indicator>("doelcijfer",
                                         {.label = goal_texts::figure, .none = goal_texts::figure_none}),
    forms::number<&GoalDraft::target>(
        "doelgetal", {.label = goal_texts::target, .hint = goal_texts::target_hint, .least = 0, .most = 100}),
    forms::day<&GoalDraft::before>(
        "klaar-voor",
        {.label = goal_texts::by_when, .needed = goal_texts::by_when_missing, .ahead = true, .days = 730}),
    forms::text<&GoalDraft::approach>("aanpak", {.label = goal_texts::approach,
                                                 .hint = goal_texts::approach_hint,
                                                 .longest = longest_approach,
                                                 .rows = 2}));

inline constexpr forms::Choice closing_choices[] = {
    {"met", goal_texts::state_met, {"", ""}, layout::Icon("check-circle-fill")},
    {"let_go", goal_texts::state_let_go, {"", ""}, layout::Icon("x-bold")},
    {"next_year", goal_texts::state_next_year, {"", ""}, layout::Icon("arrow-right-bold")}};

inline void check_closing(http::Visit& visit, forms::Typed<GoalStateDraft>& typed) {
  if (typed.value.state == GoalState::let_go && typed.value.words.empty()) {
    typed.refuse("onthouden", visit.say(goal_texts::closing_missing));
  }
}
inline constexpr auto close_form =
    forms::form<GoalStateDraft>(
        forms::choice<&GoalStateDraft::state>("doel-afloop", {.label = goal_texts::how_closed,
                                                              .needed = goal_texts::how_closed_missing,
                                                              .choices = closing_choices,
                                                              .look = forms::Look::rounds}),
        forms::text<&GoalStateDraft::words>(
            "onthouden", {.label = goal_texts::closing, .longest = longest_approach, .rows = 2}))
        .with(check_closing);

}  // namespace koers::policy
