// What a person says of a signal, and the signals that a person says.
#pragma once

#include "campus/forms/forms.h"
#include "rooms/signals/own_texts.h"
#include "rooms/signals/school_texts.h"
#include "rooms/signals/texts.h"
#include "rooms/signals/verdict.h"

namespace koers::signals {

inline constexpr forms::Choice verdict_choices[] = {
    {"act", texts::act, texts::act_line, layout::Icon("hand-waving-duo")},
    {"wait", texts::wait, texts::wait_line, layout::Icon("hourglass-medium-duo")},
    {"fine", texts::fine, texts::fine_line, layout::Icon("check-circle-fill")}};

inline constexpr forms::Choice remedy_choices[] = {{"moment", texts::remedy_moment},
                                                   {"question", texts::remedy_question},
                                                   {"specialist", texts::remedy_specialist},
                                                   {"care", texts::remedy_care},
                                                   {"other", texts::remedy_other}};

// Doing something asks what, and a day to look again; waiting asks a day.
inline void check_verdict(http::Visit& visit, forms::Typed<VerdictDraft>& typed) {
  VerdictDraft& draft = typed.value;
  if (draft.verdict == Verdict::act && !draft.remedy)
    typed.refuse("maatregel", visit.say(texts::remedy_missing));
  const bool goes_on = draft.verdict == Verdict::act || draft.verdict == Verdict::wait;
  if (goes_on && !draft.until_on) typed.refuse("kijk", visit.say(texts::look_again_missing));
  // What was chosen below another answer is not meant.
  if (draft.verdict != Verdict::act) draft.remedy.reset();
  if (draft.verdict == Verdict::fine) draft.until_on.reset();
}

inline constexpr auto verdict_form =
    forms::form<VerdictDraft>(
        forms::choice<&VerdictDraft::verdict>("klopt", {.label = texts::is_it_so,
                                                        .needed = texts::verdict_missing,
                                                        .choices = verdict_choices,
                                                        .look = forms::Look::tiles,
                                                        .heading = 2}),
        forms::choice<&VerdictDraft::remedy>(
            "maatregel",
            {.label = texts::what_do_you_do, .choices = remedy_choices, .look = forms::Look::rounds}),
        forms::text<&VerdictDraft::words>("waarom", {.label = texts::why,
                                                     .hint = texts::why_hint,
                                                     .needed = texts::why_missing,
                                                     .longest = longest_reason,
                                                     .rows = 2}),
        forms::day<&VerdictDraft::until_on>("kijk",
                                            {.label = texts::look_again, .hint = texts::look_again_hint}))
        .with(check_verdict);

inline constexpr auto said_form =
    forms::form<SaidSignal>(forms::choice<&SaidSignal::student_id>(
                                "student", {.label = texts::about_whom, .needed = texts::about_missing}),
                            forms::text<&SaidSignal::words>("feit", {.label = texts::fact,
                                                                     .hint = texts::fact_hint,
                                                                     .needed = texts::fact_missing,
                                                                     .longest = longest_fact,
                                                                     .rows = 3}));

inline constexpr auto own_form = forms::form<SaidSignal>(
    forms::text<&SaidSignal::words>(
        "feit",
        {.label = own_texts::fact, .needed = own_texts::fact_missing, .longest = longest_fact, .rows = 3}),
    forms::tick<&SaidSignal::only_counsellor>(
        "alleen", {.label = own_texts::only_counsellor, .hint = own_texts::only_counsellor_line}));

// A rule as a co-ordinator sets it.
struct RuleDraft {
  bool is_on = true;
  int threshold = 0;
  Rule rule = Rule::not_spoken;
};
inline constexpr auto rule_form = forms::form<RuleDraft>(
    forms::tick<&RuleDraft::is_on>("aan", {.label = school_texts::is_on}),
    forms::number<&RuleDraft::threshold>(
        "drempel", {.label = school_texts::threshold, .needed = school_texts::threshold_missing}),
    forms::carried<&RuleDraft::rule>("regel"));

}  // namespace koers::signals
