// What is typed of a test.
#pragma once

#include "campus/forms/forms.h"
#include "rooms/help/help_address.h"
#include "rooms/help/instrument.h"
#include "rooms/help/instrument_texts.h"

namespace koers::help {

inline constexpr forms::Choice audience_choices[] = {{"me", instrument_texts::only_me},
                                                     {"guides", instrument_texts::guides}};

inline constexpr auto instrument_form = forms::form<InstrumentDraft>(
    forms::text<&InstrumentDraft::name>(
        "test",
        {.label = instrument_texts::name, .needed = instrument_texts::name_missing, .longest = longest_name}),
    forms::day<&InstrumentDraft::taken_on>(
        "gedaan",
        {.label = instrument_texts::taken_on, .needed = instrument_texts::taken_missing, .past = true}),
    forms::text<&InstrumentDraft::by_whom>("bijwie",
                                           {.label = instrument_texts::by_whom, .longest = longest_name}),
    forms::text<&InstrumentDraft::says>("zegt", {.label = instrument_texts::says,
                                                 .needed = instrument_texts::says_missing,
                                                 .longest = longest_said,
                                                 .rows = 2}),
    forms::text<&InstrumentDraft::meaning>("vindt", {.label = instrument_texts::meaning,
                                                     .hint = instrument_texts::meaning_hint,
                                                     .longest = longest_meaning,
                                                     .rows = 2}),
    forms::day<&InstrumentDraft::valid_until>(
        "geldig", {.label = instrument_texts::valid_until, .hint = instrument_texts::valid_hint}),
    forms::choice<&InstrumentDraft::audience>(
        "wieziet",
        {.label = instrument_texts::audience, .choices = audience_choices, .look = forms::Look::rounds}));

}  // namespace koers::help
