// The end of a conversation: what was agreed becomes steps, and the ticks afterwards.
#include "platform/base/error.h"
#include "rooms/course/course.h"
#include "rooms/dialogue/canvas.h"
#include "rooms/intake/intake.h"

namespace koers::dialogue {

constexpr sql::Statement select_ticks{"dialogue.select_ticks", R"(
    SELECT real_experience, student_spoke_most, something_new, step_agreed, COALESCE(felt_safe, FALSE), helped
    FROM guidance_ticks
    WHERE institution_id = $1 AND student_id = $2 AND conversation_id = $3 AND person_id = $4)"};

std::optional<Ticks> ticks_of(sql::Reader& reader, const Seat& seat) {
  return reader.one<Ticks>(select_ticks, seat.institution(), seat.conversation().student_id,
                           seat.conversation().id, seat.me());
}

constexpr sql::Statement update_agreement_step{"dialogue.update_agreement_step", R"(
    UPDATE guidance_agreements SET step_id = $5
    WHERE institution_id = $1 AND student_id = $2 AND conversation_id = $3 AND id = $4)"};

void make_step(sql::Transaction& tx, const Seat& seat, const Agreement& agreement, Id<course::Step> step_id,
               Instant now, Day today) {
  const Conversation& conversation = seat.conversation();
  course::set_step(tx, seat.institution(), conversation.student_id,
                   {.id = step_id,
                    .title = agreement.title,
                    .owner_id = agreement.owner_id,
                    .origin = course::StepOrigin::conversation,
                    .conversation_id = conversation.id.value,
                    .due_on = agreement.due_on,
                    .created_at = now,
                    .in_confidence = conversation.in_confidence},
                   today);
  tx.run(update_agreement_step, seat.institution(), conversation.student_id, conversation.id, agreement.id,
         step_id);
}

void close_conversation(sql::Transaction& tx, const Seat& seat, const Closing& closing, IdSource& ids,
                        Instant now, Day today) {
  check(!seat.is_student(), "the counsellor closes a conversation");
  tx.lock(seat.conversation().student_id.value);
  // That earlier experiences were used is so when one was on the table.
  Closing settled = closing;
  settled.used_earlier = closing.used_earlier &&
                         intake::lies_earlier(tx, *seat.guided(), guidance::experiences_on_table(tx, seat));
  guidance::end_talk(tx, seat, settled, now, today);
  for (const Agreement& agreement : agreements_of(tx, seat)) {
    if (!agreement.step_id) make_step(tx, seat, agreement, ids.next<course::Step>(), now, today);
  }
}

constexpr sql::Statement upsert_ticks{"dialogue.upsert_ticks", R"(
    INSERT INTO guidance_ticks (institution_id, student_id, conversation_id, person_id, real_experience,
      student_spoke_most, something_new, step_agreed, felt_safe, helped, ticked_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
    ON CONFLICT (institution_id, student_id, conversation_id, person_id) DO UPDATE SET
      real_experience = excluded.real_experience, student_spoke_most = excluded.student_spoke_most,
      something_new = excluded.something_new, step_agreed = excluded.step_agreed, felt_safe = excluded.felt_safe,
      helped = excluded.helped, ticked_at = excluded.ticked_at)"};

void tick(sql::Transaction& tx, const Seat& seat, const Ticks& ticks, Instant now, Day today) {
  const Conversation& conversation = seat.conversation();
  if (conversation.state != ConversationState::closed) throw Conflict("ticks come after the conversation");
  tx.lock(conversation.student_id.value);
  tx.run(upsert_ticks, seat.institution(), conversation.student_id, conversation.id, seat.me(),
         ticks.real_experience, ticks.student_spoke_most, ticks.something_new, ticks.step_agreed,
         ticks.felt_safe, seat.is_student() ? ticks.helped : std::nullopt, now);
  guidance::refresh_facts(tx, seat.institution(), conversation.student_id, today);
}

// Whoever says only whether it helped was not asked whether he felt heard; that is no "no".
constexpr sql::Statement upsert_helped{"dialogue.upsert_helped", R"(
    INSERT INTO guidance_ticks (institution_id, student_id, conversation_id, person_id, real_experience,
      student_spoke_most, something_new, step_agreed, felt_safe, helped, ticked_at)
    VALUES ($1, $2, $3, $4, FALSE, FALSE, FALSE, FALSE, NULL, $5, $6)
    ON CONFLICT (institution_id, student_id, conversation_id, person_id) DO UPDATE SET
      helped = excluded.helped, ticked_at = excluded.ticked_at)"};

void say_helped(sql::Transaction& tx, const Seat& seat, Helped helped, Instant now, Day today) {
  const Conversation& conversation = seat.conversation();
  check(seat.is_student(), "the student says whether it helped");
  if (conversation.state != ConversationState::closed) throw Conflict("ticks come after the conversation");
  tx.lock(conversation.student_id.value);
  tx.run(upsert_helped, seat.institution(), conversation.student_id, conversation.id, seat.me(), helped, now);
  guidance::refresh_facts(tx, seat.institution(), conversation.student_id, today);
}

}  // namespace koers::dialogue
