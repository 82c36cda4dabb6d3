// Aids for who guides: the question cards, and which of them is at hand in a conversation: by movement, by
// what lies on the table, and by how much the student steers himself (GU-14). A question opens up; none of
// them advises. This is the door of the room.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "campus/words/fitting_cards.h"

namespace koers::rooms {
struct Room;
}

namespace koers::aids {

// What this room says of itself (room.cpp).
const rooms::Room& room();

struct AtHand {
  words::Movement movement = words::Movement::look_back;
  words::Phase phase = words::Phase::guided;
  std::vector<words::Competency> on_table{};      // of the experiences that were brought
  std::vector<std::string> kinds{};               // of these experiences
  std::optional<words::Competency> competency{};  // when somebody chose one
  // What was told in the experiences that were brought and that all at the table may read; the questions that
  // were answered there are in it and come last.
  std::vector<words::Told> told{};
};

// A card that names what must be told (campus/words/fitting_cards.h) is offered when it was, and then first.
// The questions in the order in which they are offered; those that fit best first, and the competencies in
// turn.
std::vector<const words::Card*> questions_at_hand(const AtHand& at_hand);
// The one with this number; counting goes round.
const words::Card& question_at_hand(const AtHand& at_hand, int number);
// Why this one; nothing when it fits no more than the movement. With the student's name to somebody else.
std::string why_at_hand(i18n::Language language, const AtHand& at_hand, const words::Card& card,
                        const std::string& student_name);

}  // namespace koers::aids
