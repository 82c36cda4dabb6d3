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

}  // namespace koers::quality::testing
