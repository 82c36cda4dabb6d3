#include "rooms/direction/participation.h"

#include <algorithm>

#include "platform/auth/token.h"
#include "platform/base/error.h"

namespace koers::direction {

using organisation::Institution;
using people::Person;

// ---- confirming

namespace {

constexpr std::int64_t seconds_to_undo = 86'400;

constexpr sql::Statement select_confirmation{"direction.select_confirmation", R"(
    SELECT confirmed_at FROM direction_confirmations WHERE institution_id = $1 AND person_id = $2 AND edition = $3)"};
constexpr sql::Statement insert_confirmation{"direction.insert_confirmation", R"(
    INSERT INTO direction_confirmations (institution_id, person_id, edition, confirmed_at) VALUES ($1, $2, $3, $4)
    ON CONFLICT DO NOTHING)"};
constexpr sql::Statement delete_confirmation{"direction.delete_confirmation", R"(
    DELETE FROM direction_confirmations WHERE institution_id = $1 AND person_id = $2 AND edition = $3)"};

}  // namespace

std::optional<Instant> own_confirmation(sql::Reader& reader, const people::SignedIn& me, int edition) {
  return reader.one<Instant>(select_confirmation, me.institution(), me.id(), edition);
}

void confirm(sql::Transaction& tx, const people::SignedIn& me, int edition, Instant now) {
  import_confirmation(tx, me.institution(), me.id(), edition, now);
}

void import_confirmation(sql::Transaction& tx, Id<Institution> institution, Id<Person> person, int edition,
                         Instant at) {
  tx.run(insert_confirmation, institution, person, edition, at);
}

void unconfirm(sql::Transaction& tx, const people::SignedIn& me, int edition, Instant now) {
  const auto at = own_confirmation(tx, me, edition);
  if (!at || now > *at + seconds_to_undo) throw Conflict("confirmed too long ago");
  tx.run(delete_confirmation, me.institution(), me.id(), edition);
}

namespace {

constexpr sql::Statement select_team_confirmations{"direction.select_team_confirmations", R"(
    WITH staff AS (
      SELECT DISTINCT unit_id AS team_id, person_id FROM campus_roles
      WHERE institution_id = $1 AND unit_kind = 'team' AND begins_on <= $3 AND (ends_on IS NULL OR ends_on > $3)
        AND role NOT IN ('trainer', 'alumnus', 'trusted', 'researcher', 'student')
    )
    SELECT t.id, t.school_id, t.name, s.name, COUNT(p.person_id), COUNT(c.person_id)
    FROM campus_teams t
    JOIN campus_schools s ON s.institution_id = t.institution_id AND s.id = t.school_id
    LEFT JOIN staff p ON p.team_id = t.id
    LEFT JOIN direction_confirmations c ON c.institution_id = $1 AND c.person_id = p.person_id AND c.edition = $2
    WHERE t.institution_id = $1
    GROUP BY t.id, t.school_id, t.name, s.name
    ORDER BY s.name COLLATE alphabet, t.name COLLATE alphabet, t.id)"};

}  // namespace

std::vector<TeamConfirmation> team_confirmations(sql::Reader& reader, Id<Institution> institution,
                                                 int edition, Day today) {
  return reader.all<TeamConfirmation>(select_team_confirmations, institution, edition, today);
}

TeamConfirmation together(const std::vector<TeamConfirmation>& teams) {
  TeamConfirmation all;
  for (const TeamConfirmation& one : teams) {
    if (!one.may_be_said()) continue;
    all.staff += one.staff;
    all.confirmed += one.confirmed;
  }
  return all;
}

namespace {

// Who works at the school in any role, with an appointment that holds.
constexpr sql::Statement select_staff{"direction.select_staff", R"(
    SELECT DISTINCT person_id FROM campus_roles
    WHERE institution_id = $1 AND begins_on <= $2 AND (ends_on IS NULL OR ends_on > $2)
      AND role NOT IN ('trainer', 'alumnus', 'trusted', 'researcher', 'student')
    ORDER BY person_id)"};
constexpr sql::Statement select_to_remind{"direction.select_to_remind", R"(
    SELECT DISTINCT r.person_id FROM campus_roles r
    WHERE r.institution_id = $1 AND r.begins_on <= $3 AND (r.ends_on IS NULL OR r.ends_on > $3)
      AND r.role NOT IN ('trainer', 'alumnus', 'trusted', 'researcher', 'student')
      AND NOT EXISTS (SELECT 1 FROM direction_confirmations c
                      WHERE c.institution_id = $1 AND c.person_id = r.person_id AND c.edition = $2)
    ORDER BY r.person_id)"};
constexpr sql::Statement select_newcomers{"direction.select_newcomers", R"(
    SELECT r.person_id FROM campus_roles r
    WHERE r.institution_id = $1 AND r.role NOT IN ('trainer', 'alumnus', 'trusted', 'researcher', 'student')
      AND NOT EXISTS (SELECT 1 FROM direction_confirmations c
                      WHERE c.institution_id = $1 AND c.person_id = r.person_id AND c.edition = $2)
    GROUP BY r.person_id
    HAVING MIN(r.begins_on) = $3
    ORDER BY r.person_id)"};

}  // namespace

std::vector<Id<Person>> all_staff(sql::Reader& reader, Id<Institution> institution, Day today) {
  return reader.all<Id<Person>>(select_staff, institution, today);
}

std::vector<Id<Person>> to_remind(sql::Reader& reader, Id<Institution> institution, int edition, Day today) {
  return reader.all<Id<Person>>(select_to_remind, institution, edition, today);
}

std::vector<Id<Person>> newcomers(sql::Reader& reader, Id<Institution> institution, int edition,
                                  Day began_on) {
  return reader.all<Id<Person>>(select_newcomers, institution, edition, began_on);
}

// ---- "I see this differently"

namespace {

constexpr sql::Statement insert_response{"direction.insert_response", R"(
    INSERT INTO direction_responses (
      institution_id, id, edition, person_id, words, written_on, due_on, answer, answered_by, answered_on)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10))"};
constexpr sql::Statement select_responses{"direction.select_responses", R"(
    SELECT id, edition, person_id, words, written_on, due_on, answer, answered_by, answered_on
    FROM direction_responses WHERE institution_id = $1
    ORDER BY CASE WHEN answered_on IS NULL THEN 0 ELSE 1 END, written_on DESC, id DESC)"};
constexpr sql::Statement select_own_responses{"direction.select_own_responses", R"(
    SELECT id, edition, person_id, words, written_on, due_on, answer, answered_by, answered_on
    FROM direction_responses WHERE institution_id = $1 AND person_id = $2 ORDER BY written_on DESC, id DESC)"};
constexpr sql::Statement select_response{"direction.select_response", R"(
    SELECT id, edition, person_id, words, written_on, due_on, answer, answered_by, answered_on
    FROM direction_responses WHERE institution_id = $1 AND id = $2)"};
constexpr sql::Statement update_answer{"direction.update_answer", R"(
    UPDATE direction_responses SET answer = $3, answered_by = $4, answered_on = $5
    WHERE institution_id = $1 AND id = $2)"};

}  // namespace

