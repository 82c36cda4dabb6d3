// How fast writing is: small writes of two statements from 64 threads on a real disk. Not a test but a
// measurement:
//
//   koers_tests --gtest_also_run_disabled_tests --gtest_filter='*Speed*'
#include <gtest/gtest.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <mutex>
#include <thread>

#include "platform/base/temporary_folder.h"
#include "platform/sql/sql.h"
#include "platform/testing/database.h"

namespace koers::sql {
namespace {

constexpr Migration tables[] = {{"20261101_0900_test_speed", R"(
    CREATE TABLE test_experiences (
        institution_id BIGINT NOT NULL,
        id BIGINT NOT NULL,
        student_id BIGINT NOT NULL,
        story TEXT NOT NULL,
        PRIMARY KEY (institution_id, id)
    );
    CREATE INDEX test_experiences_by_student ON test_experiences (institution_id, student_id);
    CREATE TABLE test_facts (
        institution_id BIGINT NOT NULL,
        student_id BIGINT NOT NULL,
        experiences BIGINT NOT NULL,
        PRIMARY KEY (institution_id, student_id)
    );)"}};
constexpr Statement insert_experience{"test.insert_experience", R"(
    INSERT INTO test_experiences (institution_id, id, student_id, story) VALUES (1, $1, $2, $3))"};
constexpr Statement refresh_facts{"test.refresh_facts", R"(
    INSERT INTO test_facts (institution_id, student_id, experiences)
    SELECT 1, CAST($1 AS BIGINT), count(*) FROM test_experiences WHERE institution_id = 1 AND student_id = $1
    ON CONFLICT (institution_id, student_id) DO UPDATE SET experiences = excluded.experiences)"};
constexpr Statement select_experience{
    "test.select_experience", "SELECT story FROM test_experiences WHERE institution_id = 1 AND id = $1"};

using Milliseconds = std::chrono::duration<double, std::milli>;

// Runs `visit(number)` on so many threads for three seconds and prints visits per second and their times.
template <class Visit>
void measure(const char* what, int threads, const Visit& visit) {
  std::mutex mutex;
  std::vector<double> times;
  std::atomic<std::int64_t> next = 1;
  const auto start = std::chrono::steady_clock::now();
  std::vector<std::thread> clients;
  for (int client = 0; client < threads; ++client) {
    clients.emplace_back([&] {
      std::vector<double> own;
      for (auto now = start; now - start < std::chrono::seconds(3);) {
        const auto began = now;
        visit(next++);
        now = std::chrono::steady_clock::now();
        own.push_back(Milliseconds(now - began).count());
      }
      const std::lock_guard lock(mutex);
      times.insert(times.end(), own.begin(), own.end());
    });
  }
  for (auto& client : clients) client.join();
  const double seconds = Milliseconds(std::chrono::steady_clock::now() - start).count() / 1000;
  std::sort(times.begin(), times.end());
  const auto at = [&](double part) {
    return times[static_cast<std::size_t>(part * static_cast<double>(times.size() - 1))];
  };
  std::printf("%-28s %3d threads: %8.0f/s  p50 %7.3f ms  p99 %7.3f ms  worst %7.3f ms\n", what, threads,
              static_cast<double>(times.size()) / seconds, at(0.5), at(0.99), at(1));
}

void measure_all(Database& database) {
  database.migrate(tables);
  const std::string story(400, 'x');
  const auto write = [&](std::int64_t number) {
    database.write([&](Transaction& tx) {
      tx.lock(number % 10'000);
      tx.run(insert_experience, number * 7919, number % 10'000, story);
      tx.run(refresh_facts, number % 10'000);
    });
  };
  const auto read = [&](std::int64_t number) {
    const auto snapshot = database.snapshot();
    for (int i = 0; i < 20; ++i) {
      snapshot->reader().one<std::string>(select_experience, (number * 20 + i) % 20'000 * 7919);
    }
  };
  measure("writes", 64, write);
  measure("20 reads of one snapshot", 1, read);
  measure("20 reads of one snapshot", 2, read);
}

TEST(Speed, DISABLED_OfSqlite) {
  const TemporaryFolder folder;
  measure_all(*open("sqlite:" + (folder.path() / "koers.db").string()));
}

TEST(Speed, DISABLED_OfPostgres) {
  const auto addresses = testing::databases();
  if (addresses.size() < 2) GTEST_SKIP() << "KOERS_TEST_POSTGRES is not set";
  measure_all(*testing::bare_database(addresses[1], {.writers = 16, .wait_milliseconds = 10'000}));
}

}  // namespace
}  // namespace koers::sql
