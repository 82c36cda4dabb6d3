// The routes of this room, which its record (room.cpp) adds.
#pragma once

#include "platform/http/router.h"

namespace koers::grouptalks {

void add_group_routes(http::Router& router);  // /gesprekken/groep

}  // namespace koers::grouptalks
