#include "rooms/commitments/visitors.h"

#include <algorithm>
#include <map>

#include "platform/base/error.h"
#include "rooms/commitments/owner.h"

namespace koers::commitments {

using organisation::Institution;
using people::Appointment;
using people::Person;
using people::Role;

bool CommitmentReach::reads(Unit unit) const { return whole || find(unit) != nullptr; }

bool CommitmentReach::leads(Unit unit) const { return std::find(led.begin(), led.end(), unit) != led.end(); }

bool CommitmentReach::decides(Unit unit) const {
  return std::find(decided.begin(), decided.end(), unit) != decided.end();
}

std::vector<std::int64_t> CommitmentReach::unit_ids() const {
  std::vector<std::int64_t> ids;
  for (const UnitNamed& one : units) ids.push_back(one.unit.id);
  return ids;
}

std::vector<std::int64_t> CommitmentReach::meeting_ids() const {
  std::vector<std::int64_t> ids;
  for (const Unit unit : meets) ids.push_back(unit.id);
  return ids;
}

const UnitNamed* CommitmentReach::find(Unit unit) const {
  const auto found =
      std::find_if(units.begin(), units.end(), [&](const UnitNamed& one) { return one.unit == unit; });
  return found == units.end() ? nullptr : &*found;
}

namespace {

bool leads_what_is_below(Role role) { return role == Role::coordinator || role == Role::board; }

// Puts the parts of the school together that one appointment opens.
class ReachMaker {
 public:
  ReachMaker(http::Visit& visit, const Colleague& me)
      : whole_{{UnitKind::institution, me.institution().value}, me.identity().institution.name},
        schools_(organisation::schools_of(visit.db(), me.institution())),
        teams_(organisation::teams_of(visit.db(), me.institution())) {
    reach_.me = me.id();
    reach_.reads_figures = people::QualityReader::admits(me.identity());
  }

  void add(const Appointment& held) {
    if (leads_what_is_below(held.role) && held.unit.kind == UnitKind::institution) {
      reach_.whole = true;
      open(whole_, held.role);
      for (const auto& school : schools_) add_school(school, held.role);
    } else if (leads_what_is_below(held.role) && held.unit.kind == UnitKind::school) {
      for (const auto& school : schools_) {
        if (school.id.value == held.unit.id) add_school(school, held.role);
      }
    } else if (held.unit.kind == UnitKind::team) {
      add_team(held.unit.id, held.role);
    }
  }
  void add_team(std::int64_t id, Role role) {
    for (const auto& team : teams_) {
      if (team.id.value == id) open({{UnitKind::team, id}, team.name, team.school_id.value}, role);
    }
  }
  // Whoever owns the subject in a team does there what its leader does, but deciding.
  void own_team(std::int64_t id) {
    add_team(id, Role::teacher);
    if (!reach_.leads({UnitKind::team, id})) reach_.led.push_back({UnitKind::team, id});
  }
  CommitmentReach take() { return std::move(reach_); }

 private:
  void add_school(const organisation::School& school, Role role) {
    open({{UnitKind::school, school.id.value}, school.name}, role);
    for (const auto& team : teams_) {
      if (team.school_id == school.id)
        open({{UnitKind::team, team.id.value}, team.name, school.id.value}, role);
    }
  }
  void open(const UnitNamed& one, Role role) {
    const bool decides = role == Role::board || role == Role::team_leader;
    const bool leads = decides || role == Role::coordinator;
    if (reach_.find(one.unit) == nullptr) reach_.units.push_back(one);
    if (leads && !reach_.leads(one.unit)) reach_.led.push_back(one.unit);
    if (decides && !reach_.decides(one.unit)) reach_.decided.push_back(one.unit);
  }

