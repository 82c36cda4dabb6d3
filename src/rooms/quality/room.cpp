// The record of this room: frameworks that answer themselves with live evidence.
#include "campus/rooms/room.h"

#include "rooms/quality/quality.h"
#include "rooms/quality/record.h"
#include "rooms/quality/room_texts.h"
#include "rooms/quality/routes.h"

namespace koers::quality {

namespace {

using people::Role;

void add_routes(http::Router& router) {
  add_framework_routes(router);
  add_figure_routes(router);
  add_overview_routes(router);
}

constexpr std::string_view addresses[] = {"/kader", "/cijfers", "/bestuur", "/team", "/overzicht"};

constexpr navigation::Place places[] = {
    {.path = "/overzicht",
     .label = room_texts::overview,
     .icon = "chart-bar",
     .icon_current = "chart-bar-fill",
     .positions = {{Role::coordinator, 1}}},
    {.path = "/kader",
     .label = room_texts::framework,
     .icon = "seal-check",
     .icon_current = "seal-check-fill",
     .positions = {{Role::coordinator, 2}, {Role::teacher, 3}, {Role::team_leader, 3}, {Role::board, 2}}},
    {.path = "/team",
     .label = room_texts::team,
     .icon = "users-four",
     .icon_current = "users-four-fill",
     .positions = {{Role::counsellor, 5}, {Role::teacher, 1}, {Role::team_leader, 1}}},
    {.path = "/bestuur",
     .label = room_texts::in_one_minute,
     .icon = "sun",
     .icon_current = "sun",
     .positions = {{Role::board, 1}}},
};

constexpr rooms::RegularJob regular_jobs[] = {
    {"quality.snapshots", jobs::weekly(1), [](const rooms::Tools& tools, const jobs::Occasion& occasion) {
       take_snapshots(tools.database, *make_source(tools.facts_tables), occasion.due_on);
     }}};

}  // namespace

const rooms::Room& room() {
  static const rooms::Room record{.name = "quality",
                                  .add_routes = add_routes,
                                  .addresses = addresses,
                                  .places = places,
                                  .personal_tables = personal_tables(),
                                  .chapters = chapters(),
                                  .regular_jobs = regular_jobs};
  return record;
}

}  // namespace koers::quality
