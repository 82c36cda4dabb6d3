// The forms of a recap: own words, and something that is agreed.
#pragma once

#include "campus/forms/forms.h"
#include "rooms/placements/recap.h"
#include "rooms/placements/recap_texts.h"

namespace koers::placements {

struct RecapDraft {
  std::string words{};
};
inline constexpr auto recap_form =
    forms::form<RecapDraft>(forms::text<&RecapDraft::words>("zin", {.label = recap_texts::your_words,
                                                                    .hint = recap_texts::your_words_hint,
                                                                    .needed = recap_texts::words_missing,
                                                                    .longest = longest_recap_line,
                                                                    .rows = 3}));

inline constexpr forms::Choice voice_choices[] = {
    {"student", recap_texts::student}, {"trainer", recap_texts::trainer}, {"guide", recap_texts::guide}};
inline constexpr auto agreement_form = forms::form<AgreementDraft>(
    forms::choice<&AgreementDraft::voice>(
        "wie-doet", {.label = recap_texts::who, .choices = voice_choices, .look = forms::Look::rounds}),
    forms::text<&AgreementDraft::title>(
        "wat",
        {.label = recap_texts::what, .needed = recap_texts::what_missing, .longest = longest_agreement}),
    forms::day<&AgreementDraft::due_on>("dag",
                                        {.label = recap_texts::by_when, .ahead = true, .days = 2 * 366}));

}  // namespace koers::placements
