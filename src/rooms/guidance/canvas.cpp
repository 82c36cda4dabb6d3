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
  return reader.all<Note>(select_notes, seat.institution(), seat.conversation().student_id,
                          seat.conversation().id);
}

constexpr sql::Statement select_agreements{"guidance.select_agreements", R"(
    SELECT id, owner_id, title, due_on, step_id
    FROM guidance_agreements
    WHERE institution_id = $1 AND student_id = $2 AND conversation_id = $3 ORDER BY written_at, id)"};

std::vector<Agreement> agreements_of(sql::Reader& reader, const Seat& seat) {
  return reader.all<Agreement>(select_agreements, seat.institution(), seat.conversation().student_id,
                               seat.conversation().id);
}

std::string topic_of(Id<Conversation> id) { return "conversation/" + text(id); }

constexpr sql::Statement select_drafts{"guidance.select_note_drafts", R"(
    SELECT person_id, movement, note_id, words, changed_at
    FROM guidance_note_drafts
    WHERE institution_id = $1 AND student_id = $2 AND conversation_id = $3 ORDER BY movement, person_id)"};

std::vector<NoteDraft> drafts_of(sql::Reader& reader, const Seat& seat) {
  return reader.all<NoteDraft>(select_drafts, seat.institution(), seat.conversation().student_id,
                               seat.conversation().id);
}

constexpr sql::Statement select_standing{"guidance.select_standing", R"(
    SELECT state, student_confirmed_at IS NOT NULL AND counsellor_confirmed_at IS NOT NULL
    FROM guidance_conversations
    WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};

constexpr sql::Statement update_unconfirmed{"guidance.update_unconfirmed", R"(
    UPDATE guidance_conversations SET student_confirmed_at = NULL, counsellor_confirmed_at = NULL
    WHERE institution_id = $1 AND student_id = $2 AND id = $3
      AND (student_confirmed_at IS NOT NULL OR counsellor_confirmed_at IS NOT NULL))"};

