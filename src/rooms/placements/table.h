// The table of a moment of three (GU-04): from the moment at which the talk begins until who guides ends it,
// student, trainer and who guides write in its recap at once, and each sees what the others write. Then it
// was held, and each says whether the recap is right (recap.h).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "campus/time_limits/time_limits.h"
#include "rooms/placements/recap.h"

namespace koers::placements {

// The moment at which they talk now; one at a time.
std::optional<Touchpoint> at_table(sql::Reader& reader, Id<organisation::Institution> institution,
                                   Id<people::Person> student, Id<Placement> placement);
// From the first day of the placement until the trainer's link ends (limits.h), of which the school's terms
// say when that is.
bool may_begin(const Placement& placement, const Touchpoint& moment, const time_limits::TimeLimits& terms,
               Day today);

// Whoever comes second finds it begun. Conflict when it was held or skipped, or another moment is going on.
void begin_moment(sql::Transaction& tx, const PlacementSeat& seat, Id<Touchpoint> id, Instant now, Day today);
// Begun by mistake: Conflict when something was written.
void put_back_moment(sql::Transaction& tx, const PlacementSeat& seat, Id<Touchpoint> id, Instant now);
// By who guides: Forbidden for the student. Who wrote at the table was there, whatever `held` says.
void end_table(sql::Transaction& tx, const PlacementSeat& seat, Id<Touchpoint> id, MomentHeld held,
               Instant now, Day today);

// ---- live

// All pages of a placement's moments listen to one topic. The stream says that something changed, who is
// there and who types; what was written each page asks for itself.
inline constexpr std::string_view table_changed = "changed";
struct Table {
  Id<organisation::Institution> institution;
  Id<Placement> placement;

  static Table of(const PlacementSeat& seat) { return {seat.institution(), seat.placement().id}; }
  static Table of(const OpenedLink& opened) { return {opened.institution, opened.placement.id}; }
  static Table of(const RecapWriter& writer) { return {writer.institution(), writer.placement()}; }

  std::string topic() const;
  bool is_there(const http::Visit& visit, Voice voice) const;
  std::vector<Voice> there(const http::Visit& visit) const;  // who has the page open
  // The pages hear of what `tx` writes once it is committed.
  void tell(const http::Visit& visit, sql::Transaction& tx) const;
  // They hear at once that somebody types.
  void tell_typing(const http::Visit& visit, Voice voice) const;
  // The trainer's link is closed by `tx`: what still listens by it is ended.
  void send_trainer_away(const http::Visit& visit, sql::Transaction& tx) const;
};

}  // namespace koers::placements
