// The personal data of this room: conversations with all that was prepared, noted, agreed and ticked in them,
// the pictures of a student's development, and what was judged of signals. A student reads it all in Koers
// itself; here it is forgotten (AVG 17).
#include "rooms/guidance/guidance.h"

namespace koers::guidance {

namespace {

constexpr sql::Statement forget_conversation_experiences{"guidance.forget_conversation_experiences", R"(
    DELETE FROM guidance_conversation_experiences WHERE institution_id = $1 AND student_id = $2)"};
constexpr sql::Statement forget_notes{"guidance.forget_notes", R"(
    DELETE FROM guidance_notes WHERE institution_id = $1 AND student_id = $2)"};
constexpr sql::Statement forget_note_drafts{"guidance.forget_note_drafts", R"(
    DELETE FROM guidance_note_drafts WHERE institution_id = $1 AND student_id = $2)"};
constexpr sql::Statement forget_agreements{"guidance.forget_agreements", R"(
    DELETE FROM guidance_agreements WHERE institution_id = $1 AND student_id = $2)"};
constexpr sql::Statement forget_ticks{"guidance.forget_ticks", R"(
    DELETE FROM guidance_ticks WHERE institution_id = $1 AND student_id = $2)"};
constexpr sql::Statement forget_conversations{"guidance.forget_conversations", R"(
    DELETE FROM guidance_conversations WHERE institution_id = $1 AND student_id = $2)"};
constexpr sql::Statement forget_picture_parts{"guidance.forget_picture_parts", R"(
    DELETE FROM guidance_picture_parts WHERE institution_id = $1 AND student_id = $2)"};
constexpr sql::Statement forget_pictures{"guidance.forget_pictures", R"(
    DELETE FROM guidance_pictures WHERE institution_id = $1 AND student_id = $2)"};
constexpr sql::Statement forget_signal_judgements{"guidance.forget_signal_judgements", R"(
    DELETE FROM guidance_signal_judgements WHERE institution_id = $1 AND student_id = $2)"};
constexpr sql::Statement forget_facts{"guidance.forget_facts", R"(
    DELETE FROM guidance_out_student_facts WHERE institution_id = $1 AND student_id = $2)"};

}  // namespace

void forget(sql::Transaction& tx, Id<organisation::Institution> institution, Id<people::Person> student) {
  tx.lock(student.value);
  tx.run(forget_conversation_experiences, institution, student);
  tx.run(forget_notes, institution, student);
  tx.run(forget_note_drafts, institution, student);
  tx.run(forget_agreements, institution, student);
  tx.run(forget_ticks, institution, student);
  tx.run(forget_conversations, institution, student);
  tx.run(forget_picture_parts, institution, student);
  tx.run(forget_pictures, institution, student);
  tx.run(forget_signal_judgements, institution, student);
  tx.run(forget_facts, institution, student);
}

}  // namespace koers::guidance
