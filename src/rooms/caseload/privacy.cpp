// The personal data of this room: who was given which counsellor, and by whom; handovers and wishes.
#include "rooms/caseload/record.h"

namespace koers::caseload {

constexpr people::PersonalTable personal[] = {
    {"assigned", "caseload_assigned_students", "assignment_id person_id& team_id guide_id replaces_id"},
    {.name = "assignments",
     .table = "caseload_assignments",
     .columns = "id made_at begins_on reason words more_because done_at undone_at",
     .person = "made_by",
     .erase = people::Erasure::person},
    {"handovers", "caseload_handovers",
     "id from_id& to_id& team_id begins_on reason reason_words stands running works written_at first_talk "
     "read_at "
     "answered_at student_words talk_asked_at talked_at passed_at opened_at accepted_at guide_id ended_at "
     "ended_as"},
    {"handovers_counted", "caseload_out_handovers", "guide_id sent_on accepted_on"},
    {"guide_wishes", "caseload_guide_wishes", "id team_id guide_id asked_at withdrawn_at answered_at"},
};

std::span<const people::PersonalTable> personal_tables() { return personal; }

}  // namespace koers::caseload
