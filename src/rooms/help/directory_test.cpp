// The directory: Fatma keeps it, all who are at the school read it, and a list is read in after it was
// rehearsed.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/testing/things.h"
#include "platform/testing/database.h"
#include "rooms/help/help_address.h"

namespace koers::help {
namespace {

using app::testing::has;
using app::testing::location_of;
using app::testing::TestHouse;
using ::testing::HasSubstr;
using ::testing::Not;

class Directory : public ::testing::TestWithParam<std::string> {
 protected:
  std::string add(const std::string& name, const std::string& offers = "Praten en werk zoeken") {
    return location_of(house_.post("fatma", "/hulpwijzer/nieuw",
                                   {{"naam", name},
                                    {"wat", offers},
                                    {"talen", "Arabisch"},
                                    {"contact", "Bel 020-5550101"},
                                    {"nagekeken", text(house_.today())}}));
  }
  std::string shown(const std::string& who, const std::string& path) { return house_.get(who, path).body; }
  void pass(int days) { house_.clock.set(house_.clock.now() + days * 86'400LL); }
  std::vector<HelpAddress> all() {
    return addresses_of(house_.database().snapshot()->reader(), house_.cast.institution);
  }

  TestHouse house_{GetParam()};
};

INSTANTIATE_TEST_SUITE_P(On, Directory, koers::testing::each_database(), koers::testing::database_name);

// Meets GU-10.
TEST_P(Directory, FatmaKeepsItAndEverybodyAtTheSchoolFindsWhoHelps) {
  EXPECT_THAT(shown("fatma", "/hulpwijzer"), HasSubstr("Begin met de zorgcoördinator"));
  EXPECT_THAT(shown("yara", "/hulpwijzer"), Not(HasSubstr("Zet een adres erbij")));
  const auto path = add("Jongerenwerk De Brug");
  add("Geldloket", "Hulp bij schulden");
  for (const char* who : {"yara", "karin", "jeroen", "marieke", "paul"}) {
    EXPECT_THAT(shown(who, path), HasSubstr("Bel 020-5550101")) << who;
  }
  const auto found = shown("yara", "/hulpwijzer?q=schulden");
  EXPECT_THAT(found, HasSubstr("Geldloket"));
  EXPECT_THAT(found, Not(HasSubstr("De Brug")));
  EXPECT_THAT(shown("yara", "/hulpwijzer?q=arabisch"), HasSubstr("De Brug"));
  EXPECT_THAT(shown("yara", "/hulpwijzer?q=zwemmen"), HasSubstr("Niets gevonden"));
}

TEST_P(Directory, WhatNobodyLookedAtForAYearIsMarked) {
  const auto path = add("Jongerenwerk De Brug");
  pass(365);
  EXPECT_THAT(shown("yara", "/hulpwijzer"), Not(HasSubstr("Ouder dan een jaar")));
  pass(1);
  EXPECT_THAT(shown("yara", "/hulpwijzer"), HasSubstr("Ouder dan een jaar"));
  EXPECT_THAT(shown("fatma", "/hulpwijzer"), HasSubstr("1 adres is meer dan een jaar niet nagekeken."));
  EXPECT_EQ(house_.post("fatma", path + "/klopt").status, 303);
  EXPECT_THAT(shown("yara", path), Not(HasSubstr("meer dan een jaar geleden")));
  EXPECT_THAT(shown("yara", path), HasSubstr("door Fatma"));
}

TEST_P(Directory, WhatIsTakenOutCanBePutBack) {
  const auto path = add("Jongerenwerk De Brug");
  EXPECT_EQ(house_.post("fatma", path + "/weg").status, 303);
  EXPECT_EQ(house_.get("yara", path).status, 404);
  EXPECT_EQ(house_.get("fatma", path).status, 200);
  EXPECT_TRUE(all().empty());
  EXPECT_EQ(house_.post("fatma", path + "/terug").status, 303);
  EXPECT_EQ(house_.get("yara", path).status, 200);
}

TEST_P(Directory, NothingTypedIsLostAndNoNameIsThereTwice) {
  add("Jongerenwerk De Brug");
  const auto twice = house_.post("fatma", "/hulpwijzer/nieuw",
                                 {{"naam", "jongerenwerk de brug"},
                                  {"wat", "Iets anders"},
                                  {"contact", "Mail"},
                                  {"nagekeken", text(house_.today())}});
  EXPECT_EQ(twice.status, 422);
  EXPECT_TRUE(has(twice, "Er is al een adres met deze naam."));
  EXPECT_TRUE(has(twice, "Iets anders"));
  EXPECT_EQ(house_.post("fatma", "/hulpwijzer/nieuw", {{"naam", "Nieuw"}, {"contact", "111222333"}}).status,
            422);
  EXPECT_EQ(all().size(), 1U);
}

// Meets GU-10.
TEST_P(Directory, AListIsRehearsedRowByRowAndThenReadIn) {
  add("Geldloket", "Hulp bij schulden");
  add("Taalhuis");
  const std::string list =
      "naam;voor wie;wat;contact;gecontroleerd op\n"
      "Geldloket;Vanaf 18;Hulp bij schulden en toeslagen;Bel 020-5550103;2026-11-01\n"
      "Maatje;Mantelzorgers;Een middag vrij;Bel;2026-10-01\n"
      "Zonder contact;;Praten;;2026-10-01\n"
      "Met nummer;;Praten;111222333;2026-10-01\n"
      "Maatje;;Nog eens;Bel;2026-10-01\n"
      "Morgen;;Praten;Bel;2099-01-01\n";
  const auto rehearsed = house_.post("fatma", "/hulpwijzer/inlezen", {{"rijen", list}});
  EXPECT_EQ(rehearsed.status, 200);
  for (const char* words : {"Er is nog niets veranderd.", "Lees 2 adressen in", "rij 4",
                            "Er staat niet hoe je contact maakt.", "Dit lijkt een burgerservicenummer",
                            "Deze naam staat twee keer in het bestand.", "De dag is geen dag"}) {
    EXPECT_THAT(rehearsed.body, HasSubstr(words));
  }
  EXPECT_EQ(all().size(), 2U) << "nothing has changed";
  EXPECT_EQ(house_.post("fatma", "/hulpwijzer/inlezen/doen", {{"rijen", list}}).status, 303);
  const auto now = all();
  ASSERT_EQ(now.size(), 3U);
  EXPECT_EQ(now[0].offers, "Hulp bij schulden en toeslagen");
  EXPECT_EQ(now[0].languages, "Arabisch") << "a column that the file does not have is left alone";
  EXPECT_EQ(now[1].name, "Maatje");
  EXPECT_EQ(now[2].name, "Taalhuis") << "what is not in the file stays";
  EXPECT_THAT(house_.post("fatma", "/hulpwijzer/inlezen", {{"rijen", list}}).body,
              HasSubstr("Alles staat er al zo in."));
}

// For a day, and without what somebody changed since.
TEST_P(Directory, AListThatWasReadInCanBeTurnedBack) {
  add("Geldloket", "Hulp bij schulden");
  const std::string list =
      "naam;wat;contact\nGeldloket;Rekenen;Bel\nMaatje;Een middag vrij;Bel\nTaalhuis;Praten;Bel\n";
  house_.clock.set(house_.clock.now() + 60);
  house_.post("fatma", "/hulpwijzer/inlezen/doen", {{"rijen", list}});
  ASSERT_EQ(all().size(), 3U);
  house_.clock.set(house_.clock.now() + 60);
  house_.post("fatma", "/hulpwijzer/" + text(all()[2].id) + "/klopt");
  EXPECT_EQ(house_
                .post("fatma", "/hulpwijzer/" + text(all()[1].id),
                      {{"naam", "Maatje"},
                       {"wat", "Een dag vrij"},
                       {"contact", "Bel"},
                       {"nagekeken", text(house_.today())}})
                .status,
            303);
  const auto page = shown("fatma", "/hulpwijzer");
  EXPECT_THAT(page, HasSubstr("3 adressen ingelezen."));
  EXPECT_THAT(shown("yara", "/hulpwijzer"), Not(HasSubstr("Draai terug")));
  const auto made = import_to_turn_back(house_.database().snapshot()->reader(), house_.cast.institution,
                                        house_.clock.now());
  ASSERT_TRUE(made.has_value());
  const std::string back = "/hulpwijzer/inlezen/" + text(made->id) + "/terug";
  EXPECT_EQ(house_.post("yara", back).status, 403);
  EXPECT_EQ(house_.post("fatma", back).status, 303);
  EXPECT_EQ(house_.post("fatma", back).status, 303) << "sent twice";
  const auto now = all();
  ASSERT_EQ(now.size(), 2U);
  EXPECT_EQ(now[0].offers, "Hulp bij schulden");
  EXPECT_EQ(now[0].contact, "Bel 020-5550101");
  EXPECT_EQ(now[1].offers, "Een dag vrij") << "changed since";
}

TEST_P(Directory, AfterADayAListStays) {
  house_.post("fatma", "/hulpwijzer/inlezen/doen", {{"rijen", "naam;wat;contact\nMaatje;Praten;Bel\n"}});
  const auto made = import_to_turn_back(house_.database().snapshot()->reader(), house_.cast.institution,
                                        house_.clock.now());
  house_.clock.set(house_.clock.now() + 86'400);
  EXPECT_EQ(house_.post("fatma", "/hulpwijzer/inlezen/" + text(made.value().id) + "/terug").status, 409);
  EXPECT_THAT(shown("fatma", "/hulpwijzer"), Not(HasSubstr("Draai terug")));
  house_.database().write([&](sql::Transaction& tx) { forget_old_imports(tx, house_.clock.now() + 1); });
  EXPECT_EQ(house_.post("fatma", "/hulpwijzer/inlezen/" + text(made.value().id) + "/terug").status, 404);
}

TEST_P(Directory, WhatIsNoListIsRefusedWithWhatIsWrong) {
  const auto refused = [&](const std::string& rows) {
    const auto answer = house_.post("fatma", "/hulpwijzer/inlezen", {{"rijen", rows}});
    EXPECT_EQ(answer.status, 422);
    return answer.body;
  };
  EXPECT_THAT(refused(""), HasSubstr("Kies een bestand of plak rijen."));
  EXPECT_THAT(refused("naam;wat\nA;B\n"), HasSubstr("Deze kolom staat er niet in: contact."));
  EXPECT_THAT(refused("naam;wat;contact\n"), HasSubstr("Er staan geen rijen onder de kolommen."));
}

TEST_P(Directory, TheFileThatIsWrittenIsReadBackTheSame) {
  add("=Geldloket;met \"tekens\"", "Hulp\nbij schulden");
  const auto file = shown("fatma", "/hulpwijzer/adressen.csv");
  EXPECT_EQ(read_file(house_.database().snapshot()->reader(), house_.cast.institution, file, house_.today())
                .count(RowFate::same),
            1);
}

}  // namespace
}  // namespace koers::help
