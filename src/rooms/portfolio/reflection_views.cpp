#include "rooms/portfolio/reflection_views.h"

#include <algorithm>

#include "campus/layout/cards.h"
#include "campus/layout/frame.h"
#include "campus/layout/tables.h"
#include "platform/i18n/dates.h"
#include "rooms/portfolio/experience_views.h"
#include "rooms/portfolio/paths.h"
#include "rooms/portfolio/texts.h"

namespace koers::portfolio::views {

using namespace html;
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
  const Experience& one = screen.experience;
  const Html picture = screen.pictures.empty()
                           ? layout::thumb(kind_icon(one.kind))
                           : fragment(img.src(picture_path(screen.pictures.front().small_key)).alt(""));
  const std::string line = kind_name(visit.language, one.kind) + " · " +
                           i18n::near_day(visit.language, one.happened_on, visit.today) + " · " +
                           visit.say(texts::kept);
  return div.cls("mini-shot")(picture, div(b(one.title), small(line)),
                              span.cls("saved").data("s", "good")(layout::icon("check-circle-fill")));
}

bool has(const std::vector<std::string>& list, const std::string& id) {
  return std::find(list.begin(), list.end(), id) != list.end();
}

Html picture_tiles(http::Visit& visit, const QuestionScreen& screen) {
  return layout::tiles(layout::Width::s, each(screen.card.choices, [&](const words::CardChoice& choice) {
                         return layout::tile({.name = "keuze",
                                              .value = choice.id,
                                              .label = choice.label.in(visit.language),
                                              .icon = layout::find_icon(choice.icon),
                                              .tone = screen.card.competency,
                                              .checked = has(screen.choices, choice.id),
                                              .side = true});
                       }));
}

Html choice_chips(http::Visit& visit, const QuestionScreen& screen) {
  return layout::cluster(each(screen.card.choices, [&](const words::CardChoice& choice) {
    return layout::chip_tick("keuze", choice.id, choice.label.in(visit.language),
                             has(screen.choices, choice.id), false, layout::find_icon(choice.icon));
  }));
}

std::string flaw_words(http::Visit& visit, const std::optional<AnswerFlaw>& flaw) {
  if (!flaw) return {};
  return visit.say(*flaw == AnswerFlaw::too_long ? texts::text_too_long : texts::holds_number);
}

Html answer_field(http::Visit& visit, const QuestionScreen& screen, bool open) {
  const std::string error = flaw_words(visit, screen.flaw);
  const auto field = layout::field({.name = "woorden",
                                    .label = visit.say(open ? texts::your_answer : texts::type_more),
                                    .hint = open ? visit.say(texts::no_names) : "",
                                    .value = screen.words,
                                    .error = error,
                                    .rows = open ? 4 : 2,
                                    .longest = static_cast<int>(longest_answer)});
  if (open) return field;
  return layout::fold(span(visit.say(texts::type_something)), field, !screen.words.empty() || !error.empty());
}

Html answer_ways(http::Visit& visit, const QuestionScreen& screen) {
  if (screen.card.form == words::CardForm::open) return answer_field(visit, screen, true);
  const Html choices = screen.card.form == words::CardForm::closed_pictures ? picture_tiles(visit, screen)
                                                                            : choice_chips(visit, screen);
  return fragment(layout::group(visit.say(texts::choose_pictures), choices),
                  answer_field(visit, screen, false));
}

Html question_form(http::Visit& visit, const QuestionScreen& screen) {
  std::vector<layout::Mistake> mistakes;
  if (screen.flaw) mistakes.push_back({"woorden", flaw_words(visit, screen.flaw)});
  const auto& card = screen.card;
  const std::string about =
      visit.say(words::name(card.competency)) + " · " + visit.say(words::question(card.competency));
  const auto content = fragment(layout::hidden_field("kaarten", screen.cards),
                                layout::hidden_field("vraag", std::to_string(screen.number)),
                                layout::error_summary(visit.language, mistakes),
                                div(layout::eyebrow(layout::icon_of(card.competency), about, card.competency),
                                    h1(card.text.in(visit.language)),
                                    when(card.form != words::CardForm::open,
                                         [&] { return p.cls("lead")(visit.say(texts::choose_pictures)); })),
                                answer_ways(visit, screen));
  return layout::form_to(paths::reflect(screen.experience.id), content,
                         {.id = "r", .classes = "stack gap-5"});
}

}  // namespace

Html question_page(http::Visit& visit, const QuestionScreen& screen) {
  const bool last = screen.number == screen.total;
  const auto next =
      layout::submit(visit.say(last ? texts::done : texts::next_question),
                     {.icon_end = last ? layout::Icon("check-bold") : layout::Icon("arrow-right-bold"),
                      .big = true,
                      .wide = true,
                      .form = "r"});
  const auto later = layout::button_link({.label = visit.say(texts::not_now),
                                          .href = paths::experience(screen.experience.id),
                                          .kind = Kind::quiet,
                                          .wide = true});
  const auto back = screen.number > 1 ? question_url(screen.experience.id, screen.cards, screen.number - 1)
                                      : paths::experience(screen.experience.id);
  return layout::focus_frame(visit,
                             {.title = screen.card.text.in(visit.language),
                              .back = back,
                              .stop = paths::experience(screen.experience.id),
                              .step = screen.number,
                              .steps = screen.total,
                              .foot = fragment(next, later)},
                             fragment(strip(visit, screen), question_form(visit, screen)));
}

Html reflected_page(http::Visit& visit, const Experience& experience, const std::vector<Answer>& answers,
                    const std::vector<words::Competency>& offered) {
  Html content = div(h1(visit.say(texts::you_looked_back)),
                     p.cls("lead")(answers.empty() ? visit.say(texts::nothing_answered) : experience.title));
  if (!answers.empty()) {
    content += section.cls("stack gap-4")
                   .aria("labelledby", "zelf")(h2.id("zelf")(visit.say(texts::your_words)),
                                               answers_list(visit, answers));
  }
  content += each(offered, [&](words::Competency one) {
    return layout::form_to(
        paths::competencies(experience.id),
        fragment(layout::hidden_field("erbij", koers::code(one)),
                 layout::submit(visit.say(texts::put_with, visit.say(words::name(one))),
                                {.kind = Kind::plain, .icon = layout::icon_of(one), .wide = true})));
  });
  if (!offered.empty()) content += p.cls("hint")(visit.say(texts::put_with_hint));
  return layout::focus_frame(visit,
                             {.title = visit.say(texts::you_looked_back),
                              .back = paths::experience(experience.id),
                              .stop = paths::experience(experience.id),
                              .foot = layout::button_link({.label = visit.say(texts::ready),
                                                           .href = paths::experience(experience.id),
                                                           .kind = Kind::primary,
                                                           .big = true,
                                                           .wide = true})},
                             content);
}

}  // namespace koers::portfolio::views
