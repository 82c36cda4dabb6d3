// "Not now": a heavy week, and the student says so. Koers then asks nothing for a week or two, counts nothing
// against anybody, and tells nobody unless the student shares it (ST-03, ST-16).
#pragma once

#include <optional>

#include "rooms/experiences/experiences.h"

namespace koers::experiences {

struct Rest {
  Id<Rest> id;
  Day begins_on;
  Day ends_on;  // the last day of it
  Audience audience = Audience::me;
};

inline constexpr int most_weeks_of_rest = 2;

// The rest that holds on this day, or nothing.
std::optional<Rest> rest_on(sql::Reader& reader, Id<organisation::Institution> institution,
                            Id<people::Person> student, Day day);

// Rests from today for so many weeks, at least one and at most two; while resting it sets the end anew. Facts
// follow.
void begin_rest(sql::Transaction& tx, const people::Student& me, IdSource& ids, Day today, int weeks,
                Audience audience);
// Koers may ask again from today.
void end_rest(sql::Transaction& tx, const people::Student& me, Day today);

}  // namespace koers::experiences
