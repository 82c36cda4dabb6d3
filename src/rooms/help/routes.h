// The routes of this room, thing by thing; its record (room.cpp) adds them all.
#pragma once

#include "platform/http/router.h"

namespace koers::help {

void add_directory_routes(http::Router& router);   // /hulpwijzer
void add_outside_routes(http::Router& router);     // /studenten/{id}/hulp-buiten
void add_own_routes(http::Router& router);         // /ik/hulp
void add_companion_routes(http::Router& router);   // /studenten/{id}/meedenken
void add_instrument_routes(http::Router& router);  // /ik/hulp/tests

}  // namespace koers::help
