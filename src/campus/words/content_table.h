// Reading the files under content/: for the .cpp files of this folder only, because toml++ is heavy. A file
// that does not hold what content/README.md says stops the program at the first reading, with its name and
// the field.
#pragma once

#include <toml++/toml.h>

#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "campus/words/phrase.h"
#include "platform/base/codes.h"
#include "platform/base/embedded.h"

namespace koers::words::content {

[[noreturn]] inline void broken(std::string_view field) {
  throw std::runtime_error("content: '" + std::string(field) + "' is missing or not what it should be");
}

// The file, or an empty table when this build carries none of that name.
inline toml::table file(std::string_view name) {
  const embedded::File* found = embedded::find(embedded::content(), name);
  if (found == nullptr) return {};
  return toml::parse(found->bytes, name);
}

inline std::string text(const toml::table& table, std::string_view field) {
  const auto value = table[field].value<std::string>();
  if (!value) broken(field);
  return *value;
}

inline std::string optional_text(const toml::table& table, std::string_view field) {
  return table[field].value_or(std::string());
}

inline Phrase phrase(const toml::table& table, std::string_view field) {
  const auto* both = table[field].as_table();
  if (both == nullptr) broken(field);
  return {text(*both, "nl"), text(*both, "en")};
}

inline std::vector<std::string> texts(const toml::table& table, std::string_view field) {
  std::vector<std::string> all;
  if (const auto* list = table[field].as_array()) {
    for (const auto& item : *list) all.push_back(item.value_or(std::string()));
  }
  return all;
}

template <Coded Enum>
Enum coded(const toml::table& table, std::string_view field) {
  const auto value = from_code<Enum>(text(table, field));
  if (!value) broken(field);
  return *value;
}

template <Coded Enum>
std::optional<Enum> optional_code(const toml::table& table, std::string_view field) {
  if (!table.contains(field)) return std::nullopt;
  return coded<Enum>(table, field);
}

// Icons are written as symbols of assets/icons/icons.svg ("i-house"); within the program without "i-".
inline std::string icon_name(const toml::table& table) {
  std::string name = optional_text(table, "icon");
  if (name.starts_with("i-")) name.erase(0, 2);
  return name;
}

template <class Item, class Read>
std::vector<Item> all_of(const toml::table& table, std::string_view field, Read read) {
  std::vector<Item> all;
  if (const auto* list = table[field].as_array()) {
    for (const auto& item : *list) {
      const auto* one = item.as_table();
      if (one == nullptr) broken(field);
      all.push_back(read(*one));
    }
  }
  return all;
}

}  // namespace koers::words::content
