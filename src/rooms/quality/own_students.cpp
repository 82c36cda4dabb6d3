#include "rooms/quality/own_students.h"

#include <algorithm>

namespace koers::quality {
namespace {

constexpr sql::Statement select_guided{"quality.select_guided", R"(
    SELECT p.id, p.given_name, p.infix, p.family_name
    FROM campus_guides g
    JOIN campus_people p ON p.institution_id = g.institution_id AND p.id = g.student_id
    WHERE g.institution_id = $1 AND g.person_id = $2 AND g.begins_on <= $3 AND (g.ends_on IS NULL OR g.ends_on > $3)
    GROUP BY p.id, p.given_name, p.infix, p.family_name
    ORDER BY p.family_name COLLATE alphabet, p.given_name COLLATE alphabet, p.id)"};

Tally without(const Tally& all, const Tally& own) {
  return {all.persons - own.persons, all.part - own.part, all.whole - own.whole,
          all.part_people - own.part_people, all.rest_people - own.rest_people};
}

}  // namespace

std::vector<people::Person> guided_by(sql::Reader& reader, Id<organisation::Institution> institution,
                                      Id<people::Person> person, Day day) {
  return reader.all<people::Person>(select_guided, institution, person, day);
}

std::vector<int> rows_of(const FactsTable& table, const std::vector<people::Person>& students) {
  std::vector<int> rows;
  for (const auto& student : students) {
    if (const auto row = table.row_of(student.id.value)) rows.push_back(*row);
  }
  std::sort(rows.begin(), rows.end());
  return rows;
}

std::vector<CellStatus> statuses_of_others(const Catalogue& catalogue, const Indicator& indicator,
                                           const Decision& decided, const std::vector<int>& rows, int team) {
  const CountedUnits of_team(catalogue, decided.table, team, rows);
  return of_team.decided(indicator, decided.rule.smallest)->statuses;
}

OwnStudents::OwnStudents(const Catalogue& catalogue, const Indicator& indicator,
                         std::shared_ptr<const Decision> decided, const std::vector<int>& rows,
                         std::optional<Team> team)
    : catalogue_(catalogue),
      indicator_(indicator),
      decided_(std::move(decided)),
      rows_(rows),
      team_(std::move(team)) {}

bool OwnStudents::may_be_said(CellStatus status, int node, const Slice& slice) const {
  const int cell = decided_->lattice.cell(node, place_of(slice));
  const Node& of = decided_->table->nodes[static_cast<std::size_t>(node)];
  const Tally own = tally_of_rows(catalogue_, indicator_, *decided_->table, rows_, of, slice);
  // In the team also what he has no student in may have to be withheld, for the sake of what is next to it.
  if (!is_in_team(node) && own.persons == 0 && own.whole == 0) return true;
  const CellStatus of_others = status_of_others(cell, without(decided_->lattice.tally(cell), own));
  if (status == CellStatus::exact) return of_others == CellStatus::exact;
  if (of_others == CellStatus::suppressed) return false;
  // What few do is said as a bound, and he knows of some of these.
  return status == CellStatus::top_coded ? own.part == own.whole : own.part == 0;
}

bool OwnStudents::is_in_team(int node) const {
  return team_ && node >= team_->node && node < decided_->lattice.end_of(team_->node);
}

CellStatus OwnStudents::status_of_others(int cell, const Tally& others) const {
  if (!is_in_team(decided_->lattice.node_of(cell))) {
    return disclosure::primary_suppression(others, decided_->rule);
  }
  return (*team_->of_others)[static_cast<std::size_t>(cell - decided_->lattice.cell(team_->node, 0))];
}

PublishedReading OwnStudents::seen(PublishedReading published, int node, const Slice& slice) const {
  if (published.status == CellStatus::suppressed || may_be_said(published.status, node, slice)) {
    return published;
  }
  PublishedReading withheld;
  withheld.target = published.target;
  withheld.reason = Reason::gives_away;
  withheld.as_of = published.as_of;
  return withheld;
}

}  // namespace koers::quality
