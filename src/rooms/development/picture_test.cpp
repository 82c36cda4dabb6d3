// The picture of the development: Karin and Yara draw it together, and both say that it is right.
#include "rooms/development/picture_forms.h"

#include "rooms/development/evidence.h"
#include "rooms/guidance/testing_talks.h"

namespace koers::development {
namespace {

using namespace guidance::testing_talks;

class Pictures : public ::testing::TestWithParam<std::string> {
 protected:
  std::optional<Picture> picture() {
    return picture_of(house.database().snapshot()->reader(), cast.institution, cast.yara);
  }
  // Something that Yara shared and that is about that part of a career; answers its address.
  std::string share(const std::string& title, words::Competency competency) {
    const auto id = house.ids.next<experiences::Experience>();
    house.database().write([&](sql::Transaction& tx) {
      experiences::import_experience(tx, cast.institution, cast.yara,
                                     {.id = id,
                                      .kind = "placement",
                                      .title = title,
                                      .story = title,
                                      .happened_on = house.today() - 20,
                                      .competencies = {competency},
                                      .recorded_at = house.clock.now()});
    });
    return experiences::experience_path(id).text();
  }
  // What Hanneke saw at the placement.
  void observe(const std::string& words) {
    constexpr sql::Statement insert_observation{"test.insert_observation", R"(
        INSERT INTO placements_observations (institution_id, student_id, placement_id, id, link_id, trainer_name,
          seen_on, qualities, words, try_out, sent_at)
        VALUES ($1, $2, 1, $3, 1, 'Hanneke Prins', $4, 'staying_calm', $5, '', $6))"};
    house.database().write([&](sql::Transaction& tx) {
      tx.run(insert_observation, cast.institution, cast.yara, house.ids.next<Picture>(), house.today() - 5,
             words, house.clock.now());
    });
  }

