// Choices: Yara weighs, chooses, waits, changes her mind and looks back; Marieke's team makes what there is
// to choose.
#include "rooms/choices/choice.h"

#include <gtest/gtest.h>

#include "app/facts.h"
#include "app/testing/things.h"
#include "platform/testing/database.h"

namespace koers::choices {
namespace {

using app::testing::has;
using app::testing::location_of;
using app::testing::TestHouse;
using app::testing::version_in;

class Choices : public ::testing::TestWithParam<std::string> {
 protected:
  // Marieke makes a choice with these options ("Jeugdzorg", "1").
  void offer(const std::vector<std::pair<std::string, std::string>>& options) {
    const auto made = house.post("marieke", "/team/keuzes", moment_fields());
    EXPECT_EQ(made.status, 303) << made.body;
    moment = location_of(made).substr(std::string("/team/keuzes/").size());
    for (const auto& [title, places] : options) {
      house.post("marieke", team() + "/opties",
                 {{"naam", title},
                  {"plekken", places},
                  {"wanneer", "Donderdagmiddag"},
                  {"waar", "Havenlaan"},
                  {"vraagt", "quality:listening"},
                  {"vraagt", "value:care"}});
    }
  }
  TestHouse::Fields moment_fields() const {
    return {{"team", text(house.cast.care_team)},
            {"naam", "Kies je keuzedeel"},
            {"soort", "elective"},
            {"leerjaar", "2"},
            {"opleiding", text(house.cast.care_programme)},
            {"uitleg", "Een halve dag per week."},
            {"open", "2026-11-16"},
            {"dicht", "2026-12-04"},
            {"wissel", "2027-01-15"},
            {"begin", "2027-02-01"},
            {"terugkijken", "2027-04-12"}};
  }
  std::string team() const { return "/team/keuzes/" + moment; }
  std::string page() const { return "/vooruit/keuzes/" + moment; }

