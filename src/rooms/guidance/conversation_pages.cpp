// The list of conversations; planning, moving and cancelling them; the calendar file.
#include "rooms/guidance/conversation_pages.h"

#include "campus/access/accepted_forms.h"
#include "campus/forms/same_time.h"
#include "campus/layout/people.h"
#include "campus/navigation/navigation.h"
#include "campus/people/names.h"
#include "platform/base/error.h"
#include "platform/i18n/dates.h"
#include "rooms/guidance/conversation_calendar.h"
#include "rooms/guidance/conversation_forms.h"
#include "rooms/guidance/conversation_views.h"
#include "rooms/guidance/notices.h"
#include "rooms/guidance/paths.h"
#include "rooms/guidance/routes.h"
#include "rooms/guidance/texts.h"
#include "rooms/referrals/referrals.h"

namespace koers::guidance {

using namespace html;
using http::Response;
using http::Visit;
using people::Guide;
using people::SignedIn;
using people::Student;

Response planning_page(Visit& visit, const std::string& title, const std::string& lead, const Html& form,
                       int status) {
  const auto content =
      fragment(layout::crumbs(visit.language, {{visit.say(texts::talks), paths::talks()}}, title),
               layout::page_head({.title = title, .lead = fragment(lead)}), layout::card(form));
  return http::page(
      navigation::page(visit, {.title = title, .place = "/gesprekken", .width = layout::PageWidth::narrow},
                       content),
      status);
}

access::GuidedStudent named_student(Visit& visit, const Guide& me) {
  const auto id = visit.request.id<people::Person>("student");
  if (!id) throw NotFound("no student is named");
  return access::GuidedStudent::admit(visit, me, *id);
}

namespace {

// Throws forms::AppointmentError. Only the counsellor himself reads with whom. Until the end of the
// transaction nobody else plans in the time of this counsellor.
void refuse_same_time(sql::Transaction& tx, const Visit& visit, const SignedIn& me,
                      const people::Person& counsellor, const Plan& plan,
                      std::optional<Id<Conversation>> but = {}) {
  const forms::AppointmentTime time{plan.on.value(), plan.begins_minute.value(), plan.minutes};
  tx.lock(counsellor.id.value);
  if (forms::was_warned_of(visit, time)) return;
  const bool mine = me.id() == counsellor.id;
  const auto refuse = [&](const std::string& name, const Conversation& talk) {
    throw forms::AppointmentError(
        time, mine ? visit.say(texts::same_time_with, name, views::when_and_where(visit, talk))
                   : visit.say(texts::same_time_other, counsellor.given_name));
  };
  if (const auto one = appointment_at(tx, me.institution(), counsellor.id, plan, but))
    refuse(one->student_name, one->conversation);
  if (const auto one = referrals::appointment_at(tx, me.institution(), counsellor.id, time.on,
                                                 time.begins_minute, time.begins_minute + time.minutes))
    refuse(one->other, views::as_conversation(*one));
}

people::Person own_counsellor(Visit& visit, const Student& me) {
  auto counsellor = access::counsellor_of(visit.db(), me.institution(), me.id(), visit.today);
  if (!counsellor) throw Conflict("the student has no counsellor now");
  return *std::move(counsellor);
}

Response ask_page(Visit& visit, const people::Person& counsellor, const forms::Answers& answers,
                  const Html& warning = {}) {
  const auto& name = counsellor.given_name;
  return planning_page(visit, visit.say(texts::ask_for_talk, name), visit.say(texts::ask_lead, name),
                       views::planning_form(visit, answers, plan_givens(visit, false), paths::ask(),
                                            visit.say(texts::send_proposal), warning),
                       warning.empty() ? answers.status() : forms::AppointmentError::status);
}

Response show_asking(Visit& visit, const Student& me) {
  const auto counsellor = access::counsellor_of(visit.db(), me.institution(), me.id(), visit.today);
  if (!counsellor) return http::see_other(paths::talks());
  return ask_page(visit, *counsellor, plan_form.start({.on = visit.request.day("dag")}));
}

Response ask(Visit& visit, const Student& me) {
  const auto counsellor = own_counsellor(visit, me);
  const auto typed = plan_form.read(visit, plan_givens(visit, false));
  if (!typed.holds()) return ask_page(visit, counsellor, typed);
  const auto id = visit.new_id<Conversation>();
  try {
    return access::once(visit, me, paths::talks(),
                        [&](sql::Transaction& tx) {
                          refuse_same_time(tx, visit, me, counsellor, typed.value);
                          plan_conversation(tx, me.institution(), me.id(), counsellor.id, Side::student,
                                            typed.value, id, visit.now, visit.today);
                        })
        .with_toast({visit.say(texts::asked, counsellor.given_name), std::nullopt});
  } catch (const forms::AppointmentError& same) {
    return ask_page(visit, counsellor, typed, same.warning());
  }
}

Response plan_page(Visit& visit, const access::GuidedStudent& student, const forms::Answers& answers,
                   const Html& warning = {}) {
  const auto& name = student.person().given_name;
  return planning_page(
      visit, visit.say(texts::plan_with, name), visit.say(texts::plan_lead, name),
      views::planning_form(visit, answers, plan_givens(visit, true), paths::plan_for(student.id()),
                           visit.say(texts::save_plan), warning),
      warning.empty() ? answers.status() : forms::AppointmentError::status);
}

// ---- moving and cancelling

Response move_page(Visit& visit, const Seat& seat, const forms::Answers& answers, const Html& warning = {}) {
  return planning_page(
      visit, visit.say(texts::move_talk), visit.say(texts::move_lead, seat.other().given_name),
      views::planning_form(visit, answers, plan_givens(visit, false), paths::move(seat.conversation().id),
                           visit.say(texts::save_move), warning),
      warning.empty() ? answers.status() : forms::AppointmentError::status);
}

// The one at the other side of the table hears of it.
void tell_other(Visit& visit, sql::Transaction& tx, const Seat& seat, const inbox::Kind& of_student,
                const inbox::Kind& of_guide) {
  const inbox::Kind& kind = seat.is_student() ? of_guide : of_student;
  inbox::tell(tx, seat.institution(), {kind, seat.conversation().id.value, seat.me(), visit.now},
              {seat.other().id});
}

Response show_moving(Visit& visit, const SignedIn& me, Id<Conversation> id) {
  const auto seat = Seat::take(visit, me, id);
  const Conversation& now = seat.conversation();
  if (now.state != ConversationState::planned) return http::see_other(paths::talk(id));
  return move_page(
      visit, seat,
      plan_form.edit({now.planned_on, now.begins_minute, now.minutes, now.place, now.kind, now.channel}));
}

Response move(Visit& visit, const SignedIn& me, Id<Conversation> id) {
  const auto seat = Seat::take(visit, me, id);
  forms::Typed<Plan> typed;
  try {
    visit.write([&](sql::Transaction& tx) {
      typed = plan_form.read_change(visit, locked_plan(tx, seat), plan_givens(visit, false));
      if (!typed.holds()) return;
      refuse_same_time(tx, visit, me, seat.counsellor(), typed.value, id);
      move_conversation(tx, seat, typed.value, visit.today);
      tell_other(visit, tx, seat, notices::moved_for_student, notices::moved_for_guide);
      tell_the_table(visit, tx, id);
    });
  } catch (const forms::AppointmentError& same) {
    return move_page(visit, seat, typed, same.warning());
  }
  if (!typed.holds()) return move_page(visit, seat, typed);
  return http::see_other(paths::talk(id), visit.say(texts::moved));
}

Response cancel(Visit& visit, const SignedIn& me, Id<Conversation> id) {
  const auto seat = Seat::take(visit, me, id);
  visit.write([&](sql::Transaction& tx) {
    cancel_conversation(tx, seat, visit.today);
    tell_other(visit, tx, seat, notices::cancelled_for_student, notices::cancelled_for_guide);
    tell_the_table(visit, tx, id);
  });
  return http::see_other(paths::talks(), visit.say(texts::cancelled), paths::bring_back(id));
}

Response bring_back(Visit& visit, const SignedIn& me, Id<Conversation> id) {
  const auto seat = Seat::take(visit, me, id);
  visit.write([&](sql::Transaction& tx) {
    reinstate_conversation(tx, seat, visit.today);
    if (!seat.is_student())
      tell_other(visit, tx, seat, notices::planned_for_student, notices::planned_for_student);
    tell_the_table(visit, tx, id);
  });
  return http::see_other(paths::talk(id), visit.say(texts::reinstated));
}

Response show_calendar(Visit& visit, const SignedIn& me, Id<Conversation> id) {
  const auto seat = Seat::take(visit, me, id);
  const auto title = visit.say(texts::talk_with, seat.other().given_name);
  return http::download(
      calendar_file(seat.conversation(), title, paths::talk(id).text(), visit.house.base_url, visit.now),
      "text/calendar; charset=utf-8", "gesprek.ics");
}

}  // namespace

Response planning_of_named(Visit& visit, const Guide& me) {
  const auto student = named_student(visit, me);
  const auto kind = visit.request.choice<ConversationKind>("soort").value_or(ConversationKind::dialogue);
  return plan_page(visit, student, plan_form.start({.on = visit.request.day("dag"), .kind = kind}));
}

Response plan_named(Visit& visit, const Guide& me) {
  const auto student = named_student(visit, me);
  const auto typed = plan_form.read(visit, plan_givens(visit, true));
  if (!typed.holds()) return plan_page(visit, student, typed);
  const auto id = visit.new_id<Conversation>();
  try {
    return access::once(visit, me, paths::talk(id),
                        [&](sql::Transaction& tx) {
                          refuse_same_time(tx, visit, me, me.person(), typed.value);
                          plan_conversation(tx, me.institution(), student.id(), me.id(), Side::counsellor,
                                            typed.value, id, visit.now, visit.today);
                          inbox::tell(tx, me.institution(),
                                      {notices::planned_for_student, id.value, me.id(), visit.now},
                                      {student.id()});
                        })
        .with_toast({visit.say(texts::planned), std::nullopt});
  } catch (const forms::AppointmentError& same) {
    return plan_page(visit, student, typed, same.warning());
  }
}

void add_conversation_routes(http::Router& router) {
  add_list_routes(router);
  add_planning_routes(router);
  add_preparing_routes(router);
}

void add_planning_routes(http::Router& router) {
  router.get<Student>("/gesprekken/vragen", show_asking);
  router.post<Student>("/gesprekken/vragen", ask);
  router.get<SignedIn>("/gesprekken/{id}/verzetten", show_moving);
  router.post<SignedIn>("/gesprekken/{id}/verzetten", move);
  router.post<SignedIn>("/gesprekken/{id}/afzeggen", cancel);
  router.post<SignedIn>("/gesprekken/{id}/terug", bring_back);
  router.get<SignedIn>("/gesprekken/{id}/agenda.ics", show_calendar);
}

}  // namespace koers::guidance
