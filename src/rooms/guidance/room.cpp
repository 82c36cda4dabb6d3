// The record of this room: who is spoken with, when, about what, and how far it is.
#include "campus/rooms/room.h"

#include "rooms/guidance/guidance.h"
#include "rooms/guidance/limits.h"
#include "rooms/guidance/notices.h"
#include "rooms/guidance/record.h"
#include "rooms/guidance/room_texts.h"
#include "rooms/guidance/routes.h"

namespace koers::guidance {

namespace {

using people::Role;

constexpr std::string_view addresses[] = {
    "/gesprekken",
    "/gesprekken/{id}/verzetten",
    "/gesprekken/{id}/afzeggen",
    "/gesprekken/{id}/terug",
    "/gesprekken/{id}/agenda.ics",
    "/gesprekken/{id}/voorbereiden",
};

constexpr navigation::Place places[] = {
    {.path = "/gesprekken",
     .label = room_texts::talks,
     .icon = "chats-circle",
     .icon_current = "chats-circle-fill",
     .positions = {{Role::counsellor, 3}, {Role::specialist, 3}}},
};

constexpr const time_limits::TimeLimit* limits[] = {&late_days};

}  // namespace

const rooms::Room& room() {
  static const rooms::Room record{.name = "guidance",
                                  .add_routes = add_conversation_routes,
                                  .addresses = addresses,
                                  .places = places,
                                  .personal_tables = personal_tables(),
                                  .notice_kinds = notices::all,
                                  .facts_tables = facts_tables(),
                                  .limits = limits};
  return record;
}

}  // namespace koers::guidance
