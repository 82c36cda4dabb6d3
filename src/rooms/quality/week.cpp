#include "rooms/quality/week.h"

namespace koers::quality {
namespace {

using organisation::Institution;
using organisation::UnitKind;

// Those without a group are a group of their programme.
std::int64_t id_of(const FactsTable& table, int node) {
  const Node& of = table.nodes[static_cast<std::size_t>(node)];
  const bool is_rest = of.unit.kind == UnitKind::group && of.unit.id == 0 && of.parent >= 0;
  return is_rest ? -table.nodes[static_cast<std::size_t>(of.parent)].unit.id : of.unit.id;
}

constexpr sql::Statement delete_week{"quality.delete_week", R"(
    DELETE FROM quality_week WHERE institution_id = $1 AND indicator = $2)"};
constexpr sql::Statement insert_week{"quality.insert_week", R"(
    INSERT INTO quality_week
      (institution_id, unit_kind, unit_id, indicator, slice, taken_on, smallest_group, shown, reason, part, whole, value)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12))"};
constexpr sql::Statement delete_earlier_weeks{"quality.delete_earlier_weeks", R"(
    DELETE FROM quality_week WHERE institution_id = $1 AND taken_on < $2)"};
constexpr sql::Statement select_week{"quality.select_week", R"(
    SELECT unit_kind, unit_id, indicator, slice, taken_on, smallest_group, shown, reason, part, whole, value
    FROM quality_week
    WHERE institution_id = $1 AND unit_kind = $2 AND unit_id IN (SELECT value FROM id_list($3)))"};

struct WeekRow {
  UnitKind kind = UnitKind::group;
  std::int64_t unit = 0;
  std::string indicator;
  int slice = 0;
  Day taken_on;
  std::int64_t smallest_group = 0;
  CellStatus shown = CellStatus::suppressed;
  Reason reason = Reason::none;
  std::int64_t part = 0;
  std::int64_t whole = 0;
  std::optional<double> value;
};

PublishedReading of_nobody(const Indicator& indicator) {
  PublishedReading published;
  published.status = CellStatus::exact;
  published.target = indicator.target;
  published.state = words::State::none;
  return published;
}

// Programmes and groups are not told apart further.
bool is_published(UnitKind kind, const Slice& slice) {
  return slice.by == Slice::By::all || (kind != UnitKind::programme && kind != UnitKind::group);
}

}  // namespace

bool is_of_week(const Node& node, const Slice& slice, std::int64_t smallest_group) {
  const UnitKind kind = node.unit.kind;
  if (kind == UnitKind::programme || kind == UnitKind::group || slice.by != Slice::By::all) return true;
  // Of too few for a figure nothing is said, now or then.
  return node.size() >= smallest_group && node.size() < 2 * smallest_group;
}

void store_week(sql::Transaction& tx, const Catalogue& catalogue, Id<Institution> institution,
                const Indicator& indicator, const Decision& decided, Day day) {
  tx.run(delete_week, institution, indicator.id);
  const FactsTable& table = *decided.table;
  for (std::size_t at = 0; at < table.nodes.size(); ++at) {
    const Node& node = table.nodes[at];
    for (const Slice& slice : all_slices()) {
      if (!is_published(node.unit.kind, slice)) continue;
      const int cell = decided.lattice.cell(static_cast<int>(at), place_of(slice));
      const Tally& tally = decided.lattice.tally(cell);
      if (decided.lattice.is_empty(cell)) continue;
      const Reading reading{tally, value_of(catalogue, indicator, table, node, tally, slice), {}, {}};
      const auto may =
          publish(indicator, reading, decided.statuses[static_cast<std::size_t>(cell)], decided.rule);
      const bool counts = indicator.is_part_of_whole() && may.status != CellStatus::suppressed;
      tx.run(insert_week, institution, node.unit.kind, id_of(table, static_cast<int>(at)), indicator.id,
             place_of(slice), day, decided.rule.smallest, may.status, may.reason, counts ? may.tally.part : 0,
             counts ? may.tally.whole : 0, may.value);
    }
  }
}

void forget_earlier_weeks(sql::Transaction& tx, Id<Institution> institution, Day day) {
  tx.run(delete_earlier_weeks, institution, day);
}

Week::Week(sql::Reader& reader, const Institution& institution, const FactsTable& table,
           const std::vector<int>& nodes)
    : smallest_group_(institution.smallest_group) {
  std::map<UnitKind, std::vector<std::int64_t>> ids;
  for (const int node : nodes) {
    const UnitKind kind = table.nodes[static_cast<std::size_t>(node)].unit.kind;
    ids[kind].push_back(id_of(table, node));
  }
  for (const auto& of_kind : ids) {
    reader.each<WeekRow>(
        select_week,
        [this](WeekRow&& row) {
          if (row.smallest_group < smallest_group_) return;
          units_.emplace(std::pair{row.kind, row.unit}, row.taken_on);
          const Reading reading{{0, row.part, row.whole, 0, 0}, row.value, {}, {}};
          figures_.emplace(std::tuple{row.kind, row.unit, std::move(row.indicator), row.slice},
                           Figure{row.taken_on, row.shown, row.reason, row.smallest_group, reading});
        },
        institution.id, of_kind.first, sql::id_list(of_kind.second));
  }
}

const Week::Figure* Week::find(const FactsTable& table, int node, const Indicator& indicator,
                               const Slice& slice) const {
  const UnitKind kind = table.nodes[static_cast<std::size_t>(node)].unit.kind;
  const auto found = figures_.find(std::tuple{kind, id_of(table, node), indicator.id, place_of(slice)});
  return found == figures_.end() ? nullptr : &found->second;
}

bool Week::is_empty(const FactsTable& table, int node, const Indicator& indicator, const Slice& slice) const {
  return find(table, node, indicator, slice) == nullptr;
}

PublishedReading Week::at(const FactsTable& table, int node, const Indicator& indicator,
                          const Slice& slice) const {
  const Figure* figure = find(table, node, indicator, slice);
  if (figure == nullptr) {
    const UnitKind kind = table.nodes[static_cast<std::size_t>(node)].unit.kind;
    const auto unit = units_.find(std::pair{kind, id_of(table, node)});
    if (unit == units_.end()) return withheld(indicator, Reason::not_yet);
    auto nobody = indicator.counts_told ? withheld(indicator, Reason::too_small) : of_nobody(indicator);
    nobody.as_of = unit->second;
    return nobody;
  }
  Reading reading = figure->reading;
  reading.target = indicator.target;
  reading.state = state_of(indicator, reading.value);
  const bool is_withheld = figure->status == CellStatus::suppressed;
  auto published =
      is_withheld ? withheld(indicator, figure->reason)
                  : publish(indicator, reading, figure->status, rule_for(indicator, figure->smallest_group));
  published.as_of = figure->taken_on;
  return published;
}

}  // namespace koers::quality
