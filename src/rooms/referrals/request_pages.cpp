// /aanvragen: what a specialist accepts, plans, answers and finishes (GU-10).
#include "campus/access/accepted_forms.h"
#include "campus/forms/same_time.h"
#include "platform/i18n/dates.h"
#include "rooms/referrals/joint_texts.h"
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
  constexpr int closed_per_page = 8;
  const layout::ListPart closed(visit, "afgerond", closed_per_page, count_closed_by(visit.db(), me));
  return http::page(
      views::requests_page(visit, {.waiting = waiting(visit.db(), me.institution(), visit.today),
                                   .mine = in_hand_of(visit.db(), me, visit.today),
                                   .closed = closed_by(visit.db(), me, visit.today, closed.window()),
                                   .closed_part = closed}));
}

std::string study_of(Visit& visit, const Specialist& me, Id<people::Person> student) {
  const auto enrolment = people::enrolment_of(visit.db(), me.institution(), student, visit.today);
  return enrolment ? enrolment->programme : "";
}

views::RequestPage page_of(Visit& visit, const Specialist& me, Id<Referral> id) {
  views::RequestPage page{
      .referral = referral_for(visit.db(), me, id, visit.today), .lines = {}, .student = {}};
  page.standing = standing_for(me, page.referral, visit.today);
  page.me = me.person();
  page.lines = lines_of(lines_of(visit.db(), me.institution(), page.referral.student_id), id);
  page.student = people::person_of(visit.db(), me.institution(), page.referral.student_id);
  page.study = study_of(visit, me, page.referral.student_id);
  const auto counsellor =
      access::counsellor_of(visit.db(), me.institution(), page.referral.student_id, visit.today);
  if (counsellor) page.counsellor = counsellor->given_name;
  page.colleagues = colleagues_of(visit.db(), me, visit.today);
  return page;
}

Response show_request(Visit& visit, const Specialist& me, Id<Referral> id) {
  const auto page = page_of(visit, me, id);
  inbox::opened(visit, me, {id.value});
  return http::page(views::request_page(visit, page));
}

std::string student_name(Visit& visit, const Specialist& me, Id<Referral> id) {
  const Referral referral = referral_for(visit.db(), me, id, visit.today);
  return people::person_of(visit.db(), me.institution(), referral.student_id).given_name;
}

// What a form of the page asks for is done once, and said in `done`. A form that is refused comes back, while
// the request is in hand: it may be finished or passed on meanwhile.
template <class Form>
Response handle(Visit& visit, const Specialist& me, Id<Referral> id, Action action, const Form& form,
                const forms::Typed<ActionDraft>& typed, const html::Url& to, const http::Toast& done) {
  if (typed.holds()) {
    return access::once(visit, me, to,
                        [&](sql::Transaction& tx) { perform(tx, visit, me, id, action, typed.value); })
        .with_toast(done);
  }
  auto page = page_of(visit, me, id);
  if (page.standing != Standing::in_hand) throw Conflict("not in hand");
  page.returned = {form, typed};
  return http::page(views::request_page(visit, page), typed.status());
}

Response accept(Visit& visit, const Specialist& me, Id<Referral> id) {
  bool mine = false;
  visit.write([&](sql::Transaction& tx) { mine = perform(tx, visit, me, id, Action::accept); });
  if (!mine) return http::see_other(paths::requests(), visit.say(texts::took_late));
  return http::see_other(paths::request(id), visit.say(texts::took));
}

