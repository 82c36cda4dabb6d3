// The routes of this room, thing by thing; its record (room.cpp) adds them all.
#pragma once

#include "platform/http/router.h"

namespace koers::experiences {

void add_recording_routes(http::Router& router);
void add_at_once_routes(http::Router& router);  // POST /ervaringen
void add_offline_routes(http::Router& router);  // without network
void add_experience_routes(http::Router& router);
void add_media_routes(http::Router& router);  // /ervaringen/{id}/opnames
void add_rest_routes(http::Router& router);   // /ik/rust
void add_response_routes(http::Router& router);
void add_skill_routes(http::Router& router);

}  // namespace koers::experiences
