#include "rooms/quality/evidence.h"

#include <algorithm>
#include <map>

#include "campus/indicators/expectation.h"
#include "platform/base/alphabet.h"
#include "platform/base/error.h"
#include "rooms/quality/paths.h"
#include "rooms/quality/texts.h"
#include "rooms/quality/unit_figures.h"
#include "rooms/quality/wording.h"

namespace koers::quality {
namespace {

using organisation::Unit;
using organisation::UnitKind;

// A reader who guides students knows of them what figures do not say (own_students.h).
void find_own_students(http::Visit& visit, const people::SignedIn& reader, Scope& scope) {
  scope.own_students = guided_by(visit.db(), reader.institution(), reader.id(), visit.today);
  scope.own_rows = rows_of(*scope.table, scope.own_students);
}

// Pages about the institution show figures of all its teams, and those of the small ones are of the week.
void add_small_teams(const Scope& scope, std::vector<int>& nodes) {
  if (scope.about.unit.kind != UnitKind::institution) return;
  for (int node = 0; node < static_cast<int>(scope.table->nodes.size()); ++node) {
    const Node& one = scope.table->nodes[static_cast<std::size_t>(node)];
    if (one.unit.kind == UnitKind::team && is_of_week(one, {}, scope.institution.smallest_group)) {
      nodes.push_back(node);
    }
  }
}

const Node& node_of(const Scope& scope, int node) {
  return scope.table->nodes[static_cast<std::size_t>(node)];
}

// The team in which a node lies; none where it is more than a team.
std::optional<int> team_above(const Scope& scope, int node) {
  for (; node >= 0; node = node_of(scope, node).parent) {
    if (node_of(scope, node).unit.kind == UnitKind::team) return node;
  }
  return std::nullopt;
}

// The node of the team that a page lies in; none where it is about more than a team.
std::optional<int> team_of(const Scope& scope) { return team_above(scope, scope.node.value_or(-1)); }

// A page within a team is judged by what the team chose.
void use_targets_of_team(Scope& scope) {
  const auto team = team_of(scope);
  const Unit unit = team ? node_of(scope, *team).unit : scope.about.unit;
  if (unit.kind == UnitKind::team) scope.of_day = scope.targets.of(unit.id, scope.of_day, scope.today);
}

Scope make_scope(http::Visit& visit, const people::SignedIn& reader, Unit unit) {
  Scope scope;
  scope.source = &source_of(visit);
  scope.institution = organisation::institution_of(visit.db(), reader.institution());
  scope.about = {unit, organisation::unit_name(visit.db(), reader.institution(), unit).value_or("")};
  scope.table = scope.source->facts_of(visit.house.database, visit.db(), reader.institution(), visit.today);
  scope.of_day = scope.source->catalogue_of(reader.institution(), scope.table);
  scope.node = scope.table->find(unit);
  scope.today = visit.today;
  scope.targets = TeamTargets(visit.db(), reader.institution(), visit.today);
  use_targets_of_team(scope);
  scope.team_facts =
      scope.source->read_unit_facts(visit.db(), facts::Subject::team, reader.institution(), visit.today);
  scope.institution_facts = scope.source->read_unit_facts(visit.db(), facts::Subject::institution,
                                                          reader.institution(), visit.today);
  find_own_students(visit, reader, scope);
  if (scope.node) {
    std::vector<int> nodes = scope.table->nodes[static_cast<std::size_t>(*scope.node)].children;
    nodes.push_back(*scope.node);
    add_small_teams(scope, nodes);
    scope.week = Week(visit.db(), scope.institution, *scope.table, nodes);
  }
  return scope;
}

Scope seen_scope(http::Visit& visit, const people::QualityReader& reader, Unit unit) {
  if (!reader.may_see(visit.db(), unit)) throw NotFound("unit");
  return make_scope(visit, reader, unit);
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

constexpr sql::Statement select_names_of_units{"quality.select_names_of_units", R"(
    SELECT id, name FROM campus_schools WHERE institution_id = $1 AND id IN (SELECT value FROM id_list($2))
    UNION ALL
    SELECT id, name FROM campus_teams WHERE institution_id = $1 AND id IN (SELECT value FROM id_list($2))
    UNION ALL
    SELECT id, name FROM campus_programmes WHERE institution_id = $1 AND id IN (SELECT value FROM id_list($2))
    UNION ALL
    SELECT id, name FROM campus_groups WHERE institution_id = $1 AND id IN (SELECT value FROM id_list($2)))"};

// The names of the parts of a unit, by their id; who is in no group is in the group 0.
std::map<std::int64_t, std::string> part_names(http::Visit& visit, const Scope& scope,
                                               const std::vector<int>& nodes) {
  struct Row {
    std::int64_t id = 0;
    std::string name;
  };
  std::vector<std::int64_t> ids;
  for (const int node : nodes) ids.push_back(node_of(scope, node).unit.id);
  std::map<std::int64_t, std::string> names{{0, visit.say(texts::without_group)}};
  visit.db().each<Row>(
      select_names_of_units, [&](Row&& row) { names[row.id] = std::move(row.name); }, scope.institution.id,
      sql::id_list(ids));
  return names;
}

Day begin_of_week(const Scope& scope, const Indicator& indicator) {
  if (!scope.node) return scope.today;
  return judged_on(scope.week.at(*scope.table, *scope.node, indicator, {}).as_of, scope.today);
}

// August is the first.
std::size_t month_of_year(Day day) { return static_cast<std::size_t>((day.month() + 4) % 12); }

std::string slice_name(const http::Visit& visit, const Slice& slice) {
  if (slice.by == Slice::By::pathway) return slice.is == 0 ? "bol" : "bbl";
  return visit.say(slice.is == last_year_of_study ? texts::last_years : texts::year_of_study, slice.is);
}

}  // namespace

Scope scope_of(http::Visit& visit, const people::QualityReader& reader) {
  const auto requested = requested_unit(visit);
  return seen_scope(visit, reader, requested ? *requested : own_unit(reader));
}

Scope team_scope_of(http::Visit& visit, const people::QualityReader& reader) {
  if (const auto requested = requested_unit(visit)) {
    if (requested->kind != UnitKind::team) throw NotFound("team");
    return seen_scope(visit, reader, *requested);
  }
  const Unit mine = own_unit(reader);
  if (mine.kind == UnitKind::team) return seen_scope(visit, reader, mine);
  for (const NamedUnit& unit : units_for(visit, reader)) {
    if (unit.unit.kind == UnitKind::team) return seen_scope(visit, reader, unit.unit);
  }
  throw NotFound("team");
}

Scope institution_scope_of(http::Visit& visit, const people::QualityReader& reader) {
  return seen_scope(visit, reader, {UnitKind::institution, reader.institution().value});
}

Scope whole_scope(http::Visit& visit, const people::SignedIn& reader) {
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

Day judged_on(std::optional<Day> as_of, Day today) {
  return as_of && school_year_of(*as_of) == school_year_of(today) ? *as_of : today;
}

Figures::Figures(const Scope& scope, const Indicator& indicator)
    : scope_(scope),
      indicator_(indicator),
      week_began_(begin_of_week(scope, indicator)),
      of_week_(on_day(indicator, week_began_)),
      decided_(scope.source->decided(scope.institution.id, indicator, scope.table,
                                     scope.institution.smallest_group)) {
  if (!scope.own_rows.empty()) {
    std::optional<OwnStudents::Team> team;
    if (const auto node = team_of(scope)) {
      team = {*node, scope.source->decided_without(scope.institution.id, indicator, *decided_, scope.own_rows,
                                                   *node)};
    }
    own_.emplace(scope.catalogue(), indicator, decided_, scope.own_rows, std::move(team));
  }
}

PublishedReading Figures::at(int node, const Slice& slice) const {
  PublishedReading published = of_everybody(node, slice);
  return own_ ? own_->seen(std::move(published), node, slice) : published;
}

PublishedReading Figures::of_everybody(int node, const Slice& slice) const {
  if (is_of_week(node_of(scope_, node), slice, decided_->rule.smallest)) {
    return scope_.week.at(*scope_.table, node, for_node(of_week_, node, week_began_), slice);
  }
  const Indicator own = for_node(indicator_, node, scope_.today);
  const int cell = decided_->lattice.cell(node, place_of(slice));
  Reading reading;
  reading.tally = decided_->lattice.tally(cell);
  reading.value =
      value_of(scope_.catalogue(), indicator_, *scope_.table, node_of(scope_, node), reading.tally, slice);
  reading.target = own.target;
  reading.state = state_of(own, reading.value);
  return publish(own, reading, decided_->statuses[static_cast<std::size_t>(cell)], decided_->rule);
}

Indicator Figures::for_node(const Indicator& indicator, int node, Day day) const {
  const auto team = team_above(scope_, node);
  return team ? scope_.targets.of(node_of(scope_, *team).unit.id, indicator, day) : indicator;
}

bool Figures::is_empty(int node, const Slice& slice) const {
  if (is_of_week(node_of(scope_, node), slice, decided_->rule.smallest)) {
    return scope_.week.is_empty(*scope_.table, node, indicator_, slice);
  }
  return decided_->lattice.is_empty(decided_->lattice.cell(node, place_of(slice)));
}

PublishedReading Figures::of_scope() const {
  if (scope_.node) return at(*scope_.node);
  PublishedReading nobody;
  nobody.status = CellStatus::exact;
  nobody.target = indicator_.target;
  nobody.state = words::State::none;
  return nobody;
}

PublishedReading figure_of(const Scope& scope, const Indicator& indicator) {
  if (indicator.subject != facts::Subject::student) return unit_figure(scope, indicator, scope.about.unit);
  return Figures(scope, indicator).of_scope();
}

std::vector<PartFigure> below(http::Visit& visit, const Scope& scope, const Indicator& indicator) {
  std::vector<PartFigure> parts;
  if (!scope.node) return parts;
  const Figures figures(scope, indicator);
  const auto& children = node_of(scope, *scope.node).children;
  auto names = part_names(visit, scope, children);
  for (const int child : children) {
    const Unit unit = node_of(scope, child).unit;
    const std::string& name = names[unit.id];
    parts.push_back({{unit, name}, name, figures.at(child)});
  }
  std::sort(parts.begin(), parts.end(),
            [](const auto& a, const auto& b) { return alphabet::before(a.name, b.name); });
  return parts;
}

std::vector<PartFigure> by_slice(http::Visit& visit, const Scope& scope, const Indicator& indicator,
                                 Slice::By by) {
  std::vector<PartFigure> parts;
  const UnitKind kind = scope.about.unit.kind;
  if (!scope.node || kind == UnitKind::programme || kind == UnitKind::group) return parts;
  const Figures figures(scope, indicator);
  for (const Slice& slice : all_slices()) {
    if (slice.by != by || figures.is_empty(*scope.node, slice)) continue;
    parts.push_back({{}, slice_name(visit, slice), figures.at(*scope.node, slice)});
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
    } else if (!criterion.unit_indicators.empty()) {
      one.indicator = &scope.catalogue().unit_indicators[criterion.unit_indicators.front()];
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

Months months_of(const Indicator& indicator, const std::vector<Point>& points, int school_year) {
  Months months(12);
  for (const Point& point : points) {
    if (point.status != CellStatus::exact || school_year_of(point.day) != school_year) continue;
    if (point.value) months[month_of_year(point.day)] = said_value(indicator, *point.value);
  }
  return months;
}

Months months_until_now(const Indicator& indicator, const std::vector<Point>& points,
                        const PublishedReading& now, Day today) {
  Months months = months_of(indicator, points, school_year_of(today));
  if (now.status == CellStatus::exact && now.value) {
    months[month_of_year(today)] = said_value(indicator, *now.value);
  }
  return months;
}

}  // namespace koers::quality
