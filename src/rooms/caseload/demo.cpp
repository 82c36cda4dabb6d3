// What the demo school shows of this room: a handover that is on its way, and a student who asks for another
// counsellor (content/demo/personas.toml).
#include "campus/demo/content.h"
#include "platform/base/error.h"
#include "rooms/caseload/guide_wish.h"
#include "rooms/caseload/handover.h"
#include "rooms/caseload/notices.h"
#include "rooms/caseload/record.h"

namespace koers::caseload {
namespace {

using demo::text;
using people::Person;

// Of the student's team, another than who guides now.
std::optional<Id<Person>> next_counsellor(const demo::School& school, Id<organisation::Team> team,
                                          Id<Person> now) {
  for (const demo::Team& one : school.teams) {
    if (one.id != team) continue;
    for (const Id<Person> person : one.counsellors) {
      if (person != now) return person;
    }
  }
  return std::nullopt;
}

constexpr sql::Statement insert_told{"caseload.insert_told_handover", R"(
    INSERT INTO caseload_handovers (institution_id, student_id, id, from_id, to_id, team_id, begins_on, reason,
                                    reason_words, stands, running, works, written_at, first_talk, student_words,
                                    ended_as)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, '', $9, $10, $11, $12, 'three', '', ''))"};

constexpr sql::Statement insert_told_wish{"caseload.insert_told_guide_wish", R"(
    INSERT INTO caseload_guide_wishes (institution_id, student_id, id, team_id, guide_id, asked_at)
    VALUES ($1, $2, $3, $4, $5, $6))"};

}  // namespace

void furnish(sql::Transaction& tx, demo::Tools& tools, demo::School& school) {
  if (!school.has_cast()) return;
  demo::Numbers numbers = tools.numbers.take(8);
  if (!tools.stretch.is_last) return;
  constexpr int at_noon = 12 * 60;
  const auto personas = demo::read("demo/personas.toml");
  const demo::ToldDays day(personas, tools.today);
  demo::each(personas, "handovers", [&](const toml::table& t) {
    const Id<Person> student = school.cast.at(text(t, "student"));
    const Id<Person> from = school.cast.at(text(t, "from"));
    const auto enrolment = people::enrolment_of(tx, school.institution, student, tools.today);
    const auto next = enrolment ? next_counsellor(school, enrolment->team_id, from) : std::nullopt;
    const auto id = numbers.id<Handover>();
    if (!next) return;
    const Instant at = instant_of(*day(t, "written_on"), at_noon);
    tx.run(insert_told, school.institution, student, id, from, *next, enrolment->team_id,
           *day(t, "begins_on"), text(t, "reason"), text(t, "stands"), text(t, "running"), text(t, "works"),
           at);
    inbox::tell(tx, school.institution, {notices::handover_to_read, id.value, from, at}, {student});
  });
  demo::each(personas, "guide_wishes", [&](const toml::table& t) {
    const Id<Person> student = school.cast.at(text(t, "student"));
    const auto enrolment = people::enrolment_of(tx, school.institution, student, tools.today);
    const auto guide = access::counsellor_from(tx, school.institution, student, tools.today);
    const auto id = numbers.id<GuideWish>();
    if (!enrolment || !guide) return;
    tx.run(insert_told_wish, school.institution, student, id, enrolment->team_id, guide->id,
           instant_of(*day(t, "asked_on"), at_noon));
  });
}

}  // namespace koers::caseload