void respond(sql::Transaction& tx, Id<Institution> institution, const VisionResponse& one) {
  tx.run(insert_response, institution, one.id, one.edition, one.person_id, one.words, one.written_on,
         one.due_on, one.answer, one.answered_by, one.answered_on);
}

std::vector<VisionResponse> responses_of(sql::Reader& reader, Id<Institution> institution) {
  return reader.all<VisionResponse>(select_responses, institution);
}

std::vector<VisionResponse> own_responses(sql::Reader& reader, const people::SignedIn& me) {
  return reader.all<VisionResponse>(select_own_responses, me.institution(), me.id());
}

VisionResponse locked_response(sql::Transaction& tx, Id<Institution> institution, Id<VisionResponse> id) {
  tx.lock(institution.value);
  const auto found = tx.one<VisionResponse>(select_response, institution, id);
  if (!found) throw NotFound("no such response");
  return *found;
}

void answer(sql::Transaction& tx, const people::SignedIn& me, Id<VisionResponse> id, const std::string& words,
            Day today) {
  tx.run(update_answer, me.institution(), id, words, me.id(), today);
}

// ---- asking back

namespace {

constexpr sql::Statement select_open_question{"direction.select_open_question", R"(
    SELECT edition FROM direction_recall_days
    WHERE institution_id = $1 AND person_id = $2 AND closed = FALSE ORDER BY edition DESC)"};
constexpr sql::Statement update_closed{"direction.update_closed", R"(
    UPDATE direction_recall_days SET closed = TRUE
    WHERE institution_id = $1 AND person_id = $2 AND edition = $3 AND closed = FALSE)"};
constexpr sql::Statement insert_asked{"direction.insert_asked", R"(
    INSERT INTO direction_recall_days (institution_id, person_id, edition, asked_on, closed) VALUES ($1, $2, $3, $4, FALSE)
    ON CONFLICT DO NOTHING)"};
constexpr sql::Statement add_recall{"direction.add_recall", R"(
    INSERT INTO direction_recalls (institution_id, edition, slug, team_id, school_year, seen, number)
    VALUES ($1, $2, $3, $4, $5, $6, $7)
    ON CONFLICT (institution_id, edition, slug, team_id, school_year, seen)
    DO UPDATE SET number = direction_recalls.number + excluded.number)"};
constexpr sql::Statement insert_recall_words{"direction.insert_recall_words", R"(
    INSERT INTO direction_recall_items (institution_id, edition, slug, chance, school_year, words)
    VALUES ($1, $2, $3, $4, $5, $6))"};
constexpr sql::Statement select_recall_words{"direction.select_recall_words", R"(
    SELECT slug, words FROM direction_recall_items WHERE institution_id = $1 AND school_year = $2
    ORDER BY edition, slug, chance)"};
constexpr sql::Statement select_to_ask{"direction.select_to_ask", R"(
    SELECT c.person_id FROM direction_confirmations c
    WHERE c.institution_id = $1 AND c.edition = $2 AND c.confirmed_at >= $3 AND c.confirmed_at < $4
      AND NOT EXISTS (SELECT 1 FROM direction_recall_days a
                      WHERE a.institution_id = $1 AND a.person_id = c.person_id AND a.edition = $2)
      AND (SELECT COUNT(*) FROM direction_recall_days a
           WHERE a.institution_id = $1 AND a.person_id = c.person_id AND a.asked_on >= $5) < 2
    ORDER BY c.person_id)"};
constexpr sql::Statement select_recalls{"direction.select_recalls", R"(
    SELECT CAST(COALESCE(SUM(CASE WHEN seen <> 'unknown' THEN number ELSE 0 END), 0) AS BIGINT),
           CAST(COALESCE(SUM(CASE WHEN seen IN ('own_work', 'colleague') THEN number ELSE 0 END), 0) AS BIGINT)
    FROM direction_recalls WHERE institution_id = $1 AND school_year = $2)"};

}  // namespace

