// What is typed of an address.
#pragma once

#include "campus/forms/forms.h"
#include "rooms/help/directory_texts.h"
#include "rooms/help/help_address.h"

namespace koers::help {

inline constexpr auto address_form = forms::form<AddressDraft>(
    forms::text<&AddressDraft::name>(
        "naam",
        {.label = directory_texts::name, .needed = directory_texts::name_missing, .longest = longest_name}),
    forms::text<&AddressDraft::for_whom>("voorwie", {.label = directory_texts::for_whom,
                                                     .hint = directory_texts::for_whom_hint,
                                                     .longest = longest_line}),
    forms::text<&AddressDraft::offers>("wat", {.label = directory_texts::offers,
                                               .needed = directory_texts::offers_missing,
                                               .longest = longest_words,
                                               .rows = 3}),
    forms::text<&AddressDraft::costs>(
        "kosten",
        {.label = directory_texts::costs, .hint = directory_texts::costs_hint, .longest = longest_line}),
    forms::text<&AddressDraft::waiting>("wachttijd",
                                        {.label = directory_texts::waiting, .longest = longest_line}),
    forms::text<&AddressDraft::languages>("talen",
                                          {.label = directory_texts::languages, .longest = longest_line}),
    forms::text<&AddressDraft::contact>("contact", {.label = directory_texts::contact,
                                                    .hint = directory_texts::contact_hint,
                                                    .needed = directory_texts::contact_missing,
                                                    .longest = longest_words,
                                                    .rows = 3}),
    forms::day<&AddressDraft::checked_on>(
        "nagekeken",
        {.label = directory_texts::checked_on, .needed = directory_texts::checked_missing, .past = true}));

}  // namespace koers::help
