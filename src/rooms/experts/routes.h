// The routes of this room, thing by thing; its record (room.cpp) adds them all.
#pragma once

#include "platform/http/router.h"

namespace koers::experts {

void add_expert_routes(http::Router& router);      // /vooruit/vraag-iemand, /vragen/aanbod
void add_message_routes(http::Router& router);     // /vragen
void add_moderation_routes(http::Router& router);  // /moderatie

}  // namespace koers::experts
