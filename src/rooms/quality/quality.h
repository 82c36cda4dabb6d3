// Quality: frameworks that answer themselves with live evidence. This is the door of the room.
#pragma once

#include "campus/people/people.h"
#include "platform/http/router.h"
#include "platform/sql/sql.h"

namespace koers::quality {

void add_routes(http::Router& router);

// Stores this week's values of every indicator and unit; the trend is made of these. Run weekly and on 1
// August.
void take_snapshots(sql::Database& database, Day today);

// Removes what this room holds of a person: that a student's facts changed, and who judged (AVG 17). A judgement itself
// is the team's and stays; counts of groups are of nobody.
void forget(sql::Transaction& tx, Id<organisation::Institution> institution, Id<people::Person> person);

}  // namespace koers::quality
