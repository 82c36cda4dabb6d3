// A Text is one sentence in both languages of Koers. Texts stand side by side in the texts.h of their room,
// so that a translator sees them together and a missing translation does not compile. Places to fill are {}
// in order; both languages must have the same number (checked while compiling).
//
//   inline constexpr Text saved{"Bewaard.", "Saved."};
//   inline constexpr Text days_left{"Je hebt nog {} dagen.", "You have {} days left."};
//   visit.say(saved);  visit.say(days_left, 11);
#pragma once

#include <concepts>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "platform/base/codes.h"

namespace koers::i18n {

enum class Language { nl, en };

struct Text {
  consteval Text(std::string_view dutch, std::string_view english) : nl(dutch), en(english) {
    if (places(dutch) != places(english)) throw "both languages must have the same number of {}";
  }

  constexpr std::string_view in(Language language) const { return language == Language::nl ? nl : en; }

  static constexpr int places(std::string_view text) {
    int count = 0;
    for (std::size_t i = 0; i + 1 < text.size(); ++i) count += text[i] == '{' && text[i + 1] == '}';
    return count;
  }

  std::string_view nl;
  std::string_view en;
};

// One and many: Plural{{"1 stap", "1 step"}, {"{} stappen", "{} steps"}}. Zero counts as many.
struct Plural {
  Text one;
  Text many;
};

// What stands in the place of a {}: it looks at words, which outlive it, and holds a number.
class Value {
 public:
  Value(std::string_view words) : words_(words) {}
  Value(const std::string& words) : words_(words) {}
  Value(const char* words) : words_(words) {}
  template <std::integral Number>
  requires(!std::same_as<Number, bool> && !std::same_as<Number, char>) Value(Number number)
      : number_(std::to_string(number)), words_(number_) {}
  Value(const Value&) = delete;  // words_ may look at number_

  std::string_view words() const { return words_; }

 private:
  std::string number_;
  std::string_view words_;
};

// The text with its {} replaced by `values`, in order. Too few values leave nothing in their place. A value
// that runs from right to left gets a fence (platform/base/direction.h), so that the sentence around it keeps
// its order wherever it is read: on a page, in a calendar, as the title of a document.
std::string fill(std::string_view text, std::span<const Value> values);

template <class... Values>
std::string say(Language language, const Text& text, const Values&... values) {
  if constexpr (sizeof...(values) == 0) {
    return std::string(text.in(language));
  } else {
    const Value all[] = {values...};
    return fill(text.in(language), all);
  }
}

// "1 stap", "2 stappen".
std::string say_count(Language language, const Plural& plural, std::int64_t count);

}  // namespace koers::i18n

template <>
struct koers::Codes<koers::i18n::Language> {
  static constexpr std::array list{std::pair{koers::i18n::Language::nl, "nl"},
                                   std::pair{koers::i18n::Language::en, "en"}};
};
