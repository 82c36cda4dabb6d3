// The people of a file, row by row as they were written and checked, before anything is kept
// (docs/import.md).
#pragma once

#include <algorithm>
#include <istream>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/import/import.h"
#include "campus/organisation/organisation.h"
#include "campus/people/people.h"

namespace koers::app {

// What a cell says; empty texts and no value where it is empty or its column is absent (has() tells which).
struct PersonRow {
  std::int64_t row = 0;
  std::string number, given_name, infix, family_name, email;
  people::Role role = people::Role::student;
  std::string school, team, programme, group, counsellor;  // names, a programme's code, a person's number
  organisation::Pathway pathway = organisation::Pathway::bol;
  int year = 1;
  std::optional<Day> starts_on, ends_on;
};

struct PeopleFile {
  std::vector<PersonRow> rows;
  std::vector<Remark> remarks;
  std::int64_t row_count = 0;
  std::vector<std::string> columns;

  // A column that is absent leaves alone what stands there.
  bool has(std::string_view column) const {
    return std::find(columns.begin(), columns.end(), column) != columns.end();
  }
};

// Reads and checks what can be checked without the database. After `most_remarks` faults it stops looking.
PeopleFile read_people_file(std::istream& file, Day today);

inline constexpr std::size_t most_remarks = 200;

}  // namespace koers::app
