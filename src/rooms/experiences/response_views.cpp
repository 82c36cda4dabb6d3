#include "rooms/experiences/response_views.h"

#include <algorithm>

#include "campus/layout/components.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/experiences/paths.h"
#include "rooms/experiences/response_texts.h"
#include "rooms/experiences/texts.h"

namespace koers::experiences::views {

using namespace html;
using layout::Kind;

namespace {

constexpr std::size_t most_in_view = 4;

// What became of a question. To the student it is said only when it was his own choice.
std::string state_of(http::Visit& visit, const Response& response, bool mine) {
  if (response.laid_aside_at) return visit.say(response_texts::was_laid_aside);
  if (response.answered_at) return {};
  if (response.later_on && *response.later_on > visit.today) return visit.say(response_texts::answers_later);
  return mine ? std::string() : visit.say(texts::waits_for_answer);
}

Html message_of(http::Visit& visit, const ExperiencePage& page, const Response& response) {
  const std::string day = i18n::long_day(visit.language, day_of(response.written_at), visit.today);
  const bool by_student = response.author_id == page.experience.student_id;
  Html line = fragment(visit.say(texts::name_and_day, response.given_name, day));
  if (const auto state = state_of(visit, response, page.mine); !state.empty()) line += fragment(", ", state);
  const people::Person author{response.author_id, response.given_name, response.infix, response.family_name};
  return layout::says({.who = author.full_name(),
                       .line = line,
                       .words = response.words,
                       .quoted = !by_student,
                       .mine = by_student == page.mine});
}

Html word_form(http::Visit& visit, const ExperiencePage& page, const Url& action, const std::string& label,
               const std::string& hint) {
  const forms::Givens given{{"woorden", {.label = label, .hint = hint}}};
  const auto fields =
      fragment(response_form.head(visit, page.response), response_form.fields(visit, page.response, given),
               layout::submit(visit.say(texts::send),
                              {.icon_end = layout::Icon("paper-plane-right-fill"), .small = true}));
  return layout::form_to(action, fields, {.classes = "reply card soft"});
}

// The last few; a thread stays short to the eye.
Html thread(http::Visit& visit, const ExperiencePage& page) {
  const std::size_t earlier = page.responses.size() > most_in_view ? page.responses.size() - most_in_view : 0;
  Html before, last;
  for (std::size_t i = 0; i < page.responses.size(); ++i) {
    (i < earlier ? before : last) += message_of(visit, page, page.responses[i]);
  }
  if (before.empty()) return last;
  return fragment(
      layout::fold(span(visit.say_count(response_texts::earlier, static_cast<std::int64_t>(earlier))),
                   layout::stack(3, before)),
      last);
}

// Each with why it fits, to take over or not. The links work without script; with it what was typed stays.
Html suggestions(http::Visit& visit, const ExperiencePage& page) {
  if (page.suggested.empty()) return {};
  const Url here = paths::experience(page.experience.id);
  const Html all = each(page.suggested, [&](const words::FittingCard& one) {
    const std::string& words = one.card->text.in(visit.language);
    return li(a.cls("chip")
                  .href(here.with("vraag", one.card->id).at("antwoord"))
                  .data("begin", words)
                  .data("in", "woorden")(words),
              " ", layout::sub(words::why(visit.language, one, page.student_name)));
  });
  const Html others =
      page.more_suggested
          ? layout::more_link(visit.say(response_texts::other_questions),
                              here.with("vragen", std::to_string(*page.more_suggested)).at("vragen"))
          : Html();
  return div.cls("stack gap-2")
      .id("vragen")(p.cls("hint")(visit.say(response_texts::questions_that_fit)),
                    ul.cls("plain-list stack gap-2")(all), others);
}

// A question need not be answered now, nor at all.
Html other_ways(http::Visit& visit, Id<Experience> id) {
  return layout::cluster(
      fragment(layout::post_button(paths::answer_later(id), visit.say(response_texts::answer_later),
                                   {.kind = Kind::quiet, .small = true}),
               layout::post_button(paths::lay_aside(id), visit.say(response_texts::lay_aside),
                                   {.kind = Kind::quiet, .small = true})));
}

}  // namespace

Html responses_part(http::Visit& visit, const ExperiencePage& page) {
  const bool asked = !page.responses.empty();
  if (!asked && page.mine) return {};
  std::string title = visit.say(texts::conversation_here);
  if (page.mine) {
    const auto guide = std::find_if(page.responses.begin(), page.responses.end(), [&](const Response& one) {
      return one.author_id != page.experience.student_id;
    });
    if (guide != page.responses.end()) title = visit.say(texts::thinks_along, guide->given_name);
  }
  Html content = h2.id("vraag")(title);
  content += thread(visit, page);
  const bool open = std::any_of(page.responses.begin(), page.responses.end(),
                                [](const Response& one) { return !one.answered_at; });
  if (!page.may_ask) {
    content += layout::sub(visit.say(response_texts::others_read_along, page.student_name));
    return section.cls("stack gap-3").id("antwoord").aria("labelledby", "vraag")(content);
  }
  content += page.mine ? word_form(visit, page, paths::answer(page.experience.id),
                                   visit.say(open ? texts::your_answer : texts::add_words), "")
                       : fragment(word_form(visit, page, paths::ask(page.experience.id),
                                            visit.say(texts::your_question, page.student_name),
                                            visit.say(texts::ask_hint)),
                                  suggestions(visit, page));
  if (page.mine && open) content += other_ways(visit, page.experience.id);
  return section.cls("stack gap-3").id("antwoord").aria("labelledby", "vraag")(content);
}

}  // namespace koers::experiences::views
