// The personal data of this room: conversations with all that was prepared, noted, agreed and ticked in them.
// A student reads it all in Koers itself.
#include "rooms/guidance/record.h"

namespace koers::guidance {

constexpr people::PersonalTable personal[] = {
    {"conversations", "guidance_conversations",
     "id counsellor_id& kind planned_on begins_minute# minutes# place asked_by state "
     "question wish prepared_at opened_at closed_at held_on student_confirmed_at "
     "counsellor_confirmed_at used_earlier? created_at companion companion_relation in_confidence? "
     "channel minutes_spent# is_unplanned? late_days#"},
    {"conversation_experiences", "guidance_conversation_experiences", "conversation_id experience_id"},
    {"notes", "guidance_notes",
     "conversation_id id movement author_id& words competency written_at changed_at"},
    {.name = "note_drafts",
     .table = "guidance_note_drafts",
     .columns = "conversation_id movement note_id words changed_at",
     .only = "person_id = student_id",
     .held_back = "person_id*: the student, for only these are taken along",
     .erase_also = "person_id = $2"},
    {.name = "initiatives",
     .table = "guidance_initiatives",
     .columns = "conversation_id person_id& initiative said_at",
     .erase_also = "person_id = $2"},
    {.name = "two_texts",
     .table = "guidance_forks",
     .columns = "id conversation_id movement note_id first_words second_words made_at settled_as settled_at",
     .only = "author_id = student_id",
     .held_back = "author_id*: the student, for only these are taken along",
     .erase_also = "author_id = $2"},
    {"agreements", "guidance_agreements", "conversation_id id owner_id& title due_on step_id written_at"},
    {.name = "ticks",
     .table = "guidance_ticks",
     .columns = "conversation_id real_experience? student_spoke_most? something_new? step_agreed? felt_safe? "
                "helped ticked_at",
     .only = "person_id = student_id",
     .held_back = "person_id*: the student, for only these are taken along",
     .erase_also = "person_id = $2"},
    {"facts", "guidance_out_student_facts",
     "school_year# counsellor_since counsellor_changes# counsellor_changes_warm# "
     "conversations_year# conversations_last_year# conversation_school_years# "
     "last_conversation_on next_conversation_on conversations_on_experience_year# "
     "conversations_four_movements_year# conversations_by_student_year# "
     "conversations_by_student_last_year# conversations_confirmed_year# "
     "intake_on intake_used_earlier? intake_used_earlier_on "
     "development_confirmed_on pulses# pulse_helped# pulse_heard# "
     "pulse_heard_answers# trusted_invitations_year# minutes_spent_year# conversations_distance_year# "
     "conversations_written_late_year# phase_agreed_on phase_is_agreed? "
     "next_initiative_student? recount_on"},
    {.name = "talk_settings",
     .table = "guidance_settings",
     .columns = "setting value# set_at",
     .person = "set_by",
     .erase = people::Erasure::person},
};

std::span<const people::PersonalTable> personal_tables() { return personal; }

}  // namespace koers::guidance
