// What is typed at an experience by a guide who asks, and by the student who answers.
#pragma once

#include "campus/forms/forms.h"
#include "rooms/experiences/texts.h"

namespace koers::experiences {

struct ResponseDraft {
  std::string words;
};
// Its label says who asks whom, and comes from the page.
inline constexpr auto response_form = forms::form<ResponseDraft>(forms::text<&ResponseDraft::words>(
    "woorden", {.label = texts::your_answer, .needed = texts::response_missing, .longest = 1000, .rows = 3}));

}  // namespace koers::experiences
