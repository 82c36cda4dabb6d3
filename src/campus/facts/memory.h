// Facts from memory. Reading 30,000 students takes some hundred milliseconds, and a page has five; so the
// table is kept per institution and brought up to date before every answer with what changed, by subjects
// (changes.h). A table with an older position reads again the subjects that changed since; one with a newer
// or the same position is used as it is. So nobody sees less than his own snapshot, and never anything that
// was not committed.
//
// What it costs: one short statement per visit, and for every changed subject one read by key of each table.
#pragma once

#include <map>
#include <mutex>

#include "campus/facts/table.h"

namespace koers::facts {

class Memory {
 public:
  // The layout stays where it is. Of students and professionals; units change without a note, and are few
  // enough to read again (read_facts).
  Memory(const Layout& layout, Derive derive);
  ~Memory();

  // The facts as somebody with this snapshot may expect them. `reader` is a snapshot of `database`. Any
  // thread.
  std::shared_ptr<const FactsTable> facts_of(sql::Database& database, sql::Reader& reader,
                                             Id<organisation::Institution> institution, Day today) const;

 private:
  class Kept;
  std::shared_ptr<Kept> kept_for(std::uint64_t database, Id<organisation::Institution> institution) const;

  const Layout& layout_;
  const Derive derive_;
  mutable std::mutex mutex_;
  mutable std::map<std::pair<std::uint64_t, std::int64_t>, std::shared_ptr<Kept>> all_;
};

}  // namespace koers::facts
