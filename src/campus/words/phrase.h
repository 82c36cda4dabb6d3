// A sentence in both languages that was read from a content file; what stands in the code itself is an
// i18n::Text.
#pragma once

#include <string>

#include "platform/i18n/text.h"

namespace koers::words {

struct Phrase {
  std::string nl;
  std::string en;

  const std::string& in(i18n::Language language) const { return language == i18n::Language::nl ? nl : en; }
};

}  // namespace koers::words
