// The students of one guide: the day, the list, and a change of counsellor.
// This is the door of the room.
#pragma once

#include <optional>

#include "campus/access/guides.h"
#include "campus/people/people.h"
#include "platform/html/html.h"
#include "platform/http/visit.h"
#include "rooms/course/course.h"
#include "rooms/guidance/guidance.h"
#include "rooms/referrals/referrals.h"

namespace koers::rooms {
struct Room;
}

namespace koers::caseload {

// What this room says of itself (room.cpp).
const rooms::Room& room();

html::Url students_path();   // /studenten
html::Url assigning_path();  // /begeleiders, where students get a counsellor

// What this room shows in a student's file: who it is and when you speak next, what Koers saw, and who guides
// the student. The signals may be empty. What other rooms read for their own cards is not asked again: the
// next conversation (guidance::FileCards), the steps, the talks with a specialist.
struct FileCards {
  html::Html head;
  html::Html signals;
  html::Html guides;
};
FileCards file_cards(http::Visit& visit, const people::Guide& me, const access::GuidedStudent& student,
                     const std::optional<guidance::ConversationSummary>& coming,
                     const course::FileCards& steps, const referrals::ReferralSummary& talks);

// On /ik/begeleiding, which app composes: what waits for the student (a handover, a wish for another
// counsellor), the counsellor, ways to what those who guide write and see, and the way to ask for another
// one.
struct OwnCards {
  html::Html open;
  html::Html counsellor;
  std::string name{};  // of today's counsellor; "" without one
  html::Html rows;
  html::Html ask_other;
};
OwnCards own_cards(http::Visit& visit, const people::Student& me);

// With whom to plan a conversation, to begin one or to write one down: the guide's own students, who waits
// longest first. A page of its own; each row leads to guidance::path_for(what, student).
http::Response choose_student(http::Visit& visit, const people::Guide& me, guidance::Choosing what);

struct Handover;

// ---- for the demo school: a handover as it was, taken over on that day.
struct ImportedHandover {
  Id<people::Person> student_id;
  Id<Handover> id;
  Id<people::Person> from_id, to_id;
  Id<organisation::Team> team_id;
  Id<access::Guide> guide_id;
  Day begins_on, sent_on, accepted_on;
  std::string stands, running{}, works{}, student_words{};
};
void import_handover(sql::Transaction& tx, Id<organisation::Institution> institution,
                     const ImportedHandover& one);

}  // namespace koers::caseload
