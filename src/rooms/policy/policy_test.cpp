// Policy and goals: choices with their reason at three levels, frames that teams fill in and that set their
// targets, and goals of teams by aspect of the vision.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/facts.h"
#include "campus/rooms/room.h"
#include "platform/files/temporary_store.h"
#include "platform/testing/database.h"
#include "rooms/direction/testing_direction.h"
#include "rooms/policy/policy.h"

namespace koers::policy {
namespace {

using namespace direction::testing_direction;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

class PolicyStory : public ::testing::TestWithParam<std::string> {
 protected:
  PolicyStory() { publish_vision(house_); }

  std::string shown(const std::string& who, const std::string& path) { return house_.get(who, path).body; }
  void pass(int days) { house_.clock.set(house_.clock.now() + days * 86'400LL); }
  int choose(const std::string& who, const std::string& level, TestHouse::Fields fields) {
    const std::string path = "/beleid/hoe-vaak/keuzes/" + level;
    fields.emplace_back("versie", app::testing::version_in(house_.get(who, "/beleid/hoe-vaak"), path));
    return house_.post(who, path, fields).status;
  }
  http::Response fill(const std::string& value, const std::string& reason = "",
                      const std::string& until = "") {
    return house_.post("marieke", "/beleid/hoe-vaak/invullen",
                       {{"ingevuld", value}, {"want", reason}, {"tot-en-met", until}});
  }
  // The page of the figure whose target the frame sets, for the care team.
  std::string figure() { return shown("marieke", "/cijfers/conversations_mean?deel=" + care_team(house_)); }
  std::string deviation_page() {
    const std::string page = shown("fatma", "/beleid");
    const std::string mark = "/beleid/afwijkingen/";
    return page.substr(page.find(mark), mark.size() + 13);
  }
  void live_a_day() {
    files::TemporaryFolder folder;
    files::Store store(folder.path());
    const rooms::Tools tools{house_.database(), store, house_.clock};
    for (const rooms::RegularJob& job : room().regular_jobs) job.run(tools, {house_.today()});
  }
  std::vector<std::string> differing(int days = 0) {
    return app::differing_facts(house_.database(), house_.today() + days);
  }

  TestHouse house_{GetParam()};
};
INSTANTIATE_TEST_SUITE_P(On, PolicyStory, koers::testing::each_database(), koers::testing::database_name);

// Meets OR-02.
TEST_P(PolicyStory, EachLevelChoosesAndSaysWhyAndTheFrameworkMoves) {
  add_topic(house_);
  EXPECT_EQ(choose("fatma", whole(house_), choice("Twee keer.", "")), 303);
  EXPECT_THAT(shown("karin", "/beleid/hoe-vaak"), HasSubstr("Er staat wel een keuze, maar niet waarom."));
  EXPECT_THAT(shown("karin", "/beleid"), HasSubstr("Nog zonder reden"));
  EXPECT_THAT(shown("fatma", "/kader/B1b"), HasSubstr("Keuzes met een reden: 0 van de 1."));
  EXPECT_EQ(
      choose("fatma", whole(house_),
             {{"wij-kiezen", "Twee keer."}, {"want", "één keer is te weinig."}, {"keuze-soort", "free"}}),
      303);
  EXPECT_EQ(choose("fatma", care_school(house_), choice("Drie keer.", "wij zien ze vaker.")), 303);
  EXPECT_EQ(choose("marieke", care_team(house_), choice("Vier keer.", "dat past.")), 303);
  EXPECT_EQ(choose("marieke", whole(house_), choice("Nul keer.", "ik wil het.")), 403);
  EXPECT_EQ(choose("fatma", care_team(house_), choice("Nul keer.", "ik wil het.")), 403);
  const std::string page = shown("karin", "/beleid/hoe-vaak");
  for (const char* words : {"Twee keer.", "Drie keer.", "Vier keer.", "Want dat past.", "Marieke Smit"}) {
    EXPECT_THAT(page, HasSubstr(words));
  }
  EXPECT_THAT(page, HasSubstr("Eerder gekozen"));
  EXPECT_THAT(shown("fatma", "/kader/B1b"), HasSubstr("Keuzes met een reden: 3 van de 3."));
  EXPECT_THAT(shown("fatma", "/cijfers/choice_levels"), HasSubstr("3"));
  EXPECT_THAT(differing(), IsEmpty());
}

TEST_P(PolicyStory, WhatIsDroppedCanBeBroughtBackTheSameDay) {
  add_topic(house_);
  choose("fatma", whole(house_), choice("Twee keer.", "één keer is te weinig."));
  const auto dropped = house_.post("fatma", "/beleid/hoe-vaak/keuzes/" + whole(house_) + "/weg");
  EXPECT_EQ(dropped.status, 303);
  EXPECT_THAT(shown("karin", "/beleid/hoe-vaak"), HasSubstr("Hier is nog niets gekozen."));
  const std::string id = text(house_.database()
                                  .snapshot()
                                  ->reader()
                                  .one<Id<int>>({"test.choice", "SELECT id FROM policy_choices"})
                                  .value());
  EXPECT_EQ(house_.post("karin", "/beleid/hoe-vaak/terug/" + id).status, 403);
  EXPECT_EQ(house_.post("fatma", "/beleid/hoe-vaak/terug/" + id).status, 303);
  EXPECT_EQ(house_.post("fatma", "/beleid/hoe-vaak/terug/" + id).status, 404);
  EXPECT_THAT(shown("karin", "/beleid/hoe-vaak"), HasSubstr("Twee keer."));
}

// Meets OR-20.
TEST_P(PolicyStory, WhatATeamFillsInIsItsTargetInKoers) {
  add_topic(house_);
  EXPECT_THAT(figure(), HasSubstr("Het doel"));
  EXPECT_EQ(choose("fatma", whole(house_), frame(3, 5)), 303);
  EXPECT_THAT(shown("marieke", "/meldingen"), HasSubstr("Wat kiest jullie team?"));
  EXPECT_THAT(figure(), HasSubstr("is 3")) << "who fills nothing in has the lower line";
  EXPECT_EQ(house_.get("karin", "/beleid/hoe-vaak/invullen").status, 403) << "who leads the team fills it in";
  EXPECT_EQ(fill("4", "zo past het in ons rooster.").status, 303);
  EXPECT_THAT(figure(), HasSubstr("is 4"));
  EXPECT_THAT(shown("joost", "/cijfers/conversations_mean"), HasSubstr("is 3")) << "another team";
  EXPECT_THAT(shown("fatma", "/cijfers/conversations_mean"), HasSubstr("is 2")) << "the school as a whole";
  const std::string page = shown("karin", "/beleid");
  EXPECT_THAT(page, HasSubstr("Want zo past het in ons rooster."));
  EXPECT_THAT(page, HasSubstr("/cijfers/conversations_mean"));
  EXPECT_THAT(shown("jeroen", "/beleid"), Not(HasSubstr("/cijfers/"))) << "he reads no figures";
  EXPECT_THAT(page, HasSubstr("Bekijk als tabel"));
  EXPECT_THAT(page, Not(HasSubstr("Installatietechniek"))) << "no other team stands there by name";
  EXPECT_THAT(differing(), IsEmpty());
}

// Meets OR-20.
TEST_P(PolicyStory, OutsideTheLinesAsksAReasonAndAnEndAndHoldsOnceItIsGranted) {
  add_topic(house_);
  choose("fatma", whole(house_), frame(3, 5));
  const auto refused = fill("1");
  EXPECT_EQ(refused.status, 422);
  EXPECT_THAT(refused.body, HasSubstr("Dit ligt buiten de lijnen (3 tot en met 5)."));
  EXPECT_THAT(refused.body, HasSubstr("Tot wanneer?"));
  EXPECT_EQ(fill("1", "Twee collega's zijn ziek.", text(house_.today() + 400)).status, 422)
      << "a year at most";
  EXPECT_EQ(fill("1", "Twee collega's zijn ziek.", text(house_.today() + 30)).status, 303);
  EXPECT_THAT(figure(), HasSubstr("is 3")) << "until there is an answer nothing changes";
  EXPECT_THAT(shown("fatma", "/meldingen"), HasSubstr("Marieke vraagt een afwijking voor een team"));
  const std::string page = deviation_page();
  EXPECT_EQ(house_.get("joost", page).status, 404);
  EXPECT_EQ(house_.post("marieke", page + "/akkoord").status, 403);
  EXPECT_EQ(house_.post("fatma", page + "/akkoord", {{"erbij", "Laat het weten."}}).status, 303);
  EXPECT_EQ(house_.post("paul", page + "/niet-akkoord").status, 409);
  EXPECT_THAT(figure(), HasSubstr("is 1"));
  EXPECT_THAT(shown("marieke", page), HasSubstr("Laat het weten."));
  EXPECT_THAT(shown("marieke", "/meldingen"), HasSubstr("Er is antwoord op jullie afwijking"));
  EXPECT_THAT(differing(), IsEmpty());
  EXPECT_THAT(differing(31), IsEmpty());
  pass(16);
  live_a_day();
  EXPECT_THAT(shown("marieke", "/meldingen"), HasSubstr("loopt over 14 dagen af"));
  EXPECT_THAT(shown("fatma", "/meldingen"), HasSubstr("loopt over 14 dagen af"));
  pass(15);
  EXPECT_THAT(figure(), HasSubstr("is 3")) << "after its last day the lines hold again";
  live_a_day();
  EXPECT_THAT(differing(), IsEmpty());
}

TEST_P(PolicyStory, ASchoolMayMakeAFrameNarrowerAndNeverWider) {
  add_topic(house_);
  choose("fatma", whole(house_), frame(2, 5));
  EXPECT_EQ(choose("fatma", care_school(house_), frame(1, 5)), 422);
  EXPECT_EQ(choose("fatma", care_school(house_), frame(4, 3)), 422);
  EXPECT_EQ(choose("fatma", care_school(house_), frame(4, 5)), 303);
  EXPECT_EQ(fill("3").status, 422);
  EXPECT_EQ(fill("4").status, 303);
  // Tighter lines change nothing by themselves: the team is outside them.
  EXPECT_EQ(choose("fatma", care_school(house_), frame(5, 5)), 422);
  EXPECT_EQ(choose("fatma", whole(house_), frame(5, 6)), 303);
  EXPECT_THAT(shown("fatma", "/beleid"), HasSubstr("1 team werkt buiten de lijnen."));
  EXPECT_THAT(figure(), HasSubstr("is 4"));
  add_topic(house_, "Hoe lang");
  const auto twice = house_.post("fatma", "/beleid/hoe-lang/keuzes/" + whole(house_), frame(1, 2));
  EXPECT_EQ(twice.status, 422);
  EXPECT_THAT(twice.body, HasSubstr("Een ander kader zet dit doel al."));
}

// A target is there as long as a frame sets it, whatever others choose.
TEST_P(PolicyStory, WhatAFrameSetLeavesWithIt) {
  add_topic(house_);
  choose("fatma", whole(house_), frame(3, 5));
  choose("fatma", care_school(house_), frame(4, 5));
  EXPECT_EQ(fill("5").status, 303);
  EXPECT_THAT(figure(), HasSubstr("is 5"));
  EXPECT_EQ(choose("fatma", whole(house_), choice("Zo vaak als het past.", "elk team is anders.")), 303);
  EXPECT_THAT(figure(), HasSubstr("is 2")) << "the target of Koers again";
}

// Meets OR-20: who asks for more time before the end did choose anew.
TEST_P(PolicyStory, ADeviationThatIsProlongedInTimeDidNotEndLate) {
  add_topic(house_);
  choose("fatma", whole(house_), frame(3, 5));
  fill("1", "Twee collega's zijn ziek.", text(house_.today() + 10));
  house_.post("fatma", deviation_page() + "/akkoord");
  pass(5);
  fill("1", "Zij zijn nog ziek.", text(house_.today() + 60));
  house_.post("fatma", deviation_page() + "/akkoord");
  EXPECT_THAT(figure(), HasSubstr("is 1"));
  pass(10);
  live_a_day();
  const auto late = house_.database().snapshot()->reader().one<std::int64_t>(
      {"test.ended_late", "SELECT SUM(deviations_ended_late) FROM direction_out_team_facts"});
  EXPECT_EQ(late, 0);
  EXPECT_THAT(differing(), IsEmpty());
}

TEST_P(PolicyStory, AListIsAFrameToo) {
  add_topic(house_);
  EXPECT_EQ(choose("fatma", whole(house_),
                   {{"wij-kiezen", "Vroeg."},
                    {"want", "wie vroeg gezien wordt, blijft."},
                    {"keuze-soort", "frame"},
                    {"telt", "startgesprek"},
                    {"lijst", "Week 1\nWeek 2\nWeek 3"}}),
            303);
  EXPECT_THAT(shown("marieke", "/beleid/hoe-vaak/invullen"), HasSubstr("Week 2"));
  EXPECT_EQ(fill("9").status, 422);
  EXPECT_EQ(fill("2").status, 303);
  EXPECT_THAT(shown("karin", "/beleid/hoe-vaak"), HasSubstr("Week 2"));
}

// Meets OR-04.
TEST_P(PolicyStory, AGapInTheMatrixIsClosedByAGoalAndTheFrameworkMoves) {
  const std::string before = shown("marieke", "/team/doelen");
  EXPECT_THAT(before, HasSubstr("Hier is nog geen doel."));
  EXPECT_THAT(before, HasSubstr("Maatschappelijke Zorg, Praten: nog geen doel"));
  EXPECT_THAT(shown("marieke", "/kader/B2"), HasSubstr("Onderdelen met een doel: 0 van de 3."));
  EXPECT_EQ(house_.post("marieke", "/team/doelen", goal(house_, "weg", "Iets.")).status, 422);
  EXPECT_EQ(house_
                .post("marieke", "/team/doelen",
                      goal(house_, "praten", "Iedereen is gesproken.", "conversations_mean"))
                .status,
            303);
  EXPECT_EQ(house_.post("karin", "/team/doelen", goal(house_, "doen", "Elke student doet echt werk.")).status,
            303);
  const std::string page = shown("marieke", "/team/doelen");
  EXPECT_THAT(page, HasSubstr("Bij 2 van de 3 onderdelen heeft het team een doel."));
  EXPECT_THAT(page, HasSubstr("Maatschappelijke Zorg, Doen: doel zonder cijfer"));
  EXPECT_THAT(page, HasSubstr("Van visie naar werk"));
  EXPECT_THAT(page, HasSubstr("Nog geen actie"));
  EXPECT_EQ(house_
                .post("marieke", "/afspraken",
                      {{"afspraak", "Bel drie studenten"},
                       {"afspraak-wie", text(house_.cast.marieke)},
                       {"klaar", text(house_.today() + 9)},
                       {"herkomst", "figure"},
                       {"bron", "conversations_mean"},
                       {"bron-naam", "Gesprekken"},
                       {"volg", "1"},
                       {"deel", "team-" + text(house_.cast.care_team)}})
                .status,
            303);
  EXPECT_THAT(shown("marieke", "/team/doelen"), HasSubstr("1 afspraak loopt"));
  EXPECT_THAT(shown("marieke", "/kader/B2"), HasSubstr("Onderdelen met een doel: 2 van de 3."));
  EXPECT_THAT(shown("fatma", "/kader/B2"), HasSubstr("Onderdelen met een doel: 2 van de 6."));
  EXPECT_THAT(shown("marieke", "/kader/B3c"), HasSubstr("Doelen met een aanpak: 2 van de 2."));
  EXPECT_THAT(shown("fatma", "/team/doelen"), HasSubstr("Installatietechniek, Praten: nog geen doel"));
  EXPECT_THAT(shown("karin", "/team/doelen"), Not(HasSubstr("Installatietechniek")))
      << "the matrix is of who leads or keeps";
  EXPECT_THAT(differing(), IsEmpty());
  EXPECT_THAT(differing(300), IsEmpty());
}

// Meets OR-04.
TEST_P(PolicyStory, AGoalAsksAsMuchAsTheTeamsTargetOrMore) {
  const auto weaker =
      house_.post("marieke", "/team/doelen", goal(house_, "praten", "Iedereen.", "conversations_mean", "1"));
  EXPECT_EQ(weaker.status, 422);
  EXPECT_THAT(weaker.body, HasSubstr("Dit vraagt minder dan het doel van het team"));
  EXPECT_THAT(weaker.body, HasSubstr("Iedereen."));
  EXPECT_EQ(house_.post("marieke", "/team/doelen", goal(house_, "praten", "Iedereen.", "", "3")).status, 422);
  EXPECT_EQ(
      house_.post("marieke", "/team/doelen", goal(house_, "praten", "Iedereen.", "conversations_mean", "3"))
          .status,
      303);
}

TEST_P(PolicyStory, AGoalIsClosedWithAReasonAndRunsAgainByUndo) {
  house_.post("marieke", "/team/doelen", goal(house_, "praten", "Iedereen is gesproken."));
  const std::string page = shown("marieke", "/team/doelen");
  const std::string mark = "/team/doelen/" + text(house_.cast.care_team) + "/";
  const std::string path = page.substr(page.find(mark), mark.size() + 13);
  EXPECT_EQ(house_.get("joost", path).status, 404);
  EXPECT_EQ(house_.post("karin", path + "/afsluiten", {{"doel-afloop", "let_go"}}).status, 422);
  EXPECT_EQ(house_.post("karin", path + "/afsluiten", {{"doel-afloop", "met"}}).status, 303);
  EXPECT_THAT(shown("marieke", "/team/doelen"), HasSubstr("Gehaald op 23 november"));
  EXPECT_EQ(house_.post("karin", path + "/afsluiten", {{"doel-afloop", "met"}}).status, 409);
  EXPECT_EQ(house_.post("karin", path + "/terug").status, 303);
  EXPECT_THAT(shown("marieke", "/team/doelen"), HasSubstr("Bij 1 van de 3 onderdelen"));
  EXPECT_THAT(differing(), IsEmpty());
}

}  // namespace
}  // namespace koers::policy
