#include "app/facts.h"

#include "app/rooms.h"
#include "campus/facts/verify.h"

namespace koers::app {
namespace {

std::string text_of(const facts::Difference& one) {
  return std::string(one.table) + " " + id_text(one.subject) + " " + std::string(one.column) + ": kept " +
         one.kept + ", counted " + one.counted;
}

}  // namespace

std::vector<facts::Declaration> facts_tables() {
  std::vector<facts::Declaration> all;
  for (const rooms::Room* room : all_rooms()) {
    all.insert(all.end(), room->facts_tables.begin(), room->facts_tables.end());
  }
  return all;
}

void refresh_facts_of(sql::Transaction& tx, Id<organisation::Institution> institution,
                      Id<people::Person> student, Day today) {
  facts::refresh_all(tx, facts_tables(), facts::Subject::student, institution, student.value, today);
}

void begin_facts(sql::Transaction& tx, Id<organisation::Institution> institution, Day today) {
  for (const auto& declaration : facts_tables()) facts::begin(tx, declaration, institution, today);
}

std::int64_t rebuild_facts(sql::Database& database, Day today) {
  std::int64_t count = 0;
  database.write_in_bulk([&](sql::Transaction& tx) {
    count = 0;
    for (const auto& institution : organisation::institutions(tx)) {
      count += facts::rebuild(tx, facts_tables(), institution.id, today);
    }
  });
  return count;
}

std::vector<std::string> differing_facts(sql::Database& database, Day day) {
  std::vector<std::string> differing;
  const auto snapshot = database.snapshot();
  for (const auto& institution : organisation::institutions(snapshot->reader())) {
    for (const auto& one : facts::differences(snapshot->reader(), facts_tables(), institution.id, day)) {
      differing.push_back(text_of(one));
    }
  }
  return differing;
}

}  // namespace koers::app
