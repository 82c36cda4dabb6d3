// How the files of content/demo are read.
//
//   const auto file = demo::read("demo/referrals.toml");
//   demo::each(file, "asked", [&](const toml::table& t) { questions.push_back(demo::text(t, "question")); });
#pragma once

#include <toml++/toml.h>

#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "platform/base/clock.h"
#include "platform/base/embedded.h"

namespace koers::demo {

inline toml::table read(const char* name) {
  const auto* file = embedded::find(embedded::content(), name);
  if (file == nullptr) throw std::runtime_error(std::string(name) + " is missing");
  return toml::parse(file->bytes, std::string_view(name));
}

inline std::string text(const toml::table& table, std::string_view key) {
  return table[key].value_or(std::string());
}

inline std::vector<std::string> texts(const toml::table& table, std::string_view key) {
  std::vector<std::string> list;
  if (const auto* array = table[key].as_array()) {
    for (const auto& item : *array) list.push_back(item.value_or(std::string()));
  }
  return list;
}

// Days of stories that are told as if [today] were today; all of them move along with it.
class ToldDays {
 public:
  // `file` says in [today] on which day it was written. Throws std::runtime_error without it.
  ToldDays(const toml::table& file, Day today) {
    const auto told = file["today"]["day"].value<toml::date>();
    if (!told) throw std::runtime_error("demo: [today] has no day");
    shift_ = today - make_day(told->year, told->month, told->day);
  }
  std::optional<Day> operator()(const toml::table& table, std::string_view key) const {
    const auto date = table[key].value<toml::date>();
    if (!date) return std::nullopt;
    return make_day(date->year, date->month, date->day) + shift_;
  }
  // By how many days.
  int shift() const { return shift_; }

 private:
  int shift_ = 0;
};

// Calls take(const toml::table&) for every table of the list; a list that is not there has none.
template <class Take>
void each(const toml::table& table, std::string_view key, Take take) {
  const auto* array = table[key].as_array();
  if (array == nullptr) return;
  for (const auto& item : *array) {
    if (const auto* row = item.as_table()) take(*row);
  }
}

}  // namespace koers::demo
