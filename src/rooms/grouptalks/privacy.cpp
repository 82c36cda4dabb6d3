// The personal data of this room: of a student the group talks with what was kept in the own quarter; of
// everybody what was put on a board; of a guide the talks that were begun.
#include "rooms/grouptalks/record.h"

namespace koers::grouptalks {

constexpr people::PersonalTable personal[] = {
    {"members", "grouptalks_members", "talk_id words held_on"},
    {"steps", "grouptalks_steps", "talk_id step_id"},
    {.name = "notes",
     .table = "grouptalks_notes",
     .columns = "talk_id id is_signed? words written_at",
     .person = "author_id"},
    {.name = "talks",
     .table = "grouptalks_talks",
     .columns = "id topic begun_at closed_at minutes_spent#",
     .person = "guide_id",
     .erase = people::Erasure::person},
    {"facts", "grouptalks_out_student_facts", "school_year# conversations_group_year#"},
};

std::span<const people::PersonalTable> personal_tables() { return personal; }

}  // namespace koers::grouptalks
