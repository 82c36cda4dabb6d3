// Help outside the school, the third line (KK 4.3, guideline 11; GU-10): a directory of addresses, and what a
// student and who guides the student agree with one of these. This is the door of the room.
#pragma once

#include "campus/access/guides.h"
#include "platform/html/html.h"
#include "platform/http/visit.h"

namespace koers::rooms {
struct Room;
}

namespace koers::help {

// What this room says of itself (room.cpp).
const rooms::Room& room();

// The ways to /studenten/{id}/hulp-buiten and .../meedenken, as rows in the student's file; and the way of a
// student to /ik/hulp. They ask nothing of the database.
html::Html file_rows(http::Visit& visit, const access::GuidedStudent& student);
html::Html own_row(http::Visit& visit);

// On /ik/begeleiding: who may think along, a card each with its answers; empty when nobody is asked.
html::Html own_questions(http::Visit& visit, const people::Student& me);

}  // namespace koers::help
