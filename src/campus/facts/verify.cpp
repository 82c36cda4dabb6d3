#include "campus/facts/verify.h"

#include <limits>
#include <map>

#include "campus/facts/changes.h"

namespace koers::facts {
namespace {

using organisation::Institution;

// The values of one row, as they are read on a day.
using Values = std::vector<std::int32_t>;

Values values_of(const Layout::Source& source, const sql::Row& row, Day day) {
  Values values;
  for (const auto& field : source.fields) values.push_back(value_of(row, field, day));
  return values;
}

std::map<std::int64_t, Values> kept_rows(sql::Reader& reader, const Layout::Source& source,
                                         Id<Institution> institution, Day day) {
  std::map<std::int64_t, Values> all;
  read_source(
      reader, source, institution, std::numeric_limits<std::int64_t>::min(),
      std::numeric_limits<std::int64_t>::max(), day, [](std::int64_t) { return true; },
      [&](std::int64_t subject, const sql::Row& row) { all[subject] = values_of(source, row, day); });
  return all;
}

std::string text_of(std::int32_t value, Reading reading) {
  if (value == unknown) return "-";
  return reading == Reading::day || reading == Reading::day_ahead ? text(Day{value}) : std::to_string(value);
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

std::vector<Difference> differences(sql::Reader& reader, std::span<const Declaration> declarations,
                                    Id<Institution> institution, Day day) {
  std::vector<Difference> all;
  for (const Declaration& declaration : declarations) {
    const Layout layout(declaration.subject, {&declaration, 1});
    const Layout::Source& source = layout.sources().front();
    const auto kept = kept_rows(reader, source, institution, day);
    Values nothing;
    for (const auto& field : source.fields) nothing.push_back(layout.empty()[field.handle.place]);
    const auto compare = [&](std::int64_t subject, const Values& before, const Values& counted) {
      for (std::size_t i = 0; i < counted.size(); ++i) {
        if (before[i] == counted[i]) continue;
        const auto& field = source.fields[i];
        all.push_back({declaration.table, subject, field.name, text_of(before[i], field.reading),
                       text_of(counted[i], field.reading)});
      }
    };
    for (const std::int64_t subject : everybody(reader, institution, declaration.subject)) {
      const auto found = kept.find(subject);
      read_counted(
          reader, source.counted(), declaration, institution, subject, day, [&](const sql::Row& row) {
            compare(subject, found == kept.end() ? nothing : found->second, values_of(source, row, day));
          });
    }
  }
  return all;
}

}  // namespace koers::facts
