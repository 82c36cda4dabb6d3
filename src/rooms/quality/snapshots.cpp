#include "rooms/quality/snapshots.h"

#include <algorithm>

#include "rooms/quality/quality.h"
#include "rooms/quality/source.h"

namespace koers::quality {
namespace {

using organisation::Institution;
using organisation::Unit;
using organisation::UnitKind;

constexpr sql::Statement insert_snapshot{"quality.insert_snapshot", R"(
    INSERT INTO quality_snapshots
      (institution_id, unit_kind, unit_id, indicator, taken_on, persons, part, whole, value, shown)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
    ON CONFLICT (institution_id, unit_kind, unit_id, indicator, taken_on) DO NOTHING)"};

// The institution, its schools and its teams with their sums.
struct Rollup {
  std::vector<UnitFigure> figures;
  std::vector<Sum> sums;

  int place_of(Unit unit) {
    for (std::size_t i = 0; i < figures.size(); ++i) {
      if (figures[i].unit == unit) return static_cast<int>(i);
    }
    figures.push_back({unit, {}, std::nullopt});
    return static_cast<int>(figures.size()) - 1;
  }
  Sum& sum_of(int whole) {
    for (Sum& sum : sums) {
      if (sum.whole == whole) return sum;
    }
    sums.push_back({whole, {}});
    return sums.back();
  }
};

void add_to(UnitFigure& whole, const UnitFigure& part) {
  const auto before = static_cast<double>(whole.tally.persons);
  const auto added = static_cast<double>(part.tally.persons);
  if (part.value && before + added > 0) {
    whole.value = (whole.value.value_or(0) * before + *part.value * added) / (before + added);
  }
  whole.tally += part.tally;
}

Rollup roll_up(sql::Reader& reader, Id<Institution> institution, std::span<const UnitFigure> teams) {
  Rollup rollup;
  const int top = rollup.place_of({UnitKind::institution, institution.value});
  for (const auto& team : organisation::teams_of(reader, institution)) {
    const auto found = std::find_if(teams.begin(), teams.end(), [&](const UnitFigure& figure) {
      return figure.unit == Unit{UnitKind::team, team.id.value};
    });
    if (found == teams.end()) continue;
    const std::size_t before = rollup.figures.size();
    const int school = rollup.place_of({UnitKind::school, team.school_id.value});
    if (rollup.figures.size() > before) rollup.sum_of(top).parts.push_back(school);
    const int place = rollup.place_of(found->unit);
    rollup.sum_of(school).parts.push_back(place);
    rollup.figures[static_cast<std::size_t>(place)] = *found;
    add_to(rollup.figures[static_cast<std::size_t>(school)], *found);
    add_to(rollup.figures[static_cast<std::size_t>(top)], *found);
  }
  return rollup;
}

// A share or a ratio follows from the sums; only an average of averages is weighed.
void set_quotients(const Indicator& indicator, std::vector<UnitFigure>& figures) {
  if (!indicator.is_part_of_whole()) return;
  for (UnitFigure& figure : figures) {
    if (figure.tally.whole > 0) {
      figure.value = 100.0 * static_cast<double>(figure.tally.part) / static_cast<double>(figure.tally.whole);
    }
  }
}

Point point_of(Day day, const Tally& tally, std::optional<double> value, CellStatus status, Rule rule) {
  Point point{day, status, {}};
  if (status == CellStatus::exact) point.value = value;
  if (status == CellStatus::top_coded || status == CellStatus::bottom_coded) {
    const auto whole = static_cast<double>(tally.whole);
    const auto t = static_cast<double>(rule.smallest);
    point.value = 100 * (status == CellStatus::top_coded ? whole - t : t) / whole;
  }
  return point;
}

constexpr sql::Statement select_points{"quality.select_points", R"(
    SELECT indicator, taken_on, persons, part, whole, value, shown FROM quality_snapshots
    WHERE institution_id = $1 AND unit_kind = $2 AND unit_id = $3 AND (indicator = $4 OR $4 = '')
      AND taken_on >= $5 AND taken_on <= $6
    ORDER BY indicator, taken_on)"};

struct SnapshotRow {
  std::string indicator;
  Day day;
  std::int64_t persons = 0;
  std::int64_t part = 0;
  std::int64_t whole = 0;
  std::optional<double> value;
  CellStatus status = CellStatus::suppressed;
};

}  // namespace

void store_snapshot(sql::Transaction& tx, Id<Institution> institution, const Indicator& indicator, Day day,
                    const UnitFigure& figure, CellStatus status) {
  tx.run(insert_snapshot, institution, figure.unit.kind, figure.unit.id, indicator.id, day,
         figure.tally.persons, figure.tally.part, figure.tally.whole, figure.value, status);
}

void store_history(sql::Transaction& tx, Id<Institution> institution, const Indicator& indicator, Day day,
                   std::span<const UnitFigure> teams) {
  const Rule rule = rule_for(indicator, organisation::institution_of(tx, institution).smallest_group);
  Rollup rollup = roll_up(tx, institution, teams);
  set_quotients(indicator, rollup.figures);
  std::vector<Tally> tallies;
  for (const UnitFigure& figure : rollup.figures) tallies.push_back(figure.tally);
  const auto statuses = cell_suppression(tallies, rollup.sums, rule);
  for (std::size_t i = 0; i < rollup.figures.size(); ++i) {
    store_snapshot(tx, institution, indicator, day, rollup.figures[i], statuses[i]);
  }
}

void store_snapshots(sql::Transaction& tx, const Catalogue& catalogue, Id<Institution> institution,
                     const FactsTable& table, std::int64_t smallest_group, Day day) {
  for (const Indicator& indicator : catalogue.indicators) {
    if (!indicator.has_source) continue;
    const auto tallies = tally_of_nodes(catalogue, indicator, table);
    const auto statuses =
        suppression_of_nodes(table, tallies, rule_for(indicator, smallest_group), Depth::teams);
    for (std::size_t at = 0; at < table.nodes.size(); ++at) {
      const Node& node = table.nodes[at];
      if (node.unit.kind == UnitKind::programme || node.unit.kind == UnitKind::group) continue;
      store_snapshot(tx, institution, indicator, day,
                     {node.unit, tallies[at], value_of(catalogue, indicator, table, node, tallies[at])},
                     statuses[at]);
    }
  }
}

Points all_points(sql::Reader& reader, const Catalogue& catalogue, Id<Institution> institution, Unit unit,
                  std::int64_t smallest_group, Day from, Day until) {
  Points points;
  reader.each<SnapshotRow>(
      select_points,
      [&](SnapshotRow&& row) {
        const Indicator* indicator = catalogue.find_indicator(row.indicator);
        if (indicator == nullptr) return;  // it was removed from the content
        points[row.indicator].push_back(point_of(row.day, {row.persons, row.part, row.whole}, row.value,
                                                 row.status, rule_for(*indicator, smallest_group)));
      },
      institution, unit.kind, unit.id, "", from, until);
  return points;
}

std::vector<Point> points_of(sql::Reader& reader, Id<Institution> institution, Unit unit,
                             const Indicator& indicator, Rule rule, Day from, Day until) {
  std::vector<Point> points;
  reader.each<SnapshotRow>(
      select_points,
      [&](SnapshotRow&& row) {
        points.push_back(point_of(row.day, {row.persons, row.part, row.whole}, row.value, row.status, rule));
      },
      institution, unit.kind, unit.id, indicator.id, from, until);
  return points;
}

std::optional<double> a_year_ago(const std::vector<Point>& points, Day today) {
  constexpr int six_weeks = 42;
  const Day then = add_months(today, -12);
  std::optional<double> value;
  for (const Point& point : points) {
    if (point.day <= then && point.day >= then - six_weeks && point.status == CellStatus::exact)
      value = point.value;
  }
  return value;
}

constexpr sql::Statement select_taken_since{"quality.select_taken_since", R"(
    SELECT COUNT(*) FROM quality_snapshots
    WHERE institution_id = $1 AND unit_kind = 'institution' AND unit_id = $1 AND taken_on >= $2)"};

void take_snapshots(sql::Database& database, const Source& source, Day today) {
  // One a week, on whatever day the job runs, and one more on the first day of a school year.
  const bool year_turns = today == first_day_of_school_year(school_year_of(today));
  const Day since = year_turns ? today : today - (today.weekday() - 1);
  const auto snapshot = database.snapshot();
  sql::Reader& reader = snapshot->reader();
  for (const auto& institution : organisation::institutions(reader)) {
    if (reader.one<std::int64_t>(select_taken_since, institution.id, since).value_or(0) > 0) continue;
    const FactsTable table = source.read_facts(reader, institution.id, today);
    if (table.rows() == 0) continue;
    database.write([&](sql::Transaction& tx) {
      store_snapshots(tx, source.catalogue(), institution.id, table, institution.smallest_group, today);
    });
  }
}

}  // namespace koers::quality
