// Rounds: a counsellor says when there is time, own students pick a moment, and what is picked is a
// conversation like all others (GU-17). With the address at which a calendar follows all conversations of a
// person. This is the door of the room.
#pragma once

#include "campus/people/people.h"
#include "platform/html/html.h"
#include "platform/http/visit.h"

namespace koers::rooms {
struct Room;
}

namespace koers::rounds {

// What this room says of itself (room.cpp).
const rooms::Room& room();

// On the student's home: rounds in which a moment is still to be picked, as long as no notice there says so;
// empty without any.
html::Html to_pick_card(http::Visit& visit, const people::Student& me);

}  // namespace koers::rounds
