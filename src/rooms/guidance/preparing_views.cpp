#include "rooms/guidance/preparing_views.h"

#include <algorithm>

#include "campus/layout/components.h"
#include "campus/layout/frame.h"
#include "campus/layout/list_part.h"
#include "campus/words/kinds.h"
#include "platform/base/direction.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/attachments/attachments.h"
#include "rooms/guidance/conversation_forms.h"
#include "rooms/guidance/conversation_views.h"
#include "rooms/guidance/paths.h"
#include "rooms/guidance/preparing_texts.h"
#include "rooms/guidance/texts.h"
#include "rooms/portfolio/portfolio.h"

namespace koers::guidance::views {

using namespace html;
using http::Visit;
using layout::Kind;

i18n::Text wish_words(Wish wish) {
  switch (wish) {
    case Wish::listen:
      return preparing_texts::wish_listen;
    case Wish::think_along:
      return preparing_texts::wish_think_along;
    case Wish::meet_someone:
      return preparing_texts::wish_meet_someone;
    case Wish::arrange:
      return preparing_texts::wish_arrange;
  }
  throw std::logic_error("a wish without words");
}

namespace {

constexpr int questions = 3;

// With whom and when: it stands above every question.
Html about_talk(const Visit& visit, const Seat& seat) {
  const auto& talk = seat.conversation();
  return div.cls("mini-shot")(
      layout::avatar(seat.counsellor().full_name()),
      div(b(talk_title(visit, talk, seat.counsellor().given_name)), small(when_and_where(visit, talk))));
}

Html step_page(Visit& visit, const Seat& seat, const i18n::Text& title, int step, const Html& form) {
  const auto id = seat.conversation().id;
  const bool last = step == questions;
  const auto go = last ? layout::Icon("check-bold") : layout::Icon("arrow-right-bold");
  return layout::focus_frame(
      visit,
      {.title = visit.say(title),
       .back = step == 1 ? paths::talk(id) : paths::prepare(id, step - 1),
       .stop = url("/start"),
       .step = step,
       .steps = questions,
       .foot = layout::submit(visit.say(last ? preparing_texts::ready : preparing_texts::next_question),
                              {.icon_end = go, .big = true, .wide = true, .form = "v"})},
      fragment(about_talk(visit, seat), form));
}

Html experience_row(const Visit& visit, const PreparingForm& form,
                    const experiences::ExperienceSummary& one) {
  const words::Kind* kind = words::find_kind(one.kind);
  const auto sign = kind == nullptr ? std::nullopt : layout::find_icon(kind->icon);
  const Html lead = one.small_picture ? layout::thumb(attachments::picture_path(*one.small_picture), "")
                                      : layout::thumb(sign.value_or(layout::Icon("star-four-fill")));
  const std::string day = i18n::day_month(visit.language, one.happened_on, visit.today);
  const std::string id = text(one.id);
  return layout::pick_row(
      lead, {.name = "ervaring",
             .value = id,
             .label = one.title,
             .line = kind == nullptr ? day : visit.say(texts::when_where, kind->name.in(visit.language), day),
             .checked = form.answers.is_picked("ervaring", id)});
}

}  // namespace

Html pick_page(Visit& visit, const Seat& seat, const PreparingForm& form) {
  const auto id = seat.conversation().id;
  const auto& name = seat.counsellor().given_name;
  const bool any = !form.experiences.empty();
  constexpr std::size_t shown_at_once = 12;
  layout::LongChoice rows;
  for (const auto& one : form.experiences) {
    rows.add(experience_row(visit, form, one), form.answers.is_picked("ervaring", text(one.id)));
  }
  const auto new_one = layout::button_link({.label = visit.say(preparing_texts::new_experience),
                                            .href = url("/vastleggen"),
                                            .kind = Kind::line,
                                            .icon = layout::Icon("plus-bold"),
                                            .wide = true});
  const auto hint = visit.say(any ? preparing_texts::pick_experiences : preparing_texts::no_experiences_yet);
  const auto content = fragment(
      layout::hidden_field("stap", "1"), experiences_form.head(visit, form.answers),
      div.id("ervaring")(layout::question(
          1, visit.say(preparing_texts::what_do_you_bring), hint,
          fragment(forms::mistake_line(form.answers, "ervaring", "ervaring"),
                   rows.shown(visit.language, shown_at_once),
                   when(any, [&] { return p.cls("sub")(visit.say(preparing_texts::picked_is_seen, name)); }),
                   new_one))));
  return step_page(visit, seat, preparing_texts::what_do_you_bring, 1,
                   layout::form_to(paths::prepare(id), content, {.id = "v"}));
}

namespace {

// What was asked while exploring comes back here, to be asked aloud (ST-07).
Html explored_questions(Visit& visit, const PreparingForm& form) {
  const Html chips = each(form.explored, [](const choices::Exploration& one) {
    if (one.question.empty()) return Html();
    return button.cls("chip")
        .type("button")
        .data("begin", one.question + " ")
        .data("in", "vraag")(direction::isolated(one.name) + ": " + direction::isolated(one.question));
  });
  return when(!chips.empty(), [&] {
    return fieldset.cls("starters")(legend.cls("hint")(visit.say(preparing_texts::asked_while_exploring)),
                                    div.cls("cluster")(chips));
  });
}

}  // namespace

Html question_page(Visit& visit, const Seat& seat, const PreparingForm& form) {
  const auto id = seat.conversation().id;
  const auto starters = each(preparing_texts::question_starters, [&](const i18n::Text& words) {
    const std::string beginning = visit.say(words);
    return button.cls("chip")
        .type("button")
        .data("begin", beginning + " ")
        .data("in", "vraag")(beginning, "…");
  });
  const auto content =
      fragment(layout::hidden_field("stap", "2"), question_form.head(visit, form.answers),
               div(h1(visit.say(preparing_texts::what_do_you_want_to_know)),
                   p.cls("lead")(visit.say(preparing_texts::one_sentence_will_do))),
               question_form.field(visit, form.answers, "vraag"), explored_questions(visit, form),
               fieldset.cls("starters")(legend.cls("hint")(visit.say(preparing_texts::how_to_begin)),
                                        div.cls("cluster")(starters)));
  return step_page(visit, seat, preparing_texts::what_do_you_want_to_know, 2,
                   layout::autosaved(visit.language, paths::prepare_draft(id),
                                     layout::form_to(paths::prepare(id), content, {.id = "v"})));
}

namespace {

// A parent or somebody else whom the student trusts may come along, or read along (ST-20).
Html somebody_along(Visit& visit, const Seat& seat, const PreparingForm& form) {
  const auto hint = visit.say(preparing_texts::companion_name_hint, seat.counsellor().given_name);
  const auto name = wish_form.field(visit, form.answers, "naam", {{"naam", {.hint = hint}}});
  const auto who = wish_form.field(visit, form.answers, "relatie");
  const auto read_along = p.cls("sub")(
      visit.say(preparing_texts::can_read_along), " ", visit.say(preparing_texts::you_choose_what), " ",
      a.href(portfolio::presentations_path())(visit.say(preparing_texts::to_your_portfolio)));
  return layout::question(2, visit.say(preparing_texts::bring_somebody),
                          visit.say(preparing_texts::bring_somebody_hint),
                          div.cls("stack gap-3")(name, who, read_along));
}

}  // namespace

Html wish_page(Visit& visit, const Seat& seat, const PreparingForm& form) {
  const auto id = seat.conversation().id;
  const auto icon_of = [](Wish wish) -> layout::Icon {
    switch (wish) {
      case Wish::listen:
        return "ear-duo";
      case Wish::think_along:
        return "lightbulb-duo";
      case Wish::meet_someone:
        return "handshake-duo";
      case Wish::arrange:
        return "path-duo";
    }
    throw std::logic_error("a wish without an icon");
  };
  const auto tiles = each(all_wishes, [&](Wish wish) {
    return layout::tile({.name = "wens",
                         .value = std::string(code(wish)),
                         .label = visit.say(wish_words(wish)),
                         .icon = icon_of(wish),
                         .checked = form.answers.is_picked("wens", std::string(code(wish)))});
  });
  const auto content =
      fragment(layout::hidden_field("stap", "3"), wish_form.head(visit, form.answers),
               div.id("wens")(layout::question(
                   1, visit.say(preparing_texts::what_do_you_want_of, seat.counsellor().given_name),
                   visit.say(preparing_texts::choose_what_fits),
                   fragment(forms::mistake_line(form.answers, "wens", "wens"),
                            layout::tiles(layout::Width::s, tiles)))),
               somebody_along(visit, seat, form));
  return step_page(visit, seat, preparing_texts::your_wish, 3,
                   layout::form_to(paths::prepare(id), content, {.id = "v"}));
}

}  // namespace koers::guidance::views
