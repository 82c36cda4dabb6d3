// Responses with the names that belong to them, for pages.
#pragma once

#include "rooms/direction/vision_views.h"

namespace koers::direction {

std::vector<views::ResponseRow> rows_of(http::Visit& visit, Id<organisation::Institution> institution,
                                        std::vector<VisionResponse>&& all);

}  // namespace koers::direction
