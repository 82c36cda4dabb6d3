// What is said at a change of counsellor.
#pragma once

#include "campus/forms/forms.h"
#include "rooms/caseload/handover.h"
#include "rooms/caseload/texts.h"

namespace koers::caseload {

inline constexpr auto handover_form = forms::form<Handover>(
    forms::choice<&Handover::to>(
        "naar", {.label = texts::handover_to, .needed = texts::new_guide_missing, .none = texts::choose_one}),
    forms::text<&Handover::reason>(
        "reden", {.label = texts::handover_reason, .needed = texts::reason_missing, .longest = 300}),
    forms::text<&Handover::note>("notitie", {.label = texts::handover_note, .longest = 2'000, .rows = 4}),
    forms::day<&Handover::on>(
        "vanaf",
        {.label = texts::handover_on, .needed = texts::handover_day_missing, .ahead = true, .days = 366}));

// Who may take over, and the student who reads the note too.
inline forms::Givens handover_givens(const http::Visit& visit, const people::Person& student,
                                     const std::vector<people::Person>& candidates) {
  std::vector<layout::Option> options;
  for (const auto& one : candidates) options.push_back({text(one.id), one.full_name()});
  return {{"naar", {.options = std::move(options)}},
          {"notitie", {.label = visit.say(texts::handover_note, student.given_name)}}};
}

}  // namespace koers::caseload
