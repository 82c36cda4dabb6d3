// Texts of any bytes: what a reader sees of them is clean, and cleaning it again changes nothing.
#include "platform/base/visible.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "platform/base/bsn.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace koers;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const auto seen = visible_text(text);
  if (visible_text(seen) != seen) std::abort();
  if (signs_of(seen) > 2 * seen.size()) std::abort();
  mentions_bsn(seen);
  return 0;
}
