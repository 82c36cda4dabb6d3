#include "rooms/signals/student_facts.h"

#include <algorithm>

#include "rooms/signals/limits.h"

namespace koers::signals {

using organisation::Institution;
using people::Person;

namespace {

// Of two enrolments at once the later one counts: it stands first. $3 is today, $4 and $5 say whether a
// conversation by telephone counts (limits.h).
constexpr sql::Statement select_of_guide{"signals.select_facts_of_guide", R"(
    SELECT e.student_id, e.started_on,
      CASE WHEN COALESCE((SELECT l.value FROM campus_time_limits l
                          WHERE l.institution_id = $1 AND l.limit_key = $4 ORDER BY l.id DESC LIMIT 1),
                         CAST($5 AS BIGINT)) <> 0
           THEN f.last_conversation_on
           ELSE (SELECT MAX(t.held_on) FROM guidance_out_talks t
                 WHERE t.institution_id = e.institution_id AND t.student_id = e.student_id AND t.state = 'closed'
                   AND t.channel <> 'phone' AND NOT t.in_confidence) END,
      f.next_conversation_on,
      r.last_specialist_conversation_on, r.next_specialist_conversation_on, x.last_experience_on, x.rested_until_on,
      (SELECT COUNT(*) FROM course_out_due_steps s
       WHERE s.institution_id = e.institution_id AND s.student_id = e.student_id AND s.due_on < $3),
      (SELECT MAX(s.due_on) FROM course_out_due_steps s
       WHERE s.institution_id = e.institution_id AND s.student_id = e.student_id AND s.due_on < $3),
      (SELECT COUNT(*) FROM rounds_out_invitations i
       WHERE i.institution_id = e.institution_id AND i.student_id = e.student_id AND NOT i.is_answered
         AND i.pick_until_on < $3 AND i.pick_until_on > COALESCE(f.last_conversation_on, '')
         AND i.pick_until_on > COALESCE(r.last_specialist_conversation_on, '')),
      (SELECT MAX(i.pick_until_on) FROM rounds_out_invitations i
       WHERE i.institution_id = e.institution_id AND i.student_id = e.student_id AND NOT i.is_answered
         AND i.pick_until_on < $3),
      (SELECT MIN(c.begins_on) FROM campus_guides c
       WHERE c.institution_id = e.institution_id AND c.student_id = e.student_id AND c.kind = 'counsellor'
         AND c.begins_on <= $3 AND (c.ends_on IS NULL OR c.ends_on > $3)),
      (SELECT MAX(c.ends_on) FROM campus_guides c
       WHERE c.institution_id = e.institution_id AND c.student_id = e.student_id AND c.kind = 'counsellor'
         AND c.begins_on <= $3 AND c.ends_on <= $3),
      (SELECT MIN(p.ends_on) FROM placements_out_ending p
       WHERE p.institution_id = e.institution_id AND p.student_id = e.student_id AND p.ends_on >= $3
         AND (p.next_on IS NULL OR p.next_on < $3))
    FROM campus_guides g
    JOIN campus_enrolments e ON e.institution_id = g.institution_id AND e.student_id = g.student_id
      AND e.started_on <= $3 AND (e.ended_on IS NULL OR e.ended_on > $3)
    LEFT JOIN guidance_out_student_facts f ON f.institution_id = e.institution_id AND f.student_id = e.student_id
    LEFT JOIN referrals_out_student_facts r ON r.institution_id = e.institution_id AND r.student_id = e.student_id
    LEFT JOIN portfolio_out_student_facts x ON x.institution_id = e.institution_id AND x.student_id = e.student_id
    WHERE g.institution_id = $1 AND g.person_id = $2 AND g.begins_on <= $3 AND (g.ends_on IS NULL OR g.ends_on > $3)
      AND NOT g.in_confidence
    ORDER BY e.student_id, e.started_on DESC, e.id DESC)"};

// The same of ids. $2 is today, $3 and $4 the first and the last, $5 and $6 as above.
constexpr sql::Statement select_between{"signals.select_facts_between", R"(
    SELECT e.student_id, e.started_on,
      CASE WHEN COALESCE((SELECT l.value FROM campus_time_limits l
                          WHERE l.institution_id = $1 AND l.limit_key = $5 ORDER BY l.id DESC LIMIT 1),
                         CAST($6 AS BIGINT)) <> 0
           THEN f.last_conversation_on
           ELSE (SELECT MAX(t.held_on) FROM guidance_out_talks t
                 WHERE t.institution_id = e.institution_id AND t.student_id = e.student_id AND t.state = 'closed'
                   AND t.channel <> 'phone' AND NOT t.in_confidence) END,
      f.next_conversation_on,
      r.last_specialist_conversation_on, r.next_specialist_conversation_on, x.last_experience_on, x.rested_until_on,
      (SELECT COUNT(*) FROM course_out_due_steps s
       WHERE s.institution_id = e.institution_id AND s.student_id = e.student_id AND s.due_on < $2),
      (SELECT MAX(s.due_on) FROM course_out_due_steps s
       WHERE s.institution_id = e.institution_id AND s.student_id = e.student_id AND s.due_on < $2),
      (SELECT COUNT(*) FROM rounds_out_invitations i
       WHERE i.institution_id = e.institution_id AND i.student_id = e.student_id AND NOT i.is_answered
         AND i.pick_until_on < $2 AND i.pick_until_on > COALESCE(f.last_conversation_on, '')
         AND i.pick_until_on > COALESCE(r.last_specialist_conversation_on, '')),
      (SELECT MAX(i.pick_until_on) FROM rounds_out_invitations i
       WHERE i.institution_id = e.institution_id AND i.student_id = e.student_id AND NOT i.is_answered
         AND i.pick_until_on < $2),
      (SELECT MIN(c.begins_on) FROM campus_guides c
       WHERE c.institution_id = e.institution_id AND c.student_id = e.student_id AND c.kind = 'counsellor'
         AND c.begins_on <= $2 AND (c.ends_on IS NULL OR c.ends_on > $2)),
      (SELECT MAX(c.ends_on) FROM campus_guides c
       WHERE c.institution_id = e.institution_id AND c.student_id = e.student_id AND c.kind = 'counsellor'
         AND c.begins_on <= $2 AND c.ends_on <= $2),
      (SELECT MIN(p.ends_on) FROM placements_out_ending p
       WHERE p.institution_id = e.institution_id AND p.student_id = e.student_id AND p.ends_on >= $2
         AND (p.next_on IS NULL OR p.next_on < $2))
    FROM campus_enrolments e
    LEFT JOIN guidance_out_student_facts f ON f.institution_id = e.institution_id AND f.student_id = e.student_id
    LEFT JOIN referrals_out_student_facts r ON r.institution_id = e.institution_id AND r.student_id = e.student_id
    LEFT JOIN portfolio_out_student_facts x ON x.institution_id = e.institution_id AND x.student_id = e.student_id
    WHERE e.institution_id = $1 AND e.student_id >= $3 AND e.student_id <= $4
      AND e.started_on <= $2 AND (e.ended_on IS NULL OR e.ended_on > $2)
    ORDER BY e.student_id, e.started_on DESC, e.id DESC)"};

constexpr sql::Statement select_steps{"signals.select_steps_behind", R"(
    SELECT due_on, title FROM course_out_due_steps
    WHERE institution_id = $1 AND student_id = $2 AND due_on < $3
    ORDER BY due_on, id)"};

constexpr sql::Statement select_invitations{"signals.select_invitations_behind", R"(
    SELECT pick_until_on, title FROM rounds_out_invitations
    WHERE institution_id = $1 AND student_id = $2 AND NOT is_answered AND pick_until_on < $3 AND pick_until_on > $4
    ORDER BY pick_until_on, id)"};

// One of each student: the first.
std::vector<StudentFacts> once_each(std::vector<StudentFacts> all) {
  const auto is_same = [](const StudentFacts& a, const StudentFacts& b) {
    return a.student_id == b.student_id;
  };
  all.erase(std::unique(all.begin(), all.end(), is_same), all.end());
  return all;
}

}  // namespace

std::optional<Day> StudentFacts::next_planned_on(Day today) const {
  std::optional<Day> next;
  for (const auto& day : {next_conversation_on, next_specialist_on}) {
    if (day && *day >= today) next = std::min(next.value_or(*day), *day);
  }
  return next;
}

std::vector<StudentFacts> facts_for_guide(sql::Reader& reader, const people::SignedIn& guide, Day today) {
  return once_each(reader.all<StudentFacts>(select_of_guide, guide.institution(), guide.id(), today,
                                            telephone_counts.key, telephone_counts.standard));
}

std::vector<StudentFacts> facts_between(sql::Reader& reader, Id<Institution> institution, Id<Person> first,
                                        Id<Person> last, Day today) {
  return once_each(reader.all<StudentFacts>(select_between, institution, today, first, last,
                                            telephone_counts.key, telephone_counts.standard));
}

std::vector<DatedFact> steps_behind(sql::Reader& reader, Id<Institution> institution, Id<Person> student,
                                    Day today) {
  return reader.all<DatedFact>(select_steps, institution, student, today);
}

std::vector<DatedFact> invitations_behind(sql::Reader& reader, Id<Institution> institution,
                                          const StudentFacts& student, Day today) {
  return reader.all<DatedFact>(select_invitations, institution, student.student_id, today,
                               student.last_spoken_on().value_or(Day{}));
}

}  // namespace koers::signals
