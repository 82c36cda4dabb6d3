// /kader and one criterion of it, with the judgement of who may judge.
#include <algorithm>

#include "campus/navigation/navigation.h"
#include "platform/base/error.h"
#include "rooms/quality/judgement_forms.h"
#include "rooms/quality/neighbours.h"
#include "rooms/quality/paths.h"
#include "rooms/quality/routes.h"
#include "rooms/quality/texts.h"
#include "rooms/quality/views.h"

namespace koers::quality {
namespace {

using http::Response;
using http::Visit;
using people::QualityReader;

Filter filter_of(const Visit& visit) {
  const std::string wanted = visit.request.field("toon");
  if (wanted == "aandacht") return Filter::attention;
  if (wanted == "bijna") return Filter::nearly;
  if (wanted == "wijkt-af") return Filter::differs;
  if (wanted == "niet-besproken") return Filter::not_judged;
  if (wanted == "zonder") return Filter::without;
  return Filter::all;
}

Points points_of_two_years(Visit& visit, const Scope& scope) {
  const Day from = first_day_of_school_year(school_year_of(visit.today) - 1);
  return all_points(visit.db(), scope.catalogue(), scope.institution.id, scope.about.unit,
                    scope.institution.smallest_group, from, visit.today);
}

Response show_framework(Visit& visit, const QualityReader& me) {
  const Scope scope = scope_of(visit, me);
  const auto judgements = judgements_of(visit.db(), scope.institution.id, scope.about.unit);
  const FrameworkPage page{scope, units_for(visit, me), evidence_of(scope, judgements),
                           all_points(visit.db(), scope.catalogue(), scope.institution.id, scope.about.unit,
                                      scope.institution.smallest_group,
                                      first_day_of_school_year(school_year_of(visit.today)), visit.today),
                           filter_of(visit)};
  return http::page(navigation::page(visit, {.title = visit.say(texts::framework), .place = "/kader"},
                                     framework_view(visit, page)));
}

// All guidelines of the unit, and the place of one of them.
struct Found {
  std::vector<CriterionEvidence> all;
  std::size_t place = 0;
  const CriterionEvidence& one() const { return all[place]; }
};

Found evidence_for(const Scope& scope, const Judgements& judgements, const std::string& code) {
  Found found{evidence_of(scope, judgements)};
  while (found.place < found.all.size() && found.one().criterion->code != code) ++found.place;
  if (found.place == found.all.size()) throw NotFound("criterion");
  return found;
}

// What somebody can look at instead, where there is no figure.
void look_elsewhere(Visit& visit, const QualityReader& me, const Found& found, CriterionPage& page) {
  for (const auto& other : found.all) {
    if (other.criterion->part == page.evidence.criterion->part && other.has_figure()) {
      page.others.push_back(other);
    }
  }
  if (page.evidence.published.reason != Reason::too_small) return;
  for (const NamedUnit& unit : units_for(visit, me)) {
    if (unit.unit == page.scope.about.unit) return;
    page.larger = unit;  // the widest comes first
    return;
  }
}

Response criterion_page(Visit& visit, const QualityReader& me, const Scope& scope, const Found& found,
                        const forms::Answers& judgement) {
  const CriterionEvidence& evidence = found.one();
  CriterionPage page{scope, evidence, {}, {}, {}, may_judge(me, scope.about.unit), judgement};
  if (evidence.indicator != nullptr) {
    page.points = points_of_two_years(visit, scope);
    page.breakdowns = breakdowns_of(visit, scope, *evidence.indicator);
    for (const std::size_t indicator : evidence.criterion->indicators) {
      page.published.push_back(figure_of(scope, scope.catalogue().indicators[indicator]));
    }
    for (const std::size_t indicator : evidence.criterion->unit_indicators) {
      page.published.push_back(figure_of(scope, scope.catalogue().unit_indicators[indicator]));
    }
  }
  if (!evidence.has_figure()) look_elsewhere(visit, me, found, page);
  const std::string title = evidence.criterion->code + " " + evidence.criterion->title.in(visit.language);
  page.beside = beside_figure(
      visit, me,
      {.is_guideline = true,
       .code = evidence.criterion->code,
       .title = title,
       .what_to_do = evidence.indicator ? evidence.indicator->what_to_do.in(visit.language) : "",
       .unit = scope.about.unit});
  return http::page(navigation::page(visit, {.title = title, .place = "/kader"}, criterion_view(visit, page)),
                    judgement.status());
}

JudgementDraft draft_of(const CriterionEvidence& evidence) {
  if (!evidence.judgement) return {};
  return {evidence.judgement->judgement, evidence.judgement->why};
}

Response show_criterion(Visit& visit, const QualityReader& me, std::string code) {
  const Scope scope = scope_of(visit, me);
  const auto judgements = judgements_of(visit.db(), scope.institution.id, scope.about.unit);
  const auto found = evidence_for(scope, judgements, code);
  return criterion_page(visit, me, scope, found, judgement_form.edit(draft_of(found.one())));
}

Response save_judgement(Visit& visit, const QualityReader& me, std::string code) {
  const Scope scope = scope_of(visit, me);
  const auto unit = scope.about.unit;
  if (!may_judge(me, unit)) throw Forbidden("the judgement is of who leads the unit");
  Found found;
  forms::Typed<JudgementDraft> typed;
  visit.write([&](sql::Transaction& tx) {
    tx.lock(unit.id);
    found = evidence_for(scope, judgements_of(tx, scope.institution.id, unit), code);
    const CriterionEvidence& evidence = found.one();
    typed = judgement_form.read_change(visit, draft_of(evidence));
    const auto& [chosen, why] = typed.value;
    if (chosen && why.empty() && differs(*chosen, evidence.state())) {
      typed.refuse("why", visit.say(texts::say_why));
    }
    if (!typed.holds()) return;
    judge(tx, scope.institution.id, unit, scope.catalogue().framework.version,
          {code, visit.now, me.id(), *chosen, evidence.state(), why});
  });
  if (!typed.holds()) return criterion_page(visit, me, scope, found, typed);
  return http::see_other(paths::criterion(code, unit), visit.say(texts::judgement_kept));
}

}  // namespace

void add_framework_routes(http::Router& router) {
  router.get<QualityReader>("/kader", show_framework);
  router.get<QualityReader>("/kader/{code}", show_criterion);
  router.post<QualityReader>("/kader/{code}/oordeel", save_judgement);
}

}  // namespace koers::quality
