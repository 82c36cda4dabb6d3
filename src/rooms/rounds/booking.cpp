#include "rooms/rounds/booking.h"

#include <algorithm>

#include "platform/base/error.h"
#include "rooms/referrals/referrals.h"
#include "rooms/rounds/notices.h"

namespace koers::rounds {

using organisation::Institution;
using people::Counsellor;
using people::Person;
using people::Student;

namespace {

constexpr sql::Statement select_for_booking{"rounds.select_for_booking", R"(
    SELECT r.id, r.counsellor_id, r.title, r.minutes, r.pause, r.channels, r.place, r.pick_until_on, r.sentence, r.opened_at,
           (SELECT max(s.planned_on) FROM rounds_slots s WHERE s.institution_id = r.institution_id AND s.round_id = r.id),
           i.id, i.conversation_id
    FROM rounds_rounds r
    JOIN rounds_invitations i ON i.institution_id = r.institution_id AND i.round_id = r.id
    WHERE r.institution_id = $1 AND r.id = $2 AND i.student_id = $3 AND r.opened_at IS NOT NULL
      AND EXISTS (SELECT 1 FROM campus_guides g
                  WHERE g.institution_id = i.institution_id AND g.student_id = i.student_id
                    AND g.person_id = r.counsellor_id AND g.kind = 'counsellor' AND g.begins_on <= $4
                    AND (g.ends_on IS NULL OR g.ends_on > $4)))"};

constexpr sql::Statement select_standing{"rounds.select_standing", R"(
    SELECT planned_on, begins_minute, state FROM guidance_out_talks
    WHERE institution_id = $1 AND student_id = $2 AND id = $3 AND counsellor_id = $4 AND state <> 'cancelled')"};

// A round, the student in it and the conversation that stands, under the locks.
struct Booking {
  Round round;
  Id<Invitation> invitation;
  std::optional<std::int64_t> conversation;  // that is planned
  std::optional<Day> planned_on;             // of it
};

constexpr sql::Statement select_counsellor{"rounds.select_counsellor", R"(
    SELECT counsellor_id FROM rounds_rounds WHERE institution_id = $1 AND id = $2)"};

// A conversation that was moved or cancelled elsewhere gives its moment back.
constexpr sql::Statement release_moments{"rounds.release_moments", R"(
    UPDATE rounds_invitations SET planned_on = NULL, begins_minute = NULL
    WHERE institution_id = $1 AND round_id = $2 AND planned_on IS NOT NULL
      AND NOT EXISTS (
        SELECT 1 FROM guidance_out_talks t
        WHERE t.institution_id = rounds_invitations.institution_id AND t.student_id = rounds_invitations.student_id
          AND t.id = rounds_invitations.conversation_id AND t.state <> 'cancelled'
          AND t.planned_on = rounds_invitations.planned_on AND t.begins_minute = rounds_invitations.begins_minute))"};

Booking locked_booking(sql::Transaction& tx, Id<Institution> institution, Id<Round> id, Id<Person> student,
                       Day today) {
  const auto counsellor = tx.one<Id<Person>>(select_counsellor, institution, id);
  if (!counsellor) throw NotFound("no such round");
  tx.lock(counsellor->value);
  tx.lock(student.value);
  struct Columns {
    Id<Round> id;
    Id<Person> counsellor_id;
    std::string title;
    int minutes = 0, pause = 0;
    std::string channels, place;
    Day pick_until;
    std::string sentence;
    std::optional<Instant> opened_at;
    std::optional<Day> last_on;
    Id<Invitation> invitation;
    std::optional<std::int64_t> conversation;
  };
  auto c = tx.one<Columns>(select_for_booking, institution, id, student, today);
  if (!c) throw NotFound("the student is not in this round");
  tx.run(release_moments, institution, id);
  Booking booking{{c->id, c->counsellor_id, std::move(c->title), c->minutes, c->pause, std::move(c->channels),
                   std::move(c->place), c->pick_until, std::move(c->sentence), c->opened_at, c->last_on},
                  c->invitation,
                  std::nullopt,
                  std::nullopt};
  if (!c->conversation) return booking;
  struct Standing {
    Day planned_on;
    int begins_minute = 0;
    std::string state;
  };
  const auto standing =
      tx.one<Standing>(select_standing, institution, student, *c->conversation, *counsellor);
  if (!standing) return booking;
  if (standing->state != "planned") throw Conflict("the conversation has begun");
  booking.conversation = c->conversation;
  booking.planned_on = standing->planned_on;
  return booking;
}

constexpr sql::Statement update_picked{"rounds.update_picked", R"(
    UPDATE rounds_invitations
    SET planned_on = $4, begins_minute = $5, conversation_id = $6, channel = $7, picked_by = $8, picked_at = $9, words = $10,
        wish = ''
    WHERE institution_id = $1 AND student_id = $2 AND round_id = $3)"};

enum class By { student, counsellor };

// Answers the conversation that stands at the moment now.
Id<guidance::Conversation> take(http::Visit& visit, sql::Transaction& tx, Id<Institution> institution,
                                const Booking& booking, Id<Person> student, const Picked& picked, By by,
                                const std::vector<TakenSlot>& also_taken) {
  const Round& round = booking.round;
  const auto eyes = by == By::student ? student : round.counsellor_id;
  const auto free = free_slots(tx,
                               {.institution = institution,
                                .round = round.id,
                                .student = student,
                                .eyes = eyes,
                                .but = booking.conversation},
                               visit.now);
  const Slot& slot = picked.slot;
  const bool is_free = std::find(free.begin(), free.end(), slot) != free.end() &&
                       !referrals::appointment_at(tx, institution, round.counsellor_id, slot.on,
                                                  slot.begins_minute, slot.begins_minute + round.minutes) &&
                       std::none_of(also_taken.begin(), also_taken.end(),
                                    [&](const TakenSlot& one) { return one.overlaps(slot, round.minutes); });
  if (!is_free) throw SlotError("the moment is taken");
  const guidance::ConversationPlan plan{.student_id = student,
                                        .counsellor_id = round.counsellor_id,
                                        .on = slot.on,
                                        .begins_minute = slot.begins_minute,
                                        .minutes = round.minutes,
                                        .place = picked.place,
                                        .channel = picked.channel};
  const Id<guidance::Conversation> id = booking.conversation
                                            ? Id<guidance::Conversation>{*booking.conversation}
                                            : visit.new_id<guidance::Conversation>();
  try {
    tx.run(update_picked, institution, student, round.id, slot.on, slot.begins_minute, id, picked.channel,
           by == By::student ? "student" : "counsellor", visit.now, picked.words);
  } catch (const sql::Duplicate&) {
    throw SlotError("the moment is taken");
  }
  if (booking.conversation) {
    guidance::move_talk(visit, tx, institution, plan, id);
  } else {
    guidance::plan_talk(visit, tx, institution, plan, id);
  }
  for (const auto& kind : {notices::invited, notices::reminder}) {
    inbox::withdraw(tx, institution, kind, round.id.value, {student});
  }
  inbox::withdraw(tx, institution, notices::wished, booking.invitation.value);
  return id;
}

}  // namespace

std::vector<TakenSlot> with_specialists(sql::Reader& reader, const Student& me, Day today) {
  std::vector<TakenSlot> all;
  for (const auto& one : referrals::appointments_of(reader, me, today)) {
    if (!one.is_held) all.push_back({{one.on, one.begins_minute}, referrals::usual_minutes, one.other});
  }
  return all;
}

void pick(http::Visit& visit, sql::Transaction& tx, const Student& me, Id<Round> id, const Picked& picked) {
  const auto booking = locked_booking(tx, me.institution(), id, me.id(), visit.today);
  if (booking.planned_on ? *booking.planned_on <= visit.today
                         : booking.round.state(visit.today) != RoundState::open) {
    throw Conflict("it is too late to pick");
  }
  const auto talk = take(visit, tx, me.institution(), booking, me.id(), picked, By::student,
                         with_specialists(tx, me, visit.today));
  if (booking.conversation) {
    inbox::tell(tx, me.institution(), {notices::moved, talk.value, me.id(), visit.now},
                {booking.round.counsellor_id});
  }
}

void put(http::Visit& visit, sql::Transaction& tx, const Counsellor& me, Id<Round> id, Id<Person> student,
         const Picked& picked) {
  const auto booking = locked_booking(tx, me.institution(), id, student, visit.today);
  if (booking.round.counsellor_id != me.id()) throw NotFound("no such round");
  take(visit, tx, me.institution(), booking, student, picked, By::counsellor, {});
  const auto& kind = booking.conversation ? notices::moved_for_you : notices::put_ready;
  inbox::tell(tx, me.institution(), {kind, id.value, me.id(), visit.now}, {student});
}

constexpr sql::Statement update_cancelled{"rounds.update_cancelled", R"(
    UPDATE rounds_invitations
    SET planned_on = NULL, begins_minute = NULL, conversation_id = NULL, picked_by = NULL, picked_at = NULL, words = ''
    WHERE institution_id = $1 AND student_id = $2 AND round_id = $3)"};

void cancel(http::Visit& visit, sql::Transaction& tx, const Student& me, Id<Round> id) {
  const auto booking = locked_booking(tx, me.institution(), id, me.id(), visit.today);
  if (!booking.conversation) throw Conflict("nothing is planned");
  const Id<guidance::Conversation> talk{*booking.conversation};
  tx.run(update_cancelled, me.institution(), me.id(), id);
  guidance::cancel_talk(visit, tx, me.institution(), me.id(), talk);
  inbox::tell(tx, me.institution(), {notices::cancelled, talk.value, me.id(), visit.now},
              {booking.round.counsellor_id});
}

constexpr sql::Statement update_wish{"rounds.update_wish", R"(
    UPDATE rounds_invitations SET wish = $4 WHERE institution_id = $1 AND student_id = $2 AND round_id = $3)"};

void say_wish(http::Visit& visit, sql::Transaction& tx, const Student& me, Id<Round> id,
              const std::string& wish) {
  const auto booking = locked_booking(tx, me.institution(), id, me.id(), visit.today);
  tx.run(update_wish, me.institution(), me.id(), id, wish);
  inbox::tell(tx, me.institution(), {notices::wished, booking.invitation.value, me.id(), visit.now},
              {booking.round.counsellor_id});
}

constexpr sql::Statement update_seen{"rounds.update_seen", R"(
    UPDATE rounds_invitations SET seen_at = $4
    WHERE institution_id = $1 AND student_id = $2 AND round_id = $3 AND seen_at IS NULL)"};

void note_seen(sql::Transaction& tx, const Student& me, Id<Round> id, Instant now) {
  tx.run(update_seen, me.institution(), me.id(), id, now);
}

constexpr sql::Statement select_round_of_invitation{"rounds.select_round_of_invitation", R"(
    SELECT round_id FROM rounds_invitations WHERE institution_id = $1 AND id = $2 AND counsellor_id = $3)"};

Id<Round> round_of_invitation(sql::Reader& reader, const Counsellor& me, Id<Invitation> id) {
  const auto found = reader.one<Id<Round>>(select_round_of_invitation, me.institution(), id, me.id());
  if (!found) throw NotFound("no such invitation");
  return *found;
}

// $1 is the last day of picking. A student who wrote when he could has answered.
constexpr sql::Statement select_to_remind{"rounds.select_to_remind", R"(
    SELECT i.institution_id, i.student_id, i.round_id, r.counsellor_id
    FROM rounds_rounds r
    JOIN rounds_invitations i ON i.institution_id = r.institution_id AND i.round_id = r.id
    WHERE r.pick_until_on = $1 AND r.opened_at IS NOT NULL AND i.invited_at IS NOT NULL AND i.reminded_at IS NULL
      AND i.wish = ''
      AND NOT EXISTS (SELECT 1 FROM guidance_out_talks t
                      WHERE t.institution_id = i.institution_id AND t.student_id = i.student_id
                        AND t.id = i.conversation_id AND t.state <> 'cancelled')
      AND EXISTS (SELECT 1 FROM campus_guides g
                  WHERE g.institution_id = i.institution_id AND g.student_id = i.student_id
                    AND g.person_id = r.counsellor_id AND g.kind = 'counsellor' AND g.begins_on <= $2
                    AND (g.ends_on IS NULL OR g.ends_on > $2))
    ORDER BY i.institution_id, i.round_id, i.student_id)"};

constexpr sql::Statement update_reminded{"rounds.update_reminded", R"(
    UPDATE rounds_invitations SET reminded_at = $4
    WHERE institution_id = $1 AND student_id = $2 AND round_id = $3 AND reminded_at IS NULL)"};

int remind(sql::Transaction& tx, Day today, Instant now) {
  struct ToRemind {
    Id<Institution> institution;
    Id<Person> student;
    Id<Round> round;
    Id<Person> counsellor;
  };
  int told = 0;
  for (const auto& one : tx.all<ToRemind>(select_to_remind, today + 1, today)) {
    if (tx.run(update_reminded, one.institution, one.student, one.round, now) == 0) continue;
    inbox::tell(tx, one.institution, {notices::reminder, one.round.value, one.counsellor, now},
                {one.student});
    ++told;
  }
  return told;
}

}  // namespace koers::rounds
