// The personal data of this room: conversations with all that was prepared, noted, agreed and ticked in them,
// the pictures of a student's development, and what was judged of signals. A student reads it all in Koers
// itself; here it is forgotten (AVG 17).
#include "campus/people/personal_data.h"
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

// What a student takes along, table by table (campus/people/personal_data.h): a new table is one line here.
constexpr people::PersonalTable personal[] = {
    {"conversations", "guidance_conversations",
     "id counsellor_id& kind planned_on begins_minute# minutes# place asked_by state "
     "question wish prepared_at opened_at closed_at held_on student_confirmed_at "
     "counsellor_confirmed_at used_earlier? created_at companion companion_relation"},
    {"conversation_experiences", "guidance_conversation_experiences", "conversation_id experience_id"},
    {"notes", "guidance_notes",
     "conversation_id id movement author_id& words competency written_at changed_at"},
    {"note_drafts", "guidance_note_drafts", "conversation_id movement note_id words changed_at", "student_id",
     "person_id = student_id"},
    {"agreements", "guidance_agreements", "conversation_id id owner_id& title due_on step_id written_at"},
    {"ticks", "guidance_ticks",
     "conversation_id real_experience? student_spoke_most? something_new? step_agreed? "
     "felt_safe? helped ticked_at",
     "student_id", "person_id = student_id"},
    {"pictures", "guidance_pictures",
     "id written_at written_by& student_confirmed_on counsellor_confirmed_on "
     "confirmed_on"},
    {"picture_parts", "guidance_picture_parts", "picture_id competency words"},
    {"signal_judgements", "guidance_signal_judgements", "signal judged_by& judged_at quiet_until reason"},
    {"facts", "guidance_out_student_facts",
     "school_year# counsellor_since counsellor_changes# counsellor_changes_warm# "
     "conversations_year# conversations_last_year# conversation_school_years# "
     "last_conversation_on next_conversation_on conversations_on_experience_year# "
     "conversations_four_movements_year# conversations_by_student_year# "
     "conversations_by_student_last_year# conversations_confirmed_year# "
     "experiences_discussed_year# intake_on intake_used_earlier? "
     "development_confirmed_on pulses# pulse_helped# pulse_heard# "
     "trusted_invitations_year#"},
};

std::span<const people::PersonalTable> personal_tables() { return personal; }

}  // namespace koers::guidance
