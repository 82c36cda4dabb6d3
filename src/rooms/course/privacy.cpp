// The personal data of this room: a student's goals and steps, shown on /vooruit/stappen, choices and what he
// kept, shown on /vooruit, and network, shown on /vooruit/mensen; and how they are forgotten (AVG 17).
#include "campus/people/personal_data.h"
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
constexpr sql::Statement forget_contacts{"course.forget_contacts", R"(
    DELETE FROM course_contacts WHERE institution_id = $1 AND student_id = $2)"};
constexpr sql::Statement forget_moments{"course.forget_contact_moments", R"(
    DELETE FROM course_contact_moments WHERE institution_id = $1 AND student_id = $2)"};
constexpr sql::Statement forget_introductions{"course.forget_introductions", R"(
    DELETE FROM course_introductions WHERE institution_id = $1 AND student_id = $2)"};
constexpr sql::Statement forget_messages{"course.forget_messages", R"(
    DELETE FROM course_messages WHERE institution_id = $1 AND (author_id = $2 OR thread_id IN (
      SELECT t.id FROM course_threads t WHERE t.institution_id = $1 AND t.student_id = $2)))"};
constexpr sql::Statement forget_reports{"course.forget_reports", R"(
    DELETE FROM course_reports WHERE institution_id = $1 AND (sender_id = $2 OR thread_id IN (
      SELECT t.id FROM course_threads t WHERE t.institution_id = $1 AND t.student_id = $2)))"};
constexpr sql::Statement forget_moderations{"course.forget_moderations", R"(
    DELETE FROM course_moderations WHERE institution_id = $1 AND (colleague_id = $2 OR thread_id IN (
      SELECT t.id FROM course_threads t WHERE t.institution_id = $1 AND t.student_id = $2)))"};
constexpr sql::Statement forget_threads{"course.forget_threads", R"(
    DELETE FROM course_threads WHERE institution_id = $1 AND student_id = $2)"};
// Of an expert the questions of others stay, without him.
constexpr sql::Statement forget_expert{"course.forget_expert", R"(
    UPDATE course_threads SET expert_id = 0, new_for_expert = FALSE WHERE institution_id = $1 AND expert_id = $2)"};
constexpr sql::Statement forget_offers{"course.forget_offers", R"(
    DELETE FROM course_offers WHERE institution_id = $1 AND person_id = $2)"};
constexpr sql::Statement forget_blocks{"course.forget_blocks", R"(
    DELETE FROM course_blocks WHERE institution_id = $1 AND $2 IN (person_id, blocked_id))"};
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
  tx.run(forget_contacts, institution, student);
  tx.run(forget_moments, institution, student);
  tx.run(forget_introductions, institution, student);
  for (const auto* statement : {&forget_messages, &forget_reports, &forget_moderations, &forget_threads,
                                &forget_expert, &forget_offers, &forget_blocks}) {
    tx.run(*statement, institution, student);
  }
  tx.run(forget_facts, institution, student);
}

// What a student takes along, table by table (campus/people/personal_data.h): a new table is one line here.
constexpr people::PersonalTable personal[] = {
    {"moderations", "course_moderations", "id report_id thread_id act done_at", "colleague_id"},
    {"reports", "course_reports", "id thread_id message_id reason reported_at answer closed_at", "sender_id"},
    {"blocks", "course_blocks", "blocked_id blocked_at", "person_id"},
    {"messages", "course_messages", "thread_id id words sent_at hidden_at", "author_id"},
    {"threads", "course_threads",
     "id expert_id& state asked_at answered_at in_time? last_at new_for_student? "
     "new_for_expert?"},
    {"offers", "course_offers",
     "work about monthly_limit# state offered_at reviewer_id reviewed_at review_note", "person_id"},
    {"introductions", "course_introductions", "id wish asked_at closed_on"},
    {"contact_moments", "course_contact_moments",
     "id contact_id about state planned_on held_on outcome step_id created_at"},
    {"contacts", "course_contacts",
     "id name who met_at$ helps_with gives reach closeness created_at removed_at"},
    {"explorations", "course_explorations", "kind item name note question kept_on"},
    {"choice_notices", "course_choice_notices", "id moment_id kind option_title written_at"},
    {"choice_weighings", "course_choice_weighings",
     "moment_id option_id is_favourite? pulls holds_back asked"},
    {"choices", "course_choices",
     "moment_id option_id wish_id ticket# leaning_id reason chosen_on turned_out "
     "looked_back looked_back_on"},
    {"steps", "course_steps",
     "id title owner_id& origin conversation_id experience_id due_on helper sign state "
     "closed_on outcome created_at goal_id"},
    {"goals", "course_goals", "id title why origin due_on state closed_on outcome created_at"},
    {"facts", "course_out_student_facts",
     "school_year# steps_open# steps_first_due_on steps_done_year# steps_year# "
     "steps_last_year# steps_by_student_year# steps_by_student_last_year#"},
};

std::span<const people::PersonalTable> personal_tables() { return personal; }

}  // namespace koers::course
