// The routes of this room, which its record (room.cpp) adds.
#pragma once

#include "platform/http/router.h"

namespace koers::placements {

void add_placement_routes(http::Router& router);    // /stages
void add_moment_routes(http::Router& router);       // /stages/{id}/momenten, /stages/{id}/link
void add_link_stop_routes(http::Router& router);    // /stages/{id}/link/stop
void add_expectation_routes(http::Router& router);  // .../afspraken
void add_recap_routes(http::Router& router);        // the recap of a moment
void add_table_routes(http::Router& router);        // a moment while it goes on

}  // namespace koers::placements
