#include "rooms/placements/touchpoint.h"

#include <algorithm>

#include "platform/base/error.h"

namespace koers::placements {

using organisation::Institution;
using people::Person;

namespace {

constexpr sql::Statement select_touchpoints{"placements.select_touchpoints", R"(
    SELECT id, kind, state, planned_on, begins_minute, channel, place, held_on, with_trainer, with_guide, reason,
           trainer_joins, changed_by_id, changed_at, begun_at
    FROM placements_touchpoints
    WHERE institution_id = $1 AND student_id = $2 AND placement_id = $3
    ORDER BY CASE kind WHEN 'start' THEN 1 WHEN 'halfway' THEN 2 WHEN 'extra' THEN 3 ELSE 4 END, id)"};

constexpr sql::Statement upsert_touchpoint{"placements.upsert_touchpoint", R"(
    INSERT INTO placements_touchpoints (
      institution_id, student_id, placement_id, id, kind, state, planned_on, begins_minute, channel, place, held_on,
      with_trainer, with_guide, reason, trainer_joins, changed_by_id, changed_at, begun_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
    ON CONFLICT (institution_id, student_id, placement_id, id) DO UPDATE SET
      state = excluded.state, planned_on = excluded.planned_on, begins_minute = excluded.begins_minute,
      channel = excluded.channel, place = excluded.place, held_on = excluded.held_on,
      with_trainer = excluded.with_trainer, with_guide = excluded.with_guide, reason = excluded.reason,
      trainer_joins = excluded.trainer_joins, changed_by_id = excluded.changed_by_id, changed_at = excluded.changed_at,
      begun_at = excluded.begun_at)"};

}  // namespace

Touchpoint locked_moment(sql::Transaction& tx, const PlacementSeat& seat, Id<Touchpoint> id) {
  must_write(seat);
  tx.lock(seat.student().id.value);
  return touchpoint_of(tx, seat, id);
}

void store_moment(sql::Transaction& tx, const PlacementSeat& seat, Touchpoint one, Instant now) {
  one.changed_by_id = seat.me();
  one.changed_at = now;
  import_touchpoint(tx, seat.institution(), seat.student().id, seat.placement().id, one);
}

namespace {

Touchpoint locked_to_come(sql::Transaction& tx, const PlacementSeat& seat, Id<Touchpoint> id) {
  Touchpoint one = locked_moment(tx, seat, id);
  if (!one.is_to_come() || one.is_begun()) throw Conflict("it was held or skipped, or has begun");
  return one;
}

}  // namespace

std::vector<Touchpoint> touchpoints_of(sql::Reader& reader, Id<Institution> institution, Id<Person> student,
                                       Id<Placement> placement) {
  return reader.all<Touchpoint>(select_touchpoints, institution, student, placement);
}

Touchpoint touchpoint_of(sql::Reader& reader, const PlacementSeat& seat, Id<Touchpoint> id) {
  for (Touchpoint& one : touchpoints_of(reader, seat.institution(), seat.student().id, seat.placement().id)) {
    if (one.id == id) return std::move(one);
  }
  throw NotFound("moment of a placement");
}

std::optional<Touchpoint> next_planned(sql::Reader& reader, Id<Institution> institution, Id<Person> student,
                                       Id<Placement> placement, Day today) {
  std::optional<Touchpoint> next;
  for (const Touchpoint& one : touchpoints_of(reader, institution, student, placement)) {
    const bool is_coming = one.state == MomentState::planned && !one.is_begun() && one.planned_on >= today;
    if (is_coming && (!next || one.planned_on < next->planned_on)) next = one;
  }
  return next;
}

Day due_on(const Placement& placement, MomentKind kind) {
  constexpr int days_of_a_start = 14;
  switch (kind) {
    case MomentKind::start:
      return std::min(placement.begins_on + days_of_a_start, placement.ends_on);
    case MomentKind::halfway:
      return placement.half_on();
    case MomentKind::end:
    case MomentKind::extra:
      return placement.last_on();
  }
  throw std::logic_error("a moment without a day");
}

void import_touchpoint(sql::Transaction& tx, Id<Institution> institution, Id<Person> student,
                       Id<Placement> placement, const Touchpoint& one) {
  tx.run(upsert_touchpoint, institution, student, placement, one.id, one.kind, one.state, one.planned_on,
         one.begins_minute, one.channel, one.place, one.held_on, one.with_trainer, one.with_guide, one.reason,
         one.trainer_joins, one.changed_by_id, one.changed_at, one.begun_at);
}

void plan_moment(sql::Transaction& tx, const PlacementSeat& seat, Id<Touchpoint> id, const MomentPlan& plan,
                 Instant now) {
  Touchpoint one = locked_to_come(tx, seat, id);
  one.state = MomentState::planned;
  one.planned_on = plan.on;
  one.begins_minute = plan.begins_minute;
  one.channel = plan.channel;
  one.place = plan.place;
  one.trainer_joins.reset();
  store_moment(tx, seat, one, now);
}

void hold_moment(sql::Transaction& tx, const PlacementSeat& seat, Id<Touchpoint> id, const MomentHeld& held,
                 Instant now, Day today) {
  Touchpoint one = locked_to_come(tx, seat, id);
  one.state = MomentState::held;
  one.held_on = held.on;
  one.with_trainer = held.with_trainer;
  one.with_guide = held.with_guide;
  store_moment(tx, seat, one, now);
  refresh_facts(tx, seat.institution(), seat.student().id, today);
}

void skip_moment(sql::Transaction& tx, const PlacementSeat& seat, Id<Touchpoint> id,
                 const std::string& reason, Instant now, Day today) {
  Touchpoint one = locked_to_come(tx, seat, id);
  one.state = MomentState::skipped;
  one.reason = reason;
  store_moment(tx, seat, one, now);
  refresh_facts(tx, seat.institution(), seat.student().id, today);
}

void reopen_moment(sql::Transaction& tx, const PlacementSeat& seat, Id<Touchpoint> id, Instant now,
                   Day today) {
  Touchpoint one = locked_moment(tx, seat, id);
  if (one.is_to_come()) throw Conflict("it is to come");
  one.state = one.planned_on ? MomentState::planned : MomentState::open;
  one.held_on.reset();
  one.with_trainer = one.with_guide = false;
  one.reason.clear();
  store_moment(tx, seat, one, now);
  refresh_facts(tx, seat.institution(), seat.student().id, today);
}

namespace {

constexpr sql::Statement update_joining{"placements.update_joining", R"(
    UPDATE placements_touchpoints SET trainer_joins = $5
    WHERE institution_id = $1 AND student_id = $2 AND placement_id = $3 AND id = $4 AND state = 'planned')"};

}  // namespace

void say_joining_next(sql::Transaction& tx, Id<Institution> institution, Id<Person> student,
                      Id<Placement> placement, MomentJoining joining, Day today) {
  const auto next = next_planned(tx, institution, student, placement, today);
  if (!next) throw Conflict("no moment is planned");
  tx.run(update_joining, institution, student, placement, next->id, joining);
}

void add_moment(sql::Transaction& tx, const PlacementSeat& seat, Id<Touchpoint> id, Instant now) {
  must_write(seat);
  tx.lock(seat.student().id.value);
  const auto all = touchpoints_of(tx, seat.institution(), seat.student().id, seat.placement().id);
  if (all.size() >= most_moments) throw Conflict("enough moments");
  Touchpoint one{.id = id, .kind = MomentKind::extra};
  store_moment(tx, seat, one, now);
}

}  // namespace koers::placements
