// Work that is done later: mail, digests, snapshots, purges. A job is a row that is written in the same
// transaction as what asks for it, so that it exists exactly when that does; workers take it, run it, and
// remove it.
//
//   jobs::enqueue(tx, visit.house.ids, {.institution_id = ..., .kind = "mail.digest", .payload =
//   text(person)}, now);
//
//   jobs::Worker worker(database, clock, ids);                       // in main
//   worker.on("mail.digest", [&](const jobs::Job& job) { send_digest(job.payload); });
//   worker.every("quality.snapshot", jobs::weekly(1), [&](const jobs::Occasion& o) { take_snapshot(o.due_on);
//   }); worker.every("auth.purge", jobs::daily(), [&](const jobs::Occasion&) { ... }); worker.start(); // ...
//   worker.stop() on SIGTERM
//
// At least once: a handler that threw, or whose machine died, is run again, later each time; so a handler
// does things that may happen twice, or calls finish(tx, job) in the transaction that does them, which makes
// them happen once. Several machines may run workers on one database. Handlers run on the worker's threads,
// several at once and when others leave time (nice 10); a job must be done within claim_seconds, or another
// worker takes it too.
#pragma once

#include <condition_variable>
#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "platform/base/clock.h"
#include "platform/base/id.h"
#include "platform/sql/sql.h"

namespace koers::jobs {

struct Job;

struct NewJob {
  std::int64_t institution_id = 0;  // 0: of the whole installation
  std::string_view kind;            // room.what, as registered with Worker::on
  std::string_view payload = {};    // what the handler needs: ids, as text; no names and no stories
  std::optional<Instant> run_after{};
  // Who asked for it, by id. Jobs of one person take turns with those of others: each that waits already puts
  // the next turn_seconds back in the order, so that somebody with forty films does not keep another's first
  // waiting.
  std::int64_t turn_of = 0;
};
inline constexpr std::int64_t turn_seconds = 60;

Id<Job> enqueue(sql::Transaction& tx, IdSource& ids, const NewJob& job, Instant now);

struct Job {
  std::int64_t institution_id = 0;
  Id<Job> id;
  std::string kind;
  std::string payload;
  int attempt = 0;  // 1 at the first
};

// Ends the job as part of `tx`: what else the transaction does then happens once. Throws koers::Conflict,
// which undoes the transaction, when another worker has taken the job over meanwhile.
void finish(sql::Transaction& tx, const Job& job);

// A job that is tried for the seventh time has waited about nine hours; after that it is given up and stays
// in the table (see failed_jobs and retry).
inline constexpr int most_attempts = 7;
inline constexpr std::int64_t claim_seconds = 15 * 60;
std::int64_t wait_before(int attempt);  // seconds between a failure and the next attempt

struct FailedJob {
  std::int64_t institution_id = 0;
  Id<Job> id;
  std::string kind;
  Instant created_at;
  std::int64_t attempts = 0;
  std::optional<std::string> last_error;
};
std::vector<FailedJob> failed_jobs(sql::Reader& reader);  // given up, the newest first, 200 at most
bool retry(sql::Transaction& tx, std::int64_t institution_id, Id<Job> id, Instant now);
std::int64_t waiting_jobs(sql::Reader& reader);  // for /metrics and /readyz

// When work comes back: on these days, from this minute of the day on (Amsterdam).
struct Period {
  enum class Kind { daily, weekly, monthly };
  Kind kind = Kind::daily;
  int day = 1;              // weekly: 1 is Monday; monthly: 1 to 28
  int minute_of_day = 180;  // 03:00, when nobody is at school
};
constexpr Period daily(int minute_of_day = 180) { return {Period::Kind::daily, 1, minute_of_day}; }
constexpr Period weekly(int weekday, int minute_of_day = 180) {
  return {Period::Kind::weekly, weekday, minute_of_day};
}
constexpr Period monthly(int day, int minute_of_day = 180) {
  return {Period::Kind::monthly, day, minute_of_day};
}

Day first_on_or_after(const Period& period, Day day);

// One time that periodic work is due. After a time in which nothing ran, it is run once, for the last day on
// which it was due; `missed` is how many days before that were skipped.
struct Occasion {
  Day due_on;
  int missed = 0;
};

class Worker {
 public:
  struct Options {
    int threads = 2;
    int poll_milliseconds = 1'000;  // how soon a new job is seen, when nobody calls wake()
  };

  Worker(sql::Database& database, const Clock& clock, IdSource& ids, Options options);
  Worker(sql::Database& database, const Clock& clock, IdSource& ids)
      : Worker(database, clock, ids, Options()) {}
  ~Worker();  // stops

  // Before start(). A job of a kind that nobody registered fails, and is tried again: another machine may
  // know it.
  void on(std::string_view kind, std::function<void(const Job&)> handler);
  void every(std::string_view name, Period period, std::function<void(const Occasion&)> handler);
  // As long as no such job waits or is at work, another is made about each minute: for what looks whether
  // there is something to do. What it throws is tried again as with all jobs, and meanwhile it does not come
  // back.
  void often(std::string_view name, std::function<void()> handler);

  void start();
  void wake();  // there is something to do now: call it from Transaction::after_commit
  void stop();  // takes no more jobs and returns when those under way are done

  // Runs on this thread everything that is due now, what it leads to included, and answers how many jobs ran.
  // For tests and for `koers jobs run`.
  int run_due();

 private:
  struct Periodic {
    std::string name;
    Period period;
  };

  void plan_periods();
  void plan_often();
  bool run_one();
  void run(const Job& job);
  std::optional<Job> claim();
  void work(bool plans);

  sql::Database& database_;
  const Clock& clock_;
  IdSource& ids_;
  Options options_;
  std::map<std::string, std::function<void(const Job&)>, std::less<>> handlers_;
  std::vector<Periodic> periods_;
  std::vector<std::string> often_;

  std::mutex mutex_;
  std::condition_variable changed_;
  bool is_stopping_ = false;
  std::int64_t wakes_ = 0;
  std::vector<std::thread> threads_;
};

}  // namespace koers::jobs
