// A goal: what do I want, why, and by when (ST-09, career steering). Few at a time: whoever wants everything
// at once does nothing. It is reached, dropped with a reason, or changed, and can always be taken up again.
#pragma once

#include <string>
#include <vector>

#include "rooms/course/step.h"

namespace koers::course {

inline constexpr std::size_t most_open_goals = 3;
inline constexpr std::size_t longest_why = 500;  // bytes

struct GoalDraft {
  enum class Flaw { title_missing, title_too_long, why_too_long, holds_number, day_not_a_day, day_in_past };

  std::string title;
  std::string why;
  std::string due_on;  // as it was typed; "" is "no day"

  std::optional<Day> day() const { return parse_day(due_on); }
  // A goal that is late may keep its day when it is changed: `kept` is the day it has.
  std::vector<Flaw> flaws(Day today, std::optional<Day> kept = std::nullopt) const;
};

// Throws NotFound for what is not there or is somebody else's.
Goal own_goal(sql::Reader& reader, const people::Student& me, Id<Goal> id);
std::size_t open_goals(const std::vector<Goal>& goals);

// Each of these takes the lock of the student. Conflict when most_open_goals are open already.
void add_goal(sql::Transaction& tx, const people::Student& me, Id<Goal> id, const GoalDraft& draft,
              Instant now);
void reopen_goal(sql::Transaction& tx, const people::Student& me, const Goal& goal);
void change_goal(sql::Transaction& tx, const people::Student& me, const Goal& goal, const GoalDraft& draft);
void reach_goal(sql::Transaction& tx, const people::Student& me, const Goal& goal, Day today);
void say_goal_outcome(sql::Transaction& tx, const people::Student& me, const Goal& goal,
                      const std::string& outcome);
void drop_goal(sql::Transaction& tx, const people::Student& me, const Goal& goal, const std::string& reason,
               Day today);

}  // namespace koers::course
