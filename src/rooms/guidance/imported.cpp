// Conversations that come from elsewhere: rows as they are, without the steps of a canvas.
#include "rooms/guidance/guidance.h"

namespace koers::guidance {

using organisation::Institution;
using people::Person;

constexpr sql::Statement insert_imported_conversation{"guidance.insert_imported_conversation", R"(
    INSERT INTO guidance_conversations (institution_id, student_id, id, counsellor_id, kind, planned_on, begins_minute,
      minutes, place, asked_by, state, question, wish, prepared_at, opened_at, closed_at, held_on,
      student_confirmed_at, counsellor_confirmed_at, used_earlier, created_at, companion, companion_relation, channel,
      minutes_spent, late_days)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, '', $13, $14, $15, $16, $17, $18, $19, $20,
      $21, $22, $23, $24, $25)
    ON CONFLICT (institution_id, student_id, id) DO UPDATE SET
      planned_on = excluded.planned_on, begins_minute = excluded.begins_minute, minutes = excluded.minutes,
      place = excluded.place, state = excluded.state, question = excluded.question,
      prepared_at = excluded.prepared_at, opened_at = excluded.opened_at, closed_at = excluded.closed_at,
      held_on = excluded.held_on, student_confirmed_at = excluded.student_confirmed_at,
      counsellor_confirmed_at = excluded.counsellor_confirmed_at, used_earlier = excluded.used_earlier,
      channel = excluded.channel, minutes_spent = excluded.minutes_spent, late_days = excluded.late_days)"};

constexpr sql::Statement insert_imported_experience{"guidance.insert_imported_experience", R"(
    INSERT INTO guidance_conversation_experiences (institution_id, student_id, conversation_id, experience_id)
    VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING)"};

constexpr sql::Statement insert_imported_initiative{"guidance.insert_imported_initiative", R"(
    INSERT INTO guidance_initiatives (institution_id, student_id, conversation_id, person_id, initiative, said_at)
    VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING)"};

void import_conversation(sql::Transaction& tx, Id<Institution> institution, Id<Person> student,
                         const ImportedConversation& talk) {
  const Instant begin = instant_of(talk.on, talk.begins_minute);
  // What is written afterwards ends when it is written.
  const Instant end = begin + talk.minutes * 60 + talk.late_days.value_or(0) * 86'400LL;
  const auto when_held = [&](Instant at) { return talk.is_held ? std::optional<Instant>(at) : std::nullopt; };
  constexpr std::int64_t two_weeks = 14 * 86'400;
  tx.run(insert_imported_conversation, institution, student, talk.id, talk.counsellor_id,
         talk.is_intake ? ConversationKind::intake : ConversationKind::dialogue, talk.on, talk.begins_minute,
         talk.minutes, talk.place, talk.asked_by_student ? Side::student : Side::counsellor,
         talk.is_held ? ConversationState::closed : ConversationState::planned, talk.question,
         talk.question.empty() ? std::nullopt : std::optional<Instant>(begin - 2 * 86'400), when_held(begin),
         when_held(end), talk.is_held ? std::optional<Day>(talk.on) : std::nullopt,
         talk.student_confirmed ? when_held(end) : std::nullopt, when_held(end), talk.used_earlier,
         begin - two_weeks, talk.companion, talk.companion_relation, talk.channel,
         talk.is_held ? std::optional<int>(talk.minutes_spent.value_or(talk.minutes)) : std::nullopt,
         talk.late_days);
  for (const auto& experience : talk.experiences) {
    tx.run(insert_imported_experience, institution, student, talk.id, experience);
  }
  for (const auto& [person, initiative] : {std::pair{student, talk.student_initiative},
                                           std::pair{talk.counsellor_id, talk.counsellor_initiative}}) {
    if (initiative)
      tx.run(insert_imported_initiative, institution, student, talk.id, person, *initiative, end);
  }
}

}  // namespace koers::guidance
