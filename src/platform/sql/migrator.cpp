#include "platform/sql/migrator.h"

#include <stdexcept>

#include "platform/base/clock.h"
#include "platform/sql/migrations.h"

namespace koers::sql {

template <class Work>
void Migrator::in_transaction(const Work& work) {
  begin();
  try {
    work();
    commit();
  } catch (...) {
    roll_back();
    throw;
  }
}

void Migrator::bring_up_to_date(std::span<const Migration> migrations) {
  in_transaction([this] { prepare_database(); });
  for (const Migration& migration : migrations) {
    if (is_recorded(migration)) continue;
    in_transaction([&] {
      if (is_recorded(migration)) return;  // another program was first
      run(migration);
      record(migration);
    });
  }
  in_transaction([this] { finish_database(); });
}

constexpr Statement select_recorded{"platform.select_migration",
                                    "SELECT checksum FROM platform_migrations WHERE name = $1"};

bool Migrator::is_recorded(const Migration& migration) {
  std::string recorded;
  const Bound name[] = {Bound(Value(migration.name))};
  execute(select_recorded, name, &recorded, [](const void* context, const Row& row) {
    row.read(0, *const_cast<std::string*>(static_cast<const std::string*>(context)));
  });
  if (!recorded.empty() && recorded != checksum(migration.text)) {
    throw std::runtime_error("migration " + std::string(migration.name) + " was changed after it ran");
  }
  return !recorded.empty();
}

constexpr Statement insert_recorded{
    "platform.insert_migration",
    "INSERT INTO platform_migrations (name, checksum, run_at) VALUES ($1, $2, $3)"};

void Migrator::record(const Migration& migration) {
  const std::string sum = checksum(migration.text);
  const Bound values[] = {Bound(Value(migration.name)), Bound(Value(std::string_view(sum))),
                          Bound(Value(SystemClock().now().seconds))};
  execute(insert_recorded, values, nullptr, [](const void*, const Row&) {});
}

}  // namespace koers::sql
