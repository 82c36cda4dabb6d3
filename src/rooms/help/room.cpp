// The record of this room: help outside the school.
#include "campus/rooms/room.h"

#include "rooms/help/directory_texts.h"
#include "rooms/help/help.h"
#include "rooms/help/help_address.h"
#include "rooms/help/instrument.h"
#include "rooms/help/notices.h"
#include "rooms/help/record.h"
#include "rooms/help/routes.h"

namespace koers::help {

namespace {

using people::Role;

void add_routes(http::Router& router) {
  add_directory_routes(router);
  add_outside_routes(router);
  add_own_routes(router);
  add_companion_routes(router);
  add_instrument_routes(router);
}

constexpr std::string_view addresses[] = {"/hulpwijzer", "/studenten/{id}/hulp-buiten",
                                          "/studenten/{id}/meedenken", "/ik/hulp", "/ik/meedenken"};

constexpr navigation::Place places[] = {
    {.path = "/hulpwijzer",
     .label = directory_texts::title,
     .icon = "lifebuoy",
     .icon_current = "lifebuoy-fill",
     .positions = {{Role::specialist, 5}}},
};

}  // namespace

const rooms::Room& room() {
  static const rooms::Room record{.name = "help",
                                  .add_routes = add_routes,
                                  .addresses = addresses,
                                  .places = places,
                                  .personal_tables = personal_tables(),
                                  .chapters = chapters(),
                                  .relations = own_relations,
                                  .notice_kinds = notices::all,
                                  .facts_tables = facts_tables(),
                                  .erase_old =
                                      [](sql::Database& database, files::Store&, Instant now) {
                                        database.write([&](sql::Transaction& tx) {
                                          erase_dropped_instruments(tx, now);
                                          forget_old_imports(tx, now);
                                        });
                                      },
                                  .furnish = furnish};
  return record;
}

}  // namespace koers::help
