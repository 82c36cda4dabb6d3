// Goals: the card on the page of steps, one goal, and the form of a new or changed one.
#pragma once

#include <optional>
#include <string>
#include <vector>

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

struct GoalForm {
  GoalDraft draft{};
  std::vector<GoalDraft::Flaw> flaws{};
  std::optional<Id<Goal>> changes{};  // none for a new goal
};
html::Html goal_form_page(http::Visit& visit, const GoalForm& form);

struct GoalPage {
  Goal goal;
  std::vector<Step> steps;  // of the student; those of this goal are shown
  Id<people::Person> me;
  std::string outcome{};  // as it was typed and refused
  std::optional<OutcomeFlaw> flaw{};
};
html::Html goal_page(http::Visit& visit, const GoalPage& page);

}  // namespace koers::course::views
