// The routes of this room, which its record (room.cpp) adds.
#pragma once

#include "platform/http/router.h"

namespace koers::aids {

void add_aids_routes(http::Router& router);  // /hulpmiddelen

}  // namespace koers::aids
