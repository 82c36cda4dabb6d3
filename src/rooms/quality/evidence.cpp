#include "rooms/quality/evidence.h"

#include <algorithm>

#include "platform/base/error.h"
#include "rooms/quality/paths.h"
#include "rooms/quality/texts.h"

namespace koers::quality {
namespace {

using organisation::Unit;
using organisation::UnitKind;

Scope make_scope(http::Visit& visit, const people::QualityReader& reader, Unit unit) {
  if (!reader.may_see(visit.db(), unit)) throw NotFound("unit");
  Scope scope;
  scope.source = &source_of(visit);
  scope.institution = organisation::institution_of(visit.db(), reader.institution());
  scope.about = {unit, organisation::unit_name(visit.db(), reader.institution(), unit).value_or("")};
  scope.table = scope.source->facts_of(visit.house.database, visit.db(), reader.institution(), visit.today);
  scope.node = scope.table->find(unit);
  scope.today = visit.today;
  return scope;
}

std::optional<Unit> requested_unit(const http::Visit& visit) {
  const std::string text = visit.request.field("deel");
  if (text.empty()) return std::nullopt;
  const auto unit = paths::unit_from(text);
  if (!unit) throw NotFound("unit");
  return unit;
}

// The unit of the role in which this device looks, or else the first one.
Unit own_unit(const people::QualityReader& reader) {
  for (const auto& held : reader.identity().appointments) {
    const auto& mine = reader.units();
    if (held.role == reader.identity().looking_as &&
        std::find(mine.begin(), mine.end(), held.unit) != mine.end()) {
      return held.unit;
    }
  }
  if (reader.units().empty()) throw NotFound("unit");
  return reader.units().front();
}

const Node& node_of(const Scope& scope, int node) {
  return scope.table->nodes[static_cast<std::size_t>(node)];
}

std::string part_name(http::Visit& visit, const Scope& scope, Unit unit) {
  if (unit.kind == UnitKind::group && unit.id == 0) return visit.say(texts::without_group);
  return organisation::unit_name(visit.db(), scope.institution.id, unit).value_or("");
}

std::string slice_name(const http::Visit& visit, const Slice& slice) {
  if (slice.by == Slice::By::pathway) return slice.is == 0 ? "bol" : "bbl";
  return visit.say(slice.is == last_year_of_study ? texts::last_years : texts::year_of_study, slice.is);
}

}  // namespace

Scope scope_of(http::Visit& visit, const people::QualityReader& reader) {
  const auto requested = requested_unit(visit);
  return make_scope(visit, reader, requested ? *requested : own_unit(reader));
}

Scope team_scope_of(http::Visit& visit, const people::QualityReader& reader) {
  if (const auto requested = requested_unit(visit)) {
    if (requested->kind != UnitKind::team) throw NotFound("team");
    return make_scope(visit, reader, *requested);
  }
  const Unit mine = own_unit(reader);
  if (mine.kind == UnitKind::team) return make_scope(visit, reader, mine);
  for (const NamedUnit& unit : units_for(visit, reader)) {
    if (unit.unit.kind == UnitKind::team) return make_scope(visit, reader, unit.unit);
  }
  throw NotFound("team");
}

Scope institution_scope_of(http::Visit& visit, const people::QualityReader& reader) {
  return make_scope(visit, reader, {UnitKind::institution, reader.institution().value});
}

std::vector<NamedUnit> units_for(http::Visit& visit, const people::QualityReader& reader) {
  const Unit whole{UnitKind::institution, reader.institution().value};
  const auto mine = [&](Unit unit) {
    return std::find(reader.units().begin(), reader.units().end(), unit) != reader.units().end();
  };
  std::vector<NamedUnit> all;
  if (mine(whole))
    all.push_back({whole, organisation::institution_of(visit.db(), reader.institution()).name});
  const auto teams = organisation::teams_of(visit.db(), reader.institution());
  for (const auto& school : organisation::schools_of(visit.db(), reader.institution())) {
    const Unit unit{UnitKind::school, school.id.value};
    const bool all_of_it = mine(whole) || mine(unit);
    if (all_of_it) all.push_back({unit, school.name});
    for (const auto& team : teams) {
      const Unit of_team{UnitKind::team, team.id.value};
      if (team.school_id == school.id && (all_of_it || mine(of_team))) all.push_back({of_team, team.name});
    }
  }
  return all;
}

Figures::Figures(const Scope& scope, const Indicator& indicator, Depth depth)
    : scope_(scope),
      indicator_(indicator),
      rule_(rule_for(indicator, scope.institution.smallest_group)),
      tallies_(tally_of_nodes(scope.catalogue(), indicator, *scope.table)),
      statuses_(suppression_of_nodes(*scope.table, tallies_, rule_, depth)) {}

PublishedReading Figures::at(int node) const {
  const Tally& tally = tallies_[static_cast<std::size_t>(node)];
  Reading reading;
  reading.tally = tally;
  reading.value = value_of(scope_.catalogue(), indicator_, *scope_.table, node_of(scope_, node), tally);
  reading.target = indicator_.target;
  reading.state = state_of(indicator_, reading.value);
  return publish(indicator_, reading, statuses_[static_cast<std::size_t>(node)], rule_);
}

PublishedReading Figures::of_scope() const {
  if (scope_.node) return at(*scope_.node);
  PublishedReading nobody;
  nobody.status = CellStatus::exact;
  nobody.target = indicator_.target;
  nobody.state = words::State::none;
  return nobody;
}

Depth depth_of(UnitKind kind) {
  return kind == UnitKind::programme || kind == UnitKind::group ? Depth::groups : Depth::teams;
}

PublishedReading figure_of(const Scope& scope, const Indicator& indicator) {
  return Figures(scope, indicator, depth_of(scope.about.unit.kind)).of_scope();
}

std::vector<PartFigure> below(http::Visit& visit, const Scope& scope, const Indicator& indicator) {
  std::vector<PartFigure> parts;
  if (!scope.node) return parts;
  const UnitKind kind = scope.about.unit.kind;
  const bool of_units = kind == UnitKind::institution || kind == UnitKind::school;
  const Figures figures(scope, indicator, of_units ? Depth::teams : Depth::groups);
  for (const int child : node_of(scope, *scope.node).children) {
    const Unit unit = node_of(scope, child).unit;
    const std::string name = part_name(visit, scope, unit);
    parts.push_back({{unit, name}, name, figures.at(child)});
  }
  std::sort(parts.begin(), parts.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
  return parts;
}

std::vector<PartFigure> by_slice(http::Visit& visit, const Scope& scope, const Indicator& indicator,
                                 Slice::By by) {
  std::vector<PartFigure> parts;
  if (!scope.node || depth_of(scope.about.unit.kind) == Depth::groups) return parts;
  const Figures figures(scope, indicator, Depth::teams);
  const auto slices = all_slices();
  std::vector<std::vector<Tally>> tallies{figures.tallies()};
  for (std::size_t slice = 1; slice < slices.size(); ++slice) {
    tallies.push_back(tally_of_nodes(scope.catalogue(), indicator, *scope.table, slices[slice]));
  }
  const auto statuses = suppression_of_slices(*scope.table, tallies, figures.statuses(), figures.rule());
  for (std::size_t slice = 1; slice < slices.size(); ++slice) {
    if (slices[slice].by != by) continue;
    const Reading reading =
        read(scope.catalogue(), indicator, *scope.table, node_of(scope, *scope.node), slices[slice]);
    if (reading.tally.whole == 0) continue;
    const CellStatus may = statuses[slice][static_cast<std::size_t>(*scope.node)];
    parts.push_back({{}, slice_name(visit, slices[slice]), publish(indicator, reading, may, figures.rule())});
  }
  return parts;
}

std::vector<CriterionEvidence> evidence_of(const Scope& scope, const Judgements& judgements) {
  std::vector<CriterionEvidence> all;
  for (const Criterion& criterion : scope.catalogue().framework.criteria) {
    CriterionEvidence one;
    one.criterion = &criterion;
    if (!criterion.indicators.empty()) {
      one.indicator = &scope.catalogue().indicators[criterion.indicators.front()];
      one.published = figure_of(scope, *one.indicator);
    }
    if (const auto judged = judgements.find(criterion.code); judged != judgements.end()) {
      one.judgement = judged->second;
      one.differs = differs(judged->second.judgement, one.state());
    }
    all.push_back(std::move(one));
  }
  return all;
}

std::vector<std::optional<double>> months_of(const std::vector<Point>& points, int school_year) {
  std::vector<std::optional<double>> months(12);
  for (const Point& point : points) {
    if (point.status != CellStatus::exact || school_year_of(point.day) != school_year) continue;
    months[static_cast<std::size_t>((point.day.month() + 4) % 12)] = point.value;  // August is the first
  }
  return months;
}

std::vector<double> line_of(const std::vector<Point>& points, const PublishedReading& now, Day today) {
  auto months = months_of(points, school_year_of(today));
  if (now.status == CellStatus::exact) months[static_cast<std::size_t>((today.month() + 4) % 12)] = now.value;
  std::vector<double> line;
  for (const auto& month : months) {
    if (month) line.push_back(*month);
  }
  return line;
}

}  // namespace koers::quality
