// The picture of the development: Karin and Yara draw it together, and both say that it is right.
#include "rooms/development/picture_forms.h"

#include "rooms/guidance/testing_talks.h"

namespace koers::development {
namespace {

using namespace guidance::testing_talks;

class Pictures : public ::testing::TestWithParam<std::string> {
 protected:
  std::optional<Picture> picture() {
    return picture_of(house.database().snapshot()->reader(), cast.institution, cast.yara);
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

TEST_P(Pictures, BelongToWhoGuides) {
  EXPECT_EQ(house.get("joost", of_yara).status, 404);
  EXPECT_EQ(house.post("joost", of_yara, {{"qualities", "Dat weet ik niet."}}).status, 404);
  EXPECT_FALSE(picture());
}

}  // namespace
}  // namespace koers::development
