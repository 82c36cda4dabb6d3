#include "app/import/people_file.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <utility>

#include "app/import/cells.h"
#include "app/import/flaws.h"
#include "app/import/headers.h"
#include "app/import/texts.h"
#include "platform/tabular/csv.h"

namespace koers::app {
namespace {

using people::Role;

struct RoleWord {
  std::string_view word;
  Role role;
};
// As schools call them; the codes of Koers are understood too.
constexpr std::array role_words{RoleWord{"student", Role::student},
                                RoleWord{"begeleider", Role::counsellor},
                                RoleWord{"counsellor", Role::counsellor},
                                RoleWord{"decaan", Role::specialist},
                                RoleWord{"specialist", Role::specialist},
                                RoleWord{"coordinator", Role::coordinator},
                                RoleWord{"docent", Role::teacher},
                                RoleWord{"teacher", Role::teacher},
                                RoleWord{"teamleider", Role::team_leader},
                                RoleWord{"team_leader", Role::team_leader},
                                RoleWord{"bestuur", Role::board},
                                RoleWord{"board", Role::board},
                                RoleWord{"beheerder", Role::administrator},
                                RoleWord{"administrator", Role::administrator},
                                RoleWord{"examenbureau", Role::exam_office},
                                RoleWord{"ondersteuning", Role::support}};

constexpr std::array needed_columns{"nummer", "voornaam", "achternaam", "rol"};
constexpr std::array<std::string_view, 15> known_columns{
    "nummer",    "voornaam", "tussenvoegsel", "achternaam", "rol",   "email", "school",    "team",
    "opleiding", "leerweg",  "groep",         "leerjaar",   "start", "einde", "begeleider"};
constexpr std::size_t longest_name = 80;
constexpr std::size_t longest_number = 40;
constexpr std::size_t longest_email = 200;
constexpr std::ptrdiff_t most_roles = 20;

bool works_in_a_team(Role role) {
  return role == Role::counsellor || role == Role::teacher || role == Role::team_leader;
}

// 24-08-2026 and 1-8-2026, as spreadsheets in the Netherlands write a date.
std::optional<Day> dutch_day(std::string_view text) {
  const auto first = text.find('-');
  const auto second = first == text.npos ? first : text.find('-', first + 1);
  if (second == text.npos || first == 0 || first > 2 || second - first < 2 || second - first > 3)
    return std::nullopt;
  const auto two = [](std::string_view digits) {
    return (digits.size() == 1 ? "0" : "") + std::string(digits);
  };
  return parse_day(std::string(text.substr(second + 1)) + "-" +
                   two(text.substr(first + 1, second - first - 1)) + "-" + two(text.substr(0, first)));
}

class Reading {
 public:
  Reading(std::istream& file, Day today) : table_(file), today_(today) {}

  PeopleFile read() {
    for (const char* column : needed_columns) {
      if (!table_.has(column)) fault(1, column, words(import_texts::column_missing_see));
    }
    if (table_.flaw()) {
      result_.remarks.clear();
      add_flaw(result_.remarks, *table_.flaw());
    }
    note_unknown_columns(table_, known_columns, result_.remarks);
    if (faults_in(result_.remarks) > 0) return std::move(result_);
    result_.columns = table_.columns();
    while (const tabular::TableRow* row = table_.next()) {
      ++result_.row_count;
      if (faults_in(result_.remarks) < most_remarks) read_row(*row);
    }
    if (table_.flaw()) add_flaw(result_.remarks, *table_.flaw());
    if (table_.encoding() == tabular::Encoding::windows_1252 && faults_in(result_.remarks) == 0) {
      result_.remarks.push_back({1, "", words(import_texts::converted), false});
    }
    return std::move(result_);
  }

 private:
  void fault(std::int64_t row, std::string column, Words said) {
    result_.remarks.push_back({row, std::move(column), std::move(said), true});
  }

  std::optional<Day> day(Cells& cells, std::string_view column) {
    const std::string text = cells.line(column, longest_name);
    if (text.empty()) return std::nullopt;
    if (const auto iso = parse_day(text)) return iso;
    if (const auto day = dutch_day(text)) return day;
    cells.fault(column, words(import_texts::no_date, in_quotes(text)));
    return std::nullopt;
  }

  void read_role(Cells& cells, PersonRow& person) {
    const std::string word = lower(cells.line("rol", longest_name));
    const auto found = std::find_if(role_words.begin(), role_words.end(),
                                    [&](const RoleWord& candidate) { return candidate.word == word; });
    if (found == role_words.end()) {
      cells.fault("rol", words(import_texts::no_role, in_quotes(word)));
    } else {
      person.role = found->role;
    }
  }

