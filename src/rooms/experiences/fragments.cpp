// What this room shows on pages that are made of several: the student's home. In the student's file:
// shared_line.cpp.
#include "campus/layout/cards.h"
#include "campus/layout/people.h"
#include "campus/layout/tables.h"
#include "platform/i18n/dates.h"
#include "rooms/experiences/experience_views.h"
#include "rooms/experiences/media_views.h"
#include "rooms/experiences/offline_views.h"
#include "rooms/experiences/paths.h"
#include "rooms/experiences/response.h"
#include "rooms/experiences/response_texts.h"
#include "rooms/experiences/routes.h"
#include "rooms/experiences/texts.h"
#include "rooms/experiences/words_views.h"

namespace koers::experiences {

using namespace html;
using people::Student;

namespace {

Html quick_tile(http::Visit& visit, const char* value, const i18n::Text& words, layout::Icon icon) {
  return button.cls("tile small-tile")
      .type("submit")
      .name("waar")
      .value(value)(layout::icon(icon), visit.say(words));
}

}  // namespace

Html record_card(http::Visit& visit) {
  // Who learns at work has no placement: the training company stands in its place.
  const bool works = people::Student::admit(visit).enrolment().pathway == organisation::Pathway::bbl;
  const Html first = works ? quick_tile(visit, "leerbedrijf", texts::own_work, "briefcase-duo")
                           : quick_tile(visit, "stage", texts::placement, "hand-heart-duo");
  const auto tiles =
      form.method("post")
          .action(paths::record())
          .cls("tiles quick")(first, quick_tile(visit, "werk", texts::job, "storefront-duo"),
                              quick_tile(visit, "school", texts::school, "chalkboard-teacher-duo"),
                              quick_tile(visit, "anders", texts::other, "dots-three-circle-duo"));
  const auto card = section.cls("card lift")
                        .aria("labelledby", "vast")(h2.id("vast")(visit.say(texts::what_did_you_live)),
                                                    p.cls("sub")(visit.say(texts::done_in_a_minute)), tiles);
  return fragment(card, views::phone_queue(visit));
}

namespace {

Html open_question_card(http::Visit& visit, const Student& me) {
  const auto question = open_question(visit.db(), me, visit.today);
  if (!question) return {};
  const auto said = layout::says(
      {.who = question->full_name,
       .line = fragment(visit.say(texts::asks_at, question->given_name), b(question->experience_title)),
       .words = question->words});
  const auto ways = layout::cluster(
      fragment(layout::button_link({.label = visit.say(texts::answer_it),
                                    .href = paths::experience(question->experience_id).at("antwoord"),
                                    .icon = layout::Icon("pencil-simple-fill")}),
               layout::post_button(paths::answer_later(question->experience_id),
                                   visit.say(response_texts::later), {.kind = layout::Kind::quiet})));
  return article.cls("card question-card")(said, ways);
}

}  // namespace

constexpr sql::Statement select_unreflected{"experiences.select_unreflected", R"(
    SELECT e.id, e.title, e.kind
    FROM portfolio_experiences e
    WHERE e.institution_id = $1 AND e.student_id = $2 AND e.removed_at IS NULL AND e.recorded_at > $3
      AND NOT EXISTS (SELECT 1 FROM portfolio_answers a
                      WHERE a.institution_id = e.institution_id AND a.student_id = e.student_id
                        AND a.experience_id = e.id)
    ORDER BY e.recorded_at DESC, e.id DESC
    LIMIT 1)"};

namespace {

// Only what is fresh: after two weeks Koers no longer brings it up.
Html reflect_card(http::Visit& visit, const Student& me) {
  struct Fresh {
    Id<Experience> id;
    std::string title;
    std::string kind;
  };
  const auto fresh =
      visit.db().one<Fresh>(select_unreflected, me.institution(), me.id(), visit.now - 14LL * 86'400);
  if (!fresh) return {};
  return layout::card({.surface = layout::Surface::flush},
                      layout::rows(layout::row({.lead = layout::thumb(views::kind_icon(fresh->kind)),
                                                .title = visit.say(texts::think_about, fresh->title),
                                                .href = paths::reflect(fresh->id),
                                                .line = visit.say(texts::three_questions)})));
}

}  // namespace

Html asking_cards(http::Visit& visit, const Student& me) {
  Html resting = rest_card(visit, me);
  if (!resting.empty()) return resting;
  return fragment(open_question_card(visit, me), reflect_card(visit, me));
}

// ---- for the pages that ask

Html own_answers(http::Visit& visit, Id<Experience> experience, const std::vector<Answer>& answers,
                 const std::vector<attachments::MediaItem>& media) {
  return views::answers_list(visit, answers, media, {.experience = experience});
}

Html media_in_form(http::Visit& visit, const std::vector<attachments::MediaItem>& items,
                   const std::string& form) {
  return views::media_to_keep(visit, items, form);
}

}  // namespace koers::experiences
