#include "campus/forms/values.h"

#include <charconv>

namespace koers::forms {

std::optional<std::int64_t> number_in(std::string_view text) {
  std::int64_t number = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
  const bool fits = number >= INT32_MIN && number <= INT32_MAX;
  if (read.ec != std::errc() || read.ptr != text.data() + text.size() || !fits) return std::nullopt;
  return number;
}

std::optional<int> minute_in(std::string_view text) {
  const auto mark = text.find_first_of(":.");
  if (mark == std::string_view::npos || mark > 2 || text.size() - mark != 3) return std::nullopt;
  const auto hours = number_in(text.substr(0, mark));
  const auto minutes = number_in(text.substr(mark + 1));
  if (!hours || !minutes || *hours < 0 || *hours > 23 || *minutes < 0 || *minutes > 59) return std::nullopt;
  return static_cast<int>(*hours * 60 + *minutes);
}

std::string minute_text(int minute) {
  const auto two = [](int number) { return (number < 10 ? "0" : "") + std::to_string(number); };
  return two(minute / 60) + ":" + two(minute % 60);
}

}  // namespace koers::forms
