// What was written in conversations that come from elsewhere: rows as they are, without the steps of a
// canvas.
#include "rooms/dialogue/canvas.h"
#include "rooms/dialogue/dialogue.h"

namespace koers::dialogue {

using organisation::Institution;
using people::Person;

constexpr sql::Statement insert_imported_note{"dialogue.insert_imported_note", R"(
    INSERT INTO guidance_notes (institution_id, student_id, conversation_id, id, movement, author_id, words, competency,
                                written_at, changed_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9))"};

constexpr sql::Statement insert_imported_agreement{"dialogue.insert_imported_agreement", R"(
    INSERT INTO guidance_agreements (institution_id, student_id, conversation_id, id, owner_id, title, due_on, step_id,
                                     written_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9))"};

constexpr sql::Statement insert_imported_ticks{"dialogue.insert_imported_ticks", R"(
    INSERT INTO guidance_ticks (institution_id, student_id, conversation_id, person_id, real_experience,
      student_spoke_most, something_new, step_agreed, felt_safe, helped, ticked_at)
    VALUES ($1, $2, $3, $2, $4, $5, $6, $7, $8, $9, $10))"};

namespace {

void insert_ticks(sql::Transaction& tx, Id<Institution> institution, Id<Person> student,
                  const ImportedTalk& talk, Instant at) {
  const Helped helped = *talk.helped == ImportedHelp::yes     ? Helped::yes
                        : *talk.helped == ImportedHelp::a_bit ? Helped::a_bit
                                                              : Helped::no;
  tx.run(insert_imported_ticks, institution, student, talk.id, !talk.experiences.empty(),
         helped != Helped::no, helped == Helped::yes, !talk.agreements.empty(), talk.felt_safe, helped, at);
}

}  // namespace

void import_talk(sql::Transaction& tx, Id<Institution> institution, Id<Person> student,
                 const ImportedTalk& talk, const std::function<std::int64_t()>& next_id) {
  guidance::import_conversation(tx, institution, student, talk);
  const Instant begin = instant_of(talk.on, talk.begins_minute);
  // What is written afterwards ends when it is written.
  const Instant end = begin + talk.minutes * 60 + talk.late_days.value_or(0) * 86'400LL;
  for (const ImportedNote& note : talk.notes) {
    tx.run(insert_imported_note, institution, student, talk.id, next_id(), note.movement, note.author_id,
           note.words, note.competency, begin);
  }
  for (const ImportedAgreement& agreement : talk.agreements) {
    tx.run(insert_imported_agreement, institution, student, talk.id, next_id(), agreement.owner_id,
           agreement.title, agreement.due_on, agreement.step_id, end);
  }
  if (talk.helped) insert_ticks(tx, institution, student, talk, end);
}

}  // namespace koers::dialogue
