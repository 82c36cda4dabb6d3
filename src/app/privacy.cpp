#include "app/privacy.h"

#include "app/export.h"
#include "app/export_tables.h"
#include "platform/auth/session.h"
#include "rooms/choices/choices.h"
#include "rooms/course/course.h"
#include "rooms/experiences/experiences.h"
#include "rooms/experts/experts.h"
#include "rooms/guidance/guidance.h"
#include "rooms/portfolio/portfolio.h"
#include "rooms/profile/profile.h"
#include "rooms/quality/quality.h"
#include "rooms/referrals/referrals.h"

namespace koers::app {

namespace {

// What app holds of a person, table by table (campus/people/personal_data.h).
constexpr people::PersonalTable personal[] = {
    {"exports", "app_exports", "id asked_at progress# size# ready_at fetched_at", "person_id"}};

constexpr sql::Statement forget_exports_of{"app.forget_exports", R"(
    DELETE FROM app_exports WHERE institution_id = $1 AND person_id = $2 RETURNING COALESCE(file_key, ''))"};

// Answers the keys of the archives that were not erased yet.
std::vector<std::string> forget_exports(sql::Transaction& tx, Id<organisation::Institution> institution,
                                        Id<people::Person> person) {
  auto keys = tx.all<std::string>(forget_exports_of, institution, person);
  std::erase(keys, "");
  return keys;
}

}  // namespace

std::vector<RoomTables> tables_of_rooms() {
  const auto of = [](auto... rooms) {
    std::vector<people::PersonalTable> all;
    (all.insert(all.end(), rooms.begin(), rooms.end()), ...);
    return all;
  };
  return {{"campus", of(people::personal_tables())},
          {"portfolio", of(profile::personal_tables(), experiences::personal_tables())},
          {"course", of(course::personal_tables())},
          {"choices", of(choices::personal_tables())},
          {"experts", of(experts::personal_tables())},
          {"guidance", of(guidance::personal_tables())},
          {"referrals", of(referrals::personal_tables())},
          {"publication", of(portfolio::personal_tables())},
          {"quality", of(quality::personal_tables())},
          {"app", of(std::span(personal))}};
}

void forget_student(sql::Database& database, files::Store& files, Id<organisation::Institution> institution,
                    Id<people::Person> student) {
  std::vector<std::string> pictures;
  database.write([&](sql::Transaction& tx) {
    pictures = experiences::forget(tx, institution, student);
    profile::forget(tx, institution, student);
    for (std::string& key : portfolio::forget(tx, institution, student)) pictures.push_back(std::move(key));
    for (std::string& key : forget_exports(tx, institution, student)) pictures.push_back(std::move(key));
    course::forget(tx, institution, student);
    choices::forget(tx, institution, student);
    experts::forget(tx, institution, student);
    guidance::forget(tx, institution, student);
    referrals::forget(tx, institution, student);
    people::forget(tx, institution, student);
    // Last: the others note here that something changed.
    quality::forget(tx, institution, student);
    auth::end_sessions_of(tx, student.value);
  });
  for (const std::string& key : pictures) files.remove(key);
}

}  // namespace koers::app
