// The routes of this room, thing by thing; its record (room.cpp) adds them all.
#pragma once

#include "platform/http/router.h"

namespace koers::portfolio {

void add_presentation_routes(http::Router& router);
void add_share_routes(http::Router& router);
void add_reader_routes(http::Router& router);

}  // namespace koers::portfolio
