// The routes of this room, thing by thing; its record (room.cpp) adds them all.
#pragma once

#include "platform/http/router.h"

namespace koers::guidance {

void add_conversation_routes(http::Router& router);  // /gesprekken

}  // namespace koers::guidance