  const UnitNamed whole_;
  const std::vector<organisation::School> schools_;
  const std::vector<organisation::Team> teams_;
  CommitmentReach reach_;
};

Unit own_unit(const people::Identity& me) {
  for (const Appointment& held : me.appointments) {
    if (held.role == me.looking_as) return held.unit;
  }
  return {UnitKind::institution, me.institution_id.value};
}

}  // namespace

const CommitmentReach& reach_of(http::Visit& visit, const Colleague& me) {
  return visit.once<CommitmentReach>([&] {
    ReachMaker maker(visit, me);
    for (const Appointment& held : me.identity().appointments) maker.add(held);
    for (const Id<organisation::Team> team :
         teams_owned(visit.db(), me.institution(), me.id(), visit.today)) {
      maker.own_team(team.value);
    }
    CommitmentReach reach = maker.take();
    reach.own = own_unit(me.identity());
    // Meetings of teams are of these teams: whoever leads them all would find nothing among so many.
    for (const Appointment& held : me.identity().appointments) {
      if (reach.reads(held.unit)) reach.meets.push_back(held.unit);
    }
    for (const UnitNamed& one : reach.units) {
      if (reach.whole && one.unit.kind == UnitKind::school) reach.meets.push_back(one.unit);
    }
    return reach;
  });
}

// ---- who can be asked

namespace {

struct HeldRow {
  Id<Person> id;
  std::string given_name, infix, family_name;
  Role role = Role::teacher;
  UnitKind unit_kind = UnitKind::team;
  std::int64_t unit_id = 0;
};

// $3 are the unit and what it is a part of; $4 its parts. Of the parts only who leads them.
constexpr sql::Statement select_colleagues{"commitments.select_colleagues", R"(
    SELECT p.id, p.given_name, p.infix, p.family_name, r.role, r.unit_kind, r.unit_id
    FROM campus_roles r
    JOIN campus_people p ON p.institution_id = r.institution_id AND p.id = r.person_id
    WHERE r.institution_id = $1 AND r.begins_on <= $2 AND (r.ends_on IS NULL OR r.ends_on > $2)
      AND r.role IN ('counsellor', 'specialist', 'coordinator', 'teacher', 'team_leader', 'board')
      AND (r.unit_id IN (SELECT value FROM id_list($3))
           OR (r.role IN ('team_leader', 'board') AND r.unit_id IN (SELECT value FROM id_list($4))))
    ORDER BY p.given_name COLLATE alphabet, p.family_name COLLATE alphabet, p.id, r.id)"};

// The units that the unit is a part of, with itself, and those that are a part of it.
struct UnitsAround {
  std::vector<std::int64_t> above, below;
};
UnitsAround around(sql::Reader& reader, Id<Institution> institution, Unit unit) {
  UnitsAround units{.above = {unit.id}, .below = {}};
  if (unit.kind != UnitKind::institution) units.above.push_back(institution.value);
  for (const auto& team : organisation::teams_of(reader, institution)) {
    const bool is_below = unit.kind == UnitKind::institution || team.school_id.value == unit.id;
    if (unit.kind == UnitKind::team && team.id.value == unit.id) units.above.push_back(team.school_id.value);
    if (unit.kind != UnitKind::team && is_below) units.below.push_back(team.id.value);
  }
  if (unit.kind == UnitKind::institution) {
    for (const auto& school : organisation::schools_of(reader, institution)) {
      units.below.push_back(school.id.value);
    }
  }
  return units;
}

int nearness(UnitKind kind) { return kind == UnitKind::team ? 2 : kind == UnitKind::school ? 1 : 0; }

}  // namespace

std::vector<ColleagueListed> colleagues_of(sql::Reader& reader, Id<Institution> institution, Unit unit,
                                           Day today) {
  const UnitsAround units = around(reader, institution, unit);
  std::vector<ColleagueListed> all;
  reader.each<HeldRow>(
      select_colleagues,
      [&](HeldRow&& row) {
        const Unit held{row.unit_kind, row.unit_id};
        if (all.empty() || all.back().person.id != row.id) {
          all.push_back({{row.id, row.given_name, row.infix, row.family_name}, held});
        } else if (nearness(held.kind) > nearness(all.back().unit.kind)) {
          all.back().unit = held;
        }
      },
      institution, today, sql::id_list(units.above), sql::id_list(units.below));
  return all;
}

std::string unit_text(Unit unit) { return std::string(code(unit.kind)) + "-" + id_text(unit.id); }

std::optional<Unit> unit_from(std::string_view text) {
  const auto dash = text.find('-');
  if (dash == text.npos) return std::nullopt;
  const auto kind = from_code<UnitKind>(text.substr(0, dash));
  const auto id = parse_id_text(text.substr(dash + 1));
  if (!kind || !id || *kind == UnitKind::programme || *kind == UnitKind::group) return std::nullopt;
  return Unit{*kind, *id};
}

}  // namespace koers::commitments
