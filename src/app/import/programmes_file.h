// See programmes_file.cpp for the columns.
#pragma once

#include <istream>
#include <vector>

#include "app/import/import.h"
#include "campus/organisation/organisation.h"

namespace koers::app {

// The programmes of a file; what is wrong goes into the report.
std::vector<organisation::Programme> read_programmes_file(std::istream& file, ImportReport& report);

void keep_programmes(sql::Transaction& tx, Id<organisation::Institution> institution,
                     const std::vector<organisation::Programme>& programmes, IdSource& ids,
                     ImportReport& report);

}  // namespace koers::app
