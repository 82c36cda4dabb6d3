// What those who guide a student must know of each other: a shared line that the student reads, working notes
// apart, and how guidance works for this student. This is the door of the room.
#pragma once

#include "campus/access/guides.h"
#include "platform/html/html.h"
#include "platform/http/visit.h"

namespace koers::rooms {
struct Room;
}

namespace koers::care {

// What this room says of itself (room.cpp).
const rooms::Room& room();

html::Url together_path(Id<people::Person> student);  // /studenten/{id}/samen
html::Url own_together_path();                        // /ik/samen

// The way to /studenten/{id}/samen, in the student's file. It asks nothing of the database.
html::Html file_card(http::Visit& visit, const access::GuidedStudent& student);
// The way of a student to /ik/samen, as a row of a card.
html::Html own_row(http::Visit& visit);

}  // namespace koers::care
