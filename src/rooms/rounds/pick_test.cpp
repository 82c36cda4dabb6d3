// Students pick a moment, one is just too late, moments are moved, cancelled and put ready; and no moment is
// ever two students'.
#include <thread>

#include "rooms/rounds/booking.h"
#include "rooms/rounds/testing_rounds.h"

namespace koers::rounds {
namespace {

using namespace testing_rounds;
using ::testing::HasSubstr;
using ::testing::Not;

class PickingMoments : public ::testing::TestWithParam<std::string> {
 protected:
  TestHouse house{GetParam()};
  const app::testing::Cast& cast = house.cast;
  const Students students = add_students(house);
  const std::string one = slot_on(house, 10, "13:00");
  const std::string two = slot_on(house, 10, "14:00");
  const std::string three = slot_on(house, 11, "09:00");
  const std::string round = invite(house, {cast.yara, students.femke, students.salma}, {one, two, three});
};
INSTANTIATE_TEST_SUITE_P(On, PickingMoments, koers::testing::each_database(), koers::testing::database_name);

// Meets GU-17, ST-14.
TEST_P(PickingMoments, WhatYaraPicksIsAConversationOfBoth) {
  const auto page = house.get("yara", pick_page(round));
  EXPECT_TRUE(has(page, "Karin maakt 25 minuten voor je vrij."));
  EXPECT_TRUE(has(page, "Tijd om weer te praten over jouw koers."));
  EXPECT_TRUE(has(house.get("karin", round_page(round)), "heeft de vraag gezien"));
  EXPECT_EQ(pick(house, "yara", round, "").status, 422);
  EXPECT_EQ(pick(house, "yara", round, one, "video").status, 422) << "not offered in this round";
  EXPECT_EQ(pick(house, "yara", round, one).status, 303);
  const auto set = house.get("yara", pick_page(round));
  EXPECT_TRUE(has(set, "Het staat vast"));
  EXPECT_TRUE(has(set, "13.00 tot 13.25 uur · Bellen"));
  EXPECT_TRUE(has(house.get("yara", "/start"), "Gesprek met Karin"));
  EXPECT_FALSE(has(house.get("yara", "/start"), "/gesprekken/kiezen/"));
  EXPECT_TRUE(has(house.get("yara", "/gesprekken"), "13.00 uur · Bellen"));
  EXPECT_TRUE(has(house.get("karin", "/gesprekken"), "Gesprek met Yara"));
  const auto shown = house.get("karin", round_page(round));
  EXPECT_TRUE(has(shown, "1 van de 3 studenten koos een moment."));
  EXPECT_TRUE(has(shown, "1 van 2"));
  house.clock.set(instant_of(house.today() + 10, 8 * 60));
  EXPECT_TRUE(has(house.get("karin", "/vandaag"), "Yara"));
}

TEST_P(PickingMoments, AChoiceThatIsSentTwiceIsOne) {
  const Fields form{{"sleutel", id_text(house.ids.next_value())}, {"moment", one}, {"hoe", "school"}};
  EXPECT_EQ(house.post("yara", pick_page(round), form).status, 303);
  EXPECT_EQ(house.post("yara", pick_page(round), form).status, 303);
  EXPECT_TRUE(has(house.get("karin", "/gesprekken"), "Je hebt 1 gesprek gepland."));
}

// Meets GU-17.
TEST_P(PickingMoments, WhoIsJustTooLateSeesWhatIsFreeAndKeepsTheWay) {
  house.meanwhile([&] { EXPECT_EQ(pick(house, "femke", round, one).status, 303); });
  const auto late = pick(house, "yara", round, one, "phone");
  EXPECT_EQ(late.status, 409);
  EXPECT_TRUE(has(late, "Net te laat: 13.00 uur is gekozen. Dit is nog vrij."));
  EXPECT_FALSE(has(late, "value=\"" + one + "\""));
  EXPECT_TRUE(has(late, two));
  EXPECT_THAT(late.body, HasSubstr("value=\"phone\" checked"));
  EXPECT_LT(late.body.find("Net te laat"), late.body.find(two));
  EXPECT_EQ(pick(house, "yara", round, two).status, 303);
  EXPECT_TRUE(has(house.get("femke", pick_page(round)), "13.00 tot 13.25"));
}

TEST_P(PickingMoments, YaraMovesUntilTheEveningBefore) {
  pick(house, "yara", round, one);
  const auto talk_page = house.get("yara", pick_page(round) + "?anders=1");
  EXPECT_TRUE(has(talk_page, "Je gesprek is nu donderdag 3 december, 13.00 uur."));
  EXPECT_EQ(pick(house, "yara", round, three, "school").status, 303);
  EXPECT_TRUE(has(house.get("yara", "/gesprekken"), "9.00 uur · Op school, B2.14"));
  EXPECT_TRUE(has(house.get("karin", "/meldingen"), "verzette het gesprek"));
  EXPECT_TRUE(has(house.get("karin", "/gesprekken"), "Je hebt 1 gesprek gepland."));
  EXPECT_EQ(pick(house, "femke", round, one).status, 303) << "the first moment is free again";
  house.clock.set(instant_of(house.today() + 11, 8 * 60));
  EXPECT_FALSE(has(house.get("yara", pick_page(round)), "Kies een ander moment"));
  EXPECT_TRUE(has(house.get("yara", pick_page(round)), "Vandaag verzetten?"));
  EXPECT_EQ(house.post("yara", pick_page(round) + "/wens", {{"wel", "Na elf uur"}}).status, 303);
  EXPECT_TRUE(has(house.get("karin", round_page(round)), "zegt: Na elf uur"));
  EXPECT_EQ(pick(house, "yara", round, two).status, 409);
}

TEST_P(PickingMoments, CancellingNeedsNoReasonAndKarinHearsAtOnce) {
  EXPECT_EQ(house.post("yara", pick_page(round) + "/afzeggen").status, 409);
  pick(house, "yara", round, one);
  EXPECT_EQ(house.post("yara", pick_page(round) + "/afzeggen").status, 303);
  EXPECT_TRUE(has(house.get("karin", "/meldingen"), "zei het gesprek af"));
  EXPECT_TRUE(has(house.get("yara", pick_page(round)), one)) << "there is a choice again";
  EXPECT_EQ(pick(house, "femke", round, one).status, 303);
  EXPECT_TRUE(has(house.get("karin", round_page(round)), "1 van de 3"));
}

TEST_P(PickingMoments, NoneOfTheseIsAWishInWords) {
  EXPECT_EQ(house.post("yara", pick_page(round) + "/wens", {{"wel", ""}}).status, 422);
  EXPECT_EQ(house.post("yara", pick_page(round) + "/wens", {{"wel", "Vrijdag na 15.00 uur"}}).status, 303);
  EXPECT_TRUE(has(house.get("yara", pick_page(round)), "Vrijdag na 15.00 uur"));
  const auto notices = house.get("karin", "/meldingen");
  EXPECT_TRUE(has(notices, "Yara kan op een ander moment"));
  const auto at = notices.body.find("/gesprekken/rondes/wens/");
  ASSERT_NE(at, std::string::npos);
  const std::string address = notices.body.substr(at, notices.body.find('"', at) - at);
  EXPECT_EQ(location_of(house.get("karin", address)), round_page(round) + "#wens");
  EXPECT_EQ(house.get("joost", address).status, 404);
  EXPECT_TRUE(has(house.get("karin", round_page(round)), "zegt: Vrijdag na 15.00 uur"));
  EXPECT_FALSE(has(house.get("karin", "/meldingen"), "class=\"tag\">nieuw")) << "she has it before her";
}

// Meets GU-17.
TEST_P(PickingMoments, AfterTheLastDayKarinPutsAMomentThatSalmaMayMove) {
  pick(house, "yara", round, one);
  house.clock.set(instant_of(house.today() + 8, 9 * 60));
  EXPECT_EQ(pick(house, "salma", round, two).status, 409);
  EXPECT_TRUE(has(house.get("salma", pick_page(round)), "Kiezen kan niet meer"));
  EXPECT_TRUE(has(house.get("karin", round_page(round)), "Koos niet"));
  const std::string put = round_page(round) + "/student/" + id_of(students.salma);
  EXPECT_TRUE(has(house.get("karin", put), "Zet een moment klaar voor"));
  EXPECT_FALSE(has(house.get("karin", put), "value=\"" + one + "\""));
  EXPECT_EQ(house.post("karin", put, {{"moment", one}, {"hoe", "school"}}).status, 409);
  EXPECT_EQ(house.post("karin", put, {{"moment", two}, {"hoe", "school"}, {"toelichting", "Tot dan"}}).status,
            303);
  EXPECT_TRUE(has(house.get("salma", "/meldingen"), "Karin zette een moment voor je klaar"));
  EXPECT_TRUE(has(house.get("salma", pick_page(round)), "Tot dan"));
  EXPECT_EQ(pick(house, "salma", round, three).status, 303) << "the student may move it";
  EXPECT_EQ(house.post("karin", put, {{"moment", two}, {"hoe", "school"}}).status, 422) << "with a word";
  EXPECT_EQ(
      house.post("karin", put, {{"moment", two}, {"hoe", "school"}, {"toelichting", "Ik ben ziek"}}).status,
      303);
  EXPECT_TRUE(has(house.get("salma", "/meldingen"), "Karin verzette jullie gesprek"));
  EXPECT_TRUE(has(house.get("salma", pick_page(round)), "Ik ben ziek"));
  EXPECT_EQ(house.post("joost", put, {{"moment", two}, {"hoe", "school"}}).status, 404);
}

TEST_P(PickingMoments, AConversationThatIsMovedElsewhereGivesItsMomentBack) {
  pick(house, "yara", round, one);
  const auto list = house.get("yara", "/start").body;
  const auto at = list.find("/gesprekken/0");
  ASSERT_NE(at, std::string::npos);
  const std::string talk = list.substr(at, std::string("/gesprekken/").size() + 13);
  EXPECT_EQ(house
                .post("yara", talk + "/verzetten",
                      {{"dag", text(house.today() + 12)}, {"tijd", "11:00"}, {"minuten", "25"}})
                .status,
            303);
  EXPECT_TRUE(has(house.get("karin", round_page(round)), "Op een ander moment"));
  EXPECT_EQ(pick(house, "femke", round, one).status, 303);
  EXPECT_EQ(house.post("yara", talk + "/afzeggen").status, 303);
  EXPECT_TRUE(has(house.get("karin", round_page(round)), "1 van de 3"));
  EXPECT_EQ(pick(house, "yara", round, two).status, 303) << "she may pick again";
}

TEST_P(PickingMoments, AMomentAtWhichTheStudentTalksAlreadyIsNotOffered) {
  house.post(
      "karin", "/gesprekken/plannen?student=" + id_of(cast.yara),
      {{"dag", text(house.today() + 11)}, {"tijd", "09:10"}, {"minuten", "25"}, {"soort", "dialogue"}});
  EXPECT_FALSE(has(house.get("yara", pick_page(round)), three));
  EXPECT_EQ(pick(house, "yara", round, three).status, 409);
}

// Meets GU-17: planned and spent.
TEST_P(PickingMoments, HoursAreOfWhatIsTakenAndWhatWasHeld) {
  pick(house, "yara", round, one);
  pick(house, "femke", round, two);
  EXPECT_TRUE(has(house.get("karin", round_page(round)), "1 uur"));
  EXPECT_TRUE(has(house.get("karin", round_page(round)), "30 minuten"));
  EXPECT_TRUE(has(house.get("karin", round_page(round)), "0 minuten"));
}

// One reminder, the day before the last one, to who neither picked nor wrote.
TEST_P(PickingMoments, WhoDidNotPickIsRemindedOnce) {
  pick(house, "yara", round, one);
  house.post("femke", pick_page(round) + "/wens", {{"wel", "Later"}});
  const auto remind_on = [&](int days) {
    int told = 0;
    const Day day = house.today() + days;
    house.database().write([&](sql::Transaction& tx) { told = remind(tx, day, instant_of(day, 990)); });
    return told;
  };
  EXPECT_EQ(remind_on(5), 0);
  EXPECT_EQ(remind_on(6), 1);
  EXPECT_EQ(remind_on(6), 0);
  EXPECT_TRUE(has(house.get("salma", "/meldingen"), "Kies nog een moment met Karin"));
  EXPECT_FALSE(has(house.get("femke", "/meldingen"), "Kies nog een moment met Karin"));
}

TEST_P(PickingMoments, AfterAHandoverTheRoundIsNoLongerThere) {
  house.database().write([&](sql::Transaction& tx) {
    const auto guides = access::guides_of(tx, cast.institution, cast.yara);
    access::end_guide(tx, cast.institution, cast.yara, guides.front().id, house.today());
  });
  EXPECT_EQ(pick(house, "yara", round, one).status, 404);
  EXPECT_EQ(location_of(house.get("yara", pick_page(round))), "/gesprekken") << "by the notice that is there";
  EXPECT_EQ(house.get("yara", pick_page(round)).status, 404);
  EXPECT_FALSE(has(house.get("yara", "/start"), "/gesprekken/kiezen/"));
  EXPECT_TRUE(has(house.get("karin", round_page(round)), "0 van de 2 studenten"));
  EXPECT_EQ(house.get("karin", round_page(round) + "/student/" + id_of(cast.yara)).status, 404);
}

// Nobody listens: HeardEvents is for one thread.
class NoEvents final : public http::Events {
  void publish(std::string_view, std::string_view, std::string_view) override {}
  bool is_there(std::string_view, std::string_view) const override { return false; }
  void send_away(std::string_view, std::string_view) override {}
};

// Meets GU-17: twelve telephones race for four moments, and no moment is two students'.
TEST_P(PickingMoments, ManyAtOnceNeverShareAMoment) {
  constexpr int many = 12;
  std::vector<std::string> names, slots;
  std::vector<Id<people::Person>> all;
  for (int i = 0; i < many; ++i) {
    names.push_back("student " + std::to_string(i));
    all.push_back(house.add_student(names.back(), house.today() - 50));
    house.assign(all.back(), cast.karin, house.today() - 50);
    house.get(names.back(), "/");  // signs in
  }
  for (const char* time : {"10:00", "10:30", "11:00", "11:30"}) slots.push_back(slot_on(house, 14, time));
  const auto busy = invite(house, all, slots);
  NoEvents none;
  house.house().events = &none;
  std::vector<int> picked(many, 0);
  std::vector<std::thread> phones;
  for (int i = 0; i < many; ++i) {
    phones.emplace_back([&, i] {
      // Each wants the first, and takes the next one that is said to be free.
      for (const std::string& slot : slots) {
        const int status = pick(house, names[static_cast<std::size_t>(i)], busy, slot).status;
        EXPECT_TRUE(status == 303 || status == 409) << status;
        if (status != 303) continue;
        picked[static_cast<std::size_t>(i)] = 1;
        return;
      }
    });
  }
  for (auto& phone : phones) phone.join();
  house.house().events = &house.events;
  EXPECT_EQ(std::count(picked.begin(), picked.end(), 1), 4);
  struct Taken {
    Day on;
    int minute = 0;
  };
  constexpr sql::Statement select_talks{"rounds_testing.select_talks", R"(
      SELECT planned_on, begins_minute FROM guidance_conversations
      WHERE institution_id = $1 AND counsellor_id = $2 AND state = 'planned')"};
  std::set<std::pair<Day, int>> different;
  const auto talks =
      house.database().snapshot()->reader().all<Taken>(select_talks, cast.institution, cast.karin);
  for (const Taken& talk : talks) different.insert({talk.on, talk.minute});
  EXPECT_EQ(talks.size(), 4U);
  EXPECT_EQ(different.size(), 4U);
}

}  // namespace
}  // namespace koers::rounds
