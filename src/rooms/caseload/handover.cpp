#include "rooms/caseload/handover.h"

#include "rooms/guidance/guidance.h"

namespace koers::caseload {

using people::Person;

constexpr sql::Statement select_team_counsellors{"caseload.select_team_counsellors", R"(
    SELECT p.id, p.given_name, p.infix, p.family_name
    FROM campus_roles r
    JOIN campus_people p ON p.institution_id = r.institution_id AND p.id = r.person_id
    WHERE r.institution_id = $1 AND r.unit_kind = 'team' AND r.unit_id = $2 AND r.role = 'counsellor'
      AND r.begins_on <= $3 AND (r.ends_on IS NULL OR r.ends_on > $3) AND p.id <> $4
    GROUP BY p.id, p.given_name, p.infix, p.family_name
    ORDER BY p.family_name COLLATE alphabet, p.given_name COLLATE alphabet, p.id)"};

std::vector<Person> handover_candidates(sql::Reader& reader, const access::GuidedStudent& student,
                                        Id<Person> without, Day today) {
  if (!student.enrolment()) return {};
  return reader.all<Person>(select_team_counsellors, student.institution(), student.enrolment()->team_id,
                            today, without);
}

void hand_over(sql::Transaction& tx, const access::GuidedStudent& student, Id<Person> from,
               const Handover& handover, Id<access::Guide> id, Day today) {
  tx.lock(student.id().value);
  for (const access::Guide& guide : access::guides_of(tx, student.institution(), student.id())) {
    const bool active =
        guide.kind == access::GuideKind::counsellor && guide.person_id == from && !guide.ends_on;
    if (active) access::end_guide(tx, student.institution(), student.id(), guide.id, *handover.on);
  }
  access::assign_guide(tx, student.institution(), student.id(),
                       {.id = id,
                        .person_id = *handover.to,
                        .kind = access::GuideKind::counsellor,
                        .begins_on = *handover.on,
                        .ends_on = std::nullopt,
                        .reason = handover.reason,
                        .handover_note = handover.note});
  guidance::pass_on_talks(tx, student.institution(), student.id(), *handover.to, *handover.on, today);
}

}  // namespace koers::caseload
