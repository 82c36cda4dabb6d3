// Which question is at hand: by movement, by what lies on the table, and by how much the student steers
// himself (GU-14). A question opens up; none of them advises.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "campus/words/cards.h"

namespace koers::guidance {

struct AtHand {
  words::Movement movement = words::Movement::look_back;
  words::Phase phase = words::Phase::guided;
  std::vector<words::Competency> on_table{};      // of the experiences that were brought
  std::vector<std::string> kinds{};               // of these experiences
  std::optional<words::Competency> competency{};  // when somebody chose one
};

// The questions in the order in which they are offered; those that fit best first, and the competencies in
// turn.
std::vector<const words::Card*> questions_at_hand(const AtHand& at_hand);
// The one with this number; counting goes round.
const words::Card& question_at_hand(const AtHand& at_hand, int number);

}  // namespace koers::guidance
