#include "rooms/care/working_note.h"

#include "platform/base/error.h"
#include "rooms/care/limits.h"

namespace koers::care {

using people::Person;

namespace {

constexpr std::int64_t seconds_to_bring_back = 86'400;

constexpr sql::Statement select_notes{"care.select_working_notes", R"(
    SELECT id, words, written_at, until_on FROM care_working_notes
    WHERE institution_id = $1 AND student_id = $2 AND author_id = $3 AND until_on > $4 AND dropped_at IS NULL
    ORDER BY written_at DESC, id DESC)"};

constexpr sql::Statement select_note{"care.select_working_note", R"(
    SELECT id, words, written_at, until_on FROM care_working_notes
    WHERE institution_id = $1 AND student_id = $2 AND author_id = $3 AND until_on > $4 AND dropped_at IS NULL
      AND id = $5)"};

constexpr sql::Statement insert_note{"care.insert_working_note", R"(
    INSERT INTO care_working_notes (institution_id, student_id, id, author_id, words, written_at, until_on)
    VALUES ($1, $2, $3, $4, $5, $6, $7))"};

constexpr sql::Statement update_dropped{"care.update_working_note_dropped", R"(
    UPDATE care_working_notes SET dropped_at = CAST($5 AS BIGINT)
    WHERE institution_id = $1 AND student_id = $2 AND author_id = $3 AND id = $4)"};

constexpr sql::Statement delete_old{"care.delete_old_working_notes", R"(
    DELETE FROM care_working_notes
    WHERE until_on <= $1 OR dropped_at < $2
       OR NOT EXISTS (SELECT 1 FROM campus_guides g
                      WHERE g.institution_id = care_working_notes.institution_id
                        AND g.student_id = care_working_notes.student_id
                        AND g.person_id = care_working_notes.author_id
                        AND (g.ends_on IS NULL OR g.ends_on > $1)))"};

void set_dropped(sql::Transaction& tx, const people::SignedIn& me, const access::GuidedStudent& student,
                 Id<WorkingNote> id, std::optional<Instant> at) {
  if (tx.run(update_dropped, student.institution(), student.id(), me.id(), id, at) == 0) {
    throw NotFound("working note");
  }
}

}  // namespace

std::vector<WorkingNote> working_notes_of(sql::Reader& reader, const people::SignedIn& me,
                                          const access::GuidedStudent& student, Day today) {
  return reader.all<WorkingNote>(select_notes, student.institution(), student.id(), me.id(), today);
}

std::optional<WorkingNote> find_working_note(sql::Reader& reader, const people::SignedIn& me,
                                             const access::GuidedStudent& student, Id<WorkingNote> id,
                                             Day today) {
  return reader.one<WorkingNote>(select_note, student.institution(), student.id(), me.id(), today, id);
}

void add_working_note(sql::Transaction& tx, const people::SignedIn& me, const access::GuidedStudent& student,
                      Id<WorkingNote> id, const std::string& words, Instant now, Day today) {
  const int months = time_limits::TimeLimits::of(tx, me.institution()).now(months_of_a_working_note);
  tx.run(insert_note, student.institution(), student.id(), id, me.id(), words, now,
         add_months(today, months));
}

void drop_working_note(sql::Transaction& tx, const people::SignedIn& me, const access::GuidedStudent& student,
                       Id<WorkingNote> id, Instant now) {
  set_dropped(tx, me, student, id, now);
}

void bring_back_working_note(sql::Transaction& tx, const people::SignedIn& me,
                             const access::GuidedStudent& student, Id<WorkingNote> id) {
  set_dropped(tx, me, student, id, std::nullopt);
}

std::int64_t erase_old_working_notes(sql::Transaction& tx, Instant now) {
  return tx.run(delete_old, day_of(now), now - seconds_to_bring_back);
}

}  // namespace koers::care
