// The form in which somebody says what became of a line that was agreed with a company.
#pragma once

#include "campus/forms/forms.h"
#include "rooms/placements/expectation.h"
#include "rooms/placements/expectation_texts.h"

namespace koers::placements {

inline constexpr forms::Choice outcome_choices[] = {{"happened", expectation_texts::outcome_happened},
                                                    {"not_yet", expectation_texts::outcome_not_yet},
                                                    {"different", expectation_texts::outcome_different}};
inline constexpr auto happening_form = forms::form<HappeningDraft>(
    forms::choice<&HappeningDraft::outcome>(
        "gebeurd",
        {.label = expectation_texts::happened, .choices = outcome_choices, .look = forms::Look::rounds}),
    forms::text<&HappeningDraft::words>(
        "woorden", {.label = expectation_texts::outcome_words, .longest = longest_expectation, .rows = 2}));

}  // namespace koers::placements
