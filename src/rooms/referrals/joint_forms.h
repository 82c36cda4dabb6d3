// What a counsellor writes with a student to ask a specialist, and what the student makes of it.
#pragma once

#include "campus/forms/forms.h"
#include "rooms/referrals/joint_request.h"
#include "rooms/referrals/joint_texts.h"
#include "rooms/referrals/referral_forms.h"

namespace koers::referrals {

inline constexpr forms::Choice scope_choices[] = {
    {"question", joint_texts::scope_question, joint_texts::scope_question_line},
    {"file", joint_texts::scope_file, joint_texts::scope_file_line}};
inline constexpr forms::Choice own_scope_choices[] = {
    {"question", joint_texts::scope_question, joint_texts::scope_question_line},
    {"file", joint_texts::scope_your_file, joint_texts::scope_file_line}};

inline constexpr auto joint_form = forms::form<JointDraft>(
    forms::text<&JointDraft::question>("vraag", {.label = joint_texts::question,
                                                 .hint = joint_texts::question_hint,
                                                 .needed = joint_texts::question_missing,
                                                 .longest = longest_words,
                                                 .rows = 3}),
    forms::text<&JointDraft::tried>(
        "eerder",
        {.label = joint_texts::tried, .hint = joint_texts::tried_hint, .longest = longest_words, .rows = 3}),
    forms::choice<&JointDraft::scope>("ziet", {.label = joint_texts::scope,
                                               .needed = joint_texts::scope_missing,
                                               .choices = scope_choices,
                                               .look = forms::Look::rounds}));
// Of the student.
inline forms::Givens joint_givens(const std::string& student) {
  return {{"vraag", {.name = student}}, {"ziet", {.name = student}}};
}

inline constexpr auto other_form = forms::form<JointDraft>(
    forms::text<&JointDraft::question>("vraag", {.label = joint_texts::your_words,
                                                 .needed = joint_texts::question_missing,
                                                 .longest = longest_words,
                                                 .rows = 3}),
    forms::text<&JointDraft::tried>(
        "eerder",
        {.label = joint_texts::tried, .hint = joint_texts::tried_hint, .longest = longest_words, .rows = 3}),
    forms::choice<&JointDraft::scope>("ziet", {.label = joint_texts::scope,
                                               .needed = joint_texts::scope_missing,
                                               .choices = own_scope_choices,
                                               .look = forms::Look::rounds}));
inline forms::Givens other_givens(const std::string& counsellor) { return {{"ziet", {.name = counsellor}}}; }

}  // namespace koers::referrals
