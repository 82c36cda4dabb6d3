#include "rooms/guidance/unplanned.h"

#include "platform/base/error.h"
#include "rooms/guidance/guidance.h"
#include "rooms/guidance/notices.h"

namespace koers::guidance {

namespace {

constexpr sql::Statement insert_unplanned{"guidance.insert_unplanned", R"(
    INSERT INTO guidance_conversations (institution_id, student_id, id, counsellor_id, kind, planned_on, begins_minute,
      minutes, place, asked_by, state, question, wish, used_earlier, created_at, opened_at, channel, is_unplanned,
      late_days, in_confidence)
    SELECT $1, $2, $3, $4, $5, $6, $7, $8, '', 'counsellor', 'open', '', '', FALSE, $9, $9, $10, TRUE, CAST($11 AS BIGINT),
           EXISTS (SELECT 1 FROM campus_guides g
                   WHERE g.institution_id = $1 AND g.student_id = $2 AND g.person_id = $4 AND g.in_confidence
                     AND g.begins_on <= $12 AND (g.ends_on IS NULL OR g.ends_on > $12)))"};

// The student's lock, and the relationship as it is under it.
void begin_with(sql::Transaction& tx, const people::Guide& me, const access::GuidedStudent& student,
                Day today) {
  tx.lock(student.id().value);
  if (!access::guides_today(tx, me.institution(), me.id(), student.id(), today)) {
    throw NotFound("not a student of this visitor any more");
  }
}

constexpr sql::Statement update_begun{"guidance.update_begun", R"(
    UPDATE guidance_conversations SET state = 'open', opened_at = coalesce(opened_at, $4), channel = $6,
      counsellor_id = CASE WHEN state = 'planned' THEN $5 ELSE counsellor_id END
    WHERE institution_id = $1 AND student_id = $2 AND id = $3 AND state IN ('planned', 'open'))"};

}  // namespace

Id<Conversation> begin_unplanned(sql::Transaction& tx, const people::Guide& me,
                                 const access::GuidedStudent& student, const UnplannedDraft& draft,
                                 Id<Conversation> fresh, Instant now, Day today) {
  begin_with(tx, me, student, today);
  const auto planned = conversation_on(tx, me.institution(), student.id(), today, me.id());
  if (planned) {
    tx.run(update_begun, me.institution(), student.id(), *planned, now, me.id(), draft.channel);
    inbox::withdraw(tx, me.institution(), planned->value);
  } else {
    tx.run(insert_unplanned, me.institution(), student.id(), fresh, me.id(), draft.kind, today,
           minute_of_day(now), Plan().minutes, now, draft.channel, std::optional<int>(), today);
  }
  const auto id = planned.value_or(fresh);
  inbox::tell(tx, me.institution(), {notices::talk_begun, id.value, me.id(), now}, {student.id()});
  refresh_facts(tx, me.institution(), student.id(), today);
  return id;
}

// What stands there of that day, with this counsellor; first what is still to be held.
constexpr sql::Statement select_of_day{"guidance.select_of_day", R"(
    SELECT id, state FROM guidance_conversations
    WHERE institution_id = $1 AND student_id = $2 AND counsellor_id = $3
      AND ((state IN ('planned', 'open') AND planned_on = $4) OR (state = 'closed' AND held_on = $4))
    ORDER BY CASE state WHEN 'open' THEN 0 WHEN 'planned' THEN 1 ELSE 2 END, begins_minute, id
    LIMIT 1)"};

constexpr sql::Statement update_late{"guidance.update_late", R"(
    UPDATE guidance_conversations SET state = 'open', opened_at = $4, channel = $5, minutes = $6, late_days = $7
    WHERE institution_id = $1 AND student_id = $2 AND id = $3 AND state = 'planned')"};

Id<Conversation> begin_late(sql::Transaction& tx, const people::Guide& me,
                            const access::GuidedStudent& student, const LateDraft& draft,
                            Id<Conversation> fresh, Instant now, Day today) {
  struct OfDay {
    Id<Conversation> id;
    ConversationState state = ConversationState::planned;
  };
  begin_with(tx, me, student, today);
  const Day on = draft.on.value();
  const int minutes = draft.minutes.value();
  const int days = today - on;
  const auto there = tx.one<OfDay>(select_of_day, me.institution(), student.id(), me.id(), on);
  if (there && there->state == ConversationState::open) return there->id;
  if (there && there->state == ConversationState::closed) throw LateError("one of that day stands there");
  if (there) {
    tx.run(update_late, me.institution(), student.id(), there->id, now, draft.channel, minutes, days);
    inbox::withdraw(tx, me.institution(), there->id.value);
  } else {
    // Of the day alone: at midnight it stands in no calendar's way.
    tx.run(insert_unplanned, me.institution(), student.id(), fresh, me.id(), draft.kind, on, 0, minutes, now,
           draft.channel, std::optional<int>(days), today);
  }
  refresh_facts(tx, me.institution(), student.id(), today);
  return there ? there->id : fresh;
}

}  // namespace koers::guidance
