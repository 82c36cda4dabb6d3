// The four movements of a conversation: what was said, who said it, the question at hand, and where to write.
#include <algorithm>

#include "campus/layout/components.h"
#include "platform/i18n/dates.h"
#include "rooms/guidance/canvas_forms.h"
#include "rooms/guidance/canvas_texts.h"
#include "rooms/guidance/canvas_views.h"
#include "rooms/guidance/conversation_views.h"
#include "rooms/guidance/paths.h"
#include "rooms/guidance/question_cards.h"

namespace koers::guidance::views {

using namespace html;
using http::Visit;
using layout::Kind;
using words::Competency;
using words::Movement;
using words::State;

namespace {

constexpr std::int64_t seconds_of_writing =
    120;  // a draft that was not touched for longer is not being written

std::size_t index_of(Movement movement) { return static_cast<std::size_t>(movement); }

std::string element_id(std::string_view what, Movement movement) {
  return std::string(what) + "-" + std::string(anchor_of(movement));
}

// The page of this conversation with the visitor in `movement`.
Url page_at(const Canvas& canvas, Movement movement) {
  return paths::talk(canvas.talk().id).with("bij", code(movement));
}

// ---- notes

Html competency_choice(Visit& visit, const Note& note, std::optional<Competency> competency) {
  const std::string value = competency ? std::string(code(*competency)) : "";
  auto choice = button.cls("menu-item").type("submit").name("onderdeel").value(value);
  if (note.competency == competency) choice = std::move(choice).aria("current", "true");
  const auto sign = competency ? layout::icon_of(*competency) : layout::Icon("x-bold");
  const std::string words = competency ? std::string(words::name(*competency).in(visit.language))
                                       : visit.say(canvas_texts::no_part);
  return std::move(choice)(layout::icon(sign), words);
}

// The competency of a note, and the door to choose another one.
Html competency_of(Visit& visit, const Canvas& canvas, const Note& note) {
  const auto now = note.competency ? layout::badge(visit.language, *note.competency) : Html();
  if (!canvas.writable()) return now;
  Html choices =
      each(words::competencies, [&](Competency one) { return competency_choice(visit, note, one); });
  choices += when(note.competency.has_value(), [&] { return competency_choice(visit, note, std::nullopt); });
  const auto opener =
      note.competency
          ? summary(now, layout::hidden_words(visit.say(canvas_texts::choose_other_part)))
          : summary.cls("note-tool")(layout::icon("plus-bold"), visit.say(canvas_texts::choose_part));
  return details.cls("note-part")
      .id("onderdeel-" + text(note.id))(
          opener,
          form.method("post").action(paths::note_part(canvas.talk().id, note.id)).data("here", "")(choices));
}

Html changing_form(Visit& visit, const Canvas& canvas, const Note& note) {
  const std::string suffix = text(note.id);
  const std::string field_id = "tekst-" + suffix;
  const bool refused = canvas.changed_note.was_refused();
  auto area = html::textarea.id(field_id).name("tekst").with("rows", 3).with("maxlength", longest_note);
  if (refused) area = std::move(area).data("unsent", "");  // news of the other must not take these words away
  return form.cls("stack gap-2")
      .method("post")
      .action(paths::note(canvas.talk().id, note.id))
      .data("here", "")(
          note_form.head(visit, canvas.changed_note, suffix),
          forms::mistake_line(canvas.changed_note, "tekst", field_id),
          div.cls("write")(label.cls("vh").for_id(field_id)(visit.say(canvas_texts::change_note)),
                           std::move(area)("\n", refused ? canvas.changed_note.text("tekst") : note.words)),
          p.cls("sub")(visit.say(canvas_texts::empty_removes)),
          layout::cluster(fragment(layout::submit(visit.say(canvas_texts::save), {.small = true}),
                                   a.cls("btn quiet small")
                                       .href(page_at(canvas, note.movement).at(anchor_of(note.movement)))
                                       .data("here", "")(visit.say(canvas_texts::leave_it)))));
}

Html note_view(Visit& visit, const Canvas& canvas, const Note& note) {
  const bool from_student = note.author_id == canvas.talk().student_id;
  const bool mine = note.author_id == canvas.seat.me() && canvas.writable();
  const bool changing = mine && canvas.query.changing == note.id;
  const auto change = when(mine && !changing, [&] {
    return a.cls("note-tool")
        .id("wijzigen-" + text(note.id))
        .href(
            page_at(canvas, note.movement).with("wijzig", id_text(note.id.value)).at("note-" + text(note.id)))
        .data("here", "")(layout::icon("pencil-simple-bold"), visit.say(canvas_texts::change));
  });
  const auto part = competency_of(visit, canvas, note);
  return div.cls(from_student ? "note from-student" : "note")
      .id("note-" + text(note.id))(
          small(layout::avatar(full_name(canvas, note.author_id)), given_name(canvas, note.author_id)),
          changing ? changing_form(visit, canvas, note) : p(note.words),
          when(!part.empty() || !change.empty(), [&] { return layout::cluster(fragment(part, change)); }));
}

// Somebody else is writing here: his name, not his letters.
Html writing_now(Visit& visit, const Canvas& canvas, Movement movement) {
  return each(canvas.drafts, [&](const NoteDraft& draft) {
    const bool now = draft.movement == movement && draft.author_id != canvas.seat.me() &&
                     visit.now.seconds - draft.changed_at.seconds < seconds_of_writing;
    return when(now, [&] {
      return p.cls("sub writes")(layout::avatar(full_name(canvas, draft.author_id), layout::Size::small),
                                 visit.say(canvas_texts::is_writing, given_name(canvas, draft.author_id)));
    });
  });
}

// ---- agreements

Html step_state(Visit& visit, const course::Step& step) {
  switch (step.state) {
    case course::StepState::done:
      return layout::state(State::good, visit.say(canvas_texts::step_done));
    case course::StepState::dropped:
      return layout::state(State::none, visit.say(canvas_texts::step_dropped));
    case course::StepState::open:
      return step.is_overdue(visit.today)
                 ? layout::late(visit.say_count(canvas_texts::days_late, visit.today - *step.due_on))
                 : layout::state(State::info, visit.say(canvas_texts::step_open));
  }
  throw std::logic_error("a step in no state");
}

std::string before_day(Visit& visit, const std::optional<Day>& day) {
  return day ? visit.say(canvas_texts::before_day, i18n::day_month(visit.language, *day))
             : visit.say(canvas_texts::no_day);
}

// What was agreed the time before opens the first movement by itself (GU-05).
Html agreed_before(Visit& visit, const Canvas& canvas) {
  if (canvas.steps_before.empty()) return {};
  const auto done =
      std::count_if(canvas.steps_before.begin(), canvas.steps_before.end(),
                    [](const course::Step& step) { return step.state == course::StepState::done; });
  const auto line =
      visit.say(canvas_texts::kept_of, static_cast<std::int64_t>(done), canvas.steps_before.size());
  const auto rows = each(canvas.steps_before, [&](const course::Step& step) {
    const auto came_of_it = when(!step.outcome.empty(), [&] { return p.cls("words")(step.outcome); });
    return li(div.cls("deal")(layout::avatar(full_name(canvas, step.owner_id)), b(step.title),
                              small(given_name(canvas, step.owner_id), " · ", step_state(visit, step))),
              came_of_it);
  });
  const std::string title =
      canvas.held_before
          ? visit.say(canvas_texts::last_time, i18n::day_month(visit.language, *canvas.held_before))
          : visit.say(canvas_texts::last_time_plain);
  return div.cls("stack gap-2")(p.cls("sub")(layout::icon("check-circle-fill"), " ", title, " ", line),
                                ul.cls("plain-list")(rows));
}

const course::Step* step_of(const Canvas& canvas, const Agreement& agreement) {
  for (const course::Step& step : canvas.steps) {
    if (agreement.step_id == step.id.value) return &step;
  }
  return nullptr;
}

Html deal(Visit& visit, const Canvas& canvas, const Agreement& agreement) {
  const course::Step* step = step_of(canvas, agreement);
  const auto state = when(step != nullptr, [&] { return fragment(" · ", step_state(visit, *step)); });
  const bool removable = canvas.writable() && !agreement.step_id;
  const auto remove = when(removable, [&] {
    return form.method("post")
        .action(paths::remove_agreement(canvas.talk().id, agreement.id))
        .data("here", "")(button.cls("btn quiet icon-only small")
                              .type("submit")(layout::icon("x-bold"),
                                              layout::hidden_words(visit.say(canvas_texts::remove_agreement,
                                                                             agreement.title))));
  });
  return div.cls(removable ? "deal with-end" : "deal")(
      layout::avatar(full_name(canvas, agreement.owner_id)), b(agreement.title), remove,
      small(given_name(canvas, agreement.owner_id), " · ", before_day(visit, agreement.due_on), state));
}

}  // namespace

bool is_passed(const Canvas& canvas, Movement movement) {
  if (movement == Movement::set_in_motion && !canvas.agreements.empty()) return true;
  return std::any_of(canvas.notes.begin(), canvas.notes.end(),
                     [movement](const Note& note) { return note.movement == movement; });
}

Movement movement_now(const Canvas& canvas) {
  if (canvas.query.movement) return *canvas.query.movement;
  for (const Movement movement : words::movements) {
    if (!is_passed(canvas, movement)) return movement;
  }
  return Movement::set_in_motion;
}

Html seen(Visit& visit, const Canvas& canvas, Movement movement) {
  Html content;
  if (movement == Movement::look_back) content += agreed_before(visit, canvas);
  for (const Note& note : canvas.notes) {
    if (note.movement == movement) content += note_view(visit, canvas, note);
  }
  if (movement == Movement::set_in_motion) {
    content += each(canvas.agreements, [&](const Agreement& one) { return deal(visit, canvas, one); });
  }
  content += writing_now(visit, canvas, movement);
  if (content.empty() && !canvas.writable()) content = p.cls("sub")(visit.say(canvas_texts::nothing_noted));
  return div.cls("stack gap-3 seen").id(element_id("gezien", movement)).data("live", "")(content);
}

// ---- the question at hand

Html question_card(Visit& visit, const Canvas& canvas, Movement movement) {
  AtHand at_hand{.movement = movement, .phase = words::phase_of_year(canvas.seat.year_of_study())};
  for (const CanvasItem& item : canvas.items) {
    const auto& parts = item.experience.competencies;
    at_hand.on_table.insert(at_hand.on_table.end(), parts.begin(), parts.end());
    at_hand.kinds.push_back(item.experience.kind);
  }
  const bool here = canvas.query.movement == movement;
  const int number = here ? canvas.query.question : 0;
  if (here) at_hand.competency = canvas.query.competency;
  const words::Card& card = question_at_hand(at_hand, number);
  Url other = page_at(canvas, movement).with("vraag", std::to_string(number + 1));
  if (at_hand.competency) other = other.with("onderdeel", code(*at_hand.competency));
  const auto parts = each(words::competencies, [&](Competency one) {
    auto link = a.cls("menu-item")
                    .href(page_at(canvas, movement).with("onderdeel", code(one)).at(anchor_of(movement)));
    if (card.competency == one) link = std::move(link).aria("current", "true");
    return std::move(link).data("here", "")(layout::icon(layout::icon_of(one)),
                                            words::name(one).in(visit.language));
  });
  return div.cls("stack gap-3")
      .id(element_id("vraag", movement))
      .data("live", "")(
          p.cls("question")(card.text.in(visit.language)),
          div.cls("cluster")(
              a.cls("btn small")
                  .id(element_id("andere", movement))
                  .href(other.at(anchor_of(movement)))
                  .data("here", "")(layout::icon("shuffle-bold"), visit.say(canvas_texts::other_question)),
              details.cls("note-part")
                  .id(element_id("over", movement))(
                      summary.cls("btn small")(layout::icon(layout::icon_of(card.competency)),
                                               words::name(card.competency).in(visit.language)),
                      div(parts))));
}

// ---- writing

Html note_id_field(const Canvas& canvas, Movement movement) {
  return fragment(input.type("hidden")
                      .id(element_id("sleutel", movement))
                      .name("notitie")
                      .value(id_text(canvas.next_note[index_of(movement)].value))
                      .data("live", ""));
}

Html write_form(Visit& visit, const Canvas& canvas, Movement movement) {
  const auto id = canvas.talk().id;
  const std::string field_id = element_id("tekst", movement);
  const bool refused = canvas.note.was_refused() && canvas.query.movement == movement;
  const forms::Answers answers = refused ? canvas.note : forms::Answers{};
  std::string words = answers.text("tekst");
  for (const NoteDraft& draft : canvas.drafts) {
    const bool mine = draft.author_id == canvas.seat.me() && draft.movement == movement;
    if (mine && words.empty()) words = draft.words;
  }
  const auto inside = fragment(
      layout::hidden_field("beweging", code(movement)), note_id_field(canvas, movement),
      note_form.head(visit, answers, anchor_of(movement)), forms::mistake_line(answers, "tekst", field_id),
      div.cls("write")(label.cls("vh").for_id(field_id)(
                           visit.say(canvas_texts::write_at, words::name(movement).in(visit.language))),
                       html::textarea.id(field_id)
                           .name("tekst")
                           .with("rows", 2)
                           .with("maxlength", longest_note)
                           .with("placeholder", visit.say(canvas_texts::write_here))("\n", words)),
      div(layout::submit(visit.say(canvas_texts::add_note),
                         {.icon = layout::Icon("plus-bold"), .small = true})));
  return layout::autosaved(
      visit.language, paths::note_draft(id, movement),
      form.cls("stack gap-2").method("post").action(paths::notes(id)).data("here", "")(inside));
}

Html agreement_id_field(const Canvas& canvas) {
  return fragment(input.type("hidden")
                      .id("sleutel-afspraak")
                      .name("sleutel")
                      .value(id_text(canvas.next_agreement.value))
                      .data("live", ""));
}

namespace {

Html owner_chip(const people::Person& person, bool checked) {
  return label.cls("chip")(
      input.cls("vh").type("radio").name("wie").value(id_text(person.id.value)).checked(checked),
      person.given_name);
}

}  // namespace

Html agreement_part(Visit& visit, const Canvas& canvas) {
  const forms::Answers& answers = canvas.agreement;
  const auto& student = canvas.seat.student();
  const auto& counsellor = canvas.seat.counsellor();
  const bool by_counsellor = answers.text("wie") == text(counsellor.id);
  const auto inside = fragment(
      agreement_form.head(visit, answers), agreement_id_field(canvas),
      agreement_form.field(visit, answers, "afspraak"),
      fieldset.cls("cluster").id("wie")(
          legend.cls("vh")(visit.say(canvas_texts::who_does_it)), forms::mistake_line(answers, "wie", "wie"),
          owner_chip(student, !by_counsellor), owner_chip(counsellor, by_counsellor)),
      agreement_form.field(visit, answers, "voor"),
      div(layout::submit(visit.say(canvas_texts::add_agreement),
                         {.icon = layout::Icon("plus-bold"), .small = true})));
  return form.cls("stack gap-2 new-deal")
      .method("post")
      .action(paths::agreements(canvas.talk().id))
      .data("here", "")(inside);
}

namespace {

Html move_section(Visit& visit, const Canvas& canvas, Movement movement) {
  const bool now = canvas.writable() && movement == movement_now(canvas);
  const std::string heading = element_id("h", movement);
  auto box = section.cls(now ? "move now" : (is_passed(canvas, movement) ? "move done" : "move"))
                 .id(anchor_of(movement))
                 .aria("labelledby", heading);
  if (now) box = std::move(box).aria("current", "step");
  const auto head = header(span.cls("no").aria("hidden", "true")(static_cast<int>(index_of(movement)) + 1),
                           h2.id(heading)(words::name(movement).in(visit.language)),
                           p(words::subline(movement).in(visit.language)));
  const auto ask = when(canvas.writable(), [&] {
    return details.cls("ask").flag("open", now)(
        summary.cls("eyebrow")(layout::icon("cards-fill"), visit.say(canvas_texts::question_at_hand)),
        question_card(visit, canvas, movement));
  });
  const auto writing = when(canvas.writable(), [&] { return write_form(visit, canvas, movement); });
  const auto agreeing = when(canvas.writable() && movement == Movement::set_in_motion,
                             [&] { return agreement_part(visit, canvas); });
  return std::move(box)(head, ask, seen(visit, canvas, movement), agreeing, writing);
}

}  // namespace

Html moves(Visit& visit, const Canvas& canvas) {
  const auto line = svg.cls("moves-line")
                        .with("viewBox", "0 0 1000 72")
                        .with("preserveAspectRatio", "none")
                        .aria("hidden", "true")(path.with(
                            "d",
                            "M30 56C90 56 100 14 148 14S205 56 265 56S335 14 383 14S440 56 501 56C560 56 585 "
                            "14 643 14S725 56 785 56S880 14 1004 8")());
  return div.cls("moves")(
      line, each(words::movements, [&](Movement one) { return move_section(visit, canvas, one); }));
}

}  // namespace koers::guidance::views
