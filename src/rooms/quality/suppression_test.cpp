#include "rooms/quality/suppression.h"

#include <gmock/gmock.h>

#include "rooms/quality/week.h"

namespace koers::quality {
namespace {

constexpr Rule ten{10, Adding::part_and_rest};
constexpr Rule ten_of_a_mean{10, Adding::people};

// Of students, each counted once.
Tally share(std::int64_t part, std::int64_t whole) { return {whole, part, whole, part, whole - part}; }

// Meets QU-09.
TEST(SmallGroups, showNothingOfFewerThanTen) {
  EXPECT_EQ(primary_suppression(share(5, 9), ten), CellStatus::suppressed);
  EXPECT_EQ(primary_suppression(share(15, 40), ten), CellStatus::exact);
  EXPECT_EQ(primary_suppression(share(6, 12), ten), CellStatus::suppressed);  // neither side is ten
  EXPECT_EQ(primary_suppression({}, ten), CellStatus::exact);
}

// Meets QU-09: sixty conversations may be of eight students, and the thirty that had a step of two.
TEST(SmallGroups, areOfPeopleAndNotOfWhatTheyDid) {
  EXPECT_EQ(primary_suppression({8, 30, 60, 8, 8}, ten), CellStatus::suppressed);
  EXPECT_EQ(primary_suppression({40, 30, 60, 2, 39}, ten), CellStatus::suppressed);
  EXPECT_EQ(primary_suppression({40, 30, 60, 38, 3}, ten), CellStatus::suppressed);
  EXPECT_EQ(primary_suppression({40, 30, 60, 20, 25}, ten), CellStatus::exact);
  EXPECT_EQ(primary_suppression({9, 30, 9, 9, 0}, ten_of_a_mean), CellStatus::suppressed);
  // A mean times its students is the sum of the eight who add to it.
  EXPECT_EQ(primary_suppression({20, 30, 20, 8, 0}, ten_of_a_mean), CellStatus::suppressed);
  EXPECT_EQ(primary_suppression({20, 30, 20, 12, 0}, ten_of_a_mean), CellStatus::exact);
}

TEST(SmallGroups, aNumeratorOrAComplementUnderTenIsOnlyABound) {
  EXPECT_EQ(primary_suppression(share(36, 40), ten), CellStatus::top_coded);
  EXPECT_EQ(primary_suppression(share(40, 40), ten), CellStatus::top_coded);
  EXPECT_EQ(primary_suppression(share(9, 40), ten), CellStatus::bottom_coded);
  EXPECT_EQ(primary_suppression({40, 40, 40, 40, 0}, ten_of_a_mean),
            CellStatus::exact);  // a mean has no complement
  // Three students with thirty events: the bound would not be true.
  EXPECT_EQ(primary_suppression({40, 70, 100, 39, 3}, ten), CellStatus::suppressed);
}

TEST(SmallGroups, noneAndNineMissingLookTheSame) {
  Indicator indicator;
  indicator.target = 100;
  const auto look = [&](std::int64_t part) {
    Reading reading{share(part, 150), 100.0 * static_cast<double>(part) / 150, 100, {}};
    reading.state = state_of(indicator, reading.value);
    return publish(indicator, reading, primary_suppression(reading.tally, ten), ten);
  };
  const PublishedReading all = look(150);
  const PublishedReading most = look(141);
  EXPECT_EQ(all.value, most.value);
  EXPECT_EQ(all.state, most.state);
  EXPECT_EQ(all.tally, most.tally);
  EXPECT_EQ(all.state, words::State::good);
  EXPECT_EQ(look(140).status, CellStatus::exact);
}

// How many were asked something is told by who counts: that it is nobody is as much to keep as that it is
// three.
TEST(SmallGroups, noneAndTooFewOfWhatIsToldLookTheSame) {
  Indicator indicator;
  indicator.counts_told = true;
  const PublishedReading none = publish(indicator, {}, CellStatus::exact, ten);
  const PublishedReading three = publish(indicator, {share(2, 3), 66.7, {}, {}}, CellStatus::suppressed, ten);
  EXPECT_EQ(none.status, three.status);
  EXPECT_EQ(none.state, three.state);
  EXPECT_EQ(none.reason, Reason::too_small);
  EXPECT_EQ(three.reason, Reason::too_small);
  // Where everybody counts who studies there, nobody is nobody.
  indicator.counts_told = false;
  EXPECT_EQ(publish(indicator, {}, CellStatus::exact, ten).status, CellStatus::exact);
}

// Of eighteen students both sides are small only when both are nine.
TEST(SmallGroups, aReasonSaysNothingOfTheSides) {
  const Indicator indicator;
  const PublishedReading halves =
      publish(indicator, {share(9, 18), 50.0, {}, {}}, CellStatus::suppressed, ten);
  EXPECT_EQ(halves.reason, Reason::gives_away);
}

TEST(SmallGroups, aSmallTeamAndEveryPartOfATeamAreOfTheWeek) {
  Node team;
  team.unit.kind = organisation::UnitKind::team;
  const auto of = [&](int students, const Slice& slice = {}) {
    team.end = students;
    return is_of_week(team, slice, 10);
  };
  EXPECT_TRUE(of(14));
  EXPECT_FALSE(of(20));
  EXPECT_FALSE(of(9)) << "of so few nothing is said";
  EXPECT_TRUE(of(200, {Slice::By::year, 1}));
  team.unit.kind = organisation::UnitKind::institution;
  EXPECT_TRUE(of(6000, {Slice::By::year, 1}));
  EXPECT_FALSE(of(6000));
}

TEST(SmallGroups, aBoundThatSaysTooLittleIsNoPraise) {
  Indicator indicator;
  indicator.target = 100;
  const Tally cell = share(25, 25);
  const Reading reading{cell, 100.0, 100, words::State::good};
  const PublishedReading look = publish(indicator, reading, primary_suppression(cell, ten), ten);
  EXPECT_DOUBLE_EQ(*look.value, 60);
  EXPECT_EQ(look.state, words::State::info);
}

TEST(SmallGroups, areNotWhatIsWithheldForTheSakeOfAnother) {
  const Indicator indicator;
  const auto reason = [&](const Tally& cell) {
    return publish(indicator, {cell, 50.0, {}, {}}, CellStatus::suppressed, ten).reason;
  };
  EXPECT_EQ(reason(share(3, 6)), Reason::too_small);
  EXPECT_EQ(reason(share(30, 60)), Reason::gives_away);
}

TEST(SmallGroups, anInstitutionMayNotAskForLessThanFive) {
  EXPECT_EQ(rule_for(Indicator{}, 2).smallest, 5);
  EXPECT_EQ(rule_for(Indicator{}, 15).smallest, 15);
}

}  // namespace
}  // namespace koers::quality
