// The routes of this room, thing by thing; add_routes() of the door calls them all.
#pragma once

#include "platform/http/router.h"

namespace koers::course {

void add_goal_routes(http::Router& router);
void add_choice_routes(http::Router& router);
void add_choice_team_routes(http::Router& router);
void add_exploration_routes(http::Router& router);

}  // namespace koers::course
