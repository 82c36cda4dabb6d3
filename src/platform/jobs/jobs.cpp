#include "platform/jobs/jobs.h"

#include <algorithm>
#include <array>

#include "platform/base/error.h"

namespace koers::jobs {

constexpr sql::Statement insert_job{"jobs.insert_job", R"(
    INSERT INTO jobs_jobs (institution_id, id, kind, payload, created_at, due_at, attempts, turn_of, turn_at)
    VALUES ($1, $2, $3, $4, $5, $6, 0, $7, $8))"};

constexpr sql::Statement count_of_one{"jobs.count_of_one", R"(
    SELECT COUNT(*) FROM jobs_jobs
    WHERE institution_id = $1 AND turn_of = $2 AND turn_of <> 0 AND due_at IS NOT NULL)"};

Id<Job> enqueue(sql::Transaction& tx, IdSource& ids, const NewJob& job, Instant now) {
  const auto id = ids.next<Job>();
  const auto due_at = job.run_after.value_or(now);
  auto turn_at = due_at;
  if (job.turn_of != 0) {
    const auto waiting = tx.one<std::int64_t>(count_of_one, job.institution_id, job.turn_of).value_or(0);
    turn_at = turn_at + turn_seconds * waiting;
  }
  tx.run(insert_job, job.institution_id, id, job.kind, job.payload, now, due_at, job.turn_of, turn_at);
  return id;
}

// `attempts` tells whether the job is still the one that was taken: whoever takes it over raises it.
constexpr sql::Statement delete_job{"jobs.delete_job", R"(
    DELETE FROM jobs_jobs WHERE institution_id = $1 AND id = $2 AND attempts = $3)"};

void finish(sql::Transaction& tx, const Job& job) {
  if (tx.run(delete_job, job.institution_id, job.id, job.attempt) == 0) {
    throw Conflict("job " + job.kind + " was taken over by another worker");
  }
}

std::int64_t wait_before(int attempt) {
  static constexpr std::array<std::int64_t, 6> waits{10, 60, 300, 1'800, 7'200, 21'600};
  const auto at = std::clamp(attempt - 2, 0, static_cast<int>(waits.size()) - 1);
  return waits[static_cast<std::size_t>(at)];
}

constexpr sql::Statement select_failed{"jobs.select_failed", R"(
    SELECT institution_id, id, kind, created_at, attempts, last_error
    FROM jobs_jobs WHERE due_at IS NULL ORDER BY id DESC LIMIT 200)"};

std::vector<FailedJob> failed_jobs(sql::Reader& reader) { return reader.all<FailedJob>(select_failed); }

constexpr sql::Statement update_retried{"jobs.update_retried", R"(
    UPDATE jobs_jobs SET due_at = $3, attempts = 0
    WHERE institution_id = $1 AND id = $2 AND due_at IS NULL)"};

bool retry(sql::Transaction& tx, std::int64_t institution_id, Id<Job> id, Instant now) {
  return tx.run(update_retried, institution_id, id, now) > 0;
}

constexpr sql::Statement count_waiting{"jobs.count_waiting",
                                       "SELECT COUNT(*) FROM jobs_jobs WHERE due_at IS NOT NULL"};

std::int64_t waiting_jobs(sql::Reader& reader) { return reader.one<std::int64_t>(count_waiting).value_or(0); }

Day first_on_or_after(const Period& period, Day day) {
  switch (period.kind) {
    case Period::Kind::daily:
      return day;
    case Period::Kind::weekly:
      return day + (period.day - day.weekday() + 7) % 7;
    case Period::Kind::monthly: {
      const auto this_month = make_day(day.year(), day.month(), period.day);
      return day <= this_month ? this_month : add_months(this_month, 1);
    }
  }
  return day;
}

}  // namespace koers::jobs
