// Where the figures come from: the tables of facts that the rooms declare, laid out in columns with what
// follows from them, and the content whose indicators were resolved to these columns. Made once for a running
// Koers (make_source in quality.h); app gives it to every visit.
#pragma once

#include <memory>
#include <vector>

#include "campus/facts/memory.h"
#include "platform/base/kept_results.h"
#include "platform/http/visit.h"
#include "rooms/quality/framework.h"
#include "rooms/quality/quantities.h"

namespace koers::quality {

class Source {
 public:
  // Declarations are those of all rooms, the same each time. Reads the content the first time; throws
  // ContentError with the file and the field when it does not hold.
  explicit Source(std::span<const facts::Declaration> declarations);
  Source(const Source&) = delete;
  Source& operator=(const Source&) = delete;

  // Of no day: its figures of a school year are not judged.
  const Catalogue& catalogue() const { return catalogue_; }
  const facts::Layout& layout() const { return layout_; }

  // The facts of units are read anew in each visit: they are few and change without a note.
  const Catalogue& unit_catalogue() const { return unit_catalogue_; }
  FactsTable read_unit_facts(sql::Reader& reader, facts::Subject subject,
                             Id<organisation::Institution> institution, Day today) const;

  // From the database alone.
  FactsTable read_facts(sql::Reader& reader, Id<organisation::Institution> institution, Day today) const;
  // From memory where that is exact (campus/facts/memory.h). `reader` is a snapshot of `database`.
  std::shared_ptr<const FactsTable> facts_of(sql::Database& database, sql::Reader& reader,
                                             Id<organisation::Institution> institution, Day today) const;
  // The catalogue for the day of a table (expectation.h); kept as long as nothing changes in the table.
  std::shared_ptr<const Catalogue> catalogue_of(Id<organisation::Institution> institution,
                                                const std::shared_ptr<const FactsTable>& table) const;
  // What may be published of a figure; kept as long as nothing changes in the table.
  std::shared_ptr<const Decision> decided(Id<organisation::Institution> institution,
                                          const Indicator& indicator,
                                          const std::shared_ptr<const FactsTable>& table,
                                          std::int64_t smallest_group) const;
  // What of it may be said of the others in a team, without these rows (own_students.h); kept in the same
  // way.
  std::shared_ptr<const std::vector<CellStatus>> decided_without(Id<organisation::Institution> institution,
                                                                 const Indicator& indicator,
                                                                 const Decision& decided,
                                                                 const std::vector<int>& rows,
                                                                 int team) const;

 private:
  const std::vector<facts::Declaration> declarations_;
  const facts::Layout layout_;
  const facts::Layout team_layout_;
  const facts::Layout institution_layout_;
  const facts::Derive derive_;
  const facts::Memory memory_;
  const Catalogue& catalogue_;
  const Catalogue unit_catalogue_;
  const KeptResults<FactsTable, Catalogue> catalogues_;
  const KeptDecisions decisions_;
  const KeptResults<FactsTable, std::vector<CellStatus>> of_others_;
};

// The one that was provided to this visit (quality.h).
const Source& source_of(http::Visit& visit);

}  // namespace koers::quality
