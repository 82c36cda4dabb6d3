// Yara stops the link of her trainer from the one window on who sees what, and takes that back within a day.
#include "rooms/placements/link_stop.h"

#include "app/testing/statement_count.h"
#include "app/testing/toasts.h"
#include "rooms/placements/testing_placements.h"

namespace koers::placements {
namespace {

using namespace testing_placements;
using ::testing::HasSubstr;

const std::string window = "/ik/begeleiding";

class TrainerStopped : public ::testing::TestWithParam<std::string> {
 protected:
  // Hers among those who see something; "" when it is not there.
  std::string row() {
    const std::string body = house.get("yara", window).body;
    const auto at = body.find("Praktijkopleider bij De Lindehof");
    return at == std::string::npos ? "" : body.substr(at, body.find("</li>", at) - at);
  }

  TestHouse house{GetParam()};
  const std::string page = add_placement(house);
  const std::string link = make_link(house, page);
  Device phone{house};
};
INSTANTIATE_TEST_SUITE_P(On, TrainerStopped, koers::testing::each_database(), koers::testing::database_name);

// Meets GU-08: stopped where it is seen, and back within a day.
TEST_P(TrainerStopped, OneButtonClosesTheLinkAndOneOpensItAgain) {
  phone.post(link);
  EXPECT_THAT(row(), HasSubstr("Geopend op 23 november."));
  const auto stopped = house.post("yara", page + "/link/stop");
  EXPECT_EQ(location_of(stopped), window);
  EXPECT_EQ(phone.get(link).status, 410);
  EXPECT_EQ(row(), "");
  EXPECT_EQ(house.post("yara", page + "/link/stop").status, 303) << "stopped is stopped";
  const std::string undo = app::testing::undo_of(stopped);
  EXPECT_EQ(house.post("yara", undo).status, 303);
  EXPECT_EQ(phone.get(link).status, 200) << "on the same device";
  EXPECT_NE(row(), "");
  EXPECT_EQ(house.post("yara", undo).status, 409) << "it was opened again";
}

// Meets GU-08: a page that Hanneke has open hears nothing more either.
TEST_P(TrainerStopped, ThePageThatIsOpenAtTheTrainersIsSentAway) {
  phone.post(link);
  const auto listens = phone.get(link + "/gesprek/live");
  house.post("yara", page + "/link/stop");
  ASSERT_FALSE(house.events.sent_away.empty());
  EXPECT_EQ(house.events.sent_away.back(), std::pair(listens.topic, listens.listener));
}

TEST_P(TrainerStopped, OfMoreLinksIsAskedNoMore) {
  const int one = app::testing::statements_of(house, "yara", window);
  auto fields = placement_fields(house, 30, 30);
  fields[0].second = "De Wilgen";
  fields[2].second = "Wim de Groot";
  make_link(house, location_of(house.post("yara", "/stages/nieuw", fields)));
  EXPECT_THAT(house.get("yara", window).body, HasSubstr("Praktijkopleider bij De Wilgen"));
  EXPECT_EQ(app::testing::statements_of(house, "yara", window), one);
}

TEST_P(TrainerStopped, ItStaysClosedADayLaterAndWhenTheTrainerHasLeft) {
  const std::string undo = app::testing::undo_of(house.post("yara", page + "/link/stop"));
  const auto newest = house.database().snapshot()->reader().one<std::int64_t>(
      {"test.newest_trainer", "SELECT MAX(id) FROM placements_trainers"});
  const std::string trainer = id_text(newest.value());
  house.post("karin", "/bedrijven/de-lindehof/praktijkopleiders/" + trainer + "/weg");
  EXPECT_EQ(house.post("yara", undo).status, 409);
  house.post("karin", "/bedrijven/de-lindehof/praktijkopleiders/" + trainer + "/terug");
  house.clock.set(house.clock.now() + 86'400);
  EXPECT_EQ(house.post("yara", undo).status, 409);
  EXPECT_EQ(phone.get(link).status, 410);
}

TEST_P(TrainerStopped, OnlyTheStudentStopsItHere) {
  for (const char* who : {"karin", "joost"}) EXPECT_EQ(house.post(who, page + "/link/stop").status, 403);
  EXPECT_EQ(house.post("ruben", page + "/link/stop").status, 404);
  EXPECT_NE(row(), "");
}

}  // namespace
}  // namespace koers::placements
