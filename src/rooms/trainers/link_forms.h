// What a trainer fills in who opens the personal link.
#pragma once

#include "campus/forms/forms.h"
#include "rooms/trainers/link_texts.h"
#include "rooms/trainers/names.h"

namespace koers::trainers {

inline void refuse_many_qualities(http::Visit& visit, forms::Typed<ObservationDraft>& typed) {
  if (typed.value.qualities.size() > placements::most_qualities) {
    typed.refuse("zag", visit.say(link_texts::too_many));
  }
}

inline constexpr auto observation_form =
    forms::form<ObservationDraft>(
        forms::choices<&ObservationDraft::qualities>("zag", {.label = link_texts::question_one,
                                                             .hint = link_texts::question_one_hint,
                                                             .choices = placements::quality_choices,
                                                             .look = forms::Look::tiles,
                                                             .heading = 2}),
        forms::text<&ObservationDraft::words>("moment", {.label = link_texts::moment,
                                                         .hint = link_texts::moment_hint,
                                                         .longest = placements::longest_observation,
                                                         .rows = 4}),
        forms::day<&ObservationDraft::seen_on>("dag", {.label = link_texts::seen_on, .past = true}),
        forms::text<&ObservationDraft::try_out>("proberen", {.label = link_texts::question_two,
                                                             .hint = link_texts::question_two_hint,
                                                             .longest = placements::longest_try_out,
                                                             .rows = 3}))
        .with(refuse_many_qualities);

struct CodeDraft {
  std::string code{};
};
inline constexpr auto code_form =
    forms::form<CodeDraft>(forms::text<&CodeDraft::code>("code", {.label = link_texts::code,
                                                                  .hint = link_texts::code_hint,
                                                                  .needed = link_texts::code_missing,
                                                                  .longest = 12,
                                                                  .autocomplete = "one-time-code"}));

struct JoiningDraft {
  MomentJoining joining = MomentJoining::comes;
};
inline constexpr forms::Choice joining_choices[] = {{"comes", link_texts::joins_comes},
                                                    {"call", link_texts::joins_call},
                                                    {"absent", link_texts::joins_absent}};
inline constexpr auto joining_form = forms::form<JoiningDraft>(forms::choice<&JoiningDraft::joining>(
    "doet-mee",
    {.label = link_texts::joins, .choices = joining_choices, .look = forms::Look::rounds, .heading = 2}));

}  // namespace koers::trainers
