// What the stories of this room say again and again: Yara records, answers, shares.
#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "app/testing/house.h"
#include "campus/words/cards.h"
#include "rooms/experiences/experience.h"

namespace koers::experiences::testing_stories {

using app::testing::has;
using app::testing::kept_version;
using app::testing::location_of;
using app::testing::parameter;
using app::testing::TestHouse;
using app::testing::version_in;
using Fields = TestHouse::Fields;

inline std::string without_query(const std::string& address) {
  return address.substr(0, address.find_first_of("?#"));
}

// The experience to which the answer after recording leads.
inline std::string recorded_at(const http::Response& saved) {
  const auto place = location_of(saved);
  return place.substr(0, place.rfind('/'));
}

// A question to think back on that asks for that meaning.
inline std::string card_with(words::Meaning meaning) {
  for (const words::Card& card : words::cards()) {
    if (card.meaning == meaning && card.for_reflection()) return card.id;
  }
  return {};
}

// Records in the three steps; answers the address of the experience.
inline std::string record(TestHouse& house, const std::string& who, const std::string& words,
                          const std::string& audience = "counsellor", const std::string& kind = "placement") {
  const auto draft = parameter(location_of(house.post(who, "/vastleggen", {{"waar", kind}})), "concept");
  house.post(who, "/vastleggen/wat", {{"concept", draft}, {"tekst", words}});
  const auto saved =
      house.post(who, "/vastleggen/gevoel",
                 {{"concept", draft}, {"gevoel", "proud"}, {"gevoel", "exciting"}, {"wie", audience}});
  EXPECT_EQ(saved.status, 303);
  return "/ervaringen/" + draft;
}

inline Id<Experience> id_in(const std::string& address) {
  return {*parse_id_text(without_query(address).substr(std::string("/ervaringen/").size()))};
}

}  // namespace koers::experiences::testing_stories
