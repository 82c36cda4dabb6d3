// What Koers holds of one person: as that person takes it along (AVG 15, 20; ST-16), and as it is erased (AVG
// 17). Every room lists its tables in its privacy.cpp and names the list in its record (campus/rooms/room.h):
//
//   constexpr people::PersonalTable personal[] = {
//       {"experiences", "portfolio_experiences", "id title story happened_on recorded_at proposed_by&"},
//       {.name = "pictures",
//        .table = "portfolio_pictures",
//        .columns = "id experience_id large_key@ width# height# description",
//        .held_back = "small_key@: the same picture, smaller"},
//   };
//   std::span<const people::PersonalTable> personal_tables() { return personal; }
//
// Every column of the table is named: among those that are taken along, or among those that are held back,
// with the reason. (`institution_id` and the column that says whose row it is are named already.) The columns
// are separated by spaces. What a value is follows from the name of its column: `id` and `..._id` are
// identities, `..._at` instants, `..._on` days; everything else is text, unless a sign says otherwise:
//
//   #  a whole number        ?  true or false        @  the key of a file, which is taken along
//   !  an identity           &  another person, whose name is written beside it
//   $  text, whatever the name                       *  another person, without the name
//
// Erasing a person takes the rows of that person out of each table, in the order of the lines, and the files
// whose keys stood in them. In rows that stay because they are somebody else's, the person becomes 0, nobody.
// Where a table asks for something else its line says so.
//
// docs/export.md is written from these lines (`koers export schema`). tools/check_privacy.py asks for a line
// for every table with people in it, and a test compares all lines with the schema and erases a person who
// stands in every column.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "campus/people/people.h"

namespace koers::people {

enum class Erasure {
  rows,    // the rows of the person go
  person,  // the rows stay, for they are of others too; only that it was this person goes
};

struct PersonalTable {
  std::string_view name;                   // in the archive
  std::string_view table;                  // in the database
  std::string_view columns;                // see above
  std::string_view person = "student_id";  // the column that says whose row it is
  std::string_view only = "";              // which of these rows are taken along: a further condition
  // The other columns, each with the reason: "token_hash: whoever had the token would see the page".
  std::string_view held_back = "";
  Erasure erase = Erasure::rows;
  // Further rows that go with the person, as a condition on $1, the institution, and $2, the person.
  std::string_view erase_also = "";
  // Takes the rows out instead, where a condition cannot say how.
  void (*erase_by)(sql::Transaction& tx, Id<organisation::Institution> institution,
                   Id<Person> person) = nullptr;
};

enum class PersonalType { text, number, yes_or_no, identity, person, instant, day, file };

struct PersonalColumn {
  std::string_view name;
  PersonalType type = PersonalType::text;
  bool names_somebody = false;  // another person than the one whose row it is
};
std::vector<PersonalColumn> columns_of(const PersonalTable& table);

// A column that is not taken along, and why not.
struct HeldBackColumn {
  PersonalColumn column;
  std::string_view reason;
};
std::vector<HeldBackColumn> held_back_of(const PersonalTable& table);

// A value of a row: text as it is in the archive (ISO days and instants, identities as in addresses), or
// nothing where the database holds none.
using PersonalRow = std::vector<std::optional<std::string>>;
void each_row(sql::Reader& reader, const PersonalTable& table, Id<organisation::Institution> institution,
              Id<Person> person, const std::function<void(const PersonalRow&)>& take);

// Erases a person from these tables; the caller holds tx.lock(person). Answers the keys of the files that the
// caller removes when the transaction is durable. The columns that name the person in rows of others have no
// index, most of them: this walks through these tables, and is nothing for a page that many ask for.
std::vector<std::string> erase(sql::Transaction& tx, std::span<const PersonalTable> tables,
                               Id<organisation::Institution> institution, Id<Person> person);

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
