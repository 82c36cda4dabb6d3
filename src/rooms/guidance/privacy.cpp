// The personal data of this room: conversations, with what was prepared for them. A student reads it all in
// Koers itself; what was written in them is of rooms/dialogue.
#include "rooms/guidance/record.h"

namespace koers::guidance {

constexpr people::PersonalTable personal[] = {
    {"conversations", "guidance_conversations",
     "id counsellor_id& kind planned_on begins_minute# minutes# place asked_by state "
     "question wish prepared_at opened_at closed_at held_on student_confirmed_at "
     "counsellor_confirmed_at used_earlier? created_at companion companion_relation in_confidence? "
     "channel minutes_spent# is_unplanned? late_days#"},
    {"conversation_experiences", "guidance_conversation_experiences", "conversation_id experience_id"},
    {.name = "initiatives",
     .table = "guidance_initiatives",
     .columns = "conversation_id person_id& initiative said_at",
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
};

std::span<const people::PersonalTable> personal_tables() { return personal; }

}  // namespace koers::guidance
