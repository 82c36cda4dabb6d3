#include "rooms/guidance/holding.h"

#include "platform/base/error.h"
#include "platform/http/events.h"
#include "rooms/guidance/guidance.h"
#include "rooms/guidance/notices.h"

namespace koers::guidance {

std::string topic_of(Id<Conversation> id) { return "conversation/" + text(id); }

void tell_the_table(const http::Visit& visit, sql::Transaction& tx, Id<Conversation> id) {
  http::Events* events = visit.house.events;
  if (events == nullptr) return;
  tx.after_commit([events, topic = topic_of(id)] { events->publish(topic, changed_event, "1"); });
}

constexpr sql::Statement select_standing{"guidance.select_standing", R"(
    SELECT state, student_confirmed_at IS NOT NULL AND counsellor_confirmed_at IS NOT NULL
    FROM guidance_conversations
    WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};

ConversationState see_that_it_is_open(sql::Transaction& tx, const Seat& seat) {
  struct Standing {
    ConversationState state = ConversationState::planned;
    bool confirmed = false;
  };
  const Conversation& conversation = seat.conversation();
  tx.lock(conversation.student_id.value);
  const auto now =
      tx.one<Standing>(select_standing, seat.institution(), conversation.student_id, conversation.id);
  const bool open = now && now->state == ConversationState::open;
  const bool to_be_confirmed = now && now->state == ConversationState::closed && !now->confirmed;
  if (!open && !to_be_confirmed) throw Conflict("the conversation is not open");
  return now->state;
}

constexpr sql::Statement update_unconfirmed{"guidance.update_unconfirmed", R"(
    UPDATE guidance_conversations SET student_confirmed_at = NULL, counsellor_confirmed_at = NULL
    WHERE institution_id = $1 AND student_id = $2 AND id = $3
      AND (student_confirmed_at IS NOT NULL OR counsellor_confirmed_at IS NOT NULL))"};

void written_in(sql::Transaction& tx, const Seat& seat, Day today) {
  const Conversation& conversation = seat.conversation();
  tx.run(update_unconfirmed, seat.institution(), conversation.student_id, conversation.id);
  refresh_facts(tx, seat.institution(), conversation.student_id, today);
}

constexpr sql::Statement update_opened{"guidance.update_opened", R"(
    UPDATE guidance_conversations SET state = 'open', opened_at = coalesce(opened_at, $4),
      counsellor_id = CASE WHEN state = 'planned' THEN $5 ELSE counsellor_id END
    WHERE institution_id = $1 AND student_id = $2 AND id = $3 AND state IN ('planned', 'open'))"};

void begin_talk(sql::Transaction& tx, const Seat& seat, Instant now, Day today) {
  check(!seat.is_student(), "the counsellor begins a conversation");
  const Conversation& conversation = seat.conversation();
  tx.lock(conversation.student_id.value);
  if (tx.run(update_opened, seat.institution(), conversation.student_id, conversation.id, now, seat.me()) ==
      0) {
    throw Conflict("the conversation is over");
  }
  inbox::withdraw(tx, seat.institution(), conversation.id.value);
  refresh_facts(tx, seat.institution(), conversation.student_id, today);
}

constexpr sql::Statement update_unopened{"guidance.update_unopened", R"(
    UPDATE guidance_conversations SET opened_at = NULL, late_days = NULL,
      state = CASE WHEN is_unplanned THEN 'cancelled' ELSE 'planned' END
    WHERE institution_id = $1 AND student_id = $2 AND id = $3 AND state = 'open')"};

void put_back_talk(sql::Transaction& tx, const Seat& seat, Day today) {
  check(!seat.is_student(), "the counsellor begins a conversation");
  const Conversation& conversation = seat.conversation();
  tx.lock(conversation.student_id.value);
  if (tx.run(update_unopened, seat.institution(), conversation.student_id, conversation.id) == 0) {
    throw Conflict("the conversation is not open");
  }
  inbox::withdraw(tx, seat.institution(), conversation.id.value);
  refresh_facts(tx, seat.institution(), conversation.student_id, today);
}

constexpr sql::Statement update_closed{"guidance.update_closed", R"(
    UPDATE guidance_conversations SET state = 'closed', closed_at = $4, used_earlier = $6, counsellor_confirmed_at = $4,
      held_on = CASE WHEN late_days IS NULL THEN CAST($5 AS TEXT) ELSE planned_on END,
      minutes_spent = COALESCE(CAST($7 AS BIGINT), minutes), channel = COALESCE(CAST($8 AS TEXT), channel),
      late_days = CASE WHEN late_days IS NULL THEN NULL ELSE CAST($9 AS BIGINT) END
    WHERE institution_id = $1 AND student_id = $2 AND id = $3 AND state = 'open')"};

void end_talk(sql::Transaction& tx, const Seat& seat, const Closing& closing, Instant now, Day today) {
  check(!seat.is_student(), "the counsellor closes a conversation");
  const Conversation& conversation = seat.conversation();
  tx.lock(conversation.student_id.value);
  if (tx.run(update_closed, seat.institution(), conversation.student_id, conversation.id, now, today,
             closing.used_earlier, closing.minutes, closing.channel, today - conversation.planned_on) == 0) {
    throw Conflict("the conversation is not open");
  }
  inbox::withdraw(tx, seat.institution(), conversation.id.value);
  if (conversation.late_days) {
    inbox::tell(tx, seat.institution(),
                {notices::talk_written, conversation.id.value, seat.counsellor().id, now},
                {conversation.student_id});
  }
  refresh_facts(tx, seat.institution(), conversation.student_id, today);
}

constexpr sql::Statement update_student_confirmed{"guidance.update_student_confirmed", R"(
    UPDATE guidance_conversations SET student_confirmed_at = coalesce(student_confirmed_at, $4)
    WHERE institution_id = $1 AND student_id = $2 AND id = $3 AND state IN ('open', 'closed'))"};

constexpr sql::Statement update_counsellor_confirmed{"guidance.update_counsellor_confirmed", R"(
    UPDATE guidance_conversations SET counsellor_confirmed_at = coalesce(counsellor_confirmed_at, $4)
    WHERE institution_id = $1 AND student_id = $2 AND id = $3 AND state IN ('open', 'closed'))"};

void confirm_talk(sql::Transaction& tx, const Seat& seat, Instant now, Day today) {
  const Conversation& conversation = seat.conversation();
  tx.lock(conversation.student_id.value);
  if (tx.run(seat.is_student() ? update_student_confirmed : update_counsellor_confirmed, seat.institution(),
             conversation.student_id, conversation.id, now) == 0) {
    throw Conflict("the conversation has not begun");
  }
  refresh_facts(tx, seat.institution(), conversation.student_id, today);
}

// ---- what the talk before left

// One that is still to end comes after all that ended.
constexpr sql::Statement select_conversation_before{"guidance.select_conversation_before", R"(
    SELECT id FROM guidance_conversations
    WHERE institution_id = $1 AND student_id = $2 AND id <> $3 AND state = 'closed'
      AND (NOT in_confidence OR counsellor_id = $5)
      AND (CAST($4 AS TEXT) IS NULL OR held_on < CAST($4 AS TEXT) OR (held_on = CAST($4 AS TEXT) AND id < $3))
    ORDER BY held_on DESC, id DESC
    LIMIT 1)"};

std::optional<Id<Conversation>> conversation_before(sql::Reader& reader, const Seat& seat) {
  const Conversation& conversation = seat.conversation();
  return reader.one<Id<Conversation>>(select_conversation_before, seat.institution(), conversation.student_id,
                                      conversation.id, conversation.held_on, conversation.counsellor_id);
}

constexpr sql::Statement select_day_held{"guidance.select_day_held", R"(
    SELECT held_on FROM guidance_conversations WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};

std::optional<Day> day_held(sql::Reader& reader, const Seat& seat, Id<Conversation> other) {
  return reader
      .one<std::optional<Day>>(select_day_held, seat.institution(), seat.conversation().student_id, other)
      .value_or(std::nullopt);
}

}  // namespace koers::guidance
