// The routes of this room, which its record (room.cpp) adds.
#pragma once

#include "platform/http/router.h"

namespace koers::requirement {

void add_start_routes(http::Router& router);    // /lob-eis
void add_demand_routes(http::Router& router);   // /lob-eis/{opleiding}/{start}/eisen
void add_student_routes(http::Router& router);  // /studenten/{id}/lob-eis
void add_own_routes(http::Router& router);      // /ik/lob-eis
void add_exam_routes(http::Router& router);     // /examenbureau

}  // namespace koers::requirement
