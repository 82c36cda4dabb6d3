// The table of a moment as Hanneke's link opens it: this one alone, and not longer than the link.
#include "rooms/placements/testing_placements.h"

namespace koers::trainers {
namespace {

using namespace placements::testing_placements;

class TrainersTables : public AtTable {};
INSTANTIATE_TEST_SUITE_P(On, TrainersTables, koers::testing::each_database(), koers::testing::database_name);

// Meets GU-04.
TEST_P(TrainersTables, TheLinkListensToThisTableAloneAndNotAfterItIsClosed) {
  begin();
  EXPECT_EQ(phone.get(table + "/live").topic + phone.get(table + "/live").listener, topic() + "trainer");
  EXPECT_EQ(house.get("karin", moment + "/live?stand=tafel").listener, "guide");
  EXPECT_EQ(house.get("karin", moment + "/live?stand=voor").listener, "");
  Device stranger(house);
  EXPECT_EQ(stranger.get(table + "/live").status, 403);
  EXPECT_EQ(house.get("ruben", moment + "/live").status, 404);

  house.events.listening.insert({topic(), "trainer"});
  EXPECT_TRUE(has(house.get("karin", moment), "Hanneke leest mee"));
  phone.post(table + "/typt");
  EXPECT_EQ(house.events.heard.back().name + house.events.heard.back().data, "typestrainer") << "no letter";
  EXPECT_EQ(house.events.heard.back().topic, topic());

  house.post("yara", page + "/link/sluiten");
  ASSERT_FALSE(house.events.sent_away.empty());
  EXPECT_EQ(house.events.sent_away.back(), (std::pair<std::string, std::string>{topic(), "trainer"}));
  EXPECT_EQ(phone.get(table + "/live").status, 403);
  EXPECT_EQ(phone.post(table + "/typt").status, 403);
  EXPECT_EQ(phone.get(table).status, 410);
  const auto gone = phone.get(table + "/tafel?moment=" + moment.substr(moment.rfind('/') + 1));
  EXPECT_TRUE(has(gone, "koers-ga"));
  EXPECT_FALSE(has(gone, "Yara"));
}

TEST_P(TrainersTables, ALinkOfAnotherPlacementFindsNothingOfIt) {
  begin();
  house.post("yara", moment + "/zin", {{"zin", "Alleen voor deze tafel."}});
  auto fields = placement_fields(house, 30, 30);
  fields[0].second = "De Wilgen";
  fields[2].second = "Wim de Groot";
  const auto other = make_link(house, location_of(house.post("yara", "/stages/nieuw", fields)));
  Device wims(house);
  wims.post(other);
  const std::string id = moment.substr(moment.rfind('/') + 1);
  EXPECT_FALSE(has(wims.get(other + "/gesprek"), "Alleen voor deze tafel."));
  EXPECT_EQ(wims.get(other + "/gesprek/tafel?moment=" + id).status, 404);
  EXPECT_EQ(wims.post(other + "/verslag/" + id + "/zin", {{"zin", "Van een ander."}}).status, 404);
  EXPECT_NE(wims.get(other + "/gesprek/live").topic, topic());
}

}  // namespace
}  // namespace koers::trainers
