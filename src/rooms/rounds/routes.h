// The routes of this room, thing by thing; its record (room.cpp) adds them all.
#pragma once

#include "platform/http/router.h"

namespace koers::rounds {

void add_plan_routes(http::Router& router);   // /gesprekken/rondes/nieuw
void add_round_routes(http::Router& router);  // /gesprekken/rondes, a round
void add_pick_routes(http::Router& router);   // /gesprekken/kiezen/{ronde}
void add_feed_routes(http::Router& router);   // /agenda

}  // namespace koers::rounds
