// The forms of /beheer/termijnen: another value with the reason, and who looked whether it is right.
#pragma once

#include "app/time_limit_texts.h"
#include "campus/forms/forms.h"

namespace koers::app {

inline constexpr int longest_reason = 400;
inline constexpr int longest_checker = 120;

struct LimitDraft {
  std::optional<int> value{};
  bool is_on = false;
  std::string reason;
};
inline constexpr auto limit_form = forms::form<LimitDraft>(
    forms::number<&LimitDraft::value>(
        "hoeveel", {.label = time_limit_texts::how_many, .needed = time_limit_texts::how_many_missing}),
    forms::tick<&LimitDraft::is_on>("telt", {.label = time_limit_texts::does_it}),
    forms::text<&LimitDraft::reason>("reden", {.label = time_limit_texts::why,
                                               .hint = time_limit_texts::why_hint,
                                               .needed = time_limit_texts::why_missing,
                                               .longest = longest_reason,
                                               .rows = 2}));

struct CheckDraft {
  std::string by;
  std::optional<Day> on{};
  int value = 0;  // that was looked at
};
inline constexpr auto check_form = forms::form<CheckDraft>(
    forms::text<&CheckDraft::by>("nagekeken-door", {.label = time_limit_texts::who_checked,
                                                    .hint = time_limit_texts::who_hint,
                                                    .needed = time_limit_texts::who_missing,
                                                    .longest = longest_checker}),
    forms::day<&CheckDraft::on>(
        "nagekeken-op",
        {.label = time_limit_texts::when_checked, .needed = time_limit_texts::when_missing, .past = true}),
    forms::carried<&CheckDraft::value>("nagekeken-waarde"));

}  // namespace koers::app
