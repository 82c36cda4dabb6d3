// What is kept in memory of the facts; how it stays exact is said in facts.h.
#include <atomic>
#include <map>
#include <mutex>

#include "rooms/quality/facts.h"

namespace koers::quality {
namespace {

// How much of the database a snapshot sees (comparable between snapshots), and the first version that a later
// one may see and this one did not.
struct Position {
  std::int64_t place = 0;
  std::int64_t since = 0;
};

constexpr sql::Statement select_position{"quality.select_position", R"(
    SELECT version, version + 1 FROM quality_changes WHERE institution_id = $1 ORDER BY version DESC LIMIT 1)",
                                         R"(
    SELECT CAST(CAST(pg_snapshot_xmax(seen.it) AS TEXT) AS BIGINT) - (SELECT COUNT(*) FROM pg_snapshot_xip(seen.it)),
           CAST(CAST(pg_snapshot_xmin(seen.it) AS TEXT) AS BIGINT)
    FROM (SELECT pg_current_snapshot() AS it) seen WHERE CAST($1 AS BIGINT) IS NOT NULL)"};

// A database that was restored from another server may hold versions that this one has yet to reach; they
// were there when everything was read.
constexpr sql::Statement select_changed{"quality.select_changed", R"(
    SELECT student_id FROM quality_changes WHERE institution_id = $1 AND version >= $2 LIMIT $3)",
                                        R"(
    SELECT student_id FROM quality_changes
    WHERE institution_id = $1 AND version >= $2
      AND version < CAST(CAST(pg_snapshot_xmax(pg_current_snapshot()) AS TEXT) AS BIGINT)
    LIMIT $3)"};

// More than this many changed students are read as a whole: one pass over everything costs less.
constexpr std::int64_t many = 500;

class Kept {
 public:
  std::shared_ptr<const FactsTable> at(sql::Reader& reader, Id<organisation::Institution> institution,
                                       Day today) {
    // Before the lock: who waits for it must not be waiting for a connection too.
    const auto position = reader.one<Position>(select_position, institution).value_or(Position{});
    const std::lock_guard lock(mutex_);
    try {
      if (!table_ || table_->today != today) {
        read_all(reader, institution, today, position);
      } else if (position.place > position_.place) {
        catch_up(reader, institution, position);
      }
    } catch (...) {
      table_.reset();  // it may have been left halfway
      throw;
    }
    return table_;
  }

 private:
  void read_all(sql::Reader& reader, Id<organisation::Institution> institution, Day today,
                Position position) {
    table_ = std::make_shared<FactsTable>(read_facts(reader, institution, today));
    position_ = position;
  }

  void catch_up(sql::Reader& reader, Id<organisation::Institution> institution, Position position) {
    const auto changed =
        reader.all<Id<people::Person>>(select_changed, institution, position_.since, many + 1);
    if (!changed.empty()) {
      if (static_cast<std::int64_t>(changed.size()) > many) {
        return read_all(reader, institution, table_->today, position);
      }
      // Whoever still counts with the old table keeps it.
      if (table_.use_count() > 1) table_ = std::make_shared<FactsTable>(*table_);
      std::atomic_thread_fence(std::memory_order_acquire);
      if (!read_again(reader, institution, *table_, changed)) {
        return read_all(reader, institution, table_->today, position);
      }
    }
    position_ = position;
  }

  std::mutex mutex_;
  std::shared_ptr<FactsTable> table_;
  Position position_;
};

std::shared_ptr<Kept> kept_for(std::uint64_t database, Id<organisation::Institution> institution) {
  static std::mutex mutex;
  static std::map<std::pair<std::uint64_t, std::int64_t>, std::shared_ptr<Kept>> all;
  const std::lock_guard lock(mutex);
  auto& kept = all[{database, institution.value}];
  if (!kept) kept = std::make_shared<Kept>();
  return kept;
}

}  // namespace

std::shared_ptr<const FactsTable> facts_of(sql::Database& database, sql::Reader& reader,
                                           Id<organisation::Institution> institution, Day today) {
  return kept_for(database.number(), institution)->at(reader, institution, today);
}

std::shared_ptr<const FactsTable> facts_of(http::Visit& visit, Id<organisation::Institution> institution) {
  return facts_of(visit.house.database, visit.db(), institution, visit.today);
}

}  // namespace koers::quality
