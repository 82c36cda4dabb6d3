// The same quantity under several names.
#include "rooms/quality/quantities.h"

#include <gmock/gmock.h>

#include "rooms/quality/testing/source.h"

namespace koers::quality {
namespace {

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

}  // namespace
}  // namespace koers::quality
