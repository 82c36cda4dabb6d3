// Students without a counsellor, and how many students every counsellor of a team has: what a team leader
// divides (GU-01, GU-02, LA-02). Names, groups and days; nothing that a student wrote.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "rooms/caseload/assigner.h"

namespace koers::caseload {

struct UnguidedStudent {
  people::Person person;
  Id<organisation::Team> team_id;
  std::optional<Id<organisation::Group>> group_id;
  Day started_on;
  Day since;                     // without a counsellor
  bool had_one = false;          // somebody guided the student before
  std::optional<Day> coming_on;  // somebody is to come
  std::vector<Id<people::Person>> before{};

  int weeks(Day today) const { return (today - since) / 7; }
};

// Students of one group of one team, who waits longest first.
struct UnguidedGroup {
  Id<organisation::Team> team_id;
  std::optional<Id<organisation::Group>> group_id;
  std::string team;
  std::string name;  // "" for those in no group
  std::string programme;
  organisation::Pathway pathway = organisation::Pathway::bol;
  std::vector<UnguidedStudent> students;

  // Tells it apart in a form.
  std::string key() const;
};

// A counsellor of a team, with all students who have him now or will have him, of whatever team.
struct GuideLoad {
  people::Person person;
  Id<organisation::Team> team_id;
  int students = 0;
  std::map<Id<organisation::Group>, int> of_group{};

  int room(int bound) const { return bound - students; }
};

struct UnguidedTeam {
  organisation::Team team;
  int students = 0;  // without a counsellor
  int weeks = 0;     // of who waits longest
};

struct Unguided {
  std::int64_t students = 0;          // of these teams, with or without a counsellor
  std::vector<UnguidedGroup> groups;  // by team and by name
  std::vector<GuideLoad> guides;      // by name

  int count() const;
  int oldest_weeks(Day today) const;
  std::vector<UnguidedTeam> teams(const std::vector<organisation::Team>& all, Day today) const;
  const UnguidedStudent* find(Id<people::Person> student) const;
  const GuideLoad* guide(Id<people::Person> person) const;
};

// Of these teams. In four statements, however many students.
Unguided unguided_in(sql::Reader& reader, Id<organisation::Institution> institution,
                     const std::vector<organisation::Team>& teams, Day today);

// Where these students are today, of those who are in one of the teams; whoever got a counsellor meanwhile
// too.
struct TeamStudent {
  Id<people::Person> id;
  Id<organisation::Team> team_id;
  std::optional<Id<organisation::Group>> group_id;
  std::string group;

  std::string key() const;  // as UnguidedGroup::key()
};
std::vector<TeamStudent> students_of_teams(sql::Reader& reader, Id<organisation::Institution> institution,
                                           const std::vector<organisation::Team>& teams,
                                           const std::vector<Id<people::Person>>& students, Day today);

}  // namespace koers::caseload
