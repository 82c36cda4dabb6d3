// What people say themselves, who may know of it, and what the school reads and decides.
#include "rooms/course/course.h"
#include "rooms/rounds/testing_rounds.h"
#include "rooms/signals/team.h"
#include "rooms/signals/testing_signals.h"

namespace koers::signals {
namespace {

using namespace testing_signals;

class SaidSignals : public ::testing::TestWithParam<std::string> {
 protected:
  Signal latest() { return stored(house, cast.yara, std::nullopt); }

  TestHouse house{GetParam()};
  const app::testing::Cast& cast = house.cast;
};

INSTANTIATE_TEST_SUITE_P(On, SaidSignals, koers::testing::each_database(), koers::testing::database_name);

// Meets GU-09.
TEST_P(SaidSignals, KarinWritesAFactAndYaraReadsIt) {
  EXPECT_TRUE(has(house.get("karin", "/signalen/nieuw"), "Yara"));
  const Fields fields{{"student", id_text(cast.yara.value)},
                      {"feit", "De stage belde: zij was er twee keer niet op tijd."}};
  EXPECT_EQ(house.post("karin", "/signalen/nieuw", {{"student", id_text(cast.ruben.value)}, {"feit", "Iets"}})
                .status,
            422);
  const auto empty =
      house.post("karin", "/signalen/nieuw", {{"student", id_text(cast.yara.value)}, {"feit", " "}});
  EXPECT_EQ(empty.status, 422);
  EXPECT_TRUE(has(empty, "Schrijf op wat je zag."));
  ASSERT_EQ(house.post("karin", "/signalen/nieuw", fields).status, 303);
  EXPECT_TRUE(has(house.get("yara", "/ik/signalen"), "De stage belde"));
  EXPECT_TRUE(has(house.get("yara", "/ik/signalen"), "Karin schreef dit op 23 november."));
  EXPECT_TRUE(has(house.get("yara", "/meldingen"), "Nieuw bij jouw signalen"));
  EXPECT_TRUE(has(house.get("karin", page_of(latest())), "Jij schreef dit op 23 november."));
}

TEST_P(SaidSignals, TheAuthorTakesBackWhatNobodyAnswered) {
  house.post("karin", "/signalen/nieuw",
             {{"student", id_text(cast.yara.value)}, {"feit", "Dit was iemand anders."}});
  const Signal mistake = latest();
  EXPECT_EQ(house.post("yara", "/ik/signalen/" + id_text(mistake.id.value) + "/weg").status, 404);
  EXPECT_EQ(house.post("karin", page_of(mistake) + "/weg").status, 303);
  EXPECT_FALSE(has(house.get("yara", "/ik/signalen"), "Dit was iemand anders."));
  EXPECT_FALSE(has(house.get("yara", "/meldingen"), "Nieuw bij jouw signalen"));

  house.post("yara", "/ik/signalen", {{"feit", "De reis is lang."}});
  const Signal own = latest();
  house.post("karin", page_of(own), acting(house, own, "We kijken naar het rooster"));
  EXPECT_EQ(house.post("yara", "/ik/signalen/" + id_text(own.id.value) + "/weg").status, 409);
}

TEST_P(SaidSignals, YaraSaysWhatHoldsHerBackAndKarinHears) {
  EXPECT_EQ(house.post("yara", "/ik/signalen", {{"feit", ""}}).status, 422);
  ASSERT_EQ(house.post("yara", "/ik/signalen", {{"feit", "Ik durf niet te bellen."}}).status, 303);
  EXPECT_TRUE(has(house.get("karin", "/meldingen"), "Yara wil dat jij iets weet"));
  EXPECT_TRUE(has(house.get("karin", "/vandaag"), "Ik durf niet te bellen."));
  EXPECT_TRUE(has(house.get("karin", page_of(latest())), "Yara schreef dit zelf op 23 november."));
  EXPECT_FALSE(has(house.get("karin", "/meldingen"), "unread")) << "who read it was told";
}

// What she keeps between herself and her counsellor others do not see, and no figure counts.
TEST_P(SaidSignals, WhatOnlyHerCounsellorMayKnowNobodyElseSees) {
  let_guide(house, cast.jeroen, false);
  house.post("yara", "/ik/signalen", {{"feit", "Thuis is het druk."}, {"alleen", "1"}});
  house.post("yara", "/ik/signalen", {{"feit", "De reis is lang."}});
  Signal secret, open;
  for (const Signal& one : stored(house, cast.yara)) {
    if (one.words.starts_with("Thuis")) secret = one;
    if (one.words.starts_with("De reis")) open = one;
  }
  EXPECT_EQ(house.get("karin", page_of(secret)).status, 200);
  EXPECT_EQ(house.get("jeroen", page_of(open)).status, 200);
  EXPECT_EQ(house.get("jeroen", page_of(secret)).status, 404);
  EXPECT_EQ(house.post("jeroen", page_of(secret), fine(secret, "Goed")).status, 404);
  for (const std::string& page :
       {std::string("/vandaag"), std::string("/signalen"), "/studenten/" + id_text(cast.yara.value)}) {
    EXPECT_FALSE(has(house.get("jeroen", page), "Thuis is het druk.")) << page;
    EXPECT_TRUE(has(house.get("jeroen", page), "De reis is lang.")) << page;
  }
  const auto counted = house.database().snapshot()->reader().one<std::int64_t>(
      {"test.open_signals",
       "SELECT signals_open FROM signals_out_student_facts WHERE institution_id = $1 AND student_id = $2"},
      cast.institution, cast.yara);
  std::int64_t of_rules = 0;
  for (const Signal& one : stored(house, cast.yara)) of_rules += one.rule ? 1 : 0;
  EXPECT_EQ(counted, of_rules + 1);
}

// The facts leave out what is in confidence, so who guides so would read what is not true.
TEST_P(SaidSignals, WhoGuidesInConfidenceSeesNone) {
  let_guide(house, cast.jeroen, true);
  house.post("yara", "/ik/signalen", {{"feit", "De reis is lang."}});
  EXPECT_FALSE(has(house.get("jeroen", "/vandaag"), "De reis is lang."));
  EXPECT_EQ(house.get("jeroen", page_of(latest())).status, 404);
  EXPECT_FALSE(has(house.get("jeroen", "/signalen/nieuw"), "Yara"));
  EXPECT_EQ(house.get("jeroen", "/studenten/" + id_text(cast.yara.value)).status, 200);
}

TEST_P(SaidSignals, StepsAndInvitationsAreSeenWithTheirDays) {
  house.database().write([&](sql::Transaction& tx) {
    for (const char* title : {"Bel de wijkverpleging", "Schrijf de brief"}) {
      tx.lock(cast.yara.value);
      course::set_step(tx, cast.institution, cast.yara,
                       {.id = {house.ids.next_value()},
                        .title = title,
                        .owner_id = cast.yara,
                        .due_on = house.today() - 3,
                        .created_at = house.clock.now() - 900'000},
                       house.today());
    }
  });
  const auto list = house.get("karin", "/signalen");
  EXPECT_TRUE(has(list, "2 stappen zijn te laat"));
  const auto page = house.get("karin", page_of(stored(house, cast.yara, Rule::steps_late)));
  EXPECT_TRUE(has(page, "Dag van de stap “Bel de wijkverpleging”."));
}

TEST_P(SaidSignals, TwoInvitationsWithoutAnAnswerAreSeen) {
  using namespace rounds::testing_rounds;
  house.post("fatma", "/signalen/regels", {{"regel", "no_reaction"}, {"drempel", "1"}, {"aan", "1"}});
  invite(house, {cast.yara}, {slot_on(house, 10, "13:00"), slot_on(house, 10, "14:00")});
  pass(house, 9);
  house.let_sign_in("karin", cast.karin);
  EXPECT_TRUE(has(house.get("karin", "/signalen"), "Geen antwoord op 1 uitnodiging"));
  const auto page = house.get("karin", page_of(stored(house, cast.yara, Rule::no_reaction)));
  EXPECT_TRUE(has(page, "Laatste dag van de ronde"));
}

// Meets GU-09: a rule is the school's, and says who set it.
TEST_P(SaidSignals, FatmaSetsTheRulesAndEverybodyReadsThem) {
  ASSERT_TRUE(has(house.get("karin", "/vandaag"), "Nog geen startgesprek"));
  EXPECT_FALSE(has(house.get("karin", "/signalen/regels"), "Pas aan"));
  EXPECT_TRUE(has(house.get("fatma", "/signalen/regels"), "Pas aan"));
  const auto set = [&](const char* rule, const char* threshold, bool is_on) {
    Fields fields{{"regel", rule}, {"drempel", threshold}};
    if (is_on) fields.emplace_back("aan", "1");
    return house.post("fatma", "/signalen/regels", fields).status;
  };
  EXPECT_EQ(house.post("karin", "/signalen/regels", {{"regel", "not_spoken"}, {"drempel", "3"}}).status, 403);
  EXPECT_EQ(set("not_spoken", "100", true), 422);
  EXPECT_EQ(set("not_spoken", "", true), 422);
  EXPECT_EQ(set("lui", "3", true), 404);
  EXPECT_EQ(set("no_first_talk", "6", false), 303);
  EXPECT_FALSE(has(house.get("karin", "/vandaag"), "Nog geen startgesprek"));
  EXPECT_EQ(stored(house, cast.yara, Rule::no_first_talk).ending, Ending::over);
  EXPECT_EQ(set("no_first_talk", "8", true), 303);
  house.get("karin", "/vandaag");
  const auto page = house.get("karin", page_of(stored(house, cast.yara, Rule::no_first_talk)));
  EXPECT_TRUE(has(page, "binnen 8 weken"));
  EXPECT_TRUE(has(page, "Fatma Yıldız stelde de regel in op 23 november."));
  EXPECT_EQ(set("not_spoken", "12", true), 303);
  EXPECT_TRUE(has(house.get("karin", "/studenten"), "Langer dan 12 weken niet gesproken"));
}

// Meets GU-09, QU-09: from five students up, and no name.
TEST_P(SaidSignals, MariekeSeesANumberFromFiveStudentsUpAndNoName) {
  std::vector<Id<people::Person>> students{cast.yara};
  const auto say = [&](int count) {
    while (static_cast<int>(students.size()) < count) {
      students.push_back(house.add_student("student " + std::to_string(students.size()), house.today() - 20));
      house.assign(students.back(), cast.karin, house.today() - 20);
    }
    house.database().write([&](sql::Transaction& tx) {
      for (int i = 0; i < 4; ++i) {
        const auto student = students[static_cast<std::size_t>(i)];
        tx.lock(student.value);
        open_signal(tx, cast.institution,
                    {.id = {house.ids.next_value()},
                     .student_id = student,
                     .author_id = cast.karin,
                     .words = "Feit",
                     .opened_on = house.today() - 7},
                    house.today());
      }
    });
  };
  say(4);
  EXPECT_TRUE(has(house.get("marieke", "/signalen/team"), "Dit team is te klein voor getallen."));
  say(12);
  const auto counts = [&] {
    return count_signals(house.database().snapshot()->reader(), cast.institution, cast.care_team,
                         house.today());
  };
  EXPECT_EQ(counts().counts.back().status, disclosure::CellStatus::bottom_coded);
  EXPECT_TRUE(has(house.get("marieke", "/signalen/team"), "minder dan 5"));
  house.database().write([&](sql::Transaction& tx) {
    tx.lock(students[4].value);
    open_signal(tx, cast.institution,
                {.id = {house.ids.next_value()},
                 .student_id = students[4],
                 .author_id = cast.karin,
                 .words = "Feit",
                 .opened_on = house.today() - 7},
                house.today());
  });
  EXPECT_EQ(counts().counts.back().students, 5);
  EXPECT_EQ(counts().counts.back().median_working_days, 5);
  const auto page = house.get("marieke", "/signalen/team");
  EXPECT_TRUE(has(page, "5 werkdagen"));
  EXPECT_FALSE(has(page, "Jansen"));
  EXPECT_FALSE(has(page, "Feit"));
  EXPECT_EQ(house.get("marieke", "/signalen/team?team=" + id_text(cast.technology_team.value)).status, 404);
  EXPECT_EQ(house.get("fatma", "/signalen/team?team=" + id_text(cast.technology_team.value)).status, 200);
  EXPECT_EQ(house.get("karin", "/signalen/team").status, 403);
}

}  // namespace
}  // namespace koers::signals
