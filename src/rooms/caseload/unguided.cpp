#include "rooms/caseload/unguided.h"

#include <algorithm>
#include <unordered_map>

#include "platform/base/alphabet.h"

namespace koers::caseload {

using organisation::Group;
using organisation::Institution;
using organisation::Team;
using people::Person;

std::vector<Team> AssignmentReader::teams(sql::Reader& reader) const {
  std::vector<Team> all = organisation::teams_of(reader, institution());
  const auto is_mine = [&](const Team& team) {
    for (const auto& [role, unit] : identity().appointments) {
      const bool sees = role == people::Role::team_leader || role == people::Role::coordinator ||
                        role == people::Role::administrator;
      if (!sees) continue;
      if (unit.kind == organisation::UnitKind::institution) return true;
      if (unit == organisation::Unit{organisation::UnitKind::school, team.school_id.value}) return true;
      if (unit == organisation::Unit{organisation::UnitKind::team, team.id.value}) return true;
    }
    return false;
  };
  std::erase_if(all, [&](const Team& team) { return !is_mine(team); });
  std::sort(all.begin(), all.end(),
            [](const Team& a, const Team& b) { return alphabet::before(a.name, b.name); });
  return all;
}

namespace {

std::string key_of(Id<Team> team, std::optional<Id<Group>> group) {
  return text(team) + "." + (group ? text(*group) : std::string("0"));
}

}  // namespace

std::string UnguidedGroup::key() const { return key_of(team_id, group_id); }
std::string TeamStudent::key() const { return key_of(team_id, group_id); }

int Unguided::count() const {
  int all = 0;
  for (const auto& group : groups) all += static_cast<int>(group.students.size());
  return all;
}

int Unguided::oldest_weeks(Day today) const {
  int oldest = 0;
  for (const auto& group : groups) {
    for (const auto& student : group.students) oldest = std::max(oldest, student.weeks(today));
  }
  return oldest;
}

std::vector<UnguidedTeam> Unguided::teams(const std::vector<Team>& all, Day today) const {
  std::vector<UnguidedTeam> counted;
  for (const Team& team : all) {
    UnguidedTeam one{team};
    for (const auto& group : groups) {
      if (group.team_id != team.id) continue;
      one.students += static_cast<int>(group.students.size());
      for (const auto& student : group.students) one.weeks = std::max(one.weeks, student.weeks(today));
    }
    counted.push_back(one);
  }
  return counted;
}

const UnguidedStudent* Unguided::find(Id<Person> student) const {
  for (const auto& group : groups) {
    for (const auto& one : group.students) {
      if (one.person.id == student) return &one;
    }
  }
  return nullptr;
}

const GuideLoad* Unguided::guide(Id<Person> person) const {
  for (const auto& one : guides) {
    if (one.person.id == person) return &one;
  }
  return nullptr;
}

namespace {

struct UnguidedColumns {
  Id<Person> id;
  std::string given_name, infix, family_name;
  Id<Team> team_id;
  std::string team;
  std::optional<Id<Group>> group_id;
  std::optional<std::string> group;
  std::string programme;
  organisation::Pathway pathway = organisation::Pathway::bol;
  Day started_on;
  std::optional<Day> last_ended_on, coming_on;
};

// The enrolment that counts is the one that began last. No filter hides anybody: whatever the year, the
// pathway or the hours, who is enrolled has a counsellor. $2 the teams, $3 today.
constexpr sql::Statement select_without_counsellor{"caseload.select_without_counsellor", R"(
    SELECT p.id, p.given_name, p.infix, p.family_name, e.team_id, t.name, e.group_id, gr.name, c.name, e.pathway,
           e.started_on,
           (SELECT max(g.ends_on) FROM campus_guides g
            WHERE g.institution_id = e.institution_id AND g.student_id = e.student_id AND g.kind = 'counsellor'
              AND g.ends_on <= $3 AND g.ends_on > g.begins_on),
           (SELECT min(g.begins_on) FROM campus_guides g
            WHERE g.institution_id = e.institution_id AND g.student_id = e.student_id AND g.kind = 'counsellor'
              AND g.begins_on > $3 AND (g.ends_on IS NULL OR g.ends_on > g.begins_on))
    FROM campus_enrolments e
    JOIN campus_people p ON p.institution_id = e.institution_id AND p.id = e.student_id
    JOIN campus_teams t ON t.institution_id = e.institution_id AND t.id = e.team_id
    JOIN campus_programmes c ON c.institution_id = e.institution_id AND c.id = e.programme_id
    LEFT JOIN campus_groups gr ON gr.institution_id = e.institution_id AND gr.id = e.group_id
    WHERE e.institution_id = $1 AND e.team_id IN (SELECT value FROM id_list($2))
      AND e.started_on <= $3 AND (e.ended_on IS NULL OR e.ended_on > $3)
      AND NOT EXISTS (SELECT 1 FROM campus_guides g
                      WHERE g.institution_id = e.institution_id AND g.student_id = e.student_id
                        AND g.kind = 'counsellor' AND g.begins_on <= $3 AND (g.ends_on IS NULL OR g.ends_on > $3))
      AND NOT EXISTS (SELECT 1 FROM campus_enrolments o
                      WHERE o.institution_id = e.institution_id AND o.student_id = e.student_id
                        AND o.started_on <= $3 AND (o.ended_on IS NULL OR o.ended_on > $3)
                        AND (o.started_on > e.started_on OR (o.started_on = e.started_on AND o.id > e.id)))
    ORDER BY t.name COLLATE alphabet, t.id, gr.name COLLATE alphabet NULLS FIRST, e.group_id NULLS FIRST,
             p.family_name COLLATE alphabet, p.given_name COLLATE alphabet, p.id)"};

std::vector<UnguidedGroup> groups_in(sql::Reader& reader, Id<Institution> institution,
                                     const std::string& teams, Day today) {
  std::vector<UnguidedGroup> groups;
  reader.each<UnguidedColumns>(
      select_without_counsellor,
      [&](UnguidedColumns&& row) {
        const bool is_same =
            !groups.empty() && groups.back().team_id == row.team_id && groups.back().group_id == row.group_id;
        if (!is_same) {
          groups.push_back(
              {row.team_id, row.group_id, row.team, row.group.value_or(""), row.programme, row.pathway, {}});
        }
        UnguidedStudent student{.person = {row.id, row.given_name, row.infix, row.family_name},
                                .team_id = row.team_id,
                                .group_id = row.group_id,
                                .started_on = row.started_on,
                                .since = std::max(row.started_on, row.last_ended_on.value_or(row.started_on)),
                                .had_one = row.last_ended_on && *row.last_ended_on > row.started_on,
                                .coming_on = row.coming_on};
        groups.back().students.push_back(std::move(student));
      },
      institution, teams, today);
  for (auto& group : groups) {
    std::stable_sort(group.students.begin(), group.students.end(),
                     [](const auto& a, const auto& b) { return a.since < b.since; });
  }
  return groups;
}

struct Before {
  Id<Person> student_id, person_id;
};
constexpr sql::Statement select_counsellors_before{"caseload.select_counsellors_before", R"(
    SELECT DISTINCT student_id, person_id FROM campus_guides
    WHERE institution_id = $1 AND student_id IN (SELECT value FROM id_list($2)) AND kind = 'counsellor'
      AND ends_on > begins_on AND ends_on <= $3
    ORDER BY student_id, person_id)"};

void add_before(sql::Reader& reader, Id<Institution> institution, std::vector<UnguidedGroup>& groups,
                Day today) {
  std::vector<Id<Person>> ids;
  for (const auto& group : groups) {
    for (const auto& student : group.students) {
      if (student.since > student.started_on) ids.push_back(student.person.id);
    }
  }
  if (ids.empty()) return;
  std::unordered_map<Id<Person>, std::vector<Id<Person>>> before;
  for (const auto& [student, person] :
       reader.all<Before>(select_counsellors_before, institution, sql::id_list(ids), today)) {
    before[student].push_back(person);
  }
  for (auto& group : groups) {
    for (auto& student : group.students) student.before = before[student.person.id];
  }
}

struct LoadColumns {
  Id<Team> team_id;
  Id<Person> id;
  std::string given_name, infix, family_name;
  std::optional<Id<Group>> group_id;
  int students = 0;
};

// A row for each counsellor and each group of his students, those in no group too. Who is to come counts, and
// so does who has another programme elsewhere. $3 is today.
constexpr sql::Statement select_loads{"caseload.select_loads", R"(
    SELECT r.unit_id, p.id, p.given_name, p.infix, p.family_name, s.group_id, COALESCE(s.students, 0)
    FROM (SELECT DISTINCT unit_id, person_id FROM campus_roles
          WHERE institution_id = $1 AND unit_kind = 'team' AND unit_id IN (SELECT value FROM id_list($2))
            AND role = 'counsellor' AND begins_on <= $3 AND (ends_on IS NULL OR ends_on > $3)) r
    JOIN campus_people p ON p.institution_id = $1 AND p.id = r.person_id
    LEFT JOIN (SELECT g.person_id, e.group_id, count(DISTINCT g.student_id) AS students
               FROM campus_guides g
               JOIN campus_enrolments e ON e.institution_id = g.institution_id AND e.student_id = g.student_id
                 AND e.started_on <= $3 AND (e.ended_on IS NULL OR e.ended_on > $3)
                 AND NOT EXISTS (SELECT 1 FROM campus_enrolments o
                                 WHERE o.institution_id = e.institution_id AND o.student_id = e.student_id
                                   AND o.started_on <= $3 AND (o.ended_on IS NULL OR o.ended_on > $3)
                                   AND (o.started_on > e.started_on
                                        OR (o.started_on = e.started_on AND o.id > e.id)))
               WHERE g.institution_id = $1 AND g.kind = 'counsellor'
                 AND g.person_id IN (SELECT person_id FROM campus_roles
                                     WHERE institution_id = $1 AND unit_kind = 'team'
                                       AND unit_id IN (SELECT value FROM id_list($2)) AND role = 'counsellor')
                 AND (g.ends_on IS NULL OR (g.ends_on > $3 AND g.ends_on > g.begins_on))
               GROUP BY g.person_id, e.group_id) s ON s.person_id = r.person_id
    ORDER BY p.family_name COLLATE alphabet, p.given_name COLLATE alphabet, p.id, r.unit_id)"};

std::vector<GuideLoad> guides_in(sql::Reader& reader, Id<Institution> institution, const std::string& teams,
                                 Day today) {
  std::vector<GuideLoad> guides;
  reader.each<LoadColumns>(
      select_loads,
      [&](LoadColumns&& row) {
        const bool is_same =
            !guides.empty() && guides.back().person.id == row.id && guides.back().team_id == row.team_id;
        if (!is_same) guides.push_back({{row.id, row.given_name, row.infix, row.family_name}, row.team_id});
        guides.back().students += row.students;
        if (row.group_id) guides.back().of_group[*row.group_id] += row.students;
      },
      institution, teams, today);
  return guides;
}

constexpr sql::Statement count_students{"caseload.count_students_of_teams", R"(
    SELECT count(DISTINCT student_id) FROM campus_enrolments
    WHERE institution_id = $1 AND team_id IN (SELECT value FROM id_list($2))
      AND started_on <= $3 AND (ended_on IS NULL OR ended_on > $3))"};

constexpr sql::Statement select_students_of_teams{"caseload.select_students_of_teams", R"(
    SELECT e.student_id, e.team_id, e.group_id, COALESCE(gr.name, '')
    FROM campus_enrolments e
    LEFT JOIN campus_groups gr ON gr.institution_id = e.institution_id AND gr.id = e.group_id
    WHERE e.institution_id = $1 AND e.team_id IN (SELECT value FROM id_list($2))
      AND e.student_id IN (SELECT value FROM id_list($3))
      AND e.started_on <= $4 AND (e.ended_on IS NULL OR e.ended_on > $4)
    ORDER BY e.student_id, e.started_on DESC, e.id DESC)"};

std::vector<Id<Team>> ids_of(const std::vector<Team>& teams) {
  std::vector<Id<Team>> ids;
  for (const Team& team : teams) ids.push_back(team.id);
  return ids;
}

}  // namespace

std::vector<TeamStudent> students_of_teams(sql::Reader& reader, Id<Institution> institution,
                                           const std::vector<Team>& teams,
                                           const std::vector<Id<Person>>& students, Day today) {
  auto all = reader.all<TeamStudent>(select_students_of_teams, institution, sql::id_list(ids_of(teams)),
                                     sql::id_list(students), today);
  const auto same = [](const TeamStudent& a, const TeamStudent& b) { return a.id == b.id; };
  all.erase(std::unique(all.begin(), all.end(), same), all.end());
  return all;
}

Unguided unguided_in(sql::Reader& reader, Id<Institution> institution, const std::vector<Team>& teams,
                     Day today) {
  const std::string list = sql::id_list(ids_of(teams));
  Unguided all;
  all.students = reader.one<std::int64_t>(count_students, institution, list, today).value_or(0);
  all.groups = groups_in(reader, institution, list, today);
  add_before(reader, institution, all.groups, today);
  all.guides = guides_in(reader, institution, list, today);
  return all;
}

}  // namespace koers::caseload
