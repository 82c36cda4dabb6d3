// The routes of this room, which its record (room.cpp) adds.
#pragma once

#include "platform/http/router.h"

namespace koers::trainers {

void add_link_routes(http::Router& router);   // /link/{sleutel}
void add_pact_routes(http::Router& router);   // .../afspraken
void add_recap_routes(http::Router& router);  // .../verslag
void add_table_routes(http::Router& router);  // .../gesprek

}  // namespace koers::trainers
