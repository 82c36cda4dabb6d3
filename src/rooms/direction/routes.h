// The routes of this room, which its record (room.cpp) adds.
#pragma once

#include "platform/http/router.h"

namespace koers::direction {

void add_vision_routes(http::Router& router);  // /visie
void add_keep_routes(http::Router& router);    // /visie/bijhouden
void add_draft_routes(http::Router& router);   // /visie/bijhouden/versie

}  // namespace koers::direction
