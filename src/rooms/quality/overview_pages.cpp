// The first pages of board, team and co-ordinator: one sentence, few figures, and where to look. No page
// orders teams by how well they do, and none knows persons (QU-09).
#include <algorithm>

#include "campus/layout/states.h"
#include "campus/navigation/navigation.h"
#include "platform/base/alphabet.h"
#include "rooms/quality/neighbours.h"
#include "rooms/quality/routes.h"
#include "rooms/quality/texts.h"
#include "rooms/quality/views.h"

namespace koers::quality {
namespace {

using html::url;
using http::Response;
using http::Visit;
using organisation::UnitKind;
using people::QualityReader;

// The four figures of board and team: spoken with, looked back, the same counsellor, "this conversation
// helped me".
constexpr std::string_view tile_ids[] = {"counsellor_and_conversation_share", "experiences_reflected_ratio",
                                         "same_counsellor_share", "conversation_helped_ratio"};

std::vector<const Indicator*> tiles(const Catalogue& catalogue) {
  std::vector<const Indicator*> all;
  for (const auto id : tile_ids) {
    if (const Indicator* indicator = catalogue.find_indicator(id)) all.push_back(indicator);
  }
  return all;
}

std::vector<PublishedReading> figures_of(const Scope& scope,
                                         const std::vector<const Indicator*>& indicators) {
  std::vector<PublishedReading> all;
  for (const Indicator* indicator : indicators) all.push_back(figure_of(scope, *indicator));
  return all;
}

// The guidelines with a figure and a target, each with its leading indicator: the columns of the matrices.
std::vector<CriterionColumn> columns_of(const Catalogue& catalogue) {
  std::vector<CriterionColumn> all;
  for (const Criterion& criterion : catalogue.framework.criteria) {
    if (criterion.indicators.empty()) continue;
    const Indicator& leading = catalogue.indicators[criterion.indicators.front()];
    if (leading.target) all.push_back({&criterion, &leading});
  }
  return all;
}

// Every team of the scope with its figures, by name.
std::vector<TeamRow> rows_of(Visit& visit, const Scope& scope, const std::vector<CriterionColumn>& columns) {
  std::vector<TeamRow> rows;
  std::vector<int> nodes;
  for (const auto& team : organisation::teams_of(visit.db(), scope.institution.id)) {
    const organisation::Unit unit{UnitKind::team, team.id.value};
    const auto node = scope.table->find(unit);
    if (!node) continue;
    rows.push_back({{unit, team.name}, {}, scope.table->nodes[static_cast<std::size_t>(*node)].size()});
    nodes.push_back(*node);
  }
  for (const CriterionColumn& column : columns) {
    const Figures figures(scope, *column.indicator);
    for (std::size_t row = 0; row < rows.size(); ++row) rows[row].cells.push_back(figures.at(nodes[row]));
  }
  std::sort(rows.begin(), rows.end(),
            [](const TeamRow& a, const TeamRow& b) { return alphabet::before(a.team.name, b.team.name); });
  return rows;
}

Points points_since_last_year(Visit& visit, const Scope& scope) {
  return all_points(visit.db(), scope.catalogue(), scope.institution.id, scope.about.unit,
                    scope.institution.smallest_group,
                    first_day_of_school_year(school_year_of(visit.today) - 1), visit.today);
}

// How many students of the unit have no counsellor today, for who gives them one: a list of work and no
// figure, of which few may know (QU-09). Of a team for its leader, of all for a co-ordinator.
html::Html waiting(Visit& visit, const QualityReader& me, const Scope& scope, const html::Url& where) {
  const auto answers = [&](const people::Appointment& one) {
    if (one.role == people::Role::coordinator) return one.unit.kind == UnitKind::institution;
    return one.role == people::Role::team_leader && one.unit == scope.about.unit;
  };
  if (!scope.node || std::ranges::none_of(me.identity().appointments, answers)) return {};
  const auto& node = scope.table->nodes[static_cast<std::size_t>(*scope.node)];
  const auto& column = scope.table->column(source_of(visit).layout().at("has_counsellor"));
  const auto count = std::count(column.begin() + node.begin, column.begin() + node.end, 0);
  if (count == 0) return {};
  return layout::notice(words::State::attention, layout::icon_of(words::State::attention),
                        html::fragment(visit.say_count(texts::without_counsellor, count), " ",
                                       html::a.href(where)(visit.say(texts::give_counsellor))));
}

Response show_board(Visit& visit, const QualityReader& me) {
  const Scope scope = institution_scope_of(visit, me);
  BoardPage page{scope,
                 tiles(scope.catalogue()),
                 {},
                 points_since_last_year(visit, scope),
                 columns_of(scope.catalogue()),
                 {}};
  page.tile_figures = figures_of(scope, page.tiles);
  page.teams = rows_of(visit, scope, page.columns);
  return http::page(navigation::page(visit, {.title = visit.say(texts::one_minute), .place = "/bestuur"},
                                     board_view(visit, page)));
}

Response show_team(Visit& visit, const QualityReader& me) {
  const Scope scope = team_scope_of(visit, me);
  std::vector<NamedUnit> teams;
  for (NamedUnit& unit : units_for(visit, me)) {
    if (unit.unit.kind == UnitKind::team) teams.push_back(std::move(unit));
  }
  const auto judgements = judgements_of(visit.db(), scope.institution.id, scope.about.unit);
  TeamPage page{scope,
                std::move(teams),
                evidence_of(scope, judgements),
                tiles(scope.catalogue()),
                {},
                points_since_last_year(visit, scope)};
  page.tile_figures = figures_of(scope, page.tiles);
  page.waiting = waiting(visit, me, scope, url("/begeleiders").with("team", id_text(scope.about.unit.id)));
  page.beside = beside_team(visit, me, scope.about.unit);
  return http::page(navigation::page(visit, {.title = visit.say(texts::team_page), .place = "/team"},
                                     team_view(visit, page)));
}

Response show_overview(Visit& visit, const QualityReader& me) {
  const Scope scope = institution_scope_of(visit, me);
  OverviewPage page{scope, columns_of(scope.catalogue()), {}};
  page.teams = rows_of(visit, scope, page.columns);
  page.waiting = waiting(visit, me, scope, url("/begeleiders"));
  page.beside = beside_overview(visit, me);
  return http::page(navigation::page(visit, {.title = visit.say(texts::overview), .place = "/overzicht"},
                                     overview_view(visit, page)));
}

}  // namespace

void add_overview_routes(http::Router& router) {
  router.get<QualityReader>("/bestuur", show_board);
  router.get<QualityReader>("/team", show_team);
  router.get<QualityReader>("/overzicht", show_overview);
}

}  // namespace koers::quality
