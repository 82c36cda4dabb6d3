// The record of this room: what a student says of himself.
#include "campus/rooms/room.h"

#include "rooms/profile/profile.h"
#include "rooms/profile/record.h"
#include "rooms/profile/room_texts.h"
#include "rooms/profile/routes.h"

namespace koers::profile {

namespace {

using people::Role;

void add_routes(http::Router& router) { add_statement_routes(router); }

constexpr std::string_view addresses[] = {"/ik"};

constexpr navigation::Place places[] = {
    {.path = "/ik",
     .label = room_texts::me,
     .icon = "compass",
     .icon_current = "compass-fill",
     .positions = {{Role::student, 5}}},
};

}  // namespace

const rooms::Room& room() {
  static const rooms::Room record{.name = "profile",
                                  .archive = "portfolio",
                                  .add_routes = add_routes,
                                  .addresses = addresses,
                                  .places = places,
                                  .personal_tables = personal_tables(),
                                  .chapters = chapters()};
  return record;
}

}  // namespace koers::profile
