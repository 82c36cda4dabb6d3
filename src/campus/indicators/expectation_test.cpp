// A year is judged as it grows: too early on its first day, and never asked more than its target.
#include "campus/indicators/expectation.h"

#include <gmock/gmock.h>

#include <map>

#include "rooms/quality/indicator.h"
#include "rooms/quality/testing/source.h"
#include "rooms/quality/wording.h"

namespace koers::quality {
namespace {

using indicators::parse_month_day;
using ::testing::AllOf;
using testing::catalogue;
using ::testing::HasSubstr;
using ::testing::Not;
using words::State;

constexpr int year = 2026;
const Day first_day = first_day_of_school_year(year);
const Day next_first_day = first_day_of_school_year(year + 1);

// As far from what is asked as a figure can be.
double worst(const Indicator& indicator) {
  return indicator.better == Better::higher ? 0 : 10 * *indicator.target + 10;
}

// Four of five students, as a school year has to bring it about.
Indicator four_of_five() {
  Indicator indicator;
  indicator.target = 80;
  indicator.expectation =
      Expectation{*parse_month_day("11-01"), *parse_month_day("09-01"), *parse_month_day("07-01")};
  return indicator;
}

// Meets QU-04.
TEST(Expectations, onTheFirstOfAugustNothingOfTheYearIsRed) {
  const Catalogue of_day = on_day(catalogue(), first_day);
  int of_year = 0;
  for (const Indicator& indicator : of_day.indicators) {
    if (!indicator.expectation) continue;
    ++of_year;
    EXPECT_EQ(state_of(indicator, worst(indicator)), State::too_early) << indicator.id;
    EXPECT_EQ(state_of(indicator, *indicator.target), State::too_early) << indicator.id;
    EXPECT_EQ(state_of(indicator, std::nullopt), State::none) << indicator.id;
  }
  EXPECT_GT(of_year, 10);
}

TEST(Expectations, growUntilTheWholeTargetIsAskedAndNeverMore) {
  for (const Indicator& indicator : catalogue().indicators) {
    if (!indicator.expectation) continue;
    const auto ends_at = expected_on(indicator, next_first_day - 1);
    EXPECT_EQ(ends_at, indicator.target) << indicator.id;
    double before = 0;
    for (Day day = first_day; day < next_first_day; day = day + 1) {
      const auto expected = expected_on(indicator, day);
      ASSERT_EQ(expected.has_value(), day >= judged_from(indicator, day)) << indicator.id << " " << text(day);
      if (!expected) continue;
      ASSERT_GT(*expected, 0) << indicator.id << " " << text(day);
      ASSERT_GE(*expected, before) << indicator.id << " " << text(day);
      ASSERT_LE(*expected, *indicator.target) << indicator.id << " " << text(day);
      before = *expected;
    }
  }
}

TEST(Expectations, beginOnTheirDayAndNotTheDayBefore) {
  const Day begins = make_day(2026, 11, 1);
  EXPECT_EQ(judged_from(four_of_five(), make_day(2026, 8, 1)), begins);
  EXPECT_EQ(judged_from(four_of_five(), make_day(2027, 5, 1)), begins);
  EXPECT_EQ(state_of(on_day(four_of_five(), begins - 1), 0), State::too_early);
  EXPECT_EQ(state_of(on_day(four_of_five(), begins), 0), State::attention);
  const double expected = expected_on(four_of_five(), begins).value();
  EXPECT_EQ(state_of(on_day(four_of_five(), begins), expected), State::good);
  EXPECT_EQ(state_of(on_day(four_of_five(), begins), 0.8 * expected), State::nearly);
  EXPECT_EQ(state_of(on_day(four_of_five(), begins), 0.8 * expected - 0.1), State::attention);
}

// A day in January is of the school year that began in August.
TEST(Expectations, goOnAfterNewYear) {
  Indicator indicator = four_of_five();
  indicator.expectation->judged_from = *parse_month_day("02-01");
  EXPECT_EQ(judged_from(indicator, make_day(2026, 12, 31)), make_day(2027, 2, 1));
  EXPECT_EQ(judged_from(indicator, make_day(2027, 1, 31)), make_day(2027, 2, 1));
  EXPECT_EQ(judged_from(indicator, make_day(2027, 8, 1)), make_day(2028, 2, 1));
}

TEST(Expectations, areNotOfFiguresOfAMomentOrOfTheLastDays) {
  for (const auto* id : {"not_spoken_10_weeks_share", "no_step_share", "same_counsellor_share",
                         "development_confirmed_share", "portfolio_share"}) {
    const Indicator& indicator = *catalogue().find_indicator(id);
    for (const Day day : {first_day, make_day(2026, 11, 23), make_day(2027, 7, 31)}) {
      const Indicator of_day = on_day(indicator, day);
      EXPECT_EQ(expected_of(of_day), indicator.target) << id;
      EXPECT_EQ(state_of(of_day, *indicator.target), State::good) << id;
      EXPECT_EQ(state_of(of_day, indicator.better == Better::higher ? 0 : 100), State::attention) << id;
    }
  }
}

// Meets LA-07.
TEST(Expectations, sayFromWhenOnAndWhatMayBeExpected) {
  const Indicator indicator = four_of_five();
  EXPECT_EQ(expectation_text(Language::nl, indicator, make_day(2026, 10, 31)),
            "Het is nog te vroeg in het schooljaar voor een oordeel. Vanaf 1 november zeggen we of dit op "
            "koers ligt. Het doel voor het hele schooljaar is 80%.");
  const Day half = make_day(2027, 1, 31);
  const auto expected = i18n::decimal(Language::nl, expected_on(indicator, half).value(), 0);
  EXPECT_EQ(expectation_text(Language::nl, indicator, half),
            "Op 31 januari mag je " + expected + "% verwachten. Het doel voor het hele schooljaar is 80%.");
  EXPECT_EQ(target_text(Language::nl, indicator, half), "verwacht " + expected + "%, doel 80%");
  const Day end = make_day(2027, 7, 1);
  EXPECT_EQ(expectation_text(Language::nl, indicator, end), "Het doel is 80%.");
  EXPECT_EQ(expectation_text(Language::en, indicator, end), "The target is 80%.");
  EXPECT_EQ(target_text(Language::nl, indicator, end), "doel 80%");
  EXPECT_EQ(target_text(Language::nl, indicator, first_day), "nog te vroeg, doel 80%");
}

// What is said never lies on the other side of what it is held against.
TEST(Expectations, areNotReachedByRounding) {
  const Indicator of_day = on_day(four_of_five(), make_day(2027, 1, 31));
  const double expected = of_day.expected.value();
  EXPECT_EQ(value_text(Language::en, of_day, expected - 0.3),
            i18n::decimal(Language::en, expected - 0.3, 1) + "%");
  EXPECT_EQ(value_text(Language::en, of_day, expected + 0.3), i18n::decimal(Language::en, expected, 0) + "%");
}

TEST(Expectations, leaveOutWhatWouldBeBetterWithoutATarget) {
  PublishedReading now;
  now.status = CellStatus::exact;
  now.value = 40;
  Indicator indicator;
  EXPECT_EQ(comparison(Language::nl, indicator, now, 30.0), "Vorig jaar was het 30%.");
  indicator.target = 80;
  EXPECT_EQ(comparison(Language::nl, indicator, now, 30.0), "Vorig jaar was het 30%. Dat is nu beter.");
}

// "3,2 per 100 students" would tell of one student what "3" does not.
TEST(Expectations, drawNothingMorePreciselyThanItIsSaid) {
  const Indicator& per_hundred = *catalogue().find_indicator("referrals_per_hundred");
  const std::vector<Point> points{{make_day(2026, 9, 14), CellStatus::exact, 2.9},
                                  {make_day(2026, 10, 12), CellStatus::exact, 3.2}};
  PublishedReading now;
  now.status = CellStatus::exact;
  now.value = 4.6;
  const Months months = months_until_now(per_hundred, points, now, make_day(2026, 11, 23));
  EXPECT_EQ(months[1], 3.0);
  EXPECT_EQ(months[2], 3.0);
  EXPECT_EQ(months[3], 5.0);
  EXPECT_EQ(value_text(Language::nl, per_hundred, 3.2), "3");
}

// In August what was there six weeks before is of another school year.
TEST(Expectations, compareADayInAugustWithNoFullYear) {
  const std::vector<Point> points{{make_day(2026, 7, 13), CellStatus::exact, 90.0},
                                  {make_day(2026, 8, 10), CellStatus::exact, 2.0}};
  EXPECT_FALSE(a_year_ago(points, make_day(2027, 8, 5)));
  EXPECT_EQ(a_year_ago(points, make_day(2027, 8, 12)), 2.0);
}

}  // namespace
}  // namespace koers::quality
