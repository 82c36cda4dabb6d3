// Indicators of parts of the school instead of students (content/units.toml): what was agreed on, talked
// about and decided in a team, a school or the institution. A figure is a part of a whole, or a count. Of a
// team it is shown from five colleagues on, so that it never is of one person.
//
//   const indicators::UnitFacts facts(declarations);       // once
//   const auto tables = facts.read(reader, institution, today);
//   if (const auto reading = facts.reading(tables, indicator, unit)) ...
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "campus/facts/table.h"
#include "campus/indicators/catalogue.h"

namespace koers::indicators {

inline constexpr std::int64_t fewest_colleagues = 5;

struct UnitIndicator {
  Indicator shown;                    // what it is called and held against; it measures nothing of students
  std::vector<std::string> of, over;  // columns of teams and of the institution; a count has no `over`
};

// The facts of teams and of the institution on a day, with how many colleagues each team has.
struct UnitTables {
  facts::FactsTable teams, institution;
  std::map<std::int64_t, std::int64_t> colleagues;
};

struct UnitReading {
  std::int64_t part = 0, whole = 0;  // of a count the whole is 0
  std::optional<double> value{};     // nothing where nothing was due
  bool is_small = false;             // of fewer than five colleagues
};

class UnitFacts {
 public:
  // Declarations are those of all rooms. Reads the content; throws ContentError.
  explicit UnitFacts(std::span<const facts::Declaration> declarations);

  const std::vector<UnitIndicator>& all() const { return all_; }
  const UnitIndicator* find(std::string_view id) const;
  // Those that answer a criterion, the leading one first.
  std::vector<const UnitIndicator*> of_criterion(std::string_view code) const;

  UnitTables read(sql::Reader& reader, Id<organisation::Institution> institution, Day today) const;
  // Nothing where no room keeps it of this kind of unit.
  std::optional<UnitReading> reading(const UnitTables& tables, const UnitIndicator& indicator,
                                     organisation::Unit unit) const;

 private:
  const std::vector<facts::Declaration> declarations_;  // the layouts point to them
  const facts::Layout teams_, institution_;
  std::vector<UnitIndicator> all_;
};

}  // namespace koers::indicators
