// Taking, running and ending jobs. See jobs.h.
#include <charconv>
#include <chrono>
#include <exception>
#include <utility>

#include "platform/base/error.h"
#include "platform/base/fair_queue.h"
#include "platform/base/log.h"
#include "platform/jobs/jobs.h"
#include "platform/metrics/metrics.h"

namespace koers::jobs {
namespace {

constexpr std::int64_t plan_seconds = 60;  // how often the calendar of periodic work is looked at

// Errors are kept as plain ASCII and short: they are for the log, and both databases must take them.
std::string error_text(std::string_view text) {
  std::string out(text.substr(0, 300));
  for (char& c : out) {
    if (c < ' ' || c > '~') c = '?';
  }
  return out;
}

std::string occasion_text(const Occasion& occasion) {
  return text(occasion.due_on) + " " + std::to_string(occasion.missed);
}

Occasion parse_occasion(std::string_view payload) {
  const auto day = parse_day(payload.substr(0, 10));
  check(day.has_value() && payload.size() > 11, "the payload of periodic work is a day and a number");
  Occasion occasion{.due_on = *day, .missed = 0};
  std::from_chars(payload.data() + 11, payload.data() + payload.size(), occasion.missed);
  return occasion;
}

// The last day on which work of this period could have begun by now.
Day last_open_day(const Period& period, Instant now) {
  const auto today = day_of(now);
  return minute_of_day(now) >= period.minute_of_day ? today : today - 1;
}

void count(std::string_view kind, std::string_view result, double seconds) {
  auto& registry = metrics::registry();
  registry
      .counter("koers_jobs_total", "Jobs run.",
               {{"kind", std::string(kind)}, {"result", std::string(result)}})
      .add();
  registry.histogram("koers_job_seconds", "Time to run a job.", {{"kind", std::string(kind)}})
      .observe(seconds);
}

}  // namespace

Worker::Worker(sql::Database& database, const Clock& clock, IdSource& ids, Options options)
    : database_(database), clock_(clock), ids_(ids), options_(options) {}

Worker::~Worker() { stop(); }

void Worker::on(std::string_view kind, std::function<void(const Job&)> handler) {
  check(threads_.empty(), "handlers are registered before the worker starts");
  const bool is_new = handlers_.emplace(kind, std::move(handler)).second;
  check(is_new, "one handler per kind of job");
}

void Worker::every(std::string_view name, Period period, std::function<void(const Occasion&)> handler) {
  on(name, [handler = std::move(handler)](const Job& job) { handler(parse_occasion(job.payload)); });
  periods_.push_back({std::string(name), period});
}

void Worker::often(std::string_view name, std::function<void()> handler) {
  on(name, [handler = std::move(handler)](const Job&) { handler(); });
  often_.emplace_back(name);
}

constexpr sql::Statement count_kind{"jobs.count_kind", R"(
    SELECT COUNT(*) FROM jobs_jobs WHERE kind = $1 AND due_at IS NOT NULL)"};

// Two machines that look at the same moment make two; such a job looks itself at what there is to do.
void Worker::plan_often() {
  for (const std::string& name : often_) {
    if (database_.snapshot()->reader().one<std::int64_t>(count_kind, name).value_or(0) > 0) continue;
    database_.write([&](sql::Transaction& tx) { enqueue(tx, ids_, {.kind = name}, clock_.now()); });
  }
}

constexpr sql::Statement insert_period{"jobs.insert_period", R"(
    INSERT INTO jobs_periods (institution_id, name, due_on) VALUES (0, $1, $2) ON CONFLICT DO NOTHING)"};

constexpr sql::Statement select_period{"jobs.select_period", R"(
    SELECT due_on FROM jobs_periods WHERE institution_id = 0 AND name = $1)"};

constexpr sql::Statement update_period{"jobs.update_period", R"(
    UPDATE jobs_periods SET due_on = $3 WHERE institution_id = 0 AND name = $1 AND due_on = $2)"};

// Makes a job of each period whose day has come. Of several machines that see it at once, one moves the day.
void Worker::plan_periods() {
  const auto now = clock_.now();
  for (const Periodic& periodic : periods_) {
    const std::string& name = periodic.name;
    const Period& period = periodic.period;
    auto planned = database_.snapshot()->reader().one<Day>(select_period, name);
    if (!planned) {
      planned = first_on_or_after(period, day_of(now));
      database_.write([&](sql::Transaction& tx) { tx.run(insert_period, name, *planned); });
    }
    const auto last = last_open_day(period, now);
    if (*planned > last) continue;
    Occasion occasion{.due_on = *planned, .missed = 0};
    auto next = first_on_or_after(period, occasion.due_on + 1);
    for (; next <= last; next = first_on_or_after(period, next + 1)) {
      occasion.due_on = next;
      ++occasion.missed;
    }
    database_.write([&](sql::Transaction& tx) {
      if (tx.run(update_period, name, *planned, next) == 0) return;
      enqueue(tx, ids_, {.kind = name, .payload = occasion_text(occasion)}, now);
    });
  }
}

constexpr sql::Statement select_due{"jobs.select_due",
                                    "SELECT id FROM jobs_jobs WHERE due_at <= $1 ORDER BY due_at LIMIT 1"};

constexpr sql::Statement claim_job{"jobs.claim_job", R"(
    UPDATE jobs_jobs SET due_at = $2, attempts = attempts + 1
    WHERE (institution_id, id) IN (
        SELECT institution_id, id FROM jobs_jobs WHERE due_at <= $1 ORDER BY turn_at, id LIMIT 1)
    RETURNING institution_id, id, kind, payload, attempts)",
                                   R"(
    WITH due AS MATERIALIZED (
        SELECT institution_id, id FROM jobs_jobs WHERE due_at <= $1
        ORDER BY turn_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
    UPDATE jobs_jobs SET due_at = $2, attempts = attempts + 1
    FROM due WHERE jobs_jobs.institution_id = due.institution_id AND jobs_jobs.id = due.id
    RETURNING jobs_jobs.institution_id, jobs_jobs.id, kind, payload, attempts)"};

// Looks before it writes: on a quiet night nothing is written.
std::optional<Job> Worker::claim() {
  const auto now = clock_.now();
  if (!database_.snapshot()->reader().one<Id<Job>>(select_due, now)) return std::nullopt;
  std::optional<Job> job;
  database_.write([&](sql::Transaction& tx) { job = tx.one<Job>(claim_job, now, now + claim_seconds); });
  return job;
}

constexpr sql::Statement delete_done{"jobs.delete_done", R"(
    DELETE FROM jobs_jobs WHERE institution_id = $1 AND id = $2 AND attempts = $3)"};

constexpr sql::Statement update_failed{"jobs.update_failed", R"(
    UPDATE jobs_jobs SET due_at = CAST($4 AS BIGINT), last_error = $5
    WHERE institution_id = $1 AND id = $2 AND attempts = $3)"};

void Worker::run(const Job& job) {
  const auto handler = handlers_.find(job.kind);
  const auto kind = handler == handlers_.end() ? std::string_view("unknown") : std::string_view(job.kind);
  const auto began = std::chrono::steady_clock::now();
  std::string error;
  try {
    // A job may end the whole program at each try, before anything can be noted.
    if (job.attempt > most_attempts) throw std::runtime_error("never came to an end");
    if (handler == handlers_.end()) throw std::runtime_error("no handler for this kind of job");
    handler->second(job);
  } catch (const std::exception& thrown) {
    error = error_text(thrown.what());
    if (error.empty()) error = "an exception without a text";
  }
  const auto seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
  if (error.empty()) {
    database_.write(
        [&](sql::Transaction& tx) { tx.run(delete_done, job.institution_id, job.id, job.attempt); });
    count(kind, "done", seconds);
    return;
  }
  std::optional<Instant> again;
  if (job.attempt < most_attempts) again = clock_.now() + wait_before(job.attempt + 1);
  database_.write([&](sql::Transaction& tx) {
    tx.run(update_failed, job.institution_id, job.id, job.attempt, again, error);
  });
  log::warning(
      "job_failed",
      {{"kind", job.kind}, {"attempt", job.attempt}, {"given_up", !again.has_value()}, {"error", error}});
  count(kind, again ? "failed" : "given_up", seconds);
}

bool Worker::run_one() {
  const auto job = claim();
  if (job) run(*job);
  return job.has_value();
}

int Worker::run_due() {
  plan_periods();
  plan_often();
  int done = 0;
  while (run_one()) ++done;
  return done;
}

void Worker::start() {
  check(threads_.empty(), "a worker starts once");
  is_stopping_ = false;
  for (int i = 0; i < options_.threads; ++i) {
    threads_.emplace_back([this, plans = i == 0] { work(plans); });
  }
}

// One thread of several; the first one also looks at the calendar.
void Worker::work(bool plans) {
  lower_priority_of_this_thread();
  std::optional<Instant> planned_at;
  for (;;) {
    std::int64_t seen = 0;
    {
      const std::lock_guard lock(mutex_);
      if (is_stopping_) return;
      seen = wakes_;
    }
    bool has_worked = false;
    try {
      const auto now = clock_.now();
      if (plans && (!planned_at || now >= *planned_at + plan_seconds)) {
        plan_periods();
        plan_often();
        planned_at = now;
      }
      has_worked = run_one();
    } catch (const std::exception& thrown) {  // the database does not answer: the job is taken up again later
      log::error("jobs_wait", {{"error", error_text(thrown.what())}});
    }
    if (has_worked) continue;
    std::unique_lock lock(mutex_);
    changed_.wait_for(lock, std::chrono::milliseconds(options_.poll_milliseconds),
                      [&] { return is_stopping_ || wakes_ != seen; });
  }
}

void Worker::wake() {
  {
    const std::lock_guard lock(mutex_);
    ++wakes_;
  }
  changed_.notify_all();
}

void Worker::stop() {
  {
    const std::lock_guard lock(mutex_);
    is_stopping_ = true;
  }
  changed_.notify_all();
  for (auto& thread : threads_) thread.join();
  threads_.clear();
}

}  // namespace koers::jobs
