// The roles of colleagues, as a file changes them. A role that a file does not name is left alone, and the
// report says so: schools send counsellors and teachers in separate files, and nobody may lose the way in by
// being left out of one. A row with `einde` ends a role.
#pragma once

#include "app/import/keeping.h"

namespace koers::app {

struct HeldRole {
  std::int64_t id = 0;
  Id<people::Person> person_id;
  people::Role role = people::Role::teacher;
  organisation::UnitKind unit_kind = organisation::UnitKind::team;
  std::int64_t unit_id = 0;
  Day begins_on;
  std::optional<Day> ends_on;

  bool operator==(const HeldRole&) const = default;
};

class Roles {
 public:
  Roles(const Keeping& keeping, Units& units);

  void keep(PersonWork& work);

 private:
  void keep_row(const PersonRow& row, PersonWork& work, std::vector<HeldRole>& held,
                std::vector<std::int64_t>& named);
  void mend(const PersonRow& row, PersonWork& work, HeldRole& role);
  void begin(PersonWork& work, std::vector<HeldRole>& held, HeldRole role);
  void update(const HeldRole& role);
  void refresh_team(const HeldRole& role);
  bool begins_anew(const PersonRow& row, const HeldRole& role) const;

  const Keeping& keeping_;
  Units& units_;
  std::unordered_map<std::int64_t, std::vector<HeldRole>>
      held_;  // of each person, in the order they were made
};

}  // namespace koers::app
