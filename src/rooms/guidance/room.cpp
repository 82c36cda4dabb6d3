// The record of this room: who is spoken with, when, about what, and what came of it.
#include "campus/rooms/room.h"

#include "rooms/guidance/guidance.h"
#include "rooms/guidance/notices.h"
#include "rooms/guidance/record.h"
#include "rooms/guidance/room_texts.h"
#include "rooms/guidance/routes.h"

namespace koers::guidance {

namespace {

using people::Role;

void add_routes(http::Router& router) {
  add_conversation_routes(router);
  add_picture_routes(router);
}

constexpr std::string_view addresses[] = {"/gesprekken", "/hulpmiddelen", "/studenten/{id}/beeld", "/beeld"};

constexpr navigation::Place places[] = {
    {.path = "/gesprekken",
     .label = room_texts::talks,
     .icon = "chats-circle",
     .icon_current = "chats-circle-fill",
     .positions = {{Role::counsellor, 3}, {Role::specialist, 3}}},
    {.path = "/hulpmiddelen",
     .label = room_texts::aids,
     .icon = "toolbox",
     .icon_current = "toolbox-fill",
     .positions = {{Role::counsellor, 4},
                   {Role::specialist, 4},
                   {Role::coordinator, 3},
                   {Role::teacher, 4},
                   {Role::team_leader, 4}}},
};

}  // namespace

const rooms::Room& room() {
  static const rooms::Room record{.name = "guidance",
                                  .add_routes = add_routes,
                                  .addresses = addresses,
                                  .places = places,
                                  .personal_tables = personal_tables(),
                                  .chapters = chapters(),
                                  .notice_kinds = notices::all,
                                  .facts_tables = facts_tables()};
  return record;
}

}  // namespace koers::guidance
