// What figures were before: once a week, and on 1 August when the school year turns. A snapshot keeps
// numerator and denominator apart and is never computed again; the one of a day that is there already stays
// as it is.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "rooms/quality/quality.h"
#include "rooms/quality/suppression.h"

namespace koers::quality {

// One unit's figure on the day. `value` is in the unit of the indicator.
struct UnitFigure {
  organisation::Unit unit;
  Tally tally;
  std::optional<double> value;
};

// Stores what the teams' figures were on a day, and with them those of their schools and of the institution
// (the sums; for a median the mean of the teams, weighed). For a demonstration with a past, and for the move
// from another system.
void store_history(sql::Transaction& tx, Id<organisation::Institution> institution,
                   const Indicator& indicator, Day day, std::span<const UnitFigure> teams);

// One figure of one unit, of which the status was decided already.
void store_snapshot(sql::Transaction& tx, Id<organisation::Institution> institution,
                    const Indicator& indicator, Day day, const UnitFigure& figure, CellStatus status);

// All figures of a table as they are, for the institution, its schools and its teams; and, when they are for
// the week, the figures of it (week.h) of what is smaller.
void store_snapshots(sql::Transaction& tx, const Catalogue& catalogue,
                     Id<organisation::Institution> institution,
                     const std::shared_ptr<const FactsTable>& table, std::int64_t smallest_group, Day day,
                     WeekKind week);

// A point of a trend, as it may be published.
struct Point {
  Day day;
  CellStatus status = CellStatus::suppressed;
  std::optional<double> value;  // with a bound the bound, withheld nothing
};

// The points of one figure, oldest first.
std::vector<Point> points_of(sql::Reader& reader, Id<organisation::Institution> institution,
                             organisation::Unit unit, const Indicator& indicator, Rule rule, Day from,
                             Day week);

// Of every indicator of a catalogue the points of a unit on these days, by indicator, in one statement.
using Points = std::map<std::string, std::vector<Point>, std::less<>>;
Points all_points(sql::Reader& reader, const Catalogue& catalogue, Id<organisation::Institution> institution,
                  organisation::Unit unit, std::int64_t smallest_group, Day from, Day week);

// The value around this day a year ago (the last snapshot of the six weeks before it, in the school year of
// that day), where one may be seen exactly.
std::optional<double> a_year_ago(const std::vector<Point>& points, Day today);

}  // namespace koers::quality
