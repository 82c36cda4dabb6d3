// The record of this room: the picture of a student's development.
#include "campus/rooms/room.h"

#include "rooms/development/development.h"
#include "rooms/development/record.h"
#include "rooms/development/routes.h"

namespace koers::development {

namespace {

constexpr std::string_view addresses[] = {"/studenten/{id}/beeld", "/beeld"};

}  // namespace

const rooms::Room& room() {
  static const rooms::Room record{.name = "development",
                                  .archive = "guidance",
                                  .add_routes = add_picture_routes,
                                  .addresses = addresses,
                                  .personal_tables = personal_tables(),
                                  .chapters = chapters()};
  return record;
}

}  // namespace koers::development
