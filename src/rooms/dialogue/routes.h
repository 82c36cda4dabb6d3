// The routes of this room, thing by thing; its record (room.cpp) adds them all.
#pragma once

#include "platform/http/router.h"

namespace koers::dialogue {

void add_dialogue_routes(http::Router& router);  // /gesprekken/{id}

}  // namespace koers::dialogue
