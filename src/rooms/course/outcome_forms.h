// What came of something, and why something no longer fits: said about goals, steps and people alike.
#pragma once

#include <string>

#include "campus/forms/forms.h"
#include "rooms/course/texts.h"

namespace koers::course {

inline constexpr int longest_outcome = 1'000;  // signs

struct Outcome {
  std::string words;
};

// One sentence, or none.
consteval auto outcome_field(std::string_view name, const i18n::Text& label, int rows) {
  return forms::text<&Outcome::words>(
      name, {.label = label, .hint = texts::one_sentence, .longest = longest_outcome, .rows = rows});
}

inline constexpr auto reason_form = forms::form<Outcome>(forms::text<&Outcome::words>(
    "reden",
    {.label = texts::what_changed, .needed = texts::reason_missing, .longest = longest_outcome, .rows = 2}));

// Words that end something are asked anew: the form begins empty. It knows what is stored, so that in a tab
// that was left open they do not take the place of what was written since.
template <class Form>
forms::Answers asked_anew(const Form& form, const std::string& stored) {
  forms::Answers answers = form.edit(Outcome{stored});
  for (forms::Answer& one : answers.all) one.typed.clear();
  return answers;
}

}  // namespace koers::course
