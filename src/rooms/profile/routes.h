// The routes of this room, which its record (room.cpp) adds.
#pragma once

#include "platform/http/router.h"

namespace koers::profile {

void add_statement_routes(http::Router& router);  // /ik, /ik/{onderdeel}

}  // namespace koers::profile
