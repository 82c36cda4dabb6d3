// The forms of what is expected: proposing and answering.
#pragma once

#include "campus/forms/forms.h"
#include "rooms/companies/expectation.h"
#include "rooms/companies/expectation_texts.h"

namespace koers::companies {

inline constexpr auto pact_form = forms::form<PactDraft>(
    forms::text<&PactDraft::first>("zin-1", {.label = expectation_texts::first,
                                             .hint = expectation_texts::first_hint,
                                             .needed = expectation_texts::first_missing,
                                             .longest = longest_expectation,
                                             .rows = 2}),
    forms::text<&PactDraft::second>(
        "zin-2", {.label = expectation_texts::second, .longest = longest_expectation, .rows = 2}),
    forms::text<&PactDraft::third>(
        "zin-3", {.label = expectation_texts::third, .longest = longest_expectation, .rows = 2}),
    forms::text<&PactDraft::fourth>(
        "zin-4", {.label = expectation_texts::fourth, .longest = longest_expectation, .rows = 2}),
    forms::text<&PactDraft::fifth>(
        "zin-5", {.label = expectation_texts::fifth, .longest = longest_expectation, .rows = 2}),
    forms::day<&PactDraft::until>("geldt-tot", {.label = expectation_texts::until,
                                                .needed = expectation_texts::until_missing,
                                                .ahead = true,
                                                .days = 3 * 366}));

inline constexpr forms::Choice answer_choices[] = {{"yes", expectation_texts::answer_yes},
                                                   {"different", expectation_texts::answer_different},
                                                   {"no", expectation_texts::answer_no}};

template <auto pointer>
consteval auto answer_field(std::string_view name) {
  return forms::choice<pointer>(
      name,
      {.needed = expectation_texts::choose_answer, .choices = answer_choices, .look = forms::Look::rounds});
}
template <auto pointer>
consteval auto answer_words_field(std::string_view name) {
  return forms::text<pointer>(
      name, {.label = expectation_texts::how_then, .longest = longest_expectation, .rows = 2});
}

// What is different says how.
inline void refuse_silent_difference(http::Visit& visit, forms::Typed<PactAnswer>& typed) {
  for (int number = 1; number <= static_cast<int>(most_expectations); ++number) {
    if (typed.value.of(number) != ExpectationAnswer::different || !typed.value.words_of(number).empty())
      continue;
    typed.refuse("anders-" + std::to_string(number), visit.say(expectation_texts::how_then_missing));
  }
}

inline constexpr auto answer_form =
    forms::form<PactAnswer>(
        answer_field<&PactAnswer::first>("lijn-1"), answer_words_field<&PactAnswer::first_words>("anders-1"),
        answer_field<&PactAnswer::second>("lijn-2"),
        answer_words_field<&PactAnswer::second_words>("anders-2"), answer_field<&PactAnswer::third>("lijn-3"),
        answer_words_field<&PactAnswer::third_words>("anders-3"), answer_field<&PactAnswer::fourth>("lijn-4"),
        answer_words_field<&PactAnswer::fourth_words>("anders-4"), answer_field<&PactAnswer::fifth>("lijn-5"),
        answer_words_field<&PactAnswer::fifth_words>("anders-5"))
        .with(refuse_silent_difference);

}  // namespace koers::companies
