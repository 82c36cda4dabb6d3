// The routes of this room, thing by thing; its record (room.cpp) adds them all.
#pragma once

#include "platform/http/router.h"

namespace koers::caseload {

void add_student_routes(http::Router& router);       // /vandaag, /studenten
void add_leaving_routes(http::Router& router);       // /overdrachten/nieuw
void add_handover_routes(http::Router& router);      // /studenten/{id}/overdracht
void add_assigning_routes(http::Router& router);     // /begeleiders
void add_own_guidance_routes(http::Router& router);  // /ik/begeleiding

}  // namespace koers::caseload
