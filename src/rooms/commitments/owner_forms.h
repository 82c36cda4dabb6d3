// The form with which somebody is appointed.
#pragma once

#include "campus/forms/forms.h"
#include "rooms/commitments/owner.h"
#include "rooms/commitments/owner_texts.h"

namespace koers::commitments {

inline void check_owner(http::Visit& visit, forms::Typed<OwnerDraft>& typed) {
  if (typed.value.person && typed.value.person == typed.value.deputy) {
    typed.refuse("vervangt", visit.say(owner_texts::same_person));
  }
}
inline constexpr auto owner_form =
    forms::form<OwnerDraft>(
        forms::choice<&OwnerDraft::person>("eigenaar",
                                           {.label = owner_texts::who, .needed = owner_texts::who_missing}),
        forms::choice<&OwnerDraft::deputy>("vervangt",
                                           {.label = owner_texts::deputy, .none = owner_texts::no_deputy}),
        forms::number<&OwnerDraft::hours>(
            "uren",
            {.label = owner_texts::hours, .hint = owner_texts::hours_hint, .least = 1, .most = most_hours}),
        forms::day<&OwnerDraft::until>("eigenaar-tot", {.label = owner_texts::last_day,
                                                        .hint = owner_texts::last_day_hint,
                                                        .ahead = true,
                                                        .days = 1500}))
        .with(check_owner);

}  // namespace koers::commitments
