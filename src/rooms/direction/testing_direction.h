// What stories about this room begin with: a vision of three aspects, and a team of five colleagues.
#pragma once

#include <string>
#include <vector>

#include "app/testing/house.h"
#include "campus/people/people.h"

namespace koers::direction::testing_direction {

using app::testing::TestHouse;

inline void add_aspect(TestHouse& house, const std::string& name) {
  house.post("fatma", "/visie/bijhouden/onderdelen",
             {{"naam", name},
              {"betekent", "Dat is " + name + "."},
              {"bereiken", "Elk jaar een beetje meer."},
              {"onderdeel-teken", "work"}});
}

inline http::Response write_words(TestHouse& house, const std::string& sentence,
                                  const std::string& for_staff = "Jij ziet studenten groeien.") {
  const auto page = house.get("fatma", "/visie/bijhouden/versie");
  return house.post("fatma", "/visie/bijhouden/versie",
                    {{"zin", sentence},
                     {"waarom-studenten", "Werk verandert."},
                     {"waarom-wij", for_staff},
                     {"met-wie", "veel collega's"},
                     {"anders-dan", ""},
                     {"versie", app::testing::version_in(page, "/visie/bijhouden/versie")}});
}

// Edition 1, in force: Doen, Praten, Kiezen.
inline void publish_vision(TestHouse& house) {
  house.post("fatma", "/visie/bijhouden/begin");
  write_words(house, "Elke student vindt een eigen weg.");
  for (const char* name : {"Doen", "Praten", "Kiezen"}) add_aspect(house, name);
  house.post("fatma", "/visie/bijhouden/vaststellen");
}

// Somebody else on the staff of the care team, with an account.
inline void add_colleague(TestHouse& house, const std::string& name) {
  const auto id = house.ids.next<people::Person>();
  house.database().write([&](sql::Transaction& tx) {
    people::add_person(tx, house.cast.institution, {.person = {id, name, "", "Collega"}, .number = name});
    people::appoint(tx, house.cast.institution, house.ids.next_value(), id,
                    {people::Role::teacher, {organisation::UnitKind::team, house.cast.care_team.value}},
                    make_day(2024, 8, 1));
  });
  house.let_sign_in(name, id);
}

// With Karin and Marieke they are five.
inline void fill_care_team(TestHouse& house) {
  for (const char* name : {"bas", "eva", "omar"}) add_colleague(house, name);
}

inline std::string whole(const TestHouse& house) { return "institution-" + text(house.cast.institution); }
inline std::string care_school(const TestHouse& house) { return "school-" + text(house.cast.care_school); }
inline std::string care_team(const TestHouse& house) { return "team-" + text(house.cast.care_team); }

inline TestHouse::Fields choice(const std::string& what, const std::string& reason) {
  return {{"wij-kiezen", what}, {"want", reason}, {"keuze-soort", "fixed"}};
}
inline TestHouse::Fields frame(int least, int most,
                               const std::string& setting = "target:conversations_mean") {
  return {{"wij-kiezen", "Tussen twee lijnen."},
          {"want", "in één gesprek bouw je geen band op."},
          {"keuze-soort", "frame"},
          {"onder", std::to_string(least)},
          {"boven", std::to_string(most)},
          {"telt", "gesprekken per jaar"},
          {"instelling", setting}};
}
// "Hoe vaak", which belongs to Praten.
inline void add_topic(TestHouse& house, const std::string& question = "Hoe vaak") {
  house.post("fatma", "/beleid", {{"beleidsvraag", question}, {"bij-onderdeel", "praten"}});
}

inline TestHouse::Fields goal(const TestHouse& house, const std::string& aspect, const std::string& sentence,
                              const std::string& figure = "", const std::string& target = "") {
  return {{"hoort-bij", aspect},
          {"teamdoel", sentence},
          {"doelcijfer", figure},
          {"doelgetal", target},
          {"klaar-voor", text(house.today() + 100)},
          {"aanpak", "Elke week een uur."}};
}

}  // namespace koers::direction::testing_direction
