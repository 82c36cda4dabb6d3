// A student's way through the years, told in words.
#include "app/growth.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/testing/house.h"
#include "platform/testing/database.h"
#include "rooms/choices/choices.h"

namespace koers::app {
namespace {

using testing::TestHouse;

std::vector<Happened> several(int half_year, int kind, int by_student, int by_others) {
  std::vector<Happened> all;
  for (int i = 0; i < by_student; ++i) all.push_back({half_year, kind, true});
  for (int i = 0; i < by_others; ++i) all.push_back({half_year, kind, false});
  return all;
}

// Meets ST-13.
TEST(Growth, BelowFourEventsNothingIsSaid) {
  const auto line = development_line(several(100, 0, 3, 0), 100);
  ASSERT_EQ(line.size(), 1U);
  EXPECT_FALSE(line[0].initiative);
  EXPECT_EQ(development_line(several(100, 0, 4, 0), 100)[0].initiative, Initiative::student);
  EXPECT_TRUE(development_line({}, 100).empty());
}

// Ten experiences of her own do not outweigh two conversations that others asked for.
TEST(Growth, TheKindsWeighTheSame) {
  auto events = several(100, 0, 10, 0);
  for (const Happened& one : several(100, 2, 0, 2)) events.push_back(one);
  EXPECT_EQ(development_line(events, 100)[0].initiative, Initiative::both);
}

TEST(Growth, AHalfYearWithoutAnythingIsAHoleInTheLine) {
  auto events = several(100, 0, 0, 4);
  for (const Happened& one : several(102, 0, 4, 0)) events.push_back(one);
  const auto line = development_line(events, 103);
  ASSERT_EQ(line.size(), 4U);
  EXPECT_EQ(line[0].initiative, Initiative::others);
  EXPECT_FALSE(line[1].initiative);
  EXPECT_EQ(line[2].initiative, Initiative::student);
}

TEST(Growth, AHalfYearTurnsInAugustAndFebruary) {
  EXPECT_EQ(half_year_of(make_day(2027, 1, 31)), half_year_of(make_day(2026, 8, 1)));
  EXPECT_EQ(half_year_of(make_day(2027, 2, 1)), half_year_of(make_day(2026, 8, 1)) + 1);
  EXPECT_EQ(half_year_of(make_day(2027, 8, 1)), half_year_of(make_day(2026, 8, 1)) + 2);
  EXPECT_EQ(first_day_of_half_year(half_year_of(make_day(2027, 3, 3))), make_day(2027, 2, 1));
}

class GrowthPage : public ::testing::TestWithParam<std::string> {
 protected:
  TestHouse house{GetParam()};
};
INSTANTIATE_TEST_SUITE_P(On, GrowthPage, koers::testing::each_database(), koers::testing::database_name);

// Meets ST-13.
TEST_P(GrowthPage, TellsTheMomentsFromBeforeMboUntilNow) {
  const auto has = [&](const std::string& words) {
    return house.get("yara", "/ik/groei").body.find(words) != std::string::npos;
  };
  EXPECT_TRUE(has("Over een paar weken zie je hier je groei"));
  house.post("yara", "/ervaringen",
             {{"waar", "werk"}, {"tekst", "Oppassen bij de buren"}, {"dag", "2024-05-01"}, {"wie", "me"}});
  EXPECT_TRUE(has("Je eerste ervaring in Koers"));
  EXPECT_TRUE(has("Er gebeurde nog te weinig"));
  EXPECT_TRUE(has("Voor het mbo"));
  for (const char* words : {"Een", "Twee", "Drie", "Vier"}) {
    house.post("yara", "/ervaringen",
               {{"waar", "stage"}, {"tekst", words}, {"dag", text(house.today())}, {"wie", "me"}});
  }
  EXPECT_TRUE(has("Dit half jaar begon jij vaak zelf."));
  house.post("yara", "/ik/waarden/erbij", {{"woord", "respect"}, {"wie", "me"}});
  EXPECT_TRUE(has("Je noemde een waarde"));
  house.post("yara", "/vooruit/stappen", {{"wat", "Bellen met Daan"}});
  EXPECT_TRUE(has("Je eerste eigen stap"));
  EXPECT_EQ(house.get("karin", "/ik/groei").status, 403);
}

// Meets ST-13, ST-08.
TEST_P(GrowthPage, TellsWhatWasChosenAndLookedBackOnPerSchoolYear) {
  const auto page = [&] { return house.get("yara", "/ik/groei").body; };
  EXPECT_THAT(page(), ::testing::Not(::testing::HasSubstr("Je keuzes")));
  const auto choose = [&](const std::string& title, Day on, std::optional<Day> looked_back_on) {
    const auto moment = house.ids.next<choices::ChoiceMoment>();
    const auto option = house.ids.next<choices::ChoiceOption>();
    house.database().write([&](sql::Transaction& tx) {
      choices::import_moment(tx, house.cast.institution,
                             {.id = moment,
                              .team_id = house.cast.care_team,
                              .title = "Kies je keuzedeel",
                              .opens_on = on - 7,
                              .closes_on = on + 7,
                              .change_until = on + 7},
                             {{.id = option, .position = 1, .title = title}});
      choices::save_choice(tx, house.cast.institution, house.cast.yara,
                           {.moment_id = moment,
                            .option_id = option,
                            .reason = "Daarom",
                            .chosen_on = on,
                            .looked_back_on = looked_back_on});
    });
  };
  choose("Muziek", make_day(2025, 11, 3), make_day(2026, 9, 1));
  choose("Jeugdzorg", make_day(2026, 11, 2), {});
  choose("Gebarentaal", make_day(2026, 10, 5), make_day(2026, 11, 20));
  const std::string body = page();
  EXPECT_THAT(body, ::testing::HasSubstr("Schooljaar 2026-2027"));
  EXPECT_THAT(body, ::testing::HasSubstr("Je maakte 2 keuzes. Je keek 2 keer terug."));
  EXPECT_THAT(body, ::testing::HasSubstr("Schooljaar 2025-2026"));
  EXPECT_THAT(body, ::testing::HasSubstr("Je maakte 1 keuze."));
  EXPECT_LT(body.find("Jeugdzorg"), body.find("Muziek"));
}

}  // namespace
}  // namespace koers::app
