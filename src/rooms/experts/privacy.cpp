// The personal data of this room: what a student asked and an expert answered, offers, reports, shown on
// /vooruit/vraag-iemand and /vragen. What hangs on a student's question goes with it, whoever wrote it; of an
// expert the questions of others stay, without him.
#include "rooms/experts/record.h"

#include "campus/inbox/inbox.h"
#include "rooms/experts/message.h"

namespace koers::experts {

namespace {

constexpr sql::Statement delete_reports_of_student{"experts.delete_reports_of_student", R"(
    DELETE FROM course_reports WHERE institution_id = $1 AND (sender_id = $2 OR thread_id IN (
      SELECT t.id FROM course_threads t WHERE t.institution_id = $1 AND t.student_id = $2)) RETURNING id)"};

// Nobody is told any more of a report that is gone.
void erase_reports(sql::Transaction& tx, Id<organisation::Institution> institution,
                   Id<people::Person> student) {
  for (const auto report : tx.all<std::int64_t>(delete_reports_of_student, institution, student)) {
    inbox::withdraw(tx, institution, report);
  }
}

constexpr std::string_view threads_of_student =
    "thread_id IN (SELECT id FROM course_threads WHERE institution_id = $1 AND student_id = $2)";

}  // namespace

constexpr people::PersonalTable personal[] = {
    {.name = "moderations",
     .table = "course_moderations",
     .columns = "id report_id thread_id act done_at",
     .person = "colleague_id",
     .erase_also = threads_of_student},
    {.name = "reports",
     .table = "course_reports",
     .columns = "id thread_id message_id reason reported_at answer closed_at",
     .person = "sender_id",
     .erase_by = erase_reports},
    {.name = "blocks",
     .table = "course_blocks",
     .columns = "blocked_id* blocked_at",
     .person = "person_id",
     .erase_also = "blocked_id = $2"},
    {.name = "messages",
     .table = "course_messages",
     .columns = "thread_id id words sent_at hidden_at",
     .person = "author_id",
     .erase_also = threads_of_student},
    {.name = "threads",
     .table = "course_threads",
     .columns = "id expert_id& state asked_at answered_at in_time? last_at subject late_at"},
    {"offers", "course_offers",
     "work about monthly_limit# state offered_at reviewer_id* reviewed_at review_note", "person_id"},
    {"facts", "experts_out_student_facts",
     "school_year# expert_requests_year# expert_answers_in_time_year# expert_requests_due_year# recount_at"},
};

std::span<const people::PersonalTable> personal_tables() { return personal; }

}  // namespace koers::experts
