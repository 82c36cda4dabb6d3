// Figures of teams for pages of other rooms (quality.h): counted, withheld and said as everywhere here.
#include <map>

#include "campus/indicators/expectation.h"
#include "rooms/quality/paths.h"
#include "rooms/quality/quality.h"
#include "rooms/quality/views.h"

namespace koers::quality {
namespace {

using organisation::Unit;
using organisation::UnitKind;

// Each figure is decided once for all teams.
class TeamReader {
 public:
  TeamReader(http::Visit& visit, const people::SignedIn& reader)
      : visit_(visit), scope_(whole_scope(visit, reader)) {}

  std::optional<TeamFigure> of(const TeamFigureQuery& wanted, FigureDetails charts) {
    const Indicator* indicator = scope_.catalogue().find_indicator(wanted.indicator);
    if (indicator == nullptr) return std::nullopt;
    const Unit unit{UnitKind::team, wanted.team.value};
    Indicator own = scope_.targets.of(wanted.team.value, *indicator, scope_.today);
    if (wanted.target) {
      own.target = wanted.target;
      own.expected = indicators::expected_on(own, scope_.today);
    }
    const auto node = scope_.table->find(unit);
    TeamFigure said{.page = paths::figure(own.id, unit)};
    said.target = own.target;
    said.target_words = target_text(visit_.language, own, scope_.today);
    if (!node) {
      said.words = evidence_sentence(visit_.language, own, {.status = CellStatus::exact});
      return said;
    }
    const PublishedReading published = judged(figures_of(*indicator).at(*node), own);
    said.state = published.state;
    said.figure = short_figure_text(visit_.language, own, published);
    said.words = said.figure.empty() ? evidence_sentence(visit_.language, own, published)
                                     : figure_text(visit_.language, own, published);
    if (charts == FigureDetails::sparks) said.chart = chart_of(own, unit, published);
    return said;
  }

 private:
  const Figures& figures_of(const Indicator& indicator) {
    const auto found = figures_.find(indicator.id);
    if (found != figures_.end()) return found->second;
    return figures_.try_emplace(indicator.id, scope_, indicator).first->second;
  }

  // Against a goal's own target; what is withheld stays so.
  static PublishedReading judged(PublishedReading published, const Indicator& own) {
    published.target = own.target;
    if (published.status != CellStatus::suppressed && published.value) {
      published.state = state_of(own, published.value);
    }
    return published;
  }

  html::Html chart_of(const Indicator& own, Unit unit, const PublishedReading& published) {
    if (published.status == CellStatus::suppressed) return {};
    const Day from = first_day_of_school_year(school_year_of(scope_.today));
    return spark_of(visit_, own, published,
                    points_of(visit_.db(), scope_.institution.id, unit, own,
                              rule_for(own, scope_.institution.smallest_group), from, scope_.today));
  }

  http::Visit& visit_;
  const Scope scope_;
  std::map<std::string, Figures> figures_;
};

}  // namespace

std::vector<NamedFigure> figures_with_target(http::Visit& visit) {
  std::vector<NamedFigure> all;
  for (const Indicator& one : source_of(visit).catalogue().indicators) {
    if (!one.target || !one.has_source || one.measure.kind == MeasureKind::median) continue;
    all.push_back({one.id, one.name.in(visit.language), *one.target, one.unit == FigureUnit::percent,
                   one.better == Better::lower});
  }
  return all;
}

std::vector<std::optional<TeamFigure>> team_figures(http::Visit& visit, const people::SignedIn& reader,
                                                    std::span<const TeamFigureQuery> wanted,
                                                    FigureDetails charts) {
  std::vector<std::optional<TeamFigure>> all;
  if (wanted.empty()) return all;
  TeamReader figures(visit, reader);
  for (const TeamFigureQuery& one : wanted) all.push_back(figures.of(one, charts));
  return all;
}

}  // namespace koers::quality
