// The record of this room: conversations with several students at once.
#include "campus/rooms/room.h"

#include "rooms/grouptalks/grouptalks.h"
#include "rooms/grouptalks/notices.h"
#include "rooms/grouptalks/paths.h"
#include "rooms/grouptalks/record.h"
#include "rooms/grouptalks/routes.h"

namespace koers::grouptalks {

namespace {

constexpr std::string_view addresses[] = {"/gesprekken/groep"};

}  // namespace

html::Url group_talks_path() { return paths::group_talks(); }

const rooms::Room& room() {
  static const rooms::Room record{.name = "grouptalks",
                                  .add_routes = add_group_routes,
                                  .addresses = addresses,
                                  .personal_tables = personal_tables(),
                                  .chapters = chapters(),
                                  .relations = own_relations,
                                  .notice_kinds = notices::all,
                                  .facts_tables = facts_tables(),
                                  .furnish = furnish};
  return record;
}

}  // namespace koers::grouptalks
