#include "app/privacy.h"

#include "app/rooms.h"

namespace koers::app {

constexpr people::PersonalTable personal[] = {
    {.name = "exports",
     .table = "app_exports",
     .columns = "id asked_at progress# size# ready_at fetched_at",
     .person = "person_id",
     .held_back = "file_key@: the archive itself"},
};

std::span<const people::PersonalTable> personal_tables() { return personal; }

void forget_student(sql::Database& database, files::Store& files, Id<organisation::Institution> institution,
                    Id<people::Person> student) {
  std::vector<std::string> keys;
  database.write([&](sql::Transaction& tx) {
    keys.clear();
    tx.lock(student.value);
    for (const rooms::Room* room : all_rooms()) {
      for (std::string& key : people::erase(tx, room->personal_tables, institution, student)) {
        keys.push_back(std::move(key));
      }
    }
  });
  for (const std::string& key : keys) files.remove(key);
}

}  // namespace koers::app
