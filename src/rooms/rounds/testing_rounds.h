// What the stories of rounds say again and again: Karin has three students and plans a round for them.
#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "app/testing/house.h"
#include "platform/testing/database.h"
#include "rooms/rounds/round.h"

namespace koers::rounds::testing_rounds {

using app::testing::has;
using app::testing::location_of;
using app::testing::TestHouse;
using app::testing::version_in;
using Fields = TestHouse::Fields;

inline std::string id_of(Id<people::Person> person) { return id_text(person.value); }

// A moment so many days from now, as forms send it.
inline std::string slot_on(const TestHouse& house, int days, const std::string& time) {
  return text(house.today() + days) + "T" + time;
}

// Yara, and two more of Karin's students who can sign in: "femke" and "salma".
struct Students {
  Id<people::Person> femke, salma;
};
inline Students add_students(TestHouse& house) {
  Students two{house.add_student("femke", house.today() - 100),
               house.add_student("salma", house.today() - 100)};
  for (const auto student : {two.femke, two.salma}) {
    house.assign(student, house.cast.karin, house.today() - 100);
  }
  return two;
}

inline Fields round_fields(const TestHouse& house, const std::vector<Id<people::Person>>& students,
                           const std::vector<std::string>& slots) {
  Fields fields{{"naam", "Ronde van december"},
                {"minuten", "25"},
                {"pauze", "5"},
                {"hoe", "school"},
                {"hoe", "phone"},
                {"lokaal", "B2.14"},
                {"kiezen-tot", text(house.today() + 7)},
                {"uitnodiging", "Tijd om weer te praten over jouw koers."}};
  for (const auto student : students) fields.emplace_back("student", id_of(student));
  for (const std::string& slot : slots) fields.emplace_back("plek", slot);
  return fields;
}

// Answers the id of a round to which these students were invited.
inline std::string invite(TestHouse& house, const std::vector<Id<people::Person>>& students,
                          const std::vector<std::string>& slots) {
  Fields fields = round_fields(house, students, slots);
  fields.emplace_back("doe", "uitnodigen");
  const auto made = house.post("karin", "/gesprekken/rondes/nieuw", fields);
  EXPECT_EQ(made.status, 303) << made.body.substr(0, 2000);
  return location_of(made).substr(std::string("/gesprekken/rondes/").size());
}

inline std::string round_page(const std::string& round) { return "/gesprekken/rondes/" + round; }
inline std::string pick_page(const std::string& round) { return "/gesprekken/kiezen/" + round; }

inline http::Response pick(TestHouse& house, const std::string& who, const std::string& round,
                           const std::string& slot, const std::string& how = "phone") {
  return house.post(who, pick_page(round), {{"moment", slot}, {"hoe", how}});
}

inline int count(const std::string& text, std::string_view words) {
  int found = 0;
  for (auto at = text.find(words); at != std::string::npos; at = text.find(words, at + words.size())) ++found;
  return found;
}

}  // namespace koers::rounds::testing_rounds
