// The first letter of a sentence that begins with words from elsewhere, such as a day: "Morgen om 10.20 uur".
#pragma once

#include <string>

namespace koers::i18n {

inline std::string with_capital(std::string words) {
  if (!words.empty() && words.front() >= 'a' && words.front() <= 'z') words.front() -= 'a' - 'A';
  return words;
}

}  // namespace koers::i18n
