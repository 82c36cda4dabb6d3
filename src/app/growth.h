// A student's own way through the years: from before mbo to now and on (ST-13; KK 4.3, guideline 7). Who took
// the initiative is told in words per half year, never as a mark, and not at all below four events.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "platform/base/clock.h"

namespace koers::app {

// Half a school year: August to January, and February to July. Numbers follow each other.
int half_year_of(Day day);
Day first_day_of_half_year(int number);

// What happened in one, of one kind: experiences, steps, conversations.
struct Happened {
  int half_year = 0;
  int kind = 0;
  bool by_student = false;
};

enum class Initiative { others, both, student };
inline constexpr int fewest_events = 4;

struct HalfYear {
  int number = 0;
  int events = 0;
  std::optional<Initiative> initiative{};  // unknown below four events
};

// Every half year from the first event to `until`, also those in which nothing happened; the kinds that
// occurred weigh the same, however often they did. At most the last eight.
std::vector<HalfYear> development_line(const std::vector<Happened>& events, int until);

}  // namespace koers::app
