// Quality: frameworks that answer themselves with live evidence. This is the door of the room.
#pragma once

#include "platform/http/router.h"
#include "platform/sql/sql.h"

namespace koers::quality {

void add_routes(http::Router& router);

// Stores this week's values of every indicator and unit; the trend is made of these. Run weekly and on 1
// August.
void take_snapshots(sql::Database& database, Day today);

}  // namespace koers::quality
