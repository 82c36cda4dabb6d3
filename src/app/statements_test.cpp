// A page asks the database as much for ten rows as for a few: nothing is asked row by row.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/testing/statement_count.h"
#include "app/testing/things.h"
#include "platform/testing/database.h"
#include "rooms/experiences/testing_stories.h"
#include "rooms/guidance/testing_talks.h"

namespace koers::app {
namespace {

using app::testing::location_of;
using app::testing::statements_of;
using ::testing::HasSubstr;

class StatementsPerRow : public ::testing::TestWithParam<std::string> {
 protected:
  app::testing::TestHouse& house() { return scene_.house; }
  int asked(const std::string& who, const std::string& path) { return statements_of(house(), who, path); }
  std::string file() { return "/studenten/" + text(house().cast.yara); }
  std::string page() { return "/ik/portfolio/" + scene_.things["presentation"]; }

  app::testing::Scene scene_{GetParam()};
};
INSTANTIATE_TEST_SUITE_P(On, StatementsPerRow, koers::testing::each_database(),
                         koers::testing::database_name);

TEST_P(StatementsPerRow, OfPortfolioPagesAndTheirReaders) {
  const auto make = [&] {
    const auto made = house().post("yara", "/ik/portfolio", {{"vorm", "cv"}});
    ASSERT_EQ(made.status, 303);
    house().post(
        "yara", location_of(made) + "/delen",
        {{"bereik", "link"}, {"voor", "oma"}, {"dag", text(house().today() + 10)}, {"prive", "nee"}});
  };
  make();
  const int list = asked("yara", "/ik/portfolio"), me = asked("yara", "/ik");
  for (int i = 0; i < 8; ++i) make();
  EXPECT_EQ(asked("yara", "/ik/portfolio"), list);
  EXPECT_EQ(asked("yara", "/ik"), me);
}

// The two pages that are opened most, with all that may stand on them (docs/performance.md).
TEST_P(StatementsPerRow, OfTheStartPageAndTheFileAreFew) {
  const auto shared = "/ervaringen/" + scene_.things["shared"];
  experiences::testing_stories::record(house(), "yara", "Nog niet over nagedacht");
  house().post("karin", shared + "/vraag", {{"woorden", "Wat deed je toen?"}});
  house().post("yara", "/ik/kwaliteiten/erbij", {{"naam", "Rustig blijven"}, {"wie", "counsellor"}});
  const auto held = guidance::testing_talks::begin(house(), "karin", house().cast.yara);
  EXPECT_EQ(house().post("karin", held + "/afronden").status, 303);
  const auto start = house().get("yara", "/start").body, seen = house().get("karin", file()).body;
  for (const char* part : {"id=\"nieuw\"", "id=\"klopt\"", "Wat deed je toen?", "Nog niet over nagedacht",
                           "Kies je keuzedeel", "Vragen of ik mee mag"}) {
    EXPECT_THAT(start, HasSubstr(part));
  }
  for (const char* part : {"Wat deed je toen?", "Rustig blijven", "Kan ik doorleren naast werk?",
                           "iemand die op een school werkt", "Weten wat bij me past", "id=\"portfolio\""}) {
    EXPECT_THAT(seen, HasSubstr(part));
  }
  EXPECT_LE(asked("yara", "/start"), 12);
  EXPECT_LE(asked("karin", file()), 18) << "two are for signals that are true now, one for the initiative";
  house().post("yara", "/gesprekken/" + scene_.things["conversation"] + "/afzeggen");
  EXPECT_LE(asked("yara", "/start"), 14)
      << "who has no talk ahead sees whom to ask, who takes the initiative, and in which round to pick";
  house().post("yara", "/ik/rust", {{"weken", "1"}, {"wie", "counsellor"}});
  EXPECT_LE(asked("karin", file()), 18) << "who rests";
}

TEST_P(StatementsPerRow, OfPeopleAroundAStudent) {
  const auto& cast = house().cast;
  const std::vector<std::pair<std::string, std::string>> places{
      {"karin", file()}, {"yara", "/privacy"}, {"yara", page() + "/delen"}, {"yara", "/gesprekken"}};
  std::vector<int> before;
  for (const auto& [who, path] : places) before.push_back(asked(who, path));
  for (const auto colleague : {cast.joost, cast.marieke, scene_.bas}) {
    house().assign(cast.yara, colleague, house().today() - 3);
  }
  for (const char* who : {"joost", "karin", "bas"}) {
    const auto planned = house().post(who, "/gesprekken/plannen?student=" + text(cast.yara),
                                      {{"dag", text(house().today() + 4)},
                                       {"tijd", std::string(who) == "bas" ? "15:00" : "10:00"},
                                       {"minuten", "25"},
                                       {"zeker", "ja"}});
    EXPECT_EQ(planned.status, 303) << who;
  }
  for (std::size_t i = 0; i < places.size(); ++i) {
    EXPECT_EQ(asked(places[i].first, places[i].second), before[i]) << places[i].second;
  }
}

TEST_P(StatementsPerRow, OfWhatLiesOnTheTableOfAConversation) {
  const auto put = [&](int count) {
    const auto talk = guidance::testing_talks::plan(house(), "karin", house().cast.yara, "dialogue", count);
    app::testing::TestHouse::Fields fields{{"stap", "1"}};
    for (int i = 0; i < count; ++i) {
      const auto made = experiences::testing_stories::record(house(), "yara", "Nummer " + std::to_string(i));
      fields.emplace_back("ervaring", made.substr(std::string("/ervaringen/").size()));
    }
    EXPECT_EQ(house().post("yara", talk + "/voorbereiden", fields).status, 303);
    house().post("karin", talk + "/beginnen", {{"zeker", "1"}});
    return talk;
  };
  const auto few = put(1);
  const int asked_for_one = asked("karin", few);
  const auto many = put(3);
  EXPECT_NE(house().get("karin", many).body.find("Nummer 2"), std::string::npos);
  EXPECT_EQ(asked("karin", many), asked_for_one);
}

TEST_P(StatementsPerRow, OfTheChoicesOfATeam) {
  const auto offer = [&](int number) {
    EXPECT_EQ(house()
                  .post("marieke", "/team/keuzes",
                        {{"team", text(house().cast.care_team)},
                         {"naam", "Keuze " + std::to_string(number)},
                         {"soort", "elective"},
                         {"leerjaar", "2"},
                         {"opleiding", text(house().cast.care_programme)},
                         {"open", "2026-11-16"},
                         {"dicht", "2026-12-04"},
                         {"wissel", "2027-01-15"}})
                  .status,
              303);
  };
  const int one = asked("marieke", "/team/keuzes");
  for (int i = 0; i < 9; ++i) offer(i);
  EXPECT_EQ(asked("marieke", "/team/keuzes"), one);
}

}  // namespace
}  // namespace koers::app
