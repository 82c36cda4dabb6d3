// The list of conversations; planning, moving and cancelling them; the calendar file.
#include "rooms/guidance/conversation_pages.h"

#include "campus/access/accepted_forms.h"
#include "campus/forms/same_time.h"
#include "campus/layout/list_part.h"
#include "campus/layout/people.h"
#include "campus/navigation/navigation.h"
#include "campus/people/names.h"
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

constexpr int talks_per_page = 25;  // of each list

// ---- the list

Html calls_for_talk(const Visit& visit, const std::optional<people::Person>& counsellor) {
  if (!counsellor) return layout::notice(words::State::info, visit.say(texts::no_counsellor_now));
  return layout::button_link({.label = visit.say(texts::ask_for_talk, counsellor->given_name),
                              .href = paths::ask(),
                              .kind = Kind::primary,
                              .icon = layout::Icon("calendar-plus-bold")});
}

Html to_calendar(const Visit& visit) {
  return layout::button_link({.label = visit.say(texts::in_calendar),
                              .href = paths::feed(),
                              .kind = Kind::quiet,
                              .icon = layout::Icon("arrows-clockwise")});
}

using Order = Html (*)(std::vector<layout::TimedRow> rows, sql::Window window);

Html list_for(const Visit& visit, std::string_view id, const i18n::Text& title,
              std::vector<layout::TimedRow> rows, Order order) {
  if (rows.empty()) return {};
  const layout::ListPart part(visit, id, talks_per_page, static_cast<std::int64_t>(rows.size()));
  return layout::list_card(id, visit.say(title), order(std::move(rows), part.window()), {},
                           part.ways(visit.language, conversations_path()));
}

Html students_list(Visit& visit, const Student& me) {
  const auto all = conversations_of(visit.db(), me.institution(), me.id(), me.id());
  const auto counsellor = access::counsellor_of(visit.db(), me.institution(), me.id(), visit.today);
  std::vector<Id<people::Person>> counsellors;
  for (const Conversation& one : all) counsellors.push_back(one.counsellor_id);
  const auto named = people::people_named(visit.db(), me.institution(), counsellors);
  const auto beside = referrals::appointments_of(visit.db(), me, visit.today);
  std::vector<layout::TimedRow> coming, past;
  std::string lead = visit.say(texts::lead_nothing);
  std::optional<std::pair<Day, int>> first;
  const auto lead_with = [&](Day on, int minute, const std::string& other) {
    if (on < visit.today || (first && *first <= std::pair(on, minute))) return;
    first = {on, minute};
    const auto day = i18n::near_day(visit.language, on, visit.today);
    lead = visit.say(texts::lead_next, views::with_capital(day), other);
  };
  for (const Conversation& one : all) {
    const std::string& other = named.at(one.counsellor_id).given_name;
    (one.is_coming() ? coming : past)
        .push_back({one.held_on.value_or(one.planned_on), one.begins_minute,
                    views::talk_row(visit, one, other, Side::student)});
    if (one.is_coming()) lead_with(one.planned_on, one.begins_minute, other);
  }
  for (const auto& one : beside) {
    (one.is_held ? past : coming).push_back({one.on, one.begins_minute, views::talk_row(visit, one)});
    if (!one.is_held) lead_with(one.on, one.begins_minute, one.other);
  }
  if (coming.empty() && past.empty()) {
    return fragment(h1(visit.say(texts::talks)),
                    layout::empty_state(visit.say(texts::none_yet), visit.say(texts::none_yet_line),
                                        calls_for_talk(visit, counsellor)),
                    referrals::ask_card(visit, me));
  }
  return fragment(layout::page_head({.title = visit.say(texts::talks), .lead = fragment(lead)}),
                  list_for(visit, "gepland", texts::coming, std::move(coming), layout::in_order),
                  layout::cluster(fragment(calls_for_talk(visit, counsellor), to_calendar(visit))),
                  referrals::ask_card(visit, me),
                  list_for(visit, "geweest", texts::past, std::move(past), layout::latest_first));
}

// A guide's talks, by what is to be done with them.
struct GuidesTalks {
  std::vector<layout::TimedRow> late;  // planned, and the day went by
  std::vector<layout::TimedRow> ahead, past;
};

