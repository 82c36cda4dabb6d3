// /hulpvraag: a student asks a specialist, and follows what happens with the request (ST-18).
#include <algorithm>

#include "campus/access/accepted_forms.h"
#include "campus/access/undo.h"
#include "campus/layout/form_help.h"
#include "platform/base/error.h"
#include "rooms/referrals/asking_texts.h"
#include "rooms/referrals/asking_views.h"
#include "rooms/referrals/joint_forms.h"
#include "rooms/referrals/paths.h"
#include "rooms/referrals/referral_forms.h"
#include "rooms/referrals/routes.h"

namespace koers::referrals {
namespace {

using http::Response;
using http::Visit;
using people::Student;
namespace texts = asking_texts;

views::AskingPage page_of(Visit& visit, const Student& me, forms::Returned returned = {}) {
  views::AskingPage page{.returned = std::move(returned)};
  const auto counsellor = access::counsellor_of(visit.db(), me.institution(), me.id(), visit.today);
  if (counsellor) page.counsellor = counsellor->given_name;
  const auto lines = lines_of(visit.db(), me.institution(), me.id());
  for (Referral& one : referrals_of(visit.db(), me.institution(), me.id(), visit.today)) {
    views::OwnReferral own{.referral = {}, .lines = lines_of(lines, one.id)};
    own.referral = std::move(one);
    if (own.referral.is_open()) {
      page.open = std::move(own);
    } else {
      page.earlier.push_back(std::move(own));
    }
  }
  page.joint = joint_requests_of(visit.db(), me.institution(), me.id());
  std::erase_if(page.joint, [](const JointRequest& one) { return one.state != JointState::waiting; });
  if (page.joint.empty()) return page;
  page.student = layout::join({me.person().full_name(), me.enrolment().programme});
  const auto specialists = specialists_of(visit.db(), me.institution(), visit.today);
  page.reader =
      specialists.size() == 1 ? specialists.front().given_name : visit.say(joint_texts::a_specialist);
  return page;
}

Response show(Visit& visit, const Student& me) {
  auto page = page_of(visit, me);
  std::vector<std::int64_t> shown;
  if (page.open) shown.push_back(page.open->referral.id.value);
  for (const auto& one : page.earlier) shown.push_back(one.referral.id.value);
  for (const JointRequest& one : page.joint) shown.push_back(one.id.value);
  const auto unread = inbox::opened(visit, me, shown);
  for (auto& one : page.earlier) {
    one.is_new = std::find(unread.begin(), unread.end(), one.referral.id.value) != unread.end();
  }
  return http::page(views::asking_page(visit, page));
}

Response show_again(Visit& visit, const Student& me, const forms::Returned& returned) {
  return http::page(views::asking_page(visit, page_of(visit, me, returned)), returned.status());
}

// Another one is open, perhaps since a moment, from another device. What was typed is not lost.
Response refuse_second(Visit& visit, const Student& me, const forms::Typed<ReferralDraft>& typed) {
  auto page = page_of(visit, me, {referral_form, typed});
  page.refused = ReferralDraft{.question = typed.text("vraag"), .tried = typed.text("eerder")};
  return http::page(views::asking_page(visit, page), 422);
}

// Who has no counsellor is not asked whether the counsellor may know.
Response send(Visit& visit, const Student& me) {
  const bool nobody = !access::counsellor_of(visit.db(), me.institution(), me.id(), visit.today);
  const auto typed = referral_form.read(visit, {{"begeleider", {.leave_out = nobody}}},
                                        {.counsellor = nobody ? MayKnow::no : MayKnow::yes});
  if (!typed.holds()) {
    const auto page = page_of(visit, me);
    return page.open ? refuse_second(visit, me, typed) : show_again(visit, me, {referral_form, typed});
  }
  const auto id = visit.new_id<Referral>();
  try {
    return access::once(visit, me, paths::own_referrals(),
                        [&](sql::Transaction& tx) { submit(tx, me, id, typed.value, visit.now); })
        .with_toast({visit.say(texts::sent), std::nullopt});
  } catch (const Conflict&) {
    return refuse_second(visit, me, typed);
  }
}

Response add(Visit& visit, const Student& me, Id<Referral> id) {
  const bool is_open = referral_for(visit.db(), me, id, visit.today).is_open();
  const auto typed = add_form.read(visit);
  if (!typed.holds() && !is_open) throw Conflict("closed");
  if (!typed.holds()) return show_again(visit, me, {add_form, typed});
  return access::once(visit, me, paths::own_referrals(),
                      [&](sql::Transaction& tx) { perform(tx, visit, me, id, Action::add, typed.value); })
      .with_toast({visit.say(texts::said), std::nullopt});
}

Response withdraw(Visit& visit, const Student& me, Id<Referral> id) {
  visit.write([&](sql::Transaction& tx) { perform(tx, visit, me, id, Action::withdraw); });
  const bool had_file = referral_for(visit.db(), me, id, visit.today).opens_file;
  return http::see_other(paths::own_referrals(),
                         visit.say(had_file ? texts::withdrawn : joint_texts::not_seen),
                         paths::own(id, Action::resubmit));
}

Response resubmit(Visit& visit, const Student& me, Id<Referral> id) {
  visit.write([&](sql::Transaction& tx) { perform(tx, visit, me, id, Action::resubmit); });
  return http::see_other(paths::own_referrals(), visit.say(texts::asked_again));
}

// Only the student chooses this, with one tick: what was chosen last holds.
Response choose_counsellor(Visit& visit, const Student& me, Id<Referral> id) {
  const Referral referral = referral_for(visit.db(), me, id, visit.today);
  const auto typed = counsellor_form.read(visit, {}, draft_of(referral));
  if (!typed.holds()) return show_again(visit, me, {counsellor_form, typed, text(id)});
  const bool may = typed.value.counsellor == MayKnow::yes;
  visit.write([&](sql::Transaction& tx) { let_counsellor_know(tx, me, id, may, visit.now); });
  return http::see_other(paths::own_referrals(), visit.say(texts::kept));
}

// ---- what a counsellor wants to ask together

JointRequest joint_of(Visit& visit, const Student& me, Id<JointRequest> id) {
  for (JointRequest& one : joint_requests_of(visit.db(), me.institution(), me.id())) {
    if (one.id == id) return std::move(one);
  }
  throw NotFound("joint request");
}

// A yes makes a request for every specialist; the way back is to withdraw that.
Response say_yes(Visit& visit, const Student& me, Id<JointRequest> id,
                 const std::optional<JointDraft>& draft) {
  const std::string counsellor = joint_of(visit, me, id).counsellor;
  Id<Referral> begun;
  visit.write([&](sql::Transaction& tx) { begun = agree(tx, visit, me, id, draft); });
  return http::see_other(
      paths::own_referrals(),
      visit.say(joint_texts::sent, counsellor.empty() ? visit.say(joint_texts::somebody) : counsellor),
      paths::own(begun, Action::withdraw));
}

Response agree_as_written(Visit& visit, const Student& me, Id<JointRequest> id) {
  return say_yes(visit, me, id, std::nullopt);
}

Response agree_otherwise(Visit& visit, const Student& me, Id<JointRequest> id) {
  const JointRequest joint = joint_of(visit, me, id);
  const auto typed = other_form.read(visit, other_givens(joint.counsellor), joint.draft());
  if (typed.holds()) return say_yes(visit, me, id, typed.value);
  if (joint.state != JointState::waiting) throw Conflict("answered or withdrawn meanwhile");
  return show_again(visit, me, {other_form, typed, text(id)});
}

Response say_no(Visit& visit, const Student& me, Id<JointRequest> id) {
  visit.write([&](sql::Transaction& tx) { refuse(tx, me, id, visit.now); });
  return http::see_other(paths::own_referrals(), visit.say(joint_texts::refused),
                         access::undo(paths::joint(id, "terug"), mark_of(joint_of(visit, me, id))));
}

Response reconsider(Visit& visit, const Student& me, Id<JointRequest> id) {
  visit.write([&](sql::Transaction& tx) { think_again(tx, visit, me, id); });
  return http::see_other(paths::own_referrals(), visit.say(joint_texts::waits_again));
}

}  // namespace

void add_asking_routes(http::Router& router) {
  router.get<Student>("/hulpvraag", show);
  router.post<Student>("/hulpvraag", send);
  router.post<Student>("/hulpvraag/{id}/erbij", add);
  router.post<Student>("/hulpvraag/{id}/intrekken", withdraw);
  router.post<Student>("/hulpvraag/{id}/terug", resubmit);
  router.post<Student>("/hulpvraag/{id}/begeleider", choose_counsellor);
  router.post<Student>("/hulpvraag/samen/{id}/ja", agree_as_written);
  router.post<Student>("/hulpvraag/samen/{id}/anders", agree_otherwise);
  router.post<Student>("/hulpvraag/samen/{id}/nee", say_no);
  router.post<Student>("/hulpvraag/samen/{id}/terug", reconsider);
}

}  // namespace koers::referrals
