// What a co-ordinator types: what must change of an offer, and the answer to a report.
#pragma once

#include "rooms/experts/expert_forms.h"
#include "rooms/experts/moderation_texts.h"

namespace koers::experts {

struct Note {
  std::string words;
};

inline constexpr auto review_form =
    forms::form<Note>(forms::text<&Note::words>("reden", {.label = moderation_texts::note,
                                                          .needed = moderation_texts::note_missing,
                                                          .longest = longest_reason,
                                                          .rows = 2}));

// The page knows to whom: label and hint are given.
inline constexpr auto answer_form = forms::form<Note>(forms::text<&Note::words>(
    "woorden", {.needed = moderation_texts::answer_missing, .longest = 1'000, .rows = 3}));

}  // namespace koers::experts
