// What is asked of a student about somebody who may think along.
#pragma once

#include "rooms/help/companion_texts.h"
#include "rooms/help/outside_forms.h"

namespace koers::help {

inline constexpr auto companion_form = forms::form<OutsideDraft>(
    forms::text<&OutsideDraft::name>(
        "wie",
        {.label = companion_texts::who, .needed = companion_texts::who_missing, .longest = longest_name}),
    forms::text<&OutsideDraft::contact>(
        "vanwaar",
        {.label = companion_texts::from, .hint = companion_texts::from_hint, .longest = longest_line}),
    forms::text<&OutsideDraft::question>("waarover", {.label = companion_texts::about,
                                                      .needed = companion_texts::about_missing,
                                                      .longest = longest_question,
                                                      .rows = 2}),
    forms::choices<&OutsideDraft::may_know>("weten", {.label = companion_texts::sees,
                                                      .hint = outside_texts::may_know_hint,
                                                      .choices = known_choices,
                                                      .look = forms::Look::rounds}),
    forms::day<&OutsideDraft::until_on>("tot", {.label = outside_texts::until,
                                                .needed = outside_texts::until_missing,
                                                .wrong = outside_texts::until_missing,
                                                .ahead = true,
                                                .days = 365}));
inline forms::Givens companion_givens(Day today) { return {{"tot", {.first = today + 1}}}; }

}  // namespace koers::help
