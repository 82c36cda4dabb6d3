#include "campus/indicators/derived.h"

#include <gtest/gtest.h>

namespace koers::indicators {
namespace {

// Meets ST-13.
TEST(SelfDirection, isTheShareThatTheStudentBeganPerKindOfEvent) {
  EXPECT_EQ(self_direction({{2, 2}, {1, 1}, {0, 0}}), facts::unknown);  // three events are too few
  EXPECT_EQ(self_direction({{4, 4}, {0, 0}, {0, 0}}), 10000);
  EXPECT_EQ(self_direction({{8, 8}, {2, 0}, {0, 0}}),
            5000);  // kinds weigh the same, however many there were
  EXPECT_EQ(self_direction({{3, 0}, {3, 3}, {3, 0}}), 3333);
  EXPECT_EQ(self_direction({{3, 3}, {0, 0}, {0, 0}, {2, 1}}),
            7500);  // choices with a reason count too
  EXPECT_EQ(self_direction({{3, 0}, {0, 0}, {0, 0}, {0, 0}, {1, 1}}), 5000);  // and pages
  EXPECT_EQ(self_direction({{4, 9}, {0, 0}, {0, 0}}), 10000);                 // never more than everything
}

}  // namespace
}  // namespace koers::indicators
