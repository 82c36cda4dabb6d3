// The routes of this room, thing by thing; its record (room.cpp) adds them all.
#pragma once

#include "platform/http/router.h"

namespace koers::referrals {

void add_asking_routes(http::Router& router);       // /hulpvraag
void add_request_routes(http::Router& router);      // /aanvragen
void add_appointment_routes(http::Router& router);  // the calendar file of both
void add_joint_routes(http::Router& router);        // /studenten/{id}/doorverwijzen

}  // namespace koers::referrals
