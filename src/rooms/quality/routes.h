// The routes of this room, thing by thing; its record (room.cpp) adds them all.
#pragma once

#include "platform/http/router.h"

namespace koers::quality {

void add_framework_routes(http::Router& router);  // /kader, /kader/{code}
void add_figure_routes(http::Router& router);     // /cijfers/{indicator}, its table as CSV
void add_overview_routes(http::Router& router);   // /bestuur, /team, /overzicht

}  // namespace koers::quality
