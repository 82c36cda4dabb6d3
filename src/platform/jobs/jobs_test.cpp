#include "platform/jobs/jobs.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <atomic>
#include <future>
#include <set>
#include <stdexcept>

#include "platform/base/error.h"
#include "platform/testing/database.h"

namespace koers::jobs {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

constexpr std::int64_t school = 7;

Instant at(int year, int month, int day, int hour, int minute = 0) {
  return instant_of(make_day(year, month, day), hour * 60 + minute);
}

class JobsTest : public ::testing::TestWithParam<std::string> {
 protected:
  void enqueue(std::string_view kind, std::string_view payload = {}, std::optional<Instant> run_after = {}) {
    database_->write([&](sql::Transaction& tx) {
      jobs::enqueue(tx, ids_,
                    {.institution_id = school, .kind = kind, .payload = payload, .run_after = run_after},
                    clock_.now());
    });
  }
  std::int64_t waiting() { return waiting_jobs(database_->snapshot()->reader()); }
  std::vector<FailedJob> failed() { return failed_jobs(database_->snapshot()->reader()); }

  std::unique_ptr<sql::Database> database_ = koers::testing::fresh_database(GetParam());
  FixedClock clock_{at(2026, 11, 25, 10)};  // a Wednesday
  IdSource ids_;
  Worker worker_{*database_, clock_, ids_};
};

TEST_P(JobsTest, AJobRunsOnceInTheOrderInWhichItIsDue) {
  std::vector<std::string> ran;
  worker_.on("mail.digest", [&](const Job& job) {
    EXPECT_EQ(job.institution_id, school);
    EXPECT_EQ(job.attempt, 1);
    ran.push_back(job.payload);
  });
  enqueue("mail.digest", "second", clock_.now());
  enqueue("mail.digest", "first", clock_.now() - 60);
  enqueue("mail.digest", "tomorrow", clock_.now() + 86'400);
  EXPECT_EQ(worker_.run_due(), 2);
  EXPECT_THAT(ran, ElementsAre("first", "second"));
  EXPECT_EQ(worker_.run_due(), 0);
  EXPECT_EQ(waiting(), 1);
  clock_.set(clock_.now() + 86'400);
  EXPECT_EQ(worker_.run_due(), 1);
  EXPECT_EQ(waiting(), 0);
}

TEST_P(JobsTest, WhoAsksForMuchWaitsBehindHimself) {
  constexpr std::int64_t yara = 11;
  constexpr std::int64_t ruben = 12;
  std::vector<std::string> ran;
  worker_.on("media.prepare", [&](const Job& job) { ran.push_back(job.payload); });
  const auto ask = [&](std::string_view payload, std::int64_t who) {
    database_->write([&](sql::Transaction& tx) {
      jobs::enqueue(tx, ids_,
                    {.institution_id = school, .kind = "media.prepare", .payload = payload, .turn_of = who},
                    clock_.now());
    });
  };
  for (const auto* film : {"Yara 1", "Yara 2", "Yara 3"}) ask(film, yara);
  clock_.set(clock_.now() + 5);
  ask("Ruben 1", ruben);
  ask("Ruben 2", ruben);
  EXPECT_EQ(worker_.run_due(), 5);
  EXPECT_THAT(ran, ElementsAre("Yara 1", "Ruben 1", "Yara 2", "Ruben 2", "Yara 3"));
}

TEST_P(JobsTest, AJobExistsOnlyWhenWhatAskedForItDoes) {
  EXPECT_THROW(database_->write([&](sql::Transaction& tx) {
    jobs::enqueue(tx, ids_, {.kind = "mail.digest"}, clock_.now());
    throw std::runtime_error("changed my mind");
  }),
               std::runtime_error);
  EXPECT_EQ(waiting(), 0);
}

TEST_P(JobsTest, WhatFailsIsTriedAgainLaterEachTimeAndThenGivenUp) {
  std::vector<std::int64_t> waits;
  auto last = clock_.now();
  worker_.on("mail.digest", [&](const Job&) {
    waits.push_back(clock_.now().seconds - last.seconds);
    last = clock_.now();
    throw std::runtime_error("no route to h\xC3\xB4st");
  });
  enqueue("mail.digest");
  for (int minute = 0; minute < 24 * 60 && waiting() > 0; ++minute) {
    worker_.run_due();
    clock_.set(clock_.now() + 10);
    worker_.run_due();
    clock_.set(clock_.now() + 50);
  }
  EXPECT_THAT(waits, ElementsAre(0, 10, 60, 300, 1'800, 7'200, 21'600));
  ASSERT_EQ(failed().size(), 1U);
  EXPECT_EQ(failed()[0].kind, "mail.digest");
  EXPECT_EQ(failed()[0].attempts, most_attempts);
  EXPECT_EQ(failed()[0].last_error, "no route to h??st");
}

TEST_P(JobsTest, AGivenUpJobCanBeTriedAgain) {
  bool is_mended = false;
  worker_.on("mail.digest", [&](const Job&) {
    if (!is_mended) throw std::runtime_error("broken");
  });
  enqueue("mail.digest");
  for (int i = 0; i < most_attempts; ++i) {
    worker_.run_due();
    clock_.set(clock_.now() + 21'600);
  }
  ASSERT_EQ(failed().size(), 1U);
  is_mended = true;
  EXPECT_EQ(worker_.run_due(), 0);
  database_->write([&](sql::Transaction& tx) {
    EXPECT_TRUE(retry(tx, school, failed()[0].id, clock_.now()));
    EXPECT_FALSE(retry(tx, school, Id<Job>{1}, clock_.now()));
  });
  EXPECT_EQ(worker_.run_due(), 1);
  EXPECT_TRUE(failed().empty());
  EXPECT_EQ(waiting(), 0);
}

TEST_P(JobsTest, AJobOfAnUnknownKindWaitsForAMachineThatKnowsIt) {
  enqueue("mail.digest");
  EXPECT_EQ(worker_.run_due(), 1);
  EXPECT_EQ(waiting(), 1);
  clock_.set(clock_.now() + 10);
  int ran = 0;
  Worker newer(*database_, clock_, ids_);
  newer.on("mail.digest", [&](const Job&) { ++ran; });
  newer.run_due();
  EXPECT_EQ(ran, 1);
}

TEST_P(JobsTest, AnAbandonedJobIsTakenOverAndEndsOnce) {
  Worker other(*database_, clock_, ids_);
  int ran = 0;
  other.on("import", [&](const Job& job) {
    EXPECT_EQ(job.attempt, 2);
    ++ran;
  });
  worker_.on("import", [&](const Job& job) {
    EXPECT_EQ(other.run_due(), 0);  // it is taken
    clock_.set(clock_.now() + claim_seconds);
    EXPECT_EQ(other.run_due(), 1);
    EXPECT_THROW(database_->write([&](sql::Transaction& tx) { finish(tx, job); }), Conflict);
  });
  enqueue("import");
  EXPECT_EQ(worker_.run_due(), 1);
  EXPECT_EQ(ran, 1);
  EXPECT_EQ(waiting(), 0);
}

TEST_P(JobsTest, WhatAJobDoesTogetherWithItsEndHappensOnce) {
  worker_.on("copy", [&](const Job& job) {
    database_->write([&](sql::Transaction& tx) {
      jobs::enqueue(tx, ids_, {.kind = "copied"}, clock_.now());
      finish(tx, job);
    });
    throw std::runtime_error("too late to matter");
  });
  int copies = 0;
  worker_.on("copied", [&](const Job&) { ++copies; });
  enqueue("copy");
  EXPECT_EQ(worker_.run_due(), 2);
  clock_.set(clock_.now() + 86'400);
  EXPECT_EQ(worker_.run_due(), 0);
  EXPECT_EQ(copies, 1);
}

// Meets AD-03.
TEST_P(JobsTest, PeriodicWorkRunsOnItsDayFromItsTimeOn) {
  std::vector<std::string> ran;
  worker_.every("quality.snapshot", weekly(4, 3 * 60), [&](const Occasion& occasion) {
    ran.push_back(text(occasion.due_on));
    EXPECT_EQ(occasion.missed, 0);
  });
  worker_.run_due();  // Wednesday
  clock_.set(at(2026, 11, 26, 2, 59));
  worker_.run_due();
  EXPECT_TRUE(ran.empty());
  clock_.set(at(2026, 11, 26, 3));
  worker_.run_due();
  worker_.run_due();
  clock_.set(at(2026, 12, 3, 12));
  worker_.run_due();
  EXPECT_THAT(ran, ElementsAre("2026-11-26", "2026-12-03"));
}

TEST_P(JobsTest, AfterAnOutagePeriodicWorkRunsOnce) {
  std::vector<std::string> ran;
  worker_.every("auth.purge", daily(), [&](const Occasion& occasion) {
    ran.push_back(text(occasion.due_on) + " after " + std::to_string(occasion.missed));
  });
  worker_.run_due();
  clock_.set(at(2026, 11, 30, 2));  // at two in the morning the last one due is that of the day before
  worker_.run_due();
  worker_.run_due();
  EXPECT_THAT(ran, ElementsAre("2026-11-25 after 0", "2026-11-29 after 3"));
}

TEST_P(JobsTest, OfTwoMachinesOneDoesThePeriodicWork) {
  int ran = 0;
  Worker other(*database_, clock_, ids_);
  for (auto* machine : {&worker_, &other}) {
    machine->every("auth.purge", daily(), [&](const Occasion&) { ++ran; });
  }
  EXPECT_EQ(worker_.run_due() + other.run_due(), 1);
  clock_.set(clock_.now() + 86'400);
  EXPECT_EQ(other.run_due() + worker_.run_due(), 1);
  EXPECT_EQ(ran, 2);
}

TEST_P(JobsTest, ManyThreadsNeverRunAJobTwice) {
  std::mutex mutex;
  std::multiset<std::string> ran;
  worker_.on("count", [&](const Job& job) {
    const std::lock_guard lock(mutex);
    ran.insert(job.payload);
  });
  std::set<std::string> asked;
  for (int i = 0; i < 100; ++i) {
    enqueue("count", std::to_string(i));
    asked.insert(std::to_string(i));
  }
  std::vector<std::thread> threads;
  for (int i = 0; i < 4; ++i) threads.emplace_back([&] { worker_.run_due(); });
  for (auto& thread : threads) thread.join();
  EXPECT_EQ(ran.size(), 100U);
  EXPECT_EQ(std::set<std::string>(ran.begin(), ran.end()), asked);
}

TEST_P(JobsTest, StoppingWaitsForTheJobUnderWay) {
  std::promise<void> begun;
  std::promise<void> may_end;
  std::atomic<bool> has_ended = false;
  worker_.on("slow", [&](const Job&) {
    begun.set_value();
    may_end.get_future().wait();
    has_ended = true;
  });
  worker_.start();
  enqueue("slow");
  worker_.wake();
  begun.get_future().wait();
  auto stopped = std::async(std::launch::async, [&] { worker_.stop(); });
  may_end.set_value();
  stopped.get();
  EXPECT_TRUE(has_ended);
  EXPECT_EQ(waiting(), 0);
}

TEST(Periods, FindTheirNextDay) {
  const auto wednesday = make_day(2026, 11, 25);
  EXPECT_EQ(first_on_or_after(daily(), wednesday), wednesday);
  EXPECT_EQ(first_on_or_after(weekly(3), wednesday), wednesday);
  EXPECT_EQ(text(first_on_or_after(weekly(1), wednesday)), "2026-11-30");
  EXPECT_EQ(text(first_on_or_after(monthly(1), wednesday)), "2026-12-01");
  EXPECT_EQ(text(first_on_or_after(monthly(28), wednesday)), "2026-11-28");
  EXPECT_EQ(text(first_on_or_after(monthly(5), make_day(2026, 12, 6))), "2027-01-05");
}

INSTANTIATE_TEST_SUITE_P(On, JobsTest, koers::testing::each_database(), koers::testing::database_name);

}  // namespace
}  // namespace koers::jobs
