#include "rooms/reflection/reflection_views.h"

#include <algorithm>

#include "campus/layout/cards.h"
#include "campus/layout/form_help.h"
#include "campus/layout/frame.h"
#include "campus/layout/states.h"
#include "campus/layout/tables.h"
#include "campus/layout/writing.h"
#include "campus/words/answer_pictures.h"
#include "campus/words/kinds.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/reflection/answer_forms.h"
#include "rooms/reflection/paths.h"
#include "rooms/reflection/texts.h"

namespace koers::reflection::views {

using namespace html;
using experiences::experience_path;
using layout::Kind;

std::string round_text(const std::vector<const words::Card*>& cards) {
  std::string all;
  for (const words::Card* card : cards) {
    if (!all.empty()) all += '.';
    all += card->id;
  }
  return all;
}

Url question_url(Id<Experience> id, const std::string& cards, int number) {
  return paths::reflect(id).with("kaarten", cards).with("vraag", std::to_string(number));
}

namespace {

// What this is about, above the question.
Html strip(http::Visit& visit, const QuestionScreen& screen) {
  const ExperienceSummary& one = screen.experience.summary;
  const auto& pictures = screen.experience.pictures;
  const Html picture = pictures.empty()
                           ? experiences::kind_thumb(one.kind)
                           : fragment(img.src(attachments::picture_path(pictures.front().small_key)).alt(""));
  const words::Kind* kind = words::find_kind(one.kind);
  const std::string line = (kind == nullptr ? one.kind : kind->name.in(visit.language)) + " · " +
                           i18n::near_day(visit.language, one.happened_on, visit.today) + " · " +
                           visit.say(texts::kept);
  return div.cls("mini-shot")(picture, div(b(one.title), small(line)),
                              span.cls("saved").data("s", "good")(layout::icon("check-circle-fill")));
}

Html picture_tiles(http::Visit& visit, const QuestionScreen& screen) {
  return layout::tiles(layout::Width::s, each(screen.card.choices, [&](const words::CardChoice& choice) {
                         return layout::tile({.name = "keuze",
                                              .value = choice.id,
                                              .label = choice.label.in(visit.language),
                                              .icon = layout::find_icon(choice.icon),
                                              .tone = screen.card.competency,
                                              .checked = screen.answers.is_picked("keuze", choice.id),
                                              .side = true});
                       }));
}

Html choice_chips(http::Visit& visit, const QuestionScreen& screen) {
  return layout::cluster(each(screen.card.choices, [&](const words::CardChoice& choice) {
    return layout::chip_tick("keuze", choice.id, choice.label.in(visit.language),
                             screen.answers.is_picked("keuze", choice.id), false,
                             layout::find_icon(choice.icon));
  }));
}

Html answer_field(http::Visit& visit, const QuestionScreen& screen, bool open) {
  if (open) {
    return answer_form.field(visit, screen.answers, "woorden",
                             {{"woorden", {.hint = visit.say(texts::no_names)}}});
  }
  const bool is_used = !screen.answers.text("woorden").empty() || !screen.answers.mistake("woorden").empty();
  return layout::fold(span(visit.say(texts::type_something)),
                      answer_form.field(visit, screen.answers, "woorden",
                                        {{"woorden", {.label = visit.say(texts::type_more)}}}),
                      is_used);
}

Html picture_choice(const std::string& id, const Html& drawing, const std::string& name, bool checked) {
  auto choice = input.type("radio").name("plaatje").value(id).checked(checked);
  return label.cls("tile picture-tile")(drawing, span(name), std::move(choice));
}

Html drawn_choice(http::Visit& visit, const QuestionScreen& screen, std::string_view field,
                  const Html& controls) {
  auto given = answer_given(visit, screen.card);
  for (forms::GivenFor& one : given) one.given.controls = controls;
  return answer_form.field(visit, screen.answers, field, given);
}

// A picture instead of words, or beside them (ST-03).
Html picture_answer(http::Visit& visit, const QuestionScreen& screen) {
  const std::string picked = screen.answers.text("plaatje");
  const bool chosen = words::find_answer_picture(picked) != nullptr;
  Html all = each(words::answer_pictures(), [&](const words::AnswerPicture& one) {
    return picture_choice(std::string(one.id), words::answer_picture(one), visit.say(one.name),
                          picked == one.id);
  });
  all += picture_choice("", layout::icon("prohibit-fill"), visit.say(texts::no_picture), !chosen);
  const Html tiles = layout::tiles(layout::Width::xs, all);
  return layout::fold(span(visit.say(texts::choose_a_picture)), drawn_choice(visit, screen, "plaatje", tiles),
                      chosen || !screen.answers.mistake("plaatje").empty());
}

// Talking, filming or drawing instead of typing (ST-03).
Html media_answer(http::Visit& visit, const QuestionScreen& screen) {
  const std::string error = screen.answers.mistake(attachments::sound_field);
  return layout::stack(3, fragment(experiences::media_in_form(visit, screen.media, "r"),
                                   attachments::media_tiles(visit, {.photos = false, .error = error})));
}

Html answer_ways(http::Visit& visit, const QuestionScreen& screen) {
  if (screen.card.form == words::CardForm::open) {
    return fragment(answer_field(visit, screen, true), media_answer(visit, screen),
                    picture_answer(visit, screen));
  }
  const Html choices = screen.card.form == words::CardForm::closed_pictures ? picture_tiles(visit, screen)
                                                                            : choice_chips(visit, screen);
  return fragment(drawn_choice(visit, screen, "keuze", choices), media_answer(visit, screen),
                  answer_field(visit, screen, false));
}

Html question_form(http::Visit& visit, const QuestionScreen& screen) {
  const auto& card = screen.card;
  const std::string about =
      visit.say(words::name(card.competency)) + " · " + visit.say(words::question(card.competency));
  const auto content =
      fragment(layout::hidden_field("kaarten", screen.cards),
               layout::hidden_field("vraag", std::to_string(screen.number)),
               layout::hidden_field("gezien", screen.seen), answer_form.head(visit, screen.answers),
               div(layout::eyebrow(layout::icon_of(card.competency), about, card.competency),
                   h1(card.text.in(visit.language)),
                   when(card.form != words::CardForm::open,
                        [&] { return p.cls("lead")(visit.say(texts::choose_pictures)); }),
                   layout::explain(visit.say(texts::why_this_question), screen.why)),
               answer_ways(visit, screen));
  return layout::form_to(paths::reflect(screen.experience.summary.id), content,
                         {.id = "r", .uploads = true, .classes = "stack gap-5"});
}

}  // namespace

forms::Givens answer_given(http::Visit& visit, const words::Card& card) {
  std::vector<layout::Option> choices;
  for (const words::CardChoice& one : card.choices) choices.push_back({one.id, one.label.in(visit.language)});
  std::vector<layout::Option> pictures;
  for (const words::AnswerPicture& one : words::answer_pictures())
    pictures.push_back({std::string(one.id), visit.say(one.name)});
  return {{"keuze", {.options = std::move(choices)}}, {"plaatje", {.options = std::move(pictures)}}};
}

Html question_page(http::Visit& visit, const QuestionScreen& screen) {
  const bool last = screen.number == screen.total;
  const auto next =
      layout::submit(visit.say(last ? texts::done : texts::next_question),
                     {.icon_end = last ? layout::Icon("check-bold") : layout::Icon("arrow-right-bold"),
                      .big = true,
                      .wide = true,
                      .form = "r"});
  const auto later = layout::button_link({.label = visit.say(texts::not_now),
                                          .href = experience_path(screen.experience.summary.id),
                                          .kind = Kind::quiet,
                                          .wide = true});
  const auto other =
      layout::button_link({.label = visit.say(texts::other_question),
                           .href = question_url(screen.experience.summary.id, screen.cards, screen.number)
                                       .with("gezien", screen.seen)
                                       .with("anders", "1"),
                           .kind = Kind::line,
                           .icon = layout::Icon("shuffle-bold"),
                           .small = true});
  const auto back = screen.number > 1
                        ? question_url(screen.experience.summary.id, screen.cards, screen.number - 1)
                        : experience_path(screen.experience.summary.id);
  return layout::focus_frame(
      visit,
      {.title = screen.card.text.in(visit.language),
       .back = back,
       .stop = experience_path(screen.experience.summary.id),
       .step = screen.number,
       .steps = screen.total,
       .foot = fragment(next, later)},
      fragment(strip(visit, screen), question_form(visit, screen), layout::cluster(other)));
}

namespace {

const i18n::Text& words_of(words::SelfPart part) {
  if (part == words::SelfPart::value) return texts::put_value;
  return part == words::SelfPart::motive ? texts::put_motive : texts::put_quality;
}

Html self_offers(http::Visit& visit, const OfferPage& page) {
  if (page.self.empty()) return {};
  const Html forms = each(page.self, [&](const SelfOffer& offer) {
    return layout::form_to(
        paths::state(offer.part),
        fragment(layout::form_key(visit), layout::hidden_field("naam", offer.name),
                 layout::hidden_field("zin", offer.sentence),
                 layout::hidden_field("ervaring", id_text(page.experience.summary.id.value)),
                 layout::hidden_field("wie", koers::code(page.experience.audience)),
                 layout::submit(visit.say(words_of(offer.part), offer.name),
                                {.kind = Kind::plain,
                                 .icon = layout::icon_of(words::competency_of(offer.part)),
                                 .wide = true})));
  });
  return section.cls("stack gap-3")
      .aria("labelledby", "profiel")(h2.id("profiel")(visit.say(texts::for_profile)), forms,
                                     p.cls("hint")(visit.say(texts::for_profile_hint)));
}

Html competency_offers(http::Visit& visit, const OfferPage& page) {
  if (page.competencies.empty()) return {};
  const Html forms = each(page.competencies, [&](words::Competency one) {
    return layout::form_to(
        paths::competencies(page.experience.summary.id),
        fragment(layout::hidden_field("erbij", koers::code(one)),
                 layout::submit(visit.say(texts::put_with, visit.say(words::name(one))),
                                {.kind = Kind::plain, .icon = layout::icon_of(one), .wide = true})));
  });
  return fragment(forms, p.cls("hint")(visit.say(texts::put_with_hint)));
}

}  // namespace

Html reflected_page(http::Visit& visit, const OfferPage& page) {
  const ExperienceSummary& experience = page.experience.summary;
  Html content =
      div(h1(visit.say(texts::you_looked_back)),
          p.cls("lead")(page.answers.empty() ? visit.say(texts::nothing_answered) : experience.title));
  if (!page.answers.empty()) {
    content += section.cls("stack gap-4")
                   .aria("labelledby", "zelf")(
                       h2.id("zelf")(visit.say(texts::your_words)),
                       experiences::own_answers(visit, experience.id, page.answers, page.media));
  }
  content += self_offers(visit, page);
  content += competency_offers(visit, page);
  return layout::focus_frame(visit,
                             {.title = visit.say(texts::you_looked_back),
                              .back = experience_path(experience.id),
                              .stop = experience_path(experience.id),
                              .foot = layout::button_link({.label = visit.say(texts::ready),
                                                           .href = experience_path(experience.id),
                                                           .kind = Kind::primary,
                                                           .big = true,
                                                           .wide = true})},
                             content);
}

Html resting_page(http::Visit& visit, Day until, Id<Experience> experience) {
  const std::string title = visit.say(texts::resting);
  const auto anyway = layout::button_link({.label = visit.say(texts::look_back_anyway),
                                           .href = paths::reflect(experience).with("toch", "1"),
                                           .kind = Kind::quiet,
                                           .wide = true});
  const auto on = layout::button_link({.label = visit.say(texts::ready),
                                       .href = experience_path(experience),
                                       .kind = Kind::primary,
                                       .big = true,
                                       .wide = true});
  return layout::focus_frame(
      visit,
      {.title = title,
       .back = experience_path(experience),
       .stop = experience_path(experience),
       .foot = fragment(on, anyway)},
      div(h1(title), p.cls("lead")(visit.say(texts::resting_until,
                                             i18n::day_month(visit.language, until, visit.today)))));
}

}  // namespace koers::reflection::views
