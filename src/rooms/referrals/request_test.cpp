// What stands where on the pages of a request: for the specialist the question, then what can be done; for
// the student the form, then the explanation.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/testing/house.h"
#include "platform/testing/database.h"

namespace koers::referrals {
namespace {

using app::testing::TestHouse;
using ::testing::HasSubstr;

class Requests : public ::testing::TestWithParam<std::string> {
 protected:
  void ask(const std::string& who, const std::string& question) {
    EXPECT_EQ(house_.post(who, "/hulpvraag", {{"vraag", question}, {"begeleider", "ja"}}).status, 303);
  }
  std::string shown(const std::string& who, const std::string& path) { return house_.get(who, path).body; }
  // The address of the first request in the list.
  std::string first() {
    const std::string page = shown("jeroen", "/aanvragen"), begin = "href=\"/aanvragen/";
    const auto at = page.find(begin) + std::string("href=\"").size();
    return page.substr(at, page.find('"', at) - at);
  }
  static void in_order(const std::string& page, const std::vector<std::string>& parts) {
    std::size_t at = 0;
    for (const std::string& part : parts) {
      const auto found = page.find(part, at);
      ASSERT_NE(found, page.npos) << part;
      at = found;
    }
  }

  TestHouse house_{GetParam()};
};

INSTANTIATE_TEST_SUITE_P(On, Requests, koers::testing::each_database(), koers::testing::database_name);

// Meets GU-10.
TEST_P(Requests, ASpecialistReadsTheQuestionThenWhatCanBeDoneThenWhatHappened) {
  ask("yara", "Kan ik naar het hbo?");
  const std::string request = first();
  in_order(shown("jeroen", request), {"Kan ik naar het hbo?", "Gestuurd", "Pak deze vraag op",
                                      "Wat er gebeurde", "Nog 10 werkdagen", "binnen 10 werkdagen"});
  house_.post("jeroen", request + "/oppakken");
  in_order(shown("jeroen", request), {"Kan ik naar het hbo?", "Plan eerste contact", "Wat er gebeurde"});
  house_.clock.set(house_.clock.now() + 21 * 86'400);
  EXPECT_THAT(shown("jeroen", request), HasSubstr("5 werkdagen te laat"));
  house_.post("jeroen", request + "/gesproken", {{"dag", text(house_.today())}});
  EXPECT_THAT(shown("jeroen", request), HasSubstr("Gesproken na 15 werkdagen"));
}

// Meets GU-10.
TEST_P(Requests, WhatWaitsStandsBeforeWhatIsDone) {
  ask("yara", "Kan ik naar het hbo?");
  const std::string request = first();
  house_.post("jeroen", request + "/oppakken");
  house_.post("jeroen", request + "/afronden", {{"uitkomst", "Deeltijd past bij jou."}});
  ask("ruben", "Hoe betaal ik een studie?");
  in_order(shown("jeroen", "/aanvragen"), {"id=\"nieuw\"", "Ruben de Wit", "id=\"afgerond\"", "Yara Benali"});
}

// Meets ST-18: who has a question need not read first, and sees who will read it.
TEST_P(Requests, TheFormStandsBeforeTheExplanation) {
  in_order(shown("yara", "/hulpvraag"),
           {"Jij en de decanen van je school", "Wat is je vraag?", "Wat doet een decaan?"});
}

}  // namespace
}  // namespace koers::referrals
