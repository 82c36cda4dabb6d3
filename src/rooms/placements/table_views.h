// What the table of a moment of three looks like, for each of the three, and the pages before and after it.
// Parts marked as live are renewed when one of the others writes. Part of the door (placements.h).
#pragma once

#include <string>
#include <vector>

#include "rooms/experiences/experiences.h"
#include "rooms/placements/recap_views.h"
#include "rooms/placements/table.h"

namespace koers::placements::views {

// What the student chose to lay on the table of this placement.
struct Brought {
  const people::Person& student;
  const Placement& placement;
  std::vector<experiences::ShownExperience> shown;
};
// As the trainer reads it; the wish first.
html::Html brought(const http::Visit& visit, const Brought& on_table);

struct TablePage {
  RecapPage recap;
  Brought brought;
  html::Url live, part, typing;  // of whoever looks
  html::Url after;               // where the recap is read when it is over
  std::vector<Voice> there{};    // who has the page open
};
// What lies on the table, what is said and agreed, and where to write; for who guides, how it ends.
html::Html table_part(http::Visit& visit, const TablePage& page);
// Of it what changes while one looks.
html::Html live_parts(http::Visit& visit, const TablePage& page);

// How things stand, said when it is no longer as the page shows it.
html::Html stand(const html::Html& inside);
// The same of a moment that ended or was put back, with the way on.
html::Html no_table(const http::Visit& visit, const Touchpoint& moment, const html::Url& on, bool has_recap);
std::string events_of_table();  // what all these pages listen to

// Before it has begun: the way to begin, and what becomes of it while one looks.
struct Beginning {
  const PlacementSeat& seat;
  const Touchpoint& moment;
  std::optional<Touchpoint> going_on{};  // the moment at which they talk already
  bool trainer_waits = false;
};
html::Html before_part(http::Visit& visit, const Beginning& page);
html::Html before_live(http::Visit& visit, const Beginning& page);
html::Html early_page(http::Visit& visit, const PlacementSeat& seat, const Touchpoint& moment);

}  // namespace koers::placements::views
