// The directory as a file: written for spreadsheets, and read back row by row.
#include <algorithm>
#include <map>
#include <set>
#include <sstream>

#include "platform/base/bsn.h"
#include "platform/base/visible.h"
#include "platform/tabular/csv.h"
#include "rooms/help/help_address.h"

namespace koers::help {

using organisation::Institution;

namespace {

constexpr const char* name_column = "naam";
constexpr const char* offers_column = "wat";
constexpr const char* contact_column = "contact";
constexpr const char* checked_column = "gecontroleerd op";

struct FileColumn {
  const char* name;
  std::string AddressDraft::*member;
  int longest;
};
constexpr FileColumn file_columns[] = {{name_column, &AddressDraft::name, longest_name},
                                       {"voor wie", &AddressDraft::for_whom, longest_line},
                                       {offers_column, &AddressDraft::offers, longest_words},
                                       {"kosten", &AddressDraft::costs, longest_line},
                                       {"wachttijd", &AddressDraft::waiting, longest_line},
                                       {"talen", &AddressDraft::languages, longest_line},
                                       {contact_column, &AddressDraft::contact, longest_words}};

// What is wrong with a row, by itself.
AddressRow::Flaw flaw_of(const AddressDraft& draft) {
  using Flaw = AddressRow::Flaw;
  for (const FileColumn& column : file_columns) {
    const std::string& words = draft.*column.member;
    if (static_cast<int>(signs_of(words)) > column.longest) return Flaw::too_long;
    if (mentions_bsn(words)) return Flaw::citizen_number;
  }
  if (draft.name.empty()) return Flaw::no_name;
  if (draft.offers.empty()) return Flaw::no_offer;
  if (draft.contact.empty()) return Flaw::no_contact;
  return draft.checked_on ? Flaw::none : Flaw::no_day;
}

class FileReading {
 public:
  FileReading(std::vector<HelpAddress> all, Day today) : today_(today) {
    for (HelpAddress& one : all) known_.emplace(people::search_text(one.name), std::move(one));
  }

  AddressRow read(const tabular::Table& table, const tabular::TableRow& row) {
    AddressRow read{.number = row.number()};
    const auto found = known_.find(people::search_text(visible_text(std::string(row.cell(name_column)))));
    if (found != known_.end()) read.was = found->second;
    if (read.was) read.draft = read.was->draft();
    for (const FileColumn& column : file_columns) {
      if (table.has(column.name))
        read.draft.*column.member = visible_text(std::string(row.cell(column.name)));
    }
    if (table.has(checked_column)) {
      read.draft.checked_on = parse_day(std::string(row.cell(checked_column)));
      if (read.draft.checked_on && *read.draft.checked_on > today_) read.draft.checked_on.reset();
    } else if (!read.was) {
      read.draft.checked_on = today_;
    }
    read.flaw = flaw_of(read.draft);
    if (read.flaw == AddressRow::Flaw::none && !seen_.insert(people::search_text(read.draft.name)).second) {
      read.flaw = AddressRow::Flaw::twice;
    }
    const bool is_same = read.was && !read.was->dropped_at && read.was->draft() == read.draft;
    read.fate = read.flaw != AddressRow::Flaw::none ? RowFate::refused
                : !read.was                         ? RowFate::added
                : is_same                           ? RowFate::same
                                                    : RowFate::changed;
    return read;
  }

 private:
  Day today_;
  std::map<std::string, HelpAddress> known_;
  std::set<std::string> seen_;
};

}  // namespace

const std::vector<std::string>& columns_of_file() {
  static const std::vector<std::string> names = [] {
    std::vector<std::string> all;
    for (const FileColumn& column : file_columns) all.emplace_back(column.name);
    all.emplace_back(checked_column);
    return all;
  }();
  return names;
}

std::string file_of(const std::vector<HelpAddress>& addresses) {
  tabular::CsvWriter writer;
  writer.row(columns_of_file());
  for (const HelpAddress& one : addresses) {
    const AddressDraft draft = one.draft();
    std::vector<std::string> cells;
    for (const FileColumn& column : file_columns) cells.push_back(draft.*column.member);
    cells.push_back(text(one.checked_on));
    writer.row(cells);
  }
  return writer.text();
}

int AddressFile::count(RowFate fate) const {
  return static_cast<int>(
      std::count_if(rows.begin(), rows.end(), [&](const AddressRow& row) { return row.fate == fate; }));
}

AddressFile read_file(sql::Reader& reader, Id<Institution> institution, const std::string& text, Day today) {
  AddressFile file;
  std::istringstream input(text);
  tabular::Table table(input);
  for (const char* name : {name_column, offers_column, contact_column}) {
    if (!table.has(name)) file.missing.emplace_back(name);
  }
  if (!file.missing.empty()) {
    file.is_broken = table.flaw().has_value();
    return file;
  }
  FileReading reading(addresses_with_dropped(reader, institution), today);
  while (const tabular::TableRow* row = table.next()) file.rows.push_back(reading.read(table, *row));
  file.is_broken = table.flaw().has_value();
  return file;
}

std::string in_utf8(const std::string& text) {
  std::istringstream input(text);
  tabular::CsvReader reader(input);
  // Cells that a spreadsheet's writer protected stand as they are, and are read back as they were.
  tabular::CsvWriter writer(';', tabular::Formulas::keep);
  std::vector<std::string> cells;
  while (reader.next(cells)) writer.row(cells);
  return writer.text();
}

}  // namespace koers::help
