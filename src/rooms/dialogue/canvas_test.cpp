// Holding a conversation: both write, agreements become steps, both confirm; on each kind of database.
#include "rooms/dialogue/canvas.h"

#include "rooms/course/course.h"
#include "rooms/guidance/testing_talks.h"

namespace koers::dialogue {
namespace {

using namespace guidance::testing_talks;
using ::testing::HasSubstr;

class Canvases : public ::testing::TestWithParam<std::string> {
 protected:
  TestHouse house{GetParam()};
  const app::testing::Cast& cast = house.cast;

  std::vector<course::Step> yaras_steps() {
    return course::steps_of(house.database().snapshot()->reader(), cast.institution, cast.yara);
  }
  std::string new_id() { return id_text(house.ids.next_value()); }
  void go_on(int days) { house.clock.set(house.clock.now() + days * 86'400LL); }
};

INSTANTIATE_TEST_SUITE_P(On, Canvases, koers::testing::each_database(), koers::testing::database_name);

// Meets GU-03.
TEST_P(Canvases, BothWriteAndBothSeeTheSame) {
  const auto talk = begin(house, "karin", cast.yara);
  EXPECT_TRUE(has(house.get("yara", "/start"), "Het gesprek is begonnen."));
  EXPECT_EQ(note(house, "yara", talk, "look_back", "Ik ging naast hem zitten").status, 303);
  EXPECT_EQ(note(house, "karin", talk, "make_sense", "Jij blijft rustig").status, 303);
  for (const std::string who : {"yara", "karin"}) {
    const auto page = house.get(who, talk);
    EXPECT_TRUE(has(page, "Ik ging naast hem zitten")) << who;
    EXPECT_TRUE(has(page, "Jij blijft rustig")) << who;
    EXPECT_EQ(count(page.body, "note from-student"), 1) << who;
    const auto part = house.get(who, talk + "/doek?stand=open");
    EXPECT_TRUE(has(part, "Ik ging naast hem zitten")) << who;
    EXPECT_FALSE(has(part, "<html")) << who;
    EXPECT_FALSE(has(part, "tekst-terugkijken")) << "the field in which somebody types is never renewed";
  }
  EXPECT_TRUE(has(house.get("karin", talk), "Rond het gesprek af"));
  EXPECT_FALSE(has(house.get("yara", talk), "Rond het gesprek af"));
  EXPECT_EQ(house.events.heard.back().topic,
            "conversation/" + talk.substr(std::string("/gesprekken/").size()));
  EXPECT_EQ(house.events.heard.back().name, "changed");
  EXPECT_EQ(house.get("yara", talk + "/live").topic, house.events.heard.back().topic);
}

TEST_P(Canvases, APageThatIsBehindSaysSo) {
  const auto talk = plan(house, "karin", cast.yara);
  EXPECT_FALSE(has(house.get("yara", talk + "/doek?stand=planned"), "Het gesprek is begonnen."));
  house.post("karin", talk + "/beginnen", {{"zeker", "1"}});
  EXPECT_EQ(house.post("karin", talk + "/beginnen", {{"zeker", "1"}}).status, 303);  // twice is once
  EXPECT_TRUE(has(house.get("yara", talk + "/doek?stand=planned"), "Het gesprek is begonnen."));
  house.post("karin", talk + "/afronden");
  EXPECT_TRUE(has(house.get("yara", talk + "/doek?stand=open"), "Het gesprek is afgerond."));
}

TEST_P(Canvases, WhatIsTypedIsKeptAndTheOtherSeesOnlyThatSomebodyWrites) {
  const auto talk = begin(house, "karin", cast.yara);
  const auto draft = [&](const std::string& words, const std::string& id) {
    return house.post("yara", talk + "/notities/concept",
                      {{"beweging", "look_ahead"}, {"notitie", id}, {"tekst", words}});
  };
  const auto id = new_id();
  EXPECT_EQ(draft("Misschien een sch", id).status, 204);
  EXPECT_EQ(draft("Misschien een school", id).status, 204);
  EXPECT_TRUE(has(house.get("yara", talk), "Misschien een school"));  // also on another device
  EXPECT_TRUE(has(house.get("karin", talk), "Yara schrijft…"));
  EXPECT_FALSE(has(house.get("karin", talk), "Misschien een sch"));
  EXPECT_EQ(draft(std::string(2'001, 'x'), id).status, 422);

  note(house, "yara", talk, "look_ahead", "Misschien een school", id);
  EXPECT_EQ(draft("Misschien een school", id).status, 204);  // a late draft of what was sent
  const auto page = house.get("yara", talk);
  EXPECT_EQ(count(page.body, "Misschien een school"), 1);
  EXPECT_FALSE(has(house.get("karin", talk), "Yara schrijft…"));

  draft("Of toch de zorg", new_id());
  draft("", new_id());
  EXPECT_FALSE(has(house.get("yara", talk), "Of toch de zorg"));
  draft("Of allebei", new_id());
  house.post("karin", talk + "/afronden");
}

// What Yara is typing when Karin ends the conversation stays hers: to add it, or to throw it away.
TEST_P(Canvases, WhatWasStillBeingTypedAtTheEndIsItsWritersToAdd) {
  const auto talk = begin(house, "karin", cast.yara);
  const auto draft = [&](const std::string& who, const std::string& movement, const std::string& words) {
    house.post(who, talk + "/notities/concept",
               {{"beweging", movement}, {"notitie", new_id()}, {"tekst", words}});
  };
  draft("yara", "look_ahead", "Of allebei");
  draft("yara", "look_back", "Dit zeg ik niet");
  draft("karin", "look_ahead", "Vraag van Karin");
  house.post("karin", talk + "/afronden");
  for (const char* who : {"yara", "karin"}) {
    const auto page = house.get(who, talk);
    const bool is_yara = std::string(who) == "yara";
    EXPECT_TRUE(has(page, "Dit schreef je nog")) << who;
    EXPECT_EQ(has(page, "Of allebei"), is_yara) << who;
    EXPECT_EQ(has(page, "Dit zeg ik niet"), is_yara) << who;
    EXPECT_EQ(has(page, "Vraag van Karin"), !is_yara) << who;
  }
  house.post("yara", talk + "/notities/concept/weg", {{"beweging", "look_back"}});
  note(house, "yara", talk, "look_ahead", "Of allebei");
  EXPECT_FALSE(has(house.get("yara", talk), "Dit schreef je nog"));
  EXPECT_FALSE(has(house.get("yara", talk), "Dit zeg ik niet"));
  EXPECT_TRUE(has(house.get("karin", talk), "Of allebei"));
  for (const char* who : {"yara", "karin"}) house.post(who, talk + "/klopt");
  EXPECT_TRUE(has(house.get("karin", talk), "Vraag van Karin")) << "hers, also when nothing can be added";
  EXPECT_FALSE(has(house.get("yara", talk), "Vraag van Karin"));
}

TEST_P(Canvases, AFormThatIsSentTwiceWritesOnceAndNeverOverSomethingElse) {
  const auto talk = begin(house, "karin", cast.yara);
  const auto id = new_id();
  note(house, "yara", talk, "look_back", "Eerste gedachte", id);
  note(house, "yara", talk, "look_back", "Eerste gedachte", id);
  note(house, "yara", talk, "look_back", "Tweede gedachte", id);
  note(house, "karin", talk, "look_back", "Van Karin", id);
  note(house, "karin", talk, "look_back", "");
  const auto page = house.get("yara", talk);
  for (const std::string words : {"Eerste gedachte", "Tweede gedachte", "Van Karin"}) {
    EXPECT_EQ(count(page.body, "<p>" + words), 1) << words;
  }
  const auto long_one = note(house, "yara", talk, "look_back", std::string(2'001, 'y'));
  EXPECT_EQ(long_one.status, 422);
  EXPECT_TRUE(has(long_one, std::string(2'001, 'y')));
  EXPECT_TRUE(has(long_one, "Maak het korter: 1 tekens te veel."));
  EXPECT_TRUE(has(long_one, "<a href=\"#tekst-terugkijken\">"));
  EXPECT_TRUE(has(long_one, "id=\"tekst-terugkijken-error\""));
  EXPECT_FALSE(has(long_one, "id=\"tekst-bewegen-error\""));
  EXPECT_EQ(count(long_one.body, "name=\"sleutel\""), 1) << "of the agreement, and no other";
  std::string accents;
  for (int i = 0; i < 2'000; ++i) accents += "\u00eb";
  EXPECT_EQ(note(house, "yara", talk, "look_back", accents).status, 303);
}

// An id comes from the form. That of another's note takes nothing away and stands in nobody's way.
TEST_P(Canvases, AnIdThatAnotherUsedKeepsNobodyFromWriting) {
  const auto talk = begin(house, "karin", cast.yara);
  const auto id = new_id();
  const auto send = [&](const std::string& who, const std::string& to, const std::string& words) {
    return house.post(who, talk + "/notities" + to,
                      {{"beweging", "look_back"}, {"notitie", id}, {"tekst", words}});
  };
  const auto first = send("karin", "", "Van Karin");
  EXPECT_EQ(send("yara", "/concept", "Yara begint").status, 204);
  EXPECT_TRUE(has(house.get("yara", talk), "Yara begint")) << "what she is typing is kept";
  const auto second = send("yara", "", "Van Yara");
  EXPECT_EQ(second.status, first.status);
  for (const auto& words : {"Van Karin", "Van Yara"}) EXPECT_TRUE(has(house.get("karin", talk), words));
}

TEST_P(Canvases, ANoteBelongsToItsWriter) {
  const auto talk = begin(house, "karin", cast.yara);
  const auto id = new_id();
  note(house, "yara", talk, "make_sense", "Ik word rustig", id);
  const auto one = talk + "/notities/" + id;
  house.post("karin", one, {{"tekst", "Zij wordt rustig"}});
  EXPECT_TRUE(has(house.get("karin", talk), "Ik word rustig"));
  EXPECT_FALSE(has(house.get("karin", talk + "?wijzig=" + id), "Wijzig wat je schreef"));
  EXPECT_TRUE(has(house.get("yara", talk + "?wijzig=" + id), "Wijzig wat je schreef"));
  const auto refused = house.post("yara", one, {{"tekst", std::string(2'001, 'z')}});
  EXPECT_EQ(refused.status, 422);
  EXPECT_TRUE(has(refused, std::string(2'001, 'z')));
  EXPECT_TRUE(has(refused, "id=\"tekst-" + id + "-error\""));
  EXPECT_FALSE(has(refused, "id=\"tekst-betekenis-error\""));
  EXPECT_EQ(house.post("yara", one + "/onderdeel", {{"onderdeel", "geluk"}}).status, 422);
  house.post("yara", one, {{"tekst", "Ik word juist rustig"}});
  EXPECT_TRUE(has(house.get("karin", talk), "Ik word juist rustig"));
  EXPECT_EQ(house.post("karin", one + "/onderdeel", {{"onderdeel", "qualities"}}).status, 303);
  EXPECT_TRUE(has(house.get("yara", talk), "Kies een ander onderdeel"));
  house.post("yara", one, {{"tekst", ""}});
  EXPECT_FALSE(has(house.get("karin", talk), "rustig"));
}

// Meets GU-05.
TEST_P(Canvases, AgreementsBecomeStepsAndComeBackNextTime) {
  const auto talk = begin(house, "karin", cast.yara);
  const auto missing = house.post("yara", talk + "/afspraken", {{"afspraak", "Loop een dag mee"}});
  EXPECT_EQ(missing.status, 422);
  EXPECT_TRUE(has(missing, "Loop een dag mee"));
  EXPECT_TRUE(has(missing, "Kies vóór welke dag het klaar is."));
  EXPECT_EQ(agree_on(house, "yara", talk, "", cast.yara).status, 422);
  const auto both = agree_on(house, "yara", talk, std::string(201, 'x'), cast.yara, -1);
  EXPECT_EQ(both.status, 422);
  EXPECT_TRUE(has(both, "id=\"afspraak-error\""));
  EXPECT_TRUE(has(both, "id=\"voor-error\""));
  const auto key = new_id();
  for (int i = 0; i < 2; ++i) agree_on(house, "yara", talk, "Loop een dag mee", cast.yara, 14, key);
  agree_on(house, "karin", talk, "Vraag Joost", cast.karin, 7);
  const auto wrong = new_id();
  const auto absent = agree_on(house, "karin", talk, "Een vergissing", cast.ruben, 7, wrong);
  EXPECT_EQ(absent.status, 422);  // Ruben is not at this table
  EXPECT_TRUE(has(absent, "id=\"wie-error\""));
  EXPECT_FALSE(has(absent, "id=\"afspraak-error\""));
  agree_on(house, "karin", talk, "Een vergissing", cast.yara, 7, wrong);
  EXPECT_FALSE(has(house.get("karin", talk), "Ruben"));
  // The newest stands last; its id is the server's, whatever the key was.
  const std::string agreements = talk + "/afspraken/";
  const auto page = house.get("karin", talk).body;
  const auto at = page.rfind(agreements);
  ASSERT_NE(at, std::string::npos);
  const auto newest = page.substr(at + agreements.size(), 13);
  EXPECT_NE(newest, wrong);
  house.post("karin", agreements + newest + "/weg");
  EXPECT_TRUE(yaras_steps().empty());
  house.post("karin", talk + "/afronden");
  const auto steps = yaras_steps();
  ASSERT_EQ(steps.size(), 2U);
  EXPECT_TRUE(has(house.get("yara", "/vooruit/stappen"), "Loop een dag mee"));

  for (const auto& step : steps) {
    if (step.owner_id == cast.yara) house.post("yara", "/vooruit/stappen/" + text(step.id) + "/gelukt");
  }
  go_on(30);
  const auto next = plan(house, "karin", cast.yara);
  const auto before = house.get("karin", next);
  EXPECT_TRUE(has(before, "1 van 2 afspraken gedaan."));
  EXPECT_TRUE(has(before, "Loop een dag mee"));
  EXPECT_TRUE(has(before, "dagen te laat"));
  house.post("karin", next + "/beginnen", {{"zeker", "1"}});
  EXPECT_TRUE(has(house.get("yara", next), "Vorige keer, op 23 november:"));
}

// Meets GU-03.
TEST_P(Canvases, ClosingTwiceIsClosingOnce) {
  const auto talk = begin(house, "karin", cast.yara);
  agree_on(house, "karin", talk, "Bel de school", cast.yara);
  EXPECT_EQ(house.post("yara", talk + "/afronden").status, 403);
  EXPECT_EQ(house.post("karin", talk + "/afronden").status, 303);
  EXPECT_EQ(location_of(house.post("karin", talk + "/afronden")), talk);
  EXPECT_EQ(yaras_steps().size(), 1U);
  EXPECT_EQ(house.post("karin", talk + "/beginnen", {{"zeker", "1"}}).status,
            303);  // over: it only leads to the record
  EXPECT_TRUE(has(house.get("karin", talk), "Wacht op Yara"));
}

// Meets GU-03.
TEST_P(Canvases, BothConfirmAndAChangeAsksAgain) {
  const auto talk = begin(house, "karin", cast.yara);
  note(house, "yara", talk, "look_back", "Het ging goed");
  EXPECT_EQ(house.post("yara", talk + "/klopt").status, 303);
  EXPECT_TRUE(has(house.get("karin", talk), "Yara: klopt"));
  note(house, "karin", talk, "look_back", "En het was spannend");
  EXPECT_TRUE(has(house.get("karin", talk), "Wacht op Yara"));
  house.post("karin", talk + "/afronden");
  EXPECT_TRUE(has(house.get("yara", "/start"), "Klopt het wat jullie opschreven?"));

  // On her phone she adds a thought; it has to be confirmed by both again.
  EXPECT_EQ(note(house, "yara", talk, "make_sense", "Ik durf meer").status, 303);
  EXPECT_TRUE(has(house.get("karin", talk), "Ja, dit klopt"));
  agree_on(house, "yara", talk, "Vraag het na", cast.yara);
  EXPECT_EQ(yaras_steps().size(), 1U);  // a step at once
  EXPECT_EQ(location_of(house.post("yara", talk + "/klopt")), talk + "/vinkjes");
  house.post("karin", talk + "/klopt");

  const auto late = note(house, "karin", talk, "look_ahead", "Nog iets vergeten");
  EXPECT_EQ(late.status, 409);
  EXPECT_TRUE(has(late, "Dit gesprek staat vast"));
  EXPECT_TRUE(has(late, "Nog iets vergeten"));
  EXPECT_EQ(agree_on(house, "karin", talk, "Te laat", cast.yara).status, 409);
  EXPECT_EQ(house.post("yara", talk + "/notities/concept", {{"tekst", "x"}}).status, 409);
  EXPECT_FALSE(has(house.get("yara", talk), "Schrijf erbij…"));
  const auto planned = plan(house, "karin", cast.yara);
  EXPECT_EQ(note(house, "yara", planned, "look_back", "Te vroeg").status, 409);
  EXPECT_EQ(house.post("yara", planned + "/klopt").status, 409);
}

// Meets GU-15.
TEST_P(Canvases, OneTapSaysWhetherItHelpedAndEachTicksApart) {
  const auto talk = begin(house, "karin", cast.yara);
  EXPECT_EQ(location_of(house.get("yara", talk + "/vinkjes")), talk);
  EXPECT_EQ(house.post("yara", talk + "/vinkjes", {{"hielp", "yes"}, {"tik", "1"}}).status, 409);
  house.post("karin", talk + "/afronden");
  house.post("yara", talk + "/klopt");
  EXPECT_TRUE(has(house.get("yara", "/start"), "Hielp dit gesprek jou?"));
  EXPECT_EQ(location_of(house.post("yara", talk + "/vinkjes", {{"hielp", "a_bit"}, {"tik", "1"}})),
            talk + "/vinkjes");
  EXPECT_FALSE(has(house.get("yara", "/start"), "Hielp dit gesprek jou?"));
  EXPECT_EQ(count(house.get("yara", talk + "/vinkjes").body, "checked"), 1);
  house.post("yara", talk + "/vinkjes", {{"hielp", "yes"}, {"echt", "1"}, {"veilig", "1"}});
  EXPECT_EQ(count(house.get("yara", talk + "/vinkjes").body, "checked"), 3);
  EXPECT_EQ(count(house.get("karin", talk + "/vinkjes").body, "checked"), 0);
  house.post("karin", talk + "/vinkjes", {{"hielp", "no"}, {"woord", "1"}});
  EXPECT_EQ(count(house.get("karin", talk + "/vinkjes").body, "checked"), 1);
  EXPECT_FALSE(has(house.get("karin", talk + "/vinkjes"), "Hielp dit gesprek jou?"));
  EXPECT_EQ(count(house.get("yara", talk + "/vinkjes").body, "checked"), 3);
}

// Meets GU-11.
TEST_P(Canvases, AFirstTalkSaysWhetherItBuiltOnWhatWasBefore) {
  const auto talk = begin(house, "karin", cast.yara, "intake");
  EXPECT_TRUE(has(house.get("karin", talk), "Startgesprek met Yara"));
  house.post("yara", "/ik/intake", {{"before", "Ik gaf bijles."}, {"tafel", "before"}});
  house.post("karin", talk + "/afronden", {{"eerder", "1"}});
  EXPECT_TRUE(has(house.get("yara", talk), "In dit gesprek kwam terug wat Yara eerder deed."));
}

TEST_P(Canvases, KarinBeginsAtOnceWithoutPlanning) {
  const auto address = "/gesprekken/nu?student=" + id_of(cast.yara);
  const auto talk = location_of(house.post("karin", address));
  EXPECT_TRUE(has(house.get("karin", talk), "Rond het gesprek af"));
  EXPECT_EQ(location_of(house.post("karin", address)), talk);  // the same, as long as it is open
  EXPECT_EQ(house.post("joost", address).status, 404);
}

// Karin taps "Begin" days early: Koers asks, and what was begun by mistake is planned again while nothing is
// written.
TEST_P(Canvases, BeginningDaysEarlyAsksAndCanBeUndone) {
  const auto talk = plan(house, "karin", cast.yara);
  const auto asked = house.post("karin", talk + "/beginnen");
  EXPECT_EQ(asked.status, 200);
  EXPECT_TRUE(has(asked, "donderdag 26 november"));
  EXPECT_TRUE(has(house.get("karin", talk), "Begin het gesprek"));

  EXPECT_EQ(house.post("karin", talk + "/beginnen", {{"zeker", "1"}}).status, 303);
  EXPECT_TRUE(has(house.get("karin", talk), "Toch nog niet begonnen"));
  EXPECT_FALSE(has(house.get("yara", talk), "Toch nog niet begonnen"));
  EXPECT_EQ(house.post("yara", talk + "/beginnen/terug").status, 403);
  EXPECT_EQ(house.post("joost", talk + "/beginnen/terug").status, 404);
  EXPECT_EQ(house.post("karin", talk + "/beginnen/terug").status, 303);
  EXPECT_TRUE(has(house.get("karin", talk), "Begin het gesprek"));

  EXPECT_EQ(house.post("karin", talk + "/beginnen", {{"zeker", "1"}}).status, 303);
  note(house, "yara", talk, "look_back", "Ik bleef rustig.");
  EXPECT_FALSE(has(house.get("karin", talk), "Toch nog niet begonnen"));
  EXPECT_EQ(house.post("karin", talk + "/beginnen/terug").status, 409);
}

// "Plan een gesprek" leads to planning: first with whom.
TEST_P(Canvases, PlanningBeginsWithWhom) {
  const auto page = house.get("karin", "/gesprekken/plannen");
  EXPECT_EQ(page.status, 200);
  EXPECT_TRUE(has(page, "href=\"/gesprekken/plannen?student=" + id_of(cast.yara)));
  EXPECT_FALSE(has(page, "student=" + id_of(cast.ruben)));
}

}  // namespace
}  // namespace koers::dialogue
