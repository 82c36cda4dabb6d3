#include "rooms/quality/unit_figures.h"

#include <algorithm>

#include "platform/base/alphabet.h"

namespace koers::quality {
namespace {

using organisation::Unit;
using organisation::UnitKind;

constexpr std::string_view colleagues = "staff";

const FactsTable& table_for(const Scope& scope, const Indicator& indicator) {
  return indicator.subject == facts::Subject::institution ? scope.institution_facts : scope.team_facts;
}

// The team of a programme or a group, in the table of students.
Unit team_above(const Scope& scope, Unit unit) {
  for (int node = scope.table->find(unit).value_or(-1); node >= 0;) {
    const Node& one = scope.table->nodes[static_cast<std::size_t>(node)];
    if (one.unit.kind == UnitKind::team) return one.unit;
    node = one.parent;
  }
  return unit;
}

const Node* node_for(const Scope& scope, const Indicator& indicator, Unit unit) {
  const FactsTable& table = table_for(scope, indicator);
  if (indicator.subject == facts::Subject::institution) return &table.nodes.front();
  const bool is_within_team = unit.kind == UnitKind::programme || unit.kind == UnitKind::group;
  const auto found = table.find(is_within_team ? team_above(scope, unit) : unit);
  return found ? &table.nodes[static_cast<std::size_t>(*found)] : nullptr;
}

// Whether somebody would be counted if small teams were.
bool leaves_out_small(const Catalogue& catalogue, const Indicator& indicator, const FactsTable& table,
                      const Node& node) {
  Indicator all = indicator;
  std::erase_if(all.count, [&](const Condition& one) { return catalogue.facts[one.fact].id == colleagues; });
  return all.count.size() < indicator.count.size() && tally_of(catalogue, all, table, node).persons > 0;
}

}  // namespace

PublishedReading unit_figure(const Scope& scope, const Indicator& indicator, Unit unit) {
  PublishedReading published;
  published.status = CellStatus::exact;
  published.target = indicator.target;
  published.state = words::State::none;
  const Node* node = node_for(scope, indicator, unit);
  if (node == nullptr) return published;
  const Catalogue& catalogue = scope.source->unit_catalogue();
  const FactsTable& table = table_for(scope, indicator);
  published.tally = tally_of(catalogue, indicator, table, *node);
  published.value = value_of(catalogue, indicator, table, *node, published.tally);
  if (!published.value && leaves_out_small(catalogue, indicator, table, *node)) {
    PublishedReading small = withheld(indicator, Reason::too_small);
    small.state = words::State::too_small;
    return small;
  }
  published.state = state_of(indicator, published.value);
  return published;
}

std::vector<PartFigure> units_below(http::Visit& visit, const Scope& scope, const Indicator& indicator) {
  std::vector<PartFigure> parts;
  const UnitKind kind = scope.about.unit.kind;
  if (indicator.subject != facts::Subject::team) return parts;
  if (kind == UnitKind::institution) {
    for (const auto& school : organisation::schools_of(visit.db(), scope.institution.id)) {
      const Unit unit{UnitKind::school, school.id.value};
      parts.push_back({{unit, school.name}, school.name, unit_figure(scope, indicator, unit)});
    }
  } else if (kind == UnitKind::school) {
    for (const auto& team : organisation::teams_of(visit.db(), scope.institution.id)) {
      if (team.school_id.value != scope.about.unit.id) continue;
      const Unit unit{UnitKind::team, team.id.value};
      parts.push_back({{unit, team.name}, team.name, unit_figure(scope, indicator, unit)});
    }
  }
  std::sort(parts.begin(), parts.end(),
            [](const auto& a, const auto& b) { return alphabet::before(a.name, b.name); });
  return parts;
}

}  // namespace koers::quality
