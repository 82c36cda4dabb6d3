// The only writer of a SQLite database: a thread with a queue that commits many writes at once. A commit
// waits for the disk, so while one is under way the next group gathers. Each write is a savepoint in the
// group's transaction: one that throws is undone alone. A write returns after the commit of its group.
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include "platform/sql/sqlite_connection.h"

namespace koers::sql {

enum class WriteSize { small, bulk };

class SqliteWriter {
 public:
  explicit SqliteWriter(std::unique_ptr<SqliteConnection> connection);
  SqliteWriter(const SqliteWriter&) = delete;
  SqliteWriter& operator=(const SqliteWriter&) = delete;
  ~SqliteWriter();  // does what is in the queue first

  void write(const std::function<void(Transaction&)>& work, WriteSize size);

 private:
  struct Job;

  void serve();
  bool take_group(std::vector<Job*>& group);
  void commit_group(const std::vector<Job*>& group);
  void run(Job& job);

  std::unique_ptr<SqliteConnection> connection_;
  std::mutex mutex_;
  std::condition_variable asked_;
  std::deque<Job*> queue_;
  bool closing_ = false;
  std::thread thread_;  // last: it starts when everything is there
};

}  // namespace koers::sql
