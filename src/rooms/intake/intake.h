// Intake: the first talk of a programme begins with what the student brings: from before, from outside
// school, and what worked (KK 4.3, guideline 5; GU-11, ST-17). This is the door of the room.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "campus/access/guides.h"
#include "campus/people/people.h"
#include "platform/html/html.h"
#include "platform/http/visit.h"
#include "platform/sql/sql.h"
#include "rooms/experiences/experiences.h"

namespace koers::rooms {
struct Room;
}

namespace koers::intake {

// What this room says of itself (room.cpp).
const rooms::Room& room();

html::Url newcomers_path();                         // /instroom
html::Url own_intake_path();                        // /ik/intake
html::Url intake_path(Id<people::Person> student);  // /studenten/{id}/intake

// The way to the table of the first talk, in the file of somebody who began less than a year ago. Empty for
// others and for who is no counsellor.
html::Html file_card(http::Visit& visit, const access::GuidedStudent& student);
// ---- for the page of a first talk (rooms/guidance), which comes after this room

// Whether something from before the start lies on the table: what was done, or what worked then, in words or
// in experiences. `brought` are the experiences that the student brings to the talk itself. What somebody
// does not want to begin again with, or misses in the file, is none of it.
bool lies_earlier(sql::Reader& reader, const access::GuidedStudent& student,
                  const std::vector<Id<experiences::Experience>>& brought);
// The way to what lies there; without a guide it is the student who looks. Empty for who is no counsellor.
html::Html talk_row(http::Visit& visit, const std::optional<access::GuidedStudent>& guide);
// "We gebruikten wat Yara eerder deed", a tick with the name `eerder`; without anything from before it says
// why there is none.
html::Html earlier_tick(http::Visit& visit, const access::GuidedStudent& student,
                        const std::vector<Id<experiences::Experience>>& brought);

// The way of a student to the own preparation, as a row of a card. It asks nothing of the database.
html::Html own_row(http::Visit& visit);

}  // namespace koers::intake
