// The personal data of this room: the pictures of a student's development, shown on /beeld.
#include "rooms/development/record.h"

namespace koers::development {

constexpr people::PersonalTable personal[] = {
    {"pictures", "guidance_pictures",
     "id written_at written_by& student_confirmed_on counsellor_confirmed_on "
     "confirmed_on"},
    {"picture_parts", "guidance_picture_parts", "picture_id competency words"},
    {"picture_evidence", "development_evidence", "picture_id competency kind source_id"},
};

std::span<const people::PersonalTable> personal_tables() { return personal; }

}  // namespace koers::development
