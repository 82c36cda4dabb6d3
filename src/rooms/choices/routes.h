// The routes of this room, thing by thing; its record (room.cpp) adds them all.
#pragma once

#include "platform/http/router.h"

namespace koers::choices {

void add_choice_routes(http::Router& router);       // /vooruit, /vooruit/keuzes
void add_choice_team_routes(http::Router& router);  // /team/keuzes
void add_exploration_routes(http::Router& router);  // /vooruit/beroepen, /vooruit/verder-leren, /vooruit/geld

}  // namespace koers::choices
