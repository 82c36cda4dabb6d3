// /studenten/{id}/doorverwijzen: a counsellor writes with a student what they want to ask a specialist
// (GU-10). Nobody but the student's counsellor finds the page.
#include <algorithm>

#include "campus/access/accepted_forms.h"
#include "platform/base/error.h"
#include "rooms/referrals/joint_forms.h"
#include "rooms/referrals/joint_views.h"
#include "rooms/referrals/paths.h"
#include "rooms/referrals/routes.h"

namespace koers::referrals {
namespace {

using access::GuidedStudent;
using http::Response;
using http::Visit;
using people::Guide;
namespace texts = joint_texts;

GuidedStudent counselled(Visit& visit, const Guide& me, Id<people::Person> id) {
  auto student = GuidedStudent::admit(visit, me, id);
  if (student.kind() != access::GuideKind::counsellor) throw NotFound("not the counsellor");
  return student;
}

Response refer_page_of(Visit& visit, const Guide& me, const GuidedStudent& student,
                       const forms::Returned& returned = {}) {
  const views::ReferPage page{.student = student,
                              .all = joint_requests_of(visit.db(), me.institution(), student.id(), me.id()),
                              .returned = returned};
  return http::page(views::refer_page(visit, page), returned.status());
}

Response show_refer(Visit& visit, const Guide& me, Id<people::Person> id) {
  const auto student = counselled(visit, me, id);
  std::vector<std::int64_t> shown;
  for (const JointRequest& one : joint_requests_of(visit.db(), me.institution(), id, me.id())) {
    shown.push_back(one.id.value);
  }
  if (!shown.empty()) inbox::opened(visit, me, shown);
  return refer_page_of(visit, me, student);
}

Response ask(Visit& visit, const Guide& me, Id<people::Person> student_id) {
  const auto student = counselled(visit, me, student_id);
  const std::string& name = student.person().given_name;
  auto typed = joint_form.read(visit, joint_givens(name));
  if (!typed.holds()) return refer_page_of(visit, me, student, {joint_form, typed});
  const auto id = visit.new_id<JointRequest>();
  try {
    return access::once(visit, me, paths::refer(student_id),
                        [&](sql::Transaction& tx) { ask_together(tx, visit, me, student, id, typed.value); })
        .with_toast({visit.say(texts::asked, name), paths::withdraw(student_id, id)});
  } catch (const Conflict&) {
    typed.refuse("vraag", visit.say(texts::one_waits, name));
    return refer_page_of(visit, me, student, {joint_form, typed});
  }
}

Response take_back(Visit& visit, const Guide& me, Id<people::Person> student_id, Id<JointRequest> id) {
  const auto student = counselled(visit, me, student_id);
  visit.write([&](sql::Transaction& tx) { withdraw_joint(tx, me, student, id, visit.now); });
  return http::see_other(paths::refer(student_id), visit.say(texts::withdrawn, student.person().given_name));
}

}  // namespace

void add_joint_routes(http::Router& router) {
  router.get<Guide>("/studenten/{id}/doorverwijzen", show_refer);
  router.post<Guide>("/studenten/{id}/doorverwijzen", ask);
  router.post<Guide>("/studenten/{id}/doorverwijzen/{vraag}/terug", take_back);
}

}  // namespace koers::referrals
