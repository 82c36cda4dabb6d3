#include "platform/base/workers.h"

#include <gtest/gtest.h>

#include <atomic>
#include <future>

#include "platform/base/places.h"

namespace koers {
namespace {

// Nearly all is still to be done when the end begins: then too no more than two compute at once.
TEST(Workers, DoAllThatWasPostedAndSoManyAtOnce) {
  std::atomic<int> at_work = 0, most = 0, done = 0;
  std::promise<void> begin;
  {
    Workers workers(8, 2);
    const auto gate = begin.get_future().share();
    for (int job = 0; job < 2'000; ++job) {
      workers.post([&, gate] {
        gate.wait();
        const int now = ++at_work;
        for (int seen = most; now > seen && !most.compare_exchange_weak(seen, now);) {
        }
        std::this_thread::yield();
        --at_work;
        ++done;
      });
    }
    std::thread([&] {
      std::this_thread::sleep_for(std::chrono::milliseconds(20));
      begin.set_value();
    }).detach();
  }
  EXPECT_EQ(done, 2'000);
  EXPECT_LE(most, 2);
}

// Each waits for one that is posted after it: three threads that wait, and a fourth that goes on.
TEST(Workers, WhoWaitsLetsAnotherGo) {
  std::promise<void> first, second, third;
  Workers workers(4, 1);
  const auto wait_for = [](std::promise<void>& other) {
    const WorkerWaits waits;
    const WorkerWaits within;  // lets nobody go for a second time
    other.get_future().wait();
  };
  std::promise<void> all;
  workers.post([&] { wait_for(first), all.set_value(); });
  workers.post([&] { wait_for(second), first.set_value(); });
  workers.post([&] { wait_for(third), second.set_value(); });
  workers.post([&] { third.set_value(); });
  all.get_future().wait();
}

TEST(Workers, GoOnAfterAPause) {
  Workers workers(2, 1);
  for (int round = 0; round < 50; ++round) {
    std::promise<void> done;
    workers.post([&] { done.set_value(); });
    done.get_future().wait();
  }
}

TEST(Workers, OtherThreadsHaveNothingToSay) { const WorkerWaits waits; }

TEST(Places, PatienceEnds) {
  Places documents(1);
  const PlaceTaken first(documents);
  EXPECT_THROW(PlaceTaken(documents, std::chrono::milliseconds(1), "busy"), Unavailable);
}

TEST(Places, AWorkerThatWaitsForAPlaceLetsAnotherGo) {
  Places pictures(1);
  std::promise<void> freed, done;
  Workers workers(2, 1);
  {
    const PlaceTaken mine(pictures);
    workers.post([&] {
      const PlaceTaken place(pictures);
      done.set_value();
    });
    workers.post([&] { freed.set_value(); });
    freed.get_future().wait();  // though the first still waits
  }
  done.get_future().wait();
}

}  // namespace
}  // namespace koers
