#include "rooms/signals/team.h"

#include <algorithm>
#include <map>
#include <set>

#include "platform/base/alphabet.h"
#include "platform/base/working_days.h"

namespace koers::signals {

using organisation::Institution;
using organisation::Team;
using people::Person;

namespace {

// What a student keeps to herself and the counsellor is in no number. $3 is today.
constexpr sql::Statement select_of_team{"signals.select_of_team", R"(
    SELECT s.student_id, s.rule, s.opened_on
    FROM (SELECT DISTINCT institution_id, student_id FROM campus_enrolments
          WHERE institution_id = $1 AND team_id = $2 AND started_on <= $3 AND (ended_on IS NULL OR ended_on > $3)) e
    JOIN signals_signals s ON s.institution_id = e.institution_id AND s.student_id = e.student_id
    WHERE NOT s.only_counsellor
      AND (s.state = 'open' OR s.state = 'doing' OR (s.state = 'silent' AND s.until_on <= $3)))"};

constexpr sql::Statement count_students{"signals.count_students_of_team", R"(
    SELECT COUNT(DISTINCT student_id) FROM campus_enrolments
    WHERE institution_id = $1 AND team_id = $2 AND started_on <= $3 AND (ended_on IS NULL OR ended_on > $3))"};

struct OpenRow {
  Id<Person> student_id;
  std::optional<Rule> rule;
  Day opened_on;
};

int median_of(std::vector<int> days) {
  const auto middle = days.begin() + static_cast<std::ptrdiff_t>(days.size() / 2);
  std::nth_element(days.begin(), middle, days.end());
  return *middle;
}

}  // namespace

std::vector<Team> SignalReader::teams(sql::Reader& reader) const {
  using organisation::Unit;
  using organisation::UnitKind;
  std::vector<Team> all = organisation::teams_of(reader, institution());
  std::erase_if(all, [&](const Team& team) {
    const auto& held = identity().appointments;
    return std::none_of(held.begin(), held.end(), [&](const people::Appointment& one) {
      const bool counts = one.role == people::Role::team_leader || one.role == people::Role::coordinator;
      return counts && (one.unit.kind == UnitKind::institution ||
                        one.unit == Unit{UnitKind::school, team.school_id.value} ||
                        one.unit == Unit{UnitKind::team, team.id.value});
    });
  });
  std::sort(all.begin(), all.end(),
            [](const Team& a, const Team& b) { return alphabet::before(a.name, b.name); });
  return all;
}

TeamSignals count_signals(sql::Reader& reader, Id<Institution> institution, Id<Team> team, Day today) {
  TeamSignals all{.students = reader.one<std::int64_t>(count_students, institution, team, today).value_or(0),
                  .counts = {}};
  struct Cell {
    std::set<Id<Person>> students;
    std::vector<int> ages;
  };
  std::map<std::optional<Rule>, Cell> cells;
  for (const OpenRow& row : reader.all<OpenRow>(select_of_team, institution, team, today)) {
    Cell& cell = cells[row.rule];
    cell.students.insert(row.student_id);
    cell.ages.push_back(working_days(row.opened_on, today));
  }
  std::vector<std::optional<Rule>> rules;
  for (const RuleDeclaration& one : rule_declarations()) rules.emplace_back(one.rule);
  rules.emplace_back(std::nullopt);
  for (const auto& rule : rules) {
    const Cell& cell = cells[rule];
    const auto count = static_cast<std::int64_t>(cell.students.size());
    SignalCount one{.rule = rule};
    one.status = disclosure::primary_suppression({.persons = all.students,
                                                  .part = count,
                                                  .whole = all.students,
                                                  .part_people = count,
                                                  .rest_people = all.students - count},
                                                 {.smallest = least_students});
    if (one.status == disclosure::CellStatus::exact && count > 0) {
      one.students = count;
      one.median_working_days = median_of(cell.ages);
    }
    all.counts.push_back(one);
  }
  return all;
}

}  // namespace koers::signals
