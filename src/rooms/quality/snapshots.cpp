#include "rooms/quality/snapshots.h"

#include <algorithm>

#include "campus/disclosure/publication.h"
#include "rooms/quality/quality.h"
#include "rooms/quality/source.h"
#include "rooms/quality/week.h"

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

// The institution, its schools and its teams.
struct Rollup {
  std::vector<UnitFigure> figures;
  std::vector<Node> nodes;  // as many

  int add(Unit unit, int parent) {
    figures.push_back({unit, {}, std::nullopt});
    nodes.push_back({unit, parent, 0, 0, {}});
    const int place = static_cast<int>(nodes.size()) - 1;
    if (parent >= 0) nodes[static_cast<std::size_t>(parent)].children.push_back(place);
    return place;
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
  const int top = rollup.add({UnitKind::institution, institution.value}, -1);
  const auto all_teams = organisation::teams_of(reader, institution);
  for (const auto& school : organisation::schools_of(reader, institution)) {
    int of_school = -1;
    for (const auto& team : all_teams) {
      const auto found = std::find_if(teams.begin(), teams.end(), [&](const UnitFigure& figure) {
        return figure.unit == Unit{UnitKind::team, team.id.value};
      });
      if (team.school_id != school.id || found == teams.end()) continue;
      if (of_school < 0) of_school = rollup.add({UnitKind::school, school.id.value}, top);
      const int place = rollup.add(found->unit, of_school);
      rollup.figures[static_cast<std::size_t>(place)] = *found;
      add_to(rollup.figures[static_cast<std::size_t>(of_school)], *found);
      add_to(rollup.figures[static_cast<std::size_t>(top)], *found);
    }
  }
  return rollup;
}

// Of a past that was told in numbers of events nobody knows of how many people they were: of as many as there
// can be.
Tally with_people(const Tally& told) {
  Tally tally = told;
  if (tally.part_people > 0 || tally.rest_people > 0) return tally;
  tally.part_people = std::min(tally.part, tally.persons);
  tally.rest_people = std::min(tally.whole - tally.part, tally.persons);
  return tally;
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
  for (const UnitFigure& figure : rollup.figures) tallies.push_back(with_people(figure.tally));
  const auto statuses = disclosure::publication_of_units(rollup.nodes, tallies, rule);
  for (std::size_t i = 0; i < rollup.figures.size(); ++i) {
    store_snapshot(tx, institution, indicator, day, rollup.figures[i], statuses[i]);
  }
}

void store_snapshots(sql::Transaction& tx, const Catalogue& catalogue, Id<Institution> institution,
                     const std::shared_ptr<const FactsTable>& table, std::int64_t smallest_group, Day day,
                     WeekKind week) {
  const bool is_for_week = week == WeekKind::looked_at;
  // Of a week of which nobody sees figures of programmes and groups nothing follows from these.
  const CountedUnits counted =
      is_for_week ? CountedUnits(catalogue, table) : CountedUnits::down_to_teams(catalogue, table);
  for (const Indicator& indicator : catalogue.indicators) {
    if (!indicator.has_source) continue;
    const auto decided = counted.decided(indicator, smallest_group);
    if (is_for_week) store_week(tx, catalogue, institution, indicator, *decided, day);
    for (std::size_t at = 0; at < counted.nodes().size(); ++at) {
      const Node& node = counted.nodes()[at];
      if (node.unit.kind == UnitKind::programme || node.unit.kind == UnitKind::group) continue;
      const int cell = decided->lattice.cell(static_cast<int>(at), Lattice::everybody);
      const Tally& tally = decided->lattice.tally(cell);
      store_snapshot(tx, institution, indicator, day,
                     {node.unit, tally, value_of(catalogue, indicator, *table, node, tally)},
                     decided->statuses[static_cast<std::size_t>(cell)]);
    }
  }
  if (is_for_week) forget_earlier_weeks(tx, institution, day);
}

Points all_points(sql::Reader& reader, const Catalogue& catalogue, Id<Institution> institution, Unit unit,
                  std::int64_t smallest_group, Day from, Day until) {
  Points points;
  reader.each<SnapshotRow>(
      select_points,
      [&](SnapshotRow&& row) {
        const Indicator* indicator = catalogue.find_indicator(row.indicator);
        if (indicator == nullptr) return;  // it was removed from the content
        points[row.indicator].push_back(point_of(row.day, {row.persons, row.part, row.whole, 0, 0}, row.value,
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
        points.push_back(
            point_of(row.day, {row.persons, row.part, row.whole, 0, 0}, row.value, row.status, rule));
      },
      institution, unit.kind, unit.id, indicator.id, from, until);
  return points;
}

std::optional<double> a_year_ago(const std::vector<Point>& points, Day today) {
  constexpr int six_weeks = 42;
  const Day then = add_months(today, -12);
  std::optional<double> value;
  for (const Point& point : points) {
    // In August six weeks ago is another school year, in which more was counted.
    if (school_year_of(point.day) != school_year_of(then)) continue;
    if (point.day <= then && point.day >= then - six_weeks && point.status == CellStatus::exact)
      value = point.value;
  }
  return value;
}

constexpr sql::Statement select_taken_since{"quality.select_taken_since", R"(
    SELECT COUNT(*) FROM quality_snapshots
    WHERE institution_id = $1 AND unit_kind = 'institution' AND unit_id = $1 AND taken_on >= $2)"};

void take_snapshots(sql::Database& database, const Source& source, Day today, WeekKind week) {
  // One a week, on whatever day the job runs, and one more on the first day of a school year.
  const bool year_turns = today == first_day_of_school_year(school_year_of(today));
  const Day since = year_turns ? today : today - (today.weekday() - 1);
  const auto snapshot = database.snapshot();
  sql::Reader& reader = snapshot->reader();
  for (const auto& institution : organisation::institutions(reader)) {
    if (reader.one<std::int64_t>(select_taken_since, institution.id, since).value_or(0) > 0) continue;
    const auto table = std::make_shared<const FactsTable>(source.read_facts(reader, institution.id, today));
    if (table->rows() == 0) continue;
    database.write([&](sql::Transaction& tx) {
      store_snapshots(tx, source.catalogue(), institution.id, table, institution.smallest_group, today, week);
    });
  }
}

}  // namespace koers::quality
