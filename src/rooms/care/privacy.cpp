// The personal data of this room: the shared line and how guidance works for a student, shown on /ik/samen;
// and the working notes of who guides, which the student takes along and sees nowhere else.
#include "rooms/care/record.h"

namespace koers::care {

constexpr people::PersonalTable personal[] = {
    {"shared_notes", "care_shared_notes", "id author_id& words written_at"},
    {.name = "working_notes",
     .table = "care_working_notes",
     .columns = "id author_id& words written_at until_on",
     .only = "dropped_at IS NULL",
     .held_back = "dropped_at: what was thrown away is gone within a day"},
    {"ways_of_working", "care_fits", "fits words changed_at"},
};

std::span<const people::PersonalTable> personal_tables() { return personal; }

}  // namespace koers::care
