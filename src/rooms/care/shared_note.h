// The shared line: short notes of who guide a student, so that all of them know the same (KK S3: guides align
// with each other). The student reads every word of it, and writes in it too.
//
// A note stands. Its author may take it back for an hour; after that whoever thinks otherwise writes another.
// Who guides in confidence (access::Guide::in_confidence) reads along and cannot write: that would tell of
// it.
#pragma once

#include <string>
#include <vector>

#include "campus/access/guides.h"
#include "campus/people/people.h"
#include "platform/sql/sql.h"

namespace koers::care {

inline constexpr int longest_shared_note = 400;             // signs
inline constexpr std::int64_t seconds_to_take_back = 3600;  // an hour

struct SharedNote {
  Id<SharedNote> id;
  Id<people::Person> author_id;  // 0 when the author was forgotten
  std::string given_name;        // of the author; "" then
  std::string infix;
  std::string family_name;
  std::string words;
  Instant written_at;
};

// Oldest first, as `viewer` may read them: those of a guide whom the student keeps to herself by now are read
// by that guide and the student alone.
std::vector<SharedNote> shared_notes_of(sql::Reader& reader, Id<organisation::Institution> institution,
                                        Id<people::Person> student, Id<people::Person> viewer, Day today);

// What a guide, or the student, writes. It is told to all the others who read along. Throws Forbidden for who
// guides in confidence.
void add_shared_note(sql::Transaction& tx, const people::SignedIn& me, const access::GuidedStudent& student,
                     Id<SharedNote> id, const std::string& words, Instant now, Day today);
void add_shared_note(sql::Transaction& tx, const people::Student& me, Id<SharedNote> id,
                     const std::string& words, Instant now, Day today);

// A note that was written elsewhere, or in the demo school: nobody is told.
void import_shared_note(sql::Transaction& tx, Id<organisation::Institution> institution,
                        Id<people::Person> student, Id<people::Person> author, Id<SharedNote> id,
                        const std::string& words, Instant written_at);

bool may_take_back(const SharedNote& note, Id<people::Person> viewer, Instant now);
// Throws NotFound when it is not there or somebody else's, and Conflict after an hour.
void take_back(sql::Transaction& tx, const people::SignedIn& me, Id<people::Person> student,
               Id<SharedNote> id, Instant now);

}  // namespace koers::care
