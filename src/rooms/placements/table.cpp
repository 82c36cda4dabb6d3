#include "rooms/placements/table.h"

#include "campus/layout/live_part.h"
#include "platform/base/error.h"
#include "platform/http/events.h"
#include "rooms/placements/limits.h"

namespace koers::placements {

using organisation::Institution;
using people::Person;

std::optional<Touchpoint> at_table(sql::Reader& reader, Id<Institution> institution, Id<Person> student,
                                   Id<Placement> placement) {
  for (Touchpoint& one : touchpoints_of(reader, institution, student, placement)) {
    if (one.is_begun()) return std::move(one);
  }
  return std::nullopt;
}

bool may_begin(const Placement& placement, const Touchpoint& moment, const time_limits::TimeLimits& terms,
               Day today) {
  return moment.is_to_come() && placement.begins_on <= today &&
         today <= placement.last_on() + terms.now(days_after_placement);
}

void begin_moment(sql::Transaction& tx, const PlacementSeat& seat, Id<Touchpoint> id, Instant now,
                  Day today) {
  Touchpoint one = locked_moment(tx, seat, id);
  const auto terms = time_limits::TimeLimits::of(tx, seat.institution());
  if (!may_begin(seat.placement(), one, terms, today)) throw Conflict("this moment cannot begin");
  if (one.is_begun()) return;
  if (at_table(tx, seat.institution(), seat.student().id, seat.placement().id)) {
    throw Conflict("another moment is going on");
  }
  one.begun_at = now;
  store_moment(tx, seat, one, now);
}

void put_back_moment(sql::Transaction& tx, const PlacementSeat& seat, Id<Touchpoint> id, Instant now) {
  Touchpoint one = locked_moment(tx, seat, id);
  if (!one.is_begun()) return;
  if (!recap_of(tx, RecapWriter::of(seat, ""), id).is_empty()) throw Conflict("something was written");
  one.begun_at.reset();
  store_moment(tx, seat, one, now);
}

void end_table(sql::Transaction& tx, const PlacementSeat& seat, Id<Touchpoint> id, MomentHeld held,
               Instant now, Day today) {
  if (seat.is_student()) throw Forbidden("who guides ends the talk");
  Touchpoint one = locked_moment(tx, seat, id);
  if (!one.is_begun()) throw Conflict("nobody is talking");
  const Recap recap = recap_of(tx, RecapWriter::of(seat, ""), id);
  one.state = MomentState::held;
  one.held_on = day_of(*one.begun_at);
  one.with_trainer = held.with_trainer || recap.wrote(Voice::trainer);
  one.with_guide = held.with_guide || recap.wrote(Voice::guide);
  store_moment(tx, seat, one, now);
  take_confirmations_back(tx, seat, id);
  refresh_facts(tx, seat.institution(), seat.student().id, today);
}

std::string Table::topic() const { return "placement/" + text(institution) + "/" + text(placement); }

bool Table::is_there(const http::Visit& visit, Voice voice) const {
  return visit.house.events != nullptr && visit.house.events->is_there(topic(), code(voice));
}

std::vector<Voice> Table::there(const http::Visit& visit) const {
  std::vector<Voice> all;
  for (const auto& [voice, ignored] : Codes<Voice>::list) {
    if (is_there(visit, voice)) all.push_back(voice);
  }
  return all;
}

void Table::tell(const http::Visit& visit, sql::Transaction& tx) const {
  http::Events* events = visit.house.events;
  if (events == nullptr) return;
  tx.after_commit([events, to = topic()] { events->publish(to, table_changed, "1"); });
}

void Table::tell_typing(const http::Visit& visit, Voice voice) const {
  if (visit.house.events != nullptr) {
    visit.house.events->publish(topic(), layout::types_event, code(voice));
  }
}

void Table::send_trainer_away(const http::Visit& visit, sql::Transaction& tx) const {
  http::Events* events = visit.house.events;
  if (events == nullptr) return;
  tx.after_commit([events, to = topic()] {
    events->publish(to, table_changed, "1");
    events->send_away(to, code(Voice::trainer));
  });
}

}  // namespace koers::placements
