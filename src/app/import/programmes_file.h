// See programmes_file.cpp for the columns.
#pragma once

#include <istream>
#include <vector>

#include "app/import/import.h"
#include "campus/organisation/organisation.h"

namespace koers::app {

struct ProgrammesFile {
  std::vector<organisation::Programme> programmes{};
  bool has_domain = false;  // a file without this column leaves the domain as it is
};

// The programmes of a file; what is wrong goes into the report.
ProgrammesFile read_programmes_file(std::istream& file, ImportReport& report);

void keep_programmes(sql::Transaction& tx, Id<organisation::Institution> institution,
                     const ProgrammesFile& file, IdSource& ids, ImportReport& report);

}  // namespace koers::app
