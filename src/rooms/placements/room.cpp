// The record of this room: placements, and the trainer's link as it is made and closed.
#include "campus/rooms/room.h"

#include "rooms/placements/limits.h"
#include "rooms/placements/notices.h"
#include "rooms/placements/placements.h"
#include "rooms/placements/record.h"
#include "rooms/placements/routes.h"

namespace koers::placements {
namespace {

void add_routes(http::Router& router) {
  add_placement_routes(router);
  add_moment_routes(router);
  add_link_stop_routes(router);
  add_expectation_routes(router);
  add_recap_routes(router);
  add_table_routes(router);
}

constexpr std::string_view addresses[] = {"/stages", "/studenten/{id}/stages"};

constexpr const time_limits::TimeLimit* limits[] = {&days_after_placement};

}  // namespace

const rooms::Room& room() {
  static const rooms::Room record{.name = "placements",
                                  .add_routes = add_routes,
                                  .addresses = addresses,
                                  .personal_tables = personal_tables(),
                                  .chapters = chapters(),
                                  .relations = own_relations,
                                  .notice_kinds = notices::all,
                                  .facts_tables = facts_tables(),
                                  .limits = limits,
                                  .furnish = furnish};
  return record;
}

}  // namespace koers::placements