std::optional<int> open_question(sql::Reader& reader, const people::SignedIn& me) {
  return reader.one<int>(select_open_question, me.institution(), me.id());
}

bool close_question(sql::Transaction& tx, const people::SignedIn& me, int edition) {
  return tx.run(update_closed, me.institution(), me.id(), edition) > 0;
}

void count_recall(sql::Transaction& tx, const people::SignedIn& me, int edition, const RecallDraft& draft,
                  Day today) {
  const Id<organisation::Team> team = team_of(me.identity()).value_or(Id<organisation::Team>{});
  const int year = school_year_of(today);
  import_recall(tx, me.institution(), edition, draft.slug, team, year, *draft.seen, 1);
  if (draft.words.empty()) return;
  tx.run(insert_recall_words, me.institution(), edition, draft.slug, auth::random_token(), year, draft.words);
}

void import_recall(sql::Transaction& tx, Id<Institution> institution, int edition, const std::string& slug,
                   Id<organisation::Team> team, int school_year, Seen seen, int number) {
  tx.run(add_recall, institution, edition, slug, team, school_year, seen, number);
}

std::vector<Id<Person>> to_ask(sql::Reader& reader, Id<Institution> institution, int edition, Instant from,
                               Instant until, Day year_begins_on) {
  return reader.all<Id<Person>>(select_to_ask, institution, edition, from, until, year_begins_on);
}

void ask(sql::Transaction& tx, Id<Institution> institution, Id<Person> person, int edition, Day today) {
  tx.run(insert_asked, institution, person, edition, today);
}

RecallCount recalls_of(sql::Reader& reader, Id<Institution> institution, int school_year) {
  return reader.one<RecallCount>(select_recalls, institution, school_year).value_or(RecallCount{});
}

std::vector<RecallItem> recall_words(sql::Reader& reader, Id<Institution> institution, int school_year) {
  return reader.all<RecallItem>(select_recall_words, institution, school_year);
}

std::optional<Id<organisation::Team>> team_of(const people::Identity& me) {
  for (const people::Appointment& held : me.appointments) {
    if (held.unit.kind == organisation::UnitKind::team) return Id<organisation::Team>{held.unit.id};
  }
  return std::nullopt;
}

}  // namespace koers::direction
