// What the stories of this room say again and again: Fatma asks, Marieke takes on, days pass.
#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "app/testing/things.h"
#include "platform/testing/database.h"
#include "rooms/commitments/commitment_writing.h"

namespace koers::commitments::testing_commitments {

using app::testing::has;
using app::testing::location_of;
using app::testing::TestHouse;
using Fields = TestHouse::Fields;

inline Fields commitment(const TestHouse& house, const std::string& what, Id<people::Person> who, int days) {
  return {{"afspraak", what}, {"afspraak-wie", text(who)}, {"klaar", text(house.today() + days)}};
}

inline std::string newest(TestHouse& house, const std::string& table) {
  const auto id = house.database().snapshot()->reader().one<std::int64_t>(
      {"test.newest_of_commitments", "SELECT MAX(id) FROM " + table});
  return id_text(id.value_or(0));
}
// The address of the newest commitment.
inline std::string newest_page(TestHouse& house) {
  return "/afspraken/" + newest(house, "commitments_commitments");
}

// Answers the address of what somebody was asked, from a figure of the care team.
inline std::string ask(TestHouse& house, const std::string& who, const std::string& what,
                       Id<people::Person> of, int days = 14) {
  Fields fields = commitment(house, what, of, days);
  fields.push_back({"herkomst", "figure"});
  fields.push_back({"bron", "conversation_helped_ratio"});
  fields.push_back({"bron-naam", "Dit gesprek hielp mij"});
  fields.push_back({"volg", "1"});
  fields.push_back({"deel", "team-" + text(house.cast.care_team)});
  EXPECT_EQ(house.post(who, "/afspraken", fields).status, 303);
  return newest_page(house);
}

inline void pass_days(TestHouse& house, int days) { house.clock.set(house.clock.now() + days * 86'400); }

inline std::string list_of(TestHouse& house, const std::string& who, const std::string& query = "") {
  return house.get(who, "/afspraken" + query).body;
}

inline void run_reminders(TestHouse& house) {
  house.database().write(
      [&](sql::Transaction& tx) { remind(tx, house.cast.institution, house.clock.now()); });
}

}  // namespace koers::commitments::testing_commitments
