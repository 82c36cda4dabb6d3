// /beheer: what an administrator must see to: is everybody there, and has every student a counsellor.
#include <span>

#include "app/mail/mail_texts.h"
#include "app/pages.h"
#include "app/texts.h"
#include "app/time_limit_texts.h"
#include "app/time_limits.h"
#include "campus/inbox/letters.h"
#include "campus/layout/components.h"
#include "campus/layout/list_part.h"
#include "campus/navigation/navigation.h"
#include "campus/organisation/organisation.h"
#include "platform/i18n/dates.h"
#include "rooms/caseload/caseload.h"
#include "rooms/quality/quality.h"

namespace koers::app {
namespace {

using namespace html;
using http::Response;
using http::Visit;
using people::Administrator;

struct Counts {
  std::int64_t schools = 0, teams = 0, programmes = 0, colleagues = 0;
};

constexpr sql::Statement select_counts{"app.select_counts", R"(
    SELECT (SELECT count(*) FROM campus_schools WHERE institution_id = $1),
           (SELECT count(*) FROM campus_teams WHERE institution_id = $1),
           (SELECT count(*) FROM campus_programmes WHERE institution_id = $1),
           (SELECT count(DISTINCT person_id) FROM campus_roles
            WHERE institution_id = $1 AND begins_on <= $2 AND (ends_on IS NULL OR ends_on > $2)))"};

struct Unguided {
  Id<people::Person> id;
  std::string given_name, infix, family_name;
  std::optional<std::string> number;
  std::string team;
  Day started_on;
};

// LA-02 (WEB art. 1.3.5): every enrolled student has a named guide; this list must be empty.
constexpr sql::Statement select_unguided{"app.select_unguided", R"(
    SELECT p.id, p.given_name, p.infix, p.family_name, p.number, t.name, e.started_on
    FROM campus_enrolments e
    JOIN campus_people p ON p.institution_id = e.institution_id AND p.id = e.student_id
    JOIN campus_teams t ON t.institution_id = e.institution_id AND t.id = e.team_id
    WHERE e.institution_id = $1 AND e.student_id IN (SELECT value FROM id_list($3))
      AND e.started_on <= $2 AND (e.ended_on IS NULL OR e.ended_on > $2)
      AND NOT EXISTS (SELECT 1 FROM campus_enrolments o
                      WHERE o.institution_id = e.institution_id AND o.student_id = e.student_id AND o.id > e.id
                        AND o.started_on <= $2 AND (o.ended_on IS NULL OR o.ended_on > $2))
    ORDER BY t.name COLLATE alphabet, p.family_name COLLATE alphabet, p.given_name COLLATE alphabet, p.id
    LIMIT $4 OFFSET $5)"};

constexpr int unguided_per_page = 100;

std::vector<Unguided> listed(Visit& visit, const Administrator& me,
                             std::span<const Id<people::Person>> students, sql::Window window) {
  return visit.db().all<Unguided>(select_unguided, me.institution(), visit.today, sql::id_list(students),
                                  window.limit, window.offset);
}

Html unguided_table(const Visit& visit, const std::vector<Unguided>& students) {
  if (students.empty()) {
    return layout::notice(words::State::good, visit.say(texts::everybody_guided));
  }
  std::vector<layout::Cells> rows;
  for (const Unguided& student : students) {
    const people::Person person{student.id, student.given_name, student.infix, student.family_name};
    rows.push_back({layout::person_cell(person.full_name(), student.number.value_or("")),
                    fragment(student.team),
                    fragment(i18n::day_with_year(visit.language, student.started_on))});
  }
  return layout::card({.surface = layout::Surface::flush, .stacked = false},
                      layout::data_table("zonder",
                                         {{.title = visit.say(texts::column_student)},
                                          {.title = visit.say(texts::column_team)},
                                          {.title = visit.say(texts::column_since), .optional = true}},
                                         rows));
}

// A server that is away for an hour is something to see to.
std::string state_of_mail(Visit& visit, const Administrator& me) {
  if (!visit.house.sends_mail) return visit.say(mail_texts::mail_off);
  const auto waiting = inbox::letters_waiting(visit.db(), me.institution());
  constexpr std::int64_t an_hour = 3'600;
  if (!waiting.oldest || *waiting.oldest > visit.now - an_hour) return visit.say(mail_texts::mail_well);
  const std::string since = i18n::near_day(visit.language, day_of(*waiting.oldest), visit.today);
  return visit.say(mail_texts::mail_waits, waiting.count, since);
}

Response show_administration(Visit& visit, const Administrator& me) {
  const auto institution = organisation::institution_of(visit.db(), me.institution());
  const auto counts = visit.db().one<Counts>(select_counts, me.institution(), visit.today).value_or(Counts());
  const auto lacking = quality::students_without(visit, me.institution(), "has_counsellor");
  const auto without = std::span(lacking.without);
  const layout::ListPart part(visit, "zonder", unguided_per_page, static_cast<std::int64_t>(without.size()));
  const auto unguided = listed(visit, me, without, part.window());
  const Html facts =
      layout::fact_list({{visit.say(texts::schools), fragment(counts.schools)},
                         {visit.say(texts::teams), fragment(counts.teams)},
                         {visit.say(texts::programmes), fragment(counts.programmes)},
                         {visit.say(texts::students), fragment(lacking.students)},
                         {visit.say(texts::colleagues), fragment(counts.colleagues)},
                         {visit.say(texts::smallest_group), fragment(institution.smallest_group)},
                         {visit.say(mail_texts::mail), fragment(state_of_mail(visit, me))}});
  const Html content = fragment(
      layout::page_head({.title = visit.say(texts::administration),
                         .lead = fragment(visit.say_count(texts::without_counsellor_count,
                                                          static_cast<std::int64_t>(without.size()))),
                         .actions = layout::button_link({.label = visit.say(texts::who_guides_whom),
                                                         .href = caseload::assigning_path(),
                                                         .kind = layout::Kind::line,
                                                         .icon = layout::Icon("handshake")})}),
      layout::card({.labelled_by = "instelling"},
                   fragment(layout::section_head("instelling", institution.name), facts)),
      section.cls("stack gap-3")
          .aria("labelledby", "zonder")(layout::section_head("zonder", visit.say(texts::without_counsellor)),
                                        unguided_table(visit, unguided),
                                        part.ways(visit.language, url("/beheer"))),
      layout::card({.surface = layout::Surface::flush},
                   layout::rows(layout::row({.lead = layout::thumb("hourglass-medium-duo"),
                                             .title = visit.say(time_limit_texts::title),
                                             .href = time_limits_path(),
                                             .line = visit.say(time_limit_texts::row_line)}))),
      layout::card({.surface = layout::Surface::soft},
                   fragment(h2(visit.say(texts::bring_in)), p(visit.say(texts::bring_in_line)))));
  return http::page(
      navigation::page(visit, {.title = visit.say(texts::administration), .place = "/beheer"}, content));
}

}  // namespace

void add_administration_routes(http::Router& router) {
  router.get<Administrator>("/beheer", show_administration);
}

}  // namespace koers::app
