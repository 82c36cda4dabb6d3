#include "rooms/referrals/keeping.h"

#include "platform/base/error.h"
#include "rooms/referrals/notices.h"

namespace koers::referrals {

using organisation::Institution;
using people::Person;

namespace keeping {

constexpr sql::Statement select_referral{"referrals.select_referral", R"(
    SELECT id, student_id, question, tried, counsellor_may_know, state, asked_at, specialist_id, guide_id, taken_at,
           contact_on, contact_minute, contact_place, first_contact_on, first_contact_days, outcome, closed_at
    FROM referrals_requests WHERE institution_id = $1 AND id = $2)"};

std::optional<Referral> found(sql::Reader& reader, Id<Institution> institution, Id<Referral> id) {
  return reader.one<Referral>(select_referral, institution, id);
}

Referral locked(sql::Transaction& tx, Id<Institution> institution, Id<Referral> id) {
  const auto before = found(tx, institution, id);
  if (!before) throw NotFound("referral");
  tx.lock(before->student_id.value);
  auto now = found(tx, institution, id);
  if (!now) throw NotFound("referral");
  return *std::move(now);
}

constexpr sql::Statement select_specialists{"referrals.select_specialists", R"(
    SELECT DISTINCT p.id, p.given_name, p.infix, p.family_name
    FROM campus_roles r
    JOIN campus_people p ON p.institution_id = r.institution_id AND p.id = r.person_id
    WHERE r.institution_id = $1 AND r.role = 'specialist'
      AND r.begins_on <= $2 AND (r.ends_on IS NULL OR r.ends_on > $2)
    ORDER BY p.family_name, p.given_name, p.id)"};

std::vector<Person> specialists(sql::Reader& reader, Id<Institution> institution, Day today) {
  return reader.all<Person>(select_specialists, institution, today);
}

constexpr sql::Statement insert_referral{"referrals.insert_referral", R"(
    INSERT INTO referrals_requests (institution_id, id, student_id, question, tried, counsellor_may_know, state,
                                    asked_at, specialist_id, guide_id, taken_at, contact_on, contact_minute,
                                    contact_place, first_contact_on, first_contact_days, outcome, closed_at,
                                    new_for_student, new_for_specialist)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, FALSE, FALSE))"};

void insert(sql::Transaction& tx, Id<Institution> institution, const Referral& one) {
  tx.run(insert_referral, institution, one.id, one.student_id, one.question, one.tried,
         one.counsellor_may_know, one.state, one.asked_at, one.specialist_id, one.guide_id, one.taken_at,
         one.contact_on, one.contact_minute, one.contact_place, one.first_contact_on, one.first_contact_days,
         one.outcome, one.closed_at);
}

constexpr sql::Statement update_referral{"referrals.update_referral", R"(
    UPDATE referrals_requests
    SET counsellor_may_know = $3, state = $4, specialist_id = $5, guide_id = $6, taken_at = $7, contact_on = $8,
        contact_minute = $9, contact_place = $10, first_contact_on = $11, first_contact_days = $12, outcome = $13,
        closed_at = $14
    WHERE institution_id = $1 AND id = $2)"};

void update(sql::Transaction& tx, Id<Institution> institution, const Referral& one, Day today) {
  tx.run(update_referral, institution, one.id, one.counsellor_may_know, one.state, one.specialist_id,
         one.guide_id, one.taken_at, one.contact_on, one.contact_minute, one.contact_place,
         one.first_contact_on, one.first_contact_days, one.outcome, one.closed_at);
  refresh_facts(tx, institution, one.student_id, today);
}

constexpr sql::Statement insert_line{"referrals.insert_line", R"(
    INSERT INTO referrals_lines (institution_id, referral_id, id, student_id, author_id, kind, words, happens_on, minute,
                                 written_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10))"};

void add_line(sql::Transaction& tx, Id<Institution> institution, const Referral& referral,
              const ReferralLine& line) {
  tx.run(insert_line, institution, referral.id, line.id, referral.student_id, line.author_id, line.kind,
         line.words, line.happens_on, line.minute, line.written_at);
}

void begin_guiding(sql::Transaction& tx, Id<Institution> institution, Referral& referral,
                   Id<Person> specialist, Id<access::Guide> guide, Day today) {
  referral.specialist_id = specialist;
  referral.guide_id = guide;
  access::assign_guide(tx, institution, referral.student_id,
                       {.id = guide,
                        .person_id = specialist,
                        .kind = access::GuideKind::specialist,
                        .begins_on = today,
                        .reason = "",
                        .handover_note = ""});
}

void end_guiding(sql::Transaction& tx, Id<Institution> institution, Referral& referral, Day today) {
  if (referral.guide_id) {
    access::end_guide(tx, institution, referral.student_id, *referral.guide_id, today);
  }
  referral.guide_id.reset();
}

void tell_specialists(sql::Transaction& tx, Id<Institution> institution, const Referral& referral,
                      Instant now) {
  inbox::tell_all(tx, institution, {notices::to_take, referral.id.value, referral.student_id, now},
                  day_of(now));
}

void tell_counsellor(sql::Transaction& tx, Id<Institution> institution, const Referral& referral,
                     Instant now) {
  if (!referral.counsellor_may_know) return;
  const auto counsellor = access::counsellor_of(tx, institution, referral.student_id, day_of(now));
  if (!counsellor || counsellor->id == referral.specialist_id) return;
  inbox::tell(tx, institution, {notices::to_know, referral.id.value, referral.student_id, now},
              {counsellor->id});
}

}  // namespace keeping
}  // namespace koers::referrals
