#include "app/app.h"

#include "app/pages.h"
#include "platform/auth/session.h"
#include "rooms/choices/choices.h"
#include "rooms/course/course.h"
#include "rooms/experiences/experiences.h"
#include "rooms/experts/experts.h"
#include "rooms/guidance/guidance.h"
#include "rooms/portfolio/portfolio.h"
#include "rooms/profile/profile.h"
#include "rooms/quality/quality.h"
#include "rooms/referrals/referrals.h"

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

App::App(http::House& house) : house_(house) {
  add_entrance_routes(router_);
  add_home_routes(router_);
  add_personal_routes(router_);
  add_growth_routes(router_);
  add_student_file_routes(router_);
  add_export_routes(router_);
  add_administration_routes(router_);
  add_help_routes(router_);
  add_public_routes(router_);
  add_offline_routes(router_);
  experiences::add_routes(router_);
  profile::add_routes(router_);
  course::add_routes(router_);
  choices::add_routes(router_);
  experts::add_routes(router_);
  referrals::add_routes(router_);
  portfolio::add_routes(router_);
  guidance::add_routes(router_);
  quality::add_routes(router_);
  router_.on_problem(problem_page);
}

void App::enter(Visit& visit) const {
  visit.language = language_of(visit.request);
  sign_in_from_cookie(visit);
}

Response App::answer(Request& request) {
  Visit visit(house_, request);
  enter(visit);
  return router_.answer(visit);
}

}  // namespace koers::app
