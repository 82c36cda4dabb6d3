// "Maak ongedaan" undoes what it stands beside. Taken late, when the thing was done otherwise since, it says
// so and changes nothing.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/facts.h"
#include "app/testing/things.h"
#include "app/testing/toasts.h"
#include "campus/words/work.h"
#include "platform/testing/database.h"
#include "rooms/choices/choices.h"

namespace koers::app {
namespace {

using app::testing::has;
using app::testing::location_of;
using app::testing::undo_of;
using Fields = app::testing::TestHouse::Fields;

class Undo : public ::testing::TestWithParam<std::string> {
 protected:
  void TearDown() override {
    EXPECT_THAT(differing_facts(house().database(), house().today()), ::testing::IsEmpty());
  }
  app::testing::TestHouse& house() { return scene_.house; }
  const app::testing::Things& things() { return scene_.things; }
  http::Response post(const std::string& path, const Fields& fields = {}, const std::string& who = "yara") {
    wait(60);
    return house().post(who, path, fields);
  }
  void wait(std::int64_t seconds) { house().clock.set(house().clock.now() + seconds); }
  bool page_says(const std::string& path, const std::string& words, const std::string& who = "yara") {
    return has(house().get(who, path), words);
  }
  // The undo of `done` is offered; after `since` it changes nothing any more and says why.
  void expect_late(const http::Response& done, const std::function<void()>& since,
                   const std::string& who = "yara") {
    const auto undo = undo_of(done);
    ASSERT_NE(undo, "");
    since();
    const auto late = post(undo, {}, who);
    EXPECT_EQ(late.status, 409) << undo;
    EXPECT_TRUE(has(late, "Dit is intussen veranderd.")) << undo;
  }

