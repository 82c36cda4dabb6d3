// The routes of this room, thing by thing; add_routes() of the door calls them all.
#pragma once

#include "platform/http/router.h"

namespace koers::referrals {

void add_asking_routes(http::Router& router);   // /hulpvraag
void add_request_routes(http::Router& router);  // /aanvragen

}  // namespace koers::referrals
