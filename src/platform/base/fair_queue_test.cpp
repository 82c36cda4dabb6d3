#include "platform/base/fair_queue.h"

#include <gtest/gtest.h>
#include <sys/resource.h>

#include <atomic>
#include <future>
#include <latch>
#include <string>
#include <thread>
#include <vector>

namespace koers {
namespace {

// What work refers to is declared before its queue, which ends when that work is done.

// Work that is under way until it is let go.
class Held {
 public:
  std::function<void()> work() {
    return [this] {
      begun_.set_value();
      go_.get_future().wait();
    };
  }
  void wait_until_begun() { begun_.get_future().wait(); }
  void let_go() { go_.set_value(); }

 private:
  std::promise<void> begun_;
  std::promise<void> go_;
};

TEST(FairQueue, lets_others_pass_who_asks_for_much) {
  Held first;
  std::vector<std::string> done;
  std::latch all(32);
  FairQueue queue({.threads = 1, .waiting_per_key = 40});
  ASSERT_TRUE(queue.post("Yara", first.work()));
  first.wait_until_begun();
  for (int i = 0; i < 30; ++i) {
    ASSERT_TRUE(queue.post("Yara", [&] {
      done.emplace_back("Yara");
      all.count_down();
    }));
  }
  for (const std::string name : {"Ruben", "Daan"}) {
    ASSERT_TRUE(queue.post(name, [&, name] {
      done.push_back(name);
      all.count_down();
    }));
  }
  first.let_go();
  all.wait();
  // Who came last stands behind one of the thirty at most.
  EXPECT_EQ(done[0], "Ruben");
  EXPECT_EQ(done[1], "Daan");
}

TEST(FairQueue, has_one_place_for_each_key) {
  Held first;
  std::promise<void> second, other;
  std::atomic<bool> has_begun = false;
  FairQueue queue({.threads = 2});
  ASSERT_TRUE(queue.post("Yara", first.work()));
  first.wait_until_begun();
  ASSERT_TRUE(queue.post("Yara", [&] {
    has_begun = true;
    second.set_value();
  }));
  // A whole turn of somebody else passes while Yara's second one waits for her first.
  ASSERT_TRUE(queue.post("Ruben", [&] { other.set_value(); }));
  other.get_future().wait();
  EXPECT_FALSE(has_begun);
  first.let_go();
  second.get_future().wait();
}

TEST(FairQueue, refuses_what_it_cannot_keep) {
  Held first;
  FairQueue queue({.threads = 1, .waiting_per_key = 2, .waiting = 3});
  ASSERT_TRUE(queue.post("Yara", first.work()));
  first.wait_until_begun();
  EXPECT_TRUE(queue.post("Yara", [] {}));
  EXPECT_TRUE(queue.post("Yara", [] {}));
  EXPECT_FALSE(queue.post("Yara", [] {}));
  EXPECT_TRUE(queue.post("Ruben", [] {}));
  EXPECT_FALSE(queue.post("Daan", [] {}));
  first.let_go();
}

TEST(FairQueue, does_not_begin_what_waits_when_it_ends) {
  constexpr std::size_t no_bound = 1U << 30;
  bool has_begun = false;
  Held first;
  {
    FairQueue queue({.threads = 1, .waiting_per_key = no_bound, .waiting = no_bound});
    ASSERT_TRUE(queue.post("Yara", first.work()));
    first.wait_until_begun();
    ASSERT_TRUE(queue.post("Yara", [&] { has_begun = true; }));
    std::thread ending([&] { queue.join(); });
    // Nothing more is taken from the moment that it ends.
    while (queue.post("Ruben", [] {})) std::this_thread::yield();
    first.let_go();
    ending.join();
  }
  EXPECT_FALSE(has_begun);
}

TEST(FairQueue, works_when_others_leave_time) {
  std::promise<int> niceness;
  FairQueue queue({.threads = 1});
  ASSERT_TRUE(queue.post("Yara", [&] { niceness.set_value(getpriority(PRIO_PROCESS, 0)); }));
  EXPECT_GT(niceness.get_future().get(), getpriority(PRIO_PROCESS, 0));
}

}  // namespace
}  // namespace koers
