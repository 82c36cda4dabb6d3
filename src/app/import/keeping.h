// What keeping the rows of a file needs in every part, and what it says of each person.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "app/import/people_file.h"
#include "platform/base/id.h"

namespace koers::app {

struct Keeping {
  sql::Transaction& tx;
  Id<organisation::Institution> institution;
  IdSource& ids;
  Day today;
  const PeopleFile& file;
  ImportReport& report;

  void fault(const PersonRow& row, const char* column, Words said) const {
    report.remarks.push_back({row.row, column, std::move(said), true});
  }
  void note(const PersonRow& row, Words said) const {
    report.remarks.push_back({row.row, "", std::move(said), false});
  }
};

// The rows of one person, and what they changed, in words: one sentence for the report.
struct PersonWork {
  std::string number;
  std::vector<const PersonRow*> rows;
  Id<people::Person> id;
  bool is_new = false;
  std::vector<Words> changes{};

  // "groep: 'MZ1A' wordt 'MZ1B'"; nothing when they are equal. Whether they differ.
  bool compare(const Words& what, const std::string& before, const std::string& after);
  bool compare(const i18n::Text& what, const std::string& before, const std::string& after) {
    return compare(words(what), before, after);
  }
};

// The units of the institution, by the names that the file gives them. One that is new is made.
class Units {
 public:
  explicit Units(const Keeping& keeping);

  const organisation::Programme* programme(const std::string& code) const;
  const organisation::Programme& programme(Id<organisation::Programme> id) const;
  // A programme that has no team yet gets that of the row.
  void give_team(const organisation::Programme& programme, const PersonRow& row);
  const organisation::Team& team(const PersonRow& row);
  const organisation::Team& team(Id<organisation::Team> id) const;
  std::optional<Id<organisation::Group>> group(const PersonRow& row, Id<organisation::Programme> programme);
  std::string group_name(std::optional<Id<organisation::Group>> id) const;

 private:
  Id<organisation::School> school(const std::string& name);

  const Keeping& keeping_;
  std::map<std::string, Id<organisation::School>> schools_;
  std::map<std::string, organisation::Team> teams_;
  std::unordered_map<std::string, organisation::Programme> programmes_;
  std::map<std::pair<std::int64_t, std::string>, Id<organisation::Group>> groups_;
  std::unordered_map<std::int64_t, std::string> team_names_, programme_codes_, group_names_;
  std::map<std::string, std::int64_t> other_schools_;  // teams of which the file says another school
};

}  // namespace koers::app
