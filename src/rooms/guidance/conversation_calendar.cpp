#include "rooms/guidance/conversation_calendar.h"

#include "platform/calendar/calendar.h"

namespace koers::guidance {
namespace {

// Versions of an appointment are told apart by their number. The seconds since 2026 are higher after every
// change, so that no count of changes has to be kept; they fit until 2094.
int version_at(Instant now) {
  constexpr Day beginning{20'454};  // 1 January 2026
  return static_cast<int>(now.seconds - instant_of(beginning, 0).seconds);
}

}  // namespace

std::string calendar_file(const Conversation& conversation, std::string_view title, std::string_view path,
                          std::string_view base_url, Instant now) {
  return calendar::file_of({.uid = text(conversation.id) + "@koers",
                            .sequence = version_at(now),
                            .written_at = now,
                            .begins_at = instant_of(conversation.planned_on, conversation.begins_minute),
                            .minutes = conversation.minutes,
                            .summary = std::string(title),
                            .place = conversation.place,
                            .url = std::string(base_url) + std::string(path),
                            .is_cancelled = conversation.state == ConversationState::cancelled});
}

}  // namespace koers::guidance
