// How much a page asks of the database: the same however many rows it shows, or it asks for each of them.
#pragma once

#include "app/testing/house.h"
#include "platform/sql/sql.h"

namespace koers::app::testing {

// The second time a page is asked: what is written once a day or once an hour is written then. What the house
// asks by itself, whether the session of its cast still holds, is not of the page.
inline int statements_of(TestHouse& house, const std::string& who, const std::string& path) {
  house.get(who, path);
  const int before = sql::work_of_this_thread().statements;
  const auto page = house.get(who, path);
  check(page.status == 200, "the page is there");
  const int own = who.empty() ? 0 : 1;
  return sql::work_of_this_thread().statements - before - own;
}

}  // namespace koers::app::testing
