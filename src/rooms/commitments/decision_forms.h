// The forms of decisions: what is asked, what colleagues say, and what is chosen.
#pragma once

#include "campus/forms/forms.h"
#include "rooms/commitments/decision.h"
#include "rooms/commitments/decision_texts.h"

namespace koers::commitments {

// Two options at least, each with what it costs.
inline void check_resolution(http::Visit& visit, forms::Typed<ResolutionDraft>& typed) {
  const ResolutionDraft& draft = typed.value;
  if (draft.title_1.empty()) typed.refuse("keuze-1", visit.say(decision_texts::option_missing));
  if (draft.title_2.empty()) typed.refuse("keuze-2", visit.say(decision_texts::option_missing));
  const auto check_costs = [&](const std::string& title, const std::string& costs, const char* field) {
    if (!title.empty() && costs.empty()) typed.refuse(field, visit.say(decision_texts::costs_missing));
  };
  check_costs(draft.title_1, draft.costs_1, "kost-1");
  check_costs(draft.title_2, draft.costs_2, "kost-2");
  check_costs(draft.title_3, draft.costs_3, "kost-3");
}

inline constexpr auto resolution_form =
    forms::form<ResolutionDraft>(
        forms::choice<&ResolutionDraft::unit>("besluit-van", {.label = decision_texts::which_part,
                                                              .needed = decision_texts::which_part_missing}),
        forms::choice<&ResolutionDraft::meeting>(
            "op-agenda", {.label = decision_texts::on_agenda_of, .none = decision_texts::no_agenda}),
        forms::text<&ResolutionDraft::question>("besluit-vraag", {.label = decision_texts::question,
                                                                  .needed = decision_texts::question_missing,
                                                                  .longest = longest_question}),
        forms::text<&ResolutionDraft::explains>(
            "besluit-uitleg", {.label = decision_texts::explains, .longest = longest_explanation, .rows = 3}),
        forms::text<&ResolutionDraft::touches>("raakt", {.label = decision_texts::touches,
                                                         .hint = decision_texts::touches_hint,
                                                         .longest = longest_effect}),
        forms::text<&ResolutionDraft::if_nothing>("zonder-besluit",
                                                  {.label = decision_texts::if_nothing,
                                                   .needed = decision_texts::if_nothing_missing,
                                                   .longest = longest_said}),
        forms::text<&ResolutionDraft::title_1>(
            "keuze-1", {.label = decision_texts::option_1, .longest = longest_question}),
        forms::text<&ResolutionDraft::effect_1>("levert-1",
                                                {.label = decision_texts::effect, .longest = longest_effect}),
        forms::text<&ResolutionDraft::costs_1>("kost-1",
                                               {.label = decision_texts::costs, .longest = longest_question}),
        forms::text<&ResolutionDraft::asks_1>("vraagt-1",
                                              {.label = decision_texts::asks, .longest = longest_effect}),
        forms::text<&ResolutionDraft::title_2>(
            "keuze-2", {.label = decision_texts::option_2, .longest = longest_question}),
        forms::text<&ResolutionDraft::effect_2>("levert-2",
                                                {.label = decision_texts::effect, .longest = longest_effect}),
        forms::text<&ResolutionDraft::costs_2>("kost-2",
                                               {.label = decision_texts::costs, .longest = longest_question}),
        forms::text<&ResolutionDraft::asks_2>("vraagt-2",
                                              {.label = decision_texts::asks, .longest = longest_effect}),
        forms::text<&ResolutionDraft::title_3>(
            "keuze-3", {.label = decision_texts::option_3, .longest = longest_question}),
        forms::text<&ResolutionDraft::effect_3>("levert-3",
                                                {.label = decision_texts::effect, .longest = longest_effect}),
        forms::text<&ResolutionDraft::costs_3>("kost-3",
                                               {.label = decision_texts::costs, .longest = longest_question}),
        forms::text<&ResolutionDraft::asks_3>("vraagt-3",
                                              {.label = decision_texts::asks, .longest = longest_effect}))
        .with(check_resolution);

// The page draws the options.
inline constexpr auto verdict_form = forms::form<VerdictDraft>(
    forms::choice<&VerdictDraft::chosen>("besluit-keuze", {.label = decision_texts::choose}),
    forms::text<&VerdictDraft::reason>("besluit-want", {.label = decision_texts::why,
                                                        .hint = decision_texts::why_hint,
                                                        .needed = decision_texts::why_missing,
                                                        .longest = longest_said,
                                                        .rows = 2}));

inline constexpr auto reaction_form = forms::form<ReactionDraft>(
    forms::text<&ReactionDraft::words>("reactie", {.label = decision_texts::your_words,
                                                   .hint = decision_texts::your_words_hint,
                                                   .longest = longest_reaction,
                                                   .rows = 2}));

}  // namespace koers::commitments
