// What is typed about requests: the question itself, whether the counsellor may know of it, and what comes
// with an action (transitions.h).
#pragma once

#include "campus/forms/forms.h"
#include "campus/forms/moments.h"
#include "rooms/referrals/asking_texts.h"
#include "rooms/referrals/request_texts.h"
#include "rooms/referrals/transitions.h"

namespace koers::referrals {

inline constexpr int longest_words = 2'000;  // signs

// ---- of the student

// The page gives the name of the counsellor.
inline constexpr forms::Choice may_know_choices[] = {
    {"ja", asking_texts::may_yes, asking_texts::may_yes_line},
    {"nee", asking_texts::may_no, asking_texts::may_no_line}};
inline constexpr forms::Details may_know{.label = asking_texts::may_know,
                                         .hint = asking_texts::may_know_hint,
                                         .choices = may_know_choices,
                                         .look = forms::Look::rounds};

inline constexpr auto referral_form = forms::form<ReferralDraft>(
    forms::text<&ReferralDraft::question>("vraag", {.label = asking_texts::your_question,
                                                    .hint = asking_texts::question_hint,
                                                    .needed = asking_texts::question_missing,
                                                    .longest = longest_words,
                                                    .rows = 3}),
    forms::text<&ReferralDraft::tried>("eerder", {.label = asking_texts::tried,
                                                  .hint = asking_texts::tried_hint,
                                                  .longest = longest_words,
                                                  .rows = 3}),
    forms::choice<&ReferralDraft::counsellor>("begeleider", may_know));

inline constexpr auto counsellor_form =
    forms::form<ReferralDraft>(forms::choice<&ReferralDraft::counsellor>("begeleider", may_know));
inline ReferralDraft draft_of(const Referral& referral) {
  return {referral.question, referral.tried, referral.counsellor_may_know ? MayKnow::yes : MayKnow::no};
}

// ---- with an action

inline constexpr auto add_form =
    forms::form<ActionDraft>(forms::text<&ActionDraft::words>("woorden", {.label = asking_texts::your_words,
                                                                          .needed = asking_texts::missing,
                                                                          .longest = longest_words,
                                                                          .rows = 3}));

// The page gives the name of the student.
inline constexpr auto message_form = forms::form<ActionDraft>(
    forms::text<&ActionDraft::words>("woorden", {.label = request_texts::your_message,
                                                 .hint = request_texts::only_you_two,
                                                 .needed = asking_texts::missing,
                                                 .longest = longest_words,
                                                 .rows = 3}));

inline constexpr auto outcome_form = forms::form<ActionDraft>(forms::text<&ActionDraft::words>(
    "uitkomst",
    {.label = request_texts::outcome, .needed = asking_texts::missing, .longest = longest_words, .rows = 4}));

inline constexpr auto plan_form =
    forms::form<ActionDraft>(
        forms::day<&ActionDraft::on>(
            "dag",
            {.label = request_texts::day, .needed = request_texts::day_missing, .ahead = true, .days = 180}),
        forms::time<&ActionDraft::minute>(
            "tijd", {.label = request_texts::time, .needed = request_texts::time_missing}),
        forms::text<&ActionDraft::words>(
            "plek", {.label = request_texts::place, .hint = request_texts::place_hint, .longest = 120}))
        .with(forms::refuse_skipped_hour<&ActionDraft::on, &ActionDraft::minute>);

// From the day of the request on.
inline constexpr auto contact_form = forms::form<ActionDraft>(forms::day<&ActionDraft::on>(
    "dag", {.label = request_texts::spoke_on, .needed = request_texts::day_missing, .past = true}));
inline forms::Givens contact_givens(const Referral& referral) {
  return {{"dag", {.first = day_of(referral.asked_at)}}};
}

inline constexpr auto reassign_form = forms::form<ActionDraft>(
    forms::choice<&ActionDraft::to>("naar", {.label = request_texts::pass_to,
                                             .needed = request_texts::colleague_missing,
                                             .wrong = request_texts::colleague_missing,
                                             .none = request_texts::choose_one}));
inline forms::Givens colleague_givens(const std::vector<people::Person>& colleagues) {
  std::vector<layout::Option> options;
  for (const auto& one : colleagues) options.push_back({text(one.id), one.full_name()});
  return {{"naar", {.options = std::move(options)}}};
}

}  // namespace koers::referrals
