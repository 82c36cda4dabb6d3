// What an act on many will do, before it is done: how many, person by person what was and what becomes, who
// hears of it, one button that says the number, and until when it can be turned back. Every act on many shows
// itself so, and afterwards once more as what was done.
//
//   rehearsal(language, {.title = "4 studenten krijgen een begeleider",
//                        .tallies = {{"4", "studenten", "studenten"}, {"2", "begeleiders", "begeleiders"}},
//                        .parts = {{"studenten", "Per student", {"Student", "Nu", "Straks"}, changes}},
//                        .told = told, .act = form, .back = "Terugdraaien kan tot morgen 18.00 uur."})
#pragma once

#include <string>
#include <vector>

#include "campus/layout/states.h"
#include "platform/html/html.h"
#include "platform/i18n/text.h"

namespace koers::layout {

// A number that leads to its part of the page; `part` is the id of that part, or "" without one.
struct Tally {
  std::string number;
  std::string words;
  std::string part{};
  words::State state = words::State::none;
};
html::Html tallies(const std::vector<Tally>& all);

// Of one person, or of one thing: what it was and what it becomes. With `why_not` nothing changes for it.
struct RehearsedChange {
  std::string name;
  std::string line{};  // below the name
  std::string was;
  std::string becomes;
  std::string note{};     // beside what it becomes: "boven de afspraak"
  std::string why_not{};  // "kreeg intussen Mei Martina, vandaag"
};
struct RehearsedPart {
  std::string id;
  std::string title;
  std::vector<std::string> heads;  // of the three columns
  std::vector<RehearsedChange> changes;
};
// Who hears what of it.
struct Told {
  std::string who;
  std::string what;
};

struct Rehearsal {
  std::vector<Tally> counts;
  std::vector<RehearsedPart> parts;
  std::string told_title{};
  std::vector<Told> told;
  html::Html act{};  // the form with its one button, or what was done and the way back
};
html::Html rehearsal(const Rehearsal& rehearsal);

}  // namespace koers::layout
