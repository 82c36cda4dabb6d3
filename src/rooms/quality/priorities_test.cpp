// Stories of where to begin: figures of teams against targets, without a school around them.
#include <gmock/gmock.h>

#include "campus/indicators/expectation.h"
#include "rooms/quality/priorities.h"
#include "rooms/quality/testing/source.h"

namespace koers::quality {
namespace {

using words::State;

// Twelve columns of one figure, with a target of 100 %.
class Priorities : public ::testing::Test {
 protected:
  // At the end of a school year, when all of a target may be expected.
  static const Catalogue& catalogue() {
    static const Catalogue of_day = on_day(testing::catalogue(), make_day(2027, 7, 12));
    return of_day;
  }
  static const Indicator& spoken_with() {
    return *catalogue().find_indicator("counsellor_and_conversation_share");
  }
  static std::vector<CriterionColumn> columns() {
    std::vector<CriterionColumn> all;
    for (const Criterion& criterion : catalogue().framework.criteria) {
      if (all.size() < 12) all.push_back({&criterion, &spoken_with()});
    }
    return all;
  }
  // A percentage of the students of a team, as it is published.
  static PublishedReading of(double percent) {
    PublishedReading published;
    published.status = CellStatus::exact;
    published.value = percent;
    published.target = spoken_with().target;
    published.state = state_of(spoken_with(), percent);
    return published;
  }
  static PublishedReading hidden() { return {}; }
  static TeamRow team(const std::string& name, std::int64_t students, const std::vector<double>& percents) {
    TeamRow row{{{organisation::UnitKind::team, static_cast<std::int64_t>(name.size())}, name}, {}};
    for (const double percent : percents) row.cells.push_back(percent < 0 ? hidden() : of(percent));
    row.cells.resize(12, of(100));
    row.students = students;
    return row;
  }
};

TEST_F(Priorities, twoFiguresOfNearlyNothingAreNotOnCourseHoweverManyOthersAre) {
  const auto standing = standing_of(team("Zorg", 100, {8, 6}), columns());
  EXPECT_EQ(standing.figures, 12);
  EXPECT_EQ(standing.asking, 2);
  EXPECT_EQ(standing.far_off, 2);
  EXPECT_FALSE(standing.is_on_course());
  // A quarter of them a little too low is something else.
  EXPECT_TRUE(standing_of(team("Zorg", 100, {70, 70, 70}), columns()).is_on_course());
  EXPECT_FALSE(standing_of(team("Zorg", 100, {70, 70, 70, 70}), columns()).is_on_course());
}

TEST_F(Priorities, whatMayNotBeShownCountsNeitherForNorAgainstATeam) {
  const auto standing = standing_of(team("Zorg", 100, {-1, -1, 70}), columns());
  EXPECT_EQ(standing.figures, 10);
  EXPECT_EQ(standing.asking, 1);
  EXPECT_FALSE(standing_of(team("Zorg", 9, std::vector<double>(12, -1)), columns()).is_shown());
}

// Twelve figures of a year that has just begun say nothing of a team, and three that are low weigh no less
// beside them.
TEST_F(Priorities, whatItIsTooEarlyForCountsNeitherForNorAgainstATeam) {
  TeamRow row = team("Zorg", 100, {70, 70, 70, 100});
  for (std::size_t at = 4; at < row.cells.size(); ++at) row.cells[at].state = State::too_early;
  const auto standing = standing_of(row, columns());
  EXPECT_EQ(standing.figures, 4);
  EXPECT_EQ(standing.too_early, 8);
  EXPECT_FALSE(standing.is_on_course());
  for (auto& cell : row.cells) cell.state = State::too_early;
  const auto teams = standing_of(std::vector{row}, columns());
  EXPECT_EQ(teams.judged, 0);
  EXPECT_EQ(teams.on_course, 0);
  EXPECT_EQ(teams.too_early, 1);
  EXPECT_EQ(teams.left_out, 0);
  EXPECT_TRUE(teams.asking.empty());
  EXPECT_TRUE(gaps_in({row}, columns()).empty());
}

// Half of what may be expected in winter is less than half of the target.
TEST_F(Priorities, AFigureIsAsFarOffAsItLiesFromWhatMayBeExpected) {
  const Indicator in_winter =
      on_day(*catalogue().find_indicator("conversations_mean"), make_day(2027, 1, 15));
  PublishedReading published = of(0);
  published.value = 0.6 * *in_winter.expected;
  published.state = state_of(in_winter, published.value);
  EXPECT_EQ(published.state, State::attention);
  EXPECT_FALSE(is_far_off(in_winter, published));
  published.value = 0.4 * *in_winter.expected;
  EXPECT_TRUE(is_far_off(in_winter, published));
}

TEST_F(Priorities, ABoundIsFarOffWhenItSaysSoItself) {
  PublishedReading under_a_tenth = of(10);
  under_a_tenth.status = CellStatus::bottom_coded;
  EXPECT_TRUE(is_far_off(spoken_with(), under_a_tenth));
  under_a_tenth.value = 60.0;
  EXPECT_FALSE(is_far_off(spoken_with(), under_a_tenth));
}

TEST_F(Priorities, beginWhereTheMostStudentsAreTouched) {
  const std::vector<TeamRow> rows{team("Zorg", 40, {30, 100, 100}), team("Techniek", 200, {100, 20, 100}),
                                  team("Hout", 30, {30, 100, 100})};
  const auto gaps = gaps_in(rows, columns());
  ASSERT_EQ(gaps.size(), 2U);
  EXPECT_EQ(gaps.front().teams.front().team.name, "Techniek");
  EXPECT_EQ(gaps.front().touched, 200);
  EXPECT_EQ(gaps.back().touched, 70);
  EXPECT_FALSE(gaps.back().is_everywhere);
  const auto teams = standing_of(rows, columns());
  EXPECT_EQ(teams.on_course, 0);
  ASSERT_EQ(teams.asking.size(), 3U);
  EXPECT_EQ(teams.asking.front().row->team.name, "Techniek");
}

TEST_F(Priorities, everywhereIsInEveryTeamThatHasAFigureThere) {
  const auto gaps =
      gaps_in({team("Zorg", 40, {30}), team("Hout", 9, {-1}), team("Techniek", 50, {20})}, columns());
  ASSERT_EQ(gaps.size(), 1U);
  EXPECT_TRUE(gaps.front().is_everywhere);
}

}  // namespace
}  // namespace koers::quality
