// The record of this room: the questions after an experience.
#include "campus/rooms/room.h"

#include "rooms/reflection/reflection.h"
#include "rooms/reflection/routes.h"

namespace koers::reflection {

namespace {

constexpr std::string_view addresses[] = {"/ervaringen/{id}/terugdenken"};

}  // namespace

// It keeps nothing itself.
const rooms::Room& room() {
  static const rooms::Room record{.name = "reflection",
                                  .archive = "portfolio",
                                  .add_routes = add_reflection_routes,
                                  .addresses = addresses};
  return record;
}

}  // namespace koers::reflection
