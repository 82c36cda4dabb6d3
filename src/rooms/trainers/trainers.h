// Trainers: what a workplace trainer does who has no account, by the personal link of one placement (GU-04).
// This is the door of the room. The placement, its moments and the link itself are kept by rooms/placements;
// what is read and written here goes through its door.
#pragma once

namespace koers::rooms {
struct Room;
}

namespace koers::trainers {

// What this room says of itself (room.cpp).
const rooms::Room& room();

}  // namespace koers::trainers
