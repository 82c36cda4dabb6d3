// What is typed about people of the network: who they are, when to speak, what came of it, and whom one would
// like to meet.
#pragma once

#include "campus/forms/forms.h"
#include "rooms/course/contact.h"
#include "rooms/course/contact_texts.h"
#include "rooms/course/outcome_forms.h"

namespace koers::course {

inline constexpr int longest_contact_line = 200;  // signs

inline constexpr forms::Choice closeness_choices[] = {
    {code(Closeness::near), contact_texts::near},
    {code(Closeness::known), contact_texts::known},
    {code(Closeness::distant), contact_texts::distant},
};

inline constexpr auto contact_form = forms::form<ContactDraft>(
    forms::text<&ContactDraft::name>("naam", {.label = contact_texts::name,
                                              .hint = contact_texts::name_hint,
                                              .needed = contact_texts::name_missing,
                                              .longest = longest_contact_line}),
    forms::choice<&ContactDraft::closeness>(
        "band", {.label = contact_texts::how_well, .choices = closeness_choices, .look = forms::Look::bar}),
    forms::text<&ContactDraft::helps_with>(
        "helpt", {.label = contact_texts::helps_with, .longest = longest_contact_line}),
    forms::choice<&ContactDraft::audience>("wie", {.label = contact_texts::who_may_see}),
    forms::text<&ContactDraft::gives>(
        "geven",
        {.label = contact_texts::gives, .hint = contact_texts::gives_hint, .longest = longest_contact_line}),
    forms::text<&ContactDraft::who>(
        "beroep",
        {.label = contact_texts::who, .hint = contact_texts::who_hint, .longest = longest_contact_line}),
    forms::text<&ContactDraft::met_at>("ontmoet",
                                       {.label = contact_texts::met_at, .longest = longest_contact_line}),
    forms::text<&ContactDraft::reach>(
        "bereik",
        {.label = contact_texts::reach, .hint = contact_texts::reach_hint, .longest = longest_contact_line}));

inline constexpr auto moment_form = forms::form<ContactMomentDraft>(
    forms::day<&ContactMomentDraft::planned_on>(
        "dag", {.label = contact_texts::which_day, .needed = contact_texts::day_missing, .ahead = true}),
    forms::text<&ContactMomentDraft::about>("onderwerp",
                                            {.label = contact_texts::about, .longest = longest_contact_line}),
    forms::choice<&ContactMomentDraft::step_id>(
        "stap", {.label = contact_texts::for_which_step, .none = contact_texts::no_step}),
    forms::carried<&ContactMomentDraft::subject>("bij"));

inline constexpr auto moment_outcome_form =
    forms::form<Outcome>(outcome_field("opbrengst", contact_texts::what_came_of_it, 2));

// Whom one would like to meet.
struct Wish {
  std::string words;
};
inline constexpr auto wish_form =
    forms::form<Wish>(forms::text<&Wish::words>("wens", {.label = contact_texts::wish,
                                                         .hint = contact_texts::wish_hint,
                                                         .needed = contact_texts::wish_missing,
                                                         .longest = longest_contact_line}));

}  // namespace koers::course
