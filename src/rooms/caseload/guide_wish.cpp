#include "rooms/caseload/guide_wish.h"

#include "platform/base/error.h"
#include "rooms/caseload/handover.h"
#include "rooms/caseload/notices.h"

namespace koers::caseload {

using organisation::Institution;
using organisation::Team;
using people::Person;

constexpr sql::Statement select_wish{"caseload.select_guide_wish", R"(
    SELECT student_id, id, team_id, guide_id, asked_at FROM caseload_guide_wishes
    WHERE institution_id = $1 AND student_id = $2 AND withdrawn_at IS NULL AND answered_at IS NULL
    ORDER BY asked_at, id LIMIT 1)"};

std::optional<GuideWish> guide_wish_of(sql::Reader& reader, Id<Institution> institution, Id<Person> student) {
  return reader.one<GuideWish>(select_wish, institution, student);
}

constexpr sql::Statement select_leaders{"caseload.select_leaders", R"(
    SELECT p.id, p.given_name, p.infix, p.family_name
    FROM campus_roles r
    JOIN campus_people p ON p.institution_id = r.institution_id AND p.id = r.person_id
    WHERE r.institution_id = $1 AND r.begins_on <= $3 AND (r.ends_on IS NULL OR r.ends_on > $3)
      AND ((r.role = 'team_leader' AND r.unit_kind = 'team' AND r.unit_id = $2)
           OR (r.role = 'coordinator' AND NOT EXISTS (
                 SELECT 1 FROM campus_roles o
                 WHERE o.institution_id = r.institution_id AND o.role = 'team_leader' AND o.unit_kind = 'team'
                   AND o.unit_id = $2 AND o.begins_on <= $3 AND (o.ends_on IS NULL OR o.ends_on > $3))))
    ORDER BY p.family_name COLLATE alphabet, p.given_name COLLATE alphabet, p.id)"};

std::vector<Person> leaders_of(sql::Reader& reader, Id<Institution> institution, Id<Team> team, Day today) {
  return reader.all<Person>(select_leaders, institution, team, today);
}

constexpr sql::Statement insert_wish{"caseload.insert_guide_wish", R"(
    INSERT INTO caseload_guide_wishes (institution_id, student_id, id, team_id, guide_id, asked_at)
    VALUES ($1, $2, $3, $4, $5, $6))"};

void wish_for_guide(http::Visit& visit, sql::Transaction& tx, const people::Student& me, Id<GuideWish> id) {
  tx.lock(me.id().value);
  if (guide_wish_of(tx, me.institution(), me.id())) return;
  const auto counsellor = access::counsellor_from(tx, me.institution(), me.id(), visit.today);
  if (!counsellor) throw Conflict("nobody to change for");
  const Id<Team> team = me.enrolment().team_id;
  tx.run(insert_wish, me.institution(), me.id(), id, team, counsellor->id, visit.now);
  stop_handover(visit, tx, me.institution(), me.id());
  std::vector<Id<Person>> leaders;
  for (const Person& one : leaders_of(tx, me.institution(), team, visit.today)) leaders.push_back(one.id);
  inbox::tell(tx, me.institution(), {notices::guide_wish, id.value, me.id(), visit.now}, leaders);
}

constexpr sql::Statement update_withdrawn{"caseload.update_guide_wish_withdrawn", R"(
    UPDATE caseload_guide_wishes SET withdrawn_at = $4 WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};

void withdraw_wish(http::Visit& visit, sql::Transaction& tx, const people::Student& me) {
  tx.lock(me.id().value);
  const auto wish = guide_wish_of(tx, me.institution(), me.id());
  if (!wish) throw Conflict("no question that waits");
  tx.run(update_withdrawn, me.institution(), me.id(), wish->id, visit.now);
  inbox::withdraw(tx, me.institution(), wish->id.value);
}

constexpr sql::Statement select_wishes{"caseload.select_guide_wishes_in_teams", R"(
    SELECT w.student_id, p.given_name, p.infix, p.family_name, w.id, w.team_id, w.guide_id, w.asked_at,
           n.id, n.given_name, n.infix, n.family_name
    FROM caseload_guide_wishes w
    JOIN campus_people p ON p.institution_id = w.institution_id AND p.id = w.student_id
    JOIN campus_guides g ON g.institution_id = w.institution_id AND g.student_id = w.student_id AND g.id = w.guide_id
    JOIN campus_people n ON n.institution_id = g.institution_id AND n.id = g.person_id
    WHERE w.institution_id = $1 AND w.team_id IN (SELECT value FROM id_list($2))
      AND w.withdrawn_at IS NULL AND w.answered_at IS NULL
      AND EXISTS (SELECT 1 FROM campus_enrolments e
                  WHERE e.institution_id = w.institution_id AND e.student_id = w.student_id
                    AND (e.ended_on IS NULL OR e.ended_on > $3))
    ORDER BY w.asked_at, w.id)"};

std::vector<GuideWishRow> guide_wishes_in(sql::Reader& reader, Id<Institution> institution,
                                          const std::vector<Team>& teams, Day today) {
  std::vector<Id<Team>> ids;
  for (const Team& team : teams) ids.push_back(team.id);
  return reader.all<GuideWishRow>(select_wishes, institution, sql::id_list(ids), today);
}

constexpr sql::Statement update_answered{"caseload.update_guide_wishes_answered", R"(
    UPDATE caseload_guide_wishes SET answered_at = $3
    WHERE institution_id = $1 AND student_id = $2 AND withdrawn_at IS NULL AND answered_at IS NULL)"};

void answer_wishes(sql::Transaction& tx, Id<Institution> institution, Id<Person> student, Instant now) {
  const auto wish = guide_wish_of(tx, institution, student);
  if (!wish) return;
  tx.run(update_answered, institution, student, now);
  inbox::withdraw(tx, institution, wish->id.value);
}

}  // namespace koers::caseload
