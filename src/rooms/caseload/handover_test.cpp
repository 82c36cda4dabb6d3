// Karin hands Yara over to Bas: Yara reads first and adds a word, Bas takes over, and on the day Karin is
// out.
#include "rooms/caseload/handover.h"

#include "app/facts.h"
#include "app/testing/access_files.h"
#include "app/testing/things.h"
#include "campus/access/counsellors.h"
#include "rooms/caseload/testing_handover.h"
#include "rooms/guidance/testing_talks.h"

namespace koers::caseload {
namespace {

using namespace guidance::testing_talks;
using namespace testing_handover;

class Handovers : public ::testing::TestWithParam<std::string> {
 protected:
  void SetUp() override { bas = app::testing::add_bas(house); }
  std::string file() const { return "/studenten/" + id_of(cast.yara); }
  std::string page() const { return file() + "/overdracht"; }
  void send(int days = 21) {
    ASSERT_EQ(house.post("karin", page(), handover_fields(house, bas, days)).status, 303);
  }
  // That morning, with everybody signed in again.
  void go_on(int days) {
    house.clock.set(house.clock.now() + days * 86'400LL);
    house.let_sign_in("karin", cast.karin);
    house.let_sign_in("bas", bas);
    house.let_sign_in("yara", cast.yara);
    house.let_sign_in("marieke", cast.marieke);
  }
  http::Response answer(const std::string& words = "Klopt. Ik wil samen bellen.") {
    return house.post("yara", "/ik/begeleiding/overdracht", {{"erbij", words}, {"gesprek", "two"}});
  }

  TestHouse house{GetParam()};
  const app::testing::Cast& cast = house.cast;
  Id<people::Person> bas;
};

INSTANTIATE_TEST_SUITE_P(On, Handovers, koers::testing::each_database(), koers::testing::database_name);

// Meets GU-01, ST-16.
TEST_P(Handovers, YaraReadsFirstBasTakesOverAndKarinIsOutOnTheDay) {
  send();
  EXPECT_TRUE(has(house.get("karin", page()), "Yara leest en zegt er iets bij"));
  EXPECT_EQ(house.get("bas", taking_address(house)).status, 404) << "Yara reads first";
  EXPECT_TRUE(has(house.get("bas", "/overdrachten"), "Er wacht niets op jou."));
  EXPECT_TRUE(has(house.get("yara", "/meldingen"), "Karin schreef een overdracht"));
  const auto letter = house.get("yara", "/ik/begeleiding/overdracht");
  EXPECT_TRUE(has(letter, "Bas wordt je begeleider"));
  EXPECT_TRUE(has(letter, "Yara praat graag tijdens het lopen."));
  EXPECT_EQ(answer().status, 303);
  EXPECT_TRUE(has(house.get("karin", page()), "Klopt. Ik wil samen bellen."));
  EXPECT_TRUE(has(house.get("bas", "/vandaag"), "1 overdracht wacht op jou."));
  const auto taking = house.get("bas", taking_address(house));
  EXPECT_TRUE(has(taking, "Klopt. Ik wil samen bellen."));
  EXPECT_TRUE(has(taking, "Eerste gesprek met z&#39;n tweeën") ||
              has(taking, "Eerste gesprek met z'n tweeën"));
  EXPECT_EQ(house.get("bas", file()).status, 404) << "it did not begin yet";
  EXPECT_EQ(house.post("bas", taking_address(house)).status, 303);
  EXPECT_EQ(house.post("bas", taking_address(house)).status, 303) << "twice is once";
  EXPECT_TRUE(has(house.get("yara", "/ik/begeleiding/overdracht"), "Bas neemt over. De dag staat vast."));
  go_on(20);
  EXPECT_EQ(house.get("karin", file()).status, 200);
  EXPECT_EQ(house.get("bas", file()).status, 404);
  go_on(1);
  EXPECT_EQ(house.get("karin", file()).status, 404);
  EXPECT_EQ(house.get("karin", page()).status, 404);
  EXPECT_EQ(house.get("bas", file()).status, 200);
  EXPECT_TRUE(has(house.get("yara", "/ik/begeleiding"), "Bas de Haan is je begeleider"));
}

// Meets ST-16: on the day every page of the file is closed, and not one day before.
TEST(HandoverAccess, EndsByItselfOnEveryPageOfTheFile) {
  app::testing::Scene scene;
  auto& house = scene.house;
  house.post("karin", "/studenten/" + id_of(house.cast.yara) + "/overdracht",
             handover_fields(house, scene.bas, 7));
  house.post("yara", "/ik/begeleiding/overdracht", {{"gesprek", "three"}});
  ASSERT_EQ(house.post("bas", taking_address(house)).status, 303);
  const auto pages = [&] {
    std::map<std::string, int> all;
    for (const auto& route : house.app().router().routes()) {
      const bool is_of_file = route->method == "GET" && route->pattern.starts_with("/studenten/{id}");
      if (!is_of_file) continue;
      const auto address = app::testing::address_of(route->pattern, house, scene.things);
      all[route->pattern] = house.get("karin", address).status;
    }
    return all;
  };
  const auto before = pages();
  EXPECT_GT(before.size(), 4U);
  EXPECT_EQ(before.at("/studenten/{id}"), 200);
  house.clock.set(instant_of(house.today() + 7, 0) - 1);
  EXPECT_EQ(pages().at("/studenten/{id}"), 200) << "until midnight";
  house.clock.set(instant_of(house.today() + 1, 0));
  for (const auto& [pattern, status] : pages()) EXPECT_EQ(status, 404) << pattern;
  EXPECT_EQ(house.get("bas", "/studenten/" + id_of(house.cast.yara)).status, 200);
}

TEST_P(Handovers, SilenceGoesOnAfterFiveWorkingDaysAndSaysSo) {
  send();
  const auto pass = [&] {
    house.database().write(
        [&](sql::Transaction& tx) { pass_on_silent(tx, house.clock.now(), house.today()); });
  };
  go_on(7);  // the fifth working day
  pass();
  EXPECT_EQ(house.get("bas", taking_address(house)).status, 404);
  go_on(1);
  pass();
  EXPECT_TRUE(has(house.get("bas", "/meldingen"), "Yara komt naar jou"));
  EXPECT_TRUE(has(house.get("bas", taking_address(house)), "Yara zei niets."));
  EXPECT_TRUE(has(house.get("yara", "/ik/begeleiding/overdracht"), "Je zei niets."));
  EXPECT_EQ(answer().status, 303) << "she may still add a word";
  EXPECT_TRUE(has(house.get("bas", taking_address(house)), "Klopt."));
}

TEST_P(Handovers, TalkingFirstStopsTheDays) {
  send(40);
  EXPECT_EQ(house.post("yara", "/ik/begeleiding/overdracht/praten").status, 303);
  EXPECT_TRUE(has(house.get("karin", "/meldingen"), "Yara wil eerst praten"));
  go_on(20);
  EXPECT_TRUE(has(house.get("karin", page()), "Tot dan telt er geen dag."));
  EXPECT_EQ(house.get("bas", taking_address(house)).status, 404);
  EXPECT_EQ(house.post("karin", page() + "/gesproken").status, 303);
  EXPECT_TRUE(has(house.get("yara", "/ik/begeleiding/overdracht"), "Je hebt tot en met 20 december."));
  EXPECT_EQ(answer().status, 303);
  EXPECT_EQ(house.post("bas", taking_address(house)).status, 303);
}

TEST_P(Handovers, NothingTypedIsLostAndWithdrawingKeepsTheText) {
  auto fields = handover_fields(house, bas, 14);
  fields[2].second = "other";
  const auto again = house.post("karin", page(), fields);
  EXPECT_EQ(again.status, 422);
  EXPECT_TRUE(has(again, "Schrijf in een zin waarom."));
  EXPECT_TRUE(has(again, "Yara praat graag tijdens het lopen."));
  send();
  EXPECT_EQ(house.post("karin", page(), handover_fields(house, bas, 14)).status, 409) << "one at a time";
  EXPECT_EQ(house.post("karin", page() + "/intrekken").status, 303);
  EXPECT_TRUE(has(house.get("karin", page()), "Yara praat graag tijdens het lopen."));
  EXPECT_TRUE(has(house.get("yara", "/ik/begeleiding/overdracht"), "Er loopt geen overdracht."));
  EXPECT_EQ(house.get("bas", taking_address(house)).status, 404);
  EXPECT_FALSE(has(house.get("yara", "/meldingen"), "schreef een overdracht"));
}

TEST_P(Handovers, PlannedTalksGoAlongWhenBasTakesOver) {
  const auto talk = plan(house, "karin", cast.yara, "dialogue", 30);
  send(7);
  answer("");
  EXPECT_EQ(house.get("bas", talk).status, 404);
  house.post("bas", taking_address(house));
  go_on(7);
  EXPECT_EQ(house.get("bas", talk).status, 200);
  EXPECT_EQ(house.get("karin", talk).status, 404);
}

// Meets GU-01: a figure is warm when the next one took over before the day.
TEST_P(Handovers, OnlyWhatWasTakenOverInTimeCountsAsWarm) {
  const auto warm = [&] {
    constexpr sql::Statement select{
        "test.select_warm",
        "SELECT counsellor_changes_warm FROM guidance_out_student_facts WHERE student_id = $1"};
    house.database().write(
        [&](sql::Transaction& tx) { app::refresh_facts_of(tx, cast.institution, cast.yara, house.today()); });
    return house.database().snapshot()->reader().one<int>(select, cast.yara).value_or(-1);
  };
  send(7);
  answer();
  house.post("bas", taking_address(house));
  go_on(7);
  EXPECT_EQ(warm(), 1);
  // And back, taken over on the day itself: that is a change, and no warm one.
  go_on(30);
  EXPECT_EQ(hand_over(house, "bas", "yara", cast.yara, "karin", cast.karin), 303);
  EXPECT_EQ(warm(), 1);
  EXPECT_EQ(house.get("karin", file()).status, 200);
}

TEST_P(Handovers, LateOnesAreSeenByMariekeWithoutAWordOfThem) {
  send(4);
  const auto page_of_leader = house.get("marieke", "/begeleiders");
  EXPECT_TRUE(has(page_of_leader, "van Karin naar Bas, per 27 november"));
  EXPECT_FALSE(has(page_of_leader, "te laat"));
  go_on(1);
  answer();
  go_on(1);
  const auto late = house.get("marieke", "/begeleiders");
  EXPECT_TRUE(has(late, "te laat: Bas moet lezen"));
  EXPECT_FALSE(has(late, "tijdens het lopen"));
  EXPECT_FALSE(has(late, "samen bellen"));
}

// Meets GU-01: no reason is asked, and Karin hears it from Marieke.
TEST_P(Handovers, YaraAsksForAnotherAndMariekeAppointsBas) {
  send();
  EXPECT_TRUE(
      has(house.get("yara", "/ik/begeleiding/andere"), "Je vraag gaat naar Marieke, niet naar Karin."));
  EXPECT_EQ(house.post("yara", "/ik/begeleiding/andere").status, 303);
  EXPECT_EQ(house.post("yara", "/ik/begeleiding/andere").status, 303) << "asked twice is asked once";
  EXPECT_TRUE(has(house.get("karin", page()), "De overdracht stopte."));
  EXPECT_TRUE(has(house.get("yara", "/ik/begeleiding"), "Je vroeg op vandaag") ||
              has(house.get("yara", "/ik/begeleiding"), "om een andere begeleider."));
  EXPECT_TRUE(has(house.get("marieke", "/meldingen"), "Yara vraagt een andere begeleider"));
  const auto list = house.get("marieke", "/begeleiders");
  EXPECT_TRUE(has(list, "Vraagt een andere begeleider"));
  const auto at = list.body.find("/begeleiders/vragen/");
  ASSERT_NE(at, std::string::npos);
  const std::string wish = list.body.substr(at, std::string("/begeleiders/vragen/").size() + 13);
  EXPECT_EQ(house.post("marieke", wish, {{"vanaf", text(house.today())}}).status, 422);
  const auto chosen =
      house.post("marieke", wish, {{"begeleider", id_of(bas)}, {"vanaf", text(house.today())}});
  ASSERT_EQ(chosen.status, 303);
  EXPECT_TRUE(has(house.get("marieke", chosen), "Karin Wouters"));
  EXPECT_EQ(house.get("karin", file()).status, 200) << "only a rehearsal";
  EXPECT_EQ(house.post("marieke", location_of(chosen)).status, 303);
  EXPECT_EQ(house.get("karin", file()).status, 404);
  EXPECT_EQ(house.get("bas", file()).status, 200);
  EXPECT_FALSE(has(house.get("marieke", "/begeleiders"), "Vraagt een andere begeleider"));
  // And back for a day.
  EXPECT_EQ(house.post("marieke", location_of(chosen) + "/terug").status, 303);
  EXPECT_EQ(house.get("karin", file()).status, 200);
  EXPECT_EQ(house.get("bas", file()).status, 404);
}

// Each reads only the own sentence, and what holds for all.
TEST_P(Handovers, KarinLeavesAndHandsOverTwoAtOnce) {
  const auto stijn = house.add_student("Stijn", house.today());
  house.assign(stijn, cast.karin, house.today());
  Fields fields{{"student", id_of(cast.yara)},
                {"student", id_of(stijn)},
                {"naar", id_of(bas)},
                {"vanaf", later(house, 14)},
                {"reden", "leaves"},
                {"loopt", "De keuzedelen komen eraan."},
                {"zin-" + id_of(cast.yara), "Yara zoekt een stage."}};
  const auto again = house.post("karin", "/overdrachten/nieuw", fields);
  EXPECT_EQ(again.status, 422);
  EXPECT_TRUE(has(again, "Schrijf een zin voor Stijn."));
  EXPECT_TRUE(has(again, "Yara zoekt een stage."));
  fields.push_back({"zin-" + id_of(stijn), "Stijn begint net."});
  EXPECT_EQ(house.post("karin", "/overdrachten/nieuw", fields).status, 303);
  const auto hers = house.get("yara", "/ik/begeleiding/overdracht");
  EXPECT_TRUE(has(hers, "Yara zoekt een stage."));
  EXPECT_TRUE(has(hers, "De keuzedelen komen eraan."));
  EXPECT_FALSE(has(hers, "Stijn begint net."));
  EXPECT_TRUE(has(house.get("Stijn", "/ik/begeleiding/overdracht"), "Stijn begint net."));
  EXPECT_TRUE(has(house.get("karin", "/overdrachten/nieuw"), "Je hebt nu geen studenten om over te dragen."));
  EXPECT_EQ(house.post("karin", "/overdrachten/nieuw", fields).status, 422) << "they run already";
}

TEST_P(Handovers, YaraMayChangeHerMind) {
  house.post("yara", "/ik/begeleiding/andere");
  EXPECT_EQ(house.post("yara", "/ik/begeleiding/andere/terug").status, 303);
  EXPECT_FALSE(has(house.get("marieke", "/begeleiders"), "Vraagt een andere begeleider"));
  EXPECT_EQ(house.post("yara", "/ik/begeleiding/andere/terug").status, 409);
}

}  // namespace
}  // namespace koers::caseload
