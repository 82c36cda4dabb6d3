// The record of this room: rounds of conversations, and the address that a calendar follows.
#include "campus/rooms/room.h"

#include "rooms/rounds/booking.h"
#include "rooms/rounds/notices.h"
#include "rooms/rounds/record.h"
#include "rooms/rounds/rounds.h"
#include "rooms/rounds/routes.h"

namespace koers::rounds {

namespace {

void add_routes(http::Router& router) {
  add_plan_routes(router);
  add_round_routes(router);
  add_pick_routes(router);
  add_feed_routes(router);
}

constexpr std::string_view addresses[] = {"/gesprekken/rondes", "/gesprekken/kiezen", "/agenda"};

// In the afternoon, when students look at their phones.
constexpr int reminding_minute = 16 * 60 + 30;

constexpr rooms::RegularJob regular_jobs[] = {
    {"rounds.remind", jobs::daily(reminding_minute), [](const rooms::Tools& tools, const jobs::Occasion&) {
       tools.database.write(
           [&](sql::Transaction& tx) { remind(tx, day_of(tools.clock.now()), tools.clock.now()); });
     }}};

}  // namespace

const rooms::Room& room() {
  static const rooms::Room record{.name = "rounds",
                                  .add_routes = add_routes,
                                  .addresses = addresses,
                                  .personal_tables = personal_tables(),
                                  .chapters = chapters(),
                                  .notice_kinds = notices::all,
                                  .regular_jobs = regular_jobs,
                                  .furnish = furnish};
  return record;
}

}  // namespace koers::rounds