  TestHouse house{GetParam()};
  const app::testing::Cast& cast = house.cast;
  const std::string of_yara = "/studenten/" + id_of(cast.yara) + "/beeld";
};

INSTANTIATE_TEST_SUITE_P(On, Pictures, koers::testing::each_database(), koers::testing::database_name);

// Meets GU-07.
TEST_P(Pictures, CountOnlyWhenBothSayThatItIsRight) {
  EXPECT_TRUE(has(house.get("karin", of_yara), "Beeld van Yara"));
  EXPECT_EQ(house.post("karin", of_yara, {{"qualities", "Blijft rustig, zoals op stage."}}).status, 303);
  ASSERT_TRUE(picture());
  EXPECT_FALSE(picture()->confirmed_on);
  EXPECT_TRUE(has(house.get("yara", "/beeld"), "Blijft rustig, zoals op stage."));
  const std::string key = text(picture()->id);
  EXPECT_EQ(house.post("yara", "/beeld/klopt", {{"beeld", key}}).status, 303);
  EXPECT_EQ(picture()->confirmed_on, house.today());
  // What changes is a new version, that the other has to see first.
  house.post("yara", "/beeld", {{"qualities", "Blijft rustig."}, {"networking", "Kent Hanneke."}});
  EXPECT_FALSE(picture()->confirmed_on);
  EXPECT_EQ(picture()->words[4], "Kent Hanneke.");
  EXPECT_EQ(house.post("karin", of_yara + "/klopt", {{"beeld", key}}).status, 409) << "the older version";
  EXPECT_EQ(house.post("karin", of_yara + "/klopt", {{"beeld", text(picture()->id)}}).status, 303);
  EXPECT_TRUE(picture()->confirmed_on);
}

TEST_P(Pictures, WhatIsTooLongComesBackAsItWas) {
  const std::string much(longest_picture_part + 1, 'x');
  const auto again = house.post("karin", of_yara, {{"motives", much}, {"qualities", "Rustig"}});
  EXPECT_EQ(again.status, 422);
  EXPECT_TRUE(has(again, much));
  EXPECT_TRUE(has(again, "Rustig"));
  EXPECT_TRUE(has(again, "id=\"motives-error\""));
  EXPECT_FALSE(has(again, "id=\"qualities-error\""));
  EXPECT_FALSE(picture());
  EXPECT_EQ(house.post("yara", "/beeld/klopt", {{"beeld", "geen"}}).status, 404);
}

TEST_P(Pictures, WhatTheOtherDrewMeanwhileIsShownBesideWhatWasTyped) {
  house.post("karin", of_yara, {{"qualities", "Rustig"}});
  const auto page = house.get("yara", "/beeld").body;
  const std::string version = version_in(page);
  house.post("karin", of_yara, {{"qualities", "Rustig in drukte"}, {"motives", "Zorgen"}});
  const auto stale = house.post("yara", "/beeld", {{"versie", version}, {"qualities", "Rustig en sterk"}});
  EXPECT_EQ(stale.status, 409);
  EXPECT_TRUE(has(stale, "Rustig in drukte"));
  EXPECT_TRUE(has(stale, "Rustig en sterk"));
  EXPECT_TRUE(has(stale, "Zorgen")) << "a part that only the other changed is brought along";
  EXPECT_EQ(picture()->words[0], "Rustig in drukte");
}

// Meets GU-07, ST-14: several people's words stand beside each other, with who and when.
TEST_P(Pictures, LieBesideWhatSeveralPeopleSaidAndSaw) {
  const auto shared = share("Rustig gebleven in de drukte", words::Competency::qualities);
  const auto own = record(house, "yara", "Ik had ruzie met mijn vader", "me");
  house.post("karin", shared + "/vraag", {{"woorden", "Wat hielp je toen?"}});
  house.post("yara", "/ik/hulp/tests",
             {{"test", "Interessetest"},
              {"gedaan", text(house.today() - 10)},
              {"zegt", "Werken met mensen."},
              {"wieziet", "guides"}});
  house.post("yara", "/ik/hulp/tests",
             {{"test", "Stresstest"}, {"gedaan", text(house.today())}, {"zegt", "Hoog."}, {"wieziet", "me"}});
  observe("Bleef bij mevrouw De Boer zitten.");
  for (const auto& page : {house.get("karin", of_yara), house.get("yara", "/beeld")}) {
    EXPECT_TRUE(has(page, "Rustig gebleven in de drukte"));
    EXPECT_TRUE(has(page, "Wat hielp je toen?"));
    EXPECT_TRUE(has(page, "Karin"));
    EXPECT_TRUE(has(page, "Interessetest: Werken met mensen."));
    EXPECT_TRUE(has(page, "Rustig blijven. Bleef bij mevrouw De Boer zitten."));
    EXPECT_TRUE(has(page, "Hanneke Prins"));
    EXPECT_FALSE(has(page, "ruzie")) << "what she keeps is evidence for nobody";
    EXPECT_FALSE(has(page, "Stresstest"));
  }
  const std::string hidden = "qualities.experience." + own.substr(own.rfind('/') + 1);
  EXPECT_EQ(house.post("karin", of_yara, {{"qualities", "x"}, {"bewijs", hidden}}).status, 422);
}

// Meets GU-07: what the two chose stays with the version that they confirmed.
TEST_P(Pictures, KeepWithEachVersionWhatWasChosenForIt) {
  const auto shared = share("Rustig gebleven in de drukte", words::Competency::qualities);
  const std::string chosen = "qualities.experience." + shared.substr(shared.rfind('/') + 1);
  EXPECT_EQ(house.post("karin", of_yara, {{"qualities", "Blijft rustig."}, {"bewijs", chosen}}).status, 303);
  const std::string first = text(picture()->id);
  EXPECT_EQ(house.get("yara", "/beeld/" + first).status, 404) << "nobody confirmed it with her";
  house.post("yara", "/beeld/klopt", {{"beeld", first}});
  house.post("yara", "/beeld", {{"qualities", "Blijft rustig en helpt."}});
  house.post("karin", of_yara + "/klopt", {{"beeld", text(picture()->id)}});
  const std::string second = text(picture()->id);
  EXPECT_TRUE(has(house.get("yara", "/beeld"), "/beeld/" + first));
  EXPECT_TRUE(has(house.get("karin", of_yara), of_yara + "/" + second));
  for (const auto& page : {house.get("karin", of_yara + "/" + first), house.get("yara", "/beeld/" + first)}) {
    EXPECT_TRUE(has(page, "Zo zagen jullie het op 23 november 2026"));
    EXPECT_TRUE(has(page, "Blijft rustig."));
    EXPECT_TRUE(has(page, "Rustig gebleven in de drukte"));
  }
  EXPECT_FALSE(has(house.get("karin", of_yara + "/" + second), "in de drukte")) << "it was left out there";
  EXPECT_EQ(house.get("joost", of_yara + "/" + first).status, 404);
  EXPECT_EQ(house.get("ruben", "/beeld/" + first).status, 404);
  // What is shared no more is gone from older pictures too.
  house.post("yara", shared + "/wie", {{"wie", "me"}});
  EXPECT_FALSE(has(house.get("karin", of_yara + "/" + first), "in de drukte"));
  EXPECT_TRUE(has(house.get("karin", of_yara + "/" + first), "Blijft rustig."));
}

TEST_P(Pictures, LeaveOutWhatWasTakenBackMeanwhile) {
  const auto shared = share("Rustig gebleven in de drukte", words::Competency::qualities);
  const std::string chosen = "qualities.experience." + shared.substr(shared.rfind('/') + 1);
  house.meanwhile([&] { house.post("yara", shared + "/wie", {{"wie", "me"}}); });
  EXPECT_EQ(house.post("yara", "/beeld", {{"qualities", "Blijft rustig."}, {"bewijs", chosen}}).status, 303);
  const auto kept = picture();
  ASSERT_TRUE(kept);
  EXPECT_TRUE(
      chosen_in(house.database().snapshot()->reader(), cast.institution, cast.yara, kept->id).empty());
}

TEST_P(Pictures, BelongToWhoGuides) {
  EXPECT_EQ(house.get("joost", of_yara).status, 404);
  EXPECT_EQ(house.post("joost", of_yara, {{"qualities", "Dat weet ik niet."}}).status, 404);
  EXPECT_FALSE(picture());
}

}  // namespace
}  // namespace koers::development
