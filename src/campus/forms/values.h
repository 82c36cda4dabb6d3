// What is typed in a field is text; what a draft holds is a value. Here one becomes the other, for every type
// that a field may fill: std::string, bool, int, Day, Id<>, any coded enum (platform/base/codes.h),
// std::optional of these, and std::vector for several choices. Several texts are several ticks of one name.
//
// read_value() answers false when the text is no such value; the value is then left as it was. Nothing typed
// is "", no value, or an empty list; it is no day, number, identity or code.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "platform/base/clock.h"
#include "platform/base/codes.h"
#include "platform/base/id.h"

namespace koers::forms {

using Texts = std::vector<std::string>;

inline const std::string& first_of(const Texts& typed) {
  static const std::string nothing;
  return typed.empty() ? nothing : typed.front();
}
inline bool is_empty(const Texts& typed) { return first_of(typed).empty() && typed.size() <= 1; }

std::optional<std::int64_t> number_in(std::string_view text);
// Minutes since midnight: 10:20 as browsers send it, or 10.20 as people write it.
std::optional<int> minute_in(std::string_view text);
std::string minute_text(int minute);  // 10:20

inline bool read_value(const Texts& typed, std::string& value) {
  value = first_of(typed);
  return true;
}
inline bool read_value(const Texts& typed, bool& value) {
  value = !is_empty(typed);
  return true;
}
inline bool read_value(const Texts& typed, int& value) {
  const auto number = number_in(first_of(typed));
  if (number) value = static_cast<int>(*number);
  return number.has_value();
}
inline bool read_value(const Texts& typed, Day& value) {
  const auto day = parse_day(first_of(typed));
  if (day) value = *day;
  return day.has_value();
}
template <class Thing>
bool read_value(const Texts& typed, Id<Thing>& value) {
  const auto id = parse_id_text(first_of(typed));
  if (id) value.value = *id;
  return id.has_value();
}
template <Coded Enum>
bool read_value(const Texts& typed, Enum& value) {
  const auto found = from_code<Enum>(first_of(typed));
  if (found) value = *found;
  return found.has_value();
}
template <class Value>
bool read_value(const Texts& typed, std::optional<Value>& value) {
  if (is_empty(typed)) {
    value.reset();
    return true;
  }
  Value read{};
  if (!read_value(typed, read)) return false;
  value = std::move(read);
  return true;
}
template <class Value>
bool read_value(const Texts& typed, std::vector<Value>& values) {
  std::vector<Value> all;
  for (const std::string& one : typed) {
    Value read{};
    if (one.empty()) continue;
    if (!read_value(Texts{one}, read)) return false;
    all.push_back(std::move(read));
  }
  values = std::move(all);
  return true;
}

inline Texts texts_of(const std::string& value) { return {value}; }
inline Texts texts_of(bool value) { return value ? Texts{"1"} : Texts{}; }
inline Texts texts_of(int value) { return {std::to_string(value)}; }
inline Texts texts_of(Day value) { return {text(value)}; }
template <class Thing>
Texts texts_of(Id<Thing> value) {
  return value.value == 0 ? Texts{} : Texts{id_text(value.value)};
}
template <Coded Enum>
Texts texts_of(Enum value) {
  return {std::string(code(value))};
}
template <class Value>
Texts texts_of(const std::optional<Value>& value) {
  return value ? texts_of(*value) : Texts{};
}
template <class Value>
Texts texts_of(const std::vector<Value>& values) {
  Texts all;
  for (const Value& value : values) {
    for (std::string& one : texts_of(value)) all.push_back(std::move(one));
  }
  return all;
}

}  // namespace koers::forms
