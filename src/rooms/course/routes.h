// The routes of this room, thing by thing; add_routes() of the door calls them all.
#pragma once

#include "platform/http/router.h"

namespace koers::course {

void add_goal_routes(http::Router& router);          // /vooruit/doelen
void add_contact_routes(http::Router& router);       // /vooruit/mensen, /vooruit/contact
void add_introduction_routes(http::Router& router);  // /vooruit/voorstellen

}  // namespace koers::course
