#include "campus/facts/layout.h"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace koers::facts {
namespace {

// All parts of these come from declarations in the program, none from a visitor.
std::string columns_of(const Declaration& declaration) {
  std::string columns = "SELECT " + std::string(id_column(declaration.subject)) + ", school_year";
  for (const Column& column : declaration.columns) columns += ", " + std::string(column.name);
  columns += has_recount_on(declaration) ? ", recount_on" : ", CAST(NULL AS TEXT)";
  return columns + (has_recount_at(declaration) ? ", recount_at" : ", CAST(NULL AS BIGINT)");
}

std::string kept_of(const Declaration& declaration) {
  const std::string id(id_column(declaration.subject));
  return columns_of(declaration) + " FROM " + std::string(declaration.table) +
         " WHERE institution_id = $1 AND " + id + " >= $2 AND " + id + " <= $3";
}

// INSERT INTO table (columns) SELECT ... ON CONFLICT: what is between, under the names of the columns.
std::string counted_of(const Declaration& declaration) {
  const std::string text(declaration.count.text);
  const auto begin = text.find('(');
  const auto end = text.find(')', begin);
  const auto conflict = text.rfind("ON CONFLICT");
  if (text.find("INSERT INTO " + std::string(declaration.table)) > begin || end == text.npos ||
      conflict == text.npos || conflict < end) {
    throw std::logic_error("it is not INSERT INTO its table, SELECT and ON CONFLICT that counts " +
                           std::string(declaration.table));
  }
  return "WITH counted " + text.substr(begin, end + 1 - begin) + " AS (" +
         text.substr(end + 1, conflict - end - 1) + ") " + columns_of(declaration) + " FROM counted";
}

// Whether a row, read by one of the statements of its source, holds no more on this day.
bool is_overtaken(const sql::Row& row, const Layout::Source& source, Day day) {
  const int on_day = 2 + static_cast<int>(source.fields.size());
  std::optional<Day> recount_on;
  std::optional<Instant> recount_at;
  row.read(on_day, recount_on);
  row.read(on_day + 1, recount_at);
  return (recount_on && *recount_on <= day) || (recount_at && day_of(*recount_at) <= day);
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
    const std::string table(declaration.table);
    sources_.push_back({&declaration, add(declaration.columns, 2), "facts.kept_in_" + table,
                        kept_of(declaration), "facts.counted_for_" + table, counted_of(declaration)});
  }
  for (const std::string_view name : derived) add(name, Reading::plain);
}

Handle Layout::add(std::string_view name, Reading reading) {
  const Handle handle{empty_.size()};
  if (!handles_.emplace(name, handle).second) {
    throw std::logic_error("two columns of facts are called " + std::string(name));
  }
  const bool may_be_unknown =
      reading == Reading::day || reading == Reading::day_ahead || reading == Reading::this_year_or_unknown;
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

void read_source(sql::Reader& reader, const Layout::Source& source, Id<organisation::Institution> institution,
                 std::int64_t first, std::int64_t last, Day day,
                 const std::function<bool(std::int64_t)>& wanted,
                 const std::function<void(std::int64_t, const sql::Row&)>& take) {
  std::vector<std::int64_t> overtaken;
  reader.rows(
      source.kept(),
      [&](const sql::Row& row) {
        if (!wanted(row.integer(0))) return;
        if (is_overtaken(row, source, day)) {
          overtaken.push_back(row.integer(0));
        } else {
          take(row.integer(0), row);
        }
      },
      institution, first, last);
  for (const std::int64_t subject : overtaken) {
    read_counted(reader, source.counted(), *source.declaration, institution, subject, day,
                 [&](const sql::Row& row) { take(subject, row); });
  }
}

std::int32_t value_of(const sql::Row& row, const Layout::Field& field, Day day) {
  // How many school years ago the row was written; only what counts a year asks for it.
  const auto years = [&] { return school_year_of(day) - static_cast<int>(row.integer(1)); };
  switch (field.reading) {
    case Reading::plain:
      return small(row.integer(field.place));
    case Reading::yes_or_no:
      return row.boolean(field.place) ? 1 : 0;
    case Reading::day:
    case Reading::day_ahead: {
      if (row.is_null(field.place)) return unknown;
      Day found;
      row.read(field.place, found);
      return field.reading == Reading::day_ahead && found < day ? unknown : found.number;
    }
    case Reading::this_year:
      return years() == 0 ? small(row.integer(field.place)) : 0;
    case Reading::last_year:
      return years() == 0   ? small(row.integer(field.place))
             : years() == 1 ? small(row.integer(field.this_year))
                            : 0;
    case Reading::this_year_or_unknown:
      return years() == 0 && !row.is_null(field.place) ? small(row.integer(field.place)) : unknown;
  }
  return unknown;
}

}  // namespace koers::facts
