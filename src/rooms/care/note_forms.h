// What is written around a student: a sentence for all, a note for oneself, and how it works for the student.
#pragma once

#include "campus/forms/forms.h"
#include "rooms/care/shared_note.h"
#include "rooms/care/texts.h"
#include "rooms/care/way_of_working.h"
#include "rooms/care/working_note.h"

namespace koers::care {

struct NoteDraft {
  std::string words{};
};

inline constexpr auto shared_form =
    forms::form<NoteDraft>(forms::text<&NoteDraft::words>("zin", {.label = texts::write_shared,
                                                                  .hint = texts::write_shared_hint,
                                                                  .needed = texts::shared_missing,
                                                                  .longest = longest_shared_note,
                                                                  .rows = 3}));
inline constexpr auto own_form =
    forms::form<NoteDraft>(forms::text<&NoteDraft::words>("zin", {.label = texts::write_own,
                                                                  .hint = texts::write_own_hint,
                                                                  .needed = texts::shared_missing,
                                                                  .longest = longest_shared_note,
                                                                  .rows = 3}));
inline constexpr auto working_form =
    forms::form<NoteDraft>(forms::text<&NoteDraft::words>("aantekening", {.label = texts::write_working,
                                                                          .needed = texts::working_missing,
                                                                          .longest = longest_working_note,
                                                                          .rows = 3}));

inline constexpr forms::Choice fit_choices[] = {
    {"talk", texts::talk, {"", ""}, layout::Icon("microphone-fill")},
    {"quiet_place", texts::quiet_place, {"", ""}, layout::Icon("house-line-fill")},
    {"questions_ahead", texts::questions_ahead, {"", ""}, layout::Icon("question-fill")},
    {"large_print", texts::large_print, {"", ""}, layout::Icon("text-aa")},
    {"more_time", texts::more_time, {"", ""}, layout::Icon("timer-fill")},
    {"other_language", texts::other_language, {"", ""}, layout::Icon("translate")},
    {"somebody_along", texts::somebody_along, {"", ""}, layout::Icon("users-three-fill")}};

inline constexpr auto way_form = forms::form<WayOfWorking>(
    forms::choices<&WayOfWorking::fits>(
        "zo", {.label = texts::what_helps, .choices = fit_choices, .look = forms::Look::rounds}),
    forms::text<&WayOfWorking::words>(
        "verder", {.label = texts::own_way, .hint = texts::own_way_hint, .longest = longest_fit, .rows = 2}));

}  // namespace koers::care
