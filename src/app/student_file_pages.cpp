// /studenten/{id}: a student's file for whoever guides the student, made of what the rooms hand out, as far
// as the student shares it. /gesprekken/plannen: a talk with one of them; without a name it asks with whom.
#include "app/pages.h"
#include "app/texts.h"
#include "campus/access/guides.h"
#include "campus/layout/components.h"
#include "campus/navigation/navigation.h"
#include "rooms/care/care.h"
#include "rooms/caseload/caseload.h"
#include "rooms/choices/choices.h"
#include "rooms/course/course.h"
#include "rooms/development/development.h"
#include "rooms/experiences/experiences.h"
#include "rooms/guidance/guidance.h"
#include "rooms/help/help.h"
#include "rooms/intake/intake.h"
#include "rooms/placements/placements.h"
#include "rooms/portfolio/portfolio.h"
#include "rooms/profile/profile.h"
#include "rooms/referrals/referrals.h"
#include "rooms/requirement/requirement.h"

namespace koers::app {
namespace {

using namespace html;
using access::GuidedStudent;
using http::Response;
using http::Visit;
using people::Guide;

// The compass with the picture of the development below it; the picture alone while nothing is shared.
Html development_card(const Visit& visit, const Html& compass, const Html& picture) {
  if (!compass.empty() || picture.empty()) return compass;
  return layout::card({.labelled_by = "beeld"},
                      fragment(layout::section_head("beeld", visit.say(texts::development)), picture));
}

// Where to go when a counsellor and a student do not come further by themselves.
Html further_help(Visit& visit, const GuidedStudent& student, const Html& refer) {
  return layout::card({.surface = layout::Surface::flush},
                      layout::rows(fragment(refer, help::file_rows(visit, student))));
}

Response show_file(Visit& visit, const Guide& me, Id<people::Person> id) {
  const auto student = GuidedStudent::admit(visit, me, id);
  const std::string name = student.person().full_name();
  const referrals::FileCards asked = referrals::file_cards(visit, me, student);
  const course::FileCards course = course::file_cards(visit, student);
  guidance::FileCards talks = guidance::file_cards(visit, me, student, asked.known);
  const caseload::FileCards cards =
      caseload::file_cards(visit, me, student, talks.coming, course, asked.known);
  const auto shared = experiences::shared_with(visit.db(), me, student);
  const Html picture = development::picture_lines(visit, student);
  const profile::FileCards self = profile::file_cards(visit, student, shared, picture);
  Html wide = std::move(talks.prepared);
  wide += cards.signals;
  wide += asked.request;
  wide += experiences::shared_line(visit, me, student, shared, std::move(talks.talks));
  wide += self.self;
  Html narrow = development_card(visit, self.compass, picture);
  narrow += intake::file_card(visit, student);
  narrow += placements::file_card(visit, student);
  narrow += course.steps;
  narrow += choices::choices_of_student(visit, student);
  narrow += portfolio::presentations_of_student(visit, student);
  narrow += talks.initiative;
  narrow += talks.no_talks;
  narrow += cards.guides;
  narrow += requirement::file_card(visit, student);
  narrow += care::file_card(visit, student);
  narrow += further_help(visit, student, asked.refer);
  narrow += layout::notice({}, "shield-check-fill",
                           fragment(visit.say(texts::file_seen, student.person().given_name)));
  const Html content = fragment(
      layout::crumbs(visit.language, {{visit.say(texts::my_students), caseload::students_path()}}, name),
      cards.head, layout::beside(wide, narrow));
  return http::page(navigation::page(visit, {.title = name, .place = "/studenten"}, content));
}

Response show_planning(Visit& visit, const Guide& me) {
  return visit.request.has("student") ? guidance::planning_of_named(visit, me)
                                      : caseload::choose_student(visit, me, guidance::Choosing::plan);
}

Response show_beginning(Visit& visit, const Guide& me) {
  return visit.request.has("student") ? guidance::beginning_of_named(visit, me)
                                      : caseload::choose_student(visit, me, guidance::Choosing::now);
}

Response show_late(Visit& visit, const Guide& me) {
  return visit.request.has("student") ? guidance::late_of_named(visit, me)
                                      : caseload::choose_student(visit, me, guidance::Choosing::late);
}

}  // namespace

void add_student_file_routes(http::Router& router) {
  router.get<Guide>("/studenten/{id}", show_file);
  router.get<Guide>("/gesprekken/plannen", show_planning);
  router.post<Guide>("/gesprekken/plannen", guidance::plan_named);
  router.get<Guide>("/gesprekken/nu", show_beginning);
  router.post<Guide>("/gesprekken/nu", guidance::begin_named);
  router.get<Guide>("/gesprekken/achteraf", show_late);
  router.post<Guide>("/gesprekken/achteraf", guidance::write_late_of_named);
}

}  // namespace koers::app
