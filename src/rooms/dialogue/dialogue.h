// Dialogue: holding a conversation, what both write while they talk, and what each says of it afterwards.
// This is the door of the room. Who talks with whom and when, and how far it is: rooms/guidance.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "campus/words/competency.h"
#include "campus/words/movement.h"
#include "platform/html/html.h"
#include "platform/http/visit.h"
#include "platform/sql/sql.h"
#include "rooms/guidance/guidance.h"

namespace koers::rooms {
struct Room;
}

namespace koers::dialogue {

// What this room says of itself (room.cpp).
const rooms::Room& room();

// Conversations to confirm or to tick, on the student's home; empty when there are none.
html::Html after_talk_card(http::Visit& visit, const std::vector<guidance::StudentConversation>& talks,
                           std::int64_t smallest_group);

// ---- for those who bring conversations in from elsewhere (the demo school). Nothing here refreshes the
// facts: call guidance::refresh_facts once per student afterwards.

struct ImportedNote {
  words::Movement movement = words::Movement::look_back;
  Id<people::Person> author_id;
  std::string words;
  std::optional<words::Competency> competency{};
};

struct ImportedAgreement {
  Id<people::Person> owner_id;
  std::string title;
  std::optional<Day> due_on{};
  std::int64_t step_id = 0;  // the step it became
};

enum class ImportedHelp { yes, a_bit, no };

// A conversation with what was written in it.
struct ImportedTalk : guidance::ImportedConversation {
  std::vector<ImportedNote> notes{};
  std::vector<ImportedAgreement> agreements{};
  std::optional<ImportedHelp> helped{};  // what the student ticked afterwards; nothing when not ticked
  bool felt_safe = true;
};
// `next_id` makes the ids of notes and agreements.
void import_talk(sql::Transaction& tx, Id<organisation::Institution> institution, Id<people::Person> student,
                 const ImportedTalk& talk, const std::function<std::int64_t()>& next_id);

}  // namespace koers::dialogue
