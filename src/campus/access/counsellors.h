// One counsellor at a time. A student never has two on one day (KK 4.3, guideline 8); whoever gives a student
// a counsellor does it here, under the student's lock, so that of two at the same moment one is told who came
// first. guides.h says what a relationship opens.
#pragma once

#include <optional>

#include "campus/access/guides.h"

namespace koers::access {

// Whoever is this student's counsellor on that day or a later one: who guides now without an end before it,
// and who is to come.
std::optional<Guide> counsellor_from(sql::Reader& reader, Id<organisation::Institution> institution,
                                     Id<people::Person> student, Day from);

// Gives the student a counsellor, from guide.begins_on on and without an end, under the student's lock. When
// somebody is counsellor then already, nothing is done and the answer is who that is.
std::optional<Guide> give_counsellor(sql::Transaction& tx, Id<organisation::Institution> institution,
                                     Id<people::Person> student, const Guide& guide);

// Takes back what give_counsellor did: the relationship is kept, and ends before it began to count.
void take_counsellor_back(sql::Transaction& tx, Id<organisation::Institution> institution,
                          Id<people::Person> student, const Guide& guide);

// The relationship goes on as if it had not been ended.
void reopen_guide(sql::Transaction& tx, Id<organisation::Institution> institution, Id<people::Person> student,
                  Id<Guide> guide);

// Whether this person holds the role of counsellor in that team on a day.
bool is_counsellor_in(sql::Reader& reader, Id<organisation::Institution> institution,
                      Id<people::Person> person, Id<organisation::Team> team, Day day);

}  // namespace koers::access
