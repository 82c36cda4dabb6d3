// The routes of this room, thing by thing; add_routes() of the door calls them all.
#pragma once

#include "platform/http/router.h"

namespace koers::course {

void add_goal_routes(http::Router& router);          // /vooruit/doelen
void add_contact_routes(http::Router& router);       // /vooruit/mensen, /vooruit/contact
void add_introduction_routes(http::Router& router);  // /vooruit/voorstellen
void add_expert_routes(http::Router& router);        // /vooruit/vraag-iemand, /vragen/aanbod
void add_message_routes(http::Router& router);       // /vragen
void add_moderation_routes(http::Router& router);    // /moderatie
void add_choice_routes(http::Router& router);
void add_choice_team_routes(http::Router& router);
void add_exploration_routes(http::Router& router);

}  // namespace koers::course
