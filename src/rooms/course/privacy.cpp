// The personal data of this room: a student's goals and steps, shown on /vooruit/stappen, and how they are
// forgotten (AVG 17).
#include "rooms/course/course.h"

namespace koers::course {

namespace {

constexpr sql::Statement forget_steps{"course.forget_steps", R"(
    DELETE FROM course_steps WHERE institution_id = $1 AND student_id = $2)"};
constexpr sql::Statement forget_goals{"course.forget_goals", R"(
    DELETE FROM course_goals WHERE institution_id = $1 AND student_id = $2)"};
constexpr sql::Statement forget_facts{"course.forget_facts", R"(
    DELETE FROM course_out_student_facts WHERE institution_id = $1 AND student_id = $2)"};

}  // namespace

void forget(sql::Transaction& tx, Id<organisation::Institution> institution, Id<people::Person> student) {
  tx.lock(student.value);
  tx.run(forget_steps, institution, student);
  tx.run(forget_goals, institution, student);
  tx.run(forget_facts, institution, student);
}

}  // namespace koers::course