  app::testing::Scene scene_{GetParam()};
};
INSTANTIATE_TEST_SUITE_P(On, Undo, koers::testing::each_database(), koers::testing::database_name);

// Meets ST-05.
TEST_P(Undo, OfWhatYaraSaidOfHerselfEndsWhenSheSaysItAgain) {
  const Fields said{{"naam", "Met paarden omgaan"}, {"wie", "me"}};
  const auto first = post("/ik/kwaliteiten/erbij", said);
  const auto address = location_of(first);
  expect_late(first, [&] { post("/ik/kwaliteiten/erbij", said); });
  EXPECT_FALSE(page_says("/ik/kwaliteiten", "Paste vroeger bij mij"));
  EXPECT_EQ(undo_of(post("/ik/kwaliteiten/erbij", said)), "") << "it stood there already";

  expect_late(post(address + "/los"), [&] { post("/ik/kwaliteiten/erbij", said); });
  expect_late(post(address + "/los"), [&] {
    post(address + "/terug");
    post(address + "/los");
  });
  EXPECT_TRUE(page_says("/ik/kwaliteiten", "Paste vroeger bij mij"));
  post(undo_of(post("/ik/kwaliteiten/erbij", said)));
  EXPECT_TRUE(page_says("/ik/kwaliteiten", "Paste vroeger bij mij")) << "taken in time it undoes";
}

// Meets ST-08.
TEST_P(Undo, OfAChoiceDoesNotGiveBackWhatWasChosenSince) {
  const auto made = house().post("marieke", "/team/keuzes",
                                 {{"team", text(house().cast.care_team)},
                                  {"naam", "Kies je keuzedeel"},
                                  {"soort", "elective"},
                                  {"leerjaar", "2"},
                                  {"opleiding", text(house().cast.care_programme)},
                                  {"open", "2026-11-16"},
                                  {"dicht", "2026-12-04"},
                                  {"wissel", "2027-01-15"},
                                  {"begin", "2027-02-01"}});
  const std::string moment = location_of(made).substr(std::string("/team/keuzes/").size());
  for (const char* title : {"Jeugdzorg", "Muziek"}) {
    house().post("marieke", "/team/keuzes/" + moment + "/opties", {{"naam", title}, {"plekken", "5"}});
  }
  const auto options = house().database().snapshot()->reader().all<std::int64_t>(
      {"test.options",
       "SELECT id FROM course_choice_options WHERE institution_id = $1 AND moment_id = $2 ORDER BY position"},
      house().cast.institution, parse_id_text(moment).value());
  ASSERT_EQ(options.size(), 2U);
  const std::string page = "/vooruit/keuzes/" + moment;
  const auto choose = [&](int which) {
    return post(page, {{"optie", id_text(options[static_cast<std::size_t>(which)])},
                       {"waarom", "Ik wil dit proberen"},
                       {"doe", "kies"}});
  };
  const auto chosen = [&] {
    return choices::made_choices(house().database().snapshot()->reader(), house().cast.institution,
                                 house().cast.yara);
  };
  expect_late(choose(0), [&] { choose(1); });
  ASSERT_EQ(chosen().size(), 1U);
  EXPECT_TRUE(chosen().front().has_place);
  EXPECT_EQ(chosen().front().option, "Muziek");
  EXPECT_EQ(post(undo_of(choose(0))).status, 303);
  EXPECT_TRUE(chosen().empty() || !chosen().front().has_place);
}

TEST_P(Undo, OfAStepAGoalAndAMomentEndsWhenTheyWereClosedOtherwiseSince) {
  ASSERT_EQ(post("/vooruit/stappen", {{"wat", "Bel de stageplek"}}).status, 303);
  ASSERT_EQ(post("/vooruit/doelen", {{"wat", "Weten wat past"}}).status, 303);
  const auto id = [&](const char* table) {
    const std::string query =
        std::string("SELECT MAX(id) FROM ") + table + " WHERE institution_id = $1 AND student_id = $2";
    return id_text(
        house()
            .database()
            .snapshot()
            ->reader()
            .one<std::int64_t>({"test.last_id", query}, house().cast.institution, house().cast.yara)
            .value());
  };
  for (const std::string& address :
       {"/vooruit/stappen/" + id("course_steps"), "/vooruit/doelen/" + id("course_goals")}) {
    const bool is_goal = address.find("doelen") != std::string::npos;
    expect_late(post(address + (is_goal ? "/bereikt" : "/gelukt")), [&] {
      post(address + "/open");
      post(address + "/los", {{"reden", "Het past niet"}});
    });
    EXPECT_TRUE(page_says(address, "Het past niet")) << address;
    EXPECT_EQ(post(undo_of(post(address + "/los", {{"reden", "Toch niet"}}))).status, 303) << address;
  }
}

// What stood there before it was kept once more is not dropped.
TEST_P(Undo, OfKeepingAnOccupationDropsOnlyWhatWasNew) {
  const std::string work = "/vooruit/beroepen/" + words::occupations().front().slug;
  const auto kept = post(work + "/bewaar", {{"notitie", ""}});
  ASSERT_EQ(kept.status, 303);
  expect_late(kept, [&] { EXPECT_EQ(undo_of(post(work + "/bewaar", {{"notitie", "Lekker warm"}})), ""); });
  EXPECT_TRUE(page_says(work, "Lekker warm"));
}

// Meets BG-07.
TEST_P(Undo, OfAQuestionOpensOnlyTheQuestionItWasAbout) {
  const std::string address = "/ervaringen/" + things()["shared"];
  const auto ask = [&](const char* words) {
    return house().post("karin", address + "/vraag", {{"woorden", words}}).status;
  };
  ASSERT_EQ(ask("Wat viel je op?"), 303);
  const auto first = post(address + "/vraag/opzij");
  ASSERT_EQ(ask("En wat deed je toen?"), 303);
  http::Response second;
  expect_late(first, [&] { second = post(address + "/vraag/opzij"); });
  EXPECT_EQ(post(undo_of(second)).status, 303);
  EXPECT_TRUE(page_says("/start", "En wat deed je toen?"));
  const auto open = house().database().snapshot()->reader().all<std::string>(
      {"test.open_questions",
       "SELECT words FROM portfolio_responses WHERE institution_id = $1 AND student_id = $2 AND answered_at "
       "IS NULL"},
      house().cast.institution, house().cast.yara);
  EXPECT_THAT(open, ::testing::ElementsAre("En wat deed je toen?")) << "the other one stays laid aside";
}

TEST_P(Undo, OfARestEndsWhenTheRestWasMadeLonger) {
  expect_late(post("/ik/rust", {{"weken", "1"}, {"wie", "me"}}), [&] {
    post("/ik/rust", {{"weken", "2"}, {"wie", "me"}});
  });
  EXPECT_TRUE(page_says("/ik", "7 december"));
}

TEST_P(Undo, OfAVerdictTakesBackThatVerdict) {
  const std::string signal = "/signalen/" + things()["signal"];
  int seen = 1;
  const auto judge = [&](const char* why) {
    return post(signal,
                {{"klopt", "wait"},
                 {"waarom", why},
                 {"kijk", text(house().today() + 20)},
                 {"signaalstand", std::to_string(seen++)}},
                "karin");
  };
  expect_late(
      judge("Ze is op stage"), [&] { judge("Ze is ziek"); }, "karin");
  const auto reasons = house().database().snapshot()->reader().all<std::string>(
      {"test.reasons",
       "SELECT words FROM signals_verdicts WHERE institution_id = $1 AND student_id = $2 ORDER BY id"},
      house().cast.institution, house().cast.yara);
  EXPECT_THAT(reasons, ::testing::ElementsAre("Ze is op stage", "Ze is ziek"));
}

}  // namespace
}  // namespace koers::app
