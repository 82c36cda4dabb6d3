// An address of the directory: who helps, whom, with what, what it costs, how long one waits, in which
// languages, how to make contact, and when somebody last looked whether that is still so. A co-ordinator
// keeps it; all staff and students read it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "campus/people/people.h"
#include "platform/http/visit.h"
#include "platform/sql/sql.h"

namespace koers::help {

// Who reads the directory: students, and all who work at the school.
class DirectoryReader final : public people::SignedIn {
 public:
  static constexpr std::string_view who = "student, staff";
  static DirectoryReader admit(http::Visit& visit);
  // Whether he keeps it too.
  bool keeps() const { return identity().is(people::Role::coordinator); }

 private:
  explicit DirectoryReader(const people::Identity& identity) : SignedIn(identity) {}
};
// Who keeps it.
class DirectoryKeeper final : public people::SignedIn {
 public:
  static constexpr std::string_view who = "coordinator";
  static DirectoryKeeper admit(http::Visit& visit) {
    return DirectoryKeeper(with_role(visit, {people::Role::coordinator}));
  }

 private:
  explicit DirectoryKeeper(const people::Identity& identity) : SignedIn(identity) {}
};

inline constexpr int longest_name = 120;  // signs
inline constexpr int longest_line = 200;
inline constexpr int longest_words = 600;
// An address that nobody looked at for so many days is marked.
inline constexpr int days_until_old = 365;

// What is typed of one.
struct AddressDraft {
  std::string name{};
  std::string for_whom{};
  std::string offers{};
  std::string costs{};
  std::string waiting{};
  std::string languages{};
  std::string contact{};
  std::optional<Day> checked_on{};

  bool operator==(const AddressDraft&) const = default;
};

struct HelpAddress {
  Id<HelpAddress> id{};
  std::string name, for_whom, offers, costs, waiting, languages, contact;
  Day checked_on{};
  Id<people::Person> checked_by_id{};
  std::string given_name, infix, family_name;  // of who checked it; "" when forgotten
  Instant changed_at{};
  std::optional<Instant> dropped_at{};

  AddressDraft draft() const {
    return {name, for_whom, offers, costs, waiting, languages, contact, checked_on};
  }
  std::string checked_by() const {
    return people::Person{checked_by_id, given_name, infix, family_name}.full_name();
  }
  bool is_old(Day today) const { return today - checked_on > days_until_old; }
};

// By name, those in the directory; with `search` those that have each of its words somewhere.
std::vector<HelpAddress> addresses_of(sql::Reader& reader, Id<organisation::Institution> institution,
                                      std::string_view search = {});
// All that there are, also those that were taken out.
std::vector<HelpAddress> addresses_with_dropped(sql::Reader& reader,
                                                Id<organisation::Institution> institution);
// Also one that was taken out; NotFound when there is none.
HelpAddress address_of(sql::Reader& reader, Id<organisation::Institution> institution, Id<HelpAddress> id);

// Two addresses of the same name are one: nothing is stored and the answer is false.
bool add_address(sql::Transaction& tx, Id<organisation::Institution> institution, Id<people::Person> by,
                 Id<HelpAddress> id, const AddressDraft& draft, Instant now);
bool change_address(sql::Transaction& tx, Id<organisation::Institution> institution, Id<people::Person> by,
                    Id<HelpAddress> id, const AddressDraft& draft, Instant now);
// All of it is still so.
void check_address(sql::Transaction& tx, Id<organisation::Institution> institution, Id<people::Person> by,
                   Id<HelpAddress> id, Day today);
// Out of the directory, at that moment; or back into it.
void drop_address(sql::Transaction& tx, Id<organisation::Institution> institution, Id<HelpAddress> id,
                  std::optional<Instant> dropped_at);

// ---- as a file, for spreadsheets

// The names of its columns, in the order of AddressDraft.
const std::vector<std::string>& columns_of_file();
std::string file_of(const std::vector<HelpAddress>& addresses);

// What reading a file would do, row by row.
enum class RowFate { added, changed, same, refused };
struct AddressRow {
  std::int64_t number = 0;  // as a spreadsheet shows it
  AddressDraft draft{};
  RowFate fate = RowFate::added;
  std::optional<HelpAddress> was{};
  enum class Flaw { none, no_name, no_offer, no_contact, too_long, no_day, citizen_number, twice };
  Flaw flaw = Flaw::none;
};
struct AddressFile {
  std::vector<AddressRow> rows;
  std::vector<std::string> missing;  // columns that must be there
  bool is_broken = false;            // no text that can be read as a table
  int count(RowFate fate) const;
  bool holds() const { return missing.empty() && !is_broken && !rows.empty(); }
};
// Columns that the file does not have leave what is stored alone.
AddressFile read_file(sql::Reader& reader, Id<organisation::Institution> institution, const std::string& text,
                      Day today);
// The same table in UTF-8, whatever the spreadsheet wrote; to be sent along with a form.
std::string in_utf8(const std::string& text);

// What was read in, which can be turned back for a day (address_import.cpp).
struct AddressImport {
  Id<AddressImport> id{};
  Instant made_at{};
  int rows_read = 0;
  std::string added{};   // ids
  std::string before{};  // a file
  std::optional<Instant> undone_at{};
};
inline constexpr std::int64_t seconds_to_turn_back = 86'400;
// The latest, if it can be turned back now.
std::optional<AddressImport> import_to_turn_back(sql::Reader& reader,
                                                 Id<organisation::Institution> institution, Instant now);
// Does what was read, for the rows that are not refused.
void import_file(sql::Transaction& tx, http::Visit& visit, const DirectoryKeeper& me, Id<AddressImport> id,
                 const AddressFile& file);
// Every address that nobody changed since is as it was. NotFound when there is no such import, Conflict after
// a day; nothing when it was turned back already.
void turn_back(sql::Transaction& tx, http::Visit& visit, const DirectoryKeeper& me, Id<AddressImport> id);
// Forgets what cannot be turned back any more.
void forget_old_imports(sql::Transaction& tx, Instant now);

}  // namespace koers::help
