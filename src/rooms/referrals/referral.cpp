// What is read and stored of requests.
#include "rooms/referrals/referral.h"

#include <algorithm>
#include <iterator>

#include "platform/base/error.h"
#include "platform/base/working_days.h"

namespace koers::referrals {

using organisation::Institution;
using people::Person;

// ---- one request

constexpr sql::Statement select_referrals_of{"referrals.select_referrals_of", R"(
    SELECT r.id, r.student_id, r.question, r.tried, r.counsellor_may_know, r.state, r.asked_at, r.specialist_id,
           r.guide_id, r.taken_at, r.contact_on, r.contact_minute, r.contact_place, r.first_contact_on,
           r.first_contact_days, r.outcome, r.closed_at, COALESCE(p.given_name, ''),
           r.state = 'asked' OR (r.state = 'taken' AND NOT EXISTS (
             SELECT 1 FROM campus_roles h
             WHERE h.institution_id = r.institution_id AND h.person_id = r.specialist_id AND h.role = 'specialist'
               AND h.begins_on <= $3 AND (h.ends_on IS NULL OR h.ends_on > $3))),
           EXISTS (SELECT 1 FROM campus_notices n
                   WHERE n.institution_id = r.institution_id AND n.recipient_id = CAST($4 AS BIGINT)
                     AND n.thing_id = r.id AND n.read_at IS NULL),
           r.opens_file, r.by_counsellor_id, COALESCE(c.given_name, '')
    FROM referrals_requests r
    LEFT JOIN campus_people p ON p.institution_id = r.institution_id AND p.id = r.specialist_id
    LEFT JOIN campus_people c ON c.institution_id = r.institution_id AND c.id = r.by_counsellor_id
    WHERE r.institution_id = $1 AND r.student_id = $2 ORDER BY r.asked_at DESC, r.id DESC)"};

std::vector<Referral> referrals_of(sql::Reader& reader, Id<Institution> institution, Id<Person> student,
                                   Day today, std::optional<Id<Person>> reader_id) {
  return reader.all<Referral>(select_referrals_of, institution, student, today, reader_id);
}

constexpr sql::Statement select_student_of{"referrals.select_student_of", R"(
    SELECT student_id FROM referrals_requests WHERE institution_id = $1 AND id = $2)"};

Referral referral_of(sql::Reader& reader, Id<Institution> institution, Id<Referral> id, Day today) {
  const auto student = reader.one<Id<Person>>(select_student_of, institution, id);
  if (!student) throw NotFound("referral");
  for (Referral& one : referrals_of(reader, institution, *student, today)) {
    if (one.id == id) return std::move(one);
  }
  throw NotFound("referral");
}

constexpr sql::Statement select_lines{"referrals.select_lines", R"(
    SELECT l.id, l.referral_id, l.author_id, COALESCE(p.given_name, ''), COALESCE(p.infix, ''), COALESCE(p.family_name, ''),
           l.kind, l.words, l.happens_on, l.minute, l.written_at
    FROM referrals_lines l
    LEFT JOIN campus_people p ON p.institution_id = l.institution_id AND p.id = l.author_id
    WHERE l.institution_id = $1 AND l.student_id = $2 ORDER BY l.written_at, l.id)"};

std::vector<ReferralLine> lines_of(sql::Reader& reader, Id<Institution> institution, Id<Person> student) {
  return reader.all<ReferralLine>(select_lines, institution, student);
}

std::vector<ReferralLine> lines_of(const std::vector<ReferralLine>& all, Id<Referral> id) {
  std::vector<ReferralLine> lines;
  std::copy_if(all.begin(), all.end(), std::back_inserter(lines),
               [&](const ReferralLine& one) { return one.referral_id == id; });
  return lines;
}

// ---- the lists of a specialist

constexpr sql::Statement select_waiting{"referrals.select_waiting", R"(
    SELECT r.id, r.state, r.question, r.asked_at, r.contact_on, r.first_contact_on, r.closed_at, FALSE,
           p.given_name, p.infix, p.family_name,
           COALESCE((SELECT g.name FROM campus_enrolments e
                     JOIN campus_groups g ON g.institution_id = e.institution_id AND g.id = e.group_id
                     WHERE e.institution_id = r.institution_id AND e.student_id = r.student_id AND e.started_on <= $2
                       AND (e.ended_on IS NULL OR e.ended_on > $2)
                     ORDER BY e.started_on DESC LIMIT 1), '')
    FROM referrals_requests r
    JOIN campus_people p ON p.institution_id = r.institution_id AND p.id = r.student_id
    WHERE r.institution_id = $1
      AND (r.state = 'asked' OR (r.state = 'taken' AND NOT EXISTS (
            SELECT 1 FROM campus_roles h
            WHERE h.institution_id = r.institution_id AND h.person_id = r.specialist_id AND h.role = 'specialist'
              AND h.begins_on <= $2 AND (h.ends_on IS NULL OR h.ends_on > $2))))
    ORDER BY r.asked_at, r.id)"};

std::vector<ReferralRow> waiting(sql::Reader& reader, Id<Institution> institution, Day today) {
  return reader.all<ReferralRow>(select_waiting, institution, today);
}

constexpr sql::Statement select_of_specialist{"referrals.select_of_specialist", R"(
    SELECT r.id, r.state, r.question, r.asked_at, r.contact_on, r.first_contact_on, r.closed_at,
           EXISTS (SELECT 1 FROM campus_notices n
                   WHERE n.institution_id = r.institution_id AND n.recipient_id = $3 AND n.thing_id = r.id
                     AND n.read_at IS NULL),
           p.given_name, p.infix, p.family_name,
           COALESCE((SELECT g.name FROM campus_enrolments e
                     JOIN campus_groups g ON g.institution_id = e.institution_id AND g.id = e.group_id
                     WHERE e.institution_id = r.institution_id AND e.student_id = r.student_id AND e.started_on <= $2
                       AND (e.ended_on IS NULL OR e.ended_on > $2)
                     ORDER BY e.started_on DESC LIMIT 1), '')
    FROM referrals_requests r
    JOIN campus_people p ON p.institution_id = r.institution_id AND p.id = r.student_id
    WHERE r.institution_id = $1 AND r.specialist_id = $3 AND r.state = $4
    ORDER BY COALESCE(r.closed_at, 0) DESC, CASE WHEN r.first_contact_on IS NULL THEN 0 ELSE 1 END, r.asked_at, r.id
    LIMIT $5 OFFSET $6)"};

std::vector<ReferralRow> in_hand_of(sql::Reader& reader, const Specialist& me, Day today) {
  return reader.all<ReferralRow>(select_of_specialist, me.institution(), today, me.id(), ReferralState::taken,
                                 sql::whole.limit, sql::whole.offset);
}

std::vector<ReferralRow> closed_by(sql::Reader& reader, const Specialist& me, Day today, sql::Window window) {
  return reader.all<ReferralRow>(select_of_specialist, me.institution(), today, me.id(),
                                 ReferralState::closed, window.limit, window.offset);
}

constexpr sql::Statement count_closed{"referrals.count_closed", R"(
    SELECT COUNT(*) FROM referrals_requests WHERE institution_id = $1 AND specialist_id = $2 AND state = $3)"};

int count_closed_by(sql::Reader& reader, const Specialist& me) {
  return reader.one<int>(count_closed, me.institution(), me.id(), ReferralState::closed).value_or(0);
}

constexpr sql::Statement select_specialists{"referrals.select_specialists", R"(
    SELECT p.id, p.given_name, p.infix, p.family_name
    FROM campus_people p
    WHERE p.institution_id = $1
      AND p.id IN (SELECT r.person_id FROM campus_roles r
                   WHERE r.institution_id = $1 AND r.role = 'specialist'
                     AND r.begins_on <= $2 AND (r.ends_on IS NULL OR r.ends_on > $2))
    ORDER BY p.family_name COLLATE alphabet, p.given_name COLLATE alphabet, p.id)"};

std::vector<Person> specialists_of(sql::Reader& reader, Id<Institution> institution, Day today) {
  return reader.all<Person>(select_specialists, institution, today);
}

std::vector<Person> colleagues_of(sql::Reader& reader, const Specialist& me, Day today) {
  auto all = specialists_of(reader, me.institution(), today);
  std::erase_if(all, [&](const Person& one) { return one.id == me.id(); });
  return all;
}

// ---- storing

constexpr sql::Statement upsert_referral{"referrals.upsert_referral", R"(
    INSERT INTO referrals_requests (
      institution_id, id, student_id, question, tried, counsellor_may_know, state, asked_at, specialist_id, guide_id,
      taken_at, contact_on, contact_minute, contact_place, first_contact_on, first_contact_days, outcome, closed_at,
      late_at, opens_file, by_counsellor_id)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21)
    ON CONFLICT (institution_id, id) DO UPDATE SET
      counsellor_may_know = excluded.counsellor_may_know, state = excluded.state,
      specialist_id = excluded.specialist_id, guide_id = excluded.guide_id, taken_at = excluded.taken_at,
      contact_on = excluded.contact_on, contact_minute = excluded.contact_minute,
      contact_place = excluded.contact_place, first_contact_on = excluded.first_contact_on,
      first_contact_days = excluded.first_contact_days, outcome = excluded.outcome, closed_at = excluded.closed_at)"};

void save(sql::Transaction& tx, Id<Institution> institution, const Referral& one) {
  tx.run(upsert_referral, institution, one.id, one.student_id, one.question, one.tried,
         one.counsellor_may_know, one.state, one.asked_at, one.specialist_id, one.guide_id, one.taken_at,
         one.contact_on, one.contact_minute, one.contact_place, one.first_contact_on, one.first_contact_days,
         one.outcome, one.closed_at,
         instant_of(day_after_working_days(day_of(one.asked_at), contact_within), 0), one.opens_file,
         one.by_counsellor_id);
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
  if (!referral.opens_file) return;
  referral.guide_id = guide;
  access::assign_guide(tx, institution, referral.student_id,
                       {.id = guide,
                        .person_id = specialist,
                        .kind = access::GuideKind::specialist,
                        .begins_on = today,
                        .reason = "",
                        .handover_note = "",
                        .in_confidence = !referral.counsellor_may_know});
}

void end_guiding(sql::Transaction& tx, Id<Institution> institution, Referral& referral, Day today) {
  if (referral.guide_id) {
    access::end_guide(tx, institution, referral.student_id, *referral.guide_id, today);
  }
  referral.guide_id.reset();
}

}  // namespace koers::referrals
