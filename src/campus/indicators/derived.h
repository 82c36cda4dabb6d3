// Facts that follow from other facts and from today; no room keeps them.
#pragma once

#include <initializer_list>

#include "campus/facts/table.h"

namespace koers::indicators {

// Of how much that happened this school year and last the student was the one who began it, 0 to 10000
// (hundredths of a percent): the mean of the shares per kind of event, over the kinds that occurred; unknown
// below four events. It says who took the initiative, not how good the student is, and is never shown as a
// mark of a person (ST-13, GU-12). Why two school years:
// docs/decisions/0006-self-direction-over-two-school-years.md.
struct Started {
  std::int32_t all = 0;
  std::int32_t by_student = 0;
};
// Experiences, steps, conversations (those with a specialist the student asked for), choices and portfolio
// pages. A choice that somebody made without saying
// why was not begun by him; a page always was.
std::int32_t self_direction(std::initializer_list<Started> kinds);

// The columns that no table keeps: among them conversations with whomever, a counsellor or a specialist. One
// that is kept is mended too: an intake counts only in the first weeks.
inline constexpr std::string_view derived_facts[] = {
    "year_of_study", "steps_overdue",  "conversations_every_year", "self_direction",
    "spoken_year",   "last_spoken_on", "next_planned_on"};

// Of these, what begins anew or with less when a school year begins.
inline constexpr std::string_view derived_of_year[] = {"conversations_every_year", "self_direction",
                                                       "spoken_year"};

// What fills and mends these, for tables with this layout.
facts::Derive derive_for(const facts::Layout& layout);

}  // namespace koers::indicators
