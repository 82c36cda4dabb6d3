// Ids: each larger than the one before, and none of them known beforehand.
#include <gtest/gtest.h>

#include <set>

#include "platform/base/id.h"

namespace koers {
namespace {

TEST(Ids, GrowWithTime) {
  IdSource source;
  std::int64_t before = source.next_value();
  for (int i = 0; i < 5000; ++i) {
    const auto next = source.next_value();
    ASSERT_GT(next, before);
    before = next;
  }
}

// Whoever has one does not know the next: neither the first of a millisecond nor the steps between them.
TEST(Ids, OfOthersAreNotKnownBeforehand) {
  std::set<std::int64_t> ends;
  std::set<std::int64_t> steps;
  for (int i = 0; i < 100; ++i) {
    IdSource source;
    const auto first = source.next_value();
    ends.insert(first & 0x3fffff);
    steps.insert(source.next_value() - first);
  }
  EXPECT_GT(ends.size(), 95U);
  EXPECT_GT(steps.size(), 95U);
}

TEST(Ids, AreWrittenInThirteenCharacters) {
  IdSource source;
  const auto id = source.next_value();
  EXPECT_EQ(id_text(id).size(), 13U);
  EXPECT_EQ(parse_id_text(id_text(id)), id);
}

}  // namespace
}  // namespace koers
