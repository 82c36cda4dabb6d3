#include "rooms/caseload/assignment.h"

#include <algorithm>
#include <map>

#include "platform/base/error.h"
#include "rooms/caseload/assigning_texts.h"
#include "rooms/caseload/guide_wish.h"
#include "rooms/caseload/handover.h"
#include "rooms/caseload/notices.h"
#include "rooms/guidance/guidance.h"

namespace koers::caseload {

using organisation::Institution;
using organisation::Team;
using people::Person;

std::string guide_choice(const std::string& group, Id<Person> person) { return group + "=" + text(person); }

std::optional<Id<Person>> AssignmentDraft::guide_of(const std::string& group) const {
  for (const std::string& one : guides) {
    const auto at = one.find('=');
    if (at == one.npos || one.substr(0, at) != group) continue;
    if (const auto id = parse_id_text(one.substr(at + 1))) return Id<Person>{*id};
  }
  return std::nullopt;
}

constexpr sql::Statement insert_assignment{"caseload.insert_assignment", R"(
    INSERT INTO caseload_assignments (institution_id, id, made_by, made_at, begins_on, reason, words, more_because)
    VALUES ($1, $2, $3, $4, $5, $6, $7, ''))"};

constexpr sql::Statement insert_assigned{"caseload.insert_assigned_student", R"(
    INSERT INTO caseload_assigned_students (institution_id, student_id, assignment_id, person_id, team_id, replaces_id)
    VALUES ($1, $2, $3, $4, $5, $6))"};

void rehearse(sql::Transaction& tx, const Assigner& me, Id<Assignment> id, const AssignmentDraft& draft,
              const std::vector<AssignmentRow>& pairs, Instant now) {
  tx.run(insert_assignment, me.institution(), id, me.id(), now, *draft.begins_on, draft.reason, draft.words);
  for (const auto& [student, person, team, replaces] : pairs) {
    tx.run(insert_assigned, me.institution(), student, id, person, team, replaces);
  }
}

constexpr sql::Statement select_assignment{"caseload.select_assignment", R"(
    SELECT id, made_by, made_at, begins_on, reason, words, more_because, done_at, undone_at
    FROM caseload_assignments WHERE institution_id = $1 AND id = $2)"};

Assignment assignment_of(sql::Reader& reader, const AssignmentReader& me, Id<Assignment> id) {
  auto found = reader.one<Assignment>(select_assignment, me.institution(), id);
  if (!found || !(found->made_by == me.id() || me.identity().is(people::Role::coordinator))) {
    throw NotFound("assignment");
  }
  return std::move(*found);
}

namespace {

struct AssignedColumns {
  Id<Person> id;
  std::string given_name, infix, family_name;
  Id<Person> guide;
  std::string guide_given_name, guide_infix, guide_family_name;
  Id<Team> team_id;
  std::optional<std::string> group;
  std::optional<Id<access::Guide>> guide_id;
  std::optional<Id<access::Guide>> replaces_id;
  std::optional<std::string> was_given_name, was_infix, was_family_name;
  bool is_turned_back = false, is_enrolled = false, is_counsellor = false;
};

// $3 the first day of it, $4 today.
constexpr sql::Statement select_assigned{"caseload.select_assigned_students", R"(
    SELECT p.id, p.given_name, p.infix, p.family_name, w.id, w.given_name, w.infix, w.family_name, a.team_id,
           (SELECT max(gr.name) FROM campus_enrolments e
            JOIN campus_groups gr ON gr.institution_id = e.institution_id AND gr.id = e.group_id
            WHERE e.institution_id = a.institution_id AND e.student_id = a.student_id AND e.team_id = a.team_id
              AND e.started_on <= $4 AND (e.ended_on IS NULL OR e.ended_on > $4)),
           a.guide_id, a.replaces_id, f.given_name, f.infix, f.family_name,
           EXISTS (SELECT 1 FROM campus_guides g
                   WHERE g.institution_id = a.institution_id AND g.student_id = a.student_id AND g.id = a.guide_id
                     AND g.ends_on = g.begins_on),
           EXISTS (SELECT 1 FROM campus_enrolments e
                   WHERE e.institution_id = a.institution_id AND e.student_id = a.student_id AND e.team_id = a.team_id
                     AND e.started_on <= $4 AND (e.ended_on IS NULL OR e.ended_on > $3)),
           EXISTS (SELECT 1 FROM campus_roles r
                   WHERE r.institution_id = a.institution_id AND r.person_id = a.person_id AND r.role = 'counsellor'
                     AND r.unit_kind = 'team' AND r.unit_id = a.team_id AND r.begins_on <= $3
                     AND (r.ends_on IS NULL OR r.ends_on > $3))
    FROM caseload_assigned_students a
    JOIN campus_people p ON p.institution_id = a.institution_id AND p.id = a.student_id
    JOIN campus_people w ON w.institution_id = a.institution_id AND w.id = a.person_id
    LEFT JOIN campus_guides r ON r.institution_id = a.institution_id AND r.student_id = a.student_id
      AND r.id = a.replaces_id
    LEFT JOIN campus_people f ON f.institution_id = a.institution_id AND f.id = r.person_id
    WHERE a.institution_id = $1 AND a.assignment_id = $2
    ORDER BY p.family_name COLLATE alphabet, p.given_name COLLATE alphabet, p.id)"};

AssignedState state_of(const Assignment& assignment, const AssignedColumns& row) {
  if (row.guide_id) return row.is_turned_back ? AssignedState::turned_back : AssignedState::given;
  if (!row.is_enrolled) return AssignedState::left;
  if (!row.is_counsellor) return AssignedState::no_role;
  return assignment.done_at ? AssignedState::taken : AssignedState::planned;
}

// As access::counsellor_from, of all students of an assignment at once. $3 is the first day of it.
constexpr sql::Statement select_counsellors_of{"caseload.select_counsellors_of_assigned", R"(
    SELECT g.student_id, g.id, p.given_name, p.infix, p.family_name, g.begins_on
    FROM campus_guides g
    JOIN campus_people p ON p.institution_id = g.institution_id AND p.id = g.person_id
    WHERE g.institution_id = $1 AND g.kind = 'counsellor'
      AND g.student_id IN (SELECT a.student_id FROM caseload_assigned_students a
                           WHERE a.institution_id = $1 AND a.assignment_id = $2)
      AND (g.ends_on IS NULL OR (g.ends_on > $3 AND g.ends_on > g.begins_on))
    ORDER BY g.student_id, g.begins_on, g.id)"};

struct CounsellorColumns {
  Id<Person> student_id;
  Id<access::Guide> id;
  std::string given_name, infix, family_name;
  Day begins_on;
};
struct Counsellor {
  Id<access::Guide> id;
  std::string name;
  Day begins_on;
};

std::map<Id<Person>, Counsellor> counsellors_of(sql::Reader& reader, Id<Institution> institution,
                                                Id<Assignment> assignment, Day from) {
  std::map<Id<Person>, Counsellor> first;
  reader.each<CounsellorColumns>(
      select_counsellors_of,
      [&](CounsellorColumns&& row) {
        const Person person{{}, row.given_name, row.infix, row.family_name};
        first.try_emplace(row.student_id, Counsellor{row.id, person.full_name(), row.begins_on});
      },
      institution, assignment, from);
  return first;
}

// From when it counts: a rehearsal that lay for a night does not begin yesterday.
Day first_day(const Assignment& assignment, Day today) {
  return assignment.done_at ? assignment.begins_on : std::max(assignment.begins_on, today);
}

}  // namespace

std::vector<AssignedStudent> assigned_students(sql::Reader& reader, const AssignmentReader& me,
                                               const Assignment& assignment, Day today) {
  const Day from = first_day(assignment, today);
  std::vector<AssignedStudent> all;
  for (auto& row :
       reader.all<AssignedColumns>(select_assigned, me.institution(), assignment.id, from, today)) {
    all.push_back({.student = {row.id, row.given_name, row.infix, row.family_name},
                   .guide = {row.guide, row.guide_given_name, row.guide_infix, row.guide_family_name},
                   .team_id = row.team_id,
                   .group = row.group.value_or(""),
                   .guide_id = row.guide_id,
                   .state = state_of(assignment, row),
                   .replaces = row.replaces_id});
    if (!row.was_given_name) continue;
    const Person was{{}, *row.was_given_name, *row.was_infix, *row.was_family_name};
    all.back().was = was.full_name();
  }
  const auto taken = counsellors_of(reader, me.institution(), assignment.id, from);
  for (auto& one : all) {
    const bool may_be_taken = one.state == AssignedState::planned || one.state == AssignedState::taken;
    const auto found = taken.find(one.student.id);
    if (!may_be_taken || found == taken.end() || found->second.id == one.replaces) continue;
    one.state = AssignedState::taken;
    one.taken_by = found->second.name;
    one.taken_on = found->second.begins_on;
  }
  return all;
}

constexpr sql::Statement update_assigned{"caseload.update_assigned_student", R"(
    UPDATE caseload_assigned_students SET guide_id = $4
    WHERE institution_id = $1 AND student_id = $2 AND assignment_id = $3)"};

constexpr sql::Statement update_done{"caseload.update_assignment_done", R"(
    UPDATE caseload_assignments SET done_at = $3, begins_on = $4, more_because = $5
    WHERE institution_id = $1 AND id = $2)"};

namespace {

// The reason as the student reads it, in the language of who gives it.
std::string words_of(i18n::Language language, const Assignment& assignment) {
  if (assignment.reason == AssignmentReason::other) return assignment.words;
  std::string words = i18n::say(language, assigning_texts::reason_words(assignment.reason));
  return assignment.words.empty() ? words : words + ". " + assignment.words;
}

}  // namespace

void assign(http::Visit& visit, sql::Transaction& tx, const Assigner& me, Id<Assignment> id,
            const std::string& more_because) {
  tx.lock(id.value);
  const Assignment assignment = assignment_of(tx, me, id);
  if (assignment.done_at) return;
  const auto [now, today] = std::pair(visit.now, visit.today);
  const Day from = first_day(assignment, today);
  const std::string reason = words_of(visit.language, assignment);
  auto students = assigned_students(tx, me, assignment, today);
  // The locks of the students are taken in one order, so that two who divide do not wait for each other.
  std::sort(students.begin(), students.end(),
            [](const auto& a, const auto& b) { return a.student.id < b.student.id; });
  for (const AssignedStudent& one : students) {
    if (one.state == AssignedState::left || one.state == AssignedState::no_role) continue;
    const access::Guide guide{
        .id = visit.new_id<access::Guide>(), .person_id = one.guide.id, .begins_on = from, .reason = reason};
    tx.lock(one.student.id.value);
    // Another one comes in the place of who is counsellor still; somebody else's is left alone.
    const auto before = access::counsellor_from(tx, me.institution(), one.student.id, from);
    const bool is_replaced = before && before->id == one.replaces && !before->ends_on;
    if (is_replaced) access::end_guide(tx, me.institution(), one.student.id, before->id, from);
    if (access::give_counsellor(tx, me.institution(), one.student.id, guide)) continue;
    tx.run(update_assigned, me.institution(), one.student.id, id, guide.id);
    stop_handover(visit, tx, me.institution(), one.student.id);
    answer_wishes(tx, me.institution(), one.student.id, now);
    guidance::pass_on_talks(tx, me.institution(), one.student.id, one.guide.id, from, today);
    inbox::tell(tx, me.institution(), {notices::new_counsellor, guide.id.value, one.guide.id, now},
                {one.student.id});
    inbox::tell(tx, me.institution(), {notices::new_student, guide.id.value, one.student.id, now},
                {one.guide.id});
  }
  tx.run(update_done, me.institution(), id, now, from, more_because);
}

Instant last_moment_of_return(const Assignment& assignment) {
  constexpr int six_in_the_evening = 18 * 60;
  return instant_of(day_of(*assignment.done_at) + 1, six_in_the_evening);
}

bool may_be_turned_back(const Assignment& assignment, Instant now) {
  return assignment.done_at && !assignment.undone_at && now < last_moment_of_return(assignment);
}

constexpr sql::Statement select_spoken_on{"caseload.select_last_conversation_on", R"(
    SELECT last_conversation_on FROM guidance_out_student_facts WHERE institution_id = $1 AND student_id = $2)"};

constexpr sql::Statement update_undone{"caseload.update_assignment_undone", R"(
    UPDATE caseload_assignments SET undone_at = $3 WHERE institution_id = $1 AND id = $2)"};

namespace {

// Whether they spoke: what two began is not undone by a third.
bool have_spoken(sql::Transaction& tx, Id<Institution> institution, Id<Person> student, Day since) {
  const auto last = tx.one<std::optional<Day>>(select_spoken_on, institution, student);
  return last && *last && **last >= since;
}

}  // namespace

int turn_back(http::Visit& visit, sql::Transaction& tx, const Assigner& me, Id<Assignment> id) {
  tx.lock(id.value);
  const auto [now, today] = std::pair(visit.now, visit.today);
  const Assignment assignment = assignment_of(tx, me, id);
  if (!may_be_turned_back(assignment, now)) throw Conflict("an assignment that is not turned back any more");
  auto students = assigned_students(tx, me, assignment, today);
  std::sort(students.begin(), students.end(),
            [](const auto& a, const auto& b) { return a.student.id < b.student.id; });
  int returned = 0;
  for (const AssignedStudent& one : students) {
    if (one.state != AssignedState::given) continue;
    tx.lock(one.student.id.value);
    // Whoever was handed over since then, or spoke, stays as it is.
    const auto current = access::counsellor_from(tx, me.institution(), one.student.id, assignment.begins_on);
    const bool is_as_it_was = current && current->id == *one.guide_id && !current->ends_on;
    if (!is_as_it_was || have_spoken(tx, me.institution(), one.student.id, assignment.begins_on)) continue;
    access::take_counsellor_back(tx, me.institution(), one.student.id, *current);
    if (one.replaces) access::reopen_guide(tx, me.institution(), one.student.id, *one.replaces);
    guidance::refresh_facts(tx, me.institution(), one.student.id, today);
    inbox::withdraw(tx, me.institution(), one.guide_id->value);
    inbox::tell(tx, me.institution(), {notices::not_counsellor, one.guide_id->value, one.guide.id, now},
                {one.student.id});
    ++returned;
  }
  tx.run(update_undone, me.institution(), id, now);
  return returned;
}

constexpr sql::Statement select_to_turn_back{"caseload.select_assignments_to_turn_back", R"(
    SELECT a.id, a.done_at, count(s.student_id)
    FROM caseload_assignments a
    JOIN caseload_assigned_students s ON s.institution_id = a.institution_id AND s.assignment_id = a.id
      AND s.guide_id IS NOT NULL
    WHERE a.institution_id = $1 AND a.made_by = $2 AND a.done_at > $3 AND a.undone_at IS NULL
    GROUP BY a.id, a.done_at
    ORDER BY a.done_at DESC, a.id)"};

std::vector<AssignmentSummary> assignments_to_turn_back(sql::Reader& reader, const AssignmentReader& me,
                                                        Instant now) {
  constexpr std::int64_t two_days = 2 * 86'400;
  auto all = reader.all<AssignmentSummary>(select_to_turn_back, me.institution(), me.id(), now - two_days);
  std::erase_if(
      all, [&](const AssignmentSummary& one) { return !may_be_turned_back({.done_at = one.done_at}, now); });
  return all;
}

constexpr sql::Statement delete_rehearsed{"caseload.delete_rehearsed_students", R"(
    DELETE FROM caseload_assigned_students
    WHERE assignment_id IN (SELECT a.id FROM caseload_assignments a WHERE a.done_at IS NULL AND a.made_at < $1))"};
constexpr sql::Statement delete_rehearsals{"caseload.delete_rehearsals", R"(
    DELETE FROM caseload_assignments WHERE done_at IS NULL AND made_at < $1)"};

void forget_rehearsals(sql::Transaction& tx, Instant now) {
  constexpr std::int64_t a_week = 7 * 86'400;
  tx.run(delete_rehearsed, now - a_week);
  tx.run(delete_rehearsals, now - a_week);
}

}  // namespace koers::caseload
