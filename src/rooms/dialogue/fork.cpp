#include "rooms/dialogue/fork.h"

#include <algorithm>

#include "platform/base/error.h"

namespace koers::dialogue {

constexpr sql::Statement select_forks{"dialogue.select_forks", R"(
    SELECT id, movement, note_id, first_words, second_words, made_at FROM guidance_forks
    WHERE institution_id = $1 AND student_id = $2 AND conversation_id = $3 AND author_id = $4 AND settled_at IS NULL
    ORDER BY made_at, id)"};

std::vector<Fork> own_forks(sql::Reader& reader, const Seat& seat) {
  return reader.all<Fork>(select_forks, seat.institution(), seat.conversation().student_id,
                          seat.conversation().id, seat.me());
}

constexpr sql::Statement update_fork{"dialogue.update_fork", R"(
    UPDATE guidance_forks SET first_words = $4, second_words = $5, made_at = $6
    WHERE institution_id = $1 AND student_id = $2 AND id = $3 AND settled_at IS NULL)"};

constexpr sql::Statement insert_fork{"dialogue.insert_fork", R"(
    INSERT INTO guidance_forks (institution_id, student_id, id, conversation_id, author_id, movement, note_id,
                                first_words, second_words, made_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10))"};

void keep_fork(sql::Transaction& tx, const Seat& seat, const Fork& fork, Instant now) {
  const Conversation& talk = seat.conversation();
  tx.lock(talk.student_id.value);
  for (const Fork& there : own_forks(tx, seat)) {
    if (there.note_id != fork.note_id || there.movement != fork.movement) continue;
    // What is being typed goes on from itself; beside a note, a third text is a fork of its own.
    if (fork.note_id && !fork.second_words.starts_with(there.second_words)) continue;
    tx.run(update_fork, seat.institution(), talk.student_id, there.id, fork.first_words, fork.second_words,
           now);
    return;
  }
  tx.run(insert_fork, seat.institution(), talk.student_id, fork.id, talk.id, seat.me(), fork.movement,
         fork.note_id, fork.first_words, fork.second_words, now);
}

constexpr sql::Statement update_fork_of_note{"dialogue.update_fork_of_note", R"(
    UPDATE guidance_forks SET note_id = $6, first_words = $7
    WHERE institution_id = $1 AND student_id = $2 AND conversation_id = $3 AND author_id = $4 AND movement = $5
      AND note_id IS NULL AND settled_at IS NULL)"};

void note_was_added(sql::Transaction& tx, const Seat& seat, const Note& note) {
  tx.run(update_fork_of_note, seat.institution(), seat.conversation().student_id, seat.conversation().id,
         seat.me(), note.movement, note.id, note.words);
}

constexpr sql::Statement update_settled{"dialogue.update_settled", R"(
    UPDATE guidance_forks SET settled_as = $4, settled_at = $5
    WHERE institution_id = $1 AND student_id = $2 AND id = $3 AND settled_at IS NULL)"};

constexpr sql::Statement update_first_words{"dialogue.update_first_words", R"(
    UPDATE guidance_forks SET first_words = $4
    WHERE institution_id = $1 AND student_id = $2 AND id = $3 AND settled_at IS NULL)"};

namespace {

// A note of its own, beside what stands there.
void add(sql::Transaction& tx, const Seat& seat, const Fork& fork, const std::string& words, IdSource& ids,
         Instant now, Day today) {
  Note note;
  note.id = ids.next<Note>();
  note.movement = fork.movement;
  note.words = words;
  add_note(tx, seat, note, ids, now, today);
}

// `stands` says whether the first text is a note that is there.
void write_down(sql::Transaction& tx, const Seat& seat, const Fork& fork, bool stands,
                const Settling& settling, IdSource& ids, Instant now, Day today) {
  const auto instead = [&](const std::string& words) {
    if (stands) {
      change_note(tx, seat, *fork.note_id, words, now, today);
    } else {
      add(tx, seat, fork, words, ids, now, today);
    }
  };
  switch (settling.how) {
    case Settled::first:
      if (!stands) add(tx, seat, fork, fork.first_words, ids, now, today);
      return;
    case Settled::second:
      return instead(fork.second_words);
    case Settled::fresh:
      return instead(settling.words);
    case Settled::both:
      if (!stands) add(tx, seat, fork, fork.first_words, ids, now, today);
      return add(tx, seat, fork, fork.second_words, ids, now, today);
  }
}

}  // namespace

bool settle_fork(sql::Transaction& tx, const Seat& seat, Id<Fork> id, const Settling& settling, IdSource& ids,
                 Instant now, Day today) {
  const Conversation& talk = seat.conversation();
  tx.lock(talk.student_id.value);
  const auto forks = own_forks(tx, seat);
  const auto found = std::find_if(forks.begin(), forks.end(), [&](const Fork& one) { return one.id == id; });
  if (found == forks.end()) throw Conflict("it was settled already");
  Fork fork = *found;
  const auto stands = fork.note_id ? own_words_of(tx, seat, *fork.note_id) : std::nullopt;
  if (stands && *stands != fork.first_words) {
    tx.run(update_first_words, seat.institution(), talk.student_id, id, *stands);
    return false;
  }
  if (!fork.note_id) {
    const auto typed = own_draft_at(tx, seat, fork.movement);
    if (!typed.empty()) fork.first_words = typed;
    drop_draft(tx, seat, fork.movement);
  }
  write_down(tx, seat, fork, stands.has_value(), settling, ids, now, today);
  tx.run(update_settled, seat.institution(), talk.student_id, id, settling.how, now);
  return true;
}

}  // namespace koers::dialogue
