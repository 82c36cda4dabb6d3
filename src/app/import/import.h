// Files from the institution's own administration: people, programmes and electives, as CSV, and the European
// list of occupations, as the folder it is published in (docs/import.md says which columns). A file is read
// as a whole and checked row by row before anything is kept. Of people and programmes, which hang together,
// all is kept then, or nothing; of electives and occupations the rows without a fault. Reading the same file
// again changes nothing; a changed file changes what changed.
#pragma once

#include <filesystem>
#include <iosfwd>
#include <string>
#include <vector>

#include "app/config.h"
#include "app/import/words.h"
#include "platform/base/clock.h"
#include "platform/sql/sql.h"

namespace koers::app {

enum class ImportKind { people, programmes, electives };

struct ImportWish {
  std::string institution{};  // its name; may be empty where there is exactly one
  bool dry_run = false;
  i18n::Language language = i18n::Language::en;  // of the report that is printed
};

// What was found in one row; a fault keeps the whole file out, or that row, a note does not.
struct Remark {
  std::int64_t row = 0;  // as a spreadsheet counts: the header is row 1
  std::string column{};
  Words words{};  // with what to do
  bool is_fault = true;
  bool only_row = false;  // a fault that keeps out this row and no other
};

struct ImportReport {
  std::int64_t rows = 0;
  std::int64_t added = 0;  // people (or programmes, electives ...), of which each may have several rows
  std::int64_t changed = 0;
  std::int64_t unchanged = 0;
  std::int64_t left_out = 0;  // rows with a fault, of which the others are kept
  std::vector<Remark> remarks{};
  bool kept = false;  // false after a dry run and when a fault kept all out
};

ImportReport import_csv(sql::Database& database, ImportKind kind, std::istream& file, const ImportWish& wish,
                        Day today);

// The occupations of the European list. `groups` names the families of occupations, and may be nothing.
ImportReport import_occupations(sql::Database& database, std::istream& occupations, std::istream* groups,
                                const ImportWish& wish);

// As it is printed, in the language of the wish.
std::string report_text(const ImportReport& report, const ImportWish& wish);

// The commands: each prints the report; 0 when no row had a fault.
int import_file(const Config& config, ImportKind kind, const std::filesystem::path& file,
                const ImportWish& wish);
int import_esco(const Config& config, const std::filesystem::path& folder, const ImportWish& wish);

}  // namespace koers::app
