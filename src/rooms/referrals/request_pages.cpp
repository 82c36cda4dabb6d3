// /aanvragen: what a specialist takes, plans, answers and finishes (GU-10).
#include "campus/access/accepted_forms.h"
#include "platform/base/error.h"
#include "rooms/referrals/paths.h"
#include "rooms/referrals/referral_forms.h"
#include "rooms/referrals/request_texts.h"
#include "rooms/referrals/request_views.h"
#include "rooms/referrals/routes.h"

namespace koers::referrals {
namespace {

using http::Response;
using http::Visit;
namespace texts = request_texts;

Response show_requests(Visit& visit, const Specialist& me) {
  return http::page(
      views::requests_page(visit, {.waiting = waiting(visit.db(), me.institution(), visit.today),
                                   .mine = taken_by(visit.db(), me, visit.today),
                                   .closed = closed_by(visit.db(), me, visit.today)}));
}

std::string study_of(Visit& visit, const Specialist& me, Id<people::Person> student) {
  const auto enrolment = people::enrolment_of(visit.db(), me.institution(), student, visit.today);
  if (!enrolment) return "";
  const auto programme = organisation::programme_of(visit.db(), me.institution(), enrolment->programme_id);
  return programme ? programme->name : "";
}

views::RequestPage page_of(Visit& visit, const Specialist& me, Id<Referral> id) {
  views::RequestPage page{
      .referral = referral_for(visit.db(), me, id, visit.today), .lines = {}, .student = {}};
  page.me = me.person();
  page.lines = lines_of(visit.db(), me.institution(), id);
  page.student = people::person_of(visit.db(), me.institution(), page.referral.student_id);
  page.study = study_of(visit, me, page.referral.student_id);
  const auto counsellor =
      access::counsellor_of(visit.db(), me.institution(), page.referral.student_id, visit.today);
  if (counsellor) page.counsellor = counsellor->given_name;
  if (page.in_hand()) page.colleagues = colleagues_of(visit.db(), me, visit.today);
  const Referral& one = page.referral;
  // The planned day, once it came; today otherwise.
  const Day likely = one.contact_on && *one.contact_on <= visit.today ? *one.contact_on : visit.today;
  page.plan = plan_form.start({.place = one.contact_place});
  page.spoken = spoken_form.start({one.first_contact_on.value_or(likely)});
  page.message = message_form.start();
  page.outcome = outcome_form.start();
  page.pass_on = pass_form.start();
  return page;
}

Response show_request(Visit& visit, const Specialist& me, Id<Referral> id) {
  const auto page = page_of(visit, me, id);
  inbox::opened(visit, me, {id.value});
  return http::page(views::request_page(visit, page));
}

// The page again with the form that was refused. What is no longer in hand is not changed: taken by nobody,
// or finished meanwhile.
Response refuse(Visit& visit, const Specialist& me, Id<Referral> id, forms::Answers views::RequestPage::*form,
                const forms::Answers& typed) {
  auto page = page_of(visit, me, id);
  if (!page.in_hand()) throw Conflict("not in hand");
  page.*form = typed;
  return http::page(views::request_page(visit, page), typed.status());
}

std::string student_name(Visit& visit, const Specialist& me, Id<Referral> id) {
  const Referral referral = referral_for(visit.db(), me, id, visit.today);
  return people::person_of(visit.db(), me.institution(), referral.student_id).given_name;
}

Response take_it(Visit& visit, const Specialist& me, Id<Referral> id) {
  const auto guide = visit.new_id<access::Guide>();
  const auto line = visit.new_id<ReferralLine>();
  bool mine = false;
  visit.write([&](sql::Transaction& tx) { mine = take(tx, me, id, guide, line, visit.now); });
  if (!mine) return http::see_other(paths::requests(), visit.say(texts::took_late));
  return http::see_other(paths::request(id), visit.say(texts::took));
}

Response plan(Visit& visit, const Specialist& me, Id<Referral> id) {
  const auto typed = plan_form.read(visit);
  if (!typed.holds()) return refuse(visit, me, id, &views::RequestPage::plan, typed);
  const std::string name = student_name(visit, me, id);
  const auto line = visit.new_id<ReferralLine>();
  return access::once(visit, me, paths::request(id),
                      [&](sql::Transaction& tx) { plan_contact(tx, me, id, typed.value, line, visit.now); })
      .with_toast({visit.say(texts::planned, name), std::nullopt});
}

Response note_spoken(Visit& visit, const Specialist& me, Id<Referral> id) {
  const auto typed = spoken_form.read(visit, spoken_givens(referral_for(visit.db(), me, id, visit.today)));
  if (!typed.holds()) return refuse(visit, me, id, &views::RequestPage::spoken, typed);
  const auto line = visit.new_id<ReferralLine>();
  return access::once(
             visit, me, paths::request(id),
             [&](sql::Transaction& tx) { note_contact(tx, me, id, *typed.value.on, line, visit.now); })
      .with_toast({visit.say(texts::contact_kept), std::nullopt});
}

Response write(Visit& visit, const Specialist& me, Id<Referral> id) {
  const auto typed = message_form.read(visit);
  if (!typed.holds()) return refuse(visit, me, id, &views::RequestPage::message, typed);
  const auto line = visit.new_id<ReferralLine>();
  return access::once(
             visit, me, paths::request(id),
             [&](sql::Transaction& tx) { write_to_student(tx, me, id, line, typed.value.words, visit.now); })
      .with_toast({visit.say(texts::sent), std::nullopt});
}

Response pass(Visit& visit, const Specialist& me, Id<Referral> id) {
  const auto colleagues = colleagues_of(visit.db(), me, visit.today);
  const auto typed = pass_form.read(visit, pass_givens(colleagues));
  if (!typed.holds()) return refuse(visit, me, id, &views::RequestPage::pass_on, typed);
  const auto to = *typed.value.to;
  const auto guide = visit.new_id<access::Guide>();
  const auto line = visit.new_id<ReferralLine>();
  const std::string name = people::person_of(visit.db(), me.institution(), to).full_name();
  return access::once(visit, me, paths::requests(),
                      [&](sql::Transaction& tx) { pass_on(tx, me, id, to, guide, line, visit.now); })
      .with_toast({visit.say(texts::passed, name), std::nullopt});
}

Response finish(Visit& visit, const Specialist& me, Id<Referral> id) {
  const auto typed = outcome_form.read(visit);
  if (!typed.holds()) return refuse(visit, me, id, &views::RequestPage::outcome, typed);
  const std::string name = student_name(visit, me, id);
  const auto line = visit.new_id<ReferralLine>();
  return access::once(visit, me, paths::requests(),
                      [&](sql::Transaction& tx) { close(tx, me, id, typed.value.words, line, visit.now); })
      .with_toast({visit.say(texts::finished, name), paths::open_again(id)});
}

Response reopen(Visit& visit, const Specialist& me, Id<Referral> id) {
  const auto guide = visit.new_id<access::Guide>();
  const auto line = visit.new_id<ReferralLine>();
  visit.write([&](sql::Transaction& tx) { open_again(tx, me, id, guide, line, visit.now); });
  return http::see_other(paths::request(id), visit.say(texts::opened));
}

}  // namespace

void add_request_routes(http::Router& router) {
  router.get<Specialist>("/aanvragen", show_requests);
  router.get<Specialist>("/aanvragen/{id}", show_request);
  router.post<Specialist>("/aanvragen/{id}/oppakken", take_it);
  router.post<Specialist>("/aanvragen/{id}/plannen", plan);
  router.post<Specialist>("/aanvragen/{id}/gesproken", note_spoken);
  router.post<Specialist>("/aanvragen/{id}/bericht", write);
  router.post<Specialist>("/aanvragen/{id}/doorgeven", pass);
  router.post<Specialist>("/aanvragen/{id}/afronden", finish);
  router.post<Specialist>("/aanvragen/{id}/heropenen", reopen);
}

}  // namespace koers::referrals
