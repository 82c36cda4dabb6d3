// What is said at a change of counsellor: by who guides, and by the student.
#pragma once

#include "campus/forms/forms.h"
#include "rooms/caseload/handover.h"
#include "rooms/caseload/handover_texts.h"
#include "rooms/caseload/own_texts.h"

namespace koers::caseload {

inline constexpr forms::Choice handover_reasons[] = {
    {code(HandoverReason::less_work), handover_texts::reason_less_work},
    {code(HandoverReason::leaves), handover_texts::reason_leaves},
    {code(HandoverReason::group_changed), handover_texts::reason_group},
    {code(HandoverReason::student_asks), handover_texts::reason_asks},
    {code(HandoverReason::other), handover_texts::reason_other}};
inline constexpr forms::Choice first_talks[] = {{code(FirstTalk::three), handover_texts::talk_of_three},
                                                {code(FirstTalk::two), handover_texts::talk_of_two}};

inline constexpr auto handover_form =
    forms::form<HandoverDraft>(
        forms::choice<&HandoverDraft::to>("naar", {.label = handover_texts::to,
                                                   .needed = handover_texts::to_missing,
                                                   .none = handover_texts::choose_one}),
        forms::day<&HandoverDraft::on>("vanaf", {.label = handover_texts::on,
                                                 .hint = handover_texts::on_hint,
                                                 .needed = handover_texts::on_missing,
                                                 .ahead = true,
                                                 .days = 366}),
        forms::choice<&HandoverDraft::reason>("reden", {.label = handover_texts::reason,
                                                        .hint = handover_texts::reason_hint,
                                                        .choices = handover_reasons,
                                                        .look = forms::Look::rounds}),
        forms::text<&HandoverDraft::reason_words>("reden-woorden", {.label = handover_texts::reason_words,
                                                                    .hint = handover_texts::reason_words_hint,
                                                                    .longest = 300}),
        forms::text<&HandoverDraft::stands>("staat", {.label = handover_texts::stands,
                                                      .needed = handover_texts::stands_missing,
                                                      .longest = 1'500,
                                                      .rows = 3}),
        forms::text<&HandoverDraft::running>("loopt",
                                             {.label = handover_texts::running, .longest = 1'500, .rows = 2}),
        forms::text<&HandoverDraft::works>("werkt", {.label = handover_texts::works,
                                                     .hint = handover_texts::works_hint,
                                                     .longest = 1'500,
                                                     .rows = 2}),
        forms::choice<&HandoverDraft::first_talk>("gesprek", {.label = handover_texts::first_talk,
                                                              .hint = handover_texts::talk_hint,
                                                              .choices = first_talks,
                                                              .look = forms::Look::rounds}))
        .with([](http::Visit& visit, forms::Typed<HandoverDraft>& typed) {
          if (typed.value.reason == HandoverReason::other && typed.value.reason_words.empty())
            typed.refuse("reden-woorden", visit.say(handover_texts::reason_words_missing));
        });

// Who may take over, and whose words these are.
inline forms::Givens handover_givens(const people::Person& student,
                                     const std::vector<people::Person>& candidates) {
  std::vector<layout::Option> options;
  for (const auto& one : candidates) options.push_back({text(one.id), one.full_name()});
  const forms::Given named{.name = student.given_name};
  return {{"naar", {.options = std::move(options)}},
          {"reden", named},
          {"staat", named},
          {"werkt", named},
          {"gesprek", named}};
}

inline constexpr forms::Choice own_first_talks[] = {{code(FirstTalk::three), own_texts::talk_of_three},
                                                    {code(FirstTalk::two), own_texts::talk_of_two}};
inline constexpr auto answer_form = forms::form<HandoverAnswer>(
    forms::text<&HandoverAnswer::words>(
        "erbij",
        {.label = own_texts::add_words, .hint = own_texts::add_words_hint, .longest = 1'500, .rows = 3}),
    forms::choice<&HandoverAnswer::first_talk>(
        "gesprek",
        {.label = own_texts::first_talk, .choices = own_first_talks, .look = forms::Look::rounds}));

}  // namespace koers::caseload
