// Goals of teams (OR-04; QU-05): for each aspect of the vision what a team wants, with a figure and a target
// where there is one, and before when. A goal runs until it is met, let go with a reason, or goes on next
// year. A target may ask more than the team's target in Koers, not less: for that there are deviations
// (frame.h). What another team wants may be taken over; where it came from is kept.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "campus/organisation/organisation.h"
#include "campus/people/people.h"
#include "platform/base/clock.h"
#include "platform/base/codes.h"
#include "platform/sql/sql.h"

namespace koers::policy {

inline constexpr int longest_goal = 120;
inline constexpr int longest_approach = 280;

enum class GoalState { running, met, let_go, next_year };

struct GoalDraft {
  std::string aspect{};
  std::string sentence{};
  std::string indicator{};
  std::optional<int> target{};
  std::optional<Day> before{};
  std::string approach{};
};

struct TeamGoal {
  Id<TeamGoal> id{};
  Id<organisation::Team> team{};
  GoalDraft says{};
  GoalState state = GoalState::running;
  std::string closing{};
  std::optional<Day> closed_on{};
  std::optional<Id<organisation::Team>> from_team{};
  Id<people::Person> written_by{};
  Day written_on{};

  bool is_running() const { return state == GoalState::running; }
};

// Those that run, of all teams; or all of one team, those that run first.
std::vector<TeamGoal> running_goals(sql::Reader& reader, Id<organisation::Institution> institution);
std::vector<TeamGoal> goals_of(sql::Reader& reader, Id<organisation::Institution> institution,
                               Id<organisation::Team> team);

struct GoalWriting {
  sql::Transaction& tx;
  Id<organisation::Institution> institution{};
  Id<organisation::Team> team{};
  Id<people::Person> by{};
  Day today{};
};
void add_goal(const GoalWriting& writing, Id<TeamGoal> id, const GoalDraft& draft,
              std::optional<Id<organisation::Team>> from_team);
// Throws NotFound; holds the lock of the team.
TeamGoal locked_goal(const GoalWriting& writing, Id<TeamGoal> id);
// Conflict when it does not run any more.
void change_goal(const GoalWriting& writing, Id<TeamGoal> id, const GoalDraft& draft);

struct GoalStateDraft {
  std::optional<GoalState> state{};
  std::string words{};
};
void close_goal(const GoalWriting& writing, Id<TeamGoal> id, const GoalStateDraft& draft);
// Runs again; Conflict when it runs.
void reopen_goal(const GoalWriting& writing, Id<TeamGoal> id);

void import_goal(sql::Transaction& tx, Id<organisation::Institution> institution, const TeamGoal& goal);

}  // namespace koers::policy

template <>
struct koers::Codes<koers::policy::GoalState> {
  using enum koers::policy::GoalState;
  static constexpr std::array list{std::pair{running, "running"}, std::pair{met, "met"},
                                   std::pair{let_go, "let_go"}, std::pair{next_year, "next_year"}};
};
