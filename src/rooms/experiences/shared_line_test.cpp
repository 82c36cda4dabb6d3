// The student's line in the student's file: what Karin reads of what Yara shares.
#include <gmock/gmock.h>

#include "platform/testing/database.h"
#include "rooms/experiences/testing_stories.h"

namespace koers::experiences {
namespace {

using namespace testing_stories;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

class SharedLine : public ::testing::TestWithParam<std::string> {
 protected:
  std::string file(const std::string& question = "", const std::string& who = "karin") {
    return house_.get(who, "/studenten/" + text(house_.cast.yara) + question).body;
  }
  std::string tell(const std::string& words, const std::string& audience = "counsellor") {
    house_.clock.set(house_.clock.now() + 60);
    return record(house_, "yara", words, audience);
  }

  TestHouse house_{GetParam()};
};

INSTANTIATE_TEST_SUITE_P(On, SharedLine, koers::testing::each_database(), koers::testing::database_name);

// Meets ST-16: the newest as they were told, the older ones by their title, and nothing that is not shared.
TEST_P(SharedLine, TheNewestStandInTheStudentsOwnWords) {
  tell("Tuin voor het buurthuis. We plantten veertig struiken.");
  tell("Gepraat met Joost. Hij werkt op een school.");
  tell("Muziekmiddag bedacht. Iedereen zong mee.");
  tell("Rustig blijven. Ik ben naast hem gaan zitten.");
  tell("Ruzie thuis. Daar praat ik niet over.", "me");
  const auto page = file();
  EXPECT_THAT(page, AllOf(HasSubstr("Ik ben naast hem gaan zitten."), HasSubstr("Iedereen zong mee."),
                          HasSubstr("Hij werkt op een school."), HasSubstr("Tuin voor het buurthuis"),
                          HasSubstr("4 ervaringen met jou gedeeld")));
  EXPECT_THAT(page, AllOf(Not(HasSubstr("veertig struiken")), Not(HasSubstr("Ruzie thuis"))));
  EXPECT_LT(page.find("Ik ben naast hem gaan zitten."), page.find("Iedereen zong mee."));
}

// Meets GU-06: where nothing was asked there is the way to ask; where this guide asked, what became of it.
TEST_P(SharedLine, AGuideReadsTheOwnQuestionAndWhetherItWasAnswered) {
  const auto address = tell("Rustig blijven. Ik ben naast hem gaan zitten.");
  EXPECT_THAT(file(), AllOf(HasSubstr("Stel een vraag"), HasSubstr(address + "#antwoord")));
  house_.post("karin", address + "/vraag", {{"woorden", "Hoe wist je dat?"}});
  EXPECT_THAT(file(), AllOf(HasSubstr("Hoe wist je dat?"), HasSubstr("Jij vroeg op 23 november"),
                            HasSubstr("wacht op antwoord"), Not(HasSubstr("Stel een vraag"))));
  house_.post("yara", address + "/antwoord", {{"woorden", "Hij werd stil."}});
  EXPECT_THAT(file(), AllOf(HasSubstr("Hoe wist je dat?"), HasSubstr("antwoord op 23 november"),
                            Not(HasSubstr("wacht op antwoord"))));
}

TEST_P(SharedLine, NarrowsToACompetencyAndOpensWhole) {
  for (int i = 0; i < 9; ++i) tell("Dag " + std::to_string(i) + " op stage");
  const auto spoken = tell("Gepraat met Joost");
  house_.post("yara", spoken + "/onderdelen", {{"onderdeel", "networking"}});
  const auto page = file();
  EXPECT_THAT(page,
              AllOf(HasSubstr("Toon alle 10 ervaringen"), HasSubstr("Dag 8"), Not(HasSubstr("Dag 0 "))));
  EXPECT_THAT(file("?lijn=alles"), AllOf(HasSubstr("Dag 0 "), Not(HasSubstr("Toon alle"))));
  EXPECT_THAT(file("?onderdeel=networking"),
              AllOf(HasSubstr("Gepraat met Joost"), HasSubstr("1 ervaring met jou gedeeld"),
                    Not(HasSubstr("Dag 8"))));
  EXPECT_THAT(file("?onderdeel=steering"), HasSubstr("Yara deelt hier nog niets van."));
}

TEST_P(SharedLine, SaysThatNothingIsSharedYet) {
  tell("Ruzie thuis", "me");
  EXPECT_THAT(file(), AllOf(HasSubstr("Yara deelt nog niets"), Not(HasSubstr("Toon in de lijn"))));
}

}  // namespace
}  // namespace koers::experiences
