// An answer to a question about an experience, as it is kept and counted. What is asked, and in which order,
// is of the room reflection; what it needs of this is in the door.
#pragma once

#include <string>
#include <vector>

#include "campus/words/fitting_cards.h"
#include "platform/base/codes.h"
#include "rooms/experiences/experience.h"

namespace koers::experiences {

// How an answer was given.
enum class AnswerForm { typed, pictures, chips, spoken, filmed, drawn };

// What was told in it, with the questions that were answered there.
words::Told told_in(const Experience& experience, const std::vector<Answer>& answers);
// Whether a question fits it that was not answered yet.
bool is_question_left(const Experience& experience, const std::vector<Answer>& answers);

}  // namespace koers::experiences

template <>
struct koers::Codes<koers::experiences::AnswerForm> {
  using enum koers::experiences::AnswerForm;
  static constexpr std::array list{std::pair{typed, "typed"},   std::pair{pictures, "pictures"},
                                   std::pair{chips, "chips"},   std::pair{spoken, "spoken"},
                                   std::pair{filmed, "filmed"}, std::pair{drawn, "drawn"}};
};
