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
  // Two statements that answer the subject, the school year, the fields, recount_on and recount_at: as they
  // stand in a table of facts ($1 is the institution, $2 and $3 the first and last id), and as they are
  // counted of one subject ($1, $2, then what is given), which writes nothing.
  struct Source {
    const Declaration* declaration = nullptr;
    std::vector<Field> fields;
    std::string kept_name, kept_text, counted_name, counted_text;

    sql::Statement kept() const { return {kept_name, kept_text}; }
    sql::Statement counted() const { return {counted_name, counted_text}; }
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

// Reads a table of facts as it is on a day, by subject: what stands there, and of a row that does not hold
// any more what is counted on that day instead. `wanted` says whose row is asked for.
void read_source(sql::Reader& reader, const Layout::Source& source, Id<organisation::Institution> institution,
                 std::int64_t first, std::int64_t last, Day day,
                 const std::function<bool(std::int64_t subject)>& wanted,
                 const std::function<void(std::int64_t subject, const sql::Row&)>& take);

// What a field of a row of a table says on a day.
std::int32_t value_of(const sql::Row& row, const Layout::Field& field, Day day);

}  // namespace koers::facts