  void read_study(Cells& cells, PersonRow& person) {
    person.programme = cells.key("opleiding", longest_name);
    person.group = cells.key("groep", longest_name);
    person.counsellor = cells.key("begeleider", longest_number);
    if (table_.has("opleiding") && person.programme.empty())
      cells.fault("opleiding", words(import_texts::needs_programme));
    if (table_.has("start") && !person.starts_on) cells.fault("start", words(import_texts::needs_start));
    if (person.starts_on && *person.starts_on > today_ + 366)
      cells.fault("start", words(import_texts::too_far_ahead));
    if (const auto pathway = cells.line("leerweg", longest_name); table_.has("leerweg")) {
      const auto found = from_code<organisation::Pathway>(lower(pathway));
      if (!found) cells.fault("leerweg", words(import_texts::no_pathway, in_quotes(pathway)));
      person.pathway = found.value_or(organisation::Pathway::bol);
    }
    const auto year = cells.line("leerjaar", longest_name);
    if (year.empty()) return;
    if (year.size() != 1 || year[0] < '1' || year[0] > '6') {
      cells.fault("leerjaar", words(import_texts::no_year, in_quotes(year)));
    } else {
      person.year = year[0] - '0';
    }
  }

  // Somebody with one name is called by it.
  void read_name(Cells& cells, PersonRow& person) {
    person.given_name = cells.line("voornaam", longest_name);
    person.infix = cells.line("tussenvoegsel", longest_name);
    person.family_name = cells.line("achternaam", longest_name);
    if (person.given_name.empty() && person.family_name.empty()) {
      cells.fault("achternaam", words(import_texts::no_name));
    } else if (person.given_name.empty()) {
      if (!person.infix.empty()) person.given_name = std::exchange(person.infix, "") + " ";
      person.given_name += std::exchange(person.family_name, "");
    }
  }

  // Rows of one person are of several roles, and say the same of who it is.
  void check_once(Cells& cells, const PersonRow& person) {
    if (person.number.empty()) return;
    const auto [begin, end] = seen_.equal_range(person.number);
    for (auto at = begin; at != end; ++at) {
      const PersonRow& other = result_.rows[at->second];
      if (other.role == person.role && (other.team == person.team || !works_in_a_team(person.role))) {
        cells.fault("nummer", words(import_texts::stands_twice, in_quotes(person.number), other.row));
      } else if (other.given_name != person.given_name || other.infix != person.infix ||
                 other.family_name != person.family_name || other.email != person.email) {
        cells.fault("nummer",
                    words(import_texts::twice_with_other_name, in_quotes(person.number), other.row));
      } else {
        continue;
      }
      return;
    }
    if (std::distance(begin, end) >= most_roles) {
      cells.fault("nummer", words(import_texts::too_many_rows, in_quotes(person.number), most_roles));
      return;
    }
    seen_.emplace(person.number, result_.rows.size());
  }

  void read_row(const tabular::TableRow& row) {
    Cells cells(row, table_.encoding(), result_.remarks);
    PersonRow person;
    person.row = row.number();
    if (row.is_too_wide()) cells.fault("", words(import_texts::too_wide));
    person.number = cells.key("nummer", longest_number);
    read_name(cells, person);
    person.email = cells.line("email", longest_email);
    person.school = cells.line("school", longest_name);
    person.team = cells.line("team", longest_name);
    person.starts_on = day(cells, "start");
    person.ends_on = day(cells, "einde");
    read_role(cells, person);
    if (person.number.empty()) cells.fault("nummer", words(import_texts::number_empty));
    if (!person.email.empty() && !is_email_address(person.email))
      cells.fault("email", words(import_texts::no_email, in_quotes(person.email)));
    if (person.starts_on && person.ends_on && *person.ends_on < *person.starts_on)
      cells.fault("einde", words(import_texts::before_start));
    if (person.role == Role::student) {
      read_study(cells, person);
    } else if (works_in_a_team(person.role) && person.team.empty()) {
      cells.fault("team", words(import_texts::needed_for_role));
    }
    check_once(cells, person);
    result_.rows.push_back(std::move(person));
  }

  tabular::Table table_;
  Day today_;
  PeopleFile result_;
  std::unordered_multimap<std::string, std::size_t> seen_;
};

}  // namespace

PeopleFile read_people_file(std::istream& file, Day today) { return Reading(file, today).read(); }

}  // namespace koers::app
