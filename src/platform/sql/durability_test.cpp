// No acknowledged write is lost, whenever the program is killed. A child writes from several threads and says
// each row after its write came back; it is killed in the middle, and the database is opened again.
#include <fcntl.h>
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <filesystem>
#include <random>
#include <thread>
#include <unordered_set>

#include "platform/base/temporary_folder.h"
#include "platform/sql/sql.h"
#include "platform/testing/child.h"

namespace koers::sql {
namespace {

using koers::testing::Child;

constexpr Migration tables[] = {{"20261101_0900_test_kept", R"(
    CREATE TABLE test_kept (id BIGINT NOT NULL PRIMARY KEY, story TEXT NOT NULL);
    CREATE TABLE test_facts (id BIGINT NOT NULL PRIMARY KEY);)"}};
constexpr Statement insert_kept{"test.insert_kept", "INSERT INTO test_kept (id, story) VALUES ($1, $2)"};
constexpr Statement insert_fact{"test.insert_fact", "INSERT INTO test_facts (id) VALUES ($1)"};
constexpr Statement select_kept{"test.select_kept", "SELECT id FROM test_kept"};
constexpr Statement count_halves{"test.count_halves", R"(
    SELECT (SELECT count(*) FROM test_kept WHERE id NOT IN (SELECT id FROM test_facts)) +
           (SELECT count(*) FROM test_facts WHERE id NOT IN (SELECT id FROM test_kept)))"};

class Durability : public ::testing::Test {
 protected:
  std::unique_ptr<Database> reopened() const { return open("sqlite:" + (folder_ / "koers.db").string()); }

  const TemporaryFolder place_;
  const std::filesystem::path& folder_ = place_.path();
};

// What the child does until it is killed: rows first, first + 1, ... each said on the pipe when it is kept.
int write_until_killed(const std::vector<std::string>& words) {
  const auto database = open("sqlite:" + words.at(0));
  std::atomic<std::int64_t> next = std::stoll(words.at(1));
  std::vector<std::thread> writers;
  for (int writer = 0; writer < 6; ++writer) {
    writers.emplace_back([&] {
      for (;;) {
        const std::int64_t id = next++;
        database->write([&](Transaction& tx) {
          tx.run(insert_kept, id, std::string(static_cast<std::size_t>(id % 3000), 'x'));
          tx.run(insert_fact, id);
        });
        if (::write(Child::pipe, &id, sizeof id) != sizeof id) _exit(1);
      }
    });
  }
  for (auto& writer : writers) writer.join();
  return 1;
}
const Child writer{"write_until_killed", write_until_killed};

// The rows that a child said before it was killed, which happens soon after it said `enough` of them.
std::vector<std::int64_t> rows_said_before_the_kill(const std::filesystem::path& file, std::int64_t first,
                                                    int enough) {
  int ends[2];
  EXPECT_EQ(pipe2(ends, O_CLOEXEC), 0);
  const pid_t child = writer.begin({file.string(), std::to_string(first)}, ends[1]);
  close(ends[1]);
  std::vector<std::int64_t> said;
  std::int64_t id = 0;
  while (read(ends[0], &id, sizeof id) ==
         sizeof id) {  // after the kill this still reads what was in the pipe
    said.push_back(id);
    if (static_cast<int>(said.size()) == enough) kill(child, SIGKILL);
  }
  close(ends[0]);
  int status = 0;
  waitpid(child, &status, 0);
  EXPECT_TRUE(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL) << "the child ended by itself";
  return said;
}

TEST_F(Durability, NoAcknowledgedWriteIsLostWhenTheProgramIsKilled) {
  reopened()->migrate(tables);
  std::minstd_rand random(20261126);
  std::unordered_set<std::int64_t> acknowledged;
  std::int64_t first = 1;
  for (int round = 0; round < 8; ++round, first += 1'000'000) {
    const auto said =
        rows_said_before_the_kill(folder_ / "koers.db", first, static_cast<int>(1 + random() % 800));
    acknowledged.insert(said.begin(), said.end());

    const auto database = reopened();
    const auto snapshot = database->snapshot();
    const auto kept = snapshot->reader().all<std::int64_t>(select_kept);
    const std::unordered_set<std::int64_t> there(kept.begin(), kept.end());
    for (const auto id : acknowledged)
      ASSERT_TRUE(there.contains(id)) << id << " was lost in round " << round;
    ASSERT_EQ(snapshot->reader().one<std::int64_t>(count_halves), 0) << "half a write was kept";
  }
  EXPECT_GT(acknowledged.size(), 100U);
}

TEST_F(Durability, ACommitWaitsForTheDisk) {
  constexpr Statement synchronous{"test.select_synchronous", "PRAGMA synchronous"};
  constexpr Statement journal{"test.select_journal", "PRAGMA journal_mode"};
  reopened()->write([&](Transaction& tx) {
    EXPECT_EQ(tx.one<int>(synchronous), 2) << "FULL";
    EXPECT_EQ(tx.one<std::string>(journal), "wal");
  });
}

TEST_F(Durability, ClosingFinishesTheWritesThatWereAskedFor) {
  auto database = reopened();
  database->migrate(tables);
  std::atomic<int> kept = 0;
  std::vector<std::thread> writers;
  for (int writer = 0; writer < 8; ++writer) {
    writers.emplace_back([&, writer] {
      database->write([&](Transaction& tx) { tx.run(insert_kept, writer, "bewaard"); });
      ++kept;
    });
  }
  for (auto& writer : writers) writer.join();
  database.reset();
  EXPECT_EQ(kept, 8);
  EXPECT_EQ(reopened()->snapshot()->reader().all<std::int64_t>(select_kept).size(), 8U);
  EXPECT_FALSE(std::filesystem::exists(folder_ / "koers.db-wal")) << "a closed database is one file";
}

TEST_F(Durability, OnlyTheProgramsUserReadsTheFile) {
  using std::filesystem::perms;
  const auto database = reopened();
  database->migrate(tables);
  database->write([](Transaction& tx) { tx.run(insert_fact, 1); });
  for (const char* name : {"koers.db", "koers.db-wal"}) {
    const auto rights = std::filesystem::status(folder_ / name).permissions();
    EXPECT_EQ(rights & (perms::group_all | perms::others_all), perms::none) << name;
  }
}

TEST_F(Durability, ACopyIsWholeAndOfOneMomentWhileWritingGoesOn) {
  const auto database = reopened();
  database->migrate(tables);
  const auto add = [&](std::int64_t id) {
    database->write([&](Transaction& tx) {
      tx.run(insert_kept, id, "voor de kopie");
      tx.run(insert_fact, id);
    });
  };
  for (int id = 1; id <= 100; ++id) add(id);
  std::atomic<bool> stop = false;
  std::thread writer([&] {
    for (std::int64_t id = 1000; !stop; ++id) add(id);
  });
  const auto copy = folder_ / "copy.db";
  database->backup(copy.string());
  stop = true;
  writer.join();

  EXPECT_ANY_THROW(database->backup(copy.string())) << "a copy is never written over";
  EXPECT_FALSE(std::filesystem::exists(copy.string() + ".unfinished"));
  std::filesystem::create_directory(folder_ / "restored");
  std::filesystem::rename(copy, folder_ / "restored" / "koers.db");
  const auto restored = open("sqlite:" + (folder_ / "restored" / "koers.db").string());
  restored->migrate(tables);
  EXPECT_GE(restored->snapshot()->reader().all<std::int64_t>(select_kept).size(), 100U);
  EXPECT_EQ(restored->snapshot()->reader().one<std::int64_t>(count_halves), 0);
  restored->write([](Transaction& tx) { tx.run(insert_kept, 500, "na het terugzetten"); });
}

}  // namespace
}  // namespace koers::sql
