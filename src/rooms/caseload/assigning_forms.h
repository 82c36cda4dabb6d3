// What somebody chooses who gives students a counsellor.
#pragma once

#include "campus/forms/forms.h"
#include "rooms/caseload/assigning_texts.h"
#include "rooms/caseload/assignment.h"

namespace koers::caseload {

inline constexpr forms::Choice assignment_reasons[] = {
    {code(AssignmentReason::not_divided), assigning_texts::reason_not_divided},
    {code(AssignmentReason::guide_left), assigning_texts::reason_guide_left},
    {code(AssignmentReason::group_changed), assigning_texts::reason_group_changed},
    {code(AssignmentReason::student_asks), assigning_texts::reason_student_asks},
    {code(AssignmentReason::other), assigning_texts::reason_other}};

// The page draws students and counsellors itself, group by group.
inline constexpr auto assigning_form =
    forms::form<AssignmentDraft>(
        forms::choices<&AssignmentDraft::students>(
            "student", {.label = assigning_texts::students, .needed = assigning_texts::students_missing}),
        forms::choices<&AssignmentDraft::guides>("begeleider", {.label = assigning_texts::guide}),
        forms::day<&AssignmentDraft::begins_on>("vanaf", {.label = assigning_texts::begins_on,
                                                          .needed = assigning_texts::day_missing,
                                                          .ahead = true,
                                                          .days = 366}),
        forms::choice<&AssignmentDraft::reason>("reden", {.label = assigning_texts::reason,
                                                          .hint = assigning_texts::reason_hint,
                                                          .choices = assignment_reasons}),
        forms::text<&AssignmentDraft::words>(
            "woorden",
            {.label = assigning_texts::own_words, .hint = assigning_texts::own_words_hint, .longest = 300}))
        .with([](http::Visit& visit, forms::Typed<AssignmentDraft>& typed) {
          if (typed.value.reason == AssignmentReason::other && typed.value.words.empty())
            typed.refuse("woorden", visit.say(assigning_texts::own_words_missing));
        });

// Another counsellor for a student who asks for one.
struct GuideWishAnswer {
  std::optional<Id<people::Person>> person{};
  std::optional<Day> begins_on{};
};
inline constexpr auto wish_form = forms::form<GuideWishAnswer>(
    forms::choice<&GuideWishAnswer::person>("begeleider", {.label = assigning_texts::guide,
                                                           .needed = assigning_texts::choose_guide,
                                                           .none = assigning_texts::choose_guide}),
    forms::day<&GuideWishAnswer::begins_on>("vanaf", {.label = assigning_texts::begins_on,
                                                      .needed = assigning_texts::day_missing,
                                                      .ahead = true,
                                                      .days = 366}));

// Beside the button of the rehearsal, when somebody gets more students than was agreed.
struct RehearsalAnswer {
  std::string more_because;
};
inline constexpr auto rehearsal_form = forms::form<RehearsalAnswer>(
    forms::text<&RehearsalAnswer::more_because>("waarom", {.label = assigning_texts::why_more,
                                                           .hint = assigning_texts::why_more_hint,
                                                           .needed = assigning_texts::why_more_missing,
                                                           .longest = 300,
                                                           .rows = 2}));

}  // namespace koers::caseload
