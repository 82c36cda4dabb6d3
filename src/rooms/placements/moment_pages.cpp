// /stages/{id}/momenten: planning the moments of three, and saying that they were held; and the trainer's
// link, as the student and who guides make and close it.
#include "campus/access/accepted_forms.h"
#include "campus/people/names.h"
#include "platform/base/error.h"
#include "rooms/placements/paths.h"
#include "rooms/placements/placement_forms.h"
#include "rooms/placements/placement_views.h"
#include "rooms/placements/recap_pages.h"
#include "rooms/placements/routes.h"
#include "rooms/placements/table_pages.h"

namespace koers::placements {
namespace {

using http::Response;
using http::Visit;
using people::SignedIn;

}  // namespace

http::Response moment_page(http::Visit& visit, const PlacementSeat& seat, Id<Touchpoint> id,
                           const forms::Returned& returned) {
  views::MomentPage page{.seat = seat,
                         .moment = touchpoint_of(visit.db(), seat, id),
                         .changed_by = "",
                         .inside = {},
                         .returned = returned};
  const auto by = page.moment.changed_by_id;
  if (by.value != 0) {
    page.changed_by = people::people_named(visit.db(), seat.institution(), std::vector{by}).at(by).given_name;
  }
  if (page.moment.state != MomentState::held && !page.moment.is_begun()) {
    page.inside = before_table(visit, seat, page.moment);
    return http::page(views::moment_page(visit, page), returned.status());
  }
  return with_recap(visit, seat, id, returned, [&](const views::RecapPage& recap) {
    page.inside = page.moment.is_begun() ? views::table_part(visit, table_page(visit, seat, recap))
                                         : views::recap_cards(visit, recap);
    return http::page(views::moment_page(visit, page), returned.status());
  });
}

namespace {

Response show(Visit& visit, const SignedIn& me, Id<Placement> id, Id<Touchpoint> moment) {
  return moment_page(visit, PlacementSeat::take(visit, me, id), moment);
}

Response plan(Visit& visit, const SignedIn& me, Id<Placement> id, Id<Touchpoint> moment) {
  const auto seat = PlacementSeat::take(visit, me, id);
  const auto typed = plan_form.change(
      visit,
      [&](sql::Transaction& tx) {
        tx.lock(seat.student().id.value);
        const Touchpoint one = touchpoint_of(tx, seat, moment);
        return MomentPlan{one.planned_on, one.begins_minute, one.channel, one.place};
      },
      [&](sql::Transaction& tx, const MomentPlan& draft) {
        plan_moment(tx, seat, moment, draft, visit.now);
        tell_changed(tx, seat, visit.now, visit.today);
      });
  if (!typed.holds()) return moment_page(visit, seat, moment, {plan_form, typed});
  return http::see_other(paths::one(id), visit.say(moment_texts::planned));
}

Response hold(Visit& visit, const SignedIn& me, Id<Placement> id, Id<Touchpoint> moment) {
  const auto seat = PlacementSeat::take(visit, me, id);
  touchpoint_of(visit.db(), seat, moment);
  const auto typed = held_form.read(visit, views::held_givens(visit, seat.placement()));
  if (!typed.holds()) return moment_page(visit, seat, moment, {held_form, typed});
  return access::once(visit, me, paths::one(id),
                      [&](sql::Transaction& tx) {
                        hold_moment(tx, seat, moment, typed.value, visit.now, visit.today);
                        tell_changed(tx, seat, visit.now, visit.today);
                      })
      .with_toast({visit.say(moment_texts::noted), paths::moment(id, moment, "open")});
}

Response skip(Visit& visit, const SignedIn& me, Id<Placement> id, Id<Touchpoint> moment) {
  const auto seat = PlacementSeat::take(visit, me, id);
  touchpoint_of(visit.db(), seat, moment);
  const auto typed = skip_form.read(visit);
  if (!typed.holds()) return moment_page(visit, seat, moment, {skip_form, typed});
  return access::once(visit, me, paths::one(id),
                      [&](sql::Transaction& tx) {
                        skip_moment(tx, seat, moment, typed.value.reason, visit.now, visit.today);
                        tell_changed(tx, seat, visit.now, visit.today);
                      })
      .with_toast({visit.say(moment_texts::is_skipped), paths::moment(id, moment, "open")});
}

Response reopen(Visit& visit, const SignedIn& me, Id<Placement> id, Id<Touchpoint> moment) {
  const auto seat = PlacementSeat::take(visit, me, id);
  visit.write([&](sql::Transaction& tx) {
    reopen_moment(tx, seat, moment, visit.now, visit.today);
    take_confirmations_back(tx, seat, moment);
    Table::of(seat).tell(visit, tx);
  });
  return http::see_other(paths::moment(id, moment), visit.say(moment_texts::reopened));
}

Response add(Visit& visit, const SignedIn& me, Id<Placement> id) {
  const auto seat = PlacementSeat::take(visit, me, id);
  const auto moment = visit.new_id<Touchpoint>();
  visit.write([&](sql::Transaction& tx) { add_moment(tx, seat, moment, visit.now); });
  return http::see_other(paths::moment(id, moment), visit.say(moment_texts::added));
}

// ---- the link

// The key stands in the answer itself, and nowhere else: no browser remembers it. Sent twice, the second page
// holds the key that works.
Response make(Visit& visit, const SignedIn& me, Id<Placement> id) {
  const auto seat = PlacementSeat::take(visit, me, id);
  std::string key;
  visit.write([&](sql::Transaction& tx) {
    key = make_link(tx, seat, visit.house.ids, visit.now);
    Table::of(seat).send_trainer_away(visit, tx);
  });
  return http::page(views::link_page(visit, seat, key)).with("Cache-Control", "no-store");
}

Response make_one_code(Visit& visit, const SignedIn& me, Id<Placement> id) {
  const auto seat = PlacementSeat::take(visit, me, id);
  visit.write([&](sql::Transaction& tx) { make_code(tx, seat, visit.now); });
  return http::see_other(paths::one(id), visit.say(texts::code_made));
}

Response close(Visit& visit, const SignedIn& me, Id<Placement> id) {
  const auto seat = PlacementSeat::take(visit, me, id);
  visit.write([&](sql::Transaction& tx) {
    close_link(tx, seat, visit.now);
    Table::of(seat).send_trainer_away(visit, tx);
  });
  return http::see_other(
      paths::one(id),
      visit.say(texts::link_is_closed, views::trainer_or(visit, seat.placement(), texts::the_trainer)));
}

}  // namespace

void add_moment_routes(http::Router& router) {
  router.post<SignedIn>("/stages/{id}/momenten", add);
  router.get<SignedIn>("/stages/{id}/momenten/{moment}", show);
  router.post<SignedIn>("/stages/{id}/momenten/{moment}/plannen", plan);
  router.post<SignedIn>("/stages/{id}/momenten/{moment}/geweest", hold);
  router.post<SignedIn>("/stages/{id}/momenten/{moment}/overslaan", skip);
  router.post<SignedIn>("/stages/{id}/momenten/{moment}/open", reopen);
  router.post<SignedIn>("/stages/{id}/link", make).at_most({.burst = 20, .seconds = 60});
  router.post<SignedIn>("/stages/{id}/link/code", make_one_code).at_most({.burst = 20, .seconds = 60});
  router.post<SignedIn>("/stages/{id}/link/sluiten", close);
}

}  // namespace koers::placements
