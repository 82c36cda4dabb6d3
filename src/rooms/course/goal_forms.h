// What is typed about goals: the goal itself, what it brought, and why it no longer fits.
#pragma once

#include "campus/forms/forms.h"
#include "rooms/course/goal.h"
#include "rooms/course/goal_texts.h"
#include "rooms/course/outcome_forms.h"

namespace koers::course {

inline constexpr auto goal_form = forms::form<GoalDraft>(
    forms::text<&GoalDraft::title>("wat", {.label = goal_texts::what,
                                           .hint = goal_texts::what_hint,
                                           .needed = goal_texts::title_missing,
                                           .longest = longest_title}),
    forms::text<&GoalDraft::why>(
        "waarom", {.label = goal_texts::why, .hint = goal_texts::why_hint, .longest = 500, .rows = 3}),
    forms::day<&GoalDraft::due_on>(
        "dag", {.label = goal_texts::by_when, .hint = goal_texts::by_when_hint, .ahead = true}));

inline constexpr auto goal_outcome_form =
    forms::form<Outcome>(outcome_field("opbrengst", goal_texts::what_did_it_bring, 3));

}  // namespace koers::course
