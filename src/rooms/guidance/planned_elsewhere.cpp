// What the door does for a room that plans conversations of its own making, and the talks of a person for a
// calendar that follows them.
#include "platform/base/error.h"
#include "rooms/guidance/conversation_pages.h"
#include "rooms/guidance/guidance.h"

namespace koers::guidance {

void plan_talk(const http::Visit& visit, sql::Transaction& tx, Id<organisation::Institution> institution,
               const ConversationPlan& plan, Id<Conversation> id) {
  plan_conversation(tx, institution, plan.student_id, plan.counsellor_id, Side::counsellor,
                    {.on = plan.on,
                     .begins_minute = plan.begins_minute,
                     .minutes = plan.minutes,
                     .place = plan.place,
                     .channel = plan.channel},
                    id, visit.now, visit.today);
}

constexpr sql::Statement update_moment{"guidance.update_moment", R"(
    UPDATE guidance_conversations SET planned_on = $4, begins_minute = $5, minutes = $6, place = $7, channel = $9
    WHERE institution_id = $1 AND student_id = $2 AND id = $3 AND state = 'planned' AND counsellor_id = $8)"};

void move_talk(const http::Visit& visit, sql::Transaction& tx, Id<organisation::Institution> institution,
               const ConversationPlan& plan, Id<Conversation> id) {
  tx.lock(plan.student_id.value);
  if (tx.run(update_moment, institution, plan.student_id, id, plan.on, plan.begins_minute, plan.minutes,
             plan.place, plan.counsellor_id, plan.channel) == 0) {
    throw Conflict("the conversation has begun");
  }
  refresh_facts(tx, institution, plan.student_id, visit.today);
  tell_the_table(visit, tx, id);
}

constexpr sql::Statement cancel_planned{"guidance.cancel_planned", R"(
    UPDATE guidance_conversations SET state = 'cancelled'
    WHERE institution_id = $1 AND student_id = $2 AND id = $3 AND state = 'planned')"};

void cancel_talk(const http::Visit& visit, sql::Transaction& tx, Id<organisation::Institution> institution,
                 Id<people::Person> student, Id<Conversation> id) {
  tx.lock(student.value);
  if (tx.run(cancel_planned, institution, student, id) == 0) throw Conflict("the conversation has begun");
  inbox::withdraw(tx, institution, id.value);
  refresh_facts(tx, institution, student, visit.today);
  tell_the_table(visit, tx, id);
}

// Whom a guide talks with is named while the guide guides that student; $3 is the first day, $4 today.
constexpr sql::Statement select_feed{"guidance.select_feed", R"(
    SELECT c.id, COALESCE(c.held_on, c.planned_on), c.begins_minute, c.minutes, c.place, c.state = 'cancelled',
           c.in_confidence, c.student_id = $2,
           CASE WHEN c.student_id = $2 THEN w.given_name
                WHEN EXISTS (SELECT 1 FROM campus_guides g
                             WHERE g.institution_id = c.institution_id AND g.student_id = c.student_id
                               AND g.person_id = $2 AND g.begins_on <= $4 AND (g.ends_on IS NULL OR g.ends_on > $4))
                THEN s.given_name ELSE '' END
    FROM guidance_conversations c
    JOIN campus_people w ON w.institution_id = c.institution_id AND w.id = c.counsellor_id
    JOIN campus_people s ON s.institution_id = c.institution_id AND s.id = c.student_id
    WHERE c.institution_id = $1 AND (c.student_id = $2 OR c.counsellor_id = $2)
      AND COALESCE(c.held_on, c.planned_on) >= $3 AND c.late_days IS NULL
    ORDER BY 2, 3, c.id)"};

std::vector<FeedConversation> feed_of(sql::Reader& reader, Id<organisation::Institution> institution,
                                      Id<people::Person> person, Day since, Day today) {
  return reader.all<FeedConversation>(select_feed, institution, person, since, today);
}

}  // namespace koers::guidance