namespace {

// Every writing begins here: it takes the student's lock, looks what the conversation is by now (the
// visitor's page may be older) and sees that it may still be written in.
ConversationState begin_writing(sql::Transaction& tx, const Seat& seat) {
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

// After a change what was confirmed has to be confirmed again.
void end_writing(sql::Transaction& tx, const Seat& seat, Day today) {
  const Conversation& conversation = seat.conversation();
  tx.run(update_unconfirmed, seat.institution(), conversation.student_id, conversation.id);
  refresh_facts(tx, seat.institution(), conversation.student_id, today);
}

void facts_after(sql::Transaction& tx, const Seat& seat, Day today) {
  refresh_facts(tx, seat.institution(), seat.conversation().student_id, today);
}

}  // namespace

constexpr sql::Statement update_opened{"guidance.update_opened", R"(
    UPDATE guidance_conversations SET state = 'open', opened_at = coalesce(opened_at, $4),
      counsellor_id = CASE WHEN state = 'planned' THEN $5 ELSE counsellor_id END
    WHERE institution_id = $1 AND student_id = $2 AND id = $3 AND state IN ('planned', 'open'))"};

// Whoever begins it holds it: after a handover that is the new counsellor.
void open_canvas(sql::Transaction& tx, const Seat& seat, Instant now, Day today) {
  check(!seat.is_student(), "the counsellor begins a conversation");
  const Conversation& conversation = seat.conversation();
  tx.lock(conversation.student_id.value);
  if (tx.run(update_opened, seat.institution(), conversation.student_id, conversation.id, now, seat.me()) ==
      0) {
    throw Conflict("the conversation is over");
  }
  inbox::withdraw(tx, seat.institution(), conversation.id.value);
  facts_after(tx, seat, today);
}

constexpr sql::Statement update_unopened{"guidance.update_unopened", R"(
    UPDATE guidance_conversations SET opened_at = NULL, late_days = NULL,
      state = CASE WHEN is_unplanned THEN 'cancelled' ELSE 'planned' END
    WHERE institution_id = $1 AND student_id = $2 AND id = $3 AND state = 'open'
      AND NOT EXISTS (SELECT 1 FROM guidance_notes n
                      WHERE n.institution_id = $1 AND n.student_id = $2 AND n.conversation_id = $3)
      AND NOT EXISTS (SELECT 1 FROM guidance_note_drafts d
                      WHERE d.institution_id = $1 AND d.student_id = $2 AND d.conversation_id = $3)
      AND NOT EXISTS (SELECT 1 FROM guidance_agreements a
                      WHERE a.institution_id = $1 AND a.student_id = $2 AND a.conversation_id = $3))"};

void unopen_canvas(sql::Transaction& tx, const Seat& seat, Day today) {
  check(!seat.is_student(), "the counsellor begins a conversation");
  const Conversation& conversation = seat.conversation();
  tx.lock(conversation.student_id.value);
  if (tx.run(update_unopened, seat.institution(), conversation.student_id, conversation.id) == 0) {
    throw Conflict("something was written at the conversation");
  }
  inbox::withdraw(tx, seat.institution(), conversation.id.value);
  facts_after(tx, seat, today);
}

// What was sent as a note meanwhile is no draft any more; a note of another with that id is none of it.
constexpr sql::Statement upsert_draft{"guidance.upsert_note_draft", R"(
    INSERT INTO guidance_note_drafts (institution_id, student_id, conversation_id, person_id, movement, note_id, words,
                                      changed_at)
    SELECT CAST($1 AS BIGINT), CAST($2 AS BIGINT), CAST($3 AS BIGINT), CAST($4 AS BIGINT), CAST($5 AS TEXT),
           CAST($6 AS BIGINT), CAST($7 AS TEXT), CAST($8 AS BIGINT)
    WHERE NOT EXISTS (SELECT 1 FROM guidance_notes
                      WHERE institution_id = $1 AND student_id = $2 AND conversation_id = $3 AND id = $6
                        AND author_id = $4)
    ON CONFLICT (institution_id, student_id, conversation_id, person_id, movement) DO UPDATE SET
      note_id = excluded.note_id, words = excluded.words, changed_at = excluded.changed_at)"};

constexpr sql::Statement delete_draft{"guidance.delete_note_draft", R"(
    DELETE FROM guidance_note_drafts
    WHERE institution_id = $1 AND student_id = $2 AND conversation_id = $3 AND person_id = $4 AND movement = $5)"};

bool drop_draft(sql::Transaction& tx, const Seat& seat, words::Movement movement) {
  const Conversation& conversation = seat.conversation();
  tx.lock(conversation.student_id.value);
  return tx.run(delete_draft, seat.institution(), conversation.student_id, conversation.id, seat.me(),
                movement) > 0;
}

bool keep_draft(sql::Transaction& tx, const Seat& seat, const NoteDraft& draft, Instant now) {
  begin_writing(tx, seat);
  const Conversation& conversation = seat.conversation();
  if (draft.words.empty()) return drop_draft(tx, seat, draft.movement);
  return tx.run(upsert_draft, seat.institution(), conversation.student_id, conversation.id, seat.me(),
                draft.movement, draft.note_id, draft.words, now) > 0;
}

constexpr sql::Statement insert_note{"guidance.insert_note", R"(
    INSERT INTO guidance_notes (institution_id, student_id, conversation_id, id, movement, author_id, words, competency,
                                written_at, changed_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9)
    ON CONFLICT DO NOTHING)"};

constexpr sql::Statement select_own_draft{"guidance.select_own_note_draft", R"(
    SELECT words FROM guidance_note_drafts
    WHERE institution_id = $1 AND student_id = $2 AND conversation_id = $3 AND person_id = $4 AND movement = $5)"};

std::string own_draft_at(sql::Reader& reader, const Seat& seat, words::Movement movement) {
  return reader
      .one<std::string>(select_own_draft, seat.institution(), seat.conversation().student_id,
                        seat.conversation().id, seat.me(), movement)
      .value_or("");
}

constexpr sql::Statement select_note_words{"guidance.select_note_words", R"(
    SELECT words FROM guidance_notes
    WHERE institution_id = $1 AND student_id = $2 AND conversation_id = $3 AND id = $4 AND author_id = $5)"};

std::optional<std::string> own_words_of(sql::Reader& reader, const Seat& seat, Id<Note> note) {
  return reader.one<std::string>(select_note_words, seat.institution(), seat.conversation().student_id,
                                 seat.conversation().id, note, seat.me());
}

constexpr sql::Statement select_own_note{"guidance.select_own_note", R"(
    SELECT id, movement, author_id, words, competency, written_at, changed_at FROM guidance_notes
    WHERE institution_id = $1 AND student_id = $2 AND conversation_id = $3 AND id = $4 AND author_id = $5)"};

std::optional<Note> own_note_of(sql::Reader& reader, const Seat& seat, Id<Note> note) {
  return reader.one<Note>(select_own_note, seat.institution(), seat.conversation().student_id,
                          seat.conversation().id, note, seat.me());
}

void see_that_it_is_open(sql::Transaction& tx, const Seat& seat) { begin_writing(tx, seat); }

void add_note(sql::Transaction& tx, const Seat& seat, const Note& note, IdSource& ids, Instant now,
              Day today) {
  begin_writing(tx, seat);
  const Conversation& conversation = seat.conversation();
  const auto insert = [&](Id<Note> id) {
    return tx.run(insert_note, seat.institution(), conversation.student_id, conversation.id, id,
                  note.movement, seat.me(), note.words, note.competency, now);
  };
  tx.run(delete_draft, seat.institution(), conversation.student_id, conversation.id, seat.me(),
         note.movement);
  if (note.words.empty()) return;
  if (insert(note.id) == 0) {
    if (own_words_of(tx, seat, note.id) == note.words) return;
    insert(ids.next<Note>());
  }
  end_writing(tx, seat, today);
}

// A note belongs to its writer: another one's id changes nothing, and the same words are no change.
constexpr sql::Statement update_note{"guidance.update_note", R"(
    UPDATE guidance_notes SET words = $6, changed_at = $7
    WHERE institution_id = $1 AND student_id = $2 AND conversation_id = $3 AND id = $4 AND author_id = $5
      AND words <> $6)"};

constexpr sql::Statement delete_note{"guidance.delete_note", R"(
    DELETE FROM guidance_notes
    WHERE institution_id = $1 AND student_id = $2 AND conversation_id = $3 AND id = $4 AND author_id = $5)"};

void change_note(sql::Transaction& tx, const Seat& seat, Id<Note> note, const std::string& words, Instant now,
                 Day today) {
  begin_writing(tx, seat);
  const Conversation& conversation = seat.conversation();
  const auto changed = words.empty() ? tx.run(delete_note, seat.institution(), conversation.student_id,
                                              conversation.id, note, seat.me())
                                     : tx.run(update_note, seat.institution(), conversation.student_id,
                                              conversation.id, note, seat.me(), words, now);
  if (changed > 0) end_writing(tx, seat, today);
}

constexpr sql::Statement update_note_competency{"guidance.update_note_competency", R"(
    UPDATE guidance_notes SET competency = $5, changed_at = $6
    WHERE institution_id = $1 AND student_id = $2 AND conversation_id = $3 AND id = $4)"};

void set_competency(sql::Transaction& tx, const Seat& seat, Id<Note> note,
                    std::optional<words::Competency> competency, Instant now) {
  begin_writing(tx, seat);
  tx.run(update_note_competency, seat.institution(), seat.conversation().student_id, seat.conversation().id,
         note, competency, now);
}

constexpr sql::Statement insert_agreement{"guidance.insert_agreement", R"(
    INSERT INTO guidance_agreements (institution_id, student_id, conversation_id, id, owner_id, title, due_on, step_id,
                                     written_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, NULL, $8)
    ON CONFLICT DO NOTHING)"};

// A form that is sent twice makes one agreement.
void agree(sql::Transaction& tx, const Seat& seat, const Agreement& agreement, Instant now, Day today) {
  const auto state = begin_writing(tx, seat);
  const Conversation& conversation = seat.conversation();
  if (tx.run(insert_agreement, seat.institution(), conversation.student_id, conversation.id, agreement.id,
             agreement.owner_id, agreement.title, agreement.due_on, now) == 0) {
    return;
  }
  // After the end an agreement is a step at once; its id serves the step too.
  if (state == ConversationState::closed) make_step(tx, seat, agreement, {agreement.id.value}, now, today);
  end_writing(tx, seat, today);
}

// An agreement that became a step is dropped there, with a reason, and stays here as it was made.
constexpr sql::Statement delete_agreement{"guidance.delete_agreement", R"(
    DELETE FROM guidance_agreements
    WHERE institution_id = $1 AND student_id = $2 AND conversation_id = $3 AND id = $4 AND step_id IS NULL)"};

void remove_agreement(sql::Transaction& tx, const Seat& seat, Id<Agreement> agreement, Day today) {
  begin_writing(tx, seat);
  if (tx.run(delete_agreement, seat.institution(), seat.conversation().student_id, seat.conversation().id,
             agreement) > 0) {
    end_writing(tx, seat, today);
  }
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
