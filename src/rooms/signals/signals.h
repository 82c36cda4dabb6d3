// Signals: what hinders a student, always as a fact with its reason (GU-09). A rule of the school saw it, or
// a person said it; a person judges it, does something, waits, or finds it fine; and looks back on whether it
// helped. Never made of moods, words, absence or marks. This is the door of the room.
#pragma once

#include <string>
#include <vector>

#include "campus/access/guides.h"
#include "campus/demo/school.h"
#include "campus/people/people.h"
#include "platform/html/html.h"
#include "platform/http/visit.h"

namespace koers::rooms {
struct Room;
}

namespace koers::signals {

// What this room says of itself (room.cpp).
const rooms::Room& room();

struct Signal;

// One student of a guide with something that waits for this guide: signals that are open, or of which the day
// came to look again.
struct WaitingSignals {
  Id<people::Person> student_id;
  Id<Signal> oldest;               // the page of it says the others too
  std::vector<std::string> words;  // of each signal, the oldest first: "11 weken niet gesproken"
  int working_days = 0;            // that the oldest one is open
};
// Of all students whom the visitor guides, the oldest signal first. What they say is true now: a signal whose
// fact ended is closed here, and a new one is there at once; it writes only when something changed. Who
// guides in confidence gets none: the facts leave out what is in confidence, and would say less than he
// knows.
const std::vector<WaitingSignals>& waiting_signals(http::Visit& visit, const people::Guide& me);

// After how many weeks without a conversation this school wants a signal.
int weeks_without_conversation(http::Visit& visit, const people::Guide& me);

html::Url signals_path();                  // /signalen
html::Url signal_path(Id<Signal> signal);  // /signalen/{id}
html::Url own_signals_path();              // /ik/signalen
html::Url team_signals_path();             // /signalen/team

// "12 dagen", for the end of a row.
html::Html age_of(const http::Visit& visit, int working_days);

// The signals of a student in the student's file, and the way to say one; what was read for waiting_signals
// is not read again.
html::Html file_card(http::Visit& visit, const people::Guide& me, const access::GuidedStudent& student);
// The way of a student to /ik/signalen, as a row of a card. It asks nothing of the database.
html::Html own_row(const http::Visit& visit);
// The way of a team leader to the numbers, as a row of a card. The same.
html::Html team_row(const http::Visit& visit);

// Brings the facts of one student up to date, after tx.lock(student).
void refresh_facts(sql::Transaction& tx, Id<organisation::Institution> institution,
                   Id<people::Person> student, Day today);

// ---- for the demo school: what the job of every night would have done until the end of a stretch, when all
// facts are counted, and what people then did with it.
void live_in_demo(sql::Transaction& tx, demo::Tools& tools, const demo::School& school);

}  // namespace koers::signals
