// What is written at a conversation: notes while they are typed and when they are sent, and two texts of one
// author.
#include <algorithm>

#include "campus/forms/autosave.h"
#include "rooms/dialogue/canvas_forms.h"
#include "rooms/dialogue/canvas_pages.h"
#include "rooms/dialogue/fork.h"
#include "rooms/dialogue/fork_texts.h"

namespace koers::dialogue {
namespace {

using http::Response;
using http::Visit;
using people::SignedIn;
using words::Movement;

// What is typed at a movement goes on from what the visitor typed there before, perhaps in another tab. Where
// that is not so, both texts stay (fork.h).
forms::Typed<NoteWords> read_note(Visit& visit, sql::Transaction& tx, const Seat& seat) {
  const auto typed = note_form.read(visit);
  const auto before = own_draft_at(tx, seat, typed.value.movement);
  return before.empty() ? typed : note_form.read_change(visit, {before, typed.value.movement});
}

// 409 is two texts of one field; anything else is a mistake of its own.
bool is_fork(const forms::Answers& answers) { return !answers.holds() && answers.status() == 409; }

void keep_both(Visit& visit, sql::Transaction& tx, const Seat& seat, const NoteWords& typed,
               const std::string& stood_there, std::optional<Id<Note>> note = {}) {
  keep_fork(tx, seat,
            {.id = visit.new_id<Fork>(),
             .movement = typed.movement,
             .note_id = note,
             .first_words = stood_there,
             .second_words = typed.words,
             .made_at = visit.now},
            visit.now);
}

Response note_page(Visit& visit, const Seat& seat, const forms::Typed<NoteWords>& typed) {
  auto canvas = canvas_of(visit, seat);
  canvas.query.movement = typed.value.movement;
  canvas.note = refused(typed);
  return page_of(visit, canvas, typed.status());
}

Response write_note(Visit& visit, const SignedIn& me, Id<Conversation> id) {
  const auto seat = Seat::take(visit, me, id);
  auto typed = note_form.read(visit);
  if (!typed.holds()) return note_page(visit, seat, typed);
  const NoteWords words = typed.value;
  const auto late = write_at_table(visit, seat, words.words, [&](sql::Transaction& tx) {
    tx.lock(seat.student().id.value);
    typed = read_note(visit, tx, seat);
    if (is_fork(typed) && !words.words.empty()) {
      guidance::see_that_it_is_open(tx, seat);
      keep_both(visit, tx, seat, words, own_draft_at(tx, seat, words.movement));
      drop_draft(tx, seat, words.movement);
    }
    if (!typed.holds()) return;
    Note note;
    note.id = visit.request.id<Note>("notitie").value_or(visit.new_id<Note>());
    note.movement = typed.value.movement;
    note.words = typed.value.words;
    add_note(tx, seat, note, visit.house.ids, visit.now, visit.today);
    note_was_added(tx, seat, note);
  });
  if (late) return *late;
  if (!typed.holds() && !is_fork(typed)) return note_page(visit, seat, typed);
  return http::see_other(back_to(id, words.movement));
}

// What is typed is kept while it is typed (koers-bewaar). What stands beside another text of the same place
// is kept as that (409 says so), so that nothing is left in a tab that somebody closes.
Response keep_note_draft(Visit& visit, const SignedIn& me, Id<Conversation> id) {
  const auto seat = Seat::take(visit, me, id);
  forms::Typed<NoteWords> typed;
  const NoteWords words = note_form.read(visit).value;
  visit.write([&](sql::Transaction& tx) {
    tx.lock(seat.student().id.value);
    typed = read_note(visit, tx, seat);
    if (is_fork(typed) && !words.words.empty()) {
      guidance::see_that_it_is_open(tx, seat);
      keep_both(visit, tx, seat, words, own_draft_at(tx, seat, words.movement));
      guidance::tell_the_table(visit, tx, id);
    }
    if (!typed.holds()) return;
    NoteDraft draft;
    draft.movement = typed.value.movement;
    draft.note_id = visit.request.id<Note>("notitie").value_or(visit.new_id<Note>());
    draft.words = typed.value.words;
    if (keep_draft(tx, seat, draft, visit.now)) guidance::tell_the_table(visit, tx, id);
  });
  return forms::kept(typed, note_form.edit(typed.value).version);
}

Response drop_note_draft(Visit& visit, const SignedIn& me, Id<Conversation> id) {
  const auto seat = Seat::take(visit, me, id);
  const auto movement = visit.request.choice<Movement>("beweging");
  if (!movement) throw NotFound("movement");
  visit.write([&](sql::Transaction& tx) {
    if (drop_draft(tx, seat, *movement)) guidance::tell_the_table(visit, tx, id);
  });
  return http::see_other(paths::talk(id));
}

Response change_words(Visit& visit, const SignedIn& me, Id<Conversation> id, Id<Note> note) {
  const auto seat = Seat::take(visit, me, id);
  auto typed = note_form.read(visit, words_alone());
  const NoteWords words = typed.value;
  const auto late = write_at_table(visit, seat, words.words, [&](sql::Transaction& tx) {
    tx.lock(seat.student().id.value);
    const auto stored = own_note_of(tx, seat, note);
    if (stored) typed = note_form.read_change(visit, {stored->words}, words_alone());
    if (stored && typed.holds()) change_note(tx, seat, note, typed.value.words, visit.now, visit.today);
    // Clearing a text that changed meanwhile is no other text beside it: that is asked once more.
    if (stored && is_fork(typed) && !words.words.empty()) {
      guidance::see_that_it_is_open(tx, seat);
      keep_both(visit, tx, seat, {words.words, stored->movement}, stored->words, note);
    }
  });
  if (late) return *late;
  const bool is_kept = typed.holds() || (is_fork(typed) && !words.words.empty());
  if (is_kept) return http::see_other(paths::talk(id).at("note-" + text(note)));
  auto canvas = canvas_of(visit, seat);
  canvas.query.changing = note;
  canvas.changed_note = refused(typed);
  return page_of(visit, canvas, typed.status());
}

Response settle(Visit& visit, const SignedIn& me, Id<Conversation> id, Id<Fork> fork) {
  const auto seat = Seat::take(visit, me, id);
  const auto typed = settle_form.read(visit);
  const auto page = [&](forms::Answers answers, int status) {
    auto canvas = canvas_of(visit, seat);
    canvas.settling = refused(std::move(answers));
    canvas.settled_fork = fork;
    return page_of(visit, canvas, status);
  };
  const auto forks = own_forks(visit.db(), seat);
  const auto found =
      std::find_if(forks.begin(), forks.end(), [&](const Fork& one) { return one.id == fork; });
  if (found == forks.end()) throw NotFound("no such fork of the visitor");
  if (!typed.holds()) return page(typed, typed.status());
  bool is_settled = true;
  const auto late = write_at_table(visit, seat, typed.value.words, [&](sql::Transaction& tx) {
    is_settled = settle_fork(tx, seat, fork, typed.value, visit.house.ids, visit.now, visit.today);
  });
  if (late) return *late;
  return http::see_other(back_to(id, found->movement),
                         visit.say(is_settled ? fork_texts::settled : fork_texts::changed_again));
}

Response choose_part(Visit& visit, const SignedIn& me, Id<Conversation> id, Id<Note> note) {
  const auto seat = Seat::take(visit, me, id);
  const auto typed = part_form.read(visit);
  if (!typed.holds()) return page_of(visit, canvas_of(visit, seat), typed.status());
  const auto late = write_at_table(visit, seat, "", [&](sql::Transaction& tx) {
    set_competency(tx, seat, note, typed.value.competency, visit.now);
  });
  return late ? *late : http::see_other(paths::talk(id).at("note-" + text(note)));
}

}  // namespace

void add_note_routes(http::Router& router) {
  router.post<SignedIn>("/gesprekken/{id}/notities", write_note);
  router.post<SignedIn>("/gesprekken/{id}/notities/concept", keep_note_draft);
  router.post<SignedIn>("/gesprekken/{id}/notities/concept/weg", drop_note_draft);
  router.post<SignedIn>("/gesprekken/{id}/notities/{notitie}", change_words);
  router.post<SignedIn>("/gesprekken/{id}/notities/{notitie}/onderdeel", choose_part);
  router.post<SignedIn>("/gesprekken/{id}/tweeteksten/{tekst}", settle);
}

}  // namespace koers::dialogue
