// Goals: the card on the page of steps, one goal, and the form of a new or changed one.
#pragma once

#include <string>
#include <vector>

#include "campus/forms/answers.h"
#include "platform/http/visit.h"
#include "rooms/course/goal.h"

namespace koers::course::views {

// An open goal with its open steps and the way to a new one.
html::Html goal_card(http::Visit& visit, const Goal& goal, const std::vector<Step>& steps,
                     Id<people::Person> me);
html::Html no_goals_card(http::Visit& visit);
// Reached and dropped ones; empty without any.
html::Html earlier_goals(http::Visit& visit, const std::vector<Goal>& goals);
// For the student's file.
html::Html goal_row(http::Visit& visit, const Goal& goal);

html::Html new_goal_page(http::Visit& visit, const forms::Answers& answers);
html::Html changed_goal_page(http::Visit& visit, Id<Goal> id, const forms::Answers& answers);

struct GoalPage {
  Goal goal;
  std::vector<Step> steps;  // of the student; those of this goal are shown
  Id<people::Person> me;
  forms::Answers outcome{};
  forms::Answers reason{};  // why it no longer fits
};
html::Html goal_page(http::Visit& visit, const GoalPage& page);

}  // namespace koers::course::views
