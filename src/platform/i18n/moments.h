// A moment as people say it, for what was written or done: "26 november, 10.20 uur".
#pragma once

#include <string>

#include "platform/i18n/dates.h"

namespace koers::i18n {

inline std::string moment_words(Language language, Instant at) {
  return day_month(language, day_of(at)) + ", " + time_of_day(language, minute_of_day(at));
}

}  // namespace koers::i18n
