// The first talk: Ruben lays on the table what he brings, Joost reads that and nothing else.
#include <gmock/gmock.h>

#include "rooms/guidance/testing_talks.h"
#include "rooms/intake/sheet.h"

namespace koers::intake {
namespace {

using namespace guidance::testing_talks;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

class FirstTalks : public ::testing::TestWithParam<std::string> {
 protected:
  SheetDraft sheet() { return sheet_of(house.database().snapshot()->reader(), cast.institution, cast.ruben); }
  // What Ruben did in the spring before he began; answers its address.
  std::string record_before(const std::string& title, experiences::Audience who_sees) {
    const auto id = house.ids.next<experiences::Experience>();
    house.database().write([&](sql::Transaction& tx) {
      experiences::import_experience(tx, cast.institution, cast.ruben,
                                     {.id = id,
                                      .kind = "job",
                                      .title = title,
                                      .story = title,
                                      .happened_on = make_day(2026, 5, 4),
                                      .audience = who_sees,
                                      .recorded_at = house.clock.now()});
    });
    return experiences::experience_path(id).text();
  }
  bool used_earlier(const std::string& talk) {
    return has(house.get("joost", talk), "In dit gesprek kwam terug wat Ruben eerder deed.");
  }

  TestHouse house{GetParam()};
  const app::testing::Cast& cast = house.cast;
  const std::string of_ruben = "/studenten/" + id_of(cast.ruben) + "/intake";
};

INSTANTIATE_TEST_SUITE_P(On, FirstTalks, koers::testing::each_database(), koers::testing::database_name);

// Meets GU-11.
TEST_P(FirstTalks, WhatIsNotOnTheTableOnlyRubenReads) {
  EXPECT_TRUE(has(house.get("joost", of_ruben), "Er ligt nog niets op tafel."));
  EXPECT_EQ(
      house
          .post("ruben", "/ik/intake",
                {{"job", "Ik sleutel aan brommers."}, {"home", "Ik zorg voor mijn opa."}, {"tafel", "job"}})
          .status,
      303);
  EXPECT_TRUE(has(house.get("ruben", "/ik/intake"), "Ik zorg voor mijn opa."));
  EXPECT_TRUE(has(house.get("joost", of_ruben), "Ik sleutel aan brommers."));
  EXPECT_FALSE(has(house.get("joost", of_ruben), "opa"));
  EXPECT_THAT(sheet().laid, ElementsAre(Topic::job));
  // He takes it from the table; his words stay with him.
  house.post("ruben", "/ik/intake", {{"job", "Ik sleutel aan brommers."}});
  EXPECT_FALSE(has(house.get("joost", of_ruben), "brommers"));
  EXPECT_TRUE(has(house.get("ruben", "/ik/intake"), "brommers"));
  house.post("ruben", "/ik/intake", {{"job", ""}});
  EXPECT_FALSE(has(house.get("ruben", "/ik/intake"), "brommers"));
}

TEST_P(FirstTalks, NothingLiesOnTheTableWithoutWords) {
  const auto again =
      house.post("ruben", "/ik/intake", {{"sport", ""}, {"home", "Ik kook."}, {"tafel", "sport"}});
  EXPECT_EQ(again.status, 422);
  EXPECT_TRUE(has(again, "Schrijf er een zin bij"));
  EXPECT_TRUE(has(again, "Ik kook.")) << "what was typed stays";
  EXPECT_THAT(sheet().laid, IsEmpty());
  EXPECT_EQ(house.post("ruben", "/ik/intake", {{"home", std::string(longest_words + 1, 'x')}}).status, 422);
  EXPECT_EQ(house.post("ruben", "/ik/intake", {{"home", "Ik kook."}, {"tafel", "roddels"}}).status, 422);
}

// Meets GU-11: a private experience is named on the table and stays shut.
TEST_P(FirstTalks, AnExperienceFromBeforeTheStartComesAlong) {
  const auto shared =
      record_before("Ik repareerde mijn brommer helemaal zelf.", experiences::Audience::counsellor);
  const auto own = record_before("Ik werd ontslagen bij de garage.", experiences::Audience::me);
  const auto today = record(house, "ruben", "Vandaag gelast");
  const auto page = house.get("ruben", "/ik/intake");
  const auto id = [](const std::string& address) { return address.substr(address.rfind('/') + 1); };
  EXPECT_TRUE(has(page, id(shared)));
  EXPECT_FALSE(has(page, id(today))) << "that is no experience from before";
  EXPECT_EQ(house.post("ruben", "/ik/intake", {{"ervaring", id(today)}}).status, 422);
  EXPECT_EQ(house.post("ruben", "/ik/intake", {{"ervaring", id(shared)}, {"ervaring", id(own)}}).status, 303);
  const auto table = house.get("joost", of_ruben);
  EXPECT_TRUE(has(table, "href=\"" + shared));
  EXPECT_FALSE(has(table, "href=\"" + own));
  EXPECT_EQ(house.get("joost", own).status, 404);
  house.post("ruben", "/ik/intake", {{"ervaring", id(own)}});
  EXPECT_FALSE(has(house.get("joost", of_ruben), shared));
  EXPECT_EQ(sheet().experiences.size(), 1U);
}

// Meets GU-11, ST-17: who works and studies is asked what he has been doing for years; others are not.
TEST_P(FirstTalks, AskWhoWorksWhatHeHasDoneForYears) {
  EXPECT_TRUE(has(house.get("ruben", "/ik/intake"), "Wat doe je al jaren?"));
  EXPECT_FALSE(has(house.get("yara", "/ik/intake"), "Wat doe je al jaren?"));
  house.post("yara", "/ik/intake", {{"years", "Tien jaar zorg"}, {"tafel", "years"}});
  EXPECT_FALSE(has(house.get("yara", "/ik/intake"), "Tien jaar zorg"));
  house.post("ruben", "/ik/intake", {{"years", "Tien jaar lassen"}, {"tafel", "years"}});
  EXPECT_TRUE(has(house.get("joost", of_ruben), "Tien jaar lassen"));
}

// Meets GU-11: A5 counts a first talk only when something from before lay on the table.
TEST_P(FirstTalks, BuildOnWhatLaysOnTheTable) {
  auto talk = begin(house, "joost", cast.ruben, "intake");
  EXPECT_TRUE(has(house.get("joost", of_ruben), talk));
  EXPECT_TRUE(has(house.get("joost", talk), of_ruben));
  EXPECT_TRUE(has(house.get("ruben", talk), "/ik/intake"));
  EXPECT_FALSE(has(house.get("joost", talk), "We gebruikten wat Ruben eerder deed"));
  house.post("ruben", "/ik/intake", {{"not_again", "Rekenen"}, {"tafel", "not_again"}});
  house.post("joost", talk + "/afronden", {{"eerder", "1"}});
  EXPECT_FALSE(used_earlier(talk)) << "that is nothing from before";

  talk = begin(house, "joost", cast.ruben, "intake");
  const auto experience = record_before("Ik repareerde mijn brommer.", experiences::Audience::me);
  house.post("ruben", "/ik/intake", {{"ervaring", experience.substr(experience.rfind('/') + 1)}});
  EXPECT_TRUE(has(house.get("joost", talk), "We gebruikten wat Ruben eerder deed"));
  house.post("joost", talk + "/afronden");
  EXPECT_FALSE(used_earlier(talk)) << "it lay there, and nobody says that it was used";

  talk = begin(house, "joost", cast.ruben, "intake");
  house.post("joost", talk + "/afronden", {{"eerder", "1"}});
  EXPECT_TRUE(used_earlier(talk));
  // What is taken away afterwards changes nothing of a talk that was held.
  house.post("ruben", experience + "/weg");
  EXPECT_TRUE(used_earlier(talk));
  talk = begin(house, "joost", cast.ruben, "intake");
  house.post("joost", talk + "/afronden", {{"eerder", "1"}});
  EXPECT_FALSE(used_earlier(talk)) << "what was thrown away lies on no table";
}

TEST_P(FirstTalks, WhatRubenBringsToTheTalkItselfCountsToo) {
  const auto experience = record_before("Ik repareerde mijn brommer.", experiences::Audience::me);
  const auto talk = plan(house, "joost", cast.ruben, "intake", 0);
  house.post("ruben", talk + "/voorbereiden",
             {{"stap", "1"}, {"ervaring", experience.substr(experience.rfind('/') + 1)}});
  house.post("joost", talk + "/beginnen");
  house.post("joost", talk + "/afronden", {{"eerder", "1"}});
  EXPECT_TRUE(used_earlier(talk));
}

TEST_P(FirstTalks, TellWhoHadNoneYet) {
  const auto mila = house.add_student("Mila", house.today() - 50);
  house.assign(mila, cast.karin, house.today() - 50);
  EXPECT_TRUE(has(house.get("karin", "/instroom"), "had voor 15 november gemoeten"));
  plan(house, "karin", mila, "intake");
  EXPECT_TRUE(has(house.get("karin", "/instroom"), "gepland op do 26 nov"));
  const auto talk = begin(house, "karin", mila, "intake");
  house.post("karin", talk + "/afronden");
  EXPECT_TRUE(has(house.get("karin", "/instroom"), "Iedereen is gesproken"));
  EXPECT_TRUE(has(house.get("karin", "/studenten/" + id_of(mila) + "/intake"), "Jullie spreken elkaar op"));
  EXPECT_FALSE(has(house.get("joost", "/instroom"), "Mila"));
}

// Meets GU-11: who began already keeps the weeks of then.
TEST_P(FirstTalks, AreDueWhenTheSchoolSays) {
  const auto mila = house.add_student("Mila", house.today());
  house.assign(mila, cast.karin, house.today());
  house.clock.set(house.clock.now() + 86'400);
  house.post("fatma", "/beheer/termijnen/intake.weeks_until_due",
             {{"hoeveel", "4"}, {"reden", "Vóór de vakantie."}});
  const auto timo = house.add_student("Timo", house.today());
  house.assign(timo, cast.karin, house.today());
  EXPECT_TRUE(has(house.get("karin", "/instroom"), "4 januari")) << "six weeks";
  EXPECT_TRUE(has(house.get("karin", "/instroom"), "22 december")) << "four weeks";
  EXPECT_TRUE(has(house.get("karin", "/studenten/" + id_of(timo) + "/intake"), "22 december 2026"));
}

TEST_P(FirstTalks, TwoPhonesOfRubenLoseNothing) {
  const auto version = version_in(house.get("ruben", "/ik/intake").body);
  house.post("ruben", "/ik/intake", {{"job", "Brommers"}});
  const auto stale =
      house.post("ruben", "/ik/intake", {{"versie", version}, {"job", "Auto's"}, {"home", "Ik kook."}});
  EXPECT_EQ(stale.status, 409);
  EXPECT_TRUE(has(stale, "Brommers"));
  EXPECT_EQ(sheet().words[place_of(Topic::job)], "Brommers");
}

TEST_P(FirstTalks, AreInEnglishToo) {
  house.post("ruben", "/ik/intake", {{"job", "Brommers"}, {"tafel", "job"}});
  http::Request request;
  request.path = "/ik/intake";
  request.headers = {{"cookie", "koers_taal=en"}};
  EXPECT_TRUE(has(house.ask("ruben", request), "Lay on the table"));
}

}  // namespace
}  // namespace koers::intake
