#include "rooms/quality/source.h"

#include "rooms/quality/own_students.h"

#include <stdexcept>

#include "campus/indicators/derived.h"
#include "campus/indicators/expectation.h"
#include "platform/base/embedded.h"
#include "rooms/quality/quality.h"

namespace koers::quality {

namespace {

// Content and facts are parts of the program: what was read once holds for every source that it makes.
const Catalogue& read_once(const facts::Layout& layout, const indicators::UnitLayouts& units) {
  static const Catalogue catalogue =
      indicators::read_catalogue(embedded::content(), layout, indicators::derived_of_year, units);
  return catalogue;
}

}  // namespace

Source::Source(std::span<const facts::Declaration> declarations)
    : declarations_(declarations.begin(), declarations.end()),
      layout_(facts::Subject::student, declarations_, indicators::derived_facts),
      team_layout_(facts::Subject::team, declarations_),
      institution_layout_(facts::Subject::institution, declarations_),
      derive_(indicators::derive_for(layout_)),
      memory_(layout_, derive_),
      catalogue_(read_once(layout_, {&team_layout_, &institution_layout_})),
      unit_catalogue_(catalogue_.of_units()) {}

FactsTable Source::read_unit_facts(sql::Reader& reader, facts::Subject subject,
                                   Id<organisation::Institution> institution, Day today) const {
  const facts::Layout& layout = subject == facts::Subject::institution ? institution_layout_ : team_layout_;
  return facts::read_facts(reader, layout, {}, institution, today);
}

FactsTable Source::read_facts(sql::Reader& reader, Id<organisation::Institution> institution,
                              Day today) const {
  return facts::read_facts(reader, layout_, derive_, institution, today);
}

std::shared_ptr<const FactsTable> Source::facts_of(sql::Database& database, sql::Reader& reader,
                                                   Id<organisation::Institution> institution,
                                                   Day today) const {
  return memory_.facts_of(database, reader, institution, today);
}

std::shared_ptr<const Catalogue> Source::catalogue_of(Id<organisation::Institution> institution,
                                                      const std::shared_ptr<const FactsTable>& table) const {
  return catalogues_.of(institution.value, table, "", [&] { return on_day(catalogue_, table->today); });
}

std::shared_ptr<const Decision> Source::decided(Id<organisation::Institution> institution,
                                                const Indicator& indicator,
                                                const std::shared_ptr<const FactsTable>& table,
                                                std::int64_t smallest_group) const {
  return CountedUnits(catalogue_, table, decisions_, institution).decided(indicator, smallest_group);
}

std::shared_ptr<const std::vector<CellStatus>> Source::decided_without(
    Id<organisation::Institution> institution, const Indicator& indicator, const Decision& decided,
    const std::vector<int>& rows, int team) const {
  std::string name = indicator.id + " " + std::to_string(decided.rule.smallest) + " " + std::to_string(team);
  for (const int row : rows) name += " " + std::to_string(row);
  return of_others_.of(institution.value, decided.table, name,
                       [&] { return statuses_of_others(catalogue_, indicator, decided, rows, team); });
}

using GivenSource = std::shared_ptr<const Source>;

GivenSource make_source(std::span<const facts::Declaration> declarations) {
  return std::make_shared<const Source>(declarations);
}

void provide(http::Visit& visit, GivenSource source) {
  visit.once<GivenSource>([&] { return std::move(source); });
}

const Source& source_of(http::Visit& visit) {
  return *visit.once<GivenSource>(
      []() -> GivenSource { throw std::logic_error("a visit without its source"); });
}

StudentList students_without(http::Visit& visit, Id<organisation::Institution> institution,
                             std::string_view fact) {
  const Source& source = source_of(visit);
  const auto table = source.facts_of(visit.house.database, visit.db(), institution, visit.today);
  const auto& column = table->column(source.layout().at(fact));
  StudentList lacking{.students = table->rows()};
  for (std::size_t row = 0; row < column.size(); ++row) {
    if (column[row] == 0) lacking.without.push_back({table->subjects[row]});
  }
  return lacking;
}

}  // namespace koers::quality
