// Rows of facts that do not hold any more because a day came (facts.h, Recount). Whoever reads one gets what
// is counted on that day, so nothing is wrong when this does not run; but a row that is counted whenever
// somebody looks costs more than one that stands there. So they are written anew at night, and when the
// program starts.
#pragma once

#include "campus/facts/facts.h"

namespace koers::facts {

// Writes the rows that are overtaken on this day, a few in each transaction, with the lock of their subject.
// Answers how many there were.
std::int64_t write_overtaken(sql::Database& database, std::span<const Declaration> declarations, Day today);

}  // namespace koers::facts
