// The record of this room: what a student lived through, thought of it and shares of it.
#include "campus/rooms/room.h"

#include "rooms/experiences/experiences.h"
#include "rooms/experiences/notices.h"
#include "rooms/experiences/record.h"
#include "rooms/experiences/room_texts.h"
#include "rooms/experiences/routes.h"

namespace koers::experiences {

namespace {

using people::Role;

void add_routes(http::Router& router) {
  add_recording_routes(router);
  add_at_once_routes(router);
  add_offline_routes(router);
  add_experience_routes(router);
  add_media_routes(router);
  add_rest_routes(router);
  add_response_routes(router);
  add_skill_routes(router);
}

constexpr std::string_view addresses[] = {"/ervaringen", "/vastleggen", "/ik/rust", "/op-je-telefoon"};

constexpr navigation::Place places[] = {
    {.path = "/ervaringen",
     .label = room_texts::experiences,
     .icon = "images-square",
     .icon_current = "images-square-fill",
     .positions = {{Role::student, 2}}},
    {.path = "/vastleggen",
     .label = room_texts::record,
     .icon = "plus-bold",
     .icon_current = "plus-bold",
     .positions = {{Role::student, 3}},
     .plus = true},
};

}  // namespace

const rooms::Room& room() {
  static const rooms::Room record{.name = "experiences",
                                  .archive = "portfolio",
                                  .add_routes = add_routes,
                                  .addresses = addresses,
                                  .places = places,
                                  .personal_tables = personal_tables(),
                                  .chapters = chapters(),
                                  .notice_kinds = notices::all,
                                  .facts_tables = facts_tables()};
  return record;
}

}  // namespace koers::experiences