  // The id of an option, by its title.
  std::string option(const std::string& title) {
    for (const auto& one : options_of(house.database().snapshot()->reader(), house.cast.institution,
                                      Id<ChoiceMoment>{parse_id_text(moment).value()})) {
      if (one.title == title) return text(one.id);
    }
    return "none";
  }
  bool rings(const std::string& who) { return has(house.get(who, "/meldingen"), "class=\"dot\""); }
  http::Response choose_as(const std::string& who, const std::string& title,
                           const std::string& why = "Ik wil dit proberen") {
    return house.post(who, page(), {{"optie", option(title)}, {"waarom", why}, {"doe", "kies"}});
  }
  void later(int days) { house.clock.set(house.clock.now() + days * 86'400LL); }

  TestHouse house{GetParam()};
  std::string moment;
};

INSTANTIATE_TEST_SUITE_P(On, Choices, koers::testing::each_database(), koers::testing::database_name);

// Meets ST-08, ST-10, ST-11.
TEST_P(Choices, WhomSheAskedStandsWithTheOption) {
  const std::string daan = text(app::testing::add_daan(house));
  house.post("yara", "/vooruit/mensen", {{"naam", "Hanneke"}, {"helpt", "Hoe het in de jeugdzorg is"}});
  house.post("yara", "/vooruit/mensen", {{"naam", "Oom Piet"}, {"helpt", "Auto's maken"}});
  offer({{"Jeugdzorg", "4"}, {"Muziek en bewegen", ""}});
  const std::string subject = "option:" + option("Jeugdzorg");
  const std::string weighing = page() + "/opties/" + option("Jeugdzorg");
  auto shown = house.get("yara", weighing);
  EXPECT_TRUE(has(shown, "Begeleider in de jeugdzorg"));
  EXPECT_TRUE(has(shown, "Hanneke"));
  EXPECT_FALSE(has(shown, "Oom Piet"));
  EXPECT_FALSE(has(shown, "Wie heb ik het gevraagd"));
  EXPECT_TRUE(has(house.get("yara", page() + "/opties/" + option("Muziek en bewegen")),
                  "Er is nog niemand die hier vanzelf bij past."));

  const std::string ask = "/vooruit/vraag-iemand/" + daan;
  EXPECT_TRUE(has(house.get("yara", ask + "?bij=" + subject), "value=\"" + subject + "\""));
  EXPECT_FALSE(has(house.get("yara", ask + "?bij=<b>"), "name=\"bij\""));
  const std::string thread =
      location_of(house.post("yara", ask, {{"woorden", "Past dit keuzedeel bij mij?"}, {"bij", subject}}));
  shown = house.get("yara", weighing);
  EXPECT_TRUE(has(shown, "Wie heb ik het gevraagd"));
  EXPECT_TRUE(has(shown, "Wacht op antwoord"));
  house.post("daan", thread + "/bericht", {{"woorden", "Dat merk je vanzelf."}});
  EXPECT_TRUE(has(house.get("yara", weighing), "Antwoordde je"));
  EXPECT_TRUE(has(house.get("yara", page()), "Daan"));

  const auto at = shown.body.find("/vooruit/mensen/");
  const std::string contact = shown.body.substr(at, shown.body.find('?', at) - at);
  EXPECT_EQ(house.post("yara", contact + "/afspreken", {{"dag", "2026-11-30"}, {"bij", subject}}).status,
            303);
  EXPECT_TRUE(has(house.get("yara", weighing), "Jullie spreken op 30 november"));
  EXPECT_TRUE(has(house.get("yara", page()), "Daan, Hanneke"));
  EXPECT_FALSE(has(house.get("yara", page() + "/opties/" + option("Muziek en bewegen")), "Antwoordde je"));
  EXPECT_TRUE(app::differing_facts(house.database(), house.today()).empty());
}

// Meets ST-08.
TEST_P(Choices, YaraWeighsThinksChoosesChangesAndLooksBack) {
  offer({{"Jeugdzorg", "4"}, {"Muziek en bewegen", ""}});
  EXPECT_TRUE(has(house.get("yara", "/start"), "Kies je keuzedeel"));
  EXPECT_TRUE(has(house.get("yara", "/vooruit"), "Keuzedeel · nog 11 dagen"));
  const auto shown = house.get("yara", page());
  EXPECT_TRUE(has(shown, "Kiezen kan tot en met 4 december."));
  EXPECT_TRUE(has(shown, "Wisselen kan tot en met 15 januari."));
  EXPECT_TRUE(has(shown, "4 plekken over"));
  EXPECT_TRUE(has(shown, "Genoeg plek"));
  EXPECT_TRUE(has(shown, "Donderdagmiddag · Havenlaan"));

  const std::string weighing = page() + "/opties/" + option("Jeugdzorg");
  EXPECT_TRUE(has(house.get("yara", weighing), "Luisteren"));
  EXPECT_EQ(house
                .post("yara", weighing,
                      {{"trekt", "Jongeren"}, {"tegen", "De reis"}, {"gevraagd", "Daan"}, {"favoriet", "1"}})
                .status,
            303);
  EXPECT_TRUE(has(house.get("yara", page()), "De reis"));
  EXPECT_TRUE(has(house.get("yara", page()), "Bewaard"));

  // Thinking on takes nothing.
  house.post("yara", page(), {{"optie", option("Jeugdzorg")}, {"waarom", "Misschien"}, {"doe", "denk"}});
  EXPECT_TRUE(has(house.get("yara", "/vooruit"), "Je denkt aan Jeugdzorg"));
  EXPECT_TRUE(has(house.get("yara", page()), "4 plekken over"));

  EXPECT_EQ(location_of(choose_as("yara", "Jeugdzorg", "Blijf ik ook daar rustig?")), page());
  EXPECT_TRUE(has(house.get("yara", page()), "Je hebt een plek bij Jeugdzorg"));
  EXPECT_TRUE(has(house.get("yara", page()), "3 plekken over"));
  choose_as("yara", "Muziek en bewegen");
  EXPECT_TRUE(has(house.get("yara", page()), "4 plekken over"));
  EXPECT_EQ(house.post("yara", page() + "/terug").status, 303);
  EXPECT_TRUE(has(house.get("yara", "/vooruit"), "Je denkt aan Muziek en bewegen"));
  choose_as("yara", "Jeugdzorg", "Blijf ik ook daar rustig?");

  EXPECT_EQ(house.post("yara", page() + "/terugkijken", {{"uitkomst", "well"}}).status, 409);
  later(150);
  EXPECT_TRUE(has(house.get("yara", "/start"), "Hoe pakte Jeugdzorg uit?"));
  EXPECT_TRUE(has(house.get("yara", page()), "Je koos Jeugdzorg omdat: ‘Blijf ik ook daar rustig?’ En?"));
  EXPECT_EQ(house.post("yara", page() + "/terugkijken", {{"geleerd", "Ja"}}).status, 422);
  EXPECT_EQ(
      house.post("yara", page() + "/terugkijken", {{"uitkomst", "different"}, {"geleerd", "Vragen helpt"}})
          .status,
      303);
  EXPECT_TRUE(has(house.get("yara", page()), "Vragen helpt"));
  EXPECT_FALSE(has(house.get("yara", "/start"), "Hoe pakte Jeugdzorg uit?"));
  EXPECT_EQ(choose_as("yara", "Muziek en bewegen").status, 422);
  EXPECT_TRUE(app::differing_facts(house.database(), house.today()).empty());
}

// Meets ST-08, PR-03.
// For who did not choose it is over when choosing closes, though who chose may still change.
TEST_P(Choices, AClosedChoiceStopsInviting) {
  offer({{"Jeugdzorg", "5"}, {"Wijkzorg", "5"}});
  EXPECT_TRUE(has(house.get("yara", "/vooruit"), "Je hebt nog niet gekozen"));
  EXPECT_TRUE(has(house.get("yara", "/start"), page()));
  later(12);  // 5 December: changing ends in January
  EXPECT_FALSE(has(house.get("yara", "/vooruit"), "Je hebt nog niet gekozen"));
  EXPECT_TRUE(has(house.get("yara", "/vooruit"), "Je koos niets"));
  EXPECT_FALSE(has(house.get("yara", "/start"), page()));
}

TEST_P(Choices, AFullOptionHasALineAndWhoMovesUpIsTold) {
  offer({{"Jeugdzorg", "1"}, {"Muziek en bewegen", "5"}});
  house.add_student("student 1", make_day(2025, 8, 25));
  choose_as("student 1", "Jeugdzorg");
  choose_as("yara", "Muziek en bewegen");
  const auto waits = choose_as("yara", "Jeugdzorg");
  EXPECT_EQ(waits.status, 303);
  const auto shown = house.get("yara", page());
  EXPECT_TRUE(has(shown, "Je staat op plek 1 van de wachtlijst"));
  EXPECT_TRUE(has(shown, "Tot die tijd houd je je plek bij Muziek en bewegen."));
  EXPECT_TRUE(has(shown, "Wie het eerst koos, staat vooraan."));
  EXPECT_TRUE(has(shown, "Vol · 1 student wacht"));
  house.post("student 1", page() + "/terug");
  const auto home = house.get("yara", "/start");
  EXPECT_TRUE(has(home, "Er kwam een plek vrij. Je hebt nu een plek bij Jeugdzorg."));
  EXPECT_TRUE(has(home, "Je hebt nu een plek bij je keuze"));  // the row that the bell counts
  EXPECT_TRUE(rings("yara"));
  const auto inbox = house.get("yara", "/meldingen");
  EXPECT_TRUE(has(inbox, "Je hebt nu een plek bij je keuze"));
  EXPECT_TRUE(has(inbox, "href=\"" + page() + "\""));
  EXPECT_TRUE(has(house.get("yara", page()), "Je hebt een plek bij Jeugdzorg"));
  EXPECT_FALSE(rings("yara"));
  house.post("yara", page() + "/gezien");
  EXPECT_FALSE(has(house.get("yara", "/start"), "Er kwam een plek vrij"));
}

// Meets ST-08, PR-03: who chose something else is not told, and what is switched off rings for nobody.
TEST_P(Choices, WhatTheTeamChangesRingsForWhoChoseIt) {
  offer({{"Jeugdzorg", ""}, {"Muziek en bewegen", ""}});
  house.add_student("student 1", make_day(2025, 8, 25));
  choose_as("yara", "Jeugdzorg");
  choose_as("student 1", "Muziek en bewegen");
  house.post("marieke", team() + "/opties/" + option("Jeugdzorg") + "/weg");
  EXPECT_TRUE(rings("yara"));
  EXPECT_FALSE(rings("student 1"));
  EXPECT_TRUE(has(house.get("yara", "/meldingen"), "Wat je koos gaat niet door"));
  house.post("yara", "/meldingen/soorten");  // nothing is ticked
  EXPECT_FALSE(rings("yara"));
  EXPECT_TRUE(has(house.get("yara", "/start"), "Jeugdzorg gaat niet door. Kies iets anders."));
}

TEST_P(Choices, WhatWasTypedStaysWhenSomethingIsWrong) {
  offer({{"Jeugdzorg", "1"}, {"Muziek en bewegen", "5"}});
  const auto nothing = house.post("yara", page(), {{"waarom", "Ik weet het niet"}, {"doe", "kies"}});
  EXPECT_EQ(nothing.status, 422);
  EXPECT_TRUE(has(nothing, "Kies eerst een optie."));
  EXPECT_TRUE(has(nothing, "Ik weet het niet"));
  EXPECT_EQ(choose_as("yara", "Jeugdzorg", "").status, 422);
  EXPECT_EQ(choose_as("yara", "Jeugdzorg", std::string(3000, 'a')).status, 422);
  EXPECT_EQ(choose_as("yara", "Jeugdzorg", "Bel 111222333").status, 422);
  EXPECT_EQ(house.post("yara", page(), {{"optie", "0000000000000"}, {"waarom", "x"}, {"doe", "kies"}}).status,
            422);
  const std::string weighing = page() + "/opties/" + option("Jeugdzorg");
  const auto refused = house.post("yara", weighing, {{"trekt", "Bel 111222333"}, {"tegen", "De reis"}});
  EXPECT_EQ(refused.status, 422);
  EXPECT_TRUE(has(refused, "De reis"));
  later(20);
  const auto late = choose_as("yara", "Jeugdzorg");
  EXPECT_EQ(late.status, 422);
}

// Meets ST-08.
TEST_P(Choices, AMistakeOfTheStudentStandsAtItsOwnField) {
  offer({{"Jeugdzorg", "1"}, {"Muziek en bewegen", "5"}});
  const auto nothing = house.post("yara", page(), {{"waarom", "Nog niets"}, {"doe", "kies"}});
  EXPECT_TRUE(has(nothing, "id=\"optie-error\""));
  EXPECT_TRUE(has(nothing, "<a href=\"#optie\">"));
  EXPECT_FALSE(has(nothing, "id=\"waarom-error\""));
  const auto silent = choose_as("yara", "Jeugdzorg", "");
  EXPECT_TRUE(has(silent, "id=\"waarom-error\""));
  EXPECT_FALSE(has(silent, "id=\"optie-error\""));
  // Both of two wrong fields are named at once.
  const auto weighing = house.post("yara", page() + "/opties/" + option("Jeugdzorg"),
                                   {{"tegen", "Bel 111222333"}, {"gevraagd", std::string(1'001, 'a')}});
  EXPECT_TRUE(has(weighing, "id=\"tegen-error\""));
  EXPECT_TRUE(has(weighing, "id=\"gevraagd-error\""));
  EXPECT_FALSE(has(weighing, "id=\"trekt-error\""));
  choose_as("yara", "Jeugdzorg");
  later(150);
  const auto look_back = house.post("yara", page() + "/terugkijken", {{"uitkomst", "raadsel"}});
  EXPECT_EQ(look_back.status, 422);
  EXPECT_TRUE(has(look_back, "id=\"uitkomst-error\""));
  EXPECT_FALSE(has(look_back, "id=\"geleerd-error\""));
}

// In two windows of hers: what she ticks is what she means, or she is asked again.
TEST_P(Choices, AChoiceThatWasMadeElsewhereIsNotMadeAnewByAccident) {
  offer({{"Jeugdzorg", "4"}, {"Muziek en bewegen", "5"}, {"Engels", "5"}});
  choose_as("yara", "Jeugdzorg");
  const std::string version = version_in(house.get("yara", page()));
  choose_as("yara", "Muziek en bewegen");
  const auto choose = [&](const std::string& title) {
    return house.post(
        "yara", page(),
        {{"versie", version}, {"optie", option(title)}, {"waarom", "Ik wil dit proberen"}, {"doe", "kies"}});
  };
  const auto same = choose("Jeugdzorg");
  EXPECT_EQ(same.status, 422);
  EXPECT_TRUE(has(same, "id=\"optie-error\""));
  const auto stale = choose("Engels");
  EXPECT_EQ(stale.status, 409);
  EXPECT_TRUE(has(stale, "Er staat nu:"));
  EXPECT_TRUE(has(stale, "class=\"words\">Muziek en bewegen<"));
  EXPECT_TRUE(has(house.get("yara", page()), "Je hebt een plek bij Muziek en bewegen"));
}

// Meets PR-03.
TEST_P(Choices, MariekeMakesChangesAndWithdrawsAndStudentsAreTold) {
  EXPECT_TRUE(has(house.get("marieke", "/team/keuzes"), "Nog geen keuzes"));
  EXPECT_EQ(house.get("marieke", "/team/keuzes/nieuw").status, 200);
  auto wrong = moment_fields();
  wrong[6].second = "2026-12-24";  // opens after it closes
  EXPECT_TRUE(has(house.post("marieke", "/team/keuzes", wrong), "De dagen staan niet op volgorde."));
  offer({{"Jeugdzorg", "1"}, {"Muziek en bewegen", "5"}});
  house.add_student("student 1", make_day(2025, 8, 25));
  choose_as("yara", "Jeugdzorg");
  choose_as("student 1", "Jeugdzorg");
  EXPECT_TRUE(has(house.get("marieke", team()), "1 van 1 plekken · 1 wacht"));
  EXPECT_TRUE(has(house.get("marieke", "/team/keuzes"), "2 van 2"));
  const auto file = house.get("marieke", team() + "/keuzes.csv");
  EXPECT_TRUE(has(file, "Yara Benali"));
  EXPECT_FALSE(has(file, "Ik wil dit proberen"));

  // One place more: who waits moves up, and both hear that something changed.
  const std::string option_page = team() + "/opties/" + option("Jeugdzorg");
  EXPECT_TRUE(has(house.get("marieke", option_page), "Jeugdzorg"));
  EXPECT_EQ(house.post("marieke", option_page, {{"naam", "Jeugdzorg"}, {"plekken", "2"}, {"waar", "Centrum"}})
                .status,
            303);
  EXPECT_TRUE(has(house.get("student 1", page()), "Je hebt een plek bij Jeugdzorg"));
  EXPECT_TRUE(has(house.get("yara", page()), "Er is iets veranderd bij Jeugdzorg."));
  EXPECT_TRUE(has(house.get("yara", page()), "Centrum"));
  EXPECT_EQ(house.post("marieke", option_page, {{"naam", "Jeugdzorg"}, {"plekken", "veel"}}).status, 422);

  // Saved again without a change, nobody is told again.
  EXPECT_EQ(house.post("marieke", option_page, {{"naam", "Jeugdzorg"}, {"plekken", "2"}, {"waar", "Centrum"}})
                .status,
            303);
  EXPECT_FALSE(has(house.get("yara", "/meldingen"), ">Nieuw<"));
  // Changed twice before she looks, she reads it once.
  for (const std::string where : {"Noord", "Zuid"}) {
    house.post("marieke", option_page, {{"naam", "Jeugdzorg"}, {"plekken", "2"}, {"waar", where}});
  }
  const std::string told = house.get("yara", "/start").body;
  const std::string words = "Er is iets veranderd bij Jeugdzorg.";
  ASSERT_NE(told.find(words), std::string::npos);
  EXPECT_EQ(told.find(words), told.rfind(words));

  house.post("marieke", option_page + "/weg");
  EXPECT_TRUE(has(house.get("yara", "/start"), "Jeugdzorg gaat niet door. Kies iets anders."));
  EXPECT_FALSE(has(house.get("student 1", "/meldingen"), "Je hebt nu een plek"));
  EXPECT_TRUE(has(house.get("student 1", "/meldingen"), "gaat niet door"));
  EXPECT_EQ(choose_as("yara", "Jeugdzorg").status, 422);
  EXPECT_TRUE(has(house.get("marieke", team()), "Een echte keuze heeft twee of meer opties."));
  house.post("marieke", option_page + "/terug");
  choose_as("yara", "Jeugdzorg");
  auto changed = moment_fields();
  changed[7].second = "2026-12-11";
  EXPECT_EQ(house.post("marieke", team() + "/aanpassen", changed).status, 303);
  EXPECT_TRUE(has(house.get("yara", page()), "Kijk naar de dagen."));
  house.post("marieke", team() + "/sluiten");
  EXPECT_EQ(choose_as("yara", "Muziek en bewegen").status, 422);
  house.post("marieke", team() + "/openen");
  EXPECT_EQ(choose_as("yara", "Muziek en bewegen").status, 303);
  EXPECT_TRUE(app::differing_facts(house.database(), house.today()).empty());
}

TEST_P(Choices, AnOptionCanBeginFromAnElectiveOfTheSchool) {
  offer({{"Jeugdzorg", "1"}});
  EXPECT_FALSE(has(house.get("marieke", team() + "/opties/nieuw"), "Kies een keuzedeel van de school"));
  house.database().write([&](sql::Transaction& tx) {
    keep_electives(tx, house.cast.institution, {{"K0072", "Ondernemend gedrag", 240, "Kansen zien"}}, {});
  });
  EXPECT_TRUE(has(house.get("marieke", team() + "/opties/nieuw?q=gedrag"), "Ondernemend gedrag"));
  EXPECT_TRUE(has(house.get("marieke", team() + "/opties/nieuw?q=xyz"), "Geen keuzedeel gevonden."));
  EXPECT_TRUE(has(house.get("marieke", team() + "/opties/nieuw?keuzedeel=K0072"), "value=\"K0072\""));
}

TEST_P(Choices, AnotherTeamsChoicesAreNotThere) {
  offer({{"Jeugdzorg", "1"}, {"Muziek en bewegen", "5"}});
  EXPECT_EQ(house.get("ruben", page()).status, 404);
  EXPECT_EQ(choose_as("ruben", "Jeugdzorg").status, 404);
  EXPECT_EQ(house.get("karin", team()).status, 403);
  auto elsewhere = moment_fields();
  elsewhere[0].second = text(house.cast.technology_team);
  EXPECT_EQ(house.post("marieke", "/team/keuzes", elsewhere).status, 404);
  EXPECT_EQ(house.get("fatma", team()).status, 200);
  // A choice for the second year is not for a first year.
  house.add_student("student 1", make_day(2026, 8, 24));
  EXPECT_EQ(house.get("student 1", page()).status, 404);
}

}  // namespace
}  // namespace koers::choices
