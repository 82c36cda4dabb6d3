// Holding a conversation: the page before, during and after, and all that both write in it. Every writing
// tells the pages that show the conversation; without script every form is a post and a way back.
#include <algorithm>

#include "campus/access/accepted_forms.h"
#include "campus/people/names.h"
#include "platform/base/error.h"
#include "rooms/dialogue/canvas_forms.h"
#include "rooms/dialogue/canvas_pages.h"
#include "rooms/dialogue/canvas_texts.h"
#include "rooms/dialogue/canvas_views.h"
#include "rooms/dialogue/paths.h"
#include "rooms/dialogue/texts.h"

namespace koers::dialogue {

using http::Response;
using http::Visit;
using people::Guide;
using people::SignedIn;
using views::Canvas;
using words::Movement;

namespace {

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
  const auto ids = guidance::experiences_on_table(visit.db(), seat);
  const auto student = seat.conversation().student_id;
  const auto answered = experiences::answered_cards_of(visit.db(), seat.institution(), student, ids);
  std::vector<views::CanvasItem> items;
  for (const auto& one : experiences::experiences_to_show(visit.db(), seat.institution(), student, ids)) {
    const bool is_shared = one.audience != experiences::Audience::me;
    items.push_back({one.summary, seat.is_student() || (seat.guided().has_value() && is_shared)});
    if (!is_shared) continue;
    auto& told = items.back().told.emplace(experiences::told_in(one));
    for (const auto& [experience, card] : answered) {
      if (experience == one.summary.id) told.asked.push_back(card);
    }
  }
  return items;
}

void read_before(Visit& visit, const Seat& seat, Canvas& canvas) {
  const auto before = guidance::conversation_before(visit.db(), seat);
  if (!before) return;
  canvas.steps_before = course::steps_from_conversation(visit.db(), seat.institution(),
                                                        seat.conversation().student_id, before->value);
  canvas.held_before = guidance::day_held(visit.db(), seat, *before);
}

// Those who wrote: the two at the table, and whoever held the student's hand before or beside.
void read_people(Visit& visit, const Seat& seat, Canvas& canvas) {
  canvas.people.emplace(seat.student().id, seat.student());
  canvas.people.emplace(seat.counsellor().id, seat.counsellor());
  std::vector<Id<people::Person>> others;
  const auto know = [&](Id<people::Person> id) {
    if (!canvas.people.contains(id)) others.push_back(id);
  };
  for (const Note& note : canvas.notes) know(note.author_id);
  for (const NoteDraft& draft : canvas.drafts) know(draft.author_id);
  for (const Agreement& agreement : canvas.agreements) know(agreement.owner_id);
  for (const course::Step& step : canvas.steps_before) know(step.owner_id);
  for (auto& [id, person] : people::people_named(visit.db(), seat.institution(), others)) {
    canvas.people.emplace(id, person);
  }
}

// What the two said of the initiative, here and the time before, which steers the questions.
void read_initiative(Visit& visit, const Seat& seat, Canvas& canvas) {
  canvas.initiatives = guidance::initiatives_of(visit.db(), seat);
  canvas.proposal = guidance::propose(visit.db(), seat);
  const auto last =
      guidance::last_initiatives(visit.db(), seat.institution(), seat.conversation().student_id);
  canvas.phase = guidance::phase_of(last ? last->said.now() : std::nullopt, seat.year_of_study());
}

}  // namespace

