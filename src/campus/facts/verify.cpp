#include "campus/facts/verify.h"

#include <limits>
#include <map>

#include "campus/facts/changes.h"

namespace koers::facts {
namespace {

using organisation::Institution;

// The values of one table by subject, as they are read on a day.
using Values = std::map<std::int64_t, std::vector<std::int32_t>>;

Values read(sql::Reader& reader, const Layout::Source& source, Id<Institution> institution, Day day) {
  Values all;
  reader.rows(
      source.statement(),
      [&](const sql::Row& row) {
        const int years = school_year_of(day) - static_cast<int>(row.integer(1));
        auto& values = all[row.integer(0)];
        for (const auto& field : source.fields) values.push_back(value_of(row, field, years));
      },
      institution, std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max());
  return all;
}

std::string text_of(std::int32_t value, Reading reading) {
  if (value == unknown) return "-";
  return reading == Reading::day ? text(Day{value}) : std::to_string(value);
}

}  // namespace

std::int64_t rebuild(sql::Transaction& tx, std::span<const Declaration> declarations,
                     Id<Institution> institution, Day today) {
  std::int64_t rows = 0;
  for (const Declaration& declaration : declarations) {
    for (const std::int64_t subject : everybody(tx, institution, declaration.subject)) {
      refresh(tx, declaration, institution, subject, today);
      ++rows;
    }
  }
  return rows;
}

std::vector<Difference> differences(sql::Transaction& tx, std::span<const Declaration> declarations,
                                    Id<Institution> institution, Day day) {
  std::vector<Difference> all;
  for (const Declaration& declaration : declarations) {
    const Layout layout(declaration.subject, {&declaration, 1});
    const Layout::Source& source = layout.sources().front();
    const Values kept = read(tx, source, institution, day);
    rebuild(tx, {&declaration, 1}, institution, day);
    std::vector<std::int32_t> nothing;
    for (const auto& field : source.fields) nothing.push_back(layout.empty()[field.handle.place]);
    for (const auto& [subject, counted] : read(tx, source, institution, day)) {
      const auto found = kept.find(subject);
      const auto& before = found == kept.end() ? nothing : found->second;
      for (std::size_t i = 0; i < counted.size(); ++i) {
        if (before[i] == counted[i]) continue;
        const auto& field = source.fields[i];
        all.push_back({declaration.table, subject, field.name, text_of(before[i], field.reading),
                       text_of(counted[i], field.reading)});
      }
    }
  }
  return all;
}

}  // namespace koers::facts
