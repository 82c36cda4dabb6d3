// Making and changing a round (booking.h).
#include <algorithm>

#include "platform/base/error.h"
#include "rooms/rounds/booking.h"
#include "rooms/rounds/notices.h"

namespace koers::rounds {

using people::Counsellor;
using people::Person;

namespace {

std::string codes_of(const std::vector<Channel>& channels) {
  std::string codes;
  for (const Channel one : channels) codes += (codes.empty() ? "" : " ") + std::string(code(one));
  return codes;
}

// The round as it stands, under the lock of the counsellor's time.
Round locked_round(sql::Transaction& tx, const Counsellor& me, Id<Round> id) {
  tx.lock(me.id().value);
  return round_of(tx, me, id);
}

Round locked_as_draft(sql::Transaction& tx, const Counsellor& me, Id<Round> id) {
  auto round = locked_round(tx, me, id);
  if (!round.is_draft()) throw Conflict("the students were invited");
  return round;
}

Round locked_as_open(sql::Transaction& tx, const Counsellor& me, Id<Round> id) {
  auto round = locked_round(tx, me, id);
  if (round.is_draft()) throw Conflict("it is a draft");
  return round;
}

}  // namespace

constexpr sql::Statement insert_round{"rounds.insert_round", R"(
    INSERT INTO rounds_rounds (institution_id, id, counsellor_id, title, minutes, pause, channels, place, pick_until_on,
                               sentence, created_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11))"};

constexpr sql::Statement insert_slot{"rounds.insert_slot", R"(
    INSERT INTO rounds_slots (institution_id, round_id, planned_on, begins_minute, counsellor_id)
    VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING)"};

constexpr sql::Statement insert_invitation{"rounds.insert_invitation", R"(
    INSERT INTO rounds_invitations (institution_id, student_id, round_id, id, counsellor_id, wish, words)
    VALUES ($1, $2, $3, $4, $5, '', '') ON CONFLICT DO NOTHING)"};

namespace {

void insert_parts(http::Visit& visit, sql::Transaction& tx, const Counsellor& me, Id<Round> id,
                  const RoundDraft& draft) {
  add_slots(tx, me, id, draft.slots);
  for (const Id<Person> student : draft.students) {
    tx.run(insert_invitation, me.institution(), student, id, visit.new_id<Invitation>(), me.id());
  }
}

}  // namespace

void add_slots(sql::Transaction& tx, const Counsellor& me, Id<Round> id, const std::vector<Slot>& slots) {
  locked_round(tx, me, id);
  for (const Slot& slot : slots) {
    tx.run(insert_slot, me.institution(), id, slot.on, slot.begins_minute, me.id());
  }
}

void add_round(http::Visit& visit, sql::Transaction& tx, const Counsellor& me, const RoundDraft& draft,
               Id<Round> id) {
  tx.lock(me.id().value);
  tx.run(insert_round, me.institution(), id, me.id(), draft.title, draft.minutes, draft.pause,
         codes_of(draft.channels), draft.place, draft.pick_until, draft.sentence, visit.now);
  insert_parts(visit, tx, me, id, draft);
}

constexpr sql::Statement select_members{"rounds.select_members", R"(
    SELECT i.student_id FROM rounds_invitations i
    WHERE i.institution_id = $1 AND i.round_id = $2
      AND EXISTS (SELECT 1 FROM campus_guides g
                  WHERE g.institution_id = i.institution_id AND g.student_id = i.student_id AND g.person_id = $3
                    AND g.kind = 'counsellor' AND g.begins_on <= $4 AND (g.ends_on IS NULL OR g.ends_on > $4))
    ORDER BY i.student_id)"};

RoundDraft draft_of(sql::Reader& reader, const Counsellor& me, Id<Round> id, Day today) {
  const auto round = round_of(reader, me, id);
  if (!round.is_draft()) throw Conflict("the students were invited");
  return {.title = round.title,
          .students = reader.all<Id<Person>>(select_members, me.institution(), id, me.id(), today),
          .minutes = round.minutes,
          .pause = round.pause,
          .channels = round.channels(),
          .place = round.place,
          .pick_until = round.pick_until,
          .sentence = round.sentence,
          .slots = slots_of(reader, me.institution(), id),
          .more_on = {},
          .more_minute = {}};
}

RoundDraft locked_draft(sql::Transaction& tx, const Counsellor& me, Id<Round> id, Day today) {
  tx.lock(me.id().value);
  return draft_of(tx, me, id, today);
}

constexpr sql::Statement update_round{"rounds.update_round", R"(
    UPDATE rounds_rounds SET title = $4, minutes = $5, pause = $6, channels = $7, place = $8, pick_until_on = $9, sentence = $10
    WHERE institution_id = $1 AND id = $2 AND counsellor_id = $3 AND opened_at IS NULL)"};

constexpr sql::Statement delete_slots{"rounds.delete_slots", R"(
    DELETE FROM rounds_slots WHERE institution_id = $1 AND round_id = $2)"};

constexpr sql::Statement delete_invitations{"rounds.delete_invitations", R"(
    DELETE FROM rounds_invitations WHERE institution_id = $1 AND round_id = $2)"};

void change_round(http::Visit& visit, sql::Transaction& tx, const Counsellor& me, Id<Round> id,
                  const RoundDraft& draft) {
  locked_as_draft(tx, me, id);
  tx.run(update_round, me.institution(), id, me.id(), draft.title, draft.minutes, draft.pause,
         codes_of(draft.channels), draft.place, draft.pick_until, draft.sentence);
  tx.run(delete_slots, me.institution(), id);
  tx.run(delete_invitations, me.institution(), id);
  insert_parts(visit, tx, me, id, draft);
}

constexpr sql::Statement update_opened{"rounds.update_opened", R"(
    UPDATE rounds_rounds SET opened_at = $3 WHERE institution_id = $1 AND id = $2 AND opened_at IS NULL)"};

constexpr sql::Statement update_invited{"rounds.update_invited", R"(
    UPDATE rounds_invitations SET invited_at = $3 WHERE institution_id = $1 AND round_id = $2 AND invited_at IS NULL)"};

void open_round(http::Visit& visit, sql::Transaction& tx, const Counsellor& me, Id<Round> id) {
  locked_as_draft(tx, me, id);
  tx.run(update_opened, me.institution(), id, visit.now);
  tx.run(update_invited, me.institution(), id, visit.now);
  inbox::tell(tx, me.institution(), {notices::invited, id.value, me.id(), visit.now},
              tx.all<Id<Person>>(select_members, me.institution(), id, me.id(), visit.today));
}

constexpr sql::Statement delete_round{"rounds.delete_round", R"(
    DELETE FROM rounds_rounds WHERE institution_id = $1 AND id = $2 AND counsellor_id = $3 AND opened_at IS NULL)"};

void drop_round(sql::Transaction& tx, const Counsellor& me, Id<Round> id) {
  locked_as_draft(tx, me, id);
  tx.run(delete_invitations, me.institution(), id);
  tx.run(delete_slots, me.institution(), id);
  tx.run(delete_round, me.institution(), id, me.id());
}

constexpr sql::Statement delete_free_slot{"rounds.delete_free_slot", R"(
    DELETE FROM rounds_slots
    WHERE institution_id = $1 AND round_id = $2 AND planned_on = $3 AND begins_minute = $4
      AND NOT EXISTS (
        SELECT 1 FROM rounds_invitations i
        JOIN guidance_out_talks t ON t.institution_id = i.institution_id AND t.student_id = i.student_id
          AND t.id = i.conversation_id AND t.state <> 'cancelled'
        WHERE i.institution_id = rounds_slots.institution_id AND i.round_id = rounds_slots.round_id
          AND t.planned_on = rounds_slots.planned_on AND t.begins_minute = rounds_slots.begins_minute))"};

void drop_slot(sql::Transaction& tx, const Counsellor& me, Id<Round> id, const Slot& slot) {
  locked_as_open(tx, me, id);
  if (tx.run(delete_free_slot, me.institution(), id, slot.on, slot.begins_minute) == 0) {
    throw Conflict("the moment is taken");
  }
}

constexpr sql::Statement update_last_day{"rounds.update_last_day", R"(
    UPDATE rounds_rounds SET pick_until_on = $3 WHERE institution_id = $1 AND id = $2)"};

void change_last_day(sql::Transaction& tx, const Counsellor& me, Id<Round> id, Day pick_until) {
  locked_as_open(tx, me, id);
  tx.run(update_last_day, me.institution(), id, pick_until);
}

}  // namespace koers::rounds
