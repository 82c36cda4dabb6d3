// Somebody who may think along with Yara: Karin asks, Yara reads what would be seen, and answers on the one
// window on who sees something; and the tests that she alone adds and shows.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/testing/things.h"
#include "platform/testing/database.h"
#include "rooms/help/instrument.h"

namespace koers::help {
namespace {

using app::testing::has;
using app::testing::TestHouse;
using ::testing::HasSubstr;
using ::testing::Not;

class ThinkingAlong : public ::testing::TestWithParam<std::string> {
 protected:
  http::Response ask() {
    return house_.post("karin", companions_,
                       {{"wie", "Petra Mulder"},
                        {"vanwaar", "Jongerenwerk De Brug"},
                        {"waarover", "Een bijbaan met jongeren."},
                        {"weten", "name"},
                        {"weten", "talks"},
                        {"tot", text(house_.today() + 60)}});
  }
  std::string newest(const std::string& table = "help_outside") {
    const auto id = house_.database().snapshot()->reader().one<std::int64_t>(
        {"test.newest_companion", "SELECT MAX(id) FROM " + table});
    return id_text(id.value());
  }
  int yara(const std::string& what, const TestHouse::Fields& fields = {}) {
    return house_.post("yara", "/ik/meedenken/" + newest() + "/" + what, fields).status;
  }
  std::string shown(const std::string& who, const std::string& path) { return house_.get(who, path).body; }

