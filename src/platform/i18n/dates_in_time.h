// A day as it is said on a given day: with its year when it is so far away that one would ask which year it
// was. "26 november" of two years ago reads as last week.
//
//   i18n::day_month(visit.language, one.happened_on, visit.today)     26 november; 26 november 2024
#pragma once

#include <string>

#include "platform/base/clock.h"
#include "platform/i18n/dates.h"

namespace koers::i18n {

// More than eleven months away.
bool needs_year(Day day, Day today);
std::string long_day(Language language, Day day, Day today);
std::string day_month(Language language, Day day, Day today);
std::string short_day(Language language, Day day, Day today);

}  // namespace koers::i18n
