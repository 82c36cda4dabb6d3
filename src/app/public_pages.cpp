// Pages for everybody, and the addresses that machines ask.
#include <algorithm>

#include "app/pages.h"
#include "app/texts.h"
#include "campus/layout/cards.h"
#include "campus/layout/frame.h"
#include "campus/layout/pieces.h"
#include "campus/layout/writing.h"
#include "campus/people/people.h"
#include "platform/base/error.h"
#include "platform/metrics/metrics.h"
#include "rooms/referrals/referrals.h"

namespace koers::app {
namespace {

using namespace html;
using http::Response;
using http::Visit;
using people::Anyone;

Response public_page(Visit& visit, const i18n::Text& title, const Html& content) {
  return http::page(
      layout::public_frame(visit, {.title = visit.say(title)}, fragment(h1(visit.say(title)), content)));
}

Response show_accessibility(Visit& visit, const Anyone&) {
  return public_page(
      visit, texts::accessibility,
      fragment(p(visit.say(texts::accessibility_line)), p(visit.say(texts::accessibility_tests)),
               p(visit.say(texts::accessibility_report))));
}

Response show_help(Visit& visit, const Anyone&) {
  Html content = fragment(p(visit.say(texts::what_for_line)), p(visit.say(texts::help_line)));
  if (visit.session && people::identity_of(visit).enrolment) {
    content += referrals::ask_card(visit, people::Student::admit(visit));
  }
  return public_page(visit, texts::help, content);
}

// For whoever writes pages, and for the tests that look at them: all pieces of the look on one page.
Response show_pieces(Visit& visit, const Anyone&) {
  if (!visit.house.demo) throw NotFound("pieces are for demonstrations");
  return http::page(layout::pieces_page(visit));
}

constexpr sql::Statement select_one{"app.select_one", "SELECT count(*) FROM campus_institutions"};

// Ready is: the database answers. Whoever balances the load asks this every few seconds.
Response say_ready(Visit& visit, const Anyone&) {
  visit.db().one<std::int64_t>(select_one);
  return http::plain("ready\n");
}

// What bin/bench holds a page against: as many bytes as the page has, from memory, after one point SELECT.
Response show_floor(Visit& visit, const Anyone&) {
  if (!visit.house.demo) throw NotFound("the floor is for measuring a demonstration");
  static const std::string memory(64 << 10, 'k');
  visit.db().one<std::int64_t>(select_one);
  const auto wanted = std::max<std::int64_t>(visit.request.number("bytes").value_or(0), 0);
  Response response;
  response.type = "application/octet-stream";
  response.asset = std::string_view(memory).substr(0, static_cast<std::size_t>(wanted));
  return response;
}

// Figures for the operator's own machines; a proxy keeps them from the outside (deploy/README.md).
Response say_metrics(Visit& visit, const Anyone&) {
  const auto& remote = visit.request.remote;
  if (remote != "127.0.0.1" && remote != "::1" && !remote.empty())
    throw NotFound("metrics are for this machine");
  return http::plain(metrics::exposition());
}

}  // namespace

void add_public_routes(http::Router& router) {
  router.get<Anyone>("/toegankelijkheid", show_accessibility);
  router.get<Anyone>("/hulp", show_help);
  router.get<Anyone>("/_huis/stukken", show_pieces);
  router.get<Anyone>("/_huis/vloer", show_floor);
  router.get<Anyone>("/readyz", say_ready);
  router.get<Anyone>("/metrics", say_metrics);
}

}  // namespace koers::app
