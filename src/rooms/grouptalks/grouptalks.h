// Conversations with several students at once (GU-03). This is the door of the room.
#pragma once

#include "platform/html/html.h"

namespace koers::rooms {
struct Room;
}

namespace koers::grouptalks {

// What this room says of itself (room.cpp).
const rooms::Room& room();

html::Url group_talks_path();  // /gesprekken/groep

}  // namespace koers::grouptalks
