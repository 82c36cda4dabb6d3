// What becomes of planned talks when a student gets another counsellor.
#include "rooms/guidance/conversation.h"

namespace koers::guidance {

constexpr sql::Statement update_coming_counsellor{"guidance.update_coming_counsellor", R"(
    UPDATE guidance_conversations SET counsellor_id = $3
    WHERE institution_id = $1 AND student_id = $2 AND state = 'planned' AND planned_on >= $4 AND NOT in_confidence
    RETURNING id)"};

void pass_on_talks(sql::Transaction& tx, Id<organisation::Institution> institution,
                   Id<people::Person> student, Id<people::Person> to, Day from, Day today) {
  for (const auto talk : tx.all<Id<Conversation>>(update_coming_counsellor, institution, student, to, from)) {
    tell_guide(tx, institution, student, talk);
  }
  refresh_facts(tx, institution, student, today);
}

}  // namespace koers::guidance
