// The forms of who drafts demands.
#pragma once

#include "campus/forms/forms.h"
#include "rooms/requirement/demand.h"
#include "rooms/requirement/demand_texts.h"

namespace koers::requirement {

inline constexpr forms::Choice yardstick_choices[] = {
    {"real_experiences", demand_texts::yardstick_names[0]},
    {"experience_kinds", demand_texts::yardstick_names[1]},
    {"competencies", demand_texts::yardstick_names[2]},
    {"conversations", demand_texts::yardstick_names[3]},
    {"reasoned_choices", demand_texts::yardstick_names[4]},
    {"choices_looked_back", demand_texts::yardstick_names[5]}};

// A bound that Koers can count, and of one thing once.
inline void check_demand(http::Visit& visit, forms::Typed<DemandDraft>& typed) {
  DemandDraft& draft = typed.value;
  const auto check_bound = [&](std::optional<Yardstick> yardstick, int least, const char* field) {
    if (!yardstick || (least >= 1 && least <= most_of(*yardstick))) return;
    typed.refuse(field, visit.say(demand_texts::least_wrong, most_of(*yardstick)));
  };
  check_bound(draft.yardstick, draft.least, "vanaf");
  check_bound(draft.other_yardstick, draft.other_least, "vanaf-ook");
  if (draft.yardstick && draft.yardstick == draft.other_yardstick) {
    typed.refuse("telt-ook", visit.say(demand_texts::twice));
  }
}

inline constexpr auto demand_form =
    forms::form<DemandDraft>(
        forms::text<&DemandDraft::title>("kort", {.label = demand_texts::name,
                                                  .hint = demand_texts::name_hint,
                                                  .needed = demand_texts::name_missing,
                                                  .longest = longest_title}),
        forms::text<&DemandDraft::sentence>("eiszin", {.label = demand_texts::sentence,
                                                       .needed = demand_texts::sentence_missing,
                                                       .longest = longest_sentence,
                                                       .rows = 2}),
        forms::choice<&DemandDraft::yardstick>("telt", {.label = demand_texts::yardstick,
                                                        .choices = yardstick_choices,
                                                        .none = demand_texts::yardstick_none}),
        forms::number<&DemandDraft::least>("vanaf", {.label = demand_texts::least, .least = 1, .most = 40}),
        forms::choice<&DemandDraft::other_yardstick>("telt-ook", {.label = demand_texts::other_yardstick,
                                                                  .choices = yardstick_choices,
                                                                  .none = demand_texts::other_none}),
        forms::number<&DemandDraft::other_least>("vanaf-ook",
                                                 {.label = demand_texts::least, .least = 1, .most = 40}))
        .with(check_demand);

inline constexpr auto fix_form = forms::form<FixDraft>(
    forms::text<&FixDraft::authority>("door", {.label = demand_texts::authority,
                                               .hint = demand_texts::authority_hint,
                                               .needed = demand_texts::authority_missing,
                                               .longest = longest_authority}),
    forms::day<&FixDraft::on>(
        "op", {.label = demand_texts::fixed_on, .needed = demand_texts::fixed_on_missing, .past = true}),
    forms::text<&FixDraft::reason>("verandert", {.label = demand_texts::reason,
                                                 .hint = demand_texts::reason_hint,
                                                 .needed = demand_texts::reason_missing,
                                                 .longest = longest_reason,
                                                 .rows = 2}));

}  // namespace koers::requirement
