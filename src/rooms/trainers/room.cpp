// The record of this room: the pages of a trainer's link. What is written there is kept by rooms/placements.
#include "campus/rooms/room.h"

#include "rooms/trainers/routes.h"
#include "rooms/trainers/trainers.h"

namespace koers::trainers {
namespace {

void add_routes(http::Router& router) {
  add_link_routes(router);
  add_pact_routes(router);
  add_recap_routes(router);
  add_table_routes(router);
}

constexpr std::string_view addresses[] = {"/link"};

}  // namespace

const rooms::Room& room() {
  static const rooms::Room record{.name = "trainers", .add_routes = add_routes, .addresses = addresses};
  return record;
}

}  // namespace koers::trainers
