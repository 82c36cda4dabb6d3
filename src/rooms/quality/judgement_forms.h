// What a team says of a criterion: one of four words, and what it sees that the figures do not.
#pragma once

#include "campus/forms/forms.h"
#include "campus/words/standing.h"
#include "rooms/quality/texts.h"

namespace koers::quality {

struct JudgementDraft {
  std::optional<words::Judgement> judgement{};
  std::string why{};
};

// The page draws the four words. Whether a sentence is needed follows from the evidence (differs() in
// judgements.h).
inline constexpr auto judgement_form = forms::form<JudgementDraft>(
    forms::choice<&JudgementDraft::judgement>("judgement",
                                              {.label = texts::where_are_we, .needed = texts::choose_one}),
    forms::text<&JudgementDraft::why>("why", {.label = texts::what_else, .longest = 1000, .rows = 2}));

}  // namespace koers::quality
