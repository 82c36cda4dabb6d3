// The record of this room: the question cards.
#include "campus/rooms/room.h"

#include "rooms/aids/aids.h"
#include "rooms/aids/aids_texts.h"
#include "rooms/aids/routes.h"

namespace koers::aids {

namespace {

using people::Role;

constexpr std::string_view addresses[] = {"/hulpmiddelen"};

constexpr navigation::Place places[] = {{.path = "/hulpmiddelen",
                                         .label = aids_texts::aids,
                                         .icon = "toolbox",
                                         .icon_current = "toolbox-fill",
                                         .positions = {{Role::counsellor, 4},
                                                       {Role::specialist, 4},
                                                       {Role::coordinator, navigation::behind_avatar},
                                                       {Role::teacher, 4},
                                                       {Role::team_leader, 4}}}};

}  // namespace

const rooms::Room& room() {
  static const rooms::Room record{
      .name = "aids", .add_routes = add_aids_routes, .addresses = addresses, .places = places};
  return record;
}

}  // namespace koers::aids
