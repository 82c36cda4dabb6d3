// What the stories of conversations say again and again: Karin plans, Yara prepares, both write.
#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "app/testing/house.h"
#include "platform/testing/database.h"
#include "rooms/experiences/testing_stories.h"
#include "rooms/guidance/conversation.h"

namespace koers::guidance::testing_talks {

using app::testing::has;
using app::testing::kept_version;
using app::testing::location_of;
using app::testing::TestHouse;
using app::testing::version_in;
using experiences::testing_stories::record;
using Fields = TestHouse::Fields;

inline std::string id_of(Id<people::Person> person) { return id_text(person.value); }

inline std::string later(const TestHouse& house, int days) { return text(house.today() + days); }

// Three days from now at 10.20; answers /gesprekken/{id}.
inline std::string plan(TestHouse& house, const std::string& guide, Id<people::Person> student,
                        const std::string& kind = "dialogue", int days = 3) {
  const auto planned = house.post(guide, "/gesprekken/plannen?student=" + id_of(student),
                                  {{"dag", later(house, days)},
                                   {"tijd", "10:20"},
                                   {"minuten", "25"},
                                   {"plek", "lokaal B2.14"},
                                   {"soort", kind},
                                   // as who was warned of another talk at that time
                                   {"dubbel", later(house, days) + "-620-25"}});
  EXPECT_EQ(planned.status, 303);
  return location_of(planned);
}

inline std::string begin(TestHouse& house, const std::string& guide, Id<people::Person> student,
                         const std::string& kind = "dialogue") {
  const auto talk = plan(house, guide, student, kind, 0);
  EXPECT_EQ(house.post(guide, talk + "/beginnen").status, 303);
  return talk;
}

inline http::Response note(TestHouse& house, const std::string& who, const std::string& talk,
                           const std::string& movement, const std::string& words,
                           const std::string& id = "") {
  return house.post(who, talk + "/notities", {{"beweging", movement}, {"tekst", words}, {"notitie", id}});
}

inline http::Response agree_on(TestHouse& house, const std::string& who, const std::string& talk,
                               const std::string& title, Id<people::Person> owner, int days = 14,
                               const std::string& key = "") {
  return house.post(
      who, talk + "/afspraken",
      {{"afspraak", title}, {"wie", id_of(owner)}, {"voor", later(house, days)}, {"sleutel", key}});
}

inline int count(const std::string& text, std::string_view words) {
  int found = 0;
  for (auto at = text.find(words); at != std::string::npos; at = text.find(words, at + words.size())) ++found;
  return found;
}

}  // namespace koers::guidance::testing_talks
