// /studenten/{id}: a student's file for whoever guides the student, made of what the rooms hand out, as far
// as the student shares it.
#include "app/pages.h"
#include "app/texts.h"
#include "campus/access/guides.h"
#include "campus/layout/components.h"
#include "campus/navigation/navigation.h"
#include "rooms/choices/choices.h"
#include "rooms/course/course.h"
#include "rooms/experiences/experiences.h"
#include "rooms/guidance/guidance.h"
#include "rooms/portfolio/portfolio.h"
#include "rooms/profile/profile.h"
#include "rooms/referrals/referrals.h"

namespace koers::app {
namespace {

using namespace html;
using access::GuidedStudent;
using http::Response;
using http::Visit;
using people::Guide;

Response show_file(Visit& visit, const Guide& me, Id<people::Person> id) {
  const auto student = GuidedStudent::admit(visit, me, id);
  const std::string name = student.person().full_name();
  guidance::FileCards cards = guidance::file_cards(visit, me, student);
  Html wide = std::move(cards.prepared);
  wide += cards.signals;
  wide += referrals::file_card(visit, me, student);
  wide += portfolio::presentations_of_student(visit, student);
  wide += experiences::shared_line(visit, student);
  wide += profile::shared_self_card(visit, student);
  Html narrow = std::move(cards.picture);
  narrow += course::steps_of_student(visit, student);
  narrow += choices::choices_of_student(visit, student);
  narrow += cards.talks;
  narrow += cards.guides;
  narrow += layout::notice(words::State::info, visit.say(texts::file_seen, student.person().given_name));
  const Html content = fragment(
      layout::crumbs(visit.language, {{visit.say(texts::my_students), guidance::students_path()}}, name),
      cards.head, layout::beside(layout::stack(5, wide), layout::stack(4, narrow)));
  return http::page(navigation::page(visit, {.title = name, .place = "/studenten"}, content));
}

}  // namespace

void add_student_file_routes(http::Router& router) { router.get<Guide>("/studenten/{id}", show_file); }

}  // namespace koers::app
