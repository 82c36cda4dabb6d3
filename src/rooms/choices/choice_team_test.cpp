// What Marieke's team types to let students choose: each mistake at its own field, and two at once.
#include <gtest/gtest.h>

#include "app/testing/house.h"
#include "platform/testing/database.h"
#include "rooms/choices/choice_team.h"

namespace koers::choices {
namespace {

using app::testing::has;
using app::testing::location_of;
using app::testing::TestHouse;
using app::testing::version_in;

class ChoicesOfATeam : public ::testing::TestWithParam<std::string> {
 protected:
  TestHouse::Fields moment_fields() const {
    return {{"team", text(house.cast.care_team)},
            {"naam", "Kies je keuzedeel"},
            {"soort", "elective"},
            {"leerjaar", "2"},
            {"opleiding", text(house.cast.care_programme)},
            {"uitleg", "Een halve dag per week."},
            {"open", "2026-11-16"},
            {"dicht", "2026-12-04"},
            {"wissel", "2027-01-15"},
            {"begin", "2027-02-01"},
            {"terugkijken", "2027-04-12"}};
  }
  // A choice of Marieke's, with the address of its options.
  std::string options_of_new() {
    return location_of(house.post("marieke", "/team/keuzes", moment_fields())) + "/opties";
  }

  TestHouse house{GetParam()};
};

INSTANTIATE_TEST_SUITE_P(On, ChoicesOfATeam, koers::testing::each_database(), koers::testing::database_name);

// Meets PR-03.
// A mistake of a team stands at the field that holds it, whichever that is.
TEST_P(ChoicesOfATeam, AMistakeOfTheTeamStandsAtItsOwnField) {
  // Where the mistakes are when this field is typed so.
  const auto wrong = [&](const std::string& path, TestHouse::Fields fields, const std::string& field,
                         const std::string& typed) {
    std::string found;
    for (auto& one : fields) {
      if (one.first == field) one.second = typed;
    }
    const auto refused = house.post("marieke", path, fields);
    EXPECT_EQ(refused.status, 422) << field << ": " << typed;
    for (const auto& one : fields) {
      if (has(refused, "id=\"" + one.first + "-error\"")) found += one.first;
      if (has(refused, "<a href=\"#" + one.first + "\">")) found += "!";
    }
    return found;
  };
  const std::string bsn = "Bel 111222333";
  const auto moment_wrong = [&](const std::string& field, const std::string& typed) {
    return wrong("/team/keuzes", moment_fields(), field, typed);
  };
  EXPECT_EQ(moment_wrong("naam", ""), "naam!");
  EXPECT_EQ(moment_wrong("naam", std::string(161, 'a')), "naam!");
  EXPECT_EQ(moment_wrong("uitleg", std::string(2'001, 'a')), "uitleg!");
  EXPECT_EQ(moment_wrong("uitleg", bsn), "uitleg!");
  EXPECT_EQ(moment_wrong("soort", "raadsel"), "soort!");
  EXPECT_EQ(moment_wrong("leerjaar", "5"), "leerjaar!");
  EXPECT_EQ(moment_wrong("opleiding", text(house.cast.technology_programme)), "opleiding!");
  for (const char* day : {"open", "dicht", "wissel", "begin", "terugkijken"}) {
    EXPECT_EQ(moment_wrong(day, "morgen"), std::string(day) + "!");
    EXPECT_EQ(moment_wrong(day, "9999-01-01"), std::string(day) + "!");
  }
  EXPECT_EQ(moment_wrong("open", ""), "open!");
  EXPECT_EQ(moment_wrong("dicht", ""), "dicht!");
  EXPECT_EQ(moment_wrong("wissel", "2026-12-01"), "wissel!");
  EXPECT_EQ(moment_wrong("terugkijken", "2026-12-01"), "terugkijken!");

  const std::string options = options_of_new();
  const TestHouse::Fields option_fields{{"naam", "Jeugdzorg"},   {"uitleg", "Werken met jongeren"},
                                        {"wanneer", "maandag"},  {"waar", "Havenlaan"},
                                        {"plekken", "3"},        {"code", "K0072"},
                                        {"vraagt", "value:care"}};
  const auto option_wrong = [&](const std::string& field, const std::string& typed) {
    return wrong(options, option_fields, field, typed);
  };
  EXPECT_EQ(option_wrong("naam", ""), "naam!");
  for (const char* field : {"naam", "uitleg", "wanneer", "waar", "code"}) {
    EXPECT_EQ(option_wrong(field, std::string(2'001, 'a')), std::string(field) + "!");
    EXPECT_EQ(option_wrong(field, bsn), std::string(field) + "!");
  }
  EXPECT_EQ(option_wrong("plekken", "0"), "plekken!");
  EXPECT_EQ(option_wrong("plekken", "10001"), "plekken!");
  EXPECT_EQ(option_wrong("vraagt", "value:nothing"), "vraagt!");

  std::string accented;
  for (int i = 0; i < 160; ++i) accented += "ë";
  EXPECT_EQ(house.post("marieke", options, {{"naam", accented}}).status, 303);
}

TEST_P(ChoicesOfATeam, WhatTwoOfATeamChangeAtOnceShowsBothTexts) {
  const std::string options = options_of_new();
  const std::string moment = options.substr(0, options.rfind('/'));
  house.post("marieke", options, {{"naam", "Jeugdzorg"}, {"plekken", "1"}, {"waar", "Havenlaan"}});
  const std::string list = house.get("marieke", moment).body;
  const auto at = list.find(options + "/0");  // an id, not "nieuw"
  const std::string path = list.substr(at, list.find('"', at) - at);
  const std::string page = house.get("marieke", path).body;
  const std::string version = version_in(page);
  const auto change = [&](const std::string& who, const std::string& place) {
    return house.post(who, path,
                      {{"versie", version}, {"naam", "Jeugdzorg"}, {"plekken", "1"}, {"waar", place}});
  };
  EXPECT_EQ(change("marieke", "Centrum").status, 303);
  const auto stale = change("fatma", "Noord");
  EXPECT_EQ(stale.status, 409);
  EXPECT_TRUE(has(stale, "Centrum"));
  EXPECT_TRUE(has(stale, "value=\"Noord\""));
  EXPECT_TRUE(has(stale, "id=\"waar-error\""));
  // Who changes something else keeps what the other changed.
  EXPECT_EQ(house
                .post("fatma", path,
                      {{"versie", version}, {"naam", "Zorg"}, {"plekken", "1"}, {"waar", "Havenlaan"}})
                .status,
            303);
  EXPECT_TRUE(has(house.get("marieke", moment), "Centrum"));
}

}  // namespace
}  // namespace koers::choices
