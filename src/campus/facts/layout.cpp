#include "campus/facts/layout.h"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace koers::facts {
namespace {

// All parts come from declarations in the program, none from a visitor.
std::string query_of(const Declaration& declaration) {
  const std::string id(id_column(declaration.subject));
  std::string query = "SELECT " + id + ", school_year";
  for (const Column& column : declaration.columns) query += ", " + std::string(column.name);
  return query + " FROM " + std::string(declaration.table) + " WHERE institution_id = $1 AND " + id +
         " >= $2 AND " + id + " <= $3";
}

std::int32_t small(std::int64_t value) { return static_cast<std::int32_t>(value); }

}  // namespace

Layout::Layout(Subject subject, std::span<const Declaration> declarations,
               std::span<const std::string_view> derived)
    : population_(population_of(subject)) {
  constexpr std::array<std::string_view, 4> units{"school", "team", "programme", "group"};
  for (int level = 0; level < population_.depth; ++level) {
    add(units[static_cast<std::size_t>(level)], Reading::day);  // unknown, until it is said
  }
  members_ = add(population_.columns, 5);
  for (const Declaration& declaration : declarations) {
    if (declaration.subject != subject) continue;
    sources_.push_back({&declaration, "facts." + std::string(declaration.table), query_of(declaration),
                        add(declaration.columns, 2)});
  }
  for (const std::string_view name : derived) add(name, Reading::plain);
}

Handle Layout::add(std::string_view name, Reading reading) {
  const Handle handle{empty_.size()};
  if (!handles_.emplace(name, handle).second) {
    throw std::logic_error("two columns of facts are called " + std::string(name));
  }
  const bool may_be_unknown = reading == Reading::day || reading == Reading::this_year_or_unknown;
  empty_.push_back(may_be_unknown ? unknown : 0);
  return handle;
}

std::vector<Layout::Field> Layout::add(std::span<const Column> columns, int first) {
  std::vector<Field> fields;
  for (const Column& column : columns) {
    Field field{column.reading, first + static_cast<int>(fields.size()), 0, add(column.name, column.reading),
                column.name};
    if (column.reading == Reading::last_year) {
      const auto counter = std::find_if(columns.begin(), columns.end(),
                                        [&](const Column& one) { return one.name == column.this_year; });
      if (counter == columns.end()) {
        throw std::logic_error("no column counts this year what " + std::string(column.name) +
                               " counts of last year");
      }
      field.this_year = first + static_cast<int>(counter - columns.begin());
    }
    fields.push_back(field);
  }
  return fields;
}

std::optional<Handle> Layout::find(std::string_view fact) const {
  const auto found = handles_.find(fact);
  if (found == handles_.end()) return std::nullopt;
  return found->second;
}

Handle Layout::at(std::string_view fact) const {
  const auto found = find(fact);
  if (!found) throw std::logic_error("no table of facts has the column " + std::string(fact));
  return *found;
}

std::int32_t value_of(const sql::Row& row, const Layout::Field& field, int years) {
  switch (field.reading) {
    case Reading::plain:
      return small(row.integer(field.place));
    case Reading::yes_or_no:
      return row.boolean(field.place) ? 1 : 0;
    case Reading::day: {
      if (row.is_null(field.place)) return unknown;
      Day day;
      row.read(field.place, day);
      return day.number;
    }
    case Reading::this_year:
      return years == 0 ? small(row.integer(field.place)) : 0;
    case Reading::last_year:
      return years == 0   ? small(row.integer(field.place))
             : years == 1 ? small(row.integer(field.this_year))
                          : 0;
    case Reading::this_year_or_unknown:
      return years == 0 && !row.is_null(field.place) ? small(row.integer(field.place)) : unknown;
  }
  return unknown;
}

}  // namespace koers::facts
