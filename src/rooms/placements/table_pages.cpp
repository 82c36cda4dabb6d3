// The table of a moment of three: /stages/{id}/momenten/{moment} while they talk. What is written there goes
// the way of the recap (recap_pages.cpp). The trainer's side: rooms/trainers.
#include "rooms/placements/table_pages.h"

#include "platform/base/error.h"
#include "rooms/placements/paths.h"
#include "rooms/placements/placement_forms.h"
#include "rooms/placements/recap_pages.h"
#include "rooms/placements/routes.h"
#include "rooms/placements/table_texts.h"

namespace koers::placements {

using http::Response;
using http::Visit;
using people::SignedIn;

namespace {

views::Brought brought_by(Visit& visit, const PlacementSeat& seat) {
  return {seat.student(), seat.placement(),
          shown_to_trainer(visit.db(), seat.institution(), seat.student().id, seat.placement().id)};
}

views::Beginning before_of(Visit& visit, const PlacementSeat& seat, const Touchpoint& moment) {
  return {.seat = seat,
          .moment = moment,
          .going_on = at_table(visit.db(), seat.institution(), seat.student().id, seat.placement().id),
          .trainer_waits = Table::of(seat).is_there(visit, Voice::trainer)};
}

}  // namespace

views::TablePage table_page(Visit& visit, const PlacementSeat& seat, const views::RecapPage& recap) {
  const auto at = [&](std::string_view what) {
    return paths::moment(seat.placement().id, recap.recap.moment.id, what);
  };
  return {.recap = recap,
          .brought = brought_by(visit, seat),
          .live = at("live").with("stand", "tafel"),
          .part = at("tafel"),
          .typing = at("typt"),
          .after = paths::moment(seat.placement().id, recap.recap.moment.id),
          .there = Table::of(seat).there(visit)};
}

html::Html before_table(Visit& visit, const PlacementSeat& seat, const Touchpoint& moment) {
  return views::before_part(visit, before_of(visit, seat, moment));
}

namespace {

Response begin(Visit& visit, const SignedIn& me, Id<Placement> id, Id<Touchpoint> moment) {
  const auto seat = PlacementSeat::take(visit, me, id);
  const auto one = touchpoint_of(visit.db(), seat, moment);
  // Days early it is a slip, mostly; whoever means it says so.
  const bool is_early =
      one.is_to_come() && !one.is_begun() && one.planned_on && *one.planned_on > visit.today;
  if (is_early && !visit.request.has("zeker")) return http::page(views::early_page(visit, seat, one));
  visit.write([&](sql::Transaction& tx) {
    begin_moment(tx, seat, moment, visit.now, visit.today);
    Table::of(seat).tell(visit, tx);
  });
  return http::see_other(paths::moment(id, moment), visit.say(table_texts::begun),
                         html::local_url(paths::moment(id, moment, "beginnen").text() + "/terug"));
}

Response undo_beginning(Visit& visit, const SignedIn& me, Id<Placement> id, Id<Touchpoint> moment) {
  const auto seat = PlacementSeat::take(visit, me, id);
  visit.write([&](sql::Transaction& tx) {
    put_back_moment(tx, seat, moment, visit.now);
    Table::of(seat).tell(visit, tx);
  });
  return http::see_other(paths::moment(id, moment));
}

Response end(Visit& visit, const SignedIn& me, Id<Placement> id, Id<Touchpoint> moment) {
  const auto seat = PlacementSeat::take(visit, me, id);
  if (seat.is_student()) throw Forbidden("who guides ends the talk");
  const auto one = touchpoint_of(visit.db(), seat, moment);
  // Sent twice, or ended by another who guides: the page says what became of it.
  if (one.state == MomentState::held) return http::see_other(paths::moment(id, moment));
  const auto typed = held_form.read(visit, {{"dag", {.leave_out = true}}});
  visit.write([&](sql::Transaction& tx) {
    end_table(tx, seat, moment, typed.value, visit.now, visit.today);
    tell_changed(tx, seat, visit.now, visit.today);
    Table::of(seat).tell(visit, tx);
  });
  return http::see_other(paths::moment(id, moment), visit.say(table_texts::ended),
                         paths::moment(id, moment, "open"));
}

Response show_part(Visit& visit, const SignedIn& me, Id<Placement> id, Id<Touchpoint> moment) {
  const auto seat = PlacementSeat::take(visit, me, id);
  const auto one = touchpoint_of(visit.db(), seat, moment);
  if (visit.request.field("stand") == "voor") {
    return http::part(views::before_live(visit, before_of(visit, seat, one)));
  }
  return with_recap(visit, seat, moment, {}, [&](const views::RecapPage& recap) {
    return http::part(views::live_parts(visit, table_page(visit, seat, recap)));
  });
}

Response listen(Visit& visit, const SignedIn& me, Id<Placement> id, Id<Touchpoint> moment) {
  const auto seat = PlacementSeat::take(visit, me, id);
  const auto one = touchpoint_of(visit.db(), seat, moment);
  Response stream;
  stream.topic = Table::of(seat).topic();
  // Who has the page of before open does not read along; of who guides in confidence nobody hears.
  const bool at_table = visit.request.field("stand") == "tafel";
  if (at_table && one.is_begun() && seat.may_write()) {
    stream.listener = code(seat.is_student() ? Voice::student : Voice::guide);
  }
  return stream;
}

Response types(Visit& visit, const SignedIn& me, Id<Placement> id, Id<Touchpoint> moment) {
  const auto seat = PlacementSeat::take(visit, me, id);
  must_write(seat);
  if (touchpoint_of(visit.db(), seat, moment).is_begun()) {
    Table::of(seat).tell_typing(visit, seat.is_student() ? Voice::student : Voice::guide);
  }
  return http::plain("", 204);
}

}  // namespace

void add_table_routes(http::Router& router) {
  router.post<SignedIn>("/stages/{id}/momenten/{moment}/beginnen", begin);
  router.post<SignedIn>("/stages/{id}/momenten/{moment}/beginnen/terug", undo_beginning);
  router.post<SignedIn>("/stages/{id}/momenten/{moment}/afronden", end);
  router.get<SignedIn>("/stages/{id}/momenten/{moment}/tafel", show_part);
  router.get<SignedIn>("/stages/{id}/momenten/{moment}/live", listen);
  router.post<SignedIn>("/stages/{id}/momenten/{moment}/typt", types).at_most({.burst = 120, .seconds = 1});
}

}  // namespace koers::placements
