// Looking back: short questions after an experience, chosen to fit it, and never an obligation. This is the
// door of the room; what is answered is kept by the room experiences, whose pages link here.
#pragma once

namespace koers::rooms {
struct Room;
}

namespace koers::reflection {

// What this room says of itself (room.cpp).
const rooms::Room& room();

}  // namespace koers::reflection
