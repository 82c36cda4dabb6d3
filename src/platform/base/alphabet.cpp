#include "platform/base/alphabet.h"

#include <unicode/ucol.h>

#include <cstdint>
#include <memory>

#include "platform/base/error.h"

namespace koers::alphabet {
namespace {

struct Close {
  void operator()(UCollator* collator) const { ucol_close(collator); }
};

// A collator is costly to make, and each thread has its own.
const UCollator* collator() {
  thread_local const std::unique_ptr<UCollator, Close> made = [] {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<UCollator, Close> opened(ucol_open(locale, &status));
    check(U_SUCCESS(status) && opened != nullptr, "ICU has its alphabets");
    return opened;
  }();
  return made.get();
}

}  // namespace

int compare(std::string_view a, std::string_view b) {
  UErrorCode status = U_ZERO_ERROR;
  const auto order = ucol_strcollUTF8(collator(), a.data(), static_cast<std::int32_t>(a.size()), b.data(),
                                      static_cast<std::int32_t>(b.size()), &status);
  check(U_SUCCESS(status) != 0, "names have an order");
  if (order != UCOL_EQUAL) return order == UCOL_LESS ? -1 : 1;
  return a.compare(b);  // as PostgreSQL does
}

}  // namespace koers::alphabet
