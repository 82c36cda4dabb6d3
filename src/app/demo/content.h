// How the files of content/demo are read.
#pragma once

#include <toml++/toml.h>

#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "platform/base/embedded.h"

namespace koers::app::demo {

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

// Calls take(const toml::table&) for every table of the list; a list that is not there has none.
template <class Take>
void each(const toml::table& table, std::string_view key, Take take) {
  const auto* array = table[key].as_array();
  if (array == nullptr) return;
  for (const auto& item : *array) {
    if (const auto* row = item.as_table()) take(*row);
  }
}

}  // namespace koers::app::demo
