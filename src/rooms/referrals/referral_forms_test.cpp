// The forms of a request to the specialist: a mistake stands at its own field, what was typed stays, and what
// is sent twice is done once.
#include "rooms/referrals/referral_forms.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/testing/house.h"
#include "platform/testing/database.h"

namespace koers::referrals {
namespace {

using app::testing::location_of;
using app::testing::TestHouse;
using ::testing::HasSubstr;
using ::testing::Not;

class ReferralForms : public ::testing::TestWithParam<std::string> {
 protected:
  // Lies is a specialist too, so that there is somebody to pass on to.
  void SetUp() override {
    lies_ = house_.ids.next<people::Person>();
    house_.database().write([&](sql::Transaction& tx) {
      people::add_person(tx, house_.cast.institution,
                         {.person = {lies_, "Lies", "", "Mulder"}, .number = "lies"});
      people::appoint(
          tx, house_.cast.institution, house_.ids.next_value(), lies_,
          {people::Role::specialist, {organisation::UnitKind::institution, house_.cast.institution.value}},
          make_day(2024, 8, 1));
    });
  }
  int ask(const std::string& question) {
    return house_.post("yara", "/hulpvraag", {{"vraag", question}, {"begeleider", "ja"}}).status;
  }
  std::string newest() {
    const auto id = house_.database().snapshot()->reader().one<std::int64_t>(
        {"test.newest_asked", "SELECT id FROM referrals_requests ORDER BY asked_at DESC, id DESC LIMIT 1"});
    return id_text(id.value());
  }
  // Yara asks and Jeroen takes it; answers how it is called in addresses.
  std::string taken() {
    EXPECT_EQ(ask("Kan ik naar het hbo?"), 303);
    const std::string id = newest();
    EXPECT_EQ(house_.post("jeroen", "/aanvragen/" + id + "/oppakken").status, 303);
    return id;
  }

  TestHouse house_{GetParam()};
  Id<people::Person> lies_;
};

INSTANTIATE_TEST_SUITE_P(On, ReferralForms, koers::testing::each_database(), koers::testing::database_name);

TEST_P(ReferralForms, WhatASpecialistMistypesIsSaidAndKept) {
  const std::string request = "/aanvragen/" + taken();
  const auto plan = house_.post("jeroen", request + "/plannen",
                                {{"dag", "2026-02-30"}, {"tijd", "25:61"}, {"plek", "Lokaal 12"}});
  EXPECT_EQ(plan.status, 422);
  EXPECT_THAT(plan.body, HasSubstr("Lokaal 12"));
  EXPECT_EQ(
      house_.post("jeroen", request + "/plannen", {{"dag", text(house_.today() - 1)}, {"tijd", "10:00"}})
          .status,
      422);
  EXPECT_EQ(house_.post("jeroen", request + "/gesproken", {{"dag", text(house_.today() + 1)}}).status, 422);
  EXPECT_EQ(house_.post("jeroen", request + "/gesproken", {{"dag", text(house_.today() - 1)}}).status, 422);
  EXPECT_EQ(house_.post("jeroen", request + "/bericht", {{"woorden", ""}}).status, 422);
  EXPECT_EQ(house_.post("jeroen", request + "/afronden", {{"uitkomst", ""}}).status, 422);
  EXPECT_THAT(house_.get("jeroen", request).body, HasSubstr("Plan eerste contact"));
}

TEST_P(ReferralForms, AMistakeStandsAtItsOwnField) {
  const std::string id = taken();
  const std::string request = "/aanvragen/" + id;
  const auto expect_at = [](const http::Response& refused, const std::string& field,
                            const std::vector<std::string>& others) {
    EXPECT_EQ(refused.status, 422);
    EXPECT_THAT(refused.body, HasSubstr("<a href=\"#" + field + "\">"));
    EXPECT_THAT(refused.body, HasSubstr("id=\"" + field + "-error\""));
    for (const std::string& other : others) {
      EXPECT_THAT(refused.body, Not(HasSubstr("id=\"" + other + "-error\""))) << other;
    }
  };
  const std::string later = text(house_.today() + 3);
  expect_at(house_.post("jeroen", request + "/plannen",
                        {{"dag", later}, {"tijd", "10:20"}, {"plek", "Bel 111222333"}}),
            "plek", {"dag", "tijd", "dag-gesproken"});
  expect_at(house_.post("jeroen", request + "/plannen", {{"dag", later}, {"tijd", "25:61"}}), "tijd",
            {"dag", "plek"});
  expect_at(house_.post("jeroen", request + "/gesproken", {{"dag", later}}), "dag-gesproken",
            {"dag", "tijd", "plek"});
  expect_at(house_.post("jeroen", request + "/bericht", {{"woorden", "111222333"}}), "woorden", {"uitkomst"});
  expect_at(house_.post("jeroen", request + "/afronden", {{"uitkomst", "111222333"}}), "uitkomst",
            {"woorden"});
  expect_at(house_.post("jeroen", request + "/doorgeven"), "naar", {"woorden", "uitkomst"});
  expect_at(house_.post("yara", "/hulpvraag/" + id + "/erbij", {{"woorden", "111222333"}}), "woorden",
            {"vraag", "begeleider"});
  const std::string choice = "/hulpvraag/" + id + "/begeleider";
  expect_at(house_.post("yara", choice, {{"begeleider", "misschien"}}), "begeleider-" + id, {"woorden"});
}

TEST_P(ReferralForms, ALetterWithAnAccentIsOneLetter) {
  std::string words;
  for (int i = 0; i < 2'000; ++i) words += "\u00eb";
  EXPECT_EQ(ask(words + "\u00eb"), 422);
  EXPECT_EQ(ask(words), 303);
}

// A phone sends again what it got no answer to.
TEST_P(ReferralForms, SentTwiceIsDoneOnce) {
  const std::string id = taken();
  const std::string request = "/aanvragen/" + id;
  const auto twice = [&](const std::string& who, const std::string& path, TestHouse::Fields fields) {
    fields.emplace_back("sleutel", id_text(house_.ids.next_value()));
    const auto first = house_.post(who, path, fields);
    const auto again = house_.post(who, path, fields);
    EXPECT_EQ(again.status, 303) << path;
    EXPECT_EQ(location_of(first), location_of(again)) << path;
  };
  twice("jeroen", request + "/plannen", {{"dag", text(house_.today() + 3)}, {"tijd", "10:20"}});
  twice("jeroen", request + "/bericht", {{"woorden", "Tot dan."}});
  twice("jeroen", request + "/gesproken", {{"dag", text(house_.today())}});
  twice("yara", "/hulpvraag/" + id + "/erbij", {{"woorden", "Dank je."}});
  twice("jeroen", request + "/afronden", {{"uitkomst", "Klaar."}});
  const auto reader = house_.database().snapshot();
  const Id<Referral> referral{*parse_id_text(id)};
  const auto lines = lines_of(reader->reader(), house_.cast.institution, house_.cast.yara);
  EXPECT_EQ(lines_of(lines, referral).size(), 6U);
  twice("yara", "/hulpvraag", {{"vraag", "Een tweede vraag"}, {"begeleider", "ja"}});
  const std::string second = "/aanvragen/" + newest();
  house_.post("jeroen", second + "/oppakken");
  twice("jeroen", second + "/doorgeven", {{"naar", text(lies_)}});
}

}  // namespace
}  // namespace koers::referrals
