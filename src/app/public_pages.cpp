// Pages for everybody, and the addresses that machines ask.
#include <algorithm>

#include "app/pages.h"
#include "app/texts.h"
#include "campus/layout/cards.h"
#include "campus/layout/frame.h"
#include "campus/layout/pieces.h"
#include "campus/layout/writing.h"
#include "campus/navigation/navigation.h"
#include "campus/people/people.h"
#include "platform/base/error.h"
#include "platform/files/files.h"
#include "platform/http/rate_limit.h"
#include "platform/metrics/metrics.h"

namespace koers::app {
namespace {

using namespace html;
using http::Response;
using http::Visit;
using people::Anyone;

Response show_accessibility(Visit& visit, const Anyone&) {
  return page_for_everybody(
      visit, texts::accessibility,
      fragment(p(visit.say(texts::accessibility_line)), p(visit.say(texts::accessibility_tests)),
               p(visit.say(texts::accessibility_report))));
}

// For whoever writes pages, and for the tests that look at them: all pieces of the look on one page.
Response show_pieces(Visit& visit, const Anyone&) {
  if (!visit.house.demo) throw NotFound("pieces are for demonstrations");
  return http::page(layout::pieces_page(visit));
}

constexpr sql::Statement select_one{"app.select_one", "SELECT count(*) FROM campus_institutions"};

// Changes nothing, and is written all the same.
constexpr sql::Statement write_one{
    "app.write_one",
    "UPDATE campus_institutions SET name = name WHERE institution_id = (SELECT MIN(institution_id) FROM "
    "campus_institutions)"};

constexpr std::int64_t written_seconds = 5;

// Throws Unavailable when nothing can be written, as when a disk is full. What could be written a moment ago
// is not tried again: anybody may ask.
void try_to_write(Visit& visit) {
  static http::RateLimit tries(1, written_seconds);
  const std::string house = std::to_string(reinterpret_cast<std::uintptr_t>(&visit.house));
  if (!tries.allow(house, visit.now)) return;
  try {
    visit.write([](sql::Transaction& tx) { tx.run(write_one); });
    if (visit.house.files != nullptr) visit.house.files->try_to_write();
  } catch (const std::exception& error) {
    tries.forgive(house);
    throw Unavailable(error.what());
  }
}

// Ready is: the database answers, and what is sent in can be kept. Whoever balances the load asks this every
// few seconds.
Response say_ready(Visit& visit, const Anyone&) {
  visit.db().one<std::int64_t>(select_one);
  try_to_write(visit);
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

// Figures for the operator's own machine. What a proxy passes on comes from outside, however near the proxy.
Response say_metrics(Visit& visit, const Anyone&) {
  const auto& remote = visit.request.remote;
  for (const char* passed_on : {"x-forwarded-for", "x-real-ip", "forwarded", "via"}) {
    if (!visit.request.header(passed_on).empty()) throw NotFound("metrics are for this machine");
  }
  if (remote != "127.0.0.1" && remote != "::1" && !remote.empty())
    throw NotFound("metrics are for this machine");
  return http::plain(metrics::exposition());
}

}  // namespace

Response page_for_everybody(Visit& visit, const i18n::Text& title, const Html& content) {
  const std::string name = visit.say(title);
  const Html all = fragment(h1(name), content);
  if (visit.session) {
    try {
      return http::page(navigation::page(visit, {.title = name, .width = layout::PageWidth::narrow}, all));
    } catch (const SignInNeeded&) {  // a role that ended: such a person is a visitor here
    }
  }
  return http::page(layout::public_frame(visit, {.title = name}, all));
}

void add_public_routes(http::Router& router) {
  router.get<Anyone>("/toegankelijkheid", show_accessibility);
  router.get<Anyone>("/_huis/stukken", show_pieces);
  router.get<Anyone>("/_huis/vloer", show_floor);
  router.get<Anyone>("/readyz", say_ready);
  router.get<Anyone>("/metrics", say_metrics);
}

}  // namespace koers::app
