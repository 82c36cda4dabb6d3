// The routes of this room, which its record (room.cpp) adds.
#pragma once

#include "platform/http/router.h"

namespace koers::policy {

void add_policy_routes(http::Router& router);  // /beleid
void add_fill_routes(http::Router& router);    // /beleid/{vraag}/invullen, /beleid/afwijkingen
void add_goal_routes(http::Router& router);    // /team/doelen

}  // namespace koers::policy
