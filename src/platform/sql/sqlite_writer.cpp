#include "platform/sql/sqlite_writer.h"

#include <malloc.h>

#include <exception>
#include <utility>

#include "platform/base/error.h"
#include "platform/base/workers.h"
#include "platform/sql/backend.h"

namespace koers::sql {
namespace {

// Bounds how long the first of a group waits for the last.
constexpr std::size_t most_in_group = 256;

class SqliteTransaction final : public FailingTransaction {
 public:
  explicit SqliteTransaction(SqliteConnection& connection) : connection_(connection) {}
  void lock(std::int64_t) override {}

 private:
  std::int64_t execute_here(const Statement& statement, std::span<const Bound> arguments, const void* context,
                            OnRow on_row) override {
    return connection_.execute(statement, arguments, context, on_row);
  }

  SqliteConnection& connection_;
};

// A bulk load touches the same index pages again and again; it keeps them in memory while it runs.
class MuchMemory {
 public:
  MuchMemory(SqliteConnection& connection, WriteSize size)
      : connection_(connection), is_bulk_(size == WriteSize::bulk) {
    if (!is_bulk_) return;
    connection_.script("bulk", "PRAGMA cache_size = -262144");
  }
  MuchMemory(const MuchMemory&) = delete;
  MuchMemory& operator=(const MuchMemory&) = delete;
  ~MuchMemory() {
    if (!is_bulk_) return;
    try {
      connection_.script("bulk", "PRAGMA cache_size = -32768; PRAGMA shrink_memory");
      malloc_trim(0);                  // what SQLite gave back, the C library gives back too
    } catch (const std::exception&) {  // then it keeps the memory
    }
  }

 private:
  SqliteConnection& connection_;
  const bool is_bulk_;
};

}  // namespace

// Lives on the stack of the thread that waits for it.
struct SqliteWriter::Job {
  Job(const std::function<void(Transaction&)>& asked_work, WriteSize asked_size)
      : work(asked_work), size(asked_size) {}

  const std::function<void(Transaction&)>& work;
  const WriteSize size;
  std::exception_ptr error;
  Calls calls;
  int statements = 0;
  bool done = false;
  std::mutex mutex;
  std::condition_variable finished;

  void wait() {
    std::unique_lock lock(mutex);
    finished.wait(lock, [this] { return done; });
  }
  void finish() {
    // Told under the lock: the waiter may be gone, and this object with it, as soon as the lock is free.
    const std::lock_guard lock(mutex);
    done = true;
    finished.notify_one();
  }
};

SqliteWriter::SqliteWriter(std::unique_ptr<SqliteConnection> connection)
    : connection_(std::move(connection)), thread_([this] { serve(); }) {}

SqliteWriter::~SqliteWriter() {
  {
    const std::lock_guard lock(mutex_);
    closing_ = true;
  }
  asked_.notify_one();
  thread_.join();
}

void SqliteWriter::write(const std::function<void(Transaction&)>& work, WriteSize size) {
  check(std::this_thread::get_id() != thread_.get_id(), "a write inside a write");
  Job job(work, size);
  {
    const MeasuredWrite measured;
    {
      const std::lock_guard lock(mutex_);
      if (closing_) throw Unavailable("the database is closing");
      queue_.push_back(&job);
    }
    asked_.notify_one();
    const WorkerWaits waits;
    job.wait();
  }
  work_of_this_thread().statements += job.statements;
  if (job.error) std::rethrow_exception(job.error);
  call_after_commit(job.calls);
}

void SqliteWriter::serve() {
  std::vector<Job*> group;
  while (take_group(group)) {
    try {
      commit_group(group);
    } catch (...) {
      for (Job* job : group) job->error = std::current_exception();
      try {
        if (connection_->in_transaction()) connection_->control("ROLLBACK");
      } catch (const std::exception&) {  // the next BEGIN tells
      }
    }
    for (Job* job : group) job->finish();
  }
}

bool SqliteWriter::take_group(std::vector<Job*>& group) {
  std::unique_lock lock(mutex_);
  asked_.wait(lock, [this] { return closing_ || !queue_.empty(); });
  const auto count = static_cast<std::ptrdiff_t>(std::min(queue_.size(), most_in_group));
  group.assign(queue_.begin(), queue_.begin() + count);
  queue_.erase(queue_.begin(), queue_.begin() + count);
  return !group.empty();
}

void SqliteWriter::commit_group(const std::vector<Job*>& group) {
  connection_->control("BEGIN IMMEDIATE");
  for (Job* job : group) run(*job);
  connection_->control("COMMIT");
}

void SqliteWriter::run(Job& job) {
  connection_->control("SAVEPOINT work");
  const int before = work_of_this_thread().statements;
  SqliteTransaction transaction(*connection_);
  try {
    const MuchMemory much_memory(*connection_, job.size);
    job.work(transaction);
    transaction.refuse_swallowed_error();
    job.calls = transaction.take_calls();
  } catch (...) {
    job.error = std::current_exception();
  }
  job.statements = work_of_this_thread().statements - before;
  // Without room on the disk SQLite undoes the whole transaction: then nobody of this group is told that all
  // is well.
  if (!connection_->in_transaction()) throw Unavailable("the database could not keep this transaction");
  if (job.error) connection_->control("ROLLBACK TO work");
  connection_->control("RELEASE work");
}

}  // namespace koers::sql
