// How much is new for somebody: the number at the bell. Each room keeps its own, in the transaction that
// changes it, so that a page reads one row by key and counts nothing.
#pragma once

#include <string_view>

#include "campus/people/people.h"
#include "platform/sql/sql.h"

namespace koers::navigation {

// Sets the number of this room for somebody; 0 takes it away.
void keep_news(sql::Transaction& tx, Id<organisation::Institution> institution, Id<people::Person> person,
               std::string_view room, int count);

// Of all rooms together.
int news_of(sql::Reader& reader, Id<organisation::Institution> institution, Id<people::Person> person);

}  // namespace koers::navigation
