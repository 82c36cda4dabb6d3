// The personal data of this room: a student's goals and steps, shown on /vooruit/stappen, and people, shown
// on /vooruit/mensen.
#include "rooms/course/record.h"

namespace koers::course {

constexpr people::PersonalTable personal[] = {
    {"introductions", "course_introductions", "id wish asked_at closed_on"},
    {"contact_moments", "course_contact_moments",
     "id contact_id about state planned_on held_on outcome step_id created_at subject"},
    {"contacts", "course_contacts",
     "id name who met_at$ helps_with gives reach closeness created_at removed_at "
     "audience"},
    {"steps", "course_steps",
     "id title owner_id& origin conversation_id experience_id due_on helper sign state "
     "closed_on outcome created_at goal_id contact_id in_confidence?"},
    {"goals", "course_goals", "id title why origin due_on state closed_on outcome created_at"},
    {"facts", "course_out_student_facts",
     "school_year# steps_open# steps_first_due_on steps_done_year# steps_year# "
     "steps_last_year# steps_by_student_year# steps_by_student_last_year# contacts# "
     "contacts_used_year#"},
};

std::span<const people::PersonalTable> personal_tables() { return personal; }

}  // namespace koers::course
