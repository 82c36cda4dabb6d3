// The page on which a round is planned: with whom, what kind, when, and whether it fits.
#pragma once

#include "rooms/rounds/planner.h"

namespace koers::rounds::views {

struct PlanPage {
  html::Url action;
  std::vector<StudentRow> students;
  WeekPlan week;
  int held_minutes = 0;  // of conversations in this school year
  std::optional<Id<Round>> draft{};
};

forms::Givens round_givens(const http::Visit& visit, const std::vector<StudentRow>& students,
                           const std::vector<Slot>& before);
html::Html plan_page(http::Visit& visit, const people::Counsellor& me, const PlanPage& page,
                     const forms::Answers& answers, const forms::Givens& givens);

// "4 uur en 30 minuten"
std::string hours_words(const http::Visit& visit, int minutes);

}  // namespace koers::rounds::views
