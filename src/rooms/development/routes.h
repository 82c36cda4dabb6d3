// The routes of this room, which its record (room.cpp) adds.
#pragma once

#include "platform/http/router.h"

namespace koers::development {

void add_picture_routes(http::Router& router);  // /studenten/{id}/beeld, /beeld

}  // namespace koers::development
