#include "app/app.h"

#include "app/facts.h"
#include "app/pages.h"
#include "app/rooms.h"
#include "platform/auth/session.h"
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
  companies::provide(visit, {.card_at = placements::card_at, .trainer_left = placements::trainer_left});
}

Response App::answer(Request& request) {
  Visit visit(house_, request);
  enter(visit);
  return router_.answer(visit);
}

}  // namespace koers::app
