// The qualities with their words and pictures: as the trainer chooses them (rooms/trainers), and as others
// read them. Part of the door (placements.h).
#pragma once

#include "campus/forms/forms.h"
#include "rooms/placements/quality_texts.h"

namespace koers::placements {

inline constexpr forms::Choice quality_choices[] = {
    {"staying_calm", quality_texts::staying_calm, {"", ""}, layout::Icon("hand-palm-duo")},
    {"listening", quality_texts::listening, {"", ""}, layout::Icon("ear-duo")},
    {"thinking_up", quality_texts::thinking_up, {"", ""}, layout::Icon("lightbulb-duo")},
    {"working_together", quality_texts::working_together, {"", ""}, layout::Icon("users-three-duo")},
    {"keeping_on", quality_texts::keeping_on, {"", ""}, layout::Icon("person-simple-hike-duo")},
    {"explaining", quality_texts::explaining, {"", ""}, layout::Icon("chat-centered-text-duo")}};

}  // namespace koers::placements