  TestHouse house_{GetParam()};
  const std::string file_ = "/studenten/" + text(house_.cast.yara);
  const std::string companions_ = file_ + "/meedenken";
  const std::string window_ = "/ik/begeleiding";
};

INSTANTIATE_TEST_SUITE_P(On, ThinkingAlong, koers::testing::each_database(), koers::testing::database_name);

// Meets GU-08, ST-20.
TEST_P(ThinkingAlong, YaraReadsExactlyWhatPetraWouldSeeAndAnswers) {
  EXPECT_THAT(shown("karin", file_), HasSubstr(companions_));
  EXPECT_THAT(shown("yara", window_), HasSubstr("Buiten je begeleider ziet niemand iets van jou."));
  EXPECT_EQ(ask().status, 303);
  EXPECT_THAT(shown("yara", "/meldingen"), HasSubstr("Karin vraagt of iemand mag meedenken"));
  const auto asked = shown("yara", window_);
  for (const char* words : {"Mag Petra Mulder meedenken?", "Jongerenwerk De Brug",
                            "Een bijbaan met jongeren.", "Petra Mulder ziet of hoort dan", "Eerst praten"}) {
    EXPECT_THAT(asked, HasSubstr(words));
  }
  const auto ageless = house_.post("yara", "/ik/meedenken/" + newest() + "/ja");
  EXPECT_EQ(ageless.status, 422);
  EXPECT_TRUE(has(ageless, "Kies wat voor jou geldt."));
  EXPECT_EQ(yara("praten"), 303);
  EXPECT_THAT(shown("karin", companions_), HasSubstr("Yara wil eerst praten."));
  EXPECT_EQ(yara("ja", {{"leeftijd", "16"}}), 303);
  const auto window = shown("yara", window_);
  EXPECT_THAT(window, HasSubstr("Jongerenwerk De Brug, denkt mee"));
  EXPECT_THAT(window, HasSubstr("Karin vroeg het, jij zei ja op"));
  EXPECT_THAT(shown("karin", companions_), HasSubstr("Ja gezegd op"));
  EXPECT_THAT(shown("yara", "/ik/hulp"), Not(HasSubstr("Petra"))) << "she is no address";
}

// Meets GU-08: given and withdrawn are both dated and kept.
TEST_P(ThinkingAlong, OneButtonStopsIt) {
  ask();
  yara("ja", {{"leeftijd", "16"}});
  EXPECT_EQ(yara("stop"), 303);
  EXPECT_THAT(shown("yara", window_), Not(HasSubstr("denkt mee")));
  const auto his = shown("karin", companions_);
  EXPECT_THAT(his, HasSubstr("Ja gezegd op"));
  EXPECT_THAT(his, HasSubstr("Gestopt op"));
}

// Meets LA-06.
TEST_P(ThinkingAlong, UnderSixteenAParentSaysYesToo) {
  ask();
  yara("ja", {{"leeftijd", "jonger"}});
  EXPECT_THAT(shown("yara", window_), Not(HasSubstr("denkt mee")));
  EXPECT_EQ(
      house_.post("karin", companions_ + "/" + newest() + "/ouder", {{"ouderdag", text(house_.today())}})
          .status,
      303);
  EXPECT_THAT(shown("yara", window_), HasSubstr("denkt mee"));
}

TEST_P(ThinkingAlong, ANoCanBeUndoneAndNothingTypedIsLost) {
  const auto refused = house_.post("karin", companions_, {{"waarover", "Een bijbaan"}, {"wie", ""}});
  EXPECT_EQ(refused.status, 422);
  EXPECT_TRUE(has(refused, "Een bijbaan"));
  ask();
  EXPECT_EQ(yara("nee"), 303);
  EXPECT_EQ(yara("ja", {{"leeftijd", "16"}}), 409);
  EXPECT_EQ(yara("terug"), 303);
  EXPECT_EQ(house_.post("karin", companions_ + "/" + newest() + "/terug").status, 303);
  EXPECT_THAT(shown("yara", window_), Not(HasSubstr("Petra")));
}

// Meets GU-08, PA-08.
TEST_P(ThinkingAlong, TheWindowShowsWhoElseSeesSomethingAndStopsIt) {
  house_.post("yara", "/hulpvraag", {{"vraag", "Kan ik naar het hbo?"}, {"begeleider", "nee"}});
  house_.post("jeroen", "/aanvragen/" + newest("referrals_requests") + "/oppakken");
  const auto window = shown("yara", window_);
  for (const char* words : {"Jeroen Bakker", "Decaan, zolang je vraag loopt", "Karin weet hier niets van.",
                            "Karin Wouters is je begeleider", "Koers laat je ouders niets zien."}) {
    EXPECT_THAT(window, HasSubstr(words));
  }
}

// Meets GU-10: only the student adds and shows a test.
TEST_P(ThinkingAlong, ATestIsYarasUntilSheShowsIt) {
  const auto add = [&](const char* audience) {
    return house_.post("yara", "/ik/hulp/tests",
                       {{"test", "Interessetest"},
                        {"gedaan", text(house_.today() - 400)},
                        {"bijwie", "Zelf gedaan"},
                        {"zegt", "Ik help graag mensen."},
                        {"vindt", "Dat klopt."},
                        {"geldig", text(house_.today() - 35)},
                        {"wieziet", audience}});
  };
  EXPECT_EQ(add("me").status, 303);
  EXPECT_THAT(shown("karin", file_ + "/hulp-buiten"), Not(HasSubstr("Interessetest")));
  EXPECT_THAT(shown("yara", "/ik/hulp/tests"), HasSubstr("Verlopen op"));
  const std::string test = "/ik/hulp/tests/" + newest("help_instruments");
  EXPECT_EQ(house_.post("yara", test + "/weg").status, 303);
  EXPECT_THAT(shown("yara", "/ik/hulp/tests"), HasSubstr("Nog geen tests"));
  EXPECT_EQ(house_.post("yara", test + "/terug").status, 303);
  EXPECT_EQ(add("guides").status, 303);
  const auto his = shown("karin", file_ + "/hulp-buiten");
  EXPECT_THAT(his, HasSubstr("Interessetest"));
  EXPECT_THAT(his, HasSubstr("Nooit om iemand te plaatsen."));
  EXPECT_EQ(house_.post("yara", "/ik/hulp/tests", {{"test", "Nog een"}, {"zegt", ""}}).status, 422);
  std::int64_t erased = 0;
  house_.post("yara", "/ik/hulp/tests/" + newest("help_instruments") + "/weg");
  house_.clock.set(house_.clock.now() + 86'401);
  house_.database().write(
      [&](sql::Transaction& tx) { erased = erase_dropped_instruments(tx, house_.clock.now()); });
  EXPECT_EQ(erased, 1);
}

}  // namespace
}  // namespace koers::help
