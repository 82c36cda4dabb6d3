// /gesprekken: the conversations of a student, or of who guides.
#include "campus/access/guides.h"
#include "campus/layout/list_part.h"
#include "campus/navigation/navigation.h"
#include "campus/people/names.h"
#include "platform/i18n/capital.h"
#include "platform/i18n/dates.h"
#include "rooms/guidance/conversation_pages.h"
#include "rooms/guidance/conversation_views.h"
#include "rooms/guidance/paths.h"
#include "rooms/guidance/texts.h"
#include "rooms/guidance/ways_texts.h"
#include "rooms/referrals/referrals.h"

namespace koers::guidance {
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

Html ways_of_student(const Visit& visit, const std::optional<people::Person>& counsellor) {
  return layout::cluster(fragment(calls_for_talk(visit, counsellor),
                                  layout::button_link(visit.say(ways_texts::group), paths::groups()),
                                  to_calendar(visit)));
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
    lead = visit.say(texts::lead_next, i18n::with_capital(day), other);
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
                  ways_of_student(visit, counsellor), referrals::ask_card(visit, me),
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
      layout::button_link(visit.say(ways_texts::group), paths::groups()),
      layout::button_link(visit.say(ways_texts::write_late), paths::late()),
      layout::button_link(visit.say(ways_texts::begin_now), paths::now()), to_calendar(visit),
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

}  // namespace

void add_list_routes(http::Router& router) { router.get<SignedIn>("/gesprekken", show_list); }

}  // namespace koers::guidance
