// The routes of this room, which its record (room.cpp) adds.
#pragma once

#include "platform/http/router.h"

namespace koers::reflection {

void add_reflection_routes(http::Router& router);  // /ervaringen/{id}/terugdenken

}  // namespace koers::reflection
