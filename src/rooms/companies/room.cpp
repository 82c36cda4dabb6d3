// The record of this room: companies, and who trains there.
#include "campus/rooms/room.h"

#include "rooms/companies/companies.h"
#include "rooms/companies/merge.h"
#include "rooms/companies/record.h"
#include "rooms/companies/routes.h"

namespace koers::companies {
namespace {

void add_routes(http::Router& router) {
  add_company_routes(router);
  add_expectation_routes(router);
  add_merge_routes(router);
}

constexpr std::string_view addresses[] = {"/bedrijven"};

}  // namespace

html::Url companies_path() { return html::url("/bedrijven"); }

const rooms::Room& room() {
  static const rooms::Room record{.name = "companies",
                                  .add_routes = add_routes,
                                  .addresses = addresses,
                                  .personal_tables = personal_tables(),
                                  .erase_old = [](sql::Database& database, files::Store&, Instant now) {
                                    database.write([&](sql::Transaction& tx) {
                                      forget_addresses(tx, day_of(now));
                                      forget_merges(tx, now);
                                    });
                                  }};
  return record;
}

}  // namespace koers::companies
