// /cijfers/{indicator}: a figure explained, and its table for a spreadsheet. Names behind a figure appear
// only for the students whom the visitor guides himself (QU-09).
#include <algorithm>

#include "campus/access/guides.h"
#include "campus/indicators/expectation.h"
#include "campus/navigation/navigation.h"
#include "platform/base/error.h"
#include "platform/tabular/csv.h"
#include "rooms/quality/neighbours.h"
#include "rooms/quality/routes.h"
#include "rooms/quality/texts.h"
#include "rooms/quality/unit_figures.h"
#include "rooms/quality/views.h"

namespace koers::quality {

std::vector<Breakdown> breakdowns_of(http::Visit& visit, const Scope& scope, const Indicator& indicator) {
  using organisation::UnitKind;
  std::vector<Breakdown> all;
  if (indicator.subject != facts::Subject::student) {
    const bool whole = scope.about.unit.kind == UnitKind::institution;
    all.push_back({whole ? texts::per_school : texts::per_team,
                   whole ? texts::column_school : texts::team_column, "per-onderdeel",
                   units_below(visit, scope, indicator)});
    return all;
  }
  switch (scope.about.unit.kind) {
    case UnitKind::institution:
      all.push_back(
          {texts::per_school, texts::column_school, "per-onderdeel", below(visit, scope, indicator)});
      break;
    case UnitKind::school:
      all.push_back({texts::per_team, texts::team_column, "per-onderdeel", below(visit, scope, indicator)});
      break;
    case UnitKind::team:
      all.push_back(
          {texts::per_programme, texts::column_programme, "per-onderdeel", below(visit, scope, indicator)});
      break;
    case UnitKind::programme:
      all.push_back({texts::per_group, texts::column_group, "per-onderdeel", below(visit, scope, indicator)});
      break;
    case UnitKind::group:
      break;
  }
  Breakdown years{texts::per_year, texts::column_year, "per-leerjaar",
                  by_slice(visit, scope, indicator, Slice::By::year)};
  if (indicator.grows_over_years) years.lead = growth_text(visit.language, indicator, years.parts);
  all.push_back(std::move(years));
  all.push_back({texts::per_pathway, texts::column_pathway, "per-leerweg",
                 by_slice(visit, scope, indicator, Slice::By::pathway)});
  return all;
}

namespace {

using http::Response;
using http::Visit;
using people::Person;
using people::QualityReader;

std::optional<AttentionPage> attention_of(const Scope& scope, const Indicator& indicator,
                                          const PublishedReading& published) {
  if (indicator.attention == Attention::nobody || !scope.node || !indicator.has_source) return std::nullopt;
  // Whom nobody spoke with on the first day of the year asks nothing of anybody yet.
  if (is_too_early(indicator)) return std::nullopt;
  const auto rows = rows_that_need_attention(scope.catalogue(), indicator, *scope.table,
                                             scope.table->nodes[static_cast<std::size_t>(*scope.node)]);
  AttentionPage attention;
  attention.may_say_count = published.status == CellStatus::exact;
  if (attention.may_say_count) {
    const Tally& said = published.tally;
    attention.count = indicator.attention == Attention::measured ? said.part : said.whole - said.part;
  }
  attention.guides = !scope.own_students.empty();
  for (const Person& person : scope.own_students) {
    const auto row = scope.table->row_of(person.id.value);
    if (row && std::binary_search(rows.begin(), rows.end(), *row)) attention.names.push_back(person);
  }
  if (!attention.may_say_count && !attention.guides) return std::nullopt;
  return attention;
}

const Indicator& indicator_named(const Scope& scope, const std::string& id) {
  const Indicator* indicator = scope.catalogue().find_indicator(id);
  if (indicator == nullptr) indicator = scope.catalogue().find_unit_indicator(id);
  if (indicator == nullptr) throw NotFound("indicator");
  return *indicator;
}

Response show_figure(Visit& visit, const QualityReader& me, std::string id) {
  const Scope scope = scope_of(visit, me);
  const Indicator& indicator = indicator_named(scope, id);
  const PublishedReading published = figure_of(scope, indicator);
  const Day from = first_day_of_school_year(school_year_of(visit.today) - 1);
  FigurePage page{scope,
                  indicator,
                  units_for(visit, me),
                  published,
                  points_of(visit.db(), scope.institution.id, scope.about.unit, indicator,
                            rule_for(indicator, scope.institution.smallest_group), from, visit.today),
                  {},
                  {}};
  if (indicator.has_source) {
    page.breakdowns = breakdowns_of(visit, scope, indicator);
    page.attention = attention_of(scope, indicator, published);
  }
  const std::string title = indicator.name.in(visit.language);
  page.beside = beside_figure(visit, me,
                              {.code = indicator.id,
                               .title = title,
                               .what_to_do = indicator.what_to_do.in(visit.language),
                               .unit = scope.about.unit});
  return http::page(navigation::page(visit, {.title = title, .place = "/kader"}, figure_view(visit, page)));
}

std::vector<std::string> csv_row(const Visit& visit, const Indicator& indicator, const std::string& kind,
                                 const std::string& name, const PublishedReading& published) {
  const auto said = counted(indicator, published);
  return {kind,
          name,
          said ? std::to_string(said->part) : "",
          said ? std::to_string(said->whole) : "",
          figure_text(visit.language, indicator, published),
          published.status == CellStatus::suppressed
              ? withheld_text(visit.language, published)
              : std::string(words::name(published.state).in(visit.language))};
}

Response download_table(Visit& visit, const QualityReader& me, std::string id) {
  const Scope scope = scope_of(visit, me);
  const Indicator& indicator = indicator_named(scope, id);
  tabular::CsvWriter writer;
  writer.row({visit.say(texts::column_part), visit.say(texts::column_part), visit.say(texts::counted_words),
              visit.say(texts::whole_events), visit.say(texts::column_now), visit.say(texts::column_state)});
  writer.row(csv_row(visit, indicator, indicator.name.in(visit.language), scope.about.name,
                     figure_of(scope, indicator)));
  for (const Breakdown& breakdown : breakdowns_of(visit, scope, indicator)) {
    for (const PartFigure& part : breakdown.parts) {
      writer.row(csv_row(visit, indicator, visit.say(breakdown.title), part.name, part.published));
    }
  }
  return http::download(writer.text(), "text/csv; charset=utf-8", indicator.id + ".csv");
}

}  // namespace

void add_figure_routes(http::Router& router) {
  router.get<QualityReader>("/cijfers/{indicator}", show_figure);
  router.get<QualityReader>("/cijfers/{indicator}/tabel.csv", download_table);
}

}  // namespace koers::quality
