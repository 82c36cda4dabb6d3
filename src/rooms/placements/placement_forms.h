// The forms of a placement, of its company and of its moments.
#pragma once

#include "campus/forms/forms.h"
#include "campus/forms/moments.h"
#include "rooms/placements/moment_texts.h"
#include "rooms/placements/placement.h"
#include "rooms/placements/texts.h"
#include "rooms/placements/touchpoint.h"

namespace koers::placements {

template <class Draft>
void refuse_period(http::Visit& visit, forms::Typed<Draft>& typed) {
  const auto& [from, until] = std::pair(typed.value.begins_on, typed.value.ends_on);
  if (!from || !until) return;
  if (*until < *from) typed.refuse("tot", visit.say(texts::ends_before));
  if (*until - *from > longest_placement_days) typed.refuse("tot", visit.say(texts::too_long));
}

inline constexpr auto company_field = forms::text<&PlacementDraft::company>(
    "bedrijf",
    {.label = texts::company, .needed = texts::company_missing, .longest = companies::longest_company});
inline constexpr auto town_field = forms::text<&PlacementDraft::place>(
    "plaats", {.label = texts::town, .longest = companies::longest_company});
inline constexpr auto trainer_field = forms::text<&PlacementDraft::trainer>(
    "opleider",
    {.label = texts::trainer_name, .hint = texts::trainer_hint, .longest = companies::longest_company});
inline constexpr auto email_field = forms::text<&PlacementDraft::email>(
    "mail", {.label = texts::trainer_email, .longest = companies::longest_address, .type = "email"});
inline constexpr auto phone_field = forms::text<&PlacementDraft::phone>(
    "telefoon", {.label = texts::trainer_phone, .longest = companies::longest_address, .type = "tel"});
inline constexpr auto from_field =
    forms::day<&PlacementDraft::begins_on>("van", {.label = texts::begins, .needed = texts::begins_missing});
inline constexpr auto until_field =
    forms::day<&PlacementDraft::ends_on>("tot", {.label = texts::ends, .needed = texts::ends_missing});
inline constexpr auto days_field =
    forms::number<&PlacementDraft::days_a_week>("dagen", {.label = texts::days, .least = 1, .most = 7});
inline constexpr auto wish_field = forms::text<&PlacementDraft::wish>(
    "wens", {.label = texts::wish, .hint = texts::wish_hint, .longest = longest_wish, .rows = 3});

// By the student, with the wish; by who guides, without.
inline constexpr auto own_placement_form =
    forms::form<PlacementDraft>(company_field, town_field, trainer_field, from_field, until_field, days_field,
                                wish_field)
        .with(refuse_period<PlacementDraft>);
inline constexpr auto placement_form =
    forms::form<PlacementDraft>(company_field, town_field, trainer_field, email_field, phone_field,
                                from_field, until_field, days_field)
        .with(refuse_period<PlacementDraft>);
// To change it, for both.
inline constexpr auto change_form =
    forms::form<PlacementDraft>(company_field, town_field, trainer_field, from_field, until_field, days_field)
        .with(refuse_period<PlacementDraft>);
inline constexpr auto wish_form = forms::form<PlacementDraft>(wish_field);

struct StopDraft {
  std::optional<Day> on{};
  std::string words{};
};
inline constexpr auto stop_form = forms::form<StopDraft>(
    forms::day<&StopDraft::on>("dag", {.label = texts::stop_on, .needed = moment_texts::day_missing}),
    forms::text<&StopDraft::words>("woorden", {.label = texts::stop_words,
                                               .hint = texts::stop_words_hint,
                                               .longest = longest_stopped_words,
                                               .rows = 3}));

struct ShownDraft {
  std::vector<std::string> experiences{};
};
inline constexpr auto shown_form = forms::form<ShownDraft>(
    forms::choices<&ShownDraft::experiences>("ervaring", {.label = texts::which_shown}));

// ---- moments

inline constexpr forms::Choice channel_choices[] = {
    {"workplace", moment_texts::workplace, {"", ""}, layout::Icon("map-pin-fill")},
    {"school", moment_texts::school, {"", ""}, layout::Icon("graduation-cap-fill")},
    {"call", moment_texts::call, {"", ""}, layout::Icon("phone-fill")}};

inline constexpr auto plan_form =
    forms::form<MomentPlan>(
        forms::day<&MomentPlan::on>("dag", {.label = moment_texts::day,
                                            .needed = moment_texts::day_missing,
                                            .ahead = true,
                                            .days = longest_placement_days}),
        forms::time<&MomentPlan::begins_minute>(
            "tijd", {.label = moment_texts::time, .needed = moment_texts::time_missing}),
        forms::choice<&MomentPlan::channel>(
            "hoe", {.label = moment_texts::how, .choices = channel_choices, .look = forms::Look::rounds}),
        forms::text<&MomentPlan::place>(
            "waar", {.label = moment_texts::where, .longest = companies::longest_company}))
        .with(forms::refuse_skipped_hour<&MomentPlan::on, &MomentPlan::begins_minute>);

inline constexpr auto held_form = forms::form<MomentHeld>(
    forms::day<&MomentHeld::on>(
        "dag", {.label = moment_texts::on_which_day, .needed = moment_texts::day_missing, .past = true}),
    forms::tick<&MomentHeld::with_trainer>("opleider-erbij", {.label = moment_texts::trainer_was}),
    forms::tick<&MomentHeld::with_guide>("begeleider-erbij", {.label = moment_texts::guide_was}));

struct SkipDraft {
  std::string reason{};
};
inline constexpr auto skip_form = forms::form<SkipDraft>(forms::text<&SkipDraft::reason>(
    "reden",
    {.label = moment_texts::why, .needed = moment_texts::why_missing, .longest = longest_reason, .rows = 2}));

}  // namespace koers::placements
