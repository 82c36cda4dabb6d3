#include "campus/indicators/unit_indicators.h"

#include <toml++/toml.h>

#include <algorithm>

#include "campus/indicators/content_entry.h"
#include "campus/indicators/expectation.h"
#include "platform/base/embedded.h"

namespace koers::indicators {
namespace {

using facts::FactsTable;
using facts::Layout;
using organisation::Unit;
using organisation::UnitKind;

constexpr std::string_view file = "units.toml";

std::chrono::month_day day_in(const Entry& entry, std::string_view field) {
  const auto when = parse_month_day(entry.text(field));
  if (!when) entry.complain(field, "a month and a day are needed, such as 11-01");
  return *when;
}

UnitIndicator read_one(const Entry& entry) {
  UnitIndicator one;
  Indicator& shown = one.shown;
  shown.id = entry.text("id");
  shown.criteria = entry.texts("criteria");
  shown.name = entry.phrase("name");
  shown.explanation = entry.phrase("explanation");
  shown.unit = entry.coded<FigureUnit>("unit");
  shown.better = entry.coded<Better>("better");
  shown.rows = entry.texts("rows");
  shown.what_to_do = entry.phrase("what_to_do");
  shown.of_units = true;
  if (entry.has("target")) shown.target = entry.real("target");
  if (entry.has("year")) {
    const Entry year = entry.inner("year");
    shown.expectation = Expectation{day_in(year, "judged_from")};
    if (year.has("from")) shown.expectation->grows_from = day_in(year, "from");
    if (year.has("until")) shown.expectation->grown_by = day_in(year, "until");
  }
  one.of = entry.texts("of");
  one.over = entry.texts("over");
  shown.measure.kind = one.over.empty() ? MeasureKind::mean : MeasureKind::ratio;
  if (one.of.empty()) entry.complain("of", "at least one column is needed");
  const bool is_part = shown.unit == FigureUnit::percent;
  if (is_part == one.over.empty()) entry.complain("over", "needed by a percentage, and only there");
  return one;
}

std::vector<UnitIndicator> read_all() {
  const embedded::File* found = embedded::find(embedded::content(), file);
  if (found == nullptr) throw ContentError(file, "the file", "is missing");
  const toml::table table = toml::parse(found->bytes, file);
  std::vector<UnitIndicator> all;
  for (const Entry& entry : Entry(std::string(file), "", table).entries("indicators")) {
    all.push_back(read_one(entry));
  }
  return all;
}

bool has_all(const Layout& layout, const UnitIndicator& one) {
  const auto has = [&](const std::string& column) { return layout.find(column).has_value(); };
  return std::all_of(one.of.begin(), one.of.end(), has) && std::all_of(one.over.begin(), one.over.end(), has);
}

std::int64_t sum_of(const Layout& layout, const FactsTable& table, const std::vector<std::string>& columns,
                    int begin, int end) {
  std::int64_t sum = 0;
  for (const std::string& name : columns) {
    const auto& column = table.column(layout.at(name));
    for (int row = begin; row < end; ++row) {
      const auto value = column[static_cast<std::size_t>(row)];
      if (value != facts::unknown) sum += value;
    }
  }
  return sum;
}

constexpr sql::Statement count_colleagues{"campus.count_colleagues", R"(
    SELECT unit_id, COUNT(DISTINCT person_id) FROM campus_roles
    WHERE institution_id = $1 AND unit_kind = 'team' AND begins_on <= $2 AND (ends_on IS NULL OR ends_on > $2)
      AND role IN ('counsellor', 'teacher', 'team_leader')
    GROUP BY unit_id)"};

}  // namespace

UnitFacts::UnitFacts(std::span<const facts::Declaration> declarations)
    : declarations_(declarations.begin(), declarations.end()),
      teams_(facts::Subject::team, declarations_),
      institution_(facts::Subject::institution, declarations_),
      all_(read_all()) {
  for (UnitIndicator& one : all_) one.shown.has_source = has_all(teams_, one) || has_all(institution_, one);
}

const UnitIndicator* UnitFacts::find(std::string_view id) const {
  const auto found =
      std::find_if(all_.begin(), all_.end(), [&](const UnitIndicator& one) { return one.shown.id == id; });
  return found == all_.end() ? nullptr : &*found;
}

std::vector<const UnitIndicator*> UnitFacts::of_criterion(std::string_view code) const {
  std::vector<const UnitIndicator*> some;
  for (const UnitIndicator& one : all_) {
    const auto& criteria = one.shown.criteria;
    if (std::find(criteria.begin(), criteria.end(), code) != criteria.end()) some.push_back(&one);
  }
  return some;
}

UnitTables UnitFacts::read(sql::Reader& reader, Id<organisation::Institution> institution, Day today) const {
  const facts::Derive nothing = [](FactsTable&, int) {};
  UnitTables tables{facts::read_facts(reader, teams_, nothing, institution, today),
                    facts::read_facts(reader, institution_, nothing, institution, today),
                    {}};
  struct Row {
    std::int64_t team = 0, colleagues = 0;
  };
  reader.each<Row>(
      count_colleagues, [&](Row&& row) { tables.colleagues[row.team] = row.colleagues; }, institution, today);
  return tables;
}

std::optional<UnitReading> UnitFacts::reading(const UnitTables& tables, const UnitIndicator& one,
                                              Unit unit) const {
  const bool is_whole = unit.kind == UnitKind::institution && has_all(institution_, one);
  const bool is_of_teams =
      unit.kind == UnitKind::institution || unit.kind == UnitKind::school || unit.kind == UnitKind::team;
  if (!is_whole && !(is_of_teams && has_all(teams_, one))) return std::nullopt;
  const FactsTable& table = is_whole ? tables.institution : tables.teams;
  const Layout& layout = is_whole ? institution_ : teams_;
  int begin = 0, end = table.rows();
  if (unit.kind != UnitKind::institution) {
    const auto node = table.find(unit);
    if (!node) return std::nullopt;
    begin = table.nodes[static_cast<std::size_t>(*node)].begin;
    end = table.nodes[static_cast<std::size_t>(*node)].end;
  }
  UnitReading reading{.part = sum_of(layout, table, one.of, begin, end),
                      .whole = sum_of(layout, table, one.over, begin, end)};
  if (unit.kind != UnitKind::institution) {
    std::int64_t colleagues = 0;
    for (int row = begin; row < end; ++row) {
      const auto found = tables.colleagues.find(table.subjects[static_cast<std::size_t>(row)]);
      if (found != tables.colleagues.end()) colleagues += found->second;
    }
    reading.is_small = colleagues < fewest_colleagues;
  }
  if (one.over.empty()) {
    reading.value = static_cast<double>(reading.part);
  } else if (reading.whole > 0) {
    reading.value = 100.0 * static_cast<double>(reading.part) / static_cast<double>(reading.whole);
  }
  return reading;
}

}  // namespace koers::indicators
