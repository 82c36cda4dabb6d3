// Development: the picture of a student, drawn up together by student and counsellor. This is the door of the
// room.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "campus/access/guides.h"
#include "campus/people/people.h"
#include "campus/words/competency.h"
#include "platform/html/html.h"
#include "platform/http/visit.h"
#include "platform/sql/sql.h"

namespace koers::rooms {
struct Room;
}

namespace koers::development {

// What this room says of itself (room.cpp).
const rooms::Room& room();

html::Url picture_path(Id<people::Person> student);  // /studenten/{id}/beeld

// How far the picture is: two lines for a card of the student's file. Empty for a guide of whom the others do
// not know: all guides draw it, so who drew it would be known.
html::Html picture_lines(http::Visit& visit, const access::GuidedStudent& student);

// A picture that both confirmed on that day; for those who bring pictures in from elsewhere (the demo
// school). Does not refresh the facts.
void import_confirmed_picture(sql::Transaction& tx, Id<organisation::Institution> institution,
                              Id<people::Person> student, Id<people::Person> counsellor, std::int64_t id,
                              Day on, const std::vector<std::pair<words::Competency, std::string>>& parts);

}  // namespace koers::development
