// Aftercare: contact with somebody who leaves school, as long as that person wants (LA-03). This is the door
// of the room.
#pragma once

#include "campus/people/people.h"
#include "platform/html/html.h"
#include "platform/http/visit.h"

namespace koers::rooms {
struct Room;
}

namespace koers::aftercare {

// What this room says of itself (room.cpp).
const rooms::Room& room();

html::Url aftercare_path();  // /nazorg
// The way of a student to /ik/nazorg, as a row of a card; nothing for who is in no aftercare.
html::Html own_row(http::Visit& visit, const people::Student& me);

// The way of a co-ordinator to the numbers; nothing for others.
html::Html numbers_row(http::Visit& visit);

}  // namespace koers::aftercare
