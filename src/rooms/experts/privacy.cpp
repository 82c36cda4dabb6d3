// The personal data of this room: what a student asked and an expert answered, offers, reports, shown on
// /vooruit/vraag-iemand and /vragen; and how they are forgotten (AVG 17).
#include "campus/people/personal_data.h"
#include "rooms/experts/message.h"

namespace koers::experts {

namespace {

constexpr sql::Statement forget_messages{"experts.forget_messages", R"(
    DELETE FROM course_messages WHERE institution_id = $1 AND (author_id = $2 OR thread_id IN (
      SELECT t.id FROM course_threads t WHERE t.institution_id = $1 AND t.student_id = $2)))"};
constexpr sql::Statement forget_reports{"experts.forget_reports", R"(
    DELETE FROM course_reports WHERE institution_id = $1 AND (sender_id = $2 OR thread_id IN (
      SELECT t.id FROM course_threads t WHERE t.institution_id = $1 AND t.student_id = $2)))"};
constexpr sql::Statement forget_moderations{"experts.forget_moderations", R"(
    DELETE FROM course_moderations WHERE institution_id = $1 AND (colleague_id = $2 OR thread_id IN (
      SELECT t.id FROM course_threads t WHERE t.institution_id = $1 AND t.student_id = $2)))"};
constexpr sql::Statement forget_threads{"experts.forget_threads", R"(
    DELETE FROM course_threads WHERE institution_id = $1 AND student_id = $2)"};
// Of an expert the questions of others stay, without him.
constexpr sql::Statement forget_expert{"experts.forget_expert", R"(
    UPDATE course_threads SET expert_id = 0, new_for_expert = FALSE WHERE institution_id = $1 AND expert_id = $2)"};
constexpr sql::Statement forget_offers{"experts.forget_offers", R"(
    DELETE FROM course_offers WHERE institution_id = $1 AND person_id = $2)"};
constexpr sql::Statement forget_blocks{"experts.forget_blocks", R"(
    DELETE FROM course_blocks WHERE institution_id = $1 AND $2 IN (person_id, blocked_id))"};
constexpr sql::Statement forget_facts{"experts.forget_facts", R"(
    DELETE FROM experts_out_student_facts WHERE institution_id = $1 AND student_id = $2)"};

constexpr sql::Statement select_experts_with_news{"experts.select_experts_with_news", R"(
    SELECT DISTINCT expert_id FROM course_threads
    WHERE institution_id = $1 AND student_id = $2 AND new_for_expert)"};

}  // namespace

void forget(sql::Transaction& tx, Id<organisation::Institution> institution, Id<people::Person> student) {
  tx.lock(student.value);
  const auto told = tx.all<Id<people::Person>>(select_experts_with_news, institution, student);
  for (const auto* statement : {&forget_messages, &forget_reports, &forget_moderations, &forget_threads,
                                &forget_expert, &forget_offers, &forget_blocks, &forget_facts}) {
    tx.run(*statement, institution, student);
  }
  for (const auto expert : told) tell_news(tx, institution, expert);
}

// What a student takes along, table by table (campus/people/personal_data.h): a new table is one line here.
constexpr people::PersonalTable personal[] = {
    {"moderations", "course_moderations", "id report_id thread_id act done_at", "colleague_id"},
    {"reports", "course_reports", "id thread_id message_id reason reported_at answer closed_at", "sender_id"},
    {"blocks", "course_blocks", "blocked_id blocked_at", "person_id"},
    {"messages", "course_messages", "thread_id id words sent_at hidden_at", "author_id"},
    {"threads", "course_threads",
     "id expert_id& state asked_at answered_at in_time? last_at new_for_student? "
     "new_for_expert? subject"},
    {"offers", "course_offers",
     "work about monthly_limit# state offered_at reviewer_id reviewed_at review_note", "person_id"},
    {"facts", "experts_out_student_facts", "school_year# expert_requests_year# expert_answers_in_time_year#"},
};

std::span<const people::PersonalTable> personal_tables() { return personal; }

}  // namespace koers::experts
