// What is done with each aspect of the vision: choices, teams with a goal, figures that follow it.
#pragma once

#include "rooms/direction/vision_views.h"

namespace koers::direction {

views::AspectCounts counts_of_aspects(sql::Reader& reader, Id<organisation::Institution> institution);
std::int64_t count_teams(sql::Reader& reader, Id<organisation::Institution> institution);

}  // namespace koers::direction
