// The routes of this room, thing by thing; room.cpp adds them all.
#pragma once

#include "platform/http/router.h"

namespace koers::attachments {

void add_picture_routes(http::Router& router);  // /beelden
void add_media_routes(http::Router& router);    // /opnames
void add_upload_routes(http::Router& router);   // /opnames/onderweg

}  // namespace koers::attachments
