// What the stories of signals say again and again: what there is about Yara, and what Karin answers.
#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "app/testing/house.h"
#include "platform/testing/database.h"
#include "rooms/guidance/testing_talks.h"
#include "rooms/signals/keeping.h"
#include "rooms/signals/signal.h"

namespace koers::signals::testing_signals {

using app::testing::has;
using app::testing::location_of;
using app::testing::TestHouse;
using Fields = TestHouse::Fields;

// Of a student, newest first, as they stand in the database.
inline std::vector<Signal> stored(TestHouse& house, Id<people::Person> student) {
  return signals_of(house.database().snapshot()->reader(), house.cast.institution, student);
}
// The one of a rule that is there last; the test fails without.
inline Signal stored(TestHouse& house, Id<people::Person> student, std::optional<Rule> rule) {
  for (const Signal& one : stored(house, student)) {
    if (one.rule == rule) return one;
  }
  ADD_FAILURE() << "no such signal";
  return {};
}
inline std::string page_of(const Signal& signal) { return "/signalen/" + id_text(signal.id.value); }

// A day later, or so many; everybody signs in again.
inline void pass(TestHouse& house, int days) { house.clock.set(house.clock.now() + days * 86'400LL); }

inline std::string in_days(const TestHouse& house, int days) { return text(house.today() + days); }

// What a guide answers, as the page was read now.
inline Fields acting(const TestHouse& house, const Signal& seen, const std::string& why, int days = 14) {
  return {{"klopt", "act"},
          {"maatregel", "moment"},
          {"waarom", why},
          {"kijk", in_days(house, days)},
          {"signaalstand", std::to_string(seen.version)}};
}
inline Fields waiting(const TestHouse& house, const Signal& seen, const std::string& why, int days) {
  return {{"klopt", "wait"},
          {"waarom", why},
          {"kijk", in_days(house, days)},
          {"signaalstand", std::to_string(seen.version)}};
}
inline Fields fine(const Signal& seen, const std::string& why) {
  return {{"klopt", "fine"}, {"waarom", why}, {"signaalstand", std::to_string(seen.version)}};
}

// Somebody guides Yara beside Karin.
inline void let_guide(TestHouse& house, Id<people::Person> person, bool in_confidence) {
  house.database().write([&](sql::Transaction& tx) {
    access::assign_guide(tx, house.cast.institution, house.cast.yara,
                         {.id = {house.ids.next_value()},
                          .person_id = person,
                          .kind = access::GuideKind::specialist,
                          .begins_on = house.today() - 1,
                          .ends_on = std::nullopt,
                          .reason = "",
                          .handover_note = "",
                          .in_confidence = in_confidence});
  });
}

// Karin and the student speak today.
inline void speak(TestHouse& house, Id<people::Person> student) {
  const auto talk = guidance::testing_talks::begin(house, "karin", student, "intake");
  guidance::testing_talks::note(house, "karin", talk, "look_back", "We spraken over de stage.");
  EXPECT_EQ(house.post("karin", talk + "/afronden").status, 303);
}

}  // namespace koers::signals::testing_signals
