// What a student types about a choice: what he picks and why, what he weighs, and how it turned out.
#pragma once

#include "campus/forms/forms.h"
#include "rooms/choices/choice.h"
#include "rooms/choices/choice_texts.h"

namespace koers::choices {

inline constexpr int longest_reason = 2'000;    // signs
inline constexpr int longest_weighing = 1'000;  // signs

// The options are given; whether one may choose, and what that needs, depends on the button
// (choice_pages.cpp).
inline constexpr auto choice_form = forms::form<ChoiceDraft>(
    forms::choice<&ChoiceDraft::option>(
        "optie",
        {.label = choice_texts::options, .wrong = choice_texts::not_open_any_more, .hidden_label = true}),
    forms::text<&ChoiceDraft::reason>(
        "waarom",
        {.label = choice_texts::why, .hint = choice_texts::why_hint, .longest = longest_reason, .rows = 3}));

inline constexpr auto weighing_form = forms::form<Weighing>(
    forms::text<&Weighing::pulls>("trekt",
                                  {.label = choice_texts::pulls, .longest = longest_weighing, .rows = 2}),
    forms::text<&Weighing::holds_back>(
        "tegen", {.label = choice_texts::holds_back, .longest = longest_weighing, .rows = 2}),
    forms::text<&Weighing::asked>("gevraagd", {.label = choice_texts::asked,
                                               .hint = choice_texts::asked_hint,
                                               .longest = longest_weighing,
                                               .rows = 2}),
    forms::tick<&Weighing::is_favourite>("favoriet", {.label = choice_texts::as_favourite}));

inline constexpr forms::Choice turned_out_choices[] = {
    {code(TurnedOut::well), choice_texts::turned_out_well},
    {code(TurnedOut::different), choice_texts::turned_out_different},
    {code(TurnedOut::not_again), choice_texts::turned_out_not_again},
};

inline constexpr auto look_back_form = forms::form<TurnedOutDraft>(
    forms::choice<&TurnedOutDraft::turned_out>("uitkomst", {.label = choice_texts::look_back,
                                                            .needed = choice_texts::say_how,
                                                            .wrong = choice_texts::say_how,
                                                            .choices = turned_out_choices,
                                                            .hidden_label = true}),
    forms::text<&TurnedOutDraft::words>(
        "geleerd", {.label = choice_texts::what_did_you_learn, .longest = longest_reason, .rows = 3}));

}  // namespace koers::choices
