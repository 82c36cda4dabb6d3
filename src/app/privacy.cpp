#include "app/privacy.h"

#include "app/rooms.h"
#include "platform/base/error.h"

namespace koers::app {

constexpr people::PersonalTable personal[] = {
    {.name = "exports",
     .table = "app_exports",
     .columns = "id asked_at progress# size# ready_at fetched_at",
     .person = "person_id",
     .held_back = "file_key@: the archive itself"},
    {.name = "late_forms",
     .table = "app_late_forms",
     .columns = "action fields sent_at",
     .person = "person_id"},
};

std::span<const people::PersonalTable> personal_tables() { return personal; }

constexpr sql::Statement count_roles{"app.count_roles", R"(
    SELECT COUNT(*) FROM campus_roles WHERE institution_id = $1 AND person_id = $2)"};

void forget_student(sql::Database& database, files::Store& files, Id<organisation::Institution> institution,
                    Id<people::Person> student) {
  std::vector<std::string> keys;
  database.write([&](sql::Transaction& tx) {
    keys.clear();
    tx.lock(student.value);
    // Looked at here, for somebody may have been appointed since it was asked.
    if (tx.one<std::int64_t>(count_roles, institution, student).value_or(0) > 0) throw Conflict("has a role");
    for (const rooms::Room* room : all_rooms()) {
      for (std::string& key : people::erase(tx, room->personal_tables, institution, student)) {
        keys.push_back(std::move(key));
      }
    }
  });
  for (const std::string& key : keys) files.remove(key);
}

}  // namespace koers::app
