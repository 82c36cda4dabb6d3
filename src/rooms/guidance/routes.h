// The routes of this room, thing by thing; its record (room.cpp) adds them all.
#pragma once

#include "platform/http/router.h"

namespace koers::guidance {

void add_conversation_routes(http::Router& router);  // /gesprekken, /hulpmiddelen
void add_picture_routes(http::Router& router);       // /studenten/{id}/beeld, /beeld

}  // namespace koers::guidance
