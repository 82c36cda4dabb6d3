#include "rooms/guidance/canvas.h"

#include "platform/base/error.h"
#include "rooms/course/course.h"
#include "rooms/guidance/guidance.h"

namespace koers::guidance {

constexpr sql::Statement select_notes{"guidance.select_notes", R"(
    SELECT id, movement, author_id, words, competency, written_at, changed_at
    FROM guidance_notes
    WHERE institution_id = $1 AND student_id = $2 AND conversation_id = $3 ORDER BY written_at, id)"};

std::vector<Note> notes_of(sql::Reader& reader, const Seat& seat) {
  return reader.all<Note>(select_notes, seat.institution(), seat.conversation().student_id, seat.conversation().id);
}

constexpr sql::Statement select_agreements{"guidance.select_agreements", R"(
    SELECT id, owner_id, title, due_on, step_id
    FROM guidance_agreements
    WHERE institution_id = $1 AND student_id = $2 AND conversation_id = $3 ORDER BY written_at, id)"};

std::vector<Agreement> agreements_of(sql::Reader& reader, const Seat& seat) {
  return reader.all<Agreement>(select_agreements, seat.institution(), seat.conversation().student_id,
                               seat.conversation().id);
}

constexpr sql::Statement select_ticks{"guidance.select_ticks", R"(
    SELECT real_experience, student_spoke_most, something_new, step_agreed, felt_safe, helped
    FROM guidance_ticks
    WHERE institution_id = $1 AND student_id = $2 AND conversation_id = $3 AND person_id = $4)"};

std::optional<Ticks> ticks_of(sql::Reader& reader, const Seat& seat) {
  return reader.one<Ticks>(select_ticks, seat.institution(), seat.conversation().student_id, seat.conversation().id,
                           seat.me());
}

std::string topic_of(Id<Conversation> id) { return "conversation/" + text(id); }

// Every writing begins here: it takes the student's lock and sees that the conversation may still be written in. With
// a change, what was confirmed has to be confirmed again.
constexpr sql::Statement touch_canvas{"guidance.touch_canvas", R"(
    UPDATE guidance_conversations SET student_confirmed_at = NULL, counsellor_confirmed_at = NULL
    WHERE institution_id = $1 AND student_id = $2 AND id = $3
      AND (state = 'open' OR (state = 'closed'
           AND (student_confirmed_at IS NULL OR counsellor_confirmed_at IS NULL))))"};

namespace {

void begin_writing(sql::Transaction& tx, const Seat& seat) {
  const Conversation& conversation = seat.conversation();
  tx.lock(conversation.student_id.value);
  if (tx.run(touch_canvas, seat.institution(), conversation.student_id, conversation.id) == 0) {
    throw Conflict("the conversation is not open");
  }
}

void facts_after(sql::Transaction& tx, const Seat& seat, Day today) {
  refresh_facts(tx, seat.institution(), seat.conversation().student_id, today);
}

}  // namespace

constexpr sql::Statement update_opened{"guidance.update_opened", R"(
    UPDATE guidance_conversations SET state = 'open', opened_at = coalesce(opened_at, $4)
    WHERE institution_id = $1 AND student_id = $2 AND id = $3 AND state IN ('planned', 'open'))"};

void open_canvas(sql::Transaction& tx, const Seat& seat, Instant now, Day today) {
  const Conversation& conversation = seat.conversation();
  tx.lock(conversation.student_id.value);
  if (tx.run(update_opened, seat.institution(), conversation.student_id, conversation.id, now) == 0) {
    throw Conflict("the conversation is over");
  }
  facts_after(tx, seat, today);
}

// A note belongs to its writer: another one's id changes nothing.
constexpr sql::Statement upsert_note{"guidance.upsert_note", R"(
    INSERT INTO guidance_notes (institution_id, student_id, conversation_id, id, movement, author_id, words, competency,
                                written_at, changed_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9)
    ON CONFLICT (institution_id, student_id, conversation_id, id) DO UPDATE SET
      words = excluded.words, changed_at = excluded.changed_at
    WHERE guidance_notes.author_id = excluded.author_id)"};

constexpr sql::Statement delete_note{"guidance.delete_note", R"(
    DELETE FROM guidance_notes
    WHERE institution_id = $1 AND student_id = $2 AND conversation_id = $3 AND id = $4 AND author_id = $5)"};

void write_note(sql::Transaction& tx, const Seat& seat, const Note& note, Instant now, Day today) {
  begin_writing(tx, seat);
  const Conversation& conversation = seat.conversation();
  if (note.words.empty()) {
    tx.run(delete_note, seat.institution(), conversation.student_id, conversation.id, note.id, seat.me());
  } else {
    tx.run(upsert_note, seat.institution(), conversation.student_id, conversation.id, note.id, note.movement, seat.me(),
           note.words, note.competency, now);
  }
  facts_after(tx, seat, today);
}

constexpr sql::Statement update_note_competency{"guidance.update_note_competency", R"(
    UPDATE guidance_notes SET competency = $5, changed_at = $6
    WHERE institution_id = $1 AND student_id = $2 AND conversation_id = $3 AND id = $4)"};

void set_competency(sql::Transaction& tx, const Seat& seat, Id<Note> note, std::optional<words::Competency> competency,
                    Instant now) {
  begin_writing(tx, seat);
  tx.run(update_note_competency, seat.institution(), seat.conversation().student_id, seat.conversation().id, note,
         competency, now);
}

constexpr sql::Statement insert_agreement{"guidance.insert_agreement", R"(
    INSERT INTO guidance_agreements (institution_id, student_id, conversation_id, id, owner_id, title, due_on, step_id,
                                     written_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, NULL, $8)
    ON CONFLICT DO NOTHING)"};

constexpr sql::Statement update_agreement_step{"guidance.update_agreement_step", R"(
    UPDATE guidance_agreements SET step_id = $5
    WHERE institution_id = $1 AND student_id = $2 AND conversation_id = $3 AND id = $4)"};

namespace {

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
                    .created_at = now},
                   today);
  tx.run(update_agreement_step, seat.institution(), conversation.student_id, conversation.id, agreement.id, step_id);
}

}  // namespace

