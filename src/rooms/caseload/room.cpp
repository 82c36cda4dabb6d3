// The record of this room: the students of one guide.
#include "campus/rooms/room.h"

#include "rooms/caseload/assignment.h"
#include "rooms/caseload/caseload.h"
#include "rooms/caseload/handover.h"
#include "rooms/caseload/notices.h"
#include "rooms/caseload/record.h"
#include "rooms/caseload/room_texts.h"
#include "rooms/caseload/routes.h"

namespace koers::caseload {

namespace {

using people::Role;

void add_routes(http::Router& router) {
  add_student_routes(router);
  add_leaving_routes(router);
  add_handover_routes(router);
  add_assigning_routes(router);
  add_own_guidance_routes(router);
}

constexpr std::string_view addresses[] = {"/vandaag",
                                          "/studenten",
                                          "/studenten/{id}/overdracht",
                                          "/begeleiders",
                                          "/ik/begeleiding/overdracht",
                                          "/ik/begeleiding/andere",
                                          "/overdrachten"};

constexpr rooms::RegularJob regular_jobs[] = {
    {"caseload.handovers", jobs::daily(6), [](const rooms::Tools& tools, const jobs::Occasion&) {
       tools.database.write(
           [&](sql::Transaction& tx) { pass_on_silent(tx, tools.clock.now(), day_of(tools.clock.now())); });
     }}};

constexpr navigation::Place places[] = {
    {.path = "/vandaag",
     .label = room_texts::today,
     .icon = "sun-horizon",
     .icon_current = "sun-horizon-fill",
     .positions = {{Role::counsellor, 1}}},
    {.path = "/studenten",
     .label = room_texts::students,
     .icon = "users-three",
     .icon_current = "users-three-fill",
     .positions = {{Role::counsellor, 2}, {Role::specialist, 2}}},
    {.path = "/begeleiders",
     .label = room_texts::counsellors,
     .icon = "handshake",
     .icon_current = "handshake-fill",
     .positions = {{Role::team_leader, 5}}},
};

}  // namespace

const rooms::Room& room() {
  static const rooms::Room record{
      .name = "caseload",
      .archive = "guidance",
      .add_routes = add_routes,
      .addresses = addresses,
      .places = places,
      .personal_tables = personal_tables(),
      .chapters = chapters(),
      .notice_kinds = notices::all,
      .regular_jobs = regular_jobs,
      .erase_old =
          [](sql::Database& database, files::Store&, Instant now) {
            database.write([&](sql::Transaction& tx) { forget_rehearsals(tx, now); });
          },
      .furnish = furnish};
  return record;
}

}  // namespace koers::caseload
