// A student stops the link of a trainer from the one window on who sees what (/ik/begeleiding), and takes
// that back within a day. Whoever guides closes links on the page of the placement (trainer_link.h).
#pragma once

#include <string>
#include <vector>

#include "rooms/placements/trainer_link.h"

namespace koers::placements {

// A link that opens today, with what the student reads of it.
struct OpenLink {
  Id<TrainerLink> id;
  Id<Placement> placement_id;
  Instant made_at, ends_at;
  std::optional<Instant> opened_at;
  std::string trainer, company;
  bool has_wish = false;
  std::int64_t shown = 0;  // experiences that the student chose to lay there
};
std::vector<OpenLink> open_links_of(sql::Reader& reader, const people::Student& me, Instant now);

// Under the student's lock. Answers the mark of what was closed, for the way back; "" when none was open.
std::string stop_link(sql::Transaction& tx, const PlacementSeat& seat, Instant now);
// The last one opens again on the devices that it had. Throws Conflict when it was not stopped so, a day has
// passed, the placement has been over too long, or this trainer is not there any more.
void reopen_link(http::Visit& visit, sql::Transaction& tx, const PlacementSeat& seat, Instant now);

}  // namespace koers::placements
