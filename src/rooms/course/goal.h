// A goal: what do I want, why, and by when (ST-09, career steering). Few at a time: whoever wants everything
// at once does nothing. It is reached, dropped with a reason, or changed, and can always be taken up again.
#pragma once

#include <string>
#include <vector>

#include "rooms/course/step.h"

namespace koers::course {

inline constexpr std::size_t most_open_goals = 3;
struct GoalDraft {
  std::string title;
  std::string why;
  std::optional<Day> due_on;
};
GoalDraft draft_of(const Goal& goal);

// Throws NotFound for what is not there or is somebody else's.
Goal own_goal(sql::Reader& reader, const people::Student& me, Id<Goal> id);
std::size_t open_goals(const std::vector<Goal>& goals);

// With the lock of the student, so that it stays as it is read until the transaction ends.
Goal locked_goal(sql::Transaction& tx, const people::Student& me, Id<Goal> id);

// Each of these takes the lock of the student. Conflict when most_open_goals are open already.
void add_goal(sql::Transaction& tx, const people::Student& me, Id<Goal> id, const GoalDraft& draft,
              Instant now);
void reopen_goal(sql::Transaction& tx, const people::Student& me, Id<Goal> id);
void change_goal(sql::Transaction& tx, const people::Student& me, Id<Goal> id, const GoalDraft& draft);
void reach_goal(sql::Transaction& tx, const people::Student& me, Id<Goal> id, Day today);
void say_goal_outcome(sql::Transaction& tx, const people::Student& me, Id<Goal> id,
                      const std::string& outcome);
void drop_goal(sql::Transaction& tx, const people::Student& me, Id<Goal> id, const std::string& reason,
               Day today);

}  // namespace koers::course
