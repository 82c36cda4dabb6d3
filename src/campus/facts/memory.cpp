#include "campus/facts/memory.h"

#include <algorithm>
#include <atomic>
#include <stdexcept>

#include "campus/facts/changes.h"

namespace koers::facts {
namespace {

using organisation::Institution;

// More than this many changed subjects are read as a whole: one pass over everything costs less.
constexpr std::int64_t many = 500;

}  // namespace

class Memory::Kept {
 public:
  Kept(const Layout& layout, const Derive& derive, Id<Institution> institution)
      : layout_(layout), derive_(derive), institution_(institution) {}

  std::shared_ptr<const FactsTable> at(sql::Reader& reader, Day today) {
    // Before the lock: who waits for it must not be waiting for a connection too.
    const Position position = position_of(reader, institution_, layout_.population().subject);
    const std::lock_guard lock(mutex_);
    try {
      if (!table_ || table_->today != today) {
        read_all(reader, today, position);
      } else if (position.place > position_.place) {
        catch_up(reader, position);
      }
    } catch (...) {
      table_.reset();  // it may have been left halfway
      throw;
    }
    return table_;
  }

 private:
  void read_all(sql::Reader& reader, Day today, Position position) {
    table_ = std::make_shared<FactsTable>(read_facts(reader, layout_, derive_, institution_, today));
    position_ = position;
  }

  void catch_up(sql::Reader& reader, Position position) {
    const auto changed =
        changed_since(reader, institution_, layout_.population().subject, position_, many + 1);
    if (!changed.empty()) {
      const bool erased = std::find(changed.begin(), changed.end(), erased_subject) != changed.end();
      if (erased || static_cast<std::int64_t>(changed.size()) > many) {
        return read_all(reader, table_->today, position);
      }
      // Whoever still counts with the old table keeps it.
      if (table_.use_count() > 1) table_ = std::make_shared<FactsTable>(*table_);
      std::atomic_thread_fence(std::memory_order_acquire);
      if (!read_again(reader, layout_, derive_, institution_, *table_, changed)) {
        return read_all(reader, table_->today, position);
      }
    }
    position_ = position;
  }

  const Layout& layout_;
  const Derive& derive_;
  const Id<Institution> institution_;
  std::mutex mutex_;
  std::shared_ptr<FactsTable> table_;
  Position position_;
};

Memory::Memory(const Layout& layout, Derive derive) : layout_(layout), derive_(std::move(derive)) {
  const Subject subject = layout.population().subject;
  if (subject != Subject::student && subject != Subject::professional) {
    throw std::logic_error("only what is noted can be kept in memory");
  }
}

Memory::~Memory() = default;

std::shared_ptr<Memory::Kept> Memory::kept_for(std::uint64_t database, Id<Institution> institution) const {
  const std::lock_guard lock(mutex_);
  auto& kept = all_[{database, institution.value}];
  if (!kept) kept = std::make_shared<Kept>(layout_, derive_, institution);
  return kept;
}

std::shared_ptr<const FactsTable> Memory::facts_of(sql::Database& database, sql::Reader& reader,
                                                   Id<Institution> institution, Day today) const {
  return kept_for(database.number(), institution)->at(reader, today);
}

}  // namespace koers::facts
