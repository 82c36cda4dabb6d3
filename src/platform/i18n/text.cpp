#include "platform/i18n/text.h"

#include "platform/base/direction.h"

namespace koers::i18n {

std::string fill(std::string_view text, std::span<const Value> values) {
  std::size_t room = text.size();
  for (const Value& value : values) room += value.words().size();
  std::string out;
  out.reserve(room);
  auto next = values.begin();
  for (auto at = text.find("{}"); at != text.npos; at = text.find("{}")) {
    out += text.substr(0, at);
    if (next != values.end()) direction::append_isolated(out, next++->words());
    text.remove_prefix(at + 2);
  }
  out += text;
  return out;
}

std::string say_count(Language language, const Plural& plural, std::int64_t count) {
  return say(language, count == 1 ? plural.one : plural.many, count);
}

}  // namespace koers::i18n
