// One table of a content file, read field by field; what does not hold is told with the file, the entry and
// the field (content/README.md). For read_catalogue.cpp alone: toml++ is a heavy header.
#pragma once

#include <toml++/toml.h>

#include <cmath>
#include <string>
#include <vector>

#include "campus/indicators/catalogue.h"

namespace koers::indicators {

// One table of one file, and what it is called in a complaint ("indicators[3] real_experiences_share").
class Entry {
 public:
  Entry(std::string file, std::string label, const toml::table& table)
      : file_(std::move(file)), label_(std::move(label)), table_(&table) {}

  [[noreturn]] void complain(std::string_view field, std::string_view what) const {
    throw ContentError(file_, label_.empty() ? std::string(field) : label_ + ": " + std::string(field), what);
  }

  bool has(std::string_view field) const { return table_->contains(field); }
  const toml::table& table() const { return *table_; }

  std::string text(std::string_view field) const {
    const auto value = (*table_)[field].value<std::string>();
    if (!value || value->empty()) complain(field, "a text is needed");
    return *value;
  }

  Phrase phrase(std::string_view field) const {
    const Entry both = inner(field);
    return {both.text("nl"), both.text("en")};
  }

  double real(std::string_view field) const {
    const auto value = (*table_)[field].value<double>();
    if (!value || !std::isfinite(*value)) complain(field, "a number is needed");
    return *value;
  }

  bool flag(std::string_view field) const {
    const auto value = (*table_)[field].value<bool>();
    if (!value) complain(field, "true or false is needed");
    return *value;
  }

  template <Coded Enum>
  Enum coded(std::string_view field) const {
    const auto value = from_code<Enum>(text(field));
    if (!value) complain(field, "not one of the words that README.md lists");
    return *value;
  }

  std::vector<std::string> texts(std::string_view field) const {
    std::vector<std::string> all;
    for (const toml::node& node : array(field)) {
      const auto value = node.value<std::string>();
      if (!value) complain(field, "only texts may stand here");
      all.push_back(*value);
    }
    return all;
  }

  Entry inner(std::string_view field) const {
    const auto* inner = (*table_)[field].as_table();
    if (inner == nullptr) complain(field, "a table is needed");
    return Entry(file_, label_.empty() ? std::string(field) : label_ + " " + std::string(field), *inner);
  }

  std::vector<Entry> entries(std::string_view field) const {
    std::vector<Entry> all;
    for (const toml::node& node : array(field)) {
      if (node.as_table() == nullptr) complain(field, "only tables may stand here");
      all.emplace_back(file_, name_of(field, *node.as_table(), all.size()), *node.as_table());
    }
    return all;
  }

 private:
  const toml::array& array(std::string_view field) const {
    const auto* array = (*table_)[field].as_array();
    if (array == nullptr) complain(field, "a list is needed");
    return *array;
  }

  std::string name_of(std::string_view field, const toml::table& table, std::size_t place) const {
    std::string name = label_.empty() ? "" : label_ + " ";
    name += std::string(field) + "[" + std::to_string(place + 1) + "]";
    for (const char* known : {"id", "code", "fact"}) {
      if (const auto value = table[known].value<std::string>()) return name + " " + *value;
    }
    return name;
  }

  std::string file_;
  std::string label_;
  const toml::table* table_;
};

}  // namespace koers::indicators