// Those that this room keeps, and those that are kept with a request to a specialist.
GuidesTalks talks_of_guide(Visit& visit, const Guide& me) {
  const Day first_day = make_day(1900, 1, 1), last_day = make_day(2999, 1, 1);
  GuidesTalks talks;
  for (const Appointment& one : coming_for_counsellor(visit.db(), me, first_day, last_day, visit.today)) {
    const Conversation& talk = one.conversation;
    const bool is_late = talk.planned_on < visit.today && talk.state == ConversationState::planned;
    (is_late ? talks.late : talks.ahead)
        .push_back({talk.planned_on, talk.begins_minute,
                    views::talk_row(visit, talk, one.student_name, Side::counsellor)});
  }
  for (const Appointment& one : held_by_counsellor(visit.db(), me, first_day, visit.today)) {
    const Conversation& talk = one.conversation;
    talks.past.push_back({talk.held_on.value_or(talk.planned_on), talk.begins_minute,
                          views::talk_row(visit, talk, one.student_name, Side::counsellor)});
  }
  for (const auto& one : referrals::appointments_of(visit.db(), me, first_day)) {
    auto& rows = one.is_held ? talks.past : one.on < visit.today ? talks.late : talks.ahead;
    rows.push_back({one.on, one.begins_minute, views::talk_row(visit, one)});
  }
  return talks;
}

// One conversation, a round of them for many, and the calendar that follows all.
Html ways_to_plan(const Visit& visit, const Guide& me) {
  const bool is_counsellor = me.identity().is(people::Role::counsellor);
  return layout::cluster(fragment(
      when(is_counsellor, [&] { return layout::button_link(visit.say(texts::rounds), paths::rounds()); }),
      to_calendar(visit),
      layout::button_link({.label = visit.say(texts::plan_talk),
                           .href = paths::plan(),
                           .kind = Kind::primary,
                           .icon = layout::Icon("calendar-plus-bold")})));
}

Html guides_list(Visit& visit, const Guide& me) {
  GuidesTalks talks = talks_of_guide(visit, me);
  const auto to_plan = ways_to_plan(visit, me);
  if (talks.late.empty() && talks.ahead.empty() && talks.past.empty()) {
    return fragment(h1(visit.say(texts::talks)),
                    layout::empty_state(visit.say(texts::none_yet_guide),
                                        visit.say(texts::none_yet_guide_line), to_plan));
  }
  const auto lead = talks.ahead.empty()
                        ? visit.say(texts::lead_nothing)
                        : visit.say_count(texts::lead_guide, static_cast<std::int64_t>(talks.ahead.size()));
  return fragment(
      layout::page_head({.title = visit.say(texts::talks), .lead = fragment(lead), .actions = to_plan}),
      list_for(visit, "blijft-liggen", texts::not_held_yet, std::move(talks.late), layout::in_order),
      list_for(visit, "gepland", texts::coming, std::move(talks.ahead), layout::in_order),
      list_for(visit, "geweest", texts::past, std::move(talks.past), layout::latest_first));
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

// The student whom the address names, when the visitor guides him.
access::GuidedStudent named_student(Visit& visit, const Guide& me) {
  const auto id = visit.request.id<people::Person>("student");
  if (!id) throw NotFound("no student is named");
  return access::GuidedStudent::admit(visit, me, *id);
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

Response move_page(Visit& visit, const Seat& seat, const forms::Answers& answers, const Html& warning = {}) {
  return planning_page(
      visit, visit.say(texts::move_talk), visit.say(texts::move_lead, seat.other().given_name),
      views::planning_form(visit, answers, plan_givens(visit, false), paths::move(seat.conversation().id),
                           visit.say(texts::save_move), warning),
      warning.empty() ? answers.status() : forms::AppointmentError::status);
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
  forms::Typed<Plan> typed;
  try {
    visit.write([&](sql::Transaction& tx) {
      typed = plan_form.read_change(visit, locked_plan(tx, seat), plan_givens(visit, false));
      if (!typed.holds()) return;
      refuse_same_time(tx, visit, me, seat.counsellor(), typed.value, id);
      move_conversation(tx, seat, typed.value, visit.today);
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
                        })
        .with_toast({visit.say(texts::planned), std::nullopt});
  } catch (const forms::AppointmentError& same) {
    return plan_page(visit, student, typed, same.warning());
  }
}

void add_conversation_routes(http::Router& router) {
  add_planning_routes(router);
  add_preparing_routes(router);
  add_canvas_routes(router);
  add_record_routes(router);
}

void add_planning_routes(http::Router& router) {
  router.get<SignedIn>("/gesprekken", show_list);
  router.get<Student>("/gesprekken/vragen", show_asking);
  router.post<Student>("/gesprekken/vragen", ask);
  router.post<Guide>("/gesprekken/beginnen", begin_now);
  router.get<SignedIn>("/gesprekken/{id}/verzetten", show_moving);
  router.post<SignedIn>("/gesprekken/{id}/verzetten", move);
  router.post<SignedIn>("/gesprekken/{id}/afzeggen", cancel);
  router.post<SignedIn>("/gesprekken/{id}/terug", bring_back);
  router.get<SignedIn>("/gesprekken/{id}/agenda.ics", show_calendar);
}

}  // namespace koers::guidance