Canvas canvas_of(Visit& visit, const Seat& seat) {
  Canvas canvas{.seat = seat, .query = query_of(visit.request), .items = items_of(visit, seat)};
  read_before(visit, seat, canvas);
  if (seat.conversation().state == ConversationState::open ||
      seat.conversation().state == ConversationState::closed) {
    canvas.notes = notes_of(visit.db(), seat);
    canvas.drafts = drafts_of(visit.db(), seat);
    canvas.agreements = agreements_of(visit.db(), seat);
    canvas.forks = own_forks(visit.db(), seat);
    read_initiative(visit, seat, canvas);
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

Response page_of(Visit& visit, const Canvas& canvas, int status) {
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

namespace {

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
  stream.topic = guidance::topic_of(id);
  // Who has the page of before the conversation open does not read along.
  if (visit.request.choice<ConversationState>("stand") != ConversationState::planned) {
    stream.listener = text(me.id());
  }
  return stream;
}

// ---- writing

Response begin(Visit& visit, const Guide& me, Id<Conversation> id) {
  const auto seat = Seat::take(visit, me, id);
  if (seat.is_student()) throw NotFound("a student does not begin a conversation");
  // Whoever comes second finds it open, or over: the page says which.
  if (seat.conversation().state != ConversationState::planned) return http::see_other(paths::talk(id));
  // Days early it is a slip, mostly; whoever means it says so.
  const bool is_early = seat.conversation().planned_on > visit.today;
  if (is_early && !visit.request.has("zeker")) return http::page(views::early_page(visit, seat));
  visit.write([&](sql::Transaction& tx) {
    guidance::begin_talk(tx, seat, visit.now, visit.today);
    guidance::tell_the_table(visit, tx, id);
  });
  return http::see_other(paths::talk(id), visit.say(canvas_texts::begun_toast), paths::not_begun(id));
}

Response undo_beginning(Visit& visit, const Guide& me, Id<Conversation> id) {
  const auto seat = Seat::take(visit, me, id);
  if (seat.is_student()) throw NotFound("a student does not begin a conversation");
  if (seat.conversation().state == ConversationState::open) {
    visit.write([&](sql::Transaction& tx) {
      unopen_canvas(tx, seat, visit.today);
      guidance::tell_the_table(visit, tx, id);
    });
  }
  return http::see_other(paths::talk(id));
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
  agreement.id = visit.new_id<Agreement>();
  agreement.title = typed.value.title;
  agreement.owner_id = typed.value.owner.value_or(seat.student().id);
  agreement.due_on = typed.value.due_on;
  const auto key = visit.request.id<access::FormKey>("sleutel");
  const auto back = back_to(id, Movement::set_in_motion);
  const auto late = write_at_table(visit, seat, agreement.title, [&](sql::Transaction& tx) {
    if (key && access::answer_to(tx, me, *key)) return;
    agree(tx, seat, agreement, visit.now, visit.today);
    if (key) access::remember(tx, me, *key, back.text(), visit.now);
  });
  return late ? *late : http::see_other(back);
}

Response take_back_agreement(Visit& visit, const SignedIn& me, Id<Conversation> id, Id<Agreement> agreement) {
  const auto seat = Seat::take(visit, me, id);
  const auto late = write_at_table(
      visit, seat, "", [&](sql::Transaction& tx) { remove_agreement(tx, seat, agreement, visit.today); });
  return late ? *late : http::see_other(back_to(id, Movement::set_in_motion));
}

}  // namespace

Response canvas_with(Visit& visit, const Seat& seat, const forms::Answers& closing) {
  auto canvas = canvas_of(visit, seat);
  canvas.closing = refused(closing);
  return page_of(visit, canvas, closing.status());
}

void add_canvas_routes(http::Router& router) {
  router.get<SignedIn>("/gesprekken/{id}", show_talk);
  router.get<SignedIn>("/gesprekken/{id}/doek", show_part);
  router.get<SignedIn>("/gesprekken/{id}/live", listen);
  router.post<Guide>("/gesprekken/{id}/beginnen", begin);
  router.post<Guide>("/gesprekken/{id}/beginnen/terug", undo_beginning);
  router.post<SignedIn>("/gesprekken/{id}/afspraken", make_agreement);
  router.post<SignedIn>("/gesprekken/{id}/afspraken/{afspraak}/weg", take_back_agreement);
}

}  // namespace koers::dialogue
