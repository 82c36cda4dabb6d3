// Days as people say them: with a year when one would ask which, and weeks that are the same week everywhere.
#include "platform/i18n/dates.h"

#include <gtest/gtest.h>

#include "platform/base/weeks.h"
#include "platform/i18n/dates_in_time.h"

namespace koers::i18n {
namespace {

const Day today = make_day(2026, 11, 23);  // a Monday

TEST(Dates, SayTheYearOfWhatIsMoreThanAboutAYearAway) {
  const Day long_ago = make_day(2025, 11, 20);
  EXPECT_EQ(day_month(Language::nl, long_ago, today), "20 november 2025");
  EXPECT_EQ(long_day(Language::nl, long_ago, today), "donderdag 20 november 2025");
  EXPECT_EQ(short_day(Language::en, long_ago, today), "Thu 20 Nov 2025");
  EXPECT_EQ(day_month(Language::nl, make_day(2028, 1, 3), today), "3 januari 2028");
}

TEST(Dates, LeaveTheYearOutOfWhatIsNear) {
  EXPECT_EQ(day_month(Language::nl, make_day(2026, 1, 9), today), "9 januari");
  EXPECT_EQ(day_month(Language::nl, make_day(2027, 6, 30), today), "30 juni");
}

TEST(Dates, AWeekGoesFromMondayToSunday) {
  for (int days = 0; days < 7; ++days) {
    EXPECT_EQ(monday_of(today + days), today);
    EXPECT_EQ(sunday_of(today + days), make_day(2026, 11, 29));
    EXPECT_TRUE(same_week(today, today + days));
  }
  EXPECT_FALSE(same_week(today, today - 1));
  EXPECT_FALSE(same_week(today, today + 7));
}

// Sunday evening in Amsterdam is still this week, though an hour later it is Monday there and Sunday in
// London.
TEST(Dates, AWeekEndsOnTheClockOfAmsterdam) {
  const Instant late = instant_of(make_day(2026, 11, 29), 23 * 60 + 59);
  EXPECT_TRUE(same_week(day_of(late), today));
  EXPECT_FALSE(same_week(day_of(late + 60), today));
}

}  // namespace
}  // namespace koers::i18n
