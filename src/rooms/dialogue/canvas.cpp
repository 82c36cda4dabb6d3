#include "rooms/dialogue/canvas.h"

#include "platform/base/error.h"
#include "rooms/course/course.h"

namespace koers::dialogue {

constexpr sql::Statement select_notes{"dialogue.select_notes", R"(
    SELECT id, movement, author_id, words, competency, written_at, changed_at
    FROM guidance_notes
    WHERE institution_id = $1 AND student_id = $2 AND conversation_id = $3 ORDER BY written_at, id)"};

std::vector<Note> notes_of(sql::Reader& reader, const Seat& seat) {
  return reader.all<Note>(select_notes, seat.institution(), seat.conversation().student_id,
                          seat.conversation().id);
}

constexpr sql::Statement select_agreements{"dialogue.select_agreements", R"(
    SELECT id, owner_id, title, due_on, step_id
    FROM guidance_agreements
    WHERE institution_id = $1 AND student_id = $2 AND conversation_id = $3 ORDER BY written_at, id)"};

std::vector<Agreement> agreements_of(sql::Reader& reader, const Seat& seat) {
  return reader.all<Agreement>(select_agreements, seat.institution(), seat.conversation().student_id,
                               seat.conversation().id);
}

constexpr sql::Statement select_drafts{"dialogue.select_note_drafts", R"(
    SELECT person_id, movement, note_id, words, changed_at
    FROM guidance_note_drafts
    WHERE institution_id = $1 AND student_id = $2 AND conversation_id = $3 ORDER BY movement, person_id)"};

std::vector<NoteDraft> drafts_of(sql::Reader& reader, const Seat& seat) {
  return reader.all<NoteDraft>(select_drafts, seat.institution(), seat.conversation().student_id,
                               seat.conversation().id);
}

constexpr sql::Statement select_is_written{"dialogue.select_is_written", R"(
    SELECT EXISTS (SELECT 1 FROM guidance_notes n
                   WHERE n.institution_id = $1 AND n.student_id = $2 AND n.conversation_id = $3)
        OR EXISTS (SELECT 1 FROM guidance_note_drafts d
                   WHERE d.institution_id = $1 AND d.student_id = $2 AND d.conversation_id = $3)
        OR EXISTS (SELECT 1 FROM guidance_agreements a
                   WHERE a.institution_id = $1 AND a.student_id = $2 AND a.conversation_id = $3))"};

void unopen_canvas(sql::Transaction& tx, const Seat& seat, Day today) {
  const Conversation& conversation = seat.conversation();
  tx.lock(conversation.student_id.value);
  if (tx.one<bool>(select_is_written, seat.institution(), conversation.student_id, conversation.id)
          .value_or(false)) {
    throw Conflict("something was written at the conversation");
  }
  guidance::put_back_talk(tx, seat, today);
}

// What was sent as a note meanwhile is no draft any more; a note of another with that id is none of it.
constexpr sql::Statement upsert_draft{"dialogue.upsert_note_draft", R"(
    INSERT INTO guidance_note_drafts (institution_id, student_id, conversation_id, person_id, movement, note_id, words,
                                      changed_at)
    SELECT CAST($1 AS BIGINT), CAST($2 AS BIGINT), CAST($3 AS BIGINT), CAST($4 AS BIGINT), CAST($5 AS TEXT),
           CAST($6 AS BIGINT), CAST($7 AS TEXT), CAST($8 AS BIGINT)
    WHERE NOT EXISTS (SELECT 1 FROM guidance_notes
                      WHERE institution_id = $1 AND student_id = $2 AND conversation_id = $3 AND id = $6
                        AND author_id = $4)
    ON CONFLICT (institution_id, student_id, conversation_id, person_id, movement) DO UPDATE SET
      note_id = excluded.note_id, words = excluded.words, changed_at = excluded.changed_at)"};

constexpr sql::Statement delete_draft{"dialogue.delete_note_draft", R"(
    DELETE FROM guidance_note_drafts
    WHERE institution_id = $1 AND student_id = $2 AND conversation_id = $3 AND person_id = $4 AND movement = $5)"};

bool drop_draft(sql::Transaction& tx, const Seat& seat, words::Movement movement) {
  const Conversation& conversation = seat.conversation();
  tx.lock(conversation.student_id.value);
  return tx.run(delete_draft, seat.institution(), conversation.student_id, conversation.id, seat.me(),
                movement) > 0;
}

bool keep_draft(sql::Transaction& tx, const Seat& seat, const NoteDraft& draft, Instant now) {
  guidance::see_that_it_is_open(tx, seat);
  const Conversation& conversation = seat.conversation();
  if (draft.words.empty()) return drop_draft(tx, seat, draft.movement);
  return tx.run(upsert_draft, seat.institution(), conversation.student_id, conversation.id, seat.me(),
                draft.movement, draft.note_id, draft.words, now) > 0;
}

constexpr sql::Statement insert_note{"dialogue.insert_note", R"(
    INSERT INTO guidance_notes (institution_id, student_id, conversation_id, id, movement, author_id, words, competency,
                                written_at, changed_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9)
    ON CONFLICT DO NOTHING)"};

constexpr sql::Statement select_own_draft{"dialogue.select_own_note_draft", R"(
    SELECT words FROM guidance_note_drafts
    WHERE institution_id = $1 AND student_id = $2 AND conversation_id = $3 AND person_id = $4 AND movement = $5)"};

std::string own_draft_at(sql::Reader& reader, const Seat& seat, words::Movement movement) {
  return reader
      .one<std::string>(select_own_draft, seat.institution(), seat.conversation().student_id,
                        seat.conversation().id, seat.me(), movement)
      .value_or("");
}

constexpr sql::Statement select_note_words{"dialogue.select_note_words", R"(
    SELECT words FROM guidance_notes
    WHERE institution_id = $1 AND student_id = $2 AND conversation_id = $3 AND id = $4 AND author_id = $5)"};

std::optional<std::string> own_words_of(sql::Reader& reader, const Seat& seat, Id<Note> note) {
  return reader.one<std::string>(select_note_words, seat.institution(), seat.conversation().student_id,
                                 seat.conversation().id, note, seat.me());
}

constexpr sql::Statement select_own_note{"dialogue.select_own_note", R"(
    SELECT id, movement, author_id, words, competency, written_at, changed_at FROM guidance_notes
    WHERE institution_id = $1 AND student_id = $2 AND conversation_id = $3 AND id = $4 AND author_id = $5)"};

std::optional<Note> own_note_of(sql::Reader& reader, const Seat& seat, Id<Note> note) {
  return reader.one<Note>(select_own_note, seat.institution(), seat.conversation().student_id,
                          seat.conversation().id, note, seat.me());
}

void add_note(sql::Transaction& tx, const Seat& seat, const Note& note, IdSource& ids, Instant now,
              Day today) {
  guidance::see_that_it_is_open(tx, seat);
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
  guidance::written_in(tx, seat, today);
}

// A note belongs to its writer: another one's id changes nothing, and the same words are no change.
constexpr sql::Statement update_note{"dialogue.update_note", R"(
    UPDATE guidance_notes SET words = $6, changed_at = $7
    WHERE institution_id = $1 AND student_id = $2 AND conversation_id = $3 AND id = $4 AND author_id = $5
      AND words <> $6)"};

constexpr sql::Statement delete_note{"dialogue.delete_note", R"(
    DELETE FROM guidance_notes
    WHERE institution_id = $1 AND student_id = $2 AND conversation_id = $3 AND id = $4 AND author_id = $5)"};

void change_note(sql::Transaction& tx, const Seat& seat, Id<Note> note, const std::string& words, Instant now,
                 Day today) {
  guidance::see_that_it_is_open(tx, seat);
  const Conversation& conversation = seat.conversation();
  const auto changed = words.empty() ? tx.run(delete_note, seat.institution(), conversation.student_id,
                                              conversation.id, note, seat.me())
                                     : tx.run(update_note, seat.institution(), conversation.student_id,
                                              conversation.id, note, seat.me(), words, now);
  if (changed > 0) guidance::written_in(tx, seat, today);
}

constexpr sql::Statement update_note_competency{"dialogue.update_note_competency", R"(
    UPDATE guidance_notes SET competency = $5, changed_at = $6
    WHERE institution_id = $1 AND student_id = $2 AND conversation_id = $3 AND id = $4)"};

void set_competency(sql::Transaction& tx, const Seat& seat, Id<Note> note,
                    std::optional<words::Competency> competency, Instant now) {
  guidance::see_that_it_is_open(tx, seat);
  tx.run(update_note_competency, seat.institution(), seat.conversation().student_id, seat.conversation().id,
         note, competency, now);
}

constexpr sql::Statement insert_agreement{"dialogue.insert_agreement", R"(
    INSERT INTO guidance_agreements (institution_id, student_id, conversation_id, id, owner_id, title, due_on, step_id,
                                     written_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, NULL, $8)
    ON CONFLICT DO NOTHING)"};

// A form that is sent twice makes one agreement.
void agree(sql::Transaction& tx, const Seat& seat, const Agreement& agreement, Instant now, Day today) {
  const auto state = guidance::see_that_it_is_open(tx, seat);
  const Conversation& conversation = seat.conversation();
  if (tx.run(insert_agreement, seat.institution(), conversation.student_id, conversation.id, agreement.id,
             agreement.owner_id, agreement.title, agreement.due_on, now) == 0) {
    return;
  }
  // After the end an agreement is a step at once; its id serves the step too.
  if (state == ConversationState::closed) make_step(tx, seat, agreement, {agreement.id.value}, now, today);
  guidance::written_in(tx, seat, today);
}

// An agreement that became a step is dropped there, with a reason, and stays here as it was made.
constexpr sql::Statement delete_agreement{"dialogue.delete_agreement", R"(
    DELETE FROM guidance_agreements
    WHERE institution_id = $1 AND student_id = $2 AND conversation_id = $3 AND id = $4 AND step_id IS NULL)"};

void remove_agreement(sql::Transaction& tx, const Seat& seat, Id<Agreement> agreement, Day today) {
  guidance::see_that_it_is_open(tx, seat);
  if (tx.run(delete_agreement, seat.institution(), seat.conversation().student_id, seat.conversation().id,
             agreement) > 0) {
    guidance::written_in(tx, seat, today);
  }
}

}  // namespace koers::dialogue
