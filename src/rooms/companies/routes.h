// The routes of this room, which its record (room.cpp) adds.
#pragma once

#include "platform/http/router.h"

namespace koers::companies {

void add_company_routes(http::Router& router);      // /bedrijven
void add_expectation_routes(http::Router& router);  // /bedrijven/{bedrijf}/afspraken
void add_merge_routes(http::Router& router);        // /bedrijven/{bedrijf}/samen

}  // namespace koers::companies
