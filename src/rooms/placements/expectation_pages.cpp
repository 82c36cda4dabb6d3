// What school and company expect of each other, looked back on in a placement.
#include "campus/access/accepted_forms.h"
#include "platform/base/error.h"
#include "rooms/placements/expectation_forms.h"
#include "rooms/placements/expectation_views.h"
#include "rooms/placements/paths.h"
#include "rooms/placements/placement_pages.h"
#include "rooms/placements/routes.h"

namespace koers::placements {
namespace {

using http::Response;
using http::Visit;
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

}  // namespace

void add_expectation_routes(http::Router& router) {
  router.post<SignedIn>("/stages/{id}/afspraken/{nummer}", say_how);
}

}  // namespace koers::placements
