// A small next step: what, when, who helps, and how I know that it worked (ST-09). The student sets it, or it
// was agreed in a conversation (GU-05); it is done, moved, or dropped with a reason, and can always be opened
// again.
#pragma once

#include <string>
#include <vector>

#include "rooms/course/course.h"

namespace koers::course {

struct StepDraft {
  enum class Flaw { title_missing, title_too_long, line_too_long, holds_number, day_not_a_day, day_in_past };

  std::string title;
  std::string due_on;  // as it was typed; "" is "no day"
  std::string helper;
  std::string sign;
  std::optional<Id<Goal>> goal_id{};
  std::optional<Id<Contact>> contact_id{};

  std::optional<Day> day() const { return parse_day(due_on); }
  std::vector<Flaw> flaws(Day today) const;
};

// Of what came of a step, or why it no longer fits.
enum class OutcomeFlaw { missing, too_long, holds_number };
std::optional<OutcomeFlaw> flaw_of(const std::string& outcome, bool needed);

inline constexpr std::size_t longest_title = 160;  // bytes
inline constexpr std::size_t longest_line = 160;
inline constexpr std::size_t longest_outcome = 1000;

// Throws NotFound for what is not there or is somebody else's.
Step own_step(sql::Reader& reader, const people::Student& me, Id<Step> id);

// Each of these takes the lock of the student and brings the facts up to date. What somebody else promised
// cannot be closed by the student: Forbidden.
void add_own_step(sql::Transaction& tx, const people::Student& me, Id<Step> id, const StepDraft& draft,
                  Instant now, Day today);
void finish_step(sql::Transaction& tx, const people::Student& me, const Step& step, Day today);
void say_outcome(sql::Transaction& tx, const people::Student& me, const Step& step,
                 const std::string& outcome, Day today);
void drop_step(sql::Transaction& tx, const people::Student& me, const Step& step, const std::string& reason,
               Day today);
void move_step(sql::Transaction& tx, const people::Student& me, const Step& step, std::optional<Day> due_on,
               Day today);
// The goal a step is for, or none.
void place_step(sql::Transaction& tx, const people::Student& me, const Step& step,
                std::optional<Id<Goal>> goal, Day today);
// The experience that a step became; any of the student's own (rooms/portfolio), or none.
void link_experience(sql::Transaction& tx, const people::Student& me, const Step& step,
                     std::optional<std::int64_t> experience, Day today);
void reopen_step(sql::Transaction& tx, const people::Student& me, const Step& step, Day today);

}  // namespace koers::course
