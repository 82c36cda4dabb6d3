#include "platform/base/kept_results.h"

#include <gtest/gtest.h>

#include <thread>
#include <vector>

namespace koers {
namespace {

TEST(KeptResults, areMadeOnceOfOneBasisAndAnewOfAnother) {
  const KeptResults<int, int> results;
  int made = 0;
  const auto ask = [&](std::int64_t kind, const std::shared_ptr<const int>& basis, const char* name) {
    return *results.of(kind, basis, name, [&] { return ++made, *basis * 10; });
  };
  const auto one = std::make_shared<const int>(1), two = std::make_shared<const int>(2);
  EXPECT_EQ(ask(1, one, "a"), 10);
  EXPECT_EQ(ask(1, one, "a"), 10);
  EXPECT_EQ(made, 1);
  EXPECT_EQ(ask(1, one, "b"), 10);
  EXPECT_EQ(ask(2, two, "a"), 20);
  EXPECT_EQ(ask(1, one, "a"), 10);
  EXPECT_EQ(made, 3);
  EXPECT_EQ(ask(1, two, "a"), 20);
  EXPECT_EQ(made, 4);
}

TEST(KeptResults, ofManyThreadsAreOfTheBasisThatEachAskedWith) {
  const KeptResults<int, int> results;
  std::vector<std::jthread> threads;
  for (int i = 0; i < 8; ++i) {
    threads.emplace_back([&results, i] {
      for (int round = 0; round < 200; ++round) {
        const auto basis = std::make_shared<const int>(i * 1000 + round);
        EXPECT_EQ(*results.of(1, basis, "x", [&] { return *basis; }), *basis);
      }
    });
  }
}

}  // namespace
}  // namespace koers