// Another talk at the same time, of a request that is not the one that is moved, or one planned as a guide:
// it is one calendar.
void refuse_same_time(sql::Reader& reader, const Visit& visit, const Specialist& me, Id<Referral> id,
                      const ActionDraft& draft) {
  const forms::AppointmentTime time{draft.on.value(), draft.minute.value(), usual_minutes};
  if (forms::was_warned_of(visit, time)) return;
  const int ends_minute = time.begins_minute + time.minutes;
  const auto refuse = [&](const std::string& name, int begins_minute) {
    throw forms::AppointmentError(
        time, visit.say(texts::same_time, name, i18n::time_of_day(visit.language, begins_minute)));
  };
  const auto other =
      appointment_at(reader, me.institution(), me.id(), time.on, time.begins_minute, ends_minute);
  if (other && other->path != paths::request(id)) refuse(other->other, other->begins_minute);
  if (const auto talk = talk_at(reader, me, time.on, time.begins_minute, ends_minute))
    refuse(talk->other, talk->begins_minute);
}

Response plan(Visit& visit, const Specialist& me, Id<Referral> id) {
  const auto typed = plan_form.read(visit);
  const std::string name = student_name(visit, me, id);
  try {
    if (typed.holds()) refuse_same_time(visit.db(), visit, me, id, typed.value);
  } catch (const forms::AppointmentError& same) {
    auto page = page_of(visit, me, id);
    if (page.standing != Standing::in_hand) throw Conflict("not in hand");
    page.returned = {plan_form, typed};
    page.warning = same.warning();
    return http::page(views::request_page(visit, page), forms::AppointmentError::status);
  }
  return handle(visit, me, id, Action::plan, plan_form, typed, paths::request(id),
                {visit.say(texts::planned, name), std::nullopt});
}

Response note_contact(Visit& visit, const Specialist& me, Id<Referral> id) {
  const auto givens = contact_givens(referral_for(visit.db(), me, id, visit.today));
  return handle(visit, me, id, Action::note_contact, contact_form, contact_form.read(visit, givens),
                paths::request(id), {visit.say(texts::contact_kept), std::nullopt});
}

Response write(Visit& visit, const Specialist& me, Id<Referral> id) {
  return handle(visit, me, id, Action::write, message_form, message_form.read(visit), paths::request(id),
                {visit.say(texts::sent), std::nullopt});
}

Response reassign(Visit& visit, const Specialist& me, Id<Referral> id) {
  const auto colleagues = colleagues_of(visit.db(), me, visit.today);
  const auto typed = reassign_form.read(visit, colleague_givens(colleagues));
  std::string name;
  for (const auto& one : colleagues) {
    if (one.id == typed.value.to) name = one.full_name();
  }
  return handle(visit, me, id, Action::reassign, reassign_form, typed, paths::requests(),
                {visit.say(texts::passed, name), std::nullopt});
}

Response finish(Visit& visit, const Specialist& me, Id<Referral> id) {
  const bool had_file = referral_for(visit.db(), me, id, visit.today).opens_file;
  const std::string done =
      had_file ? visit.say(texts::finished, student_name(visit, me, id)) : visit.say(joint_texts::finished);
  return handle(visit, me, id, Action::close, outcome_form, outcome_form.read(visit), paths::requests(),
                {done, paths::request(id, Action::reopen)});
}

Response reopen(Visit& visit, const Specialist& me, Id<Referral> id) {
  visit.write([&](sql::Transaction& tx) { perform(tx, visit, me, id, Action::reopen); });
  return http::see_other(paths::request(id), visit.say(texts::opened));
}

}  // namespace

void add_request_routes(http::Router& router) {
  router.get<Specialist>("/aanvragen", show_requests);
  router.get<Specialist>("/aanvragen/{id}", show_request);
  router.post<Specialist>("/aanvragen/{id}/oppakken", accept);
  router.post<Specialist>("/aanvragen/{id}/plannen", plan);
  router.post<Specialist>("/aanvragen/{id}/gesproken", note_contact);
  router.post<Specialist>("/aanvragen/{id}/bericht", write);
  router.post<Specialist>("/aanvragen/{id}/doorgeven", reassign);
  router.post<Specialist>("/aanvragen/{id}/afronden", finish);
  router.post<Specialist>("/aanvragen/{id}/heropenen", reopen);
}

}  // namespace koers::referrals
