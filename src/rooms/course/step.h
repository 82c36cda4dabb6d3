// A small next step: what, when, who helps, and how I know that it worked (ST-09). The student sets it, or it
// was agreed in a conversation (GU-05); it is done, moved, or dropped with a reason, and can always be opened
// again.
#pragma once

#include <string>
#include <vector>

#include "rooms/course/course.h"

namespace koers::course {

inline constexpr int longest_title = 160;  // signs

struct StepDraft {
  std::string title;
  std::optional<Day> due_on;
  std::string helper;
  std::string sign;
  std::optional<Id<Goal>> goal_id{};
  std::optional<Id<Contact>> contact_id{};
};

// Throws NotFound for what is not there or is somebody else's.
Step own_step(sql::Reader& reader, const people::Student& me, Id<Step> id);

// With the lock of the student, so that it stays as it is read until the transaction ends.
Step locked_step(sql::Transaction& tx, const people::Student& me, Id<Step> id);

// Each of these takes the lock of the student and brings the facts up to date. What somebody else promised
// cannot be closed by the student: Forbidden.
void add_own_step(sql::Transaction& tx, const people::Student& me, Id<Step> id, const StepDraft& draft,
                  Instant now, Day today);
void finish_step(sql::Transaction& tx, const people::Student& me, Id<Step> id, Day today);
void say_outcome(sql::Transaction& tx, const people::Student& me, Id<Step> id, const std::string& outcome,
                 Day today);
void drop_step(sql::Transaction& tx, const people::Student& me, Id<Step> id, const std::string& reason,
               Day today);
void move_step(sql::Transaction& tx, const people::Student& me, Id<Step> id, std::optional<Day> due_on,
               Day today);
// The goal a step is for, or none.
void place_step(sql::Transaction& tx, const people::Student& me, Id<Step> id, std::optional<Id<Goal>> goal,
                Day today);
// The experience that a step became; any of the student's own (rooms/experiences), or none.
void link_experience(sql::Transaction& tx, const people::Student& me, Id<Step> id,
                     std::optional<std::int64_t> experience, Day today);
void reopen_step(sql::Transaction& tx, const people::Student& me, Id<Step> id, Day today);

}  // namespace koers::course
