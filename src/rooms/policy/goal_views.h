// What goals look like: cards by aspect with their gaps, the line from vision to action, the matrix of teams.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "campus/forms/forms.h"
#include "campus/layout/components.h"
#include "rooms/direction/direction.h"
#include "rooms/policy/goal.h"
#include "rooms/policy/topic.h"
#include "rooms/quality/quality.h"

namespace koers::policy::views {

// A goal with the figure that shows it, as it may be published.
struct ShownGoal {
  TeamGoal goal{};
  std::optional<quality::TeamFigure> figure{};
};

struct TeamRow {
  Id<organisation::Team> team{};
  std::string name{};
  bool is_mine = false;
};

struct GoalsPage {
  std::vector<direction::NamedAspect> aspects{};
  std::optional<Id<organisation::Team>> team{};  // whose goals stand above the matrix
  std::string team_name{};
  bool writes = false;
  std::vector<ShownGoal> goals{};                              // of the team, those that run first
  std::map<std::string, std::int64_t, std::less<>> actions{};  // commitments that run, by figure
  std::vector<Topic> topics{};
  // What a team has filled in of the frame of an aspect, in words; by topic.
  std::map<std::string, std::string> filled{};
  std::vector<std::pair<Id<organisation::Team>, std::string>> teams{};  // to choose from
  // The matrix; none for who reads the own team alone.
  std::vector<TeamRow> rows{};
  std::string rows_of{};  // the school, or all teams
  std::map<std::pair<std::int64_t, std::string>, ShownGoal> cells{};
  std::map<std::string, std::int64_t> teams_with_goal{};  // by aspect
};
html::Html goals_page(http::Visit& visit, const GoalsPage& page);

// "Zo doen andere teams het": what may be taken over for an aspect.
struct GoalOffer {
  TeamGoal goal{};
  std::string team{};
};
struct GoalPage {
  Id<organisation::Team> team{};
  std::string team_name{};
  std::optional<TeamGoal> goal{};  // none: a new one
  std::vector<GoalOffer> suggestions{};
  std::string from_team{};
  forms::Givens givens{};
  forms::Answers answers{};
  forms::Returned returned{};
};
html::Html goal_page(http::Visit& visit, const GoalPage& page);

}  // namespace koers::policy::views
