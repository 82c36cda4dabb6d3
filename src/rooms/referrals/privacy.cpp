// The personal data of this room: what a student asked a specialist and what came of it, shown on
// /hulpvraag.
#include "rooms/referrals/record.h"

#include "rooms/referrals/referrals.h"

namespace koers::referrals {

constexpr people::PersonalTable personal[] = {
    {"lines", "referrals_lines", "referral_id id author_id& kind words happens_on minute# written_at"},
    {.name = "requests",
     .table = "referrals_requests",
     .columns =
         "id question tried counsellor_may_know? state asked_at specialist_id& guide_id taken_at contact_on "
         "contact_minute# contact_place first_contact_on first_contact_days# outcome closed_at late_at "
         "opens_file? by_counsellor_id&"},
    {"joint_requests", "referrals_joint_requests",
     "id counsellor_id& question tried scope state asked_at answered_at is_changed? referral_id"},
    {"facts", "referrals_out_student_facts",
     "school_year# referrals_year# referral_first_contact_days# specialist_conversations_year# "
     "specialist_conversations_last_year# last_specialist_conversation_on next_specialist_conversation_on "
     "referral_due_year# recount_on recount_at referrals_by_counsellor_year#"},
};

std::span<const people::PersonalTable> personal_tables() { return personal; }

}  // namespace koers::referrals
