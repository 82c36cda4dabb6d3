// What a team types to let students choose: a moment with its days, and an option with its places.
#pragma once

#include "campus/forms/forms.h"
#include "rooms/choices/choice_team.h"
#include "rooms/choices/choice_team_texts.h"
#include "rooms/choices/choice_texts.h"

namespace koers::choices {

inline constexpr int longest_choice_line = 160;    // signs
inline constexpr int longest_explanation = 2'000;  // signs

// First open, then closed, then looking back.
void put_days_in_order(http::Visit& visit, forms::Typed<MomentDraft>& typed);
void count_requirements(http::Visit& visit, forms::Typed<OptionDraft>& typed);

inline constexpr forms::Choice kind_choices[] = {
    {code(MomentKind::elective), choice_texts::kind_elective},
    {code(MomentKind::assignment), choice_texts::kind_assignment},
    {code(MomentKind::specialisation), choice_texts::kind_specialisation},
    {code(MomentKind::placement), choice_texts::kind_placement},
    {code(MomentKind::next_study), choice_texts::kind_next_study},
};

// Programmes, years and the days of this century are given (moment_givens).
inline constexpr auto moment_form =
    forms::form<MomentDraft>(
        forms::carried<&MomentDraft::team_id>("team"),
        forms::text<&MomentDraft::title>("naam", {.label = choice_team_texts::moment_title,
                                                  .hint = choice_team_texts::moment_title_hint,
                                                  .needed = choice_team_texts::title_missing,
                                                  .longest = longest_choice_line}),
        forms::choice<&MomentDraft::kind>("soort",
                                          {.label = choice_team_texts::kind, .choices = kind_choices}),
        forms::choice<&MomentDraft::programme_id>("opleiding", {.label = choice_team_texts::programme,
                                                                .wrong = choice_team_texts::programme_unknown,
                                                                .none = choice_team_texts::every_programme}),
        forms::choice<&MomentDraft::year_of_study>("leerjaar", {.label = choice_team_texts::year}),
        forms::text<&MomentDraft::explanation>(
            "uitleg", {.label = choice_team_texts::explanation, .longest = longest_explanation, .rows = 3}),
        forms::day<&MomentDraft::opens_on>(
            "open", {.label = choice_team_texts::opens_on, .needed = choice_team_texts::day_missing}),
        forms::day<&MomentDraft::closes_on>(
            "dicht", {.label = choice_team_texts::closes_on, .needed = choice_team_texts::day_missing}),
        forms::day<&MomentDraft::change_until>("wissel", {.label = choice_team_texts::change_until,
                                                          .hint = choice_team_texts::change_until_hint}),
        forms::day<&MomentDraft::starts_on>("begin", {.label = choice_team_texts::starts_on}),
        forms::day<&MomentDraft::look_back_on>("terugkijken", {.label = choice_team_texts::look_back_on,
                                                               .hint = choice_team_texts::look_back_hint}))
        .with(put_days_in_order);
forms::Givens moment_givens(const http::Visit& visit, const std::vector<organisation::Programme>& programmes);

// The words that an option may ask for are given (option_givens).
inline constexpr auto option_form =
    forms::form<OptionDraft>(
        forms::text<&OptionDraft::title>("naam", {.label = choice_team_texts::option_title,
                                                  .needed = choice_team_texts::title_missing,
                                                  .longest = longest_choice_line}),
        forms::text<&OptionDraft::explanation>(
            "uitleg", {.label = choice_team_texts::explanation, .longest = longest_explanation, .rows = 4}),
        forms::text<&OptionDraft::day>("wanneer", {.label = choice_team_texts::option_day,
                                                   .hint = choice_team_texts::option_day_hint,
                                                   .longest = longest_choice_line}),
        forms::text<&OptionDraft::place>(
            "waar", {.label = choice_team_texts::option_place, .longest = longest_choice_line}),
        forms::number<&OptionDraft::places>("plekken", {.label = choice_team_texts::option_places,
                                                        .hint = choice_team_texts::option_places_hint,
                                                        .wrong = choice_team_texts::places_not_a_number,
                                                        .least = 1,
                                                        .most = 10'000}),
        forms::text<&OptionDraft::code>("code", {.label = choice_team_texts::option_code,
                                                 .hint = choice_team_texts::option_code_hint,
                                                 .longest = longest_choice_line}),
        forms::choices<&OptionDraft::asks>("vraagt", {.label = choice_team_texts::option_asks,
                                                      .hint = choice_team_texts::option_asks_hint,
                                                      .wrong = choice_team_texts::word_unknown}))
        .with(count_requirements);
forms::Givens option_givens(const http::Visit& visit);

}  // namespace koers::choices
