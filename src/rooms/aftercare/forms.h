// The forms of this room.
#pragma once

#include "campus/forms/forms.h"
#include "rooms/aftercare/case.h"
#include "rooms/aftercare/texts.h"

namespace koers::aftercare {

struct CaseDraft {
  std::optional<Id<people::Person>> student{};
  std::optional<CaseReason> reason{};
  std::string words;
  std::string region;
  std::optional<Day> ends_on{};
};
inline constexpr forms::Choice reason_choices[] = {{"no_diploma", texts::reasons[0]},
                                                   {"no_place", texts::reasons[1]},
                                                   {"asked", texts::reasons[2]},
                                                   {"low_level", texts::reasons[3]}};
inline constexpr auto case_form = forms::form<CaseDraft>(
    forms::choice<&CaseDraft::student>("wie-nazorg", {.label = texts::whom, .needed = texts::whom_missing}),
    forms::choice<&CaseDraft::reason>("grond-nazorg", {.label = texts::reason,
                                                       .needed = texts::reason_missing,
                                                       .choices = reason_choices,
                                                       .look = forms::Look::rounds}),
    forms::text<&CaseDraft::words>("afgesproken", {.label = texts::words,
                                                   .hint = texts::words_hint,
                                                   .needed = texts::words_missing,
                                                   .longest = longest_words,
                                                   .rows = 2}),
    forms::text<&CaseDraft::region>(
        "gemeente", {.label = texts::region, .hint = texts::region_hint, .longest = longest_region}),
    forms::day<&CaseDraft::ends_on>(
        "tot-nazorg", {.label = texts::ends, .needed = texts::ends_missing, .ahead = true, .days = 1100}));

struct ContactDraft {
  std::optional<Day> held_on{};
  std::optional<ContactChannel> channel{};
  std::string words, step;
};
inline constexpr forms::Choice channel_choices[] = {{"call", texts::channels[0]},
                                                    {"message", texts::channels[1]},
                                                    {"meeting", texts::channels[2]},
                                                    {"visit", texts::channels[3]}};
inline constexpr auto contact_form = forms::form<ContactDraft>(
    forms::day<&ContactDraft::held_on>(
        "contact-op", {.label = texts::held_on, .needed = texts::held_missing, .past = true}),
    forms::choice<&ContactDraft::channel>("contact-hoe", {.label = texts::channel,
                                                          .needed = texts::channel_missing,
                                                          .choices = channel_choices,
                                                          .look = forms::Look::rounds}),
    forms::text<&ContactDraft::words>("contact-wat", {.label = texts::contact_words,
                                                      .needed = texts::contact_missing,
                                                      .longest = longest_words,
                                                      .rows = 2}),
    forms::text<&ContactDraft::step>("contact-stap", {.label = texts::step, .longest = longest_words}));

struct AnswerDraft {
  std::optional<AskAnswer> answer{};
  std::string words;
};
inline constexpr forms::Choice answer_choices[] = {
    {"well", texts::answers[0], {"", ""}, layout::Icon("smiley-duo")},
    {"so_so", texts::answers[1], {"", ""}, layout::Icon("smiley-meh-duo")},
    {"not_well", texts::answers[2], {"", ""}, layout::Icon("smiley-sad-duo")}};
inline constexpr auto answer_form = forms::form<AnswerDraft>(
    forms::choice<&AnswerDraft::answer>("gaat-het", {.label = texts::answer,
                                                     .needed = texts::answer_missing,
                                                     .choices = answer_choices,
                                                     .look = forms::Look::tiles}),
    forms::text<&AnswerDraft::words>("gaat-het-zin",
                                     {.label = texts::answer_words, .longest = longest_words, .rows = 2}));

struct StopDraft {
  std::string words;
};
inline constexpr auto stop_form = forms::form<StopDraft>(forms::text<&StopDraft::words>(
    "stop-nazorg", {.label = texts::stop_words, .longest = longest_words, .rows = 2}));

struct HandoverDraft {
  std::string receiver, portion, law;
  std::optional<HandoverGround> ground{};
};
inline constexpr forms::Choice ground_choices[] = {{"consent", texts::ground_consent},
                                                   {"law", texts::ground_law}};
inline void check_ground(http::Visit& visit, forms::Typed<HandoverDraft>& typed) {
  if (typed.value.ground == HandoverGround::law && typed.value.law.empty()) {
    typed.refuse("wet", visit.say(texts::law_missing));
  }
  if (typed.value.ground != HandoverGround::law) typed.value.law.clear();
}
inline constexpr auto handover_form =
    forms::form<HandoverDraft>(
        forms::text<&HandoverDraft::receiver>(
            "aan-wie",
            {.label = texts::receiver, .needed = texts::receiver_missing, .longest = longest_name}),
        forms::text<&HandoverDraft::portion>("wat-over", {.label = texts::portion,
                                                          .hint = texts::portion_hint,
                                                          .needed = texts::portion_missing,
                                                          .longest = longest_words,
                                                          .rows = 2}),
        forms::choice<&HandoverDraft::ground>("grond", {.label = texts::ground,
                                                        .needed = texts::ground_missing,
                                                        .choices = ground_choices,
                                                        .look = forms::Look::rounds}),
        forms::text<&HandoverDraft::law>(
            "wet", {.label = texts::law, .hint = texts::law_hint, .longest = longest_name}))
        .with(check_ground);

}  // namespace koers::aftercare
