// What is answered to a question about an experience.
#pragma once

#include "campus/forms/forms.h"
#include "rooms/experiences/reflection.h"
#include "rooms/experiences/reflection_texts.h"
#include "rooms/experiences/texts.h"

namespace koers::experiences {

// What there is to choose depends on the question, and comes from the page (views::answer_given).
inline constexpr auto answer_form = forms::form<GivenAnswer>(
    forms::choices<&GivenAnswer::choices>("keuze", {.label = texts::choose_pictures, .hidden_label = true}),
    forms::file<GivenAnswer>(attachments::sound_field, {}),
    forms::text<&GivenAnswer::words>("woorden",
                                     {.label = texts::your_answer, .longest = longest_answer, .rows = 4}),
    forms::choice<&GivenAnswer::picture>("plaatje", {.label = reflection_texts::choose_a_picture,
                                                     .hint = reflection_texts::picture_hint,
                                                     .hidden_label = true}));

}  // namespace koers::experiences
