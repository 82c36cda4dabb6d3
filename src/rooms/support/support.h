// Agreements on extra support (LA-04): shut, of a student and one officer. This is the door of the room.
#pragma once

#include "campus/people/people.h"
#include "platform/html/html.h"
#include "platform/http/visit.h"

namespace koers::rooms {
struct Room;
}

namespace koers::support {

// What this room says of itself (room.cpp).
const rooms::Room& room();

// The way of a student to /ik/ondersteuning, as a row of a card. It says the same whatever there is.
html::Html own_row(const http::Visit& visit);

// The way of a co-ordinator to the one number there is; nothing for others.
html::Html numbers_row(http::Visit& visit);

}  // namespace koers::support
