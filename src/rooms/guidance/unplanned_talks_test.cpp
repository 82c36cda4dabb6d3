// Conversations that nobody planned: they begin now, by telephone too, or are written down afterwards; on
// each kind of database.
#include "rooms/guidance/unplanned.h"

#include "rooms/guidance/testing_talks.h"

namespace koers::guidance {
namespace {

using namespace testing_talks;

constexpr sql::Statement select_ways{"test.ways_of_talking", R"(
    SELECT conversations_year, minutes_spent_year, conversations_distance_year, conversations_written_late_year,
           conversations_confirmed_year
    FROM guidance_out_student_facts WHERE institution_id = $1 AND student_id = $2)"};

class Unplanned : public ::testing::TestWithParam<std::string> {
 protected:
  http::Response now(const std::string& who, const std::string& channel = "school") {
    return house.post(who, "/gesprekken/nu?student=" + id_of(cast.yara), {{"vorm", channel}});
  }
  http::Response late(const std::string& day, const std::string& minutes = "40") {
    return house.post("karin", "/gesprekken/achteraf?student=" + id_of(cast.yara),
                      {{"dag", day}, {"vorm", "phone"}, {"minuten", minutes}});
  }
  std::string facts() {
    struct Ways {
      std::int64_t talks = 0, minutes = 0, distance = 0, late = 0, confirmed = 0;
    };
    const auto row = house.database()
                         .snapshot()
                         ->reader()
                         .one<Ways>(select_ways, cast.institution, cast.yara)
                         .value_or(Ways());
    std::string all;
    for (const auto one : {row.talks, row.minutes, row.distance, row.late, row.confirmed}) {
      all += std::to_string(one) + " ";
    }
    return all;
  }
  void go_on(int days) { house.clock.set(house.clock.now() + days * 86'400LL); }

  TestHouse house{GetParam()};
  const app::testing::Cast& cast = house.cast;
};

INSTANTIATE_TEST_SUITE_P(On, Unplanned, koers::testing::each_database(), koers::testing::database_name);

// Meets GU-03.
TEST_P(Unplanned, KarinBeginsAtOnceAndYaraOpensItOnHerPhone) {
  const auto choose = house.get("karin", "/gesprekken/nu");
  EXPECT_TRUE(has(choose, "Begin zonder plannen"));
  EXPECT_TRUE(has(choose, "/gesprekken/nu?student=" + id_of(cast.yara)));
  const auto begun = now("karin", "phone");
  EXPECT_EQ(begun.status, 303);
  const auto talk = location_of(begun);
  EXPECT_TRUE(has(house.get("yara", "/meldingen"), "Karin begint een gesprek met je"));
  const auto page = house.get("yara", talk);
  EXPECT_TRUE(has(page, "Kies wat je meeneemt"));
  EXPECT_TRUE(has(page, "telefonisch"));
  const auto experience = record(house, "yara", "Rustig blijven").substr(std::string("/ervaringen/").size());
  EXPECT_EQ(house.post("yara", talk + "/voorbereiden", {{"stap", "1"}, {"ervaring", experience}}).status,
            303);
  EXPECT_TRUE(has(house.get("karin", talk), "Rustig blijven"));
  EXPECT_EQ(location_of(now("karin")), talk) << "it goes on; there are no two of today";
}

TEST_P(Unplanned, WhatIsPlannedForTodayIsTheOneThatBegins) {
  const auto talk = plan(house, "karin", cast.yara, "dialogue", 0);
  EXPECT_EQ(location_of(now("karin")), talk);
  EXPECT_EQ(house.post("karin", talk + "/beginnen/terug").status, 303);
  EXPECT_TRUE(has(house.get("karin", talk), "Begin het gesprek")) << "planned again, as it was";
}

TEST_P(Unplanned, WhatBeganByMistakeIsGoneForBoth) {
  const auto talk = location_of(now("karin"));
  house.post("karin", talk + "/beginnen/terug");
  EXPECT_TRUE(has(house.get("karin", talk), "Dit gesprek is afgezegd."));
  EXPECT_FALSE(has(house.get("yara", "/meldingen"), "Karin begint een gesprek"));
  EXPECT_EQ(facts(), "0 0 0 0 0 ");
}

TEST_P(Unplanned, NobodyBeginsWithAStudentOfAnother) {
  for (const char* page : {"/gesprekken/nu", "/gesprekken/achteraf"}) {
    const auto of_yara = std::string(page) + "?student=" + id_of(cast.yara);
    EXPECT_EQ(house.get("joost", of_yara).status, 404) << page;
    EXPECT_EQ(house.post("joost", of_yara, {{"dag", later(house, -1)}, {"minuten", "20"}}).status, 404)
        << page;
    EXPECT_FALSE(has(house.get("joost", page), "Yara")) << page;
  }
}

// Meets GU-03.
TEST_P(Unplanned, WhoDoesNotReadAlongIsReadTo) {
  const auto talk = location_of(now("karin", "phone"));
  const auto topic = house.get("yara", talk + "/live?stand=open").topic;
  EXPECT_TRUE(has(house.get("karin", talk), "Yara leest niet mee"));
  EXPECT_TRUE(has(house.get("karin", talk), "Lees het voor en vraag of het klopt."));
  EXPECT_FALSE(has(house.get("yara", talk), "Lees het voor"));
  EXPECT_EQ(house.get("yara", talk + "/live?stand=open").listener, text(cast.yara));
  EXPECT_EQ(house.get("yara", talk + "/live?stand=planned").listener, "") << "the page of before";
  house.events.listening.insert({topic, text(cast.yara)});
  const auto part = house.get("karin", talk + "/doek?stand=open");
  EXPECT_TRUE(has(part, "Yara leest mee"));
  EXPECT_FALSE(has(part, "Lees het voor"));
}

// Meets GU-03.
TEST_P(Unplanned, WhatItTookIsWrittenAtTheEnd) {
  const auto talk = location_of(now("karin", "video"));
  EXPECT_TRUE(has(house.get("karin", talk), "Hoeveel minuten duurde het?"));
  const auto wrong = house.post("karin", talk + "/afronden", {{"duur", "900"}, {"vorm", "phone"}});
  EXPECT_EQ(wrong.status, 422);
  EXPECT_TRUE(has(wrong, "900"));
  EXPECT_TRUE(has(wrong, "Kies een getal van 1 tot en met 240."));
  EXPECT_EQ(house.post("karin", talk + "/afronden", {{"duur", "35"}, {"vorm", "phone"}}).status, 303);
  EXPECT_TRUE(has(house.get("yara", talk), "Duurde 35 minuten"));
  EXPECT_FALSE(has(house.get("karin", talk), "Aan het eind")) << "that was said";
  EXPECT_EQ(facts(), "1 35 1 0 0 ");
  const auto planned = begin(house, "karin", cast.yara);
  house.post("karin", planned + "/afronden");
  EXPECT_EQ(facts(), "2 60 1 0 0 ") << "who says nothing means as long as it was planned";
}

// Meets GU-03.
TEST_P(Unplanned, WhatIsWrittenAfterwardsSaysSoForEver) {
  const auto written = late(later(house, -3));
  EXPECT_EQ(written.status, 303);
  const auto talk = location_of(written);
  EXPECT_TRUE(has(house.get("karin", talk), "Achteraf geschreven, 3 dagen later"));
  EXPECT_FALSE(has(house.get("yara", "/start"), "Het gesprek is begonnen."));
  EXPECT_FALSE(has(house.get("yara", "/gesprekken"), talk)) << "it is for her when it is written";
  EXPECT_EQ(facts(), "0 0 0 0 0 ");
  note(house, "karin", talk, "look_back", "Yara vertelde over haar stage");
  house.post("karin", talk + "/afronden", {{"duur", "40"}});
  EXPECT_EQ(facts(), "1 40 1 1 0 ");
  EXPECT_TRUE(has(house.get("yara", "/meldingen"), "Karin schreef jullie gesprek op"));
  const auto record = house.get("yara", talk);
  EXPECT_TRUE(has(record, "Achteraf geschreven, 3 dagen later"));
  EXPECT_TRUE(has(record, "Gehouden op vrijdag 20 november"));
  note(house, "yara", talk, "look_ahead", "Ik wil daar blijven");
  for (const char* who : {"yara", "karin"}) house.post(who, talk + "/klopt");
  EXPECT_EQ(facts(), "1 40 1 1 1 ");
  EXPECT_TRUE(has(house.get("karin", talk), "Achteraf geschreven, 3 dagen later"));
  EXPECT_TRUE(has(house.get("karin", "/gesprekken"), "Achteraf geschreven, 3 dagen later"));
}

TEST_P(Unplanned, AfterwardsEndsSomewhereAndTheSchoolSaysWhere) {
  EXPECT_EQ(late(later(house, -31)).status, 422);
  EXPECT_EQ(late(later(house, 1)).status, 422);
  const auto wrong = late(later(house, -5), "0");
  EXPECT_EQ(wrong.status, 422);
  EXPECT_TRUE(has(wrong, "value=\"" + later(house, -5) + "\"")) << "what was typed stays";
  const std::string term = "/beheer/termijnen/guidance.late_days";
  const auto set = [&](const char* who, const char* days) {
    return house.post(who, term, {{"hoeveel", days}, {"reden", "Anders weten we het niet meer."}}).status;
  };
  EXPECT_EQ(set("karin", "5"), 403);
  EXPECT_EQ(set("fatma", "91"), 422);
  EXPECT_EQ(set("fatma", "5"), 303);
  EXPECT_TRUE(has(house.get("fatma", term), "value=\"5\""));
  EXPECT_EQ(late(later(house, -6)).status, 422);
  EXPECT_TRUE(
      has(house.get("karin", "/gesprekken/achteraf?student=" + id_of(cast.yara)), "Tot 5 dagen terug."));
  EXPECT_EQ(late(later(house, -5)).status, 303);
}

TEST_P(Unplanned, WhatWasPlannedForThatDayIsTheOneThatIsWritten) {
  const auto talk = plan(house, "karin", cast.yara);
  go_on(5);
  EXPECT_TRUE(has(house.get("karin", talk), "/gesprekken/achteraf?student="));
  EXPECT_EQ(location_of(late(later(house, -2))), talk);
  house.post("karin", talk + "/afronden");
  EXPECT_EQ(facts(), "1 40 1 1 0 ");
  const auto again = late(later(house, -2));
  EXPECT_EQ(again.status, 422);
  EXPECT_TRUE(has(again, "Van deze dag staat er al een gesprek met Yara."));
}

TEST_P(Unplanned, SilenceIsNoConfirmation) {
  const auto talk = begin(house, "karin", cast.yara);
  house.post("karin", talk + "/afronden");
  go_on(14);  // the tenth working day
  EXPECT_FALSE(has(house.get("karin", talk), "niet als bevestigd"));
  go_on(1);
  EXPECT_TRUE(has(house.get("karin", talk), "Het gesprek telt als gehouden, niet als bevestigd."));
  EXPECT_TRUE(has(house.get("yara", "/gesprekken"), "Niet bevestigd"));
  EXPECT_EQ(facts(), "1 25 0 0 0 ");
  house.post("yara", talk + "/klopt");
  EXPECT_EQ(facts(), "1 25 0 0 1 ");
  EXPECT_FALSE(has(house.get("karin", talk), "niet als bevestigd"));
}

}  // namespace
}  // namespace koers::guidance
