// Holding a conversation: the page before, during and after, and all that both write in it. Every writing
// tells the pages that show the conversation; without script every form is a post and a way back.
#include <algorithm>

#include "platform/base/error.h"
#include "rooms/guidance/canvas_forms.h"
#include "rooms/guidance/canvas_views.h"
#include "rooms/guidance/conversation_pages.h"
#include "rooms/guidance/paths.h"
#include "rooms/guidance/texts.h"

namespace koers::guidance {
namespace {

using http::Response;
using http::Visit;
using people::Guide;
using people::SignedIn;
using views::Canvas;
using words::Movement;

constexpr int shared_looked_through = 300;  // experiences, when it is asked whether a guide may open one

std::size_t index_of(Movement movement) { return static_cast<std::size_t>(movement); }

// ---- reading

views::CanvasQuery query_of(const http::Request& request) {
  views::CanvasQuery query;
  query.movement = request.choice<Movement>("bij");
  query.question = static_cast<int>(request.number("vraag").value_or(0) % 1'000);
  query.competency = request.choice<words::Competency>("onderdeel");
  query.changing = request.id<Note>("wijzig");
  query.page = request.choice<ConversationState>("stand");
  return query;
}

// What lies on the table. The student put it there; a guide opens those that are shared with him.
std::vector<views::CanvasItem> items_of(Visit& visit, const Seat& seat) {
  const auto named = experiences::experiences_named(
      visit.db(), seat.institution(), seat.conversation().student_id, experiences_on_table(visit.db(), seat));
  std::vector<experiences::ExperienceSummary> shared;
  if (seat.guided() && !named.empty()) {
    shared = experiences::shared_experiences_of(visit.db(), *seat.guided(), shared_looked_through);
  }
  std::vector<views::CanvasItem> items;
  for (const auto& one : named) {
    const bool may_open =
        seat.is_student() ||
        std::any_of(shared.begin(), shared.end(), [&one](const auto& other) { return other.id == one.id; });
    items.push_back({one, may_open});
  }
  return items;
}

void read_before(Visit& visit, const Seat& seat, Canvas& canvas) {
  const auto before = conversation_before(visit.db(), seat);
  if (!before) return;
  canvas.steps_before = course::steps_from_conversation(visit.db(), seat.institution(),
                                                        seat.conversation().student_id, before->value);
  canvas.held_before = day_held(visit.db(), seat, *before);
}

// Those who wrote: the two at the table, and whoever held the student's hand before or beside.
void read_people(Visit& visit, const Seat& seat, Canvas& canvas) {
  canvas.people.emplace(seat.student().id, seat.student());
  canvas.people.emplace(seat.counsellor().id, seat.counsellor());
  const auto know = [&](Id<people::Person> id) {
    if (!canvas.people.contains(id)) {
      canvas.people.emplace(id, people::person_of(visit.db(), seat.institution(), id));
    }
  };
  for (const Note& note : canvas.notes) know(note.author_id);
  for (const NoteDraft& draft : canvas.drafts) know(draft.author_id);
  for (const Agreement& agreement : canvas.agreements) know(agreement.owner_id);
  for (const course::Step& step : canvas.steps_before) know(step.owner_id);
}

Canvas canvas_of(Visit& visit, const Seat& seat) {
  Canvas canvas{.seat = seat, .query = query_of(visit.request), .items = items_of(visit, seat)};
  read_before(visit, seat, canvas);
  if (seat.conversation().state == ConversationState::open ||
      seat.conversation().state == ConversationState::closed) {
    canvas.notes = notes_of(visit.db(), seat);
    canvas.drafts = drafts_of(visit.db(), seat);
    canvas.agreements = agreements_of(visit.db(), seat);
    canvas.ticks = ticks_of(visit.db(), seat);
    canvas.steps = course::steps_from_conversation(
        visit.db(), seat.institution(), seat.conversation().student_id, seat.conversation().id.value);
  }
  read_people(visit, seat, canvas);
  for (auto& id : canvas.next_note) id = visit.new_id<Note>();
  for (const NoteDraft& draft : canvas.drafts) {
    if (draft.author_id == seat.me()) canvas.next_note[index_of(draft.movement)] = draft.note_id;
  }
  canvas.next_agreement = visit.new_id<Agreement>();
  return canvas;
}

Response page_of(Visit& visit, const Canvas& canvas, int status = 200) {
  switch (canvas.talk().state) {
    case ConversationState::open:
      return http::page(views::canvas_page(visit, canvas), status);
    case ConversationState::closed:
      return http::page(views::record_page(visit, canvas), status);
    case ConversationState::planned:
    case ConversationState::cancelled:
      return http::page(views::before_page(visit, canvas), status);
  }
  throw std::logic_error("a conversation in no state");
}

Response show_talk(Visit& visit, const SignedIn& me, Id<Conversation> id) {
  const auto seat = Seat::take(visit, me, id);
  inbox::opened(visit, me, {id.value});
  return page_of(visit, canvas_of(visit, seat));
}

Response show_part(Visit& visit, const SignedIn& me, Id<Conversation> id) {
  const auto seat = Seat::take(visit, me, id);
  const auto canvas = canvas_of(visit, seat);
  return http::part(views::live_parts(visit, canvas));
}

Response listen(Visit& visit, const SignedIn& me, Id<Conversation> id) {
  Seat::take(visit, me, id);
  Response stream;
  stream.topic = topic_of(id);
  return stream;
}

// ---- writing

// Writes in one transaction, and tells the pages. A text that comes too late is shown again, with what to do.
template <class Work>
std::optional<Response> write_at_table(Visit& visit, const Seat& seat, const std::string& words,
                                       const Work& work) {
  try {
    visit.write([&](sql::Transaction& tx) {
      work(tx);
      tell_the_table(visit, tx, seat.conversation().id);
    });
  } catch (const Conflict&) {
    return http::page(views::too_late_page(visit, seat, words), 409);
  }
  return std::nullopt;
}

html::Url back_to(Id<Conversation> id, Movement movement) {
  return paths::talk(id).with("bij", code(movement)).at(views::anchor_of(movement));
}

Response begin(Visit& visit, const Guide& me, Id<Conversation> id) {
  const auto seat = Seat::take(visit, me, id);
  if (seat.is_student()) throw NotFound("a student does not begin a conversation");
  // Whoever comes second finds it open, or over: the page says which.
  if (seat.conversation().state == ConversationState::planned) {
    visit.write([&](sql::Transaction& tx) {
      open_canvas(tx, seat, visit.now, visit.today);
      tell_the_table(visit, tx, id);
    });
  }
  return http::see_other(paths::talk(id));
}

// The keys of notes and agreements stand in live parts of the page: a refused form brings none along.
forms::Answers refused(forms::Answers answers) {
  answers.adds = false;
  return answers;
}

Response write_note(Visit& visit, const SignedIn& me, Id<Conversation> id) {
  const auto seat = Seat::take(visit, me, id);
  const auto typed = note_form.read(visit);
  const Movement movement = typed.value.movement;
  if (!typed.holds()) {
    auto canvas = canvas_of(visit, seat);
    canvas.query.movement = movement;
    canvas.note = refused(typed);
    return page_of(visit, canvas, typed.status());
  }
  Note note;
  note.id = visit.request.id<Note>("notitie").value_or(visit.new_id<Note>());
  note.movement = movement;
  note.words = typed.value.words;
  const auto late = write_at_table(visit, seat, note.words, [&](sql::Transaction& tx) {
    add_note(tx, seat, note, visit.house.ids, visit.now, visit.today);
  });
  return late ? *late : http::see_other(back_to(id, movement));
}

// What is typed is kept while it is typed (koers-bewaar), by its writer alone: the last words hold.
Response keep_note_draft(Visit& visit, const SignedIn& me, Id<Conversation> id) {
  const auto seat = Seat::take(visit, me, id);
  const auto typed = note_form.read(visit);
  if (!typed.holds()) return http::plain("", typed.status());
  NoteDraft draft;
  draft.movement = typed.value.movement;
  draft.note_id = visit.request.id<Note>("notitie").value_or(visit.new_id<Note>());
  draft.words = typed.value.words;
  visit.write([&](sql::Transaction& tx) {
    if (keep_draft(tx, seat, draft, visit.now)) tell_the_table(visit, tx, id);
  });
  return http::plain("", 204);
}

Response drop_note_draft(Visit& visit, const SignedIn& me, Id<Conversation> id) {
  const auto seat = Seat::take(visit, me, id);
  const auto movement = visit.request.choice<Movement>("beweging");
  if (!movement) throw NotFound("movement");
  visit.write([&](sql::Transaction& tx) {
    if (drop_draft(tx, seat, *movement)) tell_the_table(visit, tx, id);
  });
  return http::see_other(paths::talk(id));
}

Response change_words(Visit& visit, const SignedIn& me, Id<Conversation> id, Id<Note> note) {
  const auto seat = Seat::take(visit, me, id);
  const auto typed = note_form.read(visit);
  if (!typed.holds()) {
    auto canvas = canvas_of(visit, seat);
    canvas.query.changing = note;
    canvas.changed_note = refused(typed);
    return page_of(visit, canvas, typed.status());
  }
  const auto late = write_at_table(visit, seat, typed.value.words, [&](sql::Transaction& tx) {
    change_note(tx, seat, note, typed.value.words, visit.now, visit.today);
  });
  return late ? *late : http::see_other(paths::talk(id).at("note-" + text(note)));
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

// ---- agreements

Response make_agreement(Visit& visit, const SignedIn& me, Id<Conversation> id) {
  const auto seat = Seat::take(visit, me, id);
  const auto typed = agreement_form.read(visit, agreement_givens(seat));
  if (!typed.holds()) {
    auto canvas = canvas_of(visit, seat);
    canvas.query.movement = Movement::set_in_motion;
    canvas.agreement = refused(typed);
    return page_of(visit, canvas, typed.status());
  }
  Agreement agreement;
  agreement.id = visit.request.id<Agreement>("sleutel").value_or(visit.new_id<Agreement>());
  agreement.title = typed.value.title;
  agreement.owner_id = typed.value.owner.value_or(seat.student().id);
  agreement.due_on = typed.value.due_on;
  const auto late = write_at_table(visit, seat, agreement.title, [&](sql::Transaction& tx) {
    agree(tx, seat, agreement, visit.now, visit.today);
  });
  return late ? *late : http::see_other(back_to(id, Movement::set_in_motion));
}

Response take_back_agreement(Visit& visit, const SignedIn& me, Id<Conversation> id, Id<Agreement> agreement) {
  const auto seat = Seat::take(visit, me, id);
  const auto late = write_at_table(
      visit, seat, "", [&](sql::Transaction& tx) { remove_agreement(tx, seat, agreement, visit.today); });
  return late ? *late : http::see_other(back_to(id, Movement::set_in_motion));
}

}  // namespace

void add_canvas_routes(http::Router& router) {
  router.get<SignedIn>("/gesprekken/{id}", show_talk);
  router.get<SignedIn>("/gesprekken/{id}/doek", show_part);
  router.get<SignedIn>("/gesprekken/{id}/live", listen);
  router.post<Guide>("/gesprekken/{id}/beginnen", begin);
  router.post<SignedIn>("/gesprekken/{id}/notities", write_note);
  router.post<SignedIn>("/gesprekken/{id}/notities/concept", keep_note_draft);
  router.post<SignedIn>("/gesprekken/{id}/notities/concept/weg", drop_note_draft);
  router.post<SignedIn>("/gesprekken/{id}/notities/{notitie}", change_words);
  router.post<SignedIn>("/gesprekken/{id}/notities/{notitie}/onderdeel", choose_part);
  router.post<SignedIn>("/gesprekken/{id}/afspraken", make_agreement);
  router.post<SignedIn>("/gesprekken/{id}/afspraken/{afspraak}/weg", take_back_agreement);
}

}  // namespace koers::guidance
