// The forms of this room: what is put beside a demand, what a counsellor decides, what a student answers.
#pragma once

#include "campus/forms/forms.h"
#include "rooms/requirement/exam_texts.h"
#include "rooms/requirement/own_texts.h"
#include "rooms/requirement/result.h"
#include "rooms/requirement/texts.h"

namespace koers::requirement {

struct AdditionDraft {
  std::optional<Id<Demand>> demand{};  // its options come with the page
  std::string words;
};
inline constexpr auto addition_form = forms::form<AdditionDraft>(
    forms::choice<&AdditionDraft::demand>(
        "eis", {.label = texts::beside_which, .needed = texts::beside_which_missing}),
    forms::text<&AdditionDraft::words>("ernaast", {.label = texts::beside_words,
                                                   .hint = texts::beside_hint,
                                                   .needed = texts::beside_missing,
                                                   .longest = longest_words,
                                                   .rows = 2}));

inline constexpr forms::Choice value_choices[] = {
    {"voldaan", texts::value_met, texts::value_met_line, layout::Icon("seal-check-fill")},
    {"niet_voldaan", texts::value_not_met, texts::value_not_met_line, layout::Icon("hourglass-medium-duo")}};
inline constexpr auto result_form =
    forms::form<ResultDraft>(forms::choice<&ResultDraft::value>("voldoet", {.label = texts::decide_question,
                                                                            .needed = texts::decide_missing,
                                                                            .choices = value_choices,
                                                                            .look = forms::Look::tiles}),
                             forms::text<&ResultDraft::words>("zin", {.label = texts::decide_words,
                                                                      .hint = texts::decide_words_hint,
                                                                      .needed = texts::decide_words_missing,
                                                                      .longest = longest_words,
                                                                      .rows = 2}),
                             forms::carried<&ResultDraft::requirement_version>("eisen"));

inline constexpr auto answer_form =
    forms::form<AnswerDraft>(forms::text<&AnswerDraft::words>("anders", {.label = own_texts::differ_words,
                                                                         .hint = own_texts::differ_hint,
                                                                         .needed = own_texts::differ_missing,
                                                                         .longest = longest_words,
                                                                         .rows = 3}));

inline constexpr auto reopen_form = forms::form<ReopenDraft>(
    forms::text<&ReopenDraft::committee>("besluit", {.label = exam_texts::committee,
                                                     .hint = exam_texts::committee_hint,
                                                     .needed = exam_texts::committee_missing,
                                                     .longest = longest_authority}),
    forms::text<&ReopenDraft::words>("reden", {.label = exam_texts::reopen_words,
                                               .hint = exam_texts::reopen_words_hint,
                                               .needed = exam_texts::reopen_words_missing,
                                               .longest = longest_reason,
                                               .rows = 2}));

}  // namespace koers::requirement
