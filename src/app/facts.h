// Facts are kept by the rooms, row by row, in the transactions that change them. Here they are made again,
// for all.
#pragma once

#include <string>
#include <vector>

#include "campus/people/people.h"
#include "platform/base/clock.h"
#include "platform/sql/sql.h"

namespace koers::app {

// Makes every row of facts anew from the base tables; answers the number of students.
std::int64_t rebuild_facts(sql::Database& database, Day today);

// The rows of one student, for who makes a student by other ways than the pages (import, demo school, tests).
void refresh_facts_of(sql::Transaction& tx, Id<organisation::Institution> institution,
                      Id<people::Person> student, Day today);

// The rows that differ from what a rebuild gives, as "table student". Nothing is kept of the rebuild.
std::vector<std::string> differing_facts(sql::Database& database, Day today);

}  // namespace koers::app
