// What is answered to a question about an experience.
#pragma once

#include "campus/forms/forms.h"
#include "rooms/experiences/experiences.h"
#include "rooms/reflection/texts.h"

namespace koers::reflection {

using experiences::GivenAnswer;

// What there is to choose depends on the question, and comes from the page (views::answer_given).
inline constexpr auto answer_form = forms::form<GivenAnswer>(
    forms::choices<&GivenAnswer::choices>("keuze", {.label = texts::choose_pictures, .hidden_label = true}),
    forms::file<GivenAnswer>(attachments::sound_field, {}),
    forms::text<&GivenAnswer::words>(
        "woorden", {.label = texts::your_answer, .longest = experiences::longest_answer, .rows = 4}),
    forms::choice<&GivenAnswer::picture>(
        "plaatje", {.label = texts::choose_a_picture, .hint = texts::picture_hint, .hidden_label = true}));

}  // namespace koers::reflection
