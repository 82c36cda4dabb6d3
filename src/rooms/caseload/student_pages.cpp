// /vandaag and /studenten: the day and the students of who guides.
#include "campus/access/accepted_forms.h"
#include "campus/access/undo.h"
#include "campus/layout/components.h"
#include "campus/navigation/navigation.h"
#include "platform/base/error.h"
#include "platform/base/utf8.h"
#include "platform/base/weeks.h"
#include "rooms/caseload/handover.h"
#include "rooms/caseload/paths.h"
#include "rooms/caseload/routes.h"
#include "rooms/caseload/signal_forms.h"
#include "rooms/caseload/student_views.h"
#include "rooms/caseload/texts.h"

namespace koers::caseload {
namespace {

using http::Response;
using http::Visit;
using people::Guide;

constexpr std::size_t longest_search = 100;  // bytes

// Monday to Friday show what is left of this week, the weekend shows the next one.
bool is_weekend(Day day) { return day.weekday() > 5; }
Day last_day_shown(Day today) { return sunday_of(is_weekend(today) ? today + 7 : today); }

// What is new is new since the last Friday before this week: on Monday the weekend is in it.
Day news_since(Day today) { return is_weekend(today) ? monday_of(today) : monday_of(today) - 3; }

Response show_today(Visit& visit, const Guide& me) {
  const Day since = news_since(visit.today);
  views::TodayPage page;
  page.given_name = me.person().given_name;
  page.this_week = guidance::talks_until(visit, me, last_day_shown(visit.today));
  page.is_next_week = is_weekend(visit.today);
  for (auto& one : referrals::appointments_of(visit.db(), me, visit.today)) {
    const bool is_ahead = !one.is_held && one.on >= visit.today && one.on <= last_day_shown(visit.today);
    if (is_ahead) page.of_requests.push_back(std::move(one));
  }
  page.caseload = caseload_of(visit.db(), me, visit.today);
  page.news = experiences::new_for_guide(visit.db(), me, instant_of(since, 0), visit.today);
  page.news_since = since;
  page.handovers_to_read = handovers_waiting_for(visit.db(), me, visit.today);
  return http::page(navigation::page(visit, {.title = visit.say(texts::today), .place = "/vandaag"},
                                     views::today_page(visit, page)));
}

Response show_students(Visit& visit, const Guide& me) {
  views::CaseloadPage page;
  page.all = caseload_of(visit.db(), me, visit.today);
  page.filter = visit.request.choice<CaseloadFilter>("toon").value_or(CaseloadFilter::all);
  page.search = beginning(visit.request.field("q"), longest_search);
  page.page =
      static_cast<int>(std::clamp<std::int64_t>(visit.request.number("bladzijde").value_or(1), 1, 10'000));
  return http::page(navigation::page(visit, {.title = visit.say(texts::students), .place = "/studenten"},
                                     views::caseload_page(visit, page)));
}

Signal signal_of(const Visit& visit) {
  const auto signal = visit.request.choice<Signal>("signaal");
  if (!signal) throw NotFound("no such signal");
  return *signal;
}

// The signal alone, with what was typed.
Response judgement_page(Visit& visit, const Guide& me, const people::Person& student, Signal signal,
                        const forms::Answers& answers) {
  const auto row = caseload_row(visit.db(), me, student.id, visit.today);
  if (!row) throw NotFound("no such signal");
  const std::string name = student.full_name();
  const auto content = html::fragment(
      layout::crumbs(visit.language,
                     {{visit.say(texts::my_students_crumb), students_path()}, {name, file_path(student.id)}},
                     visit.say(texts::not_so)),
      layout::page_head({.title = name}), views::signal_card(visit, *row, signal, answers));
  return http::page(
      navigation::page(visit, {.title = name, .place = "/studenten", .width = layout::PageWidth::narrow},
                       content),
      answers.status());
}

Response judge(Visit& visit, const Guide& me, Id<people::Person> id) {
  const auto student = access::GuidedStudent::admit(visit, me, id);
  const Signal signal = signal_of(visit);
  const auto typed = judgement_form.read(visit);
  if (!typed.holds()) return judgement_page(visit, me, student.person(), signal, typed);
  auto judged = access::once(visit, me, file_path(id), [&](sql::Transaction& tx) {
    judge_signal(tx, me, student.id(), signal, typed.value.reason, visit.now, visit.today);
  });
  const auto undo = access::undo(signal_back_path(id).with("signaal", code(signal)),
                                 mark_of_judgement(visit.db(), me, student.id(), signal));
  return std::move(judged).with_toast({visit.say(texts::signal_quiet), undo});
}

Response take_judgement_back(Visit& visit, const Guide& me, Id<people::Person> id) {
  const auto student = access::GuidedStudent::admit(visit, me, id);
  const Signal signal = signal_of(visit);
  visit.write([&](sql::Transaction& tx) {
    tx.lock(student.id().value);
    access::undo_only(visit, mark_of_judgement(tx, me, student.id(), signal));
    forget_judgement(tx, me, student.id(), signal);
  });
  return http::see_other(file_path(id));
}

}  // namespace

Response choose_student(Visit& visit, const Guide& me) {
  auto students = caseload_of(visit.db(), me, visit.today);
  std::stable_sort(students.begin(), students.end(), [&](const CaseloadRow& a, const CaseloadRow& b) {
    return a.weeks_since_conversation(visit.today) > b.weeks_since_conversation(visit.today);
  });
  return http::page(navigation::page(
      visit,
      {.title = visit.say(texts::plan_talk), .place = "/gesprekken", .width = layout::PageWidth::narrow},
      views::choosing_page(visit, students)));
}

void add_student_routes(http::Router& router) {
  router.get<Guide>("/vandaag", show_today);
  router.get<Guide>("/studenten", show_students);
  router.post<Guide>("/studenten/{id}/signaal", judge);
  router.post<Guide>("/studenten/{id}/signaal/terug", take_judgement_back);
}

}  // namespace koers::caseload
