// Working notes: what a guide keeps for himself to remember of a student. Nobody else reads them in Koers,
// and they end by themselves: after three months (limits.h), or when he does not guide the student any more.
// They are about somebody, so the student takes them along with the rest (AVG 15); the page says so before
// the first one.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "campus/access/guides.h"
#include "campus/people/people.h"
#include "platform/sql/sql.h"

namespace koers::care {

inline constexpr int longest_working_note = 2'000;  // signs

struct WorkingNote {
  Id<WorkingNote> id;
  std::string words;
  Instant written_at;
  Day until_on;  // the first day on which it is gone
};

// Those of `me` that still stand, newest first.
std::vector<WorkingNote> working_notes_of(sql::Reader& reader, const people::SignedIn& me,
                                          const access::GuidedStudent& student, Day today);
// Nothing when it is not there, somebody else's, or gone.
std::optional<WorkingNote> find_working_note(sql::Reader& reader, const people::SignedIn& me,
                                             const access::GuidedStudent& student, Id<WorkingNote> id,
                                             Day today);

void add_working_note(sql::Transaction& tx, const people::SignedIn& me, const access::GuidedStudent& student,
                      Id<WorkingNote> id, const std::string& words, Instant now, Day today);
// Throws away, and brings back as long as nobody cleaned up (erase_old_working_notes).
void drop_working_note(sql::Transaction& tx, const people::SignedIn& me, const access::GuidedStudent& student,
                       Id<WorkingNote> id, Instant now);
void bring_back_working_note(sql::Transaction& tx, const people::SignedIn& me,
                             const access::GuidedStudent& student, Id<WorkingNote> id);

// Those that ended, those that were thrown away a day ago, and those of who does not guide the student any
// more. Answers how many.
std::int64_t erase_old_working_notes(sql::Transaction& tx, Instant now);

}  // namespace koers::care
