// Lists of others: the European occupation list as it is published (a folder), and a school's electives (a
// CSV file). docs/import.md says which columns.
#pragma once

#include <istream>
#include <vector>

#include "app/import/import.h"
#include "rooms/choices/choices.h"

namespace koers::app {

// The electives of a file, without the rows that have a fault; those go into the report, row by row.
struct ElectivesFile {
  std::vector<choices::Elective> rows;
  choices::ElectiveColumns columns;
};
ElectivesFile read_electives_file(std::istream& file, ImportReport& report);

// The occupations of occupations_nl.csv; `groups` is ISCOGroups_nl.csv, which names the family of each, and
// may be nothing. What is not taken (no longer in use) is noted, row by row, as are rows with a fault.
struct OccupationsFile {
  std::vector<choices::OccupationRow> rows;
  choices::OccupationColumns columns;
};
OccupationsFile read_occupations_file(std::istream& file, std::istream* groups, ImportReport& report);

}  // namespace koers::app
