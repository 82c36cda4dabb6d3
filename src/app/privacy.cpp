#include "app/privacy.h"

#include "platform/auth/session.h"
#include "rooms/course/course.h"
#include "rooms/guidance/guidance.h"
#include "rooms/portfolio/portfolio.h"
#include "rooms/quality/quality.h"

namespace koers::app {

void forget_student(sql::Database& database, files::Store& files, Id<organisation::Institution> institution,
                    Id<people::Person> student) {
  std::vector<std::string> pictures;
  database.write([&](sql::Transaction& tx) {
    pictures = portfolio::forget(tx, institution, student);
    course::forget(tx, institution, student);
    guidance::forget(tx, institution, student);
    people::forget(tx, institution, student);
    // Last: the others note here that something changed.
    quality::forget(tx, institution, student);
    auth::end_sessions_of(tx, student.value);
  });
  for (const std::string& key : pictures) files.remove(key);
}

}  // namespace koers::app
