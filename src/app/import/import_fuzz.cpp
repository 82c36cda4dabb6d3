// Files of any bytes, read by every reader of the import: each answers with what it read and with remarks,
// and throws nothing. What was read is clean. import_property_test.cpp does the same for a moment, in every
// run.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <sstream>
#include <string>

#include "app/import/lists_file.h"
#include "app/import/people_file.h"
#include "app/import/programmes_file.h"
#include "platform/base/bsn.h"
#include "platform/base/visible.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace koers;
  if (size > 100'000) return 0;
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  std::istringstream people(bytes), programmes(bytes), electives(bytes), occupations(bytes), groups(bytes);
  const auto file = app::read_people_file(people, Day{20780});
  bool has_fault = false;
  for (const auto& remark : file.remarks) has_fault |= remark.is_fault;
  for (const auto& row : file.rows) {
    if (has_fault) break;
    if (row.number.empty() || visible_text(row.number) != row.number || mentions_bsn(row.given_name))
      std::abort();
  }
  app::ImportReport report;
  app::read_programmes_file(programmes, report);
  app::read_electives_file(electives, report);
  app::read_occupations_file(occupations, &groups, report);
  return 0;
}
