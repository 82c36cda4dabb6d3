// A sentence of the report of an import, in both languages: who runs it may read either.
//
//   cells.fault("crebo", words(import_texts::no_code_of_five, in_quotes(programme.code)));
#pragma once

#include <string>

#include "platform/i18n/text.h"

namespace koers::app {

struct Words {
  std::string nl, en;

  const std::string& in(i18n::Language language) const { return language == i18n::Language::nl ? nl : en; }
};

// What stands in the place of a {}: the same in both languages, or a sentence of both.
template <class Value>
const Value& value_in(i18n::Language, const Value& value) {
  return value;
}
inline const std::string& value_in(i18n::Language language, const Words& value) { return value.in(language); }

template <class... Values>
Words words(const i18n::Text& text, const Values&... values) {
  using i18n::Language;
  return {i18n::say(Language::nl, text, value_in(Language::nl, values)...),
          i18n::say(Language::en, text, value_in(Language::en, values)...)};
}

}  // namespace koers::app
