#include "rooms/guidance/conversation_calendar.h"

#include "platform/calendar/calendar.h"

namespace koers::guidance {
// $4 is the minute at which it begins, $5 at which it ends.
constexpr sql::Statement select_appointment_at{"guidance.select_appointment_at", R"(
    SELECT c.begins_minute, c.place, p.given_name, p.infix, p.family_name
    FROM guidance_conversations c
    JOIN campus_people p ON p.institution_id = c.institution_id AND p.id = c.student_id
    WHERE c.institution_id = $1 AND c.counsellor_id = $2 AND c.planned_on = $3 AND c.state IN ('planned', 'open')
      AND c.begins_minute < $5 AND c.begins_minute + c.minutes > $4
      AND (CAST($6 AS BIGINT) IS NULL OR c.id <> $6)
    ORDER BY c.begins_minute, c.id
    LIMIT 1)"};

std::optional<Appointment> appointment_at(sql::Reader& reader, Id<organisation::Institution> institution,
                                          Id<people::Person> counsellor, const Plan& plan,
                                          std::optional<Id<Conversation>> but) {
  if (!plan.on || !plan.begins_minute) return std::nullopt;
  struct Columns {
    int begins_minute = 0;
    std::string place, given_name, infix, family_name;
  };
  const auto found = reader.one<Columns>(select_appointment_at, institution, counsellor, *plan.on,
                                         *plan.begins_minute, *plan.begins_minute + plan.minutes, but);
  if (!found) return std::nullopt;
  Appointment there;
  there.conversation.planned_on = *plan.on;
  there.conversation.begins_minute = found->begins_minute;
  there.conversation.place = found->place;
  there.student = {{}, found->given_name, found->infix, found->family_name};
  there.student_name = there.student.full_name();
  return there;
}

std::string calendar_file(const Conversation& conversation, std::string_view title, std::string_view path,
                          std::string_view base_url, Instant now) {
  return calendar::file_of({.uid = text(conversation.id) + "@koers",
                            .sequence = calendar::version_at(now),
                            .written_at = now,
                            .begins_at = instant_of(conversation.planned_on, conversation.begins_minute),
                            .minutes = conversation.minutes,
                            .summary = std::string(title),
                            .place = conversation.place,
                            .url = std::string(base_url) + std::string(path),
                            .is_cancelled = conversation.state == ConversationState::cancelled});
}

}  // namespace koers::guidance
