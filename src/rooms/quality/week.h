// The figures of the week. Of a programme, a group, or a year of study or a pathway a figure of the moment
// would tell who just did something: one act between two looks, of the one student of a team in that year. So
// these are read as they were published when the week began, together with everything else of that day
// (campus/disclosure/publication.h). The same holds for a team or a school of fewer than twice the smallest
// group. Figures of larger ones and of the institution are of the moment.
#pragma once

#include <map>
#include <tuple>
#include <vector>

#include "rooms/quality/quantities.h"

namespace koers::quality {

// Whether a figure is of the week; `smallest_group` is the institution's.
bool is_of_week(const Node& node, const Slice& slice, std::int64_t smallest_group);

// Puts what may be published of an indicator in the place of last week's.
void store_week(sql::Transaction& tx, const Catalogue& catalogue, Id<organisation::Institution> institution,
                const Indicator& indicator, const Decision& decided, Day day);
// Forgets what is of an earlier day: of indicators that are there no more.
void forget_earlier_weeks(sql::Transaction& tx, Id<organisation::Institution> institution, Day day);

// What is published since the week began of some nodes.
class Week {
 public:
  Week() = default;
  Week(sql::Reader& reader, const organisation::Institution& institution, const FactsTable& table,
       const std::vector<int>& nodes);

  PublishedReading at(const FactsTable& table, int node, const Indicator& indicator,
                      const Slice& slice) const;
  bool is_empty(const FactsTable& table, int node, const Indicator& indicator, const Slice& slice) const;

 private:
  struct Figure {
    Day taken_on;
    CellStatus status = CellStatus::suppressed;
    Reason reason = Reason::none;
    std::int64_t smallest_group = 0;
    Reading reading;
  };
  const Figure* find(const FactsTable& table, int node, const Indicator& indicator, const Slice& slice) const;

  std::int64_t smallest_group_ = 0;
  std::map<std::tuple<organisation::UnitKind, std::int64_t, std::string, int>, Figure> figures_;
  std::map<std::pair<organisation::UnitKind, std::int64_t>, Day> units_;  // of which anything is there
};

}  // namespace koers::quality
