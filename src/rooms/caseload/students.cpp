#include "rooms/caseload/students.h"

#include <algorithm>
#include <unordered_map>

#include "rooms/course/course.h"
#include "rooms/referrals/referrals.h"

namespace koers::caseload {
namespace {

using people::Person;

struct Columns {
  Id<Person> id;
  std::string given_name, infix, family_name;
  std::optional<std::string> group;
  organisation::Pathway pathway = organisation::Pathway::bol;
  Day started_on;
  Day guided_since;
  std::optional<Day> last_conversation_on, next_conversation_on, last_experience_on;
  std::optional<int> facts_year;
  std::optional<int> experiences_shared_year;
  std::optional<Day> qualities_on, motives_on, exploration_on, steering_on, networking_on;
};

// Facts of the rooms beside the relationship; a student without any yet is a row of nothings. $3 is today; $4
// one student, or all.
constexpr sql::Statement select_caseload{"caseload.select_caseload", R"(
    SELECT p.id, p.given_name, p.infix, p.family_name, gr.name, e.pathway, e.started_on, g.begins_on,
           f.last_conversation_on, f.next_conversation_on, x.last_experience_on, x.school_year, x.experiences_shared_year,
           x.competency_qualities_on, x.competency_motives_on, x.competency_exploration_on, x.competency_steering_on,
           x.competency_networking_on
    FROM campus_guides g
    JOIN campus_people p ON p.institution_id = g.institution_id AND p.id = g.student_id
    JOIN campus_enrolments e ON e.institution_id = g.institution_id AND e.student_id = g.student_id
      AND e.started_on <= $3 AND (e.ended_on IS NULL OR e.ended_on > $3)
    LEFT JOIN campus_groups gr ON gr.institution_id = e.institution_id AND gr.id = e.group_id
    LEFT JOIN guidance_out_student_facts f ON f.institution_id = g.institution_id AND f.student_id = g.student_id
    LEFT JOIN portfolio_out_student_facts x ON x.institution_id = g.institution_id AND x.student_id = g.student_id
    WHERE g.institution_id = $1 AND g.person_id = $2 AND g.begins_on <= $3 AND (g.ends_on IS NULL OR g.ends_on > $3)
      AND (CAST($4 AS BIGINT) IS NULL OR g.student_id = $4)
    ORDER BY p.family_name COLLATE alphabet, p.given_name COLLATE alphabet, p.id, e.started_on DESC)"};

CaseloadRow as_row(Columns&& c, Day today) {
  CaseloadRow row;
  row.student = {c.id, std::move(c.given_name), std::move(c.infix), std::move(c.family_name)};
  row.group = c.group.value_or("");
  row.pathway = c.pathway;
  row.started_on = c.started_on;
  row.guided_since = c.guided_since;
  row.last_conversation_on = c.last_conversation_on;
  row.next_conversation_on = c.next_conversation_on;
  row.last_experience_on = c.last_experience_on;
  // Counts of an earlier school year are not this year's: a fact ages with its date.
  if (c.facts_year == school_year_of(today))
    row.experiences_this_year = c.experiences_shared_year.value_or(0);
  const std::optional<Day> dates[] = {c.qualities_on, c.motives_on, c.exploration_on, c.steering_on,
                                      c.networking_on};
  for (std::size_t i = 0; i < words::competencies.size(); ++i) {
    if (dates[i] && *dates[i] > add_months(today, -12)) row.competencies.push_back(words::competencies[i]);
  }
  return row;
}

}  // namespace

int CaseloadRow::weeks_since_conversation(Day today) const {
  return (today - last_conversation_on.value_or(std::max(started_on, guided_since))) / 7;
}

namespace {

using Places = std::unordered_map<Id<Person>, std::size_t>;

struct CaseloadRows {
  std::vector<CaseloadRow> rows;
  Places place;
};

CaseloadRows read_rows(sql::Reader& reader, const people::SignedIn& guide, std::optional<Id<Person>> only,
                       Day today) {
  CaseloadRows all;
  reader.each<Columns>(
      select_caseload,
      [&](Columns&& columns) {
        // Two enrolments at once (a change of programme) are one student.
        if (all.place.try_emplace(columns.id, all.rows.size()).second)
          all.rows.push_back(as_row(std::move(columns), today));
      },
      guide.institution(), guide.id(), today, only);
  return all;
}

void add_steps(CaseloadRow& row, const course::StepCount& count) {
  row.steps_open = count.open;
  row.steps_overdue = count.overdue;
}

// A talk with a specialist is a talk, for who may know of it.
void add_talks(CaseloadRow& row, const referrals::ReferralSummary& one) {
  auto& last = row.last_conversation_on;
  auto& next = row.next_conversation_on;
  if (one.spoken_on) last = std::max(last.value_or(*one.spoken_on), *one.spoken_on);
  if (one.planned_on) next = std::min(next.value_or(*one.planned_on), *one.planned_on);
}

}  // namespace

std::vector<CaseloadRow> caseload_of(sql::Reader& reader, const people::SignedIn& guide, Day today) {
  auto all = read_rows(reader, guide, std::nullopt, today);
  const auto row_of = [&](Id<Person> student) {
    const auto at = all.place.find(student);
    return at == all.place.end() ? nullptr : &all.rows[at->second];
  };
  for (const auto& count : course::step_counts_for_guide(reader, guide, std::nullopt, today)) {
    if (CaseloadRow* row = row_of(count.student_id)) add_steps(*row, count);
  }
  for (const auto& one : referrals::appointments_known_to(reader, guide, std::nullopt, today)) {
    if (CaseloadRow* row = row_of(one.student_id)) add_talks(*row, one);
  }
  return std::move(all.rows);
}

std::optional<CaseloadRow> caseload_row(sql::Reader& reader, const people::SignedIn& guide,
                                        const course::StepCount& steps,
                                        const referrals::ReferralSummary& talks, Day today) {
  auto all = read_rows(reader, guide, steps.student_id, today);
  if (all.rows.empty()) return std::nullopt;
  CaseloadRow& row = all.rows.front();
  add_steps(row, steps);
  add_talks(row, talks);
  return std::move(row);
}

std::optional<CaseloadRow> caseload_row(sql::Reader& reader, const people::SignedIn& guide,
                                        Id<Person> student, Day today) {
  course::StepCount steps{.student_id = student};
  for (const auto& one : course::step_counts_for_guide(reader, guide, student, today)) steps = one;
  referrals::ReferralSummary talks{.student_id = student};
  for (const auto& one : referrals::appointments_known_to(reader, guide, student, today)) talks = one;
  return caseload_row(reader, guide, steps, talks, today);
}

std::vector<CaseloadRow> with_signals(std::vector<CaseloadRow> rows,
                                      const std::vector<signals::WaitingSignals>& waiting) {
  std::unordered_map<Id<Person>, const signals::WaitingSignals*> by_student;
  for (const auto& one : waiting) by_student[one.student_id] = &one;
  for (CaseloadRow& row : rows) {
    const auto found = by_student.find(row.student.id);
    if (found != by_student.end()) row.waiting = *found->second;
  }
  return rows;
}

bool passes(const CaseloadRow& row, CaseloadFilter filter, Day today, int long_weeks) {
  switch (filter) {
    case CaseloadFilter::all:
      return true;
    case CaseloadFilter::attention:
      return row.waiting.has_value();
    case CaseloadFilter::not_spoken:
      return row.weeks_since_conversation(today) >= long_weeks;
    case CaseloadFilter::no_talk_planned:
      return !row.next_conversation_on;
    case CaseloadFilter::bbl:
      return row.pathway == organisation::Pathway::bbl;
  }
  return true;
}

}  // namespace koers::caseload
