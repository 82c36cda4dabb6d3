// Whatever bytes come in: rows in order, and cells of clean text.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <sstream>
#include <string>

#include "platform/tabular/csv.h"
#include "platform/tabular/encoding.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::istringstream input(std::string(reinterpret_cast<const char*>(data), size));
  koers::tabular::Table table(input);
  std::int64_t last = 0;
  while (const auto* row = table.next()) {
    if (row->number() <= last) std::abort();
    last = row->number();
    for (const auto& column : table.columns()) {
      if (!koers::tabular::is_utf_8(row->cell(column))) std::abort();
    }
  }
  return 0;
}
