// The week planner: five days of half hours to tick, with what is taken hatched and said in words. It works
// without script: a button that shows another week sends the form, and all that was ticked goes along.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "campus/forms/forms.h"
#include "rooms/rounds/round.h"

namespace koers::rounds {

struct WeekPlan {
  Day monday;
  std::vector<TakenSlot> taken;     // conversations of the counsellor
  std::vector<Slot> there{};        // moments that stand in the round already, and cannot be ticked
  std::vector<TakenSlot> beside{};  // conversations that are kept elsewhere
};

// The moments that a form may hold: every half hour of the days ahead, and those that it held before.
std::vector<layout::Option> slot_options(const http::Visit& visit, const std::vector<Slot>& before);
// The half hours of a working day.
inline constexpr int first_minute = 8 * 60 + 30;
inline constexpr int last_minute = 16 * 60 + 30;
inline constexpr int step_minutes = 30;

// Which week the form is to show: the one that a button asked for, or that it showed, or the one of `start`.
Day week_shown(const http::Visit& visit, Day start);
// A button may also have asked to repeat the ticked moments of a week in the next one.
void repeat_week(const http::Visit& visit, forms::Answers& answers);

namespace views {

// The controls of the field "plek" with what was picked in other weeks; `action` is where the form goes.
html::Html planner(http::Visit& visit, const forms::Answers& answers, const WeekPlan& plan, int minutes,
                   const html::Url& action);
// The two fields for one moment more, folded away.
html::Html more_moment(const http::Visit& visit, const html::Html& fields, bool is_open);

// "dinsdag 15 december, 15.00 uur"
std::string slot_words(const http::Visit& visit, const Slot& slot);

}  // namespace views
}  // namespace koers::rounds
