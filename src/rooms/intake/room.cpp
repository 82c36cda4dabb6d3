// The record of this room: the first talk of a programme.
#include "campus/rooms/room.h"

#include "rooms/intake/intake.h"
#include "rooms/intake/limits.h"
#include "rooms/intake/record.h"

namespace koers::intake {

namespace {

constexpr std::string_view addresses[] = {"/ik/intake", "/studenten/{id}/intake", "/instroom"};

constexpr const time_limits::TimeLimit* limits[] = {&weeks_until_due};

}  // namespace

const rooms::Room& room() {
  static const rooms::Room record{.name = "intake",
                                  .add_routes = add_routes,
                                  .addresses = addresses,
                                  .personal_tables = personal_tables(),
                                  .chapters = chapters(),
                                  .limits = limits,
                                  .furnish = furnish};
  return record;
}

}  // namespace koers::intake
