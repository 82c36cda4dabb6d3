// What a student writes beside an occupation or a study that he keeps.
#pragma once

#include "campus/forms/forms.h"
#include "rooms/choices/exploration.h"
#include "rooms/choices/exploration_texts.h"

namespace koers::choices {

inline constexpr int longest_note = 1'000;  // signs

inline constexpr auto exploration_form = forms::form<Exploration>(
    forms::text<&Exploration::note>("notitie", {.label = exploration_texts::note,
                                                .hint = exploration_texts::note_hint,
                                                .longest = longest_note,
                                                .rows = 2}),
    forms::text<&Exploration::question>("vraag", {.label = exploration_texts::question,
                                                  .hint = exploration_texts::question_hint,
                                                  .longest = longest_note,
                                                  .rows = 2}));

}  // namespace koers::choices
