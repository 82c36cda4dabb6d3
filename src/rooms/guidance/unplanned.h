// A conversation that was not planned: it begins now, or it was held and is written down afterwards (GU-03).
// Both are conversations like all others, with the same canvas; what is written afterwards says so for ever.
#pragma once

#include <optional>
#include <stdexcept>

#include "campus/access/guides.h"
#include "campus/people/people.h"
#include "platform/sql/sql.h"
#include "rooms/guidance/conversation.h"

namespace koers::guidance {

struct UnplannedDraft {
  Channel channel = Channel::school;
  ConversationKind kind = ConversationKind::dialogue;
};
// Opens the canvas at once: of the conversation that was planned for today, or of a new one, whose id is
// `fresh`. The student is told. Answers which it is; NotFound when the visitor guides the student no more.
Id<Conversation> begin_unplanned(sql::Transaction& tx, const people::Guide& me,
                                 const access::GuidedStudent& student, const UnplannedDraft& draft,
                                 Id<Conversation> fresh, Instant now, Day today);

struct LateDraft {
  std::optional<Day> on{};
  Channel channel = Channel::school;
  std::optional<int> minutes = 25;
  ConversationKind kind = ConversationKind::dialogue;
};
// One of that day stands there already.
struct LateError : std::runtime_error {
  using std::runtime_error::runtime_error;
};
// Opens the canvas of a conversation that was held on that day: of the one that was planned for it, or of a
// new one. The student hears of it when it is closed. Throws LateError.
Id<Conversation> begin_late(sql::Transaction& tx, const people::Guide& me,
                            const access::GuidedStudent& student, const LateDraft& draft,
                            Id<Conversation> fresh, Instant now, Day today);

}  // namespace koers::guidance
