// The record of this room: what those who guide a student write for each other.
#include "campus/rooms/room.h"

#include "rooms/care/care.h"
#include "rooms/care/limits.h"
#include "rooms/care/notices.h"
#include "rooms/care/record.h"
#include "rooms/care/routes.h"
#include "rooms/care/working_note.h"

namespace koers::care {

namespace {

void add_routes(http::Router& router) {
  add_together_routes(router);
  add_own_routes(router);
}

constexpr std::string_view addresses[] = {"/studenten/{id}/samen", "/ik/samen"};

constexpr const time_limits::TimeLimit* limits[] = {&months_of_a_working_note};

}  // namespace

const rooms::Room& room() {
  static const rooms::Room record{
      .name = "care",
      .add_routes = add_routes,
      .addresses = addresses,
      .personal_tables = personal_tables(),
      .chapters = chapters(),
      .notice_kinds = notices::all,
      .limits = limits,
      .erase_old =
          [](sql::Database& database, files::Store&, Instant now) {
            database.write([&](sql::Transaction& tx) { erase_old_working_notes(tx, now); });
          },
      .furnish = furnish};
  return record;
}

}  // namespace koers::care
