// All rooms of Koers, in one list: what stands here is served, exported, erased and kept up, and nothing else
// is. A new room is one line in rooms.cpp; its record says the rest (campus/rooms/room.h).
#pragma once

#include <span>

#include "campus/rooms/room.h"

namespace koers::app {

// In the order of the archive, in which a person is erased too: campus first, then the rooms, then app
// itself.
std::span<const rooms::Room* const> all_rooms();

// The record of app itself (room.cpp).
const rooms::Room& room();

}  // namespace koers::app
