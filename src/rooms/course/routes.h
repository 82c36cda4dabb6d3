// The routes of this room, thing by thing; its record (room.cpp) adds them all.
#pragma once

#include "platform/http/router.h"

namespace koers::course {

void add_step_routes(http::Router& router);          // /vooruit/stappen
void add_goal_routes(http::Router& router);          // /vooruit/doelen
void add_contact_routes(http::Router& router);       // /vooruit/mensen, /vooruit/contact
void add_introduction_routes(http::Router& router);  // /vooruit/voorstellen

}  // namespace koers::course
