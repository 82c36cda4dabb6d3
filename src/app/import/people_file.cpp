#include "app/import/people_file.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <unordered_map>

#include "app/import/flaws.h"
#include "platform/base/bsn.h"
#include "platform/tabular/csv.h"

namespace koers::app {
namespace {

using people::Role;

struct RoleWord {
  std::string_view word;
  Role role;
};
// As schools call them; the codes of Koers are understood too.
constexpr std::array role_words{
    RoleWord{"student", Role::student},         RoleWord{"begeleider", Role::counsellor},
    RoleWord{"counsellor", Role::counsellor},   RoleWord{"decaan", Role::specialist},
    RoleWord{"specialist", Role::specialist},   RoleWord{"coordinator", Role::coordinator},
    RoleWord{"docent", Role::teacher},          RoleWord{"teacher", Role::teacher},
    RoleWord{"teamleider", Role::team_leader},  RoleWord{"team_leader", Role::team_leader},
    RoleWord{"bestuur", Role::board},           RoleWord{"board", Role::board},
    RoleWord{"beheerder", Role::administrator}, RoleWord{"administrator", Role::administrator}};

constexpr std::array needed_columns{"nummer", "voornaam", "achternaam", "rol"};
constexpr std::size_t longest_name = 80;

bool works_in_a_team(Role role) {
  return role == Role::counsellor || role == Role::teacher || role == Role::team_leader;
}

class Reading {
 public:
  Reading(std::istream& file, Day today) : table_(file), today_(today) {}

  PeopleFile read() {
    for (const char* column : needed_columns) {
      if (!table_.has(column)) fault(1, column, "this column is missing; docs/import.md shows the columns");
    }
    if (table_.flaw()) add_flaw(result_.remarks, *table_.flaw());
    if (!result_.remarks.empty()) return std::move(result_);
    while (const tabular::TableRow* row = table_.next()) {
      ++result_.row_count;
      if (result_.remarks.size() < most_remarks) read_row(*row);
    }
    if (table_.flaw()) add_flaw(result_.remarks, *table_.flaw());
    if (table_.encoding() == tabular::Encoding::windows_1252) {
      result_.remarks.push_back({1, "", "the file is Windows-1252; letters were converted to UTF-8", false});
    }
    return std::move(result_);
  }

 private:
  void fault(std::int64_t row, std::string column, std::string words) {
    result_.remarks.push_back({row, std::move(column), std::move(words), true});
  }

  std::string cell(const tabular::TableRow& row, std::string_view column,
                   std::size_t longest = longest_name) {
    const std::string text(row.cell(column));
    if (text.size() > longest)
      fault(row.number(), std::string(column), "is longer than " + std::to_string(longest));
    return text;
  }

  std::optional<Day> day(const tabular::TableRow& row, std::string_view column) {
    const std::string text(row.cell(column));
    if (text.empty()) return std::nullopt;
    if (const auto iso = parse_day(text)) return iso;
    // 24-08-2026, as spreadsheets in the Netherlands write it.
    if (text.size() == 10 && text[2] == '-' && text[5] == '-') {
      if (const auto day = parse_day(text.substr(6) + "-" + text.substr(3, 2) + "-" + text.substr(0, 2)))
        return day;
    }
    fault(row.number(), std::string(column), "'" + text + "' is not a date such as 2026-08-24");
    return std::nullopt;
  }

  void read_role(const tabular::TableRow& row, PersonRow& person) {
    std::string word(row.cell("rol"));
    std::transform(word.begin(), word.end(), word.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    const auto found = std::find_if(role_words.begin(), role_words.end(),
                                    [&](const RoleWord& candidate) { return candidate.word == word; });
    if (found == role_words.end()) {
      fault(row.number(), "rol",
            "'" + word +
                "' is not a role; use student, begeleider, decaan, coordinator, docent, "
                "teamleider, bestuur or beheerder");
    } else {
      person.role = found->role;
    }
  }

  void read_study(const tabular::TableRow& row, PersonRow& person) {
    person.programme = cell(row, "opleiding");
    person.group = cell(row, "groep");
    person.counsellor = cell(row, "begeleider");
    if (person.programme.empty()) fault(row.number(), "opleiding", "a student needs the code of a programme");
    if (!person.starts_on) fault(row.number(), "start", "a student needs the day on which the study began");
    if (person.starts_on && *person.starts_on > today_ + 366)
      fault(row.number(), "start", "lies more than a year ahead");
    std::string pathway(row.cell("leerweg"));
    std::transform(pathway.begin(), pathway.end(), pathway.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    if (const auto found = from_code<organisation::Pathway>(pathway)) {
      person.pathway = *found;
    } else {
      fault(row.number(), "leerweg", "'" + pathway + "' is not bol or bbl");
    }
    const std::string_view year = row.cell("leerjaar");
    if (year.empty()) return;
    const auto [end, error] = std::from_chars(year.data(), year.data() + year.size(), person.year);
    if (error != std::errc() || end != year.data() + year.size() || person.year < 1 || person.year > 6) {
      fault(row.number(), "leerjaar", "'" + std::string(year) + "' is not a year of study from 1 to 6");
    }
  }

  void read_row(const tabular::TableRow& row) {
    PersonRow person;
    person.row = row.number();
    if (row.is_too_wide())
      fault(row.number(), "", "has more cells than there are columns; a cell with a comma needs quotes");
    person.number = cell(row, "nummer", 40);
    person.given_name = cell(row, "voornaam");
    person.infix = cell(row, "tussenvoegsel");
    person.family_name = cell(row, "achternaam");
    person.email = cell(row, "email", 200);
    person.school = cell(row, "school");
    person.team = cell(row, "team");
    person.starts_on = day(row, "start");
    person.ends_on = day(row, "einde");
    read_role(row, person);
    if (person.number.empty())
      fault(row.number(), "nummer", "is empty; it is how Koers knows this person again");
    if (person.given_name.empty()) fault(row.number(), "voornaam", "is empty");
    if (person.family_name.empty()) fault(row.number(), "achternaam", "is empty");
    // LA-07 (UAVG art. 46): no field holds a citizen service number.
    if (mentions_bsn(person.number))
      fault(row.number(), "nummer", "looks like a BSN; use the school's own number");
    if (!person.email.empty() && person.email.find('@') == std::string::npos) {
      fault(row.number(), "email", "'" + person.email + "' has no @");
    }
    if (person.role == Role::student) {
      read_study(row, person);
    } else if (works_in_a_team(person.role) && person.team.empty()) {
      fault(row.number(), "team", "is needed for this role");
    }
    const auto [at, is_new] = seen_.try_emplace(person.number, person.row);
    if (!is_new && !person.number.empty()) {
      fault(row.number(), "nummer",
            "'" + person.number + "' stands in row " + std::to_string(at->second) + " too");
    }
    result_.rows.push_back(std::move(person));
  }

  tabular::Table table_;
  Day today_;
  PeopleFile result_;
  std::unordered_map<std::string, std::int64_t> seen_;
};

}  // namespace

PeopleFile read_people_file(std::istream& file, Day today) { return Reading(file, today).read(); }

}  // namespace koers::app
