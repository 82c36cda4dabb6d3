// The four movements of a conversation: what was said, who said it, the question at hand, and where to write.
#include <algorithm>

#include "campus/forms/texts.h"
#include "campus/layout/components.h"
#include "campus/layout/states.h"
#include "campus/layout/writing.h"
#include "campus/navigation/navigation.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/aids/aids.h"
#include "rooms/dialogue/canvas_forms.h"
#include "rooms/dialogue/canvas_texts.h"
#include "rooms/dialogue/canvas_views.h"
#include "rooms/dialogue/fork_views.h"
#include "rooms/dialogue/paths.h"

namespace koers::dialogue::views {

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

// What was written elsewhere meanwhile, above what was typed here.
Html stored_meanwhile(Visit& visit, const forms::Answers& answers) {
  const forms::Answer* answer = answers.find("tekst");
  if (answer == nullptr || !answer->meanwhile) return {};
  return layout::notice(words::State::info, layout::Icon("info-fill"),
                        layout::stack(1, fragment(p(b(visit.say(forms::texts::stands_now))),
                                                  layout::own_words(forms::first_of(*answer->meanwhile)),
                                                  p(visit.say(forms::texts::yours_stays)))));
}

Html changing_form(Visit& visit, const Canvas& canvas, const Note& note) {
  const std::string suffix = text(note.id);
  const std::string field_id = "tekst-" + suffix;
  const bool refused = canvas.changed_note.was_refused();
  const forms::Answers answers = refused ? canvas.changed_note : note_form.edit({note.words, note.movement});
  auto area = html::textarea.id(field_id).name("tekst").with("rows", 3).with("maxlength", longest_note);
  if (refused) area = std::move(area).data("unsent", "");  // news of the other must not take these words away
  return form.cls("stack gap-2")
      .method("post")
      .action(paths::note(canvas.talk().id, note.id))
      .data("here", "")(
          note_form.head(visit, answers, suffix), stored_meanwhile(visit, answers),
          forms::mistake_line(answers, "tekst", field_id),
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
  if (movement == Movement::set_in_motion) content += deals(visit, canvas);
  content += forks_at(visit, canvas, movement);
  content += writing_now(visit, canvas, movement);
  if (content.empty() && !canvas.writable()) content = p.cls("sub")(visit.say(canvas_texts::nothing_noted));
  return div.cls("stack gap-3 seen").id(element_id("gezien", movement)).data("live", "")(content);
}

// ---- the question at hand

Html question_card(Visit& visit, const Canvas& canvas, Movement movement) {
  aids::AtHand at_hand{.movement = movement, .phase = canvas.phase};
  for (const CanvasItem& item : canvas.items) {
    const auto& parts = item.experience.competencies;
    at_hand.on_table.insert(at_hand.on_table.end(), parts.begin(), parts.end());
    at_hand.kinds.push_back(item.experience.kind);
    if (item.told) at_hand.told.push_back(*item.told);
  }
  const bool here = canvas.query.movement == movement;
  const int number = here ? canvas.query.question : 0;
  if (here) at_hand.competency = canvas.query.competency;
  const words::Card& card = aids::question_at_hand(at_hand, number);
  const std::string why = aids::why_at_hand(visit.language, at_hand, card,
                                            canvas.seat.is_student() ? "" : canvas.seat.student().given_name);
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
          when(!why.empty(), [&] { return layout::sub(why); }),
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

// What the words here go on from. When they are sent the next ones begin from nothing (koers-bewaar).
Html version_field(const std::string& version, const std::string& of_nothing) {
  return fragment(input.type("hidden").name("versie").value(version).data("empty", of_nothing));
}

Html write_form(Visit& visit, const Canvas& canvas, Movement movement) {
  const auto id = canvas.talk().id;
  const std::string field_id = element_id("tekst", movement);
  const bool refused = canvas.note.was_refused() && canvas.query.movement == movement;
  std::string kept;
  for (const NoteDraft& draft : canvas.drafts) {
    if (draft.author_id == canvas.seat.me() && draft.movement == movement) kept = draft.words;
  }
  forms::Answers answers = refused ? canvas.note : note_form.edit({kept, movement});
  const std::string words = answers.text("tekst").empty() ? kept : answers.text("tekst");
  const std::string version = note_form.edit({kept, movement}).version;
  answers.version.clear();
  const auto inside =
      fragment(layout::hidden_field("beweging", code(movement)), note_id_field(canvas, movement),
               version_field(version, note_form.edit({"", movement}).version),
               note_form.head(visit, answers, anchor_of(movement)), stored_meanwhile(visit, answers),
               forms::mistake_line(answers, "tekst", field_id),
               div.cls("write")(label.cls("vh").for_id(field_id)(visit.say(
                                    canvas_texts::write_at, words::name(movement).in(visit.language))),
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

Html early_page(Visit& visit, const Seat& seat) {
  const Conversation& talk = seat.conversation();
  const std::string title = visit.say(canvas_texts::begin_early);
  const std::string day = i18n::long_day(visit.language, talk.planned_on, visit.today);
  const Html yes = form.method("post").action(paths::begin(talk.id))(
      layout::hidden_field("zeker", "1"), layout::submit(visit.say(canvas_texts::begin_early_yes)));
  const Html content = fragment(
      layout::page_head(
          {.title = title,
           .lead = fragment(visit.say(canvas_texts::begin_early_line, seat.student().given_name, day))}),
      layout::cluster(
          fragment(yes, layout::button_link(visit.say(canvas_texts::begin_early_no), paths::talk(talk.id)))));
  return navigation::page(visit, {.title = title, .place = "/gesprekken", .width = layout::PageWidth::narrow},
                          content);
}

}  // namespace koers::dialogue::views
