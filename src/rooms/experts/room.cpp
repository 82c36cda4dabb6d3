// The record of this room: people who are a step further and let students ask.
#include "campus/rooms/room.h"

#include "rooms/experts/experts.h"
#include "rooms/experts/notices.h"
#include "rooms/experts/record.h"
#include "rooms/experts/room_texts.h"
#include "rooms/experts/routes.h"

namespace koers::experts {

namespace {

using people::Role;

void add_routes(http::Router& router) {
  add_expert_routes(router);
  add_message_routes(router);
  add_moderation_routes(router);
}

constexpr std::string_view addresses[] = {"/vooruit/vraag-iemand", "/vragen", "/moderatie"};

constexpr navigation::Place places[] = {
    {.path = "/vragen",
     .label = room_texts::questions,
     .icon = "chats-circle",
     .icon_current = "chats-circle-fill",
     .positions = {{Role::alumnus, 1}}},
    {.path = "/vragen/aanbod",
     .label = room_texts::my_offer,
     .icon = "hand-heart-fill",
     .icon_current = "hand-heart-fill",
     .positions = {{Role::alumnus, 2}}},
    {.path = "/moderatie",
     .label = room_texts::moderation,
     .icon = "shield-check",
     .icon_current = "shield-check-fill",
     .positions = {{Role::coordinator, navigation::behind_avatar}}},
};

}  // namespace

const rooms::Room& room() {
  static const rooms::Room record{.name = "experts",
                                  .add_routes = add_routes,
                                  .addresses = addresses,
                                  .places = places,
                                  .personal_tables = personal_tables(),
                                  .chapters = chapters(),
                                  .relations = own_relations,
                                  .notice_kinds = notices::all,
                                  .facts_tables = facts_tables(),
                                  .furnish = furnish};
  return record;
}

}  // namespace koers::experts
