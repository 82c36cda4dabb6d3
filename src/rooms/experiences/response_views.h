// What a guide asks at an experience, and what the student does with it: answer, answer later, lay it aside.
#pragma once

#include "rooms/experiences/experience_views.h"

namespace koers::experiences::views {

// Oldest first; of a long thread the last messages, the earlier ones in a fold. Empty for the student while
// nothing was asked.
html::Html responses_part(http::Visit& visit, const ExperiencePage& page);

}  // namespace koers::experiences::views
