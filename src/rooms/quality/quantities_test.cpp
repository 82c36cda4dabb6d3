// The same quantity under several names.
#include "rooms/quality/quantities.h"

#include <gmock/gmock.h>

#include <numeric>

#include "rooms/quality/own_students.h"
#include "rooms/quality/testing/source.h"
#include "rooms/quality/ties.h"

namespace koers::quality {
namespace {

using indicators::fact_named;
using testing::catalogue;
using ::testing::Contains;

const Indicator& named(std::string_view id) { return *catalogue().find_indicator(id); }

// Meets QU-09.
TEST(Quantities, aFigureOfThoseWithAPortfolioAsksWhetherTheirNumberMayBeSaid) {
  const auto share = share_of_counted(catalogue(), named("portfolio_updated_share"));
  ASSERT_TRUE(share);
  EXPECT_EQ(share->measure.where, named("portfolio_share").measure.where);
  EXPECT_TRUE(share->count.empty());
}

TEST(Quantities, whoStudiesWhereAndSinceWhenIsNoSecret) {
  EXPECT_FALSE(share_of_counted(catalogue(), named("intake_used_earlier_share")));
  EXPECT_FALSE(share_of_counted(catalogue(), named("conversations_mean")));
}

// Meets QU-09: the figure of bbl students is a pathway of the figure of all.
TEST(Quantities, aFigureOfOnePathwayIsAFigureSliceTheFigureOfAll) {
  const auto slice = slice_of(catalogue(), named("counsellor_and_conversation_bbl_share"));
  ASSERT_TRUE(slice);
  EXPECT_EQ(slice->indicator->id, "counsellor_and_conversation_share");
  EXPECT_EQ(slice->slice, (Slice{Slice::By::pathway, 1}));
  EXPECT_FALSE(slice_of(catalogue(), named("counsellor_and_conversation_share")));
}

// Meets QU-09: who has a counsellor, without those who were spoken with too.
TEST(Quantities, knowWhatTheDifferenceOfTwoFiguresIs) {
  std::vector<std::string> ids;
  for (const Indicator& share : shares_within(catalogue(), named("without_counsellor_share"))) {
    ids.push_back(share.id);
    EXPECT_EQ(share.count.size(), 1U);
  }
  EXPECT_THAT(ids, Contains("counsellor_and_conversation_share"));
  EXPECT_TRUE(shares_within(catalogue(), named("counsellor_and_conversation_share")).empty());
}

// A school of one programme with two groups, all in the first year, in which nobody did anything yet.
class TwoGroups : public ::testing::Test {
 protected:
  static constexpr int all = 1200, of_first = 60;
  static constexpr int institution = 0, team = 2, first = 4, second = 5;

  TwoGroups() {
    using organisation::UnitKind;
    table_->nodes = {
        {{UnitKind::institution, 1}, -1, 0, all, {1}}, {{UnitKind::school, 2}, 0, 0, all, {2}},
        {{UnitKind::team, 3}, 1, 0, all, {3}},         {{UnitKind::programme, 4}, 2, 0, all, {4, 5}},
        {{UnitKind::group, 5}, 3, 0, of_first, {}},    {{UnitKind::group, 6}, 3, of_first, all, {}}};
    table_->columns.assign(testing::source().layout().size(), std::vector<std::int32_t>(all, 0));
    table_->subjects.assign(all, 0);
    table_->today = make_day(2026, 11, 23);
    give("year_of_study", 0, all);
  }
  // Of the students from this one on so many have this.
  void give(std::string_view fact, int from, int number, std::int32_t value = 1) {
    auto& column = table_->column(*fact_named(catalogue(), fact)->column);
    std::fill_n(column.begin() + from, number, value);
  }
  CellStatus status(std::string_view indicator, int node) const {
    const Decision decided = decide(catalogue(), named(indicator), table_, 10);
    return decided.statuses[static_cast<std::size_t>(decided.lattice.cell(node, 0))];
  }
  OwnStudents guide(const Indicator& share, const std::shared_ptr<const Decision>& decided,
                    const std::vector<int>& own) const {
    auto others = statuses_of_others(catalogue(), share, *decided, own, team);
    return {catalogue(), share, decided, own,
            OwnStudents::Team{team, std::make_shared<const std::vector<CellStatus>>(std::move(others))}};
  }

