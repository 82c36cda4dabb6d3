// A copy takes the place of a database, and nothing that stood there is lost.
#include "platform/sql/restore.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>

#include "platform/base/error.h"
#include "platform/base/temporary_folder.h"
#include "platform/testing/child.h"

namespace koers::sql {
namespace {

constexpr Migration tables[] = {
    {"20261101_0900_test_kept", "CREATE TABLE test_kept (id BIGINT NOT NULL PRIMARY KEY);"}};
constexpr Statement insert_kept{"test.insert_kept", "INSERT INTO test_kept (id) VALUES ($1)"};
constexpr Statement count_kept{"test.count_kept", "SELECT count(*) FROM test_kept"};

class Restore : public ::testing::Test {
 protected:
  std::unique_ptr<Database> opened(const std::filesystem::path& path) const {
    auto database = open("sqlite:" + path.string());
    database->migrate(tables);
    return database;
  }
  // So many rows more.
  void add(const std::filesystem::path& path, int rows) {
    const auto database = opened(path);
    for (int i = 0; i < rows; ++i) {
      database->write([&](Transaction& tx) { tx.run(insert_kept, ++last_); });
    }
  }
  std::int64_t rows_in(const std::filesystem::path& path) const {
    return opened(path)->snapshot()->reader().one<std::int64_t>(count_kept).value();
  }
  void write(const std::filesystem::path& path, const std::string& bytes) {
    std::ofstream(path, std::ios::binary) << bytes;
  }

  const TemporaryFolder folder_;
  const std::filesystem::path place_ = folder_.path() / "koers.db";
  const std::filesystem::path copy_ = folder_.path() / "copy.db";
  std::int64_t last_ = 0;
};

TEST_F(Restore, EveryEarlierStateIsKeptAlsoOfASecondRestore) {
  add(place_, 1);
  opened(place_)->backup(copy_.string());
  add(place_, 2);
  const auto first = restore(place_, copy_, tables);
  EXPECT_EQ(rows_in(place_), 1);
  add(place_, 4);
  const auto second = restore(place_, copy_, tables);
  ASSERT_TRUE(first && second);
  EXPECT_NE(*first, *second);
  EXPECT_EQ(rows_in(*first / "koers.db"), 3);
  EXPECT_EQ(rows_in(*second / "koers.db"), 5);
  EXPECT_EQ(rows_in(place_), 1);
}

// Writes one row and is killed: the row is in the log and not in the file.
int write_and_die(const std::vector<std::string>& words) {
  const auto database = open("sqlite:" + words.at(0));
  database->write([](Transaction& tx) { tx.run(insert_kept, 1'000); });
  _exit(0);
}
const koers::testing::Child dying{"write_and_die", write_and_die};

TEST_F(Restore, WhatACrashLeftInTheLogIsKeptToo) {
  add(place_, 1);
  opened(place_)->backup(copy_.string());
  const auto process = dying.begin({place_.string()}, STDERR_FILENO);
  ASSERT_EQ(waitpid(process, nullptr, 0), process);
  ASSERT_GT(std::filesystem::file_size(place_.string() + "-wal"), 0U);
  const auto kept = restore(place_, copy_, tables);
  EXPECT_EQ(rows_in(place_), 1);
  EXPECT_EQ(rows_in(kept.value() / "koers.db"), 2);
}

TEST_F(Restore, NothingHappensWhileSomebodyUsesTheDatabase) {
  add(place_, 1);
  opened(place_)->backup(copy_.string());
  const auto serving = opened(place_);
  EXPECT_THROW(restore(place_, copy_, tables), Conflict);
  serving->write([&](Transaction& tx) { tx.run(insert_kept, 50); });
  EXPECT_EQ(serving->snapshot()->reader().one<std::int64_t>(count_kept), 2);
}

TEST_F(Restore, WhatIsNoCopyOfKoersIsNotPutInPlace) {
  add(place_, 3);
  write(copy_, "");
  EXPECT_THROW(restore(place_, copy_, tables), Refused) << "an empty file";
  write(copy_, std::string(10'000, 'x'));
  EXPECT_THROW(restore(place_, copy_, tables), Refused) << "no database";
  std::filesystem::remove(copy_);
  open("sqlite:" + copy_.string());
  EXPECT_THROW(restore(place_, copy_, tables), Refused) << "a database of something else";
  std::filesystem::remove(copy_);
  opened(place_)->backup(copy_.string());
  EXPECT_THROW(restore(place_, copy_, {}), Refused) << "of a newer program";
  std::filesystem::resize_file(copy_, std::filesystem::file_size(copy_) - 4'096);
  EXPECT_THROW(restore(place_, copy_, tables), Refused) << "half a database";
  EXPECT_THROW(restore(place_, folder_.path() / "nowhere.db", tables), std::exception);
  EXPECT_EQ(rows_in(place_), 3);
  EXPECT_FALSE(std::filesystem::exists(place_.string() + ".before-restore"));
}

// The machine stopped after the old file had left and before the new one came: an empty database would hide
// it.
TEST_F(Restore, HalfARestoreIsNotAnEmptyDatabase) {
  add(place_, 1);
  opened(place_)->backup(copy_.string());
  std::filesystem::rename(place_, folder_.path() / "elsewhere.db");
  std::filesystem::copy_file(copy_, place_.string() + ".restoring");
  EXPECT_TRUE(is_half_restored(place_));
  EXPECT_THROW(open("sqlite:" + place_.string()), Unavailable);
  restore(place_, copy_, tables);
  EXPECT_EQ(rows_in(place_), 1);
}

}  // namespace
}  // namespace koers::sql
