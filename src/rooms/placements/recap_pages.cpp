// The recap of a moment: written and confirmed by the student and who guides on the page of the moment. The
// trainer's side: rooms/trainers.
#include "rooms/placements/recap_pages.h"

#include <memory>

#include "rooms/placements/paths.h"
#include "rooms/placements/routes.h"
#include "rooms/placements/table_pages.h"
#include "rooms/placements/table_texts.h"

namespace koers::placements {

html::Url recap_address(const PlacementSeat& seat, Id<Touchpoint> moment, std::string_view what) {
  return html::local_url(paths::moment(seat.placement().id, moment).text() + "/" + std::string(what));
}

namespace {

using http::Response;
using http::Visit;
using people::SignedIn;

Response late_page(Visit& visit, const PlacementSeat& seat, Id<Touchpoint> moment, const std::string& words) {
  return http::page(
      views::narrow_page(visit, seat, visit.say(table_texts::too_late),
                         views::too_late(visit, words, paths::moment(seat.placement().id, moment))),
      409);
}

Doing doing_of(Visit& visit, const SignedIn& me, Id<Placement> id, Id<Touchpoint> moment) {
  const auto seat = std::make_shared<PlacementSeat>(PlacementSeat::take(visit, me, id));
  return {visit,
          RecapWriter::of(*seat, me.person().full_name()),
          touchpoint_of(visit.db(), *seat, moment),
          paths::moment(id, moment),
          [&visit, seat, moment](const forms::Returned& returned) {
            return moment_page(visit, *seat, moment, returned);
          },
          [&visit, seat, moment](const std::string& words) { return late_page(visit, *seat, moment, words); },
          [&visit](const auto& act) { visit.write(act); }};
}

template <auto act>
Response own(Visit& visit, const SignedIn& me, Id<Placement> id, Id<Touchpoint> moment) {
  return act(doing_of(visit, me, id, moment));
}
Response own_take(Visit& visit, const SignedIn& me, Id<Placement> id, Id<Touchpoint> moment,
                  Id<RecapLine> part) {
  return take(doing_of(visit, me, id, moment), part);
}

}  // namespace

void add_recap_routes(http::Router& router) {
  router.post<SignedIn>("/stages/{id}/momenten/{moment}/zin", own<say>);
  router.post<SignedIn>("/stages/{id}/momenten/{moment}/weg/{deel}", own_take);
  router.post<SignedIn>("/stages/{id}/momenten/{moment}/afspraak", own<agree>);
  router.post<SignedIn>("/stages/{id}/momenten/{moment}/klopt", own<say_right>);
}

}  // namespace koers::placements
