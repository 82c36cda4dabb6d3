// The list of conversations; planning, moving and cancelling them; the calendar file.
#include "rooms/guidance/conversation_pages.h"

#include "campus/access/accepted_forms.h"
#include "campus/navigation/navigation.h"
#include "platform/base/error.h"
#include "platform/http/events.h"
#include "platform/i18n/dates.h"
#include "rooms/guidance/canvas.h"
#include "rooms/guidance/conversation_calendar.h"
#include "rooms/guidance/conversation_forms.h"
#include "rooms/guidance/conversation_views.h"
#include "rooms/guidance/paths.h"
#include "rooms/guidance/routes.h"
#include "rooms/guidance/texts.h"
#include "rooms/referrals/referrals.h"

namespace koers::guidance {

void tell_the_table(const http::Visit& visit, sql::Transaction& tx, Id<Conversation> id) {
  http::Events* events = visit.house.events;
  if (events == nullptr) return;
  tx.after_commit([events, topic = topic_of(id)] { events->publish(topic, changed_event, "1"); });
}

namespace {

using namespace html;
using http::Response;
using http::Visit;
using layout::Kind;
using people::Guide;
using people::SignedIn;
using people::Student;

constexpr int days_ahead = 400;
constexpr int days_back_to_hold = 60;  // planned, and the day went by
constexpr int days_back_of_held = 120;

// ---- the list

Html calls_for_talk(const Visit& visit, const std::optional<people::Person>& counsellor) {
  if (!counsellor) return layout::notice(words::State::info, visit.say(texts::no_counsellor_now));
  return layout::button_link({.label = visit.say(texts::ask_for_talk, counsellor->given_name),
                              .href = paths::ask(),
                              .kind = Kind::primary,
                              .icon = layout::Icon("calendar-plus-bold")});
}

Html list_for(const Visit& visit, std::string_view id, const i18n::Text& title, const Html& rows) {
  return when(!rows.empty(), [&] { return layout::list_card(id, visit.say(title), rows); });
}

// The names of those with whom a student talked; one or two, mostly.
std::string counsellor_name(Visit& visit, const SignedIn& me, Id<people::Person> id) {
  return people::person_of(visit.db(), me.institution(), id).given_name;
}

Html students_list(Visit& visit, const Student& me) {
  const auto all = conversations_of(visit.db(), me.institution(), me.id(), me.id());
  const auto counsellor = access::counsellor_of(visit.db(), me.institution(), me.id(), visit.today);
  Html coming, past;
  std::string lead = visit.say(texts::lead_nothing);
  bool first = true;
  for (const Conversation& one : all) {
    const std::string other = counsellor_name(visit, me, one.counsellor_id);
    (one.is_coming() ? coming : past) += views::talk_row(visit, one, other, Side::student);
    if (one.is_coming() && one.planned_on >= visit.today && first) {
      const auto day = i18n::near_day(visit.language, one.planned_on, visit.today);
      lead = visit.say(texts::lead_next, views::with_capital(day), other);
      first = false;
    }
  }
  if (all.empty()) {
    return fragment(h1(visit.say(texts::talks)),
                    layout::empty_state(visit.say(texts::none_yet), visit.say(texts::none_yet_line),
                                        calls_for_talk(visit, counsellor)),
                    referrals::ask_card(visit, me));
  }
  return fragment(layout::page_head({.title = visit.say(texts::talks), .lead = fragment(lead)}),
                  list_for(visit, "gepland", texts::coming, coming), div(calls_for_talk(visit, counsellor)),
                  referrals::ask_card(visit, me), list_for(visit, "geweest", texts::past, past));
}

Html guides_list(Visit& visit, const Guide& me) {
  const auto coming = coming_for_counsellor(visit.db(), me, visit.today - days_back_to_hold,
                                            visit.today + days_ahead, visit.today);
  const auto held = held_by_counsellor(visit.db(), me, visit.today - days_back_of_held, visit.today);
  Html late, ahead, past;
  int count = 0;
  for (const Appointment& one : coming) {
    const bool is_late =
        one.conversation.planned_on < visit.today && one.conversation.state == ConversationState::planned;
    count += is_late ? 0 : 1;
    (is_late ? late : ahead) += views::talk_row(visit, one.conversation, one.student_name, Side::counsellor);
  }
  for (const Appointment& one : held) {
    past += views::talk_row(visit, one.conversation, one.student_name, Side::counsellor);
  }
  const auto to_students = layout::button_link({.label = visit.say(texts::your_students),
                                                .href = url("/studenten"),
                                                .icon = layout::Icon("users-three")});
  if (coming.empty() && held.empty()) {
    return fragment(h1(visit.say(texts::talks)),
                    layout::empty_state(visit.say(texts::none_yet_guide),
                                        visit.say(texts::none_yet_guide_line), to_students));
  }
  const auto lead = count == 0 ? visit.say(texts::lead_nothing) : visit.say_count(texts::lead_guide, count);
  return fragment(
      layout::page_head({.title = visit.say(texts::talks), .lead = fragment(lead), .actions = to_students}),
      list_for(visit, "blijft-liggen", texts::not_held_yet, late),
      list_for(visit, "gepland", texts::coming, ahead), list_for(visit, "geweest", texts::past, past));
}

Response show_list(Visit& visit, const SignedIn& me) {
  const bool student = me.identity().looking_as == people::Role::student;
  const auto list =
      student ? students_list(visit, Student::admit(visit)) : guides_list(visit, Guide::admit(visit));
  return http::page(navigation::page(visit,
                                     {.title = visit.say(texts::talks),
                                      .place = "/gesprekken",
                                      .width = student ? layout::PageWidth::narrow : layout::PageWidth::wide},
                                     list));
}

// ---- planning

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

people::Person own_counsellor(Visit& visit, const Student& me) {
  auto counsellor = access::counsellor_of(visit.db(), me.institution(), me.id(), visit.today);
  if (!counsellor) throw Conflict("the student has no counsellor now");
  return *std::move(counsellor);
}

Response ask_page(Visit& visit, const people::Person& counsellor, const forms::Answers& answers) {
  const auto& name = counsellor.given_name;
  return planning_page(visit, visit.say(texts::ask_for_talk, name), visit.say(texts::ask_lead, name),
                       views::planning_form(visit, answers, plan_givens(visit, false), paths::ask(),
                                            visit.say(texts::send_proposal)),
                       answers.status());
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
  return access::once(visit, me, paths::talks(),
                      [&](sql::Transaction& tx) {
                        plan_conversation(tx, me.institution(), me.id(), counsellor.id, Side::student,
                                          typed.value, id, visit.now, visit.today);
                      })
      .with_toast({visit.say(texts::asked, counsellor.given_name), std::nullopt});
}

// The student whom the address names, when the visitor guides him.
access::GuidedStudent named_student(Visit& visit, const Guide& me) {
  const auto id = visit.request.id<people::Person>("student");
  if (!id) throw NotFound("no student is named");
  return access::GuidedStudent::admit(visit, me, *id);
}

Response plan_page(Visit& visit, const access::GuidedStudent& student, const forms::Answers& answers) {
  const auto& name = student.person().given_name;
  return planning_page(visit, visit.say(texts::plan_with, name), visit.say(texts::plan_lead, name),
                       views::planning_form(visit, answers, plan_givens(visit, true),
                                            paths::plan_for(student.id()), visit.say(texts::save_plan)),
                       answers.status());
}

Response show_planning(Visit& visit, const Guide& me) {
  if (!visit.request.has("student")) return http::see_other(url("/studenten"));
  const auto student = named_student(visit, me);
  const auto kind = visit.request.choice<ConversationKind>("soort").value_or(ConversationKind::dialogue);
  return plan_page(visit, student, plan_form.start({.on = visit.request.day("dag"), .kind = kind}));
}

Response plan(Visit& visit, const Guide& me) {
  const auto student = named_student(visit, me);
  const auto typed = plan_form.read(visit, plan_givens(visit, true));
  if (!typed.holds()) return plan_page(visit, student, typed);
  const auto id = visit.new_id<Conversation>();
  return access::once(visit, me, paths::talk(id),
                      [&](sql::Transaction& tx) {
                        plan_conversation(tx, me.institution(), student.id(), me.id(), Side::counsellor,
                                          typed.value, id, visit.now, visit.today);
                      })
      .with_toast({visit.say(texts::planned), std::nullopt});
}

// Now, without planning: the conversation of today, or a new one.
Response begin_now(Visit& visit, const Guide& me) {
  const auto student = named_student(visit, me);
  auto id = conversation_on(visit.db(), me.institution(), student.id(), visit.today, me.id());
  if (!id) {
    const Plan now{.on = visit.today, .begins_minute = minute_of_day(visit.now)};
    visit.write([&](sql::Transaction& tx) {
      id = plan_conversation(tx, me.institution(), student.id(), me.id(), Side::counsellor, now,
                             visit.new_id<Conversation>(), visit.now, visit.today);
    });
  }
  const auto seat = Seat::take(visit, me, *id);
  visit.write([&](sql::Transaction& tx) {
    open_canvas(tx, seat, visit.now, visit.today);
    tell_the_table(visit, tx, *id);
  });
  return http::see_other(paths::talk(*id));
}

// ---- moving and cancelling

Response move_page(Visit& visit, const Seat& seat, const forms::Answers& answers) {
  return planning_page(visit, visit.say(texts::move_talk),
                       visit.say(texts::move_lead, seat.other().given_name),
                       views::planning_form(visit, answers, plan_givens(visit, false),
                                            paths::move(seat.conversation().id), visit.say(texts::save_move)),
                       answers.status());
}

Response show_moving(Visit& visit, const SignedIn& me, Id<Conversation> id) {
  const auto seat = Seat::take(visit, me, id);
  const Conversation& now = seat.conversation();
  if (now.state != ConversationState::planned) return http::see_other(paths::talk(id));
  return move_page(visit, seat,
                   plan_form.edit({now.planned_on, now.begins_minute, now.minutes, now.place, now.kind}));
}

Response move(Visit& visit, const SignedIn& me, Id<Conversation> id) {
  const auto seat = Seat::take(visit, me, id);
  const auto typed = plan_form.change(
      visit, [&](sql::Transaction& tx) { return locked_plan(tx, seat); },
      [&](sql::Transaction& tx, const Plan& plan) {
        move_conversation(tx, seat, plan, visit.today);
        tell_the_table(visit, tx, id);
      },
      plan_givens(visit, false));
  if (!typed.holds()) return move_page(visit, seat, typed);
  return http::see_other(paths::talk(id), visit.say(texts::moved));
}

Response cancel(Visit& visit, const SignedIn& me, Id<Conversation> id) {
  const auto seat = Seat::take(visit, me, id);
  visit.write([&](sql::Transaction& tx) {
    cancel_conversation(tx, seat, visit.today);
    tell_the_table(visit, tx, id);
  });
  return http::see_other(paths::talks(), visit.say(texts::cancelled), paths::bring_back(id));
}

Response bring_back(Visit& visit, const SignedIn& me, Id<Conversation> id) {
  const auto seat = Seat::take(visit, me, id);
  visit.write([&](sql::Transaction& tx) {
    reinstate_conversation(tx, seat, visit.today);
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

void add_conversation_routes(http::Router& router) {
  add_planning_routes(router);
  add_preparing_routes(router);
  add_canvas_routes(router);
  add_record_routes(router);
  add_aids_routes(router);
}

void add_planning_routes(http::Router& router) {
  router.get<SignedIn>("/gesprekken", show_list);
  router.get<Student>("/gesprekken/vragen", show_asking);
  router.post<Student>("/gesprekken/vragen", ask);
  router.get<Guide>("/gesprekken/plannen", show_planning);
  router.post<Guide>("/gesprekken/plannen", plan);
  router.post<Guide>("/gesprekken/beginnen", begin_now);
  router.get<SignedIn>("/gesprekken/{id}/verzetten", show_moving);
  router.post<SignedIn>("/gesprekken/{id}/verzetten", move);
  router.post<SignedIn>("/gesprekken/{id}/afzeggen", cancel);
  router.post<SignedIn>("/gesprekken/{id}/terug", bring_back);
  router.get<SignedIn>("/gesprekken/{id}/agenda.ics", show_calendar);
}

}  // namespace koers::guidance
