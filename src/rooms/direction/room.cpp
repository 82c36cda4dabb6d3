// The record of this room: the vision.
#include "campus/rooms/room.h"

#include "rooms/direction/direction.h"
#include "rooms/direction/notices.h"
#include "rooms/direction/record.h"
#include "rooms/direction/routes.h"
#include "rooms/direction/texts.h"

namespace koers::direction {

namespace {

using navigation::behind_avatar;
using people::Role;

void add_routes(http::Router& router) {
  add_vision_routes(router);
  add_keep_routes(router);
  add_draft_routes(router);
}

constexpr std::string_view addresses[] = {"/visie"};

constexpr navigation::Place places[] = {{.path = "/visie",
                                         .label = texts::vision,
                                         .icon = "compass",
                                         .icon_current = "compass-fill",
                                         .positions = {{Role::coordinator, 3},
                                                       {Role::board, 3},
                                                       {Role::counsellor, behind_avatar},
                                                       {Role::teacher, behind_avatar},
                                                       {Role::team_leader, behind_avatar},
                                                       {Role::specialist, behind_avatar}}}};

// Before anybody is at work.
constexpr int minute_of_day = 5 * 60;
constexpr rooms::RegularJob regular_jobs[] = {
    {"direction.days", jobs::daily(minute_of_day),
     [](const rooms::Tools& tools, const jobs::Occasion&) { live_a_day(tools); }}};

}  // namespace

const rooms::Room& room() {
  static const rooms::Room record{.name = "direction",
                                  .add_routes = add_routes,
                                  .addresses = addresses,
                                  .places = places,
                                  .personal_tables = personal_tables(),
                                  .chapters = chapters(),
                                  .notice_kinds = notices::all,
                                  .facts_tables = facts_tables(),
                                  .regular_jobs = regular_jobs,
                                  .furnish = furnish};
  return record;
}

}  // namespace koers::direction
