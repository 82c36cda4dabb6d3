// Facts are kept by the rooms, row by row, in the transactions that change them (campus/facts/facts.h). Here
// all tables of facts are known together: to lay out figures, to begin and refresh rows of new people, and to
// make all anew and compare.
#pragma once

#include <string>
#include <vector>

#include "campus/facts/facts.h"
#include "campus/people/people.h"
#include "platform/base/clock.h"
#include "platform/sql/sql.h"

namespace koers::app {

// Every table of facts, as the records of the rooms say (rooms.h).
std::vector<facts::Declaration> facts_tables();

// Makes every row of facts anew from the base tables; answers the number of rows.
std::int64_t rebuild_facts(sql::Database& database, Day today);

// The rows of one student, for who makes a student by other ways than the pages (import, demo school, tests).
void refresh_facts_of(sql::Transaction& tx, Id<organisation::Institution> institution,
                      Id<people::Person> student, Day today);

// Rows for everybody who has none yet, for many new people at once (an import).
void begin_facts(sql::Transaction& tx, Id<organisation::Institution> institution, Day today);

// The facts that a page of this day reads otherwise than a rebuild of that day would make them, as "table
// subject column: kept, counted". Nothing is written. With a later day than today it finds what
// would go wrong only because days pass.
std::vector<std::string> differing_facts(sql::Database& database, Day day);

}  // namespace koers::app