  std::shared_ptr<FactsTable> table_ = std::make_shared<FactsTable>();
};

// Meets QU-09: "2 per 100" is rounded to a whole, which tells of one student in a group of a hundred.
TEST_F(TwoGroups, aFigurePerHundredIsSaidOfAThousand) {
  give("referrals_year", 0, 15);
  give("referrals_year", of_first, 30);
  EXPECT_EQ(status("referrals_per_hundred", institution), CellStatus::exact);
  EXPECT_EQ(status("referrals_per_hundred", second), CellStatus::exact);
  EXPECT_EQ(status("referrals_per_hundred", first), CellStatus::suppressed);
}

// Meets QU-09: by how much a ratio is divided is what another one counts.
TEST_F(TwoGroups, theWholeOfARatioIsSaidOnlyWhereItMayBeSaidAsAPart) {
  give("experiences_to_reflect_year", 0, all);
  give("experiences_reflected_year", 0, 30);
  give("experiences_reflected_year", of_first, 600);
  give("experiences_meaning_year", 0, 15);
  give("experiences_meaning_year", of_first, 300);
  EXPECT_EQ(status("experiences_reflected_ratio", first), CellStatus::exact);
  EXPECT_EQ(status("experiences_meaning_ratio", first), CellStatus::exact);
  give("experiences_reflected_year", 0, of_first - 2);
  EXPECT_NE(status("experiences_reflected_ratio", first), CellStatus::exact) << "two did not look back";
  EXPECT_EQ(status("experiences_meaning_ratio", first), CellStatus::suppressed);
}

// Meets QU-09: who was spoken to in every year had a conversation in this one.
TEST_F(TwoGroups, numbersOfEventsSayHowManyStudentsThereAreAtMost) {
  const Indicator& share = named("conversation_every_year_share");
  give("conversations_every_year", 0, 55);
  give("conversations_year", 0, 55);
  give("conversations_year", of_first, 900, 2);
  give("conversations_four_movements_year", 0, 20);
  give("conversations_four_movements_year", of_first, 400);
  EXPECT_EQ(status("four_movements_ratio", first), CellStatus::exact);
  const auto most = most_in_part(CountedUnits(catalogue(), table_), share, 10);
  ASSERT_FALSE(most.empty());
  const Lattice lattice = CountedUnits(catalogue(), table_).cells(share);
  EXPECT_EQ(most[static_cast<std::size_t>(lattice.cell(first, 0))], 55);
  EXPECT_EQ(most[static_cast<std::size_t>(lattice.cell(second, 0))], 1800);
  EXPECT_TRUE(most_in_part(CountedUnits(catalogue(), table_), named("without_counsellor_share"), 10).empty());
}

TEST_F(TwoGroups, threeOfSomethingAreThreeOfItsSum) {
  give("experiences_year", 0, 50, 3);
  give("real_experiences_year", 0, 40, 3);
  const auto most = most_in_part(CountedUnits(catalogue(), table_), named("real_experiences_share"), 10);
  ASSERT_FALSE(most.empty());
  EXPECT_EQ(most.front(), 40);
}

// Meets QU-09: "more than 16 %" tells that twelve have an open step. Who guides seven of these knows that
// five others have one, which nobody may say.
TEST_F(TwoGroups, aBoundTellsWhoGuidesNothingOfFew) {
  give("steps_open", 0, 12);
  give("steps_overdue", 0, 11);
  give("steps_open", of_first, 400);
  give("steps_overdue", of_first, 100);
  const Indicator& share = named("steps_overdue_share");
  const auto decided = std::make_shared<const Decision>(decide(catalogue(), share, table_, 10));
  ASSERT_EQ(status("steps_overdue_share", first), CellStatus::top_coded);
  const PublishedReading bound{.status = CellStatus::top_coded};
  const auto seen_by = [&](std::vector<int> own) {
    return guide(share, decided, own).seen(bound, first, {}).status;
  };
  EXPECT_EQ(seen_by({0, 1, 2, 3, 4, 5, 6}), CellStatus::suppressed);
  EXPECT_EQ(seen_by({0}), CellStatus::top_coded);
  EXPECT_EQ(seen_by({11}), CellStatus::suppressed) << "it is known who is the one that is not late";
  EXPECT_EQ(seen_by({20, 21}), CellStatus::top_coded) << "they have no step";
}

// Meets QU-09: who knows all but a few of a group finds these few neither in the group nor in the one beside
// it.
TEST_F(TwoGroups, theGroupBesideIsWithheldFromWhoGuidesNearlyAllOfAGroup) {
  give("steps_open", 0, 40);
  give("steps_open", of_first, 1000);
  give("steps_overdue", 0, 30);
  give("steps_overdue", of_first, 500);
  const Indicator& share = named("steps_overdue_share");
  const auto decided = std::make_shared<const Decision>(decide(catalogue(), share, table_, 10));
  const PublishedReading exact{.status = CellStatus::exact};
  std::vector<int> own(25);
  std::iota(own.begin(), own.end(), 0);  // all but five of those who are late
  for (const int node : {first, second}) {
    ASSERT_EQ(status("steps_overdue_share", node), CellStatus::exact);
    EXPECT_EQ(guide(share, decided, own).seen(exact, node, {}).status, CellStatus::suppressed) << node;
  }
}

// Meets QU-09: early in a school year a mean is the share again. It gives way, and the share stays.
TEST_F(TwoGroups, aMeanGivesWayToTheShareThatItTells) {
  give("counsellor_since", 0, all);
  give("spoken_year", 0, 56);
  give("spoken_year", of_first, 900);
  EXPECT_EQ(status("counsellor_and_conversation_share", institution), CellStatus::exact);
  EXPECT_NE(status("counsellor_and_conversation_share", first), CellStatus::exact)
      << "four were not spoken to";
  EXPECT_EQ(status("conversations_mean", institution), CellStatus::exact);
  EXPECT_EQ(status("conversations_mean", first), CellStatus::suppressed);
  EXPECT_EQ(status("conversations_mean", second), CellStatus::suppressed);
  give("spoken_year", of_first, 900, 2);
  EXPECT_EQ(status("conversations_mean", first), CellStatus::exact) << "it tells nothing small any more";
}

}  // namespace
}  // namespace koers::quality
