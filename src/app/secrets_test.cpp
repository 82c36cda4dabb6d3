// What Yara keeps to herself changes nothing for anybody else: not a name, a count, a look, a notice, a slot
// in somebody's calendar, nor a figure of a small group. Two schools that are the same but for her secrets,
// every page of everybody else in both: there is no difference.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "app/testing/things.h"
#include "platform/testing/database.h"
#include "rooms/caseload/testing_handover.h"
#include "rooms/support/testing_support.h"

namespace koers::app {
namespace {

using app::testing::location_of;
using app::testing::parameter;
using app::testing::TestHouse;

// Ids and tokens differ between two schools that lived through different things; all of them are words of 13
// signs or more with a digit among them.
std::string without_ids(const std::string& page) {
  const auto is_part = [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-';
  };
  std::string all;
  for (auto at = page.begin(); at != page.end();) {
    const auto end = std::find_if_not(at, page.end(), is_part);
    const bool is_id = end - at >= 13 && std::any_of(at, end, [](char c) { return c >= '0' && c <= '9'; });
    all += is_id ? "ID" : std::string(at, end);
    at = end;
    if (at != page.end()) all += *at++;
  }
  return all;
}

// The first line that is in one page and not in the other, to read what went wrong.
std::string difference(const std::string& plain, const std::string& secret) {
  const auto [at, other] = std::mismatch(plain.begin(), plain.end(), secret.begin(), secret.end());
  const auto from = static_cast<std::size_t>(std::max<std::ptrdiff_t>(0, at - plain.begin() - 120));
  return "without: ..." + plain.substr(from, 300) + "\nwith: ..." + secret.substr(from, 300);
}

class Secrets : public ::testing::TestWithParam<std::string> {
 protected:
  // What everybody may know; then, in one of the two, what nobody may.
  struct School {
    explicit School(const std::string& address) : house(address) {
      house.post("karin", "/gesprekken/plannen?student=" + text(house.cast.yara),
                 {{"dag", text(house.today() + 7)}, {"tijd", "14:00"}, {"minuten", "25"}});
      record("counsellor", "Ik heb een bewoner geholpen met eten.");
    }
    std::string record(const std::string& audience, const std::string& words) {
      const auto draft =
          parameter(location_of(house.post("yara", "/vastleggen", {{"waar", "stage"}})), "concept");
      house.post("yara", "/vastleggen/wat", {{"concept", draft}, {"tekst", words}});
      house.post("yara", "/vastleggen/gevoel", {{"concept", draft}, {"wie", audience}});
      return "/ervaringen/" + draft;
    }
    TestHouse house;
  };

  // She asks the specialist, who takes it, plans, speaks with her and agrees on something.
  static void ask_in_confidence(School& school) {
    TestHouse& house = school.house;
    house.post("yara", "/hulpvraag", {{"vraag", "Ik wil stoppen."}, {"begeleider", "nee"}});
    const auto id = house.database().snapshot()->reader().one<std::int64_t>(
        {"test.select_request", "SELECT id FROM referrals_requests WHERE institution_id = $1"},
        house.cast.institution);
    const std::string request = "/aanvragen/" + id_text(id.value());
    EXPECT_EQ(house.post("jeroen", request + "/oppakken").status, 303);
    EXPECT_EQ(house
                  .post("jeroen", request + "/plannen",
                        {{"dag", text(house.today())}, {"tijd", "11:00"}, {"plek", "Havenlaan"}})
                  .status,
              303);
    EXPECT_EQ(house.get("jeroen", "/studenten/" + text(house.cast.yara)).status, 200);
    EXPECT_EQ(house
                  .post("jeroen", "/studenten/" + text(house.cast.yara) + "/samen/werk",
                        {{"aantekening", "Zij wil stoppen."}})
                  .status,
              303);
    const auto talk =
        location_of(house.post("jeroen", "/gesprekken/plannen?student=" + text(house.cast.yara),
                               {{"dag", text(house.today())}, {"tijd", "13:00"}, {"minuten", "25"}}));
    EXPECT_THAT(talk, ::testing::StartsWith("/gesprekken/"));
    EXPECT_EQ(house.post("jeroen", talk + "/beginnen", {{"zeker", "1"}}).status, 303);
    house.post("yara", talk + "/notities", {{"beweging", "look_back"}, {"tekst", "Ik slaap slecht."}});
    house.post("jeroen", talk + "/afspraken",
               {{"afspraak", "Bellen met de huisarts"},
                {"wie", text(house.cast.yara)},
                {"voor", text(house.today() + 3)}});
    EXPECT_EQ(house.post("jeroen", talk + "/afronden").status, 303);
    EXPECT_EQ(house.post("karin", talk + "/notities", {{"beweging", "look_back"}, {"tekst", "?"}}).status,
              404);
    EXPECT_EQ(house.get("karin", talk).status, 404);
  }

