// The record of this room: what a student asks a specialist.
#include "campus/rooms/room.h"

#include "rooms/referrals/notices.h"
#include "rooms/referrals/record.h"
#include "rooms/referrals/referrals.h"
#include "rooms/referrals/room_texts.h"
#include "rooms/referrals/routes.h"

namespace koers::referrals {

namespace {

using people::Role;

void add_routes(http::Router& router) {
  add_asking_routes(router);
  add_request_routes(router);
  add_appointment_routes(router);
  add_joint_routes(router);
}

constexpr std::string_view addresses[] = {"/hulpvraag", "/aanvragen", "/studenten/{id}/doorverwijzen"};

constexpr navigation::Place places[] = {
    {.path = "/aanvragen",
     .label = room_texts::requests,
     .icon = "lifebuoy",
     .icon_current = "lifebuoy-fill",
     .positions = {{Role::specialist, 1}}},
};

}  // namespace

const rooms::Room& room() {
  static const rooms::Room record{.name = "referrals",
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

}  // namespace koers::referrals
