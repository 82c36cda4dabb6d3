// The routes of this room, which its record (room.cpp) adds.
#pragma once

#include "platform/http/router.h"

namespace koers::signals {

void add_signal_routes(http::Router& router);  // /signalen, of who guides
void add_own_routes(http::Router& router);     // /ik/signalen
void add_school_routes(http::Router& router);  // /signalen/team, /signalen/regels

}  // namespace koers::signals
