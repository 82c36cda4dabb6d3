// The canvas: what is written while a conversation is held. Both write; each note belongs to one of the four
// movements and says who wrote it; agreements have an owner and a date. When the counsellor closes the
// conversation, agreements become steps; both confirm what was noted, the student at the table or later on
// the phone.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "campus/words/competency.h"
#include "campus/words/movement.h"
#include "rooms/course/course.h"
#include "rooms/guidance/guidance.h"

namespace koers::dialogue {

using guidance::Channel;
using guidance::Closing;
using guidance::Conversation;
using guidance::ConversationState;
using guidance::Initiative;
using guidance::Seat;

struct Note {
  Id<Note> id;
  words::Movement movement = words::Movement::look_back;
  Id<people::Person> author_id;
  std::string words;
  std::optional<words::Competency> competency;
  Instant written_at;
  Instant changed_at;
};

struct Agreement {
  Id<Agreement> id;
  Id<people::Person> owner_id;  // the student or the counsellor
  std::string title;
  std::optional<Day> due_on;
  std::optional<std::int64_t> step_id;  // once the conversation is closed
};

// The five ticks afterwards, each side for itself.
enum class Helped { yes, a_bit, no };
struct Ticks {
  bool real_experience = false;
  bool student_spoke_most = false;
  bool something_new = false;
  bool step_agreed = false;
  bool felt_safe = false;
  std::optional<Helped> helped;  // only the student says this
};

std::vector<Note> notes_of(sql::Reader& reader, const Seat& seat);
std::vector<Agreement> agreements_of(sql::Reader& reader, const Seat& seat);
std::optional<Ticks> ticks_of(sql::Reader& reader, const Seat& seat);  // of this side

// What is being typed and is no note yet, one for each person and movement. The other side sees that somebody
// writes, not the letters.
struct NoteDraft {
  Id<people::Person> author_id;
  words::Movement movement = words::Movement::look_back;
  Id<Note> note_id;  // of the note that it will become
  std::string words;
  Instant changed_at;
};
std::vector<NoteDraft> drafts_of(sql::Reader& reader, const Seat& seat);
// What the visitor himself is typing at this movement; empty words when nothing.
std::string own_draft_at(sql::Reader& reader, const Seat& seat, words::Movement movement);

// Everything below throws Conflict when the conversation is in another state than it needs: writing needs an
// open one, or a closed one that was not confirmed by both yet. What changes takes confirmations back, so
// that nobody confirmed what he did not read.
// It was begun by mistake: it is planned again, as it was; one that never was planned is cancelled. Conflict
// when something was written at it.
void unopen_canvas(sql::Transaction& tx, const Seat& seat, Day today);
// Empty words end the draft. Answers whether anything changed.
bool keep_draft(sql::Transaction& tx, const Seat& seat, const NoteDraft& draft, Instant now);
// Ends the draft of its writer, also when nothing can be written any more.
bool drop_draft(sql::Transaction& tx, const Seat& seat, words::Movement movement);
// Adds a note and ends the draft of its movement. A form that is sent twice adds it once; another text under
// an id that was used before gets an id of its own, so that nothing is written over.
void add_note(sql::Transaction& tx, const Seat& seat, const Note& note, IdSource& ids, Instant now,
              Day today);
// As it is stored; nothing when it is not the visitor's own.
std::optional<Note> own_note_of(sql::Reader& reader, const Seat& seat, Id<Note> note);
std::optional<std::string> own_words_of(sql::Reader& reader, const Seat& seat, Id<Note> note);
// Changes the writer's own note; empty words remove it. Somebody else's note stays as it is.
void change_note(sql::Transaction& tx, const Seat& seat, Id<Note> note, const std::string& words, Instant now,
                 Day today);
void set_competency(sql::Transaction& tx, const Seat& seat, Id<Note> note,
                    std::optional<words::Competency> competency, Instant now);
void agree(sql::Transaction& tx, const Seat& seat, const Agreement& agreement, Instant now, Day today);
// What was agreed is a step of its owner from now on.
void make_step(sql::Transaction& tx, const Seat& seat, const Agreement& agreement, Id<course::Step> step_id,
               Instant now, Day today);
void remove_agreement(sql::Transaction& tx, const Seat& seat, Id<Agreement> agreement, Day today);
// By the counsellor, who confirms with it: the conversation was held today, or on its day when it is written
// down afterwards; agreements become steps. What somebody was still typing stays a draft, for its writer
// alone.
void close_conversation(sql::Transaction& tx, const Seat& seat, const Closing& closing, IdSource& ids,
                        Instant now, Day today);
void tick(sql::Transaction& tx, const Seat& seat, const Ticks& ticks, Instant now, Day today);
// The student's one tap; the ticks stay as they are.
void say_helped(sql::Transaction& tx, const Seat& seat, Helped helped, Instant now, Day today);

}  // namespace koers::dialogue

template <>
struct koers::Codes<koers::dialogue::Helped> {
  using enum koers::dialogue::Helped;
  static constexpr std::array list{std::pair{yes, "yes"}, std::pair{a_bit, "a_bit"}, std::pair{no, "no"}};
};
