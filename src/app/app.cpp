#include "app/app.h"

#include "app/facts.h"
#include "app/pages.h"
#include "app/rooms.h"
#include "platform/auth/session.h"
#include "rooms/commitments/commitments.h"
#include "rooms/companies/companies.h"
#include "rooms/placements/placements.h"
#include "rooms/quality/quality.h"

namespace koers::app {
namespace {

using http::Request;
using http::Response;
using http::Visit;

// A kept choice first, then what the browser asks for, then Dutch.
i18n::Language language_of(const Request& request) {
  if (const auto kept = from_code<i18n::Language>(request.cookie("koers_taal"))) return *kept;
  return request.header("accept-language").starts_with("en") ? i18n::Language::en : i18n::Language::nl;
}

void sign_in_from_cookie(Visit& visit) {
  const auto token = visit.request.cookie(auth::session_cookie);
  if (token.empty()) return;
  visit.session = auth::find_session(visit.db(), token, visit.now);
  if (visit.session && auth::needs_touch(*visit.session, visit.now)) {
    visit.write([&](sql::Transaction& tx) { auth::touch_session(tx, *visit.session, visit.now); });
  }
}

// What somebody can do about a figure or a guideline, on its page.
html::Html do_something_at(Visit& visit, const people::QualityReader& me, const quality::FigureTopic& topic) {
  using commitments::CommitmentOrigin;
  return commitments::do_something_card(
      visit, me,
      {.kind = topic.is_guideline ? CommitmentOrigin::guideline : CommitmentOrigin::figure,
       .ref = topic.code,
       .title = topic.title,
       .suggestion = topic.what_to_do,
       .unit = topic.unit});
}

// On the page of a team: who owns the subject, and the ways to what was agreed.
html::Html commitments_of_team(Visit& visit, const people::QualityReader& me, organisation::Unit team) {
  return html::fragment(commitments::owner_card(visit, me, team), commitments::follow_up_card(visit, me));
}

// On the overview of a co-ordinator.
html::Html commitments_at_overview(Visit& visit, const people::QualityReader& me) {
  return commitments::follow_up_card(visit, me);
}

}  // namespace

App::App(http::House& house) : house_(house), figures_(quality::make_source(facts_tables())) {
  for (const rooms::Room* room : all_rooms()) {
    if (room->add_routes != nullptr) room->add_routes(router_);
    places_.add(room->places);
  }
  places_.check_complete();
  router_.on_problem(problem_page);
}

void App::enter(Visit& visit) const {
  visit.language = language_of(visit.request);
  sign_in_from_cookie(visit);
  navigation::use_places(visit, places_);
  quality::provide(visit, figures_);
  quality::provide(visit, quality::Neighbours{.at_figure = do_something_at,
                                              .at_team = commitments_of_team,
                                              .at_overview = commitments_at_overview});
  companies::provide(visit, {.card_at = placements::card_at, .trainer_left = placements::trainer_left});
}

Response App::answer(Request& request) {
  Visit visit(house_, request);
  enter(visit);
  return router_.answer(visit);
}

}  // namespace koers::app
