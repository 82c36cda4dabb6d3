// What the table of a moment of three looks like, for each of the three, and the pages before and after it.
// Parts marked as live are renewed when one of the others writes.
#pragma once

#include <string>
#include <vector>

#include "rooms/experiences/experiences.h"
#include "rooms/placements/placement_views.h"
#include "rooms/placements/recap_views.h"
#include "rooms/placements/table.h"

namespace koers::placements::views {

// What the student chose to lay on the table of this placement.
struct Brought {
  const people::Person& student;
  const Placement& placement;
  std::vector<experiences::ShownExperience> shown;
};

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
html::Html standing_line(const http::Visit& visit, const std::string& words, const i18n::Text& way,
                         const html::Url& href);
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

// ---- the trainer
html::Html trainer_table_page(http::Visit& visit, const std::string& key, const TablePage& page);
// Without a moment when none is planned.
html::Html waiting_page(http::Visit& visit, const OpenedLink& opened, const std::string& key,
                        const std::optional<Touchpoint>& next);
html::Html waiting_live(http::Visit& visit, const std::string& key, bool has_begun);
// On the page of the link: that the talk has begun, or is today.
html::Html join_card(const http::Visit& visit, const std::string& key, bool has_begun);
// At the table of a trainer who is not at it any more: it ended without the trainer, or did not begin.
html::Html over_live(http::Visit& visit, const std::string& key, const Touchpoint& moment);
// The link opens nothing any more while the page is open: it leads away.
html::Html gone_live(http::Visit& visit, const std::string& key);

// Words that came too late, to be copied; and the way back.
html::Html too_late(const http::Visit& visit, const std::string& words, const html::Url& back);

}  // namespace koers::placements::views
