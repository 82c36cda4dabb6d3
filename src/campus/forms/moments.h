// A day and a time of the day that a form asks in two fields, as one moment. Once a year an hour does not
// exist: on 28 March 2027 the clock goes from 02.00 to 03.00. A form that asks for both refuses it:
//
//   forms::form<Plan>(forms::day<&Plan::on>("dag", ...), forms::time<&Plan::begins_minute>("tijd", ...))
//       .with(forms::refuse_skipped_hour<&Plan::on, &Plan::begins_minute>)
//
// The hour that comes twice, on 31 October 2027, is no mistake: the first of the two is meant, as
// instant_of() has it, and nobody is asked which.
#pragma once

#include "campus/forms/forms.h"
#include "campus/forms/texts.h"
#include "platform/base/clock.h"

namespace koers::forms {

inline bool is_on_the_clock(Day day, int minute) {
  const Instant moment = instant_of(day, minute);
  return day_of(moment) == day && minute_of_day(moment) == minute;
}

// A rule of a form whose time stands in the field "tijd".
template <auto day, auto minute, class Draft>
void refuse_skipped_hour(http::Visit& visit, Typed<Draft>& typed) {
  const auto on = typed.value.*day;
  const auto at = typed.value.*minute;
  if (on && at && !is_on_the_clock(*on, *at)) typed.refuse("tijd", visit.say(texts::skipped_hour));
}

}  // namespace koers::forms
