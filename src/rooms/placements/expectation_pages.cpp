// What school and company expect of each other: answered by the trainer's link, and looked back on in each
// placement.
#include "campus/access/accepted_forms.h"
#include "platform/base/error.h"
#include "rooms/placements/expectation_forms.h"
#include "rooms/placements/expectation_views.h"
#include "rooms/placements/link_pages.h"
#include "rooms/placements/paths.h"
#include "rooms/placements/placement_pages.h"
#include "rooms/placements/routes.h"

namespace koers::placements {
namespace {

using http::Response;
using http::Visit;
using people::Anyone;
using people::SignedIn;

Response say_how(Visit& visit, const SignedIn& me, Id<Placement> id, int number) {
  const auto seat = PlacementSeat::take(visit, me, id);
  const auto pact = pact_of(visit.db(), seat.institution(), seat.placement());
  if (!pact) throw NotFound("nothing was agreed");
  const auto typed = happening_form.read(visit);
  if (!typed.holds()) {
    return placement_page(visit, seat, {happening_form, typed, "-lijn-" + std::to_string(number)});
  }
  return access::once(visit, me, paths::one(id),
                      [&](sql::Transaction& tx) {
                        say_happened(tx, seat, *pact, number, typed.value, me.person().given_name, visit.now);
                      })
      .with_toast({visit.say(expectation_texts::kept), std::nullopt});
}

// ---- the company

Response show_asked(Visit& visit, const Anyone&, std::string key) {
  const OpenedLink opened = opened_by(visit, key);
  if (auto answer = turned_away(visit, opened, key)) return *std::move(answer);
  const auto waiting = pact_to_answer(pacts_of(visit.db(), opened.institution, opened.placement.company_id));
  if (!waiting) {
    return http::see_other(paths::by_link(key), visit.say(expectation_texts::nothing_asked));
  }
  return unlisted(http::page(views::answer_page(visit, opened, key, *waiting, companies::blank_answer())));
}

Response answer_asked(Visit& visit, const Anyone&, std::string key) {
  const OpenedLink opened = opened_by(visit, key);
  if (auto answer = turned_away(visit, opened, key)) return *std::move(answer);
  const auto waiting = pact_to_answer(pacts_of(visit.db(), opened.institution, opened.placement.company_id));
  if (!waiting || waiting->version != visit.request.number("tekst").value_or(0)) {
    return http::see_other(paths::by_link(key), visit.say(expectation_texts::nothing_asked));
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
  return http::see_other(paths::by_link(key), visit.say(expectation_texts::answer_sent));
}

}  // namespace

void add_expectation_routes(http::Router& router) {
  router.post<SignedIn>("/stages/{id}/afspraken/{nummer}", say_how);
  router.get<Anyone>("/link/{sleutel}/afspraken", show_asked).at_most({.burst = 120, .seconds = 1});
  router.post<Anyone>("/link/{sleutel}/afspraken", answer_asked).at_most({.burst = 40, .seconds = 5});
}

}  // namespace koers::placements
