// Planning and preparing a conversation, by student and counsellor, on each kind of database.
#include "rooms/guidance/conversation.h"

#include "rooms/guidance/testing_talks.h"

namespace koers::guidance {
namespace {

using namespace testing_talks;
using ::testing::HasSubstr;
using ::testing::Not;

class Conversations : public ::testing::TestWithParam<std::string> {
 protected:
  TestHouse house{GetParam()};
  const app::testing::Cast& cast = house.cast;
};

INSTANTIATE_TEST_SUITE_P(On, Conversations, koers::testing::each_database(), koers::testing::database_name);

// Meets GU-03, ST-14.
TEST_P(Conversations, KarinPlansAndYaraKnowsWhenTheyTalk) {
  EXPECT_TRUE(has(house.get("yara", "/start"), "Vraag Karin om een gesprek"));
  EXPECT_TRUE(has(house.get("yara", "/gesprekken"), "Je eerste gesprek staat nog niet gepland."));
  const auto address = "/gesprekken/plannen?student=" + id_of(cast.yara);
  EXPECT_TRUE(has(house.get("karin", address), "Plan een gesprek met Yara"));
  const auto talk = plan(house, "karin", cast.yara);
  const auto home = house.get("yara", "/start");
  EXPECT_TRUE(has(home, "Gesprek met Karin"));
  EXPECT_TRUE(has(home, "Over 3 dagen · 10.20 uur · lokaal B2.14"));
  EXPECT_TRUE(has(home, talk + "/voorbereiden"));
  EXPECT_TRUE(has(house.get("yara", "/gesprekken"), "Over 3 dagen praat je met Karin."));
  EXPECT_TRUE(has(house.get("karin", "/gesprekken"), "Je hebt 1 gesprek gepland."));
  EXPECT_TRUE(has(house.get("karin", talk), "Begin het gesprek"));
  EXPECT_FALSE(has(house.get("yara", talk), "Begin het gesprek"));
}

// Meets ST-14: whoever is at the other side of the table hears what becomes of the appointment.
TEST_P(Conversations, TheOtherOneHearsWhenATalkIsPlannedMovedOrCalledOff) {
  const auto talk = plan(house, "karin", cast.yara);
  EXPECT_TRUE(has(house.get("yara", "/meldingen"), "Karin plande een gesprek met je"));
  const Fields later_on{{"dag", later(house, 5)}, {"tijd", "11:00"}, {"minuten", "25"}};
  EXPECT_EQ(house.post("karin", talk + "/verzetten", later_on).status, 303);
  EXPECT_TRUE(has(house.get("yara", "/meldingen"), "Karin verzette jullie gesprek"));
  EXPECT_FALSE(has(house.get("karin", "/meldingen"), "verzette jullie gesprek")) << "who did it knows";
  const Fields at_noon{{"dag", later(house, 5)}, {"tijd", "12:00"}, {"minuten", "25"}};
  EXPECT_EQ(house.post("yara", talk + "/verzetten", at_noon).status, 303);
  EXPECT_TRUE(has(house.get("karin", "/meldingen"), "Yara verzette jullie gesprek"));
  EXPECT_EQ(house.post("karin", talk + "/afzeggen").status, 303);
  EXPECT_TRUE(has(house.get("yara", "/meldingen"), "Karin zegde jullie gesprek af"));
  EXPECT_FALSE(has(house.get("yara", "/meldingen"), "Karin verzette jullie gesprek"));
  EXPECT_EQ(house.post("karin", talk + "/terug").status, 303);
  EXPECT_TRUE(has(house.get("yara", "/meldingen"), "Karin plande een gesprek met je"));
  EXPECT_FALSE(has(house.get("yara", "/meldingen"), "zegde jullie gesprek af"));
}

TEST_P(Conversations, AFormThatIsSentTwicePlansOnce) {
  const Fields form{{"sleutel", id_text(house.ids.next_value())},
                    {"dag", later(house, 3)},
                    {"tijd", "10:20"},
                    {"minuten", "25"}};
  const auto address = "/gesprekken/plannen?student=" + id_of(cast.yara);
  const auto first = house.post("karin", address, form);
  const auto second = house.post("karin", address, form);
  EXPECT_EQ(location_of(first), location_of(second));
  EXPECT_TRUE(has(house.get("karin", "/gesprekken"), "Je hebt 1 gesprek gepland."));
}

// Meets GU-03, GU-12.
TEST_P(Conversations, YaraAsksForATalkHerself) {
  EXPECT_TRUE(has(house.get("yara", "/gesprekken/vragen"), "Vraag Karin om een gesprek"));
  EXPECT_EQ(house.post("yara", "/gesprekken/vragen", {{"tijd", "9:00"}}).status, 422);
  const auto asked =
      house.post("yara", "/gesprekken/vragen",
                 {{"dag", later(house, 1)}, {"tijd", "9:00"}, {"minuten", "25"}, {"soort", "intake"}});
  EXPECT_EQ(asked.status, 303);
  EXPECT_TRUE(has(house.get("yara", "/gesprekken"), "Jij vroeg dit gesprek"));
  EXPECT_TRUE(has(house.get("karin", "/gesprekken"), "vraagt dit gesprek"));
  EXPECT_TRUE(has(house.get("karin", "/meldingen"), "Yara vraagt een gesprek"));
  EXPECT_EQ(house.get("karin", "/gesprekken/vragen").status, 403);
}

TEST_P(Conversations, WithoutACounsellorTheHomeSaysWhomToAsk) {
  house.add_student("student 1", house.today() - 30);
  EXPECT_TRUE(has(house.get("student 1", "/start"), "Vraag je team wie dat wordt."));
  EXPECT_EQ(location_of(house.get("student 1", "/gesprekken/vragen")), "/gesprekken");
  EXPECT_EQ(house.post("student 1", "/gesprekken/vragen", {}).status, 409);
}

// Meets GU-03, ST-16.
TEST_P(Conversations, NobodyElseIsAtTheTable) {
  const auto talk = plan(house, "karin", cast.yara);
  for (const std::string who : {"ruben", "joost", "jeroen", "marieke", "paul", "noah"}) {
    for (const std::string part :
         {"", "/doek", "/live", "/voorbereiden", "/verzetten", "/agenda.ics", "/vinkjes"}) {
      EXPECT_EQ(house.get(who, talk + part).status, 404) << who << part;
    }
    for (const std::string part : {"/verzetten", "/afzeggen", "/terug", "/notities", "/notities/concept",
                                   "/afspraken", "/klopt", "/vinkjes"}) {
      EXPECT_EQ(house.post(who, talk + part, {{"tekst", "hoi"}}).status, 404) << who << part;
    }
  }
  EXPECT_EQ(house.post("ruben", talk + "/voorbereiden", {{"stap", "2"}, {"vraag", "?"}}).status, 404);
  EXPECT_EQ(house.post("karin", talk + "/voorbereiden", {{"stap", "2"}, {"vraag", "?"}}).status, 403);
  EXPECT_EQ(house.post("joost", talk + "/beginnen", {{"zeker", "1"}}).status, 404);
  EXPECT_EQ(house.post("yara", talk + "/beginnen", {{"zeker", "1"}}).status, 403);
  EXPECT_EQ(house.get("joost", "/gesprekken/plannen?student=" + id_of(cast.yara)).status, 404);
  EXPECT_EQ(house.get("yara", "/gesprekken/0000000000001").status, 404);
  EXPECT_EQ(house.get("marieke", "/gesprekken").status, 403);
}

// Meets GU-01.
TEST_P(Conversations, AfterAHandoverTheTalkGoesAlongAndTheFormerCounsellorIsOut) {
  const auto talk = plan(house, "karin", cast.yara);
  house.database().write([&](sql::Transaction& tx) {
    const auto guides = access::guides_of(tx, cast.institution, cast.yara);
    access::end_guide(tx, cast.institution, cast.yara, guides.front().id, house.today());
  });
  house.assign(cast.yara, cast.joost, house.today());
  EXPECT_EQ(house.get("karin", talk).status, 404);
  EXPECT_EQ(house.post("karin", talk + "/beginnen", {{"zeker", "1"}}).status, 404);
  EXPECT_FALSE(has(house.get("karin", "/gesprekken"), "Gesprek met Yara"));
  EXPECT_TRUE(has(house.get("joost", "/gesprekken"), talk));
  EXPECT_EQ(house.post("joost", talk + "/beginnen", {{"zeker", "1"}}).status, 303);
  EXPECT_TRUE(has(house.get("yara", talk), "Gesprek met Joost"));
}

// Meets GU-03.
TEST_P(Conversations, YaraPreparesInThreeStepsAndKarinSeesItGrow) {
  const auto shared = record(house, "yara", "Rustig blijven", "counsellor");
  const auto own = record(house, "yara", "Van mij alleen", "me");
  const auto rubens = record(house, "ruben", "Een leiding", "counsellor");
  const auto experience = [](const std::string& address) {
    return std::pair<std::string, std::string>{"ervaring",
                                               address.substr(std::string("/ervaringen/").size())};
  };
  const auto talk = plan(house, "karin", cast.yara);
  EXPECT_TRUE(has(house.get("karin", talk), "Yara heeft nog geen vraag opgeschreven."));
  const auto first = house.get("yara", talk + "/voorbereiden");
  EXPECT_TRUE(has(first, "Wat neem je mee?"));
  EXPECT_TRUE(has(first, "Rustig blijven"));
  EXPECT_FALSE(has(first, "Een leiding"));

  const auto not_hers = house.post("yara", talk + "/voorbereiden", {{"stap", "1"}, experience(rubens)});
  EXPECT_EQ(not_hers.status, 422);
  EXPECT_TRUE(has(not_hers, "id=\"ervaring-error\""));
  const auto heard = house.events.heard.size();
  const auto next =
      house.post("yara", talk + "/voorbereiden", {{"stap", "1"}, experience(shared), experience(own)});
  EXPECT_THAT(location_of(next), HasSubstr("stap=2"));
  EXPECT_EQ(house.events.heard.size(), heard + 1);
  const auto seen = house.get("karin", talk);
  EXPECT_TRUE(has(seen, "href=\"" + shared + "\""));
  EXPECT_TRUE(has(seen, "Van mij alleen"));  // she named it, and keeps it to herself
  EXPECT_FALSE(has(seen, "href=\"" + own + "\""));
  EXPECT_FALSE(has(seen, "Een leiding"));

  EXPECT_EQ(house.post("yara", talk + "/voorbereiden/concept", {{"vraag", "Past dit bij"}}).status, 204);
  EXPECT_TRUE(has(house.get("karin", talk), "Past dit bij"));
  house.post("yara", talk + "/voorbereiden", {{"stap", "2"}, {"vraag", "Wil ik in de ouderenzorg blijven?"}});
  const auto done =
      house.post("yara", talk + "/voorbereiden", {{"stap", "3"}, {"wens", "listen"}, {"wens", "arrange"}});
  EXPECT_EQ(location_of(done), talk);
  const auto all = house.get("karin", talk);
  EXPECT_TRUE(has(all, "Wil ik in de ouderenzorg blijven?"));
  EXPECT_TRUE(has(all, "Luisteren"));
  EXPECT_TRUE(has(all, "Iets regelen"));
  EXPECT_FALSE(has(all, "Meedenken"));
  EXPECT_TRUE(has(house.get("karin", "/meldingen"), "Yara bereidde het gesprek voor"));
  EXPECT_TRUE(has(house.get("yara", "/start"), "Je bent voorbereid."));
  EXPECT_TRUE(has(house.get("yara", talk + "/voorbereiden?stap=3"), "Wat wil je van Karin?"));
  EXPECT_EQ(house.post("yara", talk + "/voorbereiden", {{"stap", "3"}, {"wens", "x"}}).status, 422);
}

// On her phone and on a computer: what Yara wrote on the one is not taken away by the other.
TEST_P(Conversations, APreparationThatIsBehindLosesNeitherText) {
  const auto talk = plan(house, "karin", cast.yara);
  const std::string prepare = talk + "/voorbereiden";
  const auto began = version_in(house.get("yara", prepare + "?stap=2"), prepare);
  ASSERT_FALSE(began.empty());
  const auto kept =
      house.post("yara", prepare + "/concept", {{"vraag", "Past de zorg bij mij?"}, {"versie", began}});
  EXPECT_EQ(kept.status, 204);
  EXPECT_FALSE(kept_version(kept).empty());
  EXPECT_EQ(house.post("yara", prepare + "/concept", {{"vraag", "Welke school?"}, {"versie", began}}).status,
            409);
  const auto stale =
      house.post("yara", prepare, {{"stap", "2"}, {"vraag", "Welke school?"}, {"versie", began}});
  EXPECT_EQ(stale.status, 409);
  EXPECT_TRUE(has(stale, "Past de zorg bij mij?"));
  EXPECT_TRUE(has(stale, "Welke school?"));
  EXPECT_EQ(house.post("yara", prepare + "/concept", {{"vraag", "Past dit?"}, {"versie", kept_version(kept)}})
                .status,
            204);
}

TEST_P(Conversations, FourExperiencesAreTooManyAndTheChoiceStays) {
  const auto talk = plan(house, "karin", cast.yara);
  Fields form{{"stap", "1"}};
  for (const std::string words : {"Een", "Twee", "Drie", "Vier"}) {
    form.emplace_back("ervaring", record(house, "yara", words).substr(std::string("/ervaringen/").size()));
  }
  const auto again = house.post("yara", talk + "/voorbereiden", form);
  EXPECT_EQ(again.status, 422);
  EXPECT_TRUE(has(again, "Kies er hoogstens drie."));
  EXPECT_EQ(count(again.body, "checked"), 4);
  EXPECT_EQ(house.post("yara", talk + "/voorbereiden/concept", {{"vraag", std::string(501, 'x')}}).status,
            422);
  EXPECT_EQ(
      house.post("yara", talk + "/voorbereiden", {{"stap", "2"}, {"vraag", std::string(501, 'x')}}).status,
      422);
}

}  // namespace
}  // namespace koers::guidance
