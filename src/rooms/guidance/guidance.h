// Guidance: who is spoken with, when, about what, and what came of it. This is the door of the room.
#pragma once

#include <array>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "campus/access/guides.h"
#include "campus/inbox/inbox.h"
#include "campus/people/people.h"
#include "campus/words/competency.h"
#include "campus/words/movement.h"
#include "platform/base/codes.h"
#include "platform/html/html.h"
#include "platform/http/visit.h"
#include "platform/sql/sql.h"
#include "rooms/experiences/experiences.h"

namespace koers::rooms {
struct Room;
}

namespace koers::guidance {

struct Conversation;

// Who comes along with the student, when the student wants it (ST-20).
enum class Relation { parent, sibling, friend_of, other };

// What this room says of itself (room.cpp).
const rooms::Room& room();

html::Url conversation_path(Id<Conversation> id);  // /gesprekken/{id}
html::Url students_path();                         // /studenten

// A conversation that was held, for a page that shows a student's years; latest first.
struct ConversationSummary {
  Id<Conversation> id;
  Day on;
  bool by_student = false;  // the student asked for it
  bool is_intake = false;
  std::string given_name;  // of who guided it
};
std::vector<ConversationSummary> held_conversations(sql::Reader& reader, const people::Student& student);

// The next talk, with "Bereid je voor", in the hero of the student's home; says whom to ask when none is
// planned.
html::Html next_talk(http::Visit& visit, const people::Student& me);
// Conversations to confirm or to tick, on the student's home; empty when there are none.
html::Html after_talk_card(http::Visit& visit, const people::Student& me);

// Experiences that were shared with a guide this week; empty without any.
html::Html shared_card(http::Visit& visit, const people::Guide& me);
// What this room shows in a student's file: who it is and when you speak next, what the student wants to talk
// about, what Koers saw, and the conversations and people around the student. Each may be empty.
struct FileCards {
  html::Html head;
  html::Html prepared;
  html::Html signals;
  html::Html picture;
  html::Html talks;
  html::Html guides;
};
FileCards file_cards(http::Visit& visit, const people::Guide& me, const access::GuidedStudent& student);

// Brings the facts of one student up to date. Called in every transaction of this room that changes what they
// count, after tx.lock(student).
void refresh_facts(sql::Transaction& tx, Id<organisation::Institution> institution,
                   Id<people::Person> student, Day today);

// ---- for those who bring conversations in from elsewhere (the demo school). Nothing here refreshes the
// facts: call refresh_facts once per student afterwards.

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

struct ImportedConversation {
  Id<Conversation> id;
  Id<people::Person> counsellor_id;
  bool is_intake = false;
  bool used_earlier = false;
  bool asked_by_student = false;
  bool is_held = true;  // else planned
  Day on;
  int begins_minute = 10 * 60;
  int minutes = 25;
  std::string place{};
  std::string question{};  // not empty: the student prepared it
  std::vector<Id<experiences::Experience>> experiences{};
  std::vector<ImportedNote> notes{};
  std::vector<ImportedAgreement> agreements{};
  bool student_confirmed = false;
  std::optional<ImportedHelp> helped{};  // what the student ticked afterwards; nothing when not ticked
  bool felt_safe = true;
  std::string companion{};  // who comes along; "" for nobody
  std::optional<Relation> companion_relation{};
};
// `next_id` makes the ids of notes and agreements.
void import_conversation(sql::Transaction& tx, Id<organisation::Institution> institution,
                         Id<people::Person> student, const ImportedConversation& conversation,
                         const std::function<std::int64_t()>& next_id);

// A picture of the development that both confirmed on that day.
void import_confirmed_picture(sql::Transaction& tx, Id<organisation::Institution> institution,
                              Id<people::Person> student, Id<people::Person> counsellor, std::int64_t id,
                              Day on, const std::vector<std::pair<words::Competency, std::string>>& parts);

}  // namespace koers::guidance

template <>
struct koers::Codes<koers::guidance::Relation> {
  using enum koers::guidance::Relation;
  static constexpr std::array list{std::pair{parent, "parent"}, std::pair{sibling, "sibling"},
                                   std::pair{friend_of, "friend"}, std::pair{other, "other"}};
};
