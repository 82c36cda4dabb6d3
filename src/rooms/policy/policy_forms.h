// The forms about policy: a topic, a choice at a level, what a team fills in, the answer to a deviation.
#pragma once

#include "campus/forms/forms.h"
#include "rooms/policy/frame.h"
#include "rooms/policy/policy_texts.h"

namespace koers::policy {

inline constexpr auto topic_form = forms::form<TopicDraft>(
    forms::text<&TopicDraft::question>("beleidsvraag", {.label = policy_texts::question,
                                                        .hint = policy_texts::question_hint,
                                                        .needed = policy_texts::question_missing,
                                                        .longest = longest_question}),
    // Its options, the aspects of the vision, come with the page.
    forms::choice<&TopicDraft::aspect>("bij-onderdeel",
                                       {.label = policy_texts::aspect, .none = policy_texts::aspect_none}));

inline constexpr forms::Choice kind_choices[] = {
    {"fixed", policy_texts::short_fixed, policy_texts::fixed_means, layout::Icon("lock-simple-fill")},
    {"frame", policy_texts::short_frame, policy_texts::frame_means, layout::Icon("sliders-horizontal")},
    {"free", policy_texts::short_free, policy_texts::free_means, layout::Icon("path")}};
inline constexpr forms::Choice setting_choices[] = {
    {"target:conversations_mean", policy_texts::set_conversations},
    {"target:real_experiences_mean", policy_texts::set_experiences},
    {"target:choices_offered_share", policy_texts::set_choices},
    {"target:experiences_reflected_ratio", policy_texts::set_looked_back},
    {"target:responses_in_time_ratio", policy_texts::set_responses},
    {"target:portfolio_updated_share", policy_texts::set_portfolio}};

inline constexpr auto choice_form = forms::form<ChoiceDraft>(
    forms::text<&ChoiceDraft::what>("wij-kiezen", {.label = policy_texts::what,
                                                   .needed = policy_texts::what_missing,
                                                   .longest = longest_choice,
                                                   .rows = 2}),
    forms::text<&ChoiceDraft::reason>("want", {.label = policy_texts::reason,
                                               .hint = policy_texts::reason_hint,
                                               .longest = longest_because,
                                               .rows = 2}),
    forms::choice<&ChoiceDraft::kind>("keuze-soort", {.label = policy_texts::kind,
                                                      .needed = policy_texts::kind_missing,
                                                      .choices = kind_choices,
                                                      .look = forms::Look::rounds}),
    forms::number<&ChoiceDraft::least>("onder", {.label = policy_texts::least, .least = 0, .most = 100}),
    forms::number<&ChoiceDraft::most>("boven", {.label = policy_texts::most, .least = 0, .most = 100}),
    forms::text<&ChoiceDraft::amount>(
        "telt",
        {.label = policy_texts::amount, .hint = policy_texts::amount_hint, .longest = longest_amount}),
    forms::text<&ChoiceDraft::options>("lijst", {.label = policy_texts::options, .longest = 400, .rows = 3}),
    forms::choice<&ChoiceDraft::setting>(
        "instelling",
        {.label = policy_texts::setting, .choices = setting_choices, .none = policy_texts::setting_none}),
    forms::day<&ChoiceDraft::fill_before>("invullen-voor", {.label = policy_texts::before}));
// Those of a frame alone, in the order of the form.
inline constexpr std::string_view frame_fields[] = {"onder", "boven",      "telt",
                                                    "lijst", "instelling", "invullen-voor"};

// Its bounds and its options come with the page; a value outside the lines asks for the rest.
inline constexpr auto fill_form = forms::form<FillingDraft>(
    forms::number<&FillingDraft::value>("ingevuld", {.label = policy_texts::fill_value,
                                                     .needed = policy_texts::fill_value_missing,
                                                     .least = 0,
                                                     .most = 100}),
    forms::text<&FillingDraft::reason>(
        "want", {.label = policy_texts::fill_reason, .longest = longest_because, .rows = 2}),
    forms::day<&FillingDraft::until>(
        "tot-en-met", {.label = policy_texts::fill_until, .ahead = true, .days = longest_deviation}));
// The same of a list.
struct OptionDraft {
  std::string place{};
  std::string reason{};
};
inline constexpr auto pick_form = forms::form<OptionDraft>(
    forms::choice<&OptionDraft::place>("ingevuld", {.label = policy_texts::fill_value,
                                                    .needed = policy_texts::fill_value_missing,
                                                    .look = forms::Look::rounds}),
    forms::text<&OptionDraft::reason>(
        "want", {.label = policy_texts::fill_reason, .longest = longest_because, .rows = 2}));

struct DeviationAnswerDraft {
  std::string words{};
};
inline constexpr auto decide_form =
    forms::form<DeviationAnswerDraft>(forms::text<&DeviationAnswerDraft::words>(
        "erbij", {.label = policy_texts::words, .longest = longest_because, .rows = 2}));

}  // namespace koers::policy
