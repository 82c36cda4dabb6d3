// The routes of this room, thing by thing; its record (room.cpp) adds them all.
#pragma once

#include "platform/http/router.h"

namespace koers::commitments {

void add_register_routes(http::Router& router);    // /afspraken
void add_commitment_routes(http::Router& router);  // /afspraken/{afspraak}
void add_owner_routes(http::Router& router);       // /eigenaren
void add_meeting_routes(http::Router& router);     // /vergaderingen
void add_decision_routes(http::Router& router);    // /besluiten

}  // namespace koers::commitments
