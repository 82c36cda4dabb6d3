#include "platform/i18n/text.h"

#include "platform/base/direction.h"

namespace koers::i18n {

std::string fill(std::string_view text, const std::vector<std::string>& values) {
  std::string out;
  out.reserve(text.size() + 16 * values.size());
  auto next = values.begin();
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '{' && i + 1 < text.size() && text[i + 1] == '}') {
      if (next != values.end()) out += direction::isolated(*next++);
      ++i;
    } else {
      out += text[i];
    }
  }
  return out;
}

std::string say_count(Language language, const Plural& plural, std::int64_t count) {
  return say(language, count == 1 ? plural.one : plural.many, count);
}

}  // namespace koers::i18n
