// The requirement of career guidance (LOB-eis): what a programme asks of its students for it, how far each
// is, and that a person decided with the student whether it is met (LA-01, ST-17). Met or not met, never a
// mark, and nobody is exempted. This is the door of the room.
#pragma once

#include "campus/access/guides.h"
#include "campus/demo/school.h"
#include "campus/people/people.h"
#include "platform/html/html.h"
#include "platform/http/visit.h"

namespace koers::rooms {
struct Room;
}

namespace koers::requirement {

// What this room says of itself (room.cpp).
const rooms::Room& room();

html::Url requirements_path();     // /lob-eis
html::Url own_requirement_path();  // /ik/lob-eis

// The way to it in a student's file, for the counsellor; nothing for other guides.
html::Html file_card(http::Visit& visit, const access::GuidedStudent& student);
// The ways of a student, of a counsellor and of a team leader, as rows of a card. They ask nothing of the
// database.
html::Html own_row(const http::Visit& visit);
html::Html row_of_all(const http::Visit& visit);

// ---- for the demo school: what was decided by the end of a stretch, with what there was then, when the
// stories of the rooms before it are told.
void live_in_demo(sql::Transaction& tx, demo::Tools& tools, const demo::School& school);

}  // namespace koers::requirement
