// What is typed and chosen about steps: a new one, another day, what came of it, and what it belongs to.
#pragma once

#include "campus/forms/forms.h"
#include "rooms/course/contact_texts.h"
#include "rooms/course/goal_texts.h"
#include "rooms/course/outcome_forms.h"
#include "rooms/course/step.h"
#include "rooms/experiences/experiences.h"

namespace koers::course {

inline constexpr auto step_form = forms::form<StepDraft>(
    forms::text<&StepDraft::title>("wat", {.label = texts::what,
                                           .hint = texts::what_hint,
                                           .needed = texts::title_missing,
                                           .longest = longest_title}),
    forms::day<&StepDraft::due_on>("dag",
                                   {.label = texts::by_when, .hint = texts::by_when_hint, .ahead = true}),
    forms::text<&StepDraft::helper>("wie", {.label = texts::who_helps, .longest = 160}),
    forms::text<&StepDraft::sign>("teken", {.label = texts::how_do_i_know, .longest = 160}),
    forms::choice<&StepDraft::contact_id>("persoon",
                                          {.label = contact_texts::who_helps, .none = contact_texts::nobody}),
    forms::choice<&StepDraft::goal_id>("doel",
                                       {.label = goal_texts::for_which_goal, .none = goal_texts::no_goal}));

struct StepDay {
  std::optional<Day> due_on;
};
inline constexpr auto step_day_form = forms::form<StepDay>(forms::day<&StepDay::due_on>(
    "dag", {.label = texts::by_when, .hint = texts::by_when_hint, .ahead = true}));

inline constexpr auto step_outcome_form =
    forms::form<Outcome>(outcome_field("opbrengst", texts::what_came_of_it, 3));

struct StepGoal {
  std::optional<Id<Goal>> goal_id;
};
inline constexpr auto step_goal_form = forms::form<StepGoal>(forms::choice<&StepGoal::goal_id>(
    "doel", {.label = goal_texts::for_which_goal, .none = goal_texts::no_goal}));

struct StepExperience {
  std::optional<Id<experiences::Experience>> experience_id;
};
inline constexpr auto step_experience_form =
    forms::form<StepExperience>(forms::choice<&StepExperience::experience_id>(
        "ervaring", {.label = goal_texts::which_experience, .none = goal_texts::no_experience}));

}  // namespace koers::course
