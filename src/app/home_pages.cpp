// Where each role begins; and the student's home, made of what the rooms hand out.
#include "app/inbox_pages.h"
#include "app/pages.h"
#include "app/texts.h"
#include "campus/layout/cards.h"
#include "campus/layout/forms.h"
#include "campus/layout/states.h"
#include "campus/layout/writing.h"
#include "campus/navigation/navigation.h"
#include "rooms/choices/choices.h"
#include "rooms/course/course.h"
#include "rooms/experiences/experiences.h"
#include "rooms/guidance/guidance.h"
#include "rooms/rounds/rounds.h"

namespace koers::app {
namespace {

using namespace html;
using http::Response;
using http::Visit;
using people::SignedIn;
using people::Student;

Response show_door(Visit& visit, const people::Anyone&) {
  if (!visit.session) return http::see_other(url("/inloggen"));
  return http::see_other(local_url(navigation::home_of(visit, people::identity_of(visit).looking_as)));
}

// The years of the study as stations, from discovering to steering oneself (KK 4.3, guideline 7).
Html course_card(const Visit& visit, const people::Enrolment& enrolment, int year) {
  constexpr std::array words{texts::discover, texts::try_out, texts::choose};
  std::vector<layout::Station> stations;
  const int years = std::clamp(std::max(enrolment.programme_years, year), 1, 4);
  for (int i = 1; i <= years; ++i) {
    const std::size_t word = i == years && years > 1 ? 2 : static_cast<std::size_t>(std::min(i, 2) - 1);
    stations.push_back(
        {visit.say(texts::year_n, i), visit.say(words[word]),
         i < year ? layout::Passed::done : (i == year ? layout::Passed::now : layout::Passed::later)});
  }
  stations.push_back({visit.say(texts::afterwards), visit.say(texts::you_steer), layout::Passed::later});
  return layout::card(
      {.labelled_by = "koers"},
      fragment(layout::section_head("koers", visit.say(texts::your_course),
                                    layout::more_link(visit.say(texts::see_your_profile), url("/ik"))),
               layout::stations(stations, "year-path"),
               layout::explain(visit.say(texts::what_for), visit.say(texts::what_for_line))));
}

Response show_start(Visit& visit, const Student& me) {
  const int year = me.enrolment().year_of_study(visit.today);
  const auto talks = guidance::own_talks(visit.db(), me, visit.today);
  Html asked = fragment(rounds::to_pick_card(visit, me), unread_part(visit), to_do(visit, me, talks));
  asked += choices::choice_cards(visit, me);
  const Html own = fragment(course::steps_card(visit, me), course_card(visit, me.enrolment(), year));
  // On a laptop what others ask stands beside one's own line.
  const Html body = fragment(experiences::record_card(visit),
                             div.cls("halves")(div.cls("stack")(asked), div.cls("stack")(own)));
  Html content = layout::hero(visit.say(texts::hello, me.person().given_name),
                              visit.say(texts::year_of, year, me.enrolment().programme),
                              guidance::next_talk(visit, me, talks));
  content += div.cls("page student-page")(body);
  return http::page(navigation::page(
      visit, {.title = visit.say(texts::start), .place = "/start", .width = layout::PageWidth::bare},
      content));
}

// For roles whose rooms are entered by a personal link or a question of somebody else.
Response show_welcome(Visit& visit, const SignedIn& me) {
  const bool trainer = me.identity().looking_as == people::Role::trainer;
  Html content = layout::page_head({.title = visit.say(texts::hello_name, me.person().given_name)});
  content += layout::empty_state(
      visit.say(texts::nothing_here_yet), visit.say(trainer ? texts::trainer_line : texts::guest_line),
      trainer ? layout::button_link(visit.say(texts::answer_questions), url("/vragen")) : Html());
  return http::page(
      navigation::page(visit, {.title = visit.say(texts::welcome), .place = "/welkom"}, content));
}

}  // namespace

void add_home_routes(http::Router& router) {
  router.get<people::Anyone>("/", show_door);
  router.get<Student>("/start", show_start);
  router.get<SignedIn>("/welkom", show_welcome);
}

}  // namespace koers::app
