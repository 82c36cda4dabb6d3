// The personal data of this room: a student's goals and steps, shown on /vooruit/stappen, choices and what he
// kept, shown on /vooruit, and how they are forgotten (AVG 17).
#include "rooms/course/course.h"

namespace koers::course {

namespace {

constexpr sql::Statement forget_steps{"course.forget_steps", R"(
    DELETE FROM course_steps WHERE institution_id = $1 AND student_id = $2)"};
constexpr sql::Statement forget_goals{"course.forget_goals", R"(
    DELETE FROM course_goals WHERE institution_id = $1 AND student_id = $2)"};
constexpr sql::Statement forget_choices{"course.forget_choices", R"(
    DELETE FROM course_choices WHERE institution_id = $1 AND student_id = $2)"};
constexpr sql::Statement forget_weighings{"course.forget_weighings", R"(
    DELETE FROM course_choice_weighings WHERE institution_id = $1 AND student_id = $2)"};
constexpr sql::Statement forget_notices{"course.forget_choice_notices", R"(
    DELETE FROM course_choice_notices WHERE institution_id = $1 AND student_id = $2)"};
constexpr sql::Statement forget_explorations{"course.forget_explorations", R"(
    DELETE FROM course_explorations WHERE institution_id = $1 AND student_id = $2)"};
constexpr sql::Statement forget_facts{"course.forget_facts", R"(
    DELETE FROM course_out_student_facts WHERE institution_id = $1 AND student_id = $2)"};

}  // namespace

void forget(sql::Transaction& tx, Id<organisation::Institution> institution, Id<people::Person> student) {
  tx.lock(student.value);
  tx.run(forget_steps, institution, student);
  tx.run(forget_goals, institution, student);
  tx.run(forget_choices, institution, student);
  tx.run(forget_weighings, institution, student);
  tx.run(forget_notices, institution, student);
  tx.run(forget_explorations, institution, student);
  tx.run(forget_facts, institution, student);
}

}  // namespace koers::course
