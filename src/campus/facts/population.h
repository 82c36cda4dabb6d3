// Who is counted where: which subjects there are on a day, the unit each of them belongs to, and what campus
// knows of them besides.
//
// A student is where he is enrolled; of two enrolments at once the later one counts, as in
// people::enrolment_of. Everybody with an active enrolment is counted, with or without facts, whatever the
// pathway or the age: there is no exemption (ST-17, KK guideline 4).
//
// A professional is where he has a role in guidance (counsellor, specialist, co-ordinator, teacher, team
// leader). He is counted once: in a team before in a school before in the institution, and of these where his
// role began last.
//
// A team is in its school, a programme in the team that offers it, the institution in itself. Placements and
// rounds are kept by rooms; campus cannot say yet who they are.
#pragma once

#include "campus/facts/facts.h"

namespace koers::facts {

struct Population {
  Subject subject = Subject::student;
  // How many of school, team, programme and group a subject is in.
  int depth = 0;
  // What `members` says besides, as columns that every table in memory has.
  std::span<const Column> columns;
  // The subjects of a day: id, school, team, programme, group (0 for none), then `columns`. $1 institution,
  // $2 and $3 the first and last id, $4 the day. Sorted by id; of several rows of one subject the last
  // counts.
  sql::Statement members;
  // The ids of all times, of $1, the institution: those of whom facts are kept.
  sql::Statement everybody;
};

// Throws std::logic_error for placements and rounds.
const Population& population_of(Subject subject);

// Ids, from the first on.
std::vector<std::int64_t> everybody(sql::Reader& reader, Id<organisation::Institution> institution,
                                    Subject subject);

}  // namespace koers::facts
