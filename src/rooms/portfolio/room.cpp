// The record of this room: what a student shows of himself, and to whom.
#include "campus/rooms/room.h"

#include "rooms/portfolio/notices.h"
#include "rooms/portfolio/portfolio.h"
#include "rooms/portfolio/record.h"
#include "rooms/portfolio/routes.h"

namespace koers::portfolio {

namespace {

void add_routes(http::Router& router) {
  add_presentation_routes(router);
  add_share_routes(router);
  add_reader_routes(router);
}

constexpr std::string_view addresses[] = {"/ik/portfolio", "/p", "/studenten/{id}/portfolio"};

}  // namespace

const rooms::Room& room() {
  static const rooms::Room record{.name = "portfolio",
                                  .archive = "publication",
                                  .add_routes = add_routes,
                                  .addresses = addresses,
                                  .personal_tables = personal_tables(),
                                  .chapters = chapters(),
                                  .relations = open_permissions,
                                  .notice_kinds = notices::all,
                                  .facts_tables = facts_tables(),
                                  .erase_old = [](sql::Database& database, files::Store& files, Instant now) {
                                    erase_old(database, &files, now);
                                  }};
  return record;
}

}  // namespace koers::portfolio
