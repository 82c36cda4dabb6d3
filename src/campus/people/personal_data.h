// What Koers holds of one person, as that person takes it along (AVG 15, 20; ST-16). Every room lists its
// tables in its privacy.cpp, one line each, and hands the list out through its door:
//
//   constexpr people::PersonalTable tables[] = {
//       {"experiences", "portfolio_experiences", "id title story happened_on recorded_at removed_at"},
//       {"pictures", "portfolio_pictures", "id experience_id large_key@ width# height# description"},
//   };
//   std::span<const people::PersonalTable> personal_tables() { return tables; }
//
// The columns are separated by spaces. What a value is follows from the name of its column: `id` and `..._id`
// are identities, `..._at` instants, `..._on` days; everything else is text, unless a sign says otherwise:
//
//   #  a whole number        ?  true or false        @  the key of a file, which is taken along
//   !  an identity           &  a person, whose name is written beside it
//   $  text, whatever the name
//
// docs/export.md is written from these lines (`koers export schema`), and tools/check_privacy.py asks for a
// line for every table with people in it.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "campus/people/people.h"

namespace koers::people {

struct PersonalTable {
  std::string_view name;                   // in the archive
  std::string_view table;                  // in the database
  std::string_view columns;                // see above
  std::string_view person = "student_id";  // the column that says whose row it is
  std::string_view only = "";              // a further condition
};

enum class PersonalType { text, number, yes_or_no, identity, person, instant, day, file };

struct PersonalColumn {
  std::string_view name;
  PersonalType type = PersonalType::text;
};
std::vector<PersonalColumn> columns_of(const PersonalTable& table);

// A value of a row: text as it is in the archive (ISO days and instants, identities as in addresses), or
// nothing where the database holds none.
using PersonalRow = std::vector<std::optional<std::string>>;
void each_row(sql::Reader& reader, const PersonalTable& table, Id<organisation::Institution> institution,
              Id<Person> person, const std::function<void(const PersonalRow&)>& take);

// The lines of campus itself.
std::span<const PersonalTable> personal_tables();

}  // namespace koers::people

template <>
struct koers::Codes<koers::people::PersonalType> {
  using enum koers::people::PersonalType;
  static constexpr std::array list{
      std::pair{text, "text"},         std::pair{number, "number"}, std::pair{yes_or_no, "true/false"},
      std::pair{identity, "identity"}, std::pair{person, "person"}, std::pair{instant, "instant"},
      std::pair{day, "day"},           std::pair{file, "file"}};
};
