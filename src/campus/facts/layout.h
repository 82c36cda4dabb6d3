// How the facts of one kind of subject lie in memory: a column of 32-bit numbers for each fact, found by its
// name once, and from then on by its handle. First the units, then what the population knows, then the tables
// of the rooms, then what follows from these.
//
//   const facts::Layout layout(facts::Subject::student, declarations, derived_facts);
//   const facts::Handle steps = layout.at("steps_open");   // kept by who counts
//   table.column(steps)[row];
#pragma once

#include <map>
#include <string>
#include <vector>

#include "campus/facts/population.h"

namespace koers::facts {

struct Handle {
  std::size_t place = 0;
  bool operator==(const Handle&) const = default;
};

class Layout {
 public:
  // Only the declarations about `subject` count. `derived` are names of facts that no table keeps. Throws
  // std::logic_error when two columns have one name.
  Layout(Subject subject, std::span<const Declaration> declarations,
         std::span<const std::string_view> derived = {});

  const Population& population() const { return population_; }
  std::size_t size() const { return empty_.size(); }
  std::optional<Handle> find(std::string_view fact) const;
  // Throws std::logic_error when there is no such fact.
  Handle at(std::string_view fact) const;

  // What holds of a subject of whom nothing is known yet: days are unknown, counts are zero.
  const std::vector<std::int32_t>& empty() const { return empty_; }

  // A column of a row: where it stands there, where it goes, and how it is read.
  struct Field {
    Reading reading = Reading::plain;
    int place = 0;
    int this_year = 0;  // for last_year: where the counter of this year stands in the row
    Handle handle;
    std::string_view name;
  };
  // The query of a table of facts answers the subject, the school year, and the fields; $1 is the
  // institution, $2 and $3 the first and last id.
  struct Source {
    const Declaration* declaration = nullptr;
    std::string name;
    std::string query;
    std::vector<Field> fields;

    sql::Statement statement() const { return {name, query}; }
  };
  const std::vector<Source>& sources() const { return sources_; }
  // The columns of the population, after the five that say where a subject belongs.
  const std::vector<Field>& members() const { return members_; }

 private:
  Handle add(std::string_view name, Reading reading);
  std::vector<Field> add(std::span<const Column> columns, int first);

  const Population& population_;
  std::map<std::string, Handle, std::less<>> handles_;
  std::vector<std::int32_t> empty_;
  std::vector<Field> members_;
  std::vector<Source> sources_;
};

// What a field of a row says on a day in a school year `years` after the one in which it was written.
std::int32_t value_of(const sql::Row& row, const Layout::Field& field, int years);

}  // namespace koers::facts
