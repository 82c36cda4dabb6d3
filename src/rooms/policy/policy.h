// Policy: what a school, its parts and its teams choose and why (OR-02), frames that teams fill in (OR-20),
// and goals of teams by aspect of the vision (OR-04). This is the door of the room.
#pragma once

namespace koers::rooms {
struct Room;
}

namespace koers::policy {

// What this room says of itself (room.cpp).
const rooms::Room& room();

}  // namespace koers::policy
