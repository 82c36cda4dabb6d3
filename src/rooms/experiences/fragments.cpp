// What this room shows on pages that are made of several: the student's home and the student's file.
#include "campus/layout/cards.h"
#include "campus/layout/people.h"
#include "campus/layout/tables.h"
#include "platform/i18n/dates.h"
#include "rooms/experiences/offline_views.h"
#include "rooms/experiences/paths.h"
#include "rooms/experiences/response.h"
#include "rooms/experiences/response_texts.h"
#include "rooms/experiences/rest_views.h"
#include "rooms/experiences/routes.h"
#include "rooms/experiences/texts.h"
#include "rooms/experiences/words_views.h"

namespace koers::experiences {

using namespace html;
using people::Student;

namespace {

constexpr int line_length = 8;

Html quick_tile(http::Visit& visit, const char* value, const i18n::Text& words, layout::Icon icon) {
  return button.cls("tile small-tile")
      .type("submit")
      .name("waar")
      .value(value)(layout::icon(icon), visit.say(words));
}

}  // namespace

Html record_card(http::Visit& visit) {
  const auto tiles =
      form.method("post")
          .action(paths::record())
          .cls("tiles quick")(quick_tile(visit, "stage", texts::placement, "hand-heart-duo"),
                              quick_tile(visit, "werk", texts::job, "storefront-duo"),
                              quick_tile(visit, "school", texts::school, "chalkboard-teacher-duo"),
                              quick_tile(visit, "anders", texts::other, "dots-three-circle-duo"));
  const auto card = section.cls("card lift")
                        .aria("labelledby", "vast")(h2.id("vast")(visit.say(texts::what_did_you_live)),
                                                    p.cls("sub")(visit.say(texts::done_in_a_minute)), tiles);
  return fragment(card, views::phone_queue(visit));
}

Html open_question_card(http::Visit& visit, const Student& me) {
  if (const auto rest = rest_on(visit.db(), me.institution(), me.id(), visit.today)) {
    return views::rest_card(visit, *rest);
  }
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

constexpr sql::Statement select_unreflected{"experiences.select_unreflected", R"(
    SELECT e.id, e.title, e.kind
    FROM portfolio_experiences e
    WHERE e.institution_id = $1 AND e.student_id = $2 AND e.removed_at IS NULL AND e.recorded_at > $3
      AND NOT EXISTS (SELECT 1 FROM portfolio_answers a
                      WHERE a.institution_id = e.institution_id AND a.student_id = e.student_id
                        AND a.experience_id = e.id)
    ORDER BY e.recorded_at DESC, e.id DESC
    LIMIT 1)"};

// Only what is fresh: after two weeks Koers no longer brings it up.
Html reflect_card(http::Visit& visit, const Student& me) {
  if (rest_on(visit.db(), me.institution(), me.id(), visit.today)) return {};
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

Html shared_line(http::Visit& visit, const access::GuidedStudent& student) {
  const auto shared = shared_experiences_of(visit.db(), student, line_length);
  const std::string name = student.person().given_name;
  if (shared.empty()) {
    return layout::card({.labelled_by = "lijn"},
                        fragment(layout::section_head("lijn", visit.say(texts::line_of, name)),
                                 layout::empty_state(visit.say(texts::shares_nothing, name),
                                                     visit.say(texts::ask_about_it))));
  }
  std::vector<layout::Moment> moments;
  for (const ExperienceSummary& one : shared) {
    Html content;
    if (one.small_picture) {
      content += layout::thumb(attachments::picture_path(*one.small_picture), visit.say(texts::photo));
    }
    if (!one.competencies.empty())
      content += layout::cluster(layout::badges(visit.language, one.competencies));
    const layout::Tone tone =
        one.competencies.empty() ? layout::Tone() : layout::Tone(one.competencies.front());
    moments.push_back({.bead = layout::bead(tone, views::kind_icon(one.kind)),
                       .when = i18n::near_day(visit.language, one.happened_on, visit.today) + ", " +
                               views::kind_name(visit.language, one.kind),
                       .title = one.title,
                       .href = paths::experience(one.id),
                       .content = content});
  }
  return layout::card(
      {.labelled_by = "lijn"},
      fragment(layout::section_head("lijn", visit.say(texts::line_of, name)), layout::timeline(moments)));
}

}  // namespace koers::experiences
