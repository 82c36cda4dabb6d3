// The chapters of campus itself in the booklet of a person (booklet.h): who that is, who guides and looked.
#pragma once

#include <span>

#include "campus/rooms/booklet.h"

namespace koers::rooms {

std::span<const booklet::Chapter> campus_chapters();

}  // namespace koers::rooms
