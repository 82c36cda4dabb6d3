#include "rooms/dialogue/record_views.h"

#include "campus/layout/components.h"
#include "campus/layout/frame.h"
#include "rooms/dialogue/canvas_forms.h"
#include "rooms/dialogue/canvas_texts.h"
#include "rooms/dialogue/paths.h"
#include "rooms/dialogue/texts.h"
#include "rooms/dialogue/tick_texts.h"

namespace koers::dialogue::views {

using namespace html;
using http::Visit;

namespace {

Html helped_bar(const Visit& visit, const forms::Answers& answers, std::int64_t smallest_group) {
  const auto choice = [&](Helped helped, const i18n::Text& words) {
    return layout::Tile{.name = "hielp",
                        .value = std::string(code(helped)),
                        .label = visit.say(words),
                        .checked = answers.text("hielp") == code(helped)};
  };
  const auto bar =
      layout::choice_bar({choice(Helped::yes, texts::help_yes), choice(Helped::a_bit, texts::help_a_bit),
                          choice(Helped::no, texts::help_no)});
  return div.id("hielp")(layout::question(2, visit.say(texts::did_it_help),
                                          visit.say(texts::only_in_groups, smallest_group),
                                          fragment(forms::mistake_line(answers, "hielp", "hielp"), bar)));
}

// The same five, said by the one who ticks: the student about himself, the counsellor about the student.
Html five_ticks(Visit& visit, const Seat& seat, const forms::Answers& answers) {
  const bool mine = seat.is_student();
  const auto& name = seat.student().given_name;
  const auto tick = [&](std::string_view field, const i18n::Text& my_words, const i18n::Text& their_words) {
    const auto label = mine ? visit.say(my_words) : visit.say(their_words, name);
    return ticks_form.field(visit, answers, field, {{field, {.label = label}}});
  };
  return fragment(tick("echt", tick_texts::my_real_experience, tick_texts::their_real_experience),
                  tick("woord", tick_texts::my_spoke_most, tick_texts::their_spoke_most),
                  tick("nieuw", tick_texts::my_something_new, tick_texts::their_something_new),
                  tick("stap", tick_texts::my_step_agreed, tick_texts::their_step_agreed),
                  tick("veilig", tick_texts::my_felt_safe, tick_texts::their_felt_safe));
}

}  // namespace

Html ticks_page(Visit& visit, const Seat& seat, const forms::Answers& answers, std::int64_t smallest_group) {
  const auto id = seat.conversation().id;
  const auto& other = seat.other();
  const auto about =
      div.cls("mini-shot")(layout::avatar(other.full_name()),
                           div(b(guidance::views::talk_title(visit, seat.conversation(), other.given_name)),
                               small(guidance::views::when_and_where(visit, seat.conversation()))));
  const auto content =
      fragment(ticks_form.head(visit, answers),
               when(seat.is_student(), [&] { return helped_bar(visit, answers, smallest_group); }),
               layout::question(2, visit.say(tick_texts::what_is_true),
                                visit.say(tick_texts::tick_what_is_true, other.given_name),
                                div.cls("stack gap-3")(five_ticks(visit, seat, answers))));
  const auto foot =
      layout::submit(visit.say(canvas_texts::save),
                     {.icon_end = layout::Icon("check-bold"), .big = true, .wide = true, .form = "vinkjes"});
  return layout::focus_frame(
      visit,
      {.title = visit.say(canvas_texts::how_was_it),
       .back = paths::talk(id),
       .stop = paths::talk(id),
       .foot = foot,
       .student = seat.is_student()},
      fragment(about, h1(visit.say(canvas_texts::how_was_it)),
               layout::form_to(paths::ticks(id), content, {.id = "vinkjes", .classes = "stack gap-6"})));
}

// What the visitor was still typing when the conversation was closed: to be added, or thrown away.
Html not_added_yet(Visit& visit, const Canvas& canvas) {
  Html mine;
  for (const NoteDraft& draft : canvas.drafts) {
    if (draft.author_id != canvas.seat.me()) continue;
    const auto movement = layout::hidden_field("beweging", code(draft.movement));
    const auto add = when(canvas.writable(), [&] {
      return layout::form_to(
          paths::notes(canvas.talk().id),
          fragment(movement, layout::hidden_field("notitie", id_text(draft.note_id.value)),
                   layout::hidden_field("tekst", draft.words),
                   layout::submit(visit.say(canvas_texts::add_note), {.icon = layout::Icon("plus-bold")})));
    });
    const auto drop = layout::form_to(
        paths::drop_draft(canvas.talk().id),
        fragment(movement,
                 layout::submit(visit.say(canvas_texts::throw_it_away), {.kind = layout::Kind::quiet})));
    mine += fragment(p.cls("sub")(words::name(draft.movement).in(visit.language)),
                     p.cls("keep-lines")(draft.words), layout::cluster(fragment(add, drop)));
  }
  return when(!mine.empty(), [&] {
    const auto& line =
        canvas.writable() ? canvas_texts::only_you_until_added : canvas_texts::only_you_and_confirmed;
    return layout::card({.labelled_by = "concept"},
                        fragment(h2.id("concept")(visit.say(canvas_texts::not_added_yet)),
                                 p.cls("sub")(visit.say(line)), mine));
  });
}

}  // namespace koers::dialogue::views
