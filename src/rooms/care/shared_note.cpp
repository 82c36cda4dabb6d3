#include "rooms/care/shared_note.h"

#include "platform/base/error.h"
#include "rooms/care/notices.h"

namespace koers::care {

using organisation::Institution;
using people::Person;

namespace {

constexpr sql::Statement select_notes{"care.select_shared_notes", R"(
    SELECT n.id, n.author_id, COALESCE(p.given_name, ''), COALESCE(p.infix, ''), COALESCE(p.family_name, ''),
           n.words, n.written_at
    FROM care_shared_notes n
    LEFT JOIN campus_people p ON p.institution_id = n.institution_id AND p.id = n.author_id
    WHERE n.institution_id = $1 AND n.student_id = $2
      AND ($3 IN (n.author_id, n.student_id)
           OR NOT EXISTS (SELECT 1 FROM campus_guides g
                          WHERE g.institution_id = n.institution_id AND g.student_id = n.student_id
                            AND g.person_id = n.author_id AND g.in_confidence
                            AND (g.ends_on IS NULL OR g.ends_on > $4)))
    ORDER BY n.written_at, n.id)"};

constexpr sql::Statement select_note{"care.select_shared_note", R"(
    SELECT author_id, written_at FROM care_shared_notes
    WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};

constexpr sql::Statement insert_note{"care.insert_shared_note", R"(
    INSERT INTO care_shared_notes (institution_id, student_id, id, author_id, words, written_at)
    VALUES ($1, $2, $3, $4, $5, $6))"};

constexpr sql::Statement delete_note{"care.delete_shared_note", R"(
    DELETE FROM care_shared_notes WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};

struct Written {
  Id<Person> author_id;
  Instant written_at;
};

bool is_within_the_hour(Instant written_at, Instant now) {
  return now.seconds - written_at.seconds < seconds_to_take_back;
}

void add(sql::Transaction& tx, Id<Institution> institution, Id<Person> student, Id<Person> author,
         Id<SharedNote> id, const std::string& words, Instant now, Day today) {
  import_shared_note(tx, institution, student, author, id, words, now);
  std::vector<Id<Person>> guides;
  for (const access::Guide& guide : access::guides_of(tx, institution, student)) {
    const bool guides_now = guide.begins_on <= today && (!guide.ends_on || *guide.ends_on > today);
    if (guides_now && guide.person_id != author) guides.push_back(guide.person_id);
  }
  inbox::tell(tx, institution, {notices::to_guide, student.value, student, now}, guides);
  if (author != student) {
    inbox::tell(tx, institution, {notices::to_student, student.value, std::nullopt, now}, {student});
  }
}

}  // namespace

std::vector<SharedNote> shared_notes_of(sql::Reader& reader, Id<Institution> institution, Id<Person> student,
                                        Id<Person> viewer, Day today) {
  return reader.all<SharedNote>(select_notes, institution, student, viewer, today);
}

void add_shared_note(sql::Transaction& tx, const people::SignedIn& me, const access::GuidedStudent& student,
                     Id<SharedNote> id, const std::string& words, Instant now, Day today) {
  if (student.in_confidence()) throw Forbidden("guides in confidence");
  add(tx, student.institution(), student.id(), me.id(), id, words, now, today);
}

void add_shared_note(sql::Transaction& tx, const people::Student& me, Id<SharedNote> id,
                     const std::string& words, Instant now, Day today) {
  add(tx, me.institution(), me.id(), me.id(), id, words, now, today);
}

void import_shared_note(sql::Transaction& tx, Id<Institution> institution, Id<Person> student,
                        Id<Person> author, Id<SharedNote> id, const std::string& words, Instant written_at) {
  tx.run(insert_note, institution, student, id, author, words, written_at);
}

bool may_take_back(const SharedNote& note, Id<Person> viewer, Instant now) {
  return note.author_id == viewer && is_within_the_hour(note.written_at, now);
}

void take_back(sql::Transaction& tx, const people::SignedIn& me, Id<Person> student, Id<SharedNote> id,
               Instant now) {
  const auto note = tx.one<Written>(select_note, me.institution(), student, id);
  if (!note || note->author_id != me.id()) throw NotFound("shared note");
  if (!is_within_the_hour(note->written_at, now)) throw Conflict("an hour ago");
  tx.run(delete_note, me.institution(), student, id);
}

}  // namespace koers::care
