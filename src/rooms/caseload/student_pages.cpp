// /vandaag and /studenten: the day and the students of who guides.
#include "campus/layout/components.h"
#include "campus/navigation/navigation.h"
#include "platform/base/utf8.h"
#include "platform/base/weeks.h"
#include "rooms/caseload/handover.h"
#include "rooms/caseload/paths.h"
#include "rooms/caseload/routes.h"
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
  page.caseload = with_signals(caseload_of(visit.db(), me, visit.today), signals::waiting_signals(visit, me));
  page.long_weeks = signals::weeks_without_conversation(visit, me);
  page.news = experiences::new_for_guide(visit.db(), me, instant_of(since, 0), visit.today);
  page.news_since = since;
  page.is_counsellor = me.identity().is(people::Role::counsellor);
  page.handovers_to_read = handovers_waiting_for(visit.db(), me, visit.today);
  return http::page(navigation::page(visit, {.title = visit.say(texts::today), .place = "/vandaag"},
                                     views::today_page(visit, page)));
}

Response show_students(Visit& visit, const Guide& me) {
  views::CaseloadPage page;
  page.all = with_signals(caseload_of(visit.db(), me, visit.today), signals::waiting_signals(visit, me));
  page.long_weeks = signals::weeks_without_conversation(visit, me);
  page.is_counsellor = me.identity().is(people::Role::counsellor);
  page.filter = visit.request.choice<CaseloadFilter>("toon").value_or(CaseloadFilter::all);
  page.search = beginning(visit.request.field("q"), longest_search);
  page.page =
      static_cast<int>(std::clamp<std::int64_t>(visit.request.number("bladzijde").value_or(1), 1, 10'000));
  return http::page(navigation::page(visit, {.title = visit.say(texts::students), .place = "/studenten"},
                                     views::caseload_page(visit, page)));
}

}  // namespace

Response choose_student(Visit& visit, const Guide& me, guidance::Choosing what) {
  auto students = caseload_of(visit.db(), me, visit.today);
  std::stable_sort(students.begin(), students.end(), [&](const CaseloadRow& a, const CaseloadRow& b) {
    return a.weeks_since_conversation(visit.today) > b.weeks_since_conversation(visit.today);
  });
  return http::page(navigation::page(visit,
                                     {.title = visit.say(views::choosing_title(what)),
                                      .place = "/gesprekken",
                                      .width = layout::PageWidth::narrow},
                                     views::choosing_page(visit, students, what)));
}

void add_student_routes(http::Router& router) {
  router.get<Guide>("/vandaag", show_today);
  router.get<Guide>("/studenten", show_students);
}

}  // namespace koers::caseload