void agree(sql::Transaction& tx, const Seat& seat, const Agreement& agreement, Instant now, Day today) {
  begin_writing(tx, seat);
  const Conversation& conversation = seat.conversation();
  tx.run(insert_agreement, seat.institution(), conversation.student_id, conversation.id, agreement.id,
         agreement.owner_id, agreement.title, agreement.due_on, now);
  // After the end an agreement is a step at once; its id serves the step too.
  if (conversation.state == ConversationState::closed) {
    make_step(tx, seat, agreement, {agreement.id.value}, now, today);
  }
  facts_after(tx, seat, today);
}

// An agreement that became a step is dropped there, with a reason, and stays here as it was made.
constexpr sql::Statement delete_agreement{"guidance.delete_agreement", R"(
    DELETE FROM guidance_agreements
    WHERE institution_id = $1 AND student_id = $2 AND conversation_id = $3 AND id = $4 AND step_id IS NULL)"};

void remove_agreement(sql::Transaction& tx, const Seat& seat, Id<Agreement> agreement, Day today) {
  begin_writing(tx, seat);
  tx.run(delete_agreement, seat.institution(), seat.conversation().student_id, seat.conversation().id, agreement);
  facts_after(tx, seat, today);
}

constexpr sql::Statement update_closed{"guidance.update_closed", R"(
    UPDATE guidance_conversations SET state = 'closed', closed_at = $4, held_on = $5, used_earlier = $6,
      counsellor_confirmed_at = $4
    WHERE institution_id = $1 AND student_id = $2 AND id = $3 AND state = 'open')"};

void close_conversation(sql::Transaction& tx, const Seat& seat, bool used_earlier, IdSource& ids, Instant now,
                        Day today) {
  check(!seat.is_student(), "the counsellor closes a conversation");
  const Conversation& conversation = seat.conversation();
  tx.lock(conversation.student_id.value);
  if (tx.run(update_closed, seat.institution(), conversation.student_id, conversation.id, now, today,
             used_earlier) == 0) {
    throw Conflict("the conversation is not open");
  }
  for (const Agreement& agreement : agreements_of(tx, seat)) {
    if (!agreement.step_id) make_step(tx, seat, agreement, ids.next<course::Step>(), now, today);
  }
  facts_after(tx, seat, today);
}

constexpr sql::Statement update_student_confirmed{"guidance.update_student_confirmed", R"(
    UPDATE guidance_conversations SET student_confirmed_at = $4
    WHERE institution_id = $1 AND student_id = $2 AND id = $3 AND state IN ('open', 'closed'))"};

constexpr sql::Statement update_counsellor_confirmed{"guidance.update_counsellor_confirmed", R"(
    UPDATE guidance_conversations SET counsellor_confirmed_at = $4
    WHERE institution_id = $1 AND student_id = $2 AND id = $3 AND state IN ('open', 'closed'))"};

void confirm_notes(sql::Transaction& tx, const Seat& seat, Instant now, Day today) {
  const Conversation& conversation = seat.conversation();
  tx.lock(conversation.student_id.value);
  if (tx.run(seat.is_student() ? update_student_confirmed : update_counsellor_confirmed, seat.institution(),
             conversation.student_id, conversation.id, now) == 0) {
    throw Conflict("the conversation has not begun");
  }
  facts_after(tx, seat, today);
}

constexpr sql::Statement upsert_ticks{"guidance.upsert_ticks", R"(
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
  tx.run(upsert_ticks, seat.institution(), conversation.student_id, conversation.id, seat.me(), ticks.real_experience,
         ticks.student_spoke_most, ticks.something_new, ticks.step_agreed, ticks.felt_safe,
         seat.is_student() ? ticks.helped : std::nullopt, now);
  facts_after(tx, seat, today);
}

}  // namespace koers::guidance
