// What is typed about requests: the question itself, a further word, when the two meet and met, what came of
// it, and who takes it over.
#pragma once

#include "campus/forms/forms.h"
#include "rooms/referrals/asking_texts.h"
#include "rooms/referrals/referral.h"
#include "rooms/referrals/request_texts.h"

namespace koers::referrals {

inline constexpr int longest_words = 2'000;  // signs

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
    forms::choice<&ReferralDraft::counsellor>("begeleider", {}));

struct MayKnowChoice {
  MayKnow may = MayKnow::yes;
};
inline constexpr auto counsellor_form =
    forms::form<MayKnowChoice>(forms::choice<&MayKnowChoice::may>("begeleider", {}));
inline MayKnowChoice choice_of(const Referral& referral) {
  return {referral.counsellor_may_know ? MayKnow::yes : MayKnow::no};
}

struct Words {
  std::string words;
};
// A further word of the student.
inline constexpr auto more_form =
    forms::form<Words>(forms::text<&Words::words>("woorden", {.label = asking_texts::your_words,
                                                              .needed = asking_texts::missing,
                                                              .longest = longest_words,
                                                              .rows = 3}));

// ---- of the specialist; labels with a name are given by the page

inline constexpr auto message_form =
    forms::form<Words>(forms::text<&Words::words>("woorden", {.label = request_texts::your_message,
                                                              .needed = asking_texts::missing,
                                                              .longest = longest_words,
                                                              .rows = 3}));

inline constexpr auto outcome_form = forms::form<Words>(forms::text<&Words::words>(
    "uitkomst",
    {.label = request_texts::outcome, .needed = asking_texts::missing, .longest = longest_words, .rows = 4}));

inline constexpr auto plan_form = forms::form<ContactPlan>(
    forms::day<&ContactPlan::on>(
        "dag",
        {.label = request_texts::day, .needed = request_texts::day_missing, .ahead = true, .days = 180}),
    forms::time<&ContactPlan::minute>("tijd",
                                      {.label = request_texts::time, .needed = request_texts::time_missing}),
    forms::text<&ContactPlan::place>(
        "plek", {.label = request_texts::place, .hint = request_texts::place_hint, .longest = 120}));

struct ContactDay {
  std::optional<Day> on;
};
// From the day of the request on, which the page gives.
inline constexpr auto spoken_form = forms::form<ContactDay>(forms::day<&ContactDay::on>(
    "dag", {.label = request_texts::spoke_on, .needed = request_texts::day_missing, .past = true}));
inline forms::Givens spoken_givens(const Referral& referral) {
  return {{"dag", {.first = day_of(referral.asked_at)}}};
}

struct SpecialistChoice {
  std::optional<Id<people::Person>> to;
};
inline constexpr auto pass_form = forms::form<SpecialistChoice>(
    forms::choice<&SpecialistChoice::to>("naar", {.label = request_texts::pass_to,
                                                  .needed = request_texts::colleague_missing,
                                                  .wrong = request_texts::colleague_missing,
                                                  .none = request_texts::choose_one}));
inline forms::Givens pass_givens(const std::vector<people::Person>& colleagues) {
  std::vector<layout::Option> options;
  for (const auto& one : colleagues) options.push_back({text(one.id), one.full_name()});
  return {{"naar", {.options = std::move(options)}}};
}

}  // namespace koers::referrals
