// The routes of this room, which its record (room.cpp) adds.
#pragma once

#include "platform/http/router.h"

namespace koers::care {

void add_together_routes(http::Router& router);  // /studenten/{id}/samen
void add_own_routes(http::Router& router);       // /ik/samen

}  // namespace koers::care
