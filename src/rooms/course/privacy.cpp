// The personal data of this room: a student's goals and steps, shown on /vooruit/stappen, and people, shown
// on /vooruit/mensen; and how they are forgotten (AVG 17).
#include "campus/people/personal_data.h"
#include "rooms/course/course.h"

namespace koers::course {

namespace {

constexpr sql::Statement forget_steps{"course.forget_steps", R"(
    DELETE FROM course_steps WHERE institution_id = $1 AND student_id = $2)"};
constexpr sql::Statement forget_goals{"course.forget_goals", R"(
    DELETE FROM course_goals WHERE institution_id = $1 AND student_id = $2)"};
constexpr sql::Statement forget_contacts{"course.forget_contacts", R"(
    DELETE FROM course_contacts WHERE institution_id = $1 AND student_id = $2)"};
constexpr sql::Statement forget_moments{"course.forget_contact_moments", R"(
    DELETE FROM course_contact_moments WHERE institution_id = $1 AND student_id = $2)"};
constexpr sql::Statement forget_introductions{"course.forget_introductions", R"(
    DELETE FROM course_introductions WHERE institution_id = $1 AND student_id = $2)"};
constexpr sql::Statement forget_facts{"course.forget_facts", R"(
    DELETE FROM course_out_student_facts WHERE institution_id = $1 AND student_id = $2)"};

}  // namespace

void forget(sql::Transaction& tx, Id<organisation::Institution> institution, Id<people::Person> student) {
  tx.lock(student.value);
  for (const auto* statement : {&forget_steps, &forget_goals, &forget_contacts, &forget_moments,
                                &forget_introductions, &forget_facts}) {
    tx.run(*statement, institution, student);
  }
}

// What a student takes along, table by table (campus/people/personal_data.h): a new table is one line here.
constexpr people::PersonalTable personal[] = {
    {"introductions", "course_introductions", "id wish asked_at closed_on"},
    {"contact_moments", "course_contact_moments",
     "id contact_id about state planned_on held_on outcome step_id created_at subject"},
    {"contacts", "course_contacts",
     "id name who met_at$ helps_with gives reach closeness created_at removed_at"},
    {"steps", "course_steps",
     "id title owner_id& origin conversation_id experience_id due_on helper sign state "
     "closed_on outcome created_at goal_id contact_id"},
    {"goals", "course_goals", "id title why origin due_on state closed_on outcome created_at"},
    {"facts", "course_out_student_facts",
     "school_year# steps_open# steps_first_due_on steps_done_year# steps_year# "
     "steps_last_year# steps_by_student_year# steps_by_student_last_year# contacts# "
     "contacts_used_year#"},
};

std::span<const people::PersonalTable> personal_tables() { return personal; }

}  // namespace koers::course
