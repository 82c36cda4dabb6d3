// /studenten/{id}/overdracht: the warm handover.
#include "campus/access/accepted_forms.h"
#include "campus/layout/components.h"
#include "campus/navigation/navigation.h"
#include "rooms/caseload/handover_forms.h"
#include "rooms/caseload/paths.h"
#include "rooms/caseload/routes.h"

namespace koers::caseload {
namespace {

using access::GuidedStudent;
using http::Response;
using http::Visit;
using people::Guide;

Response handover_page(Visit& visit, const GuidedStudent& student, const forms::Answers& answers,
                       const forms::Givens& givens) {
  const std::string title = visit.say(texts::handover_title, student.person().given_name);
  const auto form = handover_form.show(
      visit, answers, {.action = handover_path(student.id()), .submit = visit.say(texts::handover_do)},
      givens);
  const auto content = html::fragment(
      layout::crumbs(visit.language,
                     {{visit.say(texts::my_students_crumb), students_path()},
                      {student.person().full_name(), file_path(student.id())}},
                     visit.say(texts::hand_over)),
      layout::page_head({.title = title, .lead = html::fragment(visit.say(texts::handover_line))}),
      layout::card(form));
  return http::page(
      navigation::page(visit, {.title = title, .place = "/studenten", .width = layout::PageWidth::narrow},
                       content),
      answers.status());
}

forms::Givens givens_of(Visit& visit, const Guide& me, const GuidedStudent& student) {
  return handover_givens(visit, student.person(),
                         handover_candidates(visit.db(), student, me.id(), visit.today));
}

Response show_handover(Visit& visit, const Guide& me, Id<people::Person> id) {
  const auto student = GuidedStudent::admit(visit, me, id);
  return handover_page(visit, student, handover_form.start({.on = visit.today}),
                       givens_of(visit, me, student));
}

Response do_handover(Visit& visit, const Guide& me, Id<people::Person> id) {
  const auto student = GuidedStudent::admit(visit, me, id);
  const auto givens = givens_of(visit, me, student);
  const auto typed = handover_form.read(visit, givens);
  if (!typed.holds()) return handover_page(visit, student, typed, givens);
  const auto name = people::person_of(visit.db(), me.institution(), *typed.value.to).full_name();
  const auto guide = visit.new_id<access::Guide>();
  return access::once(
             visit, me, students_path(),
             [&](sql::Transaction& tx) { hand_over(tx, student, me.id(), typed.value, guide, visit.today); })
      .with_toast({visit.say(texts::handover_done, name), std::nullopt});
}

}  // namespace

void add_handover_routes(http::Router& router) {
  router.get<Guide>("/studenten/{id}/overdracht", show_handover);
  router.post<Guide>("/studenten/{id}/overdracht", do_handover);
}

}  // namespace koers::caseload
