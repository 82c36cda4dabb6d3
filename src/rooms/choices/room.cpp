// The record of this room: what a student chooses, and what he looks at before that.
#include "campus/rooms/room.h"

#include "rooms/choices/choices.h"
#include "rooms/choices/notices.h"
#include "rooms/choices/record.h"
#include "rooms/choices/room_texts.h"
#include "rooms/choices/routes.h"

namespace koers::choices {

namespace {

using people::Role;

void add_routes(http::Router& router) {
  add_choice_routes(router);
  add_choice_team_routes(router);
  add_exploration_routes(router);
}

constexpr std::string_view addresses[] = {"/vooruit", "/team/keuzes"};

constexpr navigation::Place places[] = {
    {.path = "/vooruit",
     .label = room_texts::ahead,
     .icon = "signpost",
     .icon_current = "signpost-fill",
     .positions = {{Role::student, 4}}},
    {.path = "/team/keuzes",
     .label = room_texts::choices,
     .icon = "signpost",
     .icon_current = "signpost-fill",
     .positions = {{Role::coordinator, 4}, {Role::teacher, 2}, {Role::team_leader, 2}}},
};

}  // namespace

const rooms::Room& room() {
  static const rooms::Room record{.name = "choices",
                                  .add_routes = add_routes,
                                  .addresses = addresses,
                                  .places = places,
                                  .personal_tables = personal_tables(),
                                  .chapters = chapters(),
                                  .notice_kinds = notices::all,
                                  .facts_tables = facts_tables(),
                                  .furnish = furnish};
  return record;
}

}  // namespace koers::choices