  // What hinders her, which her counsellor alone may know; her specialist guides her too.
  static void say_what_hinders(School& school) {
    EXPECT_EQ(
        school.house
            .post("yara", "/ik/signalen", {{"feit", "Thuis is het te druk om te leren."}, {"alleen", "1"}})
            .status,
        303);
  }

  static std::string newest(School& school, const std::string& table) {
    const auto id = school.house.database().snapshot()->reader().one<std::int64_t>(
        {"test.select_newest_secret", "SELECT MAX(id) FROM " + table});
    return id_text(id.value());
  }
  // What her counsellor wrote with her for the specialist, to which she said no, and once more without an
  // answer.
  static void refuse_the_specialist(School& school) {
    TestHouse& house = school.house;
    const std::string refer = "/studenten/" + text(house.cast.yara) + "/doorverwijzen";
    for (const char* question : {"Wil ik stoppen?", "Wat nu?"}) {
      EXPECT_EQ(house.post("karin", refer, {{"vraag", question}, {"ziet", "file"}}).status, 303);
      if (std::string_view(question) == "Wat nu?") return;
      const auto id = newest(school, "referrals_joint_requests");
      EXPECT_EQ(house.post("yara", "/hulpvraag/samen/" + id + "/nee").status, 303);
    }
  }

  // Help outside the school, somebody who thinks along, and a test, of which her counsellor knows.
  static void get_help_outside(School& school) {
    TestHouse& house = school.house;
    const std::string file = "/studenten/" + text(house.cast.yara), until = text(house.today() + 30);
    EXPECT_EQ(house
                  .post("karin", file + "/hulp-buiten",
                        {{"naam", "Geldloket"}, {"vraag", "Ik maak geen brieven open."}, {"tot", until}})
                  .status,
              303);
    EXPECT_EQ(
        house.post("yara", "/ik/hulp/" + newest(school, "help_outside") + "/ja", {{"leeftijd", "16"}}).status,
        303);
    EXPECT_EQ(house
                  .post("karin", file + "/meedenken",
                        {{"wie", "Petra"}, {"waarover", "Mijn schulden"}, {"tot", until}})
                  .status,
              303);
    EXPECT_EQ(house
                  .post("yara", "/ik/hulp/tests",
                        {{"test", "Geldtest"}, {"gedaan", text(house.today())}, {"zegt", "Ik spaar niet."}})
                  .status,
              303);
  }

  // What she records, says of herself and asks, for herself.
  static void live_in_private(School& school) {
    TestHouse& house = school.house;
    school.record("me", "Ik durfde niets te zeggen.");
    house.post("yara", "/ik/kwaliteiten/erbij", {{"naam", "Durven vragen"}, {"wie", "me"}});
    house.post("yara", "/ik/rust", {{"weken", "1"}, {"wie", "me"}});
    house.post("yara", "/vooruit/mensen", {{"naam", "Hanneke"}});
    EXPECT_EQ(house
                  .post("yara", school.record("me", "Mijn kwaliteit.") + "/onderdelen",
                        {{"onderdeel", "qualities"}})
                  .status,
              303);
  }

  // Every page that has no thing in its address, and those of Yara.
  static std::vector<std::string> addresses(TestHouse& house) {
    std::vector<std::string> all;
    for (const auto& route : house.app().router().routes()) {
      const auto& pattern = route->pattern;
      if (route->method != "GET" || pattern.ends_with("/live") || pattern == "/metrics") continue;
      if (pattern.find('{') == std::string::npos) all.push_back(pattern);
      if (pattern == "/kader/{code}") {
        for (const char* code : {"A2", "A4", "A6"}) all.push_back(std::string("/kader/") + code);
      }
      if (pattern.starts_with("/studenten/{id}") && pattern.find('{', 13) == std::string::npos) {
        all.push_back("/studenten/" + text(house.cast.yara) + pattern.substr(15));
      }
    }
    return all;
  }

