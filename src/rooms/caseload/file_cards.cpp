// What this room shows of a student in the student's file, which app composes of several rooms.
#include "campus/layout/components.h"
#include "campus/layout/form_help.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/caseload/caseload.h"
#include "rooms/caseload/paths.h"
#include "rooms/caseload/student_views.h"
#include "rooms/caseload/texts.h"
#include "rooms/course/course.h"

namespace koers::caseload {
namespace {

using namespace html;
using access::GuidedStudent;
using http::Visit;

// Programme, level, year and group.
std::string study_line(const Visit& visit, const GuidedStudent& student,
                       const std::optional<CaseloadRow>& row) {
  if (!student.enrolment()) return "";
  const people::Enrolment& enrolment = *student.enrolment();
  const std::string study = visit.say(texts::year_group, enrolment.programme, enrolment.level,
                                      enrolment.year_of_study(visit.today));
  return layout::join({study, row ? row->group : ""});
}

// "Jij begeleidt Yara sinds ...", when you spoke last, and when you will.
Html relationship(const Visit& visit, const GuidedStudent& student, const std::optional<CaseloadRow>& row,
                  const std::optional<guidance::ConversationSummary>& coming) {
  Html facts;
  const auto fact = [&](layout::Icon icon, const std::string& words, const std::string& when) {
    facts += span(layout::icon(icon), words, " ", b(when));
  };
  if (row) {
    fact("handshake-fill", visit.say(texts::you_guide_since, student.person().given_name),
         i18n::day_with_year(visit.language, row->guided_since));
    if (row->last_conversation_on) {
      fact("chats-circle-fill", visit.say(texts::last_spoken),
           i18n::day_month(visit.language, *row->last_conversation_on, visit.today));
    }
  }
  if (coming) {
    fact("calendar-check-fill", visit.say(texts::next_talk),
         i18n::short_day(visit.language, coming->on, visit.today) + ", " +
             i18n::time_of_day(visit.language, coming->begins_minute));
  } else if (row && row->next_conversation_on) {
    fact("calendar-check-fill", visit.say(texts::next_talk),
         i18n::short_day(visit.language, *row->next_conversation_on));
  }
  return facts;
}

Html head_of(Visit& visit, const GuidedStudent& student, const std::optional<CaseloadRow>& row,
             const std::optional<guidance::ConversationSummary>& coming) {
  const std::string name = student.person().full_name();
  const Html action = coming ? layout::button_link({.label = visit.say(texts::open_the_talk),
                                                    .href = guidance::conversation_path(coming->id),
                                                    .kind = layout::Kind::primary,
                                                    .icon = layout::Icon("chats-circle-bold")})
                             : layout::button_link({.label = visit.say(texts::plan_talk),
                                                    .href = guidance::plan_path(student.id()),
                                                    .kind = layout::Kind::primary,
                                                    .icon = layout::Icon("calendar-plus-bold")});
  return header.cls("person-head")(
      layout::avatar(name, layout::Size::huge),
      div(h1(name), p.cls("lead")(study_line(visit, student, row)),
          p.cls("cluster facts-line")(relationship(visit, student, row, coming))),
      div.cls("stack gap-2")(action));
}

Html guides_card(Visit& visit, const people::Guide& me, const GuidedStudent& student,
                 const Html& shared_contacts) {
  Html rows;
  for (const auto& [guide, person] : student.guides()) {
    rows += views::guide_row(visit, guide, person.full_name(), guide.person_id == me.id());
  }
  rows += shared_contacts;
  const Html hand_over = when(student.kind() == access::GuideKind::counsellor, [&] {
    return layout::more_link(visit.say(texts::hand_over), handover_path(student.id()));
  });
  return layout::list_card("mensen", visit.say(texts::people_around, student.person().given_name), rows,
                           hand_over);
}

}  // namespace

html::Url students_path() { return url("/studenten"); }
html::Url assigning_path() { return url("/begeleiders"); }

FileCards file_cards(Visit& visit, const people::Guide& me, const GuidedStudent& student,
                     const std::optional<guidance::ConversationSummary>& coming,
                     const course::FileCards& steps, const referrals::ReferralSummary& talks) {
  const auto row = caseload_row(visit.db(), me, steps.count, talks, visit.today);
  return {.head = head_of(visit, student, row, coming),
          .signals = signals::file_card(visit, me, student),
          .guides = guides_card(visit, me, student, steps.people)};
}

}  // namespace koers::caseload
