// The source of the figures as the program makes it, for the tests of this room and of app.
#pragma once

#include "app/facts.h"
#include "rooms/quality/source.h"

namespace koers::quality::testing {

inline const Source& source() {
  static const Source all(app::facts_tables());
  return all;
}

inline const Catalogue& catalogue() { return source().catalogue(); }

inline std::shared_ptr<const FactsTable> facts_of(sql::Database& database, sql::Reader& reader,
                                                  Id<organisation::Institution> institution, Day today) {
  return source().facts_of(database, reader, institution, today);
}

// The students of whom a part (Fact::part_of) is more than its whole, in words: none, or a figure lies.
inline std::vector<std::string> parts_above_their_whole(const FactsTable& table) {
  std::vector<std::string> found;
  for (const Fact& part : catalogue().facts) {
    const Fact* whole = whole_of(catalogue(), part);
    if (whole == nullptr || !part.column || !whole->column) continue;
    const auto& counted = table.column(*part.column);
    const auto& of = table.column(*whole->column);
    for (std::size_t row = 0; row < counted.size(); ++row) {
      if (counted[row] > of[row]) {
        found.push_back(part.id + " " + std::to_string(counted[row]) + " of " + whole->id + " " +
                        std::to_string(of[row]));
      }
    }
  }
  return found;
}

}  // namespace koers::quality::testing
