// Facts made anew, and compared: a row is written when something happens, and read on later days. What it
// says then must be what counting again on that day would say, or a figure is wrong until somebody touches
// the row.
#pragma once

#include <string>
#include <vector>

#include "campus/facts/layout.h"

namespace koers::facts {

// Computes every row of these tables; answers the number of rows that were counted.
std::int64_t rebuild(sql::Transaction& tx, std::span<const Declaration> declarations,
                     Id<organisation::Institution> institution, Day today);

struct Difference {
  std::string_view table;
  std::int64_t subject = 0;
  std::string_view column;
  std::string kept;     // as pages read it on that day: a number, a day, or "-" for unknown
  std::string counted;  // what counting again says
};

// Every fact that on `day` reads otherwise than a rebuild of that day would give, by table and subject.
// Nothing is written.
std::vector<Difference> differences(sql::Reader& reader, std::span<const Declaration> declarations,
                                    Id<organisation::Institution> institution, Day day);

}  // namespace koers::facts
