// The enrolments of students, as a file changes them. A row says what somebody studies since a day, and until
// which. Another programme, pathway or team ends the enrolment and begins a new one; all else is mended in
// it.
#pragma once

#include "app/import/keeping.h"

namespace koers::app {

struct Study {
  std::int64_t id = 0;
  Id<people::Person> student_id;
  Id<organisation::Programme> programme_id;
  Id<organisation::Team> team_id;
  Id<organisation::School> school_id;
  std::optional<Id<organisation::Group>> group_id;
  organisation::Pathway pathway = organisation::Pathway::bol;
  int level = 0;
  int first_year = 1;
  Day started_on;
  std::optional<Day> ended_on;

  bool operator==(const Study&) const = default;
};

class Studies {
 public:
  Studies(const Keeping& keeping, Units& units);

  // What a student needs who has no enrolment yet, and what the programme needs.
  void check(const PersonRow& row, Id<people::Person> id) const;
  // Whether anything changed; says what to `work`.
  bool keep(const PersonRow& row, PersonWork& work);

 private:
  Study wanted(const PersonRow& row, const Study* last);
  void begin(const PersonRow& row, PersonWork& work, Study study, const Study* last);
  bool mend(const PersonRow& row, PersonWork& work, Study study, std::vector<Study>& all);
  bool move_beginning(const PersonRow& row, PersonWork& work, std::vector<Study>& all);
  int first_year(const PersonRow& row, Day started_on) const;
  void make_room(PersonWork& work, const Study& latest, std::vector<Study>& all);
  bool update(const Study& before, const Study& after);
  void tell(PersonWork& work, const Study& before, const Study& after) const;

  const Keeping& keeping_;
  Units& units_;
  std::unordered_map<std::int64_t, std::vector<Study>>
      studies_;  // of each student, in the order they were made
};

}  // namespace koers::app
