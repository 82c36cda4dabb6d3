// The routes of this room, thing by thing; portfolio.cpp adds them all.
#pragma once

#include "platform/http/router.h"

namespace koers::portfolio {

void add_recording_routes(http::Router& router);
void add_alone_routes(http::Router& router);  // without network
void add_experience_routes(http::Router& router);
void add_media_routes(http::Router& router);
void add_upload_routes(http::Router& router);
void add_reflection_routes(http::Router& router);
void add_self_routes(http::Router& router);  // /ik
void add_rest_routes(http::Router& router);
void add_response_routes(http::Router& router);
void add_skill_routes(http::Router& router);

}  // namespace koers::portfolio
