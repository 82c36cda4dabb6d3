#include "rooms/referrals/keeping.h"

#include <algorithm>

#include "campus/navigation/news.h"

namespace koers::referrals {

using organisation::Institution;
using people::Person;

namespace keeping {

constexpr sql::Statement select_referral{"referrals.select_referral", R"(
    SELECT id, student_id, question, tried, counsellor_may_know, state, asked_at, specialist_id, guide_id, taken_at,
           contact_on, contact_minute, contact_place, first_contact_on, first_contact_days, outcome, closed_at,
           new_for_student, new_for_specialist, told_counsellor_id
    FROM referrals_requests WHERE institution_id = $1 AND id = $2)"};

std::optional<Referral> found(sql::Reader& reader, Id<Institution> institution, Id<Referral> id) {
  return reader.one<Referral>(select_referral, institution, id);
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

void lock_all(sql::Transaction& tx, Id<Institution> institution, Id<Person> student, Day today) {
  std::vector<Id<Person>> all{student};
  for (const Person& one : specialists(tx, institution, today)) all.push_back(one.id);
  if (const auto counsellor = access::counsellor_of(tx, institution, student, today)) {
    all.push_back(counsellor->id);
  }
  std::sort(all.begin(), all.end());
  for (const auto one : all) tx.lock(one.value);
}

constexpr sql::Statement insert_referral{"referrals.insert_referral", R"(
    INSERT INTO referrals_requests (institution_id, id, student_id, question, tried, counsellor_may_know, state,
                                    asked_at, specialist_id, guide_id, taken_at, contact_on, contact_minute,
                                    contact_place, first_contact_on, first_contact_days, outcome, closed_at,
                                    new_for_student, new_for_specialist, told_counsellor_id)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21))"};

void insert(sql::Transaction& tx, Id<Institution> institution, const Referral& one) {
  tx.run(insert_referral, institution, one.id, one.student_id, one.question, one.tried,
         one.counsellor_may_know, one.state, one.asked_at, one.specialist_id, one.guide_id, one.taken_at,
         one.contact_on, one.contact_minute, one.contact_place, one.first_contact_on, one.first_contact_days,
         one.outcome, one.closed_at, one.new_for_student, one.new_for_specialist, one.told_counsellor_id);
}

constexpr sql::Statement update_referral{"referrals.update_referral", R"(
    UPDATE referrals_requests
    SET counsellor_may_know = $3, state = $4, specialist_id = $5, guide_id = $6, taken_at = $7, contact_on = $8,
        contact_minute = $9, contact_place = $10, first_contact_on = $11, first_contact_days = $12, outcome = $13,
        closed_at = $14, new_for_student = $15, new_for_specialist = $16, told_counsellor_id = $17
    WHERE institution_id = $1 AND id = $2)"};

void update(sql::Transaction& tx, Id<Institution> institution, const Referral& one) {
  tx.run(update_referral, institution, one.id, one.counsellor_may_know, one.state, one.specialist_id,
         one.guide_id, one.taken_at, one.contact_on, one.contact_minute, one.contact_place,
         one.first_contact_on, one.first_contact_days, one.outcome, one.closed_at, one.new_for_student,
         one.new_for_specialist, one.told_counsellor_id);
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

void mind_counsellor(sql::Transaction& tx, Id<Institution> institution, Referral& referral, Day today) {
  if (!referral.counsellor_may_know) return;
  const auto counsellor = access::counsellor_of(tx, institution, referral.student_id, today);
  if (counsellor && counsellor->id != referral.specialist_id) referral.told_counsellor_id = counsellor->id;
}

void settle(sql::Transaction& tx, Id<Institution> institution, const Referral& referral, Day today,
            std::optional<Id<Person>> counsellor) {
  update(tx, institution, referral);
  tell(tx, institution, referral.student_id, today);
  for (const Person& one : specialists(tx, institution, today)) tell(tx, institution, one.id, today);
  if (referral.told_counsellor_id) tell(tx, institution, *referral.told_counsellor_id, today);
  if (counsellor) tell(tx, institution, *counsellor, today);
  refresh_facts(tx, institution, referral.student_id, today);
}

}  // namespace keeping

// ---- the bell

// What nobody took yet, or somebody who is no specialist any more, rings for everybody who is a specialist
// today.
constexpr sql::Statement count_news{"referrals.count_news", R"(
    SELECT (SELECT COUNT(*) FROM referrals_requests
            WHERE institution_id = $1 AND student_id = $2 AND new_for_student),
           (SELECT COUNT(*) FROM referrals_requests r
            WHERE r.institution_id = $1
              AND (r.state = 'asked' OR (r.state = 'taken' AND NOT EXISTS (
            SELECT 1 FROM campus_roles h
            WHERE h.institution_id = r.institution_id AND h.person_id = r.specialist_id AND h.role = 'specialist'
              AND h.begins_on <= $3 AND (h.ends_on IS NULL OR h.ends_on > $3))))
              AND EXISTS (SELECT 1 FROM campus_roles me
                          WHERE me.institution_id = $1 AND me.person_id = $2 AND me.role = 'specialist'
                            AND me.begins_on <= $3 AND (me.ends_on IS NULL OR me.ends_on > $3))),
           (SELECT COUNT(*) FROM referrals_requests
            WHERE institution_id = $1 AND specialist_id = $2 AND state = 'taken' AND new_for_specialist),
           (SELECT COUNT(*) FROM referrals_requests
            WHERE institution_id = $1 AND told_counsellor_id = $2))"};

News news_of(sql::Reader& reader, Id<Institution> institution, Id<Person> person, Day today) {
  return reader.one<News>(count_news, institution, person, today).value_or(News{});
}

void tell(sql::Transaction& tx, Id<Institution> institution, Id<Person> person, Day today) {
  navigation::keep_news(tx, institution, person, "referrals", news_of(tx, institution, person, today).all());
}

constexpr sql::Statement mark_seen_by_counsellor{"referrals.mark_seen_by_counsellor", R"(
    UPDATE referrals_requests SET told_counsellor_id = NULL
    WHERE institution_id = $1 AND told_counsellor_id = $2 AND student_id = $3)"};

void note_seen_by_counsellor(sql::Transaction& tx, Id<Institution> institution, Id<Person> counsellor,
                             Id<Person> student, Day today) {
  tx.lock(counsellor.value);
  tx.run(mark_seen_by_counsellor, institution, counsellor, student);
  tell(tx, institution, counsellor, today);
}

}  // namespace koers::referrals