  // Of a team of one student an indicator without anybody in it says something else than one with somebody:
  // figures of so few are for their own stories (suppression_test.cpp).
  static std::vector<std::string> pages_without_small_figures(TestHouse& house) {
    auto pages = addresses(house);
    std::erase_if(pages, [](const std::string& one) {
      return one == "/team" || one == "/bestuur" || one.starts_with("/kader");
    });
    return pages;
  }

  using Names = std::vector<const char*>;
  static void expect_no_difference(School& plain, School& secret, const std::vector<std::string>& pages,
                                   const Names& names = {"karin", "joost", "marieke", "paul", "fatma",
                                                         "ruben", "noah"}) {
    EXPECT_GT(pages.size(), 25U);
    for (const std::string& address : pages) {
      for (const char* who : names) {
        const auto without = plain.house.get(who, address), with = secret.house.get(who, address);
        EXPECT_EQ(without.status, with.status) << who << " " << address;
        const auto left = without_ids(without.body), right = without_ids(with.body);
        EXPECT_TRUE(left == right) << who << " " << address << "\n" << difference(left, right);
      }
    }
  }
};

INSTANTIATE_TEST_SUITE_P(On, Secrets, koers::testing::each_database(), koers::testing::database_name);

// Meets ST-18, GU-10.
TEST_P(Secrets, WhatSheAsksInConfidenceNobodyElseSees) {
  School plain(GetParam()), secret(GetParam());
  ask_in_confidence(secret);
  expect_no_difference(plain, secret, addresses(plain.house));
}

// Meets ST-16.
TEST_P(Secrets, WhatSheKeepsToHerselfNobodyElseSees) {
  School plain(GetParam()), secret(GetParam());
  live_in_private(secret);
  expect_no_difference(plain, secret, pages_without_small_figures(plain.house));
}

// Meets GU-09.
TEST_P(Secrets, WhatOnlyHerCounsellorMayKnowNobodyElseSees) {
  School plain(GetParam()), secret(GetParam());
  for (School* school : {&plain, &secret}) ask_in_confidence(*school);
  say_what_hinders(secret);
  EXPECT_THAT(secret.house.get("karin", "/signalen").body, ::testing::HasSubstr("Thuis is het te druk"));
  expect_no_difference(plain, secret, addresses(plain.house),
                       {"jeroen", "joost", "marieke", "paul", "fatma", "ruben", "noah"});
}

// Meets GU-10.
TEST_P(Secrets, WhatSheRefusedTheSpecialistDoesNotExistForAnybody) {
  School plain(GetParam()), secret(GetParam());
  refuse_the_specialist(secret);
  EXPECT_THAT(secret.house.get("karin", "/studenten/" + text(secret.house.cast.yara) + "/doorverwijzen").body,
              ::testing::HasSubstr("Wil ik stoppen?"));
  expect_no_difference(plain, secret, addresses(plain.house),
                       {"jeroen", "joost", "marieke", "paul", "fatma", "ruben", "noah"});
}

// Meets GU-10, GU-08. Her specialist, whom nobody knows of, guides her too.
TEST_P(Secrets, HelpOutsideThatOnlySheAndHerCounsellorKnowNobodyElseSees) {
  School plain(GetParam()), secret(GetParam());
  for (School* school : {&plain, &secret}) ask_in_confidence(*school);
  get_help_outside(secret);
  EXPECT_THAT(secret.house.get("karin", "/studenten/" + text(secret.house.cast.yara) + "/hulp-buiten").body,
              ::testing::HasSubstr("Ik maak geen brieven open."));
  expect_no_difference(plain, secret, pages_without_small_figures(plain.house),
                       {"jeroen", "joost", "marieke", "paul", "fatma", "ruben", "noah"});
}

// Meets LA-04. An agreement on support changes nothing for anybody but the two, not even for the officer's
// colleagues.
TEST_P(Secrets, WhatSheAgreesOnSupportNobodyElseSees) {
  School plain(GetParam()), secret(GetParam());
  for (School* school : {&plain, &secret}) {
    ask_in_confidence(*school);
    support::testing_support::add_ellen(school->house);
  }
  support::testing_support::agreed(secret.house);
  for (School* school : {&plain, &secret}) support::testing_support::add_officer(school->house, "ilse");
  expect_no_difference(plain, secret, addresses(plain.house),
                       {"karin", "jeroen", "joost", "marieke", "paul", "fatma", "ruben", "noah", "ilse"});
}

// What the two planned is not handed over with what the counsellor planned.
TEST_P(Secrets, WhoTakesOverFromHerCounsellorFindsNothingOfItEither) {
  School school(GetParam());
  TestHouse& house = school.house;
  ask_in_confidence(school);
  const auto bas = app::testing::add_bas(house);
  const std::string of_yara = text(house.cast.yara);
  const auto talk =
      location_of(house.post("jeroen", "/gesprekken/plannen?student=" + of_yara,
                             {{"dag", text(house.today() + 9)}, {"tijd", "09:00"}, {"minuten", "25"}}));
  ASSERT_EQ(caseload::testing_handover::hand_over(house, "karin", "yara", house.cast.yara, "bas", bas), 303);
  EXPECT_EQ(house.get("jeroen", talk).status, 200);
  EXPECT_EQ(house.get("bas", talk).status, 404);
  for (const std::string page : {"/vandaag", "/gesprekken", "/studenten", "/meldingen"}) {
    EXPECT_THAT(house.get("bas", page).body, ::testing::Not(::testing::HasSubstr(talk))) << page;
  }
  const auto file = house.get("bas", "/studenten/" + of_yara);
  EXPECT_EQ(file.status, 200);
  EXPECT_THAT(file.body, ::testing::Not(::testing::HasSubstr("Jeroen")));
}

// Whom she knows is hers, until she lets those who guide her know of somebody; and hers again when she takes
// that back.
TEST_P(Secrets, OfThePeopleSheKnowsKarinSeesWhomSheShares) {
  School plain(GetParam()), secret(GetParam());
  TestHouse& house = secret.house;
  const auto samir = [](const char* audience) {
    return std::vector<std::pair<std::string, std::string>>{
        {"naam", "Samir"},        {"beroep", "Mijn broer"}, {"helpt", "Moed geven"},
        {"geven", "Samen koken"}, {"ontmoet", "Aan tafel"}, {"bereik", "Via mijn oma"},
        {"band", "near"},         {"wie", audience}};
  };
  house.post("yara", "/vooruit/mensen", {{"naam", "Tante Geheim"}, {"wie", "me"}});
  const auto contact = location_of(house.post("yara", "/vooruit/mensen", samir("counsellor")));
  const std::string file = "/studenten/" + text(house.cast.yara);
  const auto seen = house.get("karin", file).body;
  for (const char* words : {"Mensen om Yara heen", "Samir", "Mijn broer", "Moed geven"}) {
    EXPECT_THAT(seen, ::testing::HasSubstr(words));
  }
  for (const char* words : {"Samen koken", "Aan tafel", "Via mijn oma", "Tante Geheim"}) {
    EXPECT_THAT(seen, ::testing::Not(::testing::HasSubstr(words)));
  }
  EXPECT_EQ(house.get("karin", contact).status, 403);
  EXPECT_EQ(house.get("joost", file).status, 404);

  EXPECT_EQ(house.post("yara", contact + "/aanpassen", samir("me")).status, 303);
  expect_no_difference(plain, secret, pages_without_small_figures(plain.house));
}

// Both sides of the promise: once she lets Karin know, Karin sees who guides her too.
TEST_P(Secrets, WhatSheLetsHerCounsellorKnowIsThere) {
  School school(GetParam());
  ask_in_confidence(school);
  const std::string file = "/studenten/" + text(school.house.cast.yara);
  EXPECT_THAT(school.house.get("karin", file).body, ::testing::Not(::testing::HasSubstr("Jeroen")));
  const auto id = school.house.database().snapshot()->reader().one<std::int64_t>(
      {"test.select_request", "SELECT id FROM referrals_requests WHERE institution_id = $1"},
      school.house.cast.institution);
  school.house.post("yara", "/hulpvraag/" + id_text(id.value()) + "/begeleider", {{"begeleider", "ja"}});
  const auto seen = school.house.get("karin", file).body;
  EXPECT_THAT(seen, ::testing::HasSubstr("Jeroen"));
  EXPECT_THAT(seen, ::testing::Not(::testing::HasSubstr("huisarts")))
      << "what was agreed before stays theirs";
}

}  // namespace
}  // namespace koers::app
