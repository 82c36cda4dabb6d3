// /link/{sleutel}/afspraken: the trainer answers for the company what the school proposes.
#include "rooms/trainers/link_pages.h"
#include "rooms/trainers/pact_texts.h"
#include "rooms/trainers/pact_views.h"
#include "rooms/trainers/paths.h"
#include "rooms/trainers/routes.h"

namespace koers::trainers {
namespace {

using http::Response;
using http::Visit;
using people::Anyone;

Response show_asked(Visit& visit, const Anyone&, std::string key) {
  const OpenedLink opened = opened_by(visit, key);
  if (auto answer = turned_away(visit, opened, key)) return *std::move(answer);
  const auto waiting = pact_to_answer(pacts_of(visit.db(), opened.institution, opened.placement.company_id));
  if (!waiting) {
    return http::see_other(paths::by_link(key), visit.say(pact_texts::nothing_asked));
  }
  return unlisted(http::page(views::answer_page(visit, opened, key, *waiting, companies::blank_answer())));
}

Response answer_asked(Visit& visit, const Anyone&, std::string key) {
  const OpenedLink opened = opened_by(visit, key);
  if (auto answer = turned_away(visit, opened, key)) return *std::move(answer);
  const auto waiting = pact_to_answer(pacts_of(visit.db(), opened.institution, opened.placement.company_id));
  if (!waiting || waiting->version != visit.request.number("tekst").value_or(0)) {
    return http::see_other(paths::by_link(key), visit.say(pact_texts::nothing_asked));
  }
  const auto typed = companies::read_answer(visit, *waiting);
  if (!typed.holds()) {
    return unlisted(http::page(views::answer_page(visit, opened, key, *waiting, typed), typed.status()));
  }
  visit.write([&](sql::Transaction& tx) {
    locked_link(tx, opened, visit.now);
    answer_pact(tx, opened.institution, opened.placement.company_id, opened.placement.trainer,
                waiting->version, typed.value, visit.now, visit.today);
  });
  return http::see_other(paths::by_link(key), visit.say(pact_texts::answer_sent));
}

}  // namespace

void add_pact_routes(http::Router& router) {
  router.get<Anyone>("/link/{sleutel}/afspraken", show_asked).at_most({.burst = 120, .seconds = 1});
  router.post<Anyone>("/link/{sleutel}/afspraken", answer_asked).at_most({.burst = 40, .seconds = 5});
}

}  // namespace koers::trainers
