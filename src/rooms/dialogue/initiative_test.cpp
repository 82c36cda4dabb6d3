// Who takes the initiative next time: both say it, both answers stay, and the next conversation is as they
// said; on each kind of database.
#include "rooms/dialogue/canvas.h"

#include "rooms/guidance/testing_talks.h"

namespace koers::dialogue {
namespace {

using namespace guidance::testing_talks;

constexpr sql::Statement select_phase{"test.phase", R"(
    SELECT COALESCE(phase_agreed_on, '-'), phase_is_agreed, next_initiative_student FROM guidance_out_student_facts
    WHERE institution_id = $1 AND student_id = $2)"};

class InitiativeStories : public ::testing::TestWithParam<std::string> {
 protected:
  int say(const std::string& who, const std::string& initiative) {
    return house.post(who, talk + "/initiatief", {{"wie", initiative}}).status;
  }
  std::string facts() {
    struct Phase {
      std::string on;
      bool is_agreed = false, by_student = false;
    };
    const auto row = house.database()
                         .snapshot()
                         ->reader()
                         .one<Phase>(select_phase, cast.institution, cast.yara)
                         .value_or(Phase{"none"});
    return row.on + (row.is_agreed ? " agreed" : "") + (row.by_student ? " student" : "");
  }
  void go_on(int days) { house.clock.set(house.clock.now() + days * 86'400LL); }

  TestHouse house{GetParam()};
  const app::testing::Cast& cast = house.cast;
  std::string talk = begin(house, "karin", cast.yara);
};

INSTANTIATE_TEST_SUITE_P(On, InitiativeStories, koers::testing::each_database(),
                         koers::testing::database_name);

// Meets GU-12.
TEST_P(InitiativeStories, BothSayItAndTheHomeOpensWithIt) {
  const auto asks = house.get("yara", talk);
  EXPECT_TRUE(has(asks, "Wie neemt de volgende keer het initiatief?"));
  EXPECT_TRUE(has(asks, "Dit is jullie eerste gesprek."));
  EXPECT_EQ(say("yara", "student"), 303);
  EXPECT_TRUE(has(house.get("karin", talk), "Yara zegt: Yara."));
  EXPECT_EQ(say("karin", "student"), 303);
  EXPECT_TRUE(has(house.get("yara", talk), "Daar zijn jullie het over eens."));
  house.post("karin", talk + "/afronden");
  EXPECT_EQ(facts(), "2026-11-23 agreed student");
  EXPECT_TRUE(has(house.get("yara", "/start"), "Jij neemt het initiatief."));
  EXPECT_TRUE(
      has(house.get("karin", "/studenten/" + id_of(cast.yara)), "Volgende keer neemt Yara het initiatief."));
}

// Meets GU-12.
TEST_P(InitiativeStories, WhereTheyDifferBothAnswersStay) {
  say("yara", "student");
  say("karin", "counsellor");
  const auto page = house.get("yara", talk);
  EXPECT_TRUE(has(page, "Karin zegt: Karin."));
  EXPECT_TRUE(has(page, "Beide antwoorden blijven staan."));
  house.post("karin", talk + "/afronden");
  EXPECT_EQ(facts(), "-");
  EXPECT_TRUE(has(house.get("yara", "/start"), "Karin neemt het initiatief.")) << "nobody gets less help";
  say("yara", "counsellor");
  EXPECT_EQ(facts(), "2026-11-23 agreed");
}

TEST_P(InitiativeStories, ItMayGoBackAndOnlyTheLastTalkSaysWhetherItIsAgreed) {
  for (const char* who : {"yara", "karin"}) say(who, "student");
  house.post("karin", talk + "/afronden");
  go_on(10);
  talk = begin(house, "karin", cast.yara);
  house.post("karin", talk + "/afronden");
  EXPECT_EQ(facts(), "2026-11-23 student") << "of the one before";
  for (const char* who : {"yara", "karin"}) say(who, "together");
  EXPECT_EQ(facts(), "2026-12-03 agreed");
  for (const char* who : {"yara", "karin"}) house.post(who, talk + "/klopt");
  EXPECT_EQ(say("yara", "student"), 409) << "both confirmed it";
}

// Meets GU-12, GU-14.
TEST_P(InitiativeStories, TheQuestionsSteerAsTheySaid) {
  EXPECT_EQ(guidance::phase_of(Initiative::student, 1), words::Phase::self);
  EXPECT_EQ(guidance::phase_of(Initiative::counsellor, 4), words::Phase::guided);
  EXPECT_EQ(guidance::phase_of(std::nullopt, 2), words::phase_of_year(2));
  const auto before = house.get("yara", talk).body;
  const auto question_of = [](const std::string& page) {
    const auto at = page.find("<p class=\"question\">");
    return page.substr(at, page.find("</p>", at) - at);
  };
  for (const char* who : {"yara", "karin"}) say(who, "student");
  house.post("karin", talk + "/afronden");
  go_on(1);
  talk = begin(house, "karin", cast.yara);
  EXPECT_NE(question_of(house.get("yara", talk).body), question_of(before));
}

TEST_P(InitiativeStories, KoersProposesWithAReason) {
  house.post("karin", talk + "/afronden");
  for (int i = 0; i < 2; ++i) {
    go_on(1);
    house.post("yara", "/gesprekken/vragen",
               {{"dag", later(house, 0)}, {"tijd", "16:00"}, {"minuten", "25"}});
    talk = location_of(house.post("karin", "/gesprekken/nu?student=" + id_of(cast.yara)));
    if (i == 0) house.post("karin", talk + "/afronden");
  }
  EXPECT_TRUE(has(house.get("karin", talk),
                  "Koers stelt voor: Yara. Yara vroeg de laatste twee gesprekken zelf aan."));
  EXPECT_TRUE(
      has(house.get("yara", talk), "Koers stelt voor: Ik. Jij vroeg de laatste twee gesprekken zelf aan."));
}

}  // namespace
}  // namespace koers::dialogue
