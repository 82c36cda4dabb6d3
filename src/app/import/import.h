// Files from the institution's own administration: people, programmes and electives, as CSV, and the European
// list of occupations, as the folder it is published in (docs/import.md says which columns). A file is read
// as a whole and checked row by row before anything is kept; then all of it is kept, or nothing. Reading the
// same file again changes nothing; a changed file changes what changed.
#pragma once

#include <filesystem>
#include <iosfwd>
#include <string>
#include <vector>

#include "app/config.h"
#include "platform/base/clock.h"
#include "platform/sql/sql.h"

namespace koers::app {

enum class ImportKind { people, programmes, electives };

struct ImportWish {
  std::string institution{};  // its name; may be empty where there is exactly one
  bool dry_run = false;
};

// What was found in one row; a fault keeps the whole file out, a note does not.
struct Remark {
  std::int64_t row = 0;  // as a spreadsheet counts: the header is row 1
  std::string column{};
  std::string words{};  // in plain English, with what to do
  bool is_fault = true;
};

struct ImportReport {
  std::int64_t rows = 0;
  std::int64_t added = 0;  // people (or programmes, electives ...), of which each may have several rows
  std::int64_t changed = 0;
  std::int64_t unchanged = 0;
  std::vector<Remark> remarks{};
  bool kept = false;  // false after a dry run and when there are faults
};

ImportReport import_csv(sql::Database& database, ImportKind kind, std::istream& file, const ImportWish& wish,
                        Day today);

// The occupations of the European list. `groups` names the families of occupations, and may be nothing.
ImportReport import_occupations(sql::Database& database, std::istream& occupations, std::istream* groups,
                                const ImportWish& wish);

// The commands: each prints the report; 0 when it was kept (or a dry run found no fault).
int import_file(const Config& config, ImportKind kind, const std::filesystem::path& file,
                const ImportWish& wish);
int import_esco(const Config& config, const std::filesystem::path& folder, const ImportWish& wish);

}  // namespace koers::app
