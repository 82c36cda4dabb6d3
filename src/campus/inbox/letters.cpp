#include "campus/inbox/letters.h"

#include <array>
#include <map>

namespace koers::inbox {
namespace {

constexpr std::int64_t day_seconds = 86'400;
constexpr std::int64_t claim_seconds = 600;
constexpr std::int64_t away_seconds = 300;
constexpr std::array<std::int64_t, 6> waits{600, 1'800, 7'200, 21'600, 43'200, 86'400};

bool is_hour_of_mail(Instant now) {
  const int minute = minute_of_day(now);
  return minute >= first_mail && minute < end_of_mail;
}

}  // namespace

std::string Letter::message_id() const {
  return kind + "." + std::to_string(institution.value) + "." + std::to_string(person.value) + "." +
         std::to_string(thing) + "." + std::to_string(made_at.seconds);
}

// ---- planning: what is due is looked for beside the pages, and only what is found is written

// Whoever chose nothing has the usual hour. A digest of today is made once, whatever comes in afterwards; one
// that still waits, for the mail server was away, takes today's news along.
constexpr sql::Statement select_digests_due{"campus.select_digests_due", R"(
    SELECT DISTINCT n.institution_id, n.recipient_id
    FROM campus_notices n
    JOIN campus_people p ON p.institution_id = n.institution_id AND p.id = n.recipient_id
    LEFT JOIN campus_mail_choices c ON c.institution_id = n.institution_id AND c.person_id = n.recipient_id
    LEFT JOIN campus_closed_mailboxes b ON b.institution_id = n.institution_id AND b.person_id = n.recipient_id
    WHERE n.read_at IS NULL AND n.mailed_at IS NULL AND n.made_at > $3 AND n.made_at <= $2
      AND p.email IS NOT NULL AND (b.address IS NULL OR b.address <> p.email)
      AND NOT EXISTS (SELECT 1 FROM campus_letters l
                      WHERE l.institution_id = n.institution_id AND l.person_id = n.recipient_id
                        AND l.kind = 'digest' AND (l.due_at IS NOT NULL OR l.thing_id = $1))
      AND CASE
          WHEN c.rhythm = 'daily' THEN c.minute_of_day <= $4
          WHEN c.rhythm = 'weekly' THEN c.minute_of_day <= $4 AND $5 = 1
          WHEN c.rhythm = 'never' THEN FALSE
          WHEN EXISTS (SELECT 1 FROM campus_enrolments e
                       WHERE e.institution_id = n.institution_id AND e.student_id = n.recipient_id
                         AND e.started_on <= $6 AND (e.ended_on IS NULL OR e.ended_on > $6)) THEN $7 <= $4
          ELSE $8 <= $4 AND $5 = 1 END
    ORDER BY n.institution_id, n.recipient_id)"};

constexpr sql::Statement insert_digests{"campus.insert_digests", R"(
    INSERT INTO campus_letters
      (institution_id, person_id, kind, thing_id, made_at, due_at, tries, state, ended_at, last_error)
    SELECT CAST($1 AS BIGINT), value, 'digest', CAST($2 AS BIGINT), CAST($3 AS BIGINT), CAST($3 AS BIGINT),
           CAST(0 AS BIGINT), 'waiting', CAST(NULL AS BIGINT), CAST(NULL AS TEXT)
    FROM id_list($4) WHERE TRUE
    ON CONFLICT DO NOTHING)"};

constexpr sql::Statement select_at_once_due{"campus.select_letters_at_once_due", R"(
    SELECT n.institution_id, n.recipient_id, n.kind, n.thing_id, n.made_at, 0
    FROM campus_notices n
    JOIN campus_people p ON p.institution_id = n.institution_id AND p.id = n.recipient_id
    LEFT JOIN campus_mail_choices c ON c.institution_id = n.institution_id AND c.person_id = n.recipient_id
    LEFT JOIN campus_closed_mailboxes b ON b.institution_id = n.institution_id AND b.person_id = n.recipient_id
    WHERE n.read_at IS NULL AND n.mailed_at IS NULL AND n.made_at > $2 AND n.made_at <= $1
      AND n.kind IN (SELECT value FROM text_list($3))
      AND p.email IS NOT NULL AND (b.address IS NULL OR b.address <> p.email)
      AND (c.rhythm IS NULL OR c.rhythm <> 'never')
      AND NOT EXISTS (SELECT 1 FROM campus_letters l
                      WHERE l.institution_id = n.institution_id AND l.person_id = n.recipient_id
                        AND l.kind = n.kind AND l.thing_id = n.thing_id AND l.made_at >= n.made_at))"};

// A cause that comes again is another letter under the same name.
constexpr sql::Statement upsert_letter{"campus.upsert_letter", R"(
    INSERT INTO campus_letters
      (institution_id, person_id, kind, thing_id, made_at, due_at, tries, state, ended_at, last_error)
    VALUES ($1, $2, $3, $4, $5, $6, 0, 'waiting', NULL, NULL)
    ON CONFLICT (institution_id, person_id, kind, thing_id) DO UPDATE
    SET made_at = excluded.made_at, due_at = excluded.due_at, tries = 0, state = 'waiting', ended_at = NULL,
        last_error = NULL
    WHERE excluded.made_at > campus_letters.made_at)"};

namespace {

struct DigestDue {
  Id<organisation::Institution> institution;
  Id<people::Person> person;
};

std::map<Id<organisation::Institution>, std::vector<Id<people::Person>>> digests_due(sql::Reader& reader,
                                                                                     Instant now) {
  const Day today = day_of(now);
  std::map<Id<organisation::Institution>, std::vector<Id<people::Person>>> due;
  reader.each<DigestDue>(
      select_digests_due, [&](DigestDue&& one) { due[one.institution].push_back(one.person); }, today.number,
      now, now - days_of_news * day_seconds, minute_of_day(now), today.weekday(), today,
      usual_minute_of_students, usual_minute_of_others);
  return due;
}

}  // namespace

void plan_letters(sql::Database& database, Instant now, const std::vector<std::string>& at_once) {
  if (!is_hour_of_mail(now)) return;
  const auto snapshot = database.snapshot();
  const auto letters = snapshot->reader().all<Letter>(
      select_at_once_due, now, now - days_of_news * day_seconds, sql::text_list(at_once));
  const auto digests = digests_due(snapshot->reader(), now);
  if (letters.empty() && digests.empty()) return;
  database.write([&](sql::Transaction& tx) {
    for (const Letter& one : letters) {
      tx.run(upsert_letter, one.institution, one.person, one.kind, one.thing, one.made_at, now);
    }
    for (const auto& [institution, people] : digests) {
      tx.run(insert_digests, institution, day_of(now).number, now, sql::id_list(people));
    }
  });
}

// ---- taking

constexpr sql::Statement select_due_letter{"campus.select_due_letter", R"(
    SELECT person_id FROM campus_letters WHERE due_at <= $1 ORDER BY due_at LIMIT 1)"};

constexpr sql::Statement claim_letters{"campus.claim_letters", R"(
    UPDATE campus_letters SET due_at = $2
    WHERE (institution_id, person_id, kind, thing_id) IN (
        SELECT institution_id, person_id, kind, thing_id FROM campus_letters
        WHERE due_at <= $1 ORDER BY due_at, institution_id, person_id, kind, thing_id LIMIT $3)
    RETURNING institution_id, person_id, kind, thing_id, made_at, tries)",
                                       R"(
    WITH due AS MATERIALIZED (
        SELECT institution_id, person_id, kind, thing_id FROM campus_letters
        WHERE due_at <= $1 ORDER BY due_at, institution_id, person_id, kind, thing_id
        LIMIT $3 FOR UPDATE SKIP LOCKED)
    UPDATE campus_letters l SET due_at = $2
    FROM due WHERE l.institution_id = due.institution_id AND l.person_id = due.person_id AND l.kind = due.kind
      AND l.thing_id = due.thing_id
    RETURNING l.institution_id, l.person_id, l.kind, l.thing_id, l.made_at, l.tries)"};

// Looks before it writes, as nearly always there is none.
std::vector<Letter> take_letters(sql::Database& database, Instant now, int most) {
  std::vector<Letter> letters;
  if (!is_hour_of_mail(now)) return letters;
  if (!database.snapshot()->reader().one<std::int64_t>(select_due_letter, now)) return letters;
  database.write(
      [&](sql::Transaction& tx) { letters = tx.all<Letter>(claim_letters, now, now + claim_seconds, most); });
  return letters;
}

// ---- what it says

// The conditions on the reader are those of the bell (inbox.cpp), for somebody who is not there to be asked.
constexpr sql::Statement select_news{"campus.select_news_for_mail", R"(
    SELECT n.kind, n.thing_id, COALESCE(n.about_id, 0), COALESCE(p.given_name, ''), n.made_at, n.read_at
    FROM campus_notices n
    LEFT JOIN campus_people p ON p.institution_id = n.institution_id AND p.id = n.about_id
    WHERE n.institution_id = $1 AND n.recipient_id = $2 AND n.read_at IS NULL AND n.mailed_at IS NULL
      AND n.made_at > $3 AND (CAST($5 AS TEXT) = 'digest' OR (n.kind = $5 AND n.thing_id = $6))
      AND (n.reader = 'anyone'
           OR (n.reader = 'student' AND EXISTS (
               SELECT 1 FROM campus_enrolments e
               WHERE e.institution_id = n.institution_id AND e.student_id = n.recipient_id
                 AND e.started_on <= $4 AND (e.ended_on IS NULL OR e.ended_on > $4)))
           OR EXISTS (
               SELECT 1 FROM campus_roles r
               WHERE r.institution_id = n.institution_id AND r.person_id = n.recipient_id
                 AND (r.role = n.reader OR (n.reader = 'colleague' AND r.role IN (
                   'counsellor', 'specialist', 'coordinator', 'teacher', 'team_leader', 'board')))
                 AND r.begins_on <= $4 AND (r.ends_on IS NULL OR r.ends_on > $4))
           OR (n.reader IN ('own_counsellor', 'own_guide') AND EXISTS (
               SELECT 1 FROM campus_guides g
               WHERE g.institution_id = n.institution_id AND g.student_id = n.about_id
                 AND g.person_id = n.recipient_id AND (g.kind = 'counsellor' OR n.reader = 'own_guide')
                 AND g.begins_on <= $4 AND (g.ends_on IS NULL OR g.ends_on > $4))))
      AND NOT EXISTS (SELECT 1 FROM campus_quiet_kinds q
                      WHERE q.institution_id = n.institution_id AND q.person_id = n.recipient_id
                        AND q.kind = n.kind)
      AND NOT EXISTS (SELECT 1 FROM campus_mail_quiet_kinds q
                      WHERE q.institution_id = n.institution_id AND q.person_id = n.recipient_id
                        AND q.kind = n.kind)
    ORDER BY n.made_at DESC, n.thing_id DESC, n.kind
    LIMIT 200)"};

std::vector<Notice> news_of(sql::Reader& reader, const Letter& letter, Instant now) {
  return reader.all<Notice>(select_news, letter.institution, letter.person, now - days_of_news * day_seconds,
                            day_of(now), letter.kind, letter.thing);
}

// ---- ending

constexpr sql::Statement update_ended{"campus.update_letter_ended", R"(
    UPDATE campus_letters SET due_at = NULL, state = $5, ended_at = $6, last_error = $7
    WHERE institution_id = $1 AND person_id = $2 AND kind = $3 AND thing_id = $4)"};
constexpr sql::Statement update_mailed{"campus.update_notices_mailed", R"(
    UPDATE campus_notices SET mailed_at = $3
    WHERE institution_id = $1 AND recipient_id = $2 AND mailed_at IS NULL AND made_at <= $3
      AND (CAST($4 AS TEXT) = 'digest' OR (kind = $4 AND thing_id = $5)))"};

namespace {

void end_as(sql::Transaction& tx, const Letter& letter, std::string_view state, const std::string& why,
            Instant now) {
  const std::optional<std::string> error = why.empty() ? std::nullopt : std::optional(why.substr(0, 500));
  tx.run(update_ended, letter.institution, letter.person, letter.kind, letter.thing, state, now, error);
  tx.run(update_mailed, letter.institution, letter.person, now, letter.kind, letter.thing);
}

}  // namespace

void end_letter(sql::Transaction& tx, const Letter& letter, LetterEnd how, const std::string& why,
                Instant now) {
  end_as(tx, letter, code(how), why, now);
}

constexpr sql::Statement update_put_back{"campus.update_letter_put_back", R"(
    UPDATE campus_letters SET due_at = $5, tries = $6, last_error = $7
    WHERE institution_id = $1 AND person_id = $2 AND kind = $3 AND thing_id = $4)"};

void put_back(sql::Transaction& tx, const Letter& letter, const std::string& why, Instant now) {
  const auto tried = static_cast<std::size_t>(letter.tries);
  if (tried >= waits.size()) return end_as(tx, letter, "given_up", why, now);
  tx.run(update_put_back, letter.institution, letter.person, letter.kind, letter.thing, now + waits[tried],
         letter.tries + 1, why.substr(0, 500));
}

void put_back_untried(sql::Transaction& tx, const Letter& letter, Instant now) {
  tx.run(update_put_back, letter.institution, letter.person, letter.kind, letter.thing, now + away_seconds,
         letter.tries, std::nullopt);
}

// ---- looking after it

constexpr sql::Statement select_waiting{"campus.select_letters_waiting", R"(
    SELECT COUNT(*), MIN(made_at) FROM campus_letters WHERE institution_id = $1 AND due_at IS NOT NULL)"};

LettersWaiting letters_waiting(sql::Reader& reader, Id<organisation::Institution> institution) {
  return reader.one<LettersWaiting>(select_waiting, institution).value_or(LettersWaiting());
}

constexpr sql::Statement delete_old_letters{"campus.delete_old_letters", R"(
    DELETE FROM campus_letters WHERE ended_at < $1)"};

void forget_old_letters(sql::Transaction& tx, Instant now) {
  tx.run(delete_old_letters, now - 90 * day_seconds);
}

}  // namespace koers::inbox
