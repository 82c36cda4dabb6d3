#include "rooms/requirement/cohort.h"

#include <algorithm>
#include <map>

#include "platform/base/alphabet.h"
#include "platform/base/error.h"

namespace koers::requirement {

using organisation::Programme;
using organisation::Team;
using organisation::UnitKind;
using people::Role;

namespace {

constexpr sql::Statement select_cohort{"requirement.select_cohort", R"(
    SELECT e.student_id, p.given_name, p.infix, p.family_name, COALESCE(g.name, ''),
           EXISTS (SELECT 1 FROM campus_guides c
                   WHERE c.institution_id = e.institution_id AND c.student_id = e.student_id AND c.person_id = $6
                     AND c.kind = 'counsellor' AND c.begins_on <= $5 AND (c.ends_on IS NULL OR c.ends_on > $5)
                     AND NOT c.in_confidence)
    FROM campus_enrolments e
    JOIN campus_people p ON p.institution_id = e.institution_id AND p.id = e.student_id
    LEFT JOIN campus_groups g ON g.institution_id = e.institution_id AND g.id = e.group_id
    WHERE e.institution_id = $1 AND e.programme_id = $2 AND e.started_on >= $3 AND e.started_on < $4
      AND e.started_on <= $5 AND (e.ended_on IS NULL OR e.ended_on > $5)
      AND NOT EXISTS (SELECT 1 FROM campus_enrolments o
                      WHERE o.institution_id = e.institution_id AND o.student_id = e.student_id
                        AND o.started_on <= $5 AND (o.ended_on IS NULL OR o.ended_on > $5)
                        AND (o.started_on > e.started_on OR (o.started_on = e.started_on AND o.id > e.id)))
    ORDER BY p.given_name COLLATE alphabet, p.family_name COLLATE alphabet, e.student_id)"};

constexpr sql::Statement select_own_programmes{"requirement.select_programmes_of_own_students", R"(
    SELECT DISTINCT e.programme_id
    FROM campus_guides c
    JOIN campus_enrolments e ON e.institution_id = c.institution_id AND e.student_id = c.student_id
      AND e.started_on <= $3 AND (e.ended_on IS NULL OR e.ended_on > $3)
    WHERE c.institution_id = $1 AND c.person_id = $2 AND c.kind = 'counsellor'
      AND c.begins_on <= $3 AND (c.ends_on IS NULL OR c.ends_on > $3) AND NOT c.in_confidence)"};

// Of these programmes ($4) alone: who guides some students does not wait for those of a whole institution.
constexpr sql::Statement select_starts{"requirement.select_starts", R"(
    SELECT e.programme_id, m.name, m.team_id, e.started_on, COUNT(*),
           COUNT(*) FILTER (WHERE EXISTS (
             SELECT 1 FROM campus_guides c
             WHERE c.institution_id = e.institution_id AND c.student_id = e.student_id AND c.person_id = $3
               AND c.kind = 'counsellor' AND c.begins_on <= $2 AND (c.ends_on IS NULL OR c.ends_on > $2)
               AND NOT c.in_confidence))
    FROM campus_enrolments e
    JOIN campus_programmes m ON m.institution_id = e.institution_id AND m.id = e.programme_id
    WHERE e.institution_id = $1 AND e.programme_id IN (SELECT value FROM id_list($4))
      AND e.started_on <= $2 AND (e.ended_on IS NULL OR e.ended_on > $2)
    GROUP BY e.programme_id, m.name, m.team_id, e.started_on)"};

struct StartRow {
  Id<Programme> programme_id;
  std::string programme;
  std::optional<Id<Team>> team_id;
  Day started_on;
  int students = 0, own = 0;
};

std::optional<Programme> programme_with_id(sql::Reader& reader, Id<organisation::Institution> institution,
                                           Id<Programme> id) {
  for (Programme& one : organisation::programmes_of(reader, institution)) {
    if (one.id == id) return std::move(one);
  }
  return std::nullopt;
}

// Nobody looks further back or ahead than a programme may take.
bool is_a_year(int year, Day today) {
  const int now = school_year_of(today);
  return year >= now - 9 && year <= now + 1;
}

}  // namespace

std::set<Id<Team>> teams_held(sql::Reader& reader, const people::SignedIn& visitor,
                              std::initializer_list<Role> roles) {
  std::set<Id<Team>> held;
  const auto& appointments = visitor.identity().appointments;
  for (const Team& team : organisation::teams_of(reader, visitor.institution())) {
    const bool covers = std::any_of(appointments.begin(), appointments.end(), [&](const auto& one) {
      if (std::find(roles.begin(), roles.end(), one.role) == roles.end()) return false;
      return one.unit.kind == UnitKind::institution ||
             one.unit == organisation::Unit{UnitKind::school, team.school_id.value} ||
             one.unit == organisation::Unit{UnitKind::team, team.id.value};
    });
    if (covers) held.insert(team.id);
  }
  return held;
}

std::set<Id<Team>> RequirementReader::teams_counted(sql::Reader& reader) const {
  return teams_held(reader, *this, {Role::team_leader, Role::coordinator});
}
std::set<Id<Team>> RequirementReader::teams_drafted(sql::Reader& reader) const {
  return teams_held(reader, *this, {Role::coordinator});
}

std::vector<CohortStudent> cohort_of(sql::Reader& reader, const people::SignedIn& visitor, const Start& start,
                                     Day today) {
  return reader.all<CohortStudent>(select_cohort, visitor.institution(), start.programme, start.first_day(),
                                   start.end(), today, visitor.id());
}

ProgressKind progress_of(const Requirement* requirement, const Amounts& amounts,
                         const std::optional<Result>& result) {
  if (result) return result->value == ResultValue::met ? ProgressKind::met : ProgressKind::not_met;
  return requirement && requirement->looks_ready(amounts) ? ProgressKind::ready : ProgressKind::busy;
}

CohortCount count_cohort(const std::vector<ProgressKind>& others, int smallest) {
  const auto count = [&](ProgressKind kind) {
    return static_cast<int>(std::count(others.begin(), others.end(), kind));
  };
  const int students = static_cast<int>(others.size());
  CohortCount all{.students = students};
  const int met = count(ProgressKind::met), ready = count(ProgressKind::ready);
  const int rest = students - met - ready;
  if (met < smallest || students - met < smallest) return all;
  all.met = met;
  all.not_yet = students - met;
  if (ready < smallest || rest < smallest) return all;
  all.ready = ready;
  all.not_yet = rest;
  return all;
}

std::vector<ListedStart> starts_for(sql::Reader& reader, const RequirementReader& visitor, Day today) {
  const auto counted = visitor.teams_counted(reader), drafted = visitor.teams_drafted(reader);
  const auto programmes = organisation::programmes_of(reader, visitor.institution());
  auto listed = reader.all<Id<Programme>>(select_own_programmes, visitor.institution(), visitor.id(), today);
  for (const Programme& one : programmes) {
    if (one.team_id && counted.contains(*one.team_id)) listed.push_back(one.id);
  }
  std::map<Start, ListedStart> by_start;
  for (StartRow& row : reader.all<StartRow>(select_starts, visitor.institution(), today, visitor.id(),
                                            sql::id_list(listed))) {
    const bool may_count = row.team_id && counted.contains(*row.team_id);
    if (!may_count && row.own == 0) continue;
    const Start start{row.programme_id, school_year_of(row.started_on)};
    ListedStart& one = by_start[start];
    one.start = start;
    one.programme = std::move(row.programme);
    one.team = row.team_id.value_or(Id<Team>{});
    one.students += row.students;
    one.own += row.own;
  }
  if (!drafted.empty()) {
    for (const Programme& one : programmes) {
      if (!one.team_id || !drafted.contains(*one.team_id)) continue;
      const Start next{one.id, school_year_of(today) + 1};
      by_start.try_emplace(next, ListedStart{next, one.name, *one.team_id, 0, 0});
    }
  }
  std::vector<ListedStart> all;
  for (auto& [start, one] : by_start) all.push_back(std::move(one));
  std::sort(all.begin(), all.end(), [](const ListedStart& a, const ListedStart& b) {
    if (a.programme != b.programme) return alphabet::before(a.programme, b.programme);
    return a.start.programme != b.start.programme ? a.start.programme < b.start.programme
                                                  : a.start.year > b.start.year;
  });
  return all;
}

ReachedStart reach_start(http::Visit& visit, const RequirementReader& visitor, Id<Programme> programme,
                         int year) {
  auto found = programme_with_id(visit.db(), visitor.institution(), programme);
  if (!found || !is_a_year(year, visit.today)) throw NotFound("no such start");
  ReachedStart reached{.start = {programme, year}};
  reached.may_count = found->team_id && visitor.teams_counted(visit.db()).contains(*found->team_id);
  reached.may_draft = found->team_id && visitor.teams_drafted(visit.db()).contains(*found->team_id);
  reached.students = cohort_of(visit.db(), visitor, reached.start, visit.today);
  const bool has_own = std::any_of(reached.students.begin(), reached.students.end(),
                                   [](const CohortStudent& one) { return one.is_own; });
  if (!reached.may_count && !has_own) throw NotFound("not of the visitor");
  reached.programme = *std::move(found);
  return reached;
}

Programme drafted_programme(sql::Reader& reader, const people::SignedIn& maker, const Start& start,
                            Day today) {
  auto found = programme_with_id(reader, maker.institution(), start.programme);
  const bool is_hers = found && found->team_id && is_a_year(start.year, today) &&
                       teams_held(reader, maker, {Role::coordinator}).contains(*found->team_id);
  if (!is_hers) throw NotFound("no programme of hers");
  return *std::move(found);
}

}  // namespace koers::requirement
