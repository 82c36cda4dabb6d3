// Exploring: Yara searches, compares with what she said of herself, keeps, asks and lets go.
#include "rooms/choices/exploration.h"

#include <gtest/gtest.h>

#include <chrono>

#include "app/facts.h"
#include "app/testing/house.h"
#include "platform/testing/database.h"
#include "rooms/choices/requirement.h"

namespace koers::choices {
namespace {

using app::testing::has;
using app::testing::location_of;
using app::testing::TestHouse;

class Exploring : public ::testing::TestWithParam<std::string> {
 protected:
  // A list of others, with as many occupations as asked.
  void take_list(int count) {
    std::vector<OccupationRow> rows{{.uri = "http://list/kok",
                                     .code = "5120.1",
                                     .name = "chef-kok",
                                     .other_names = "keukenchef\nsouschef",
                                     .description = "Een chef-kok leidt de keuken.",
                                     .family = "Koks"},
                                    {.uri = "http://list/ci",
                                     .code = "2654.1",
                                     .name = "inspiciënt",
                                     .other_names = "toneelmeester",
                                     .description = "Een inspiciënt leidt een voorstelling.",
                                     .family = "Regisseurs"}};
    for (int i = 2; i < count; ++i) {
      const std::string number = std::to_string(i);
      rows.push_back({"http://list/" + number, "9." + number, "beroep " + number,
                      "werk " + number + " anders", "Iets met " + number + ".", "Overig"});
    }
    house.database().write_in_bulk(
        [&](sql::Transaction& tx) { keep_occupations(tx, house.cast.institution, rows, {}, house.ids); });
  }

  TestHouse house{GetParam()};
};

INSTANTIATE_TEST_SUITE_P(On, Exploring, koers::testing::each_database(), koers::testing::database_name);

// Nobody looks for a "verzorgende": people look for what they call it.
TEST_P(Exploring, EverydayWordsFindAnOccupation) {
  const auto finds = [&](const std::string& words, const std::string& name) {
    EXPECT_TRUE(has(house.get("yara", "/vooruit/beroepen?q=" + words), name)) << words;
  };
  finds("jeugdzorg", "Begeleider in de jeugdzorg");
  finds("jeugdzorg", "Jongerenwerker");
  finds("bejaarden", "Verzorgende");
  finds("programmeren", "Softwareontwikkelaar");
  finds("haar", "Kapper");
  finds("boer", "Veehouder");
  finds("kids", "Pedagogisch medewerker");
}

// Meets ST-07.
TEST_P(Exploring, YaraFindsKeepsAndLetsGo) {
  const auto list = house.get("yara", "/vooruit/beroepen");
  EXPECT_TRUE(has(list, "61 beroepen gevonden"));
  EXPECT_TRUE(has(house.get("yara", "/vooruit/beroepen?q=jongeren"), "Jongerenwerker"));
  EXPECT_TRUE(
      has(house.get("yara", "/vooruit/beroepen?sector=horeca&past=quality:hosting"), "Hotelreceptionist"));
  EXPECT_FALSE(
      has(house.get("yara", "/vooruit/beroepen?sector=horeca&past=quality:hosting"), "Banketbakker"));
  const auto nothing = house.get("yara", "/vooruit/beroepen?q=xyzxyz");
  EXPECT_TRUE(has(nothing, "Niets gevonden"));

  const auto page = house.get("yara", "/vooruit/beroepen/jongerenwerker");
  EXPECT_TRUE(has(page, "Zo ziet een dag eruit"));
  EXPECT_TRUE(has(page, "Dat weten we niet zeker."));
  EXPECT_TRUE(has(page, "Social work"));
  const auto known = house.get("yara", "/vooruit/beroepen/verzorgende");
  EXPECT_TRUE(has(known, "Dit is een indicatie"));
  EXPECT_TRUE(has(known, "UWV, kansrijke beroepen, 2024"));
  EXPECT_EQ(location_of(house.post("yara", "/vooruit/beroepen/jongerenwerker/bewaar",
                                   {{"notitie", "Buiten zijn"}, {"vraag", "Hoe zijn de avonden?"}})),
            "/vooruit/beroepen/jongerenwerker");
  EXPECT_TRUE(has(house.get("yara", "/vooruit/beroepen/jongerenwerker"), "Hoe zijn de avonden?"));
  EXPECT_TRUE(has(house.get("yara", "/vooruit/beroepen?bewaard=1"), "1 beroep gevonden"));
  EXPECT_TRUE(has(house.get("yara", "/vooruit"), "Je bewaarde er 1."));
  EXPECT_TRUE(app::differing_facts(house.database(), house.today()).empty());

  const auto refused = house.post("yara", "/vooruit/beroepen/jongerenwerker/bewaar",
                                  {{"notitie", "Bel 111222333"}, {"vraag", "Waarom?"}});
  EXPECT_EQ(refused.status, 422);
  EXPECT_TRUE(has(refused, "Waarom?"));
  EXPECT_TRUE(has(refused, "id=\"notitie-error\""));
  EXPECT_FALSE(has(refused, "id=\"vraag-error\""));
  EXPECT_EQ(house.post("yara", "/vooruit/beroepen/jongerenwerker/weg").status, 303);
  EXPECT_EQ(house.post("yara", "/vooruit/beroepen/jongerenwerker/weg").status, 404);
  EXPECT_FALSE(has(house.get("yara", "/vooruit"), "Je bewaarde er 1."));
  EXPECT_EQ(house.get("yara", "/vooruit/beroepen/bestaat-niet").status, 404);
}

// Meets ST-06.
TEST_P(Exploring, WhatWorkAsksStandsBesideWhatSheSaidOfHerself) {
  const auto page = house.get("yara", "/vooruit/beroepen/kok");
  EXPECT_TRUE(has(page, "Naast wat jij noemde"));
  EXPECT_TRUE(has(page, "Dit vraagt 8 dingen."));
  EXPECT_TRUE(has(page, "Snel werken"));
  EXPECT_TRUE(has(page, "Noem wat bij je past"));  // nothing was named yet
  EXPECT_TRUE(has(page, "Dit is geen cijfer."));
  EXPECT_TRUE(has(page, "role=\"img\""));
  EXPECT_FALSE(has(page, "%</"));
}

// Meets ST-07.
TEST_P(Exploring, StudiesAndMoneyAreExplained) {
  EXPECT_TRUE(has(house.get("yara", "/vooruit/verder-leren"), "Associate degree"));
  EXPECT_EQ(house.post("yara", "/vooruit/verder-leren/hbo-social-work/bewaar", {{"notitie", ""}}).status,
            303);
  EXPECT_TRUE(has(house.get("yara", "/vooruit/verder-leren"), "Dit bewaarde je"));
  EXPECT_EQ(house.get("yara", "/vooruit/verder-leren/hbo-social-work").status, 200);
  EXPECT_EQ(house.post("yara", "/vooruit/verder-leren/hbo-social-work/weg").status, 303);
  const auto money = house.get("ruben", "/vooruit/geld");
  EXPECT_TRUE(has(money, "Je doet bbl"));
  EXPECT_TRUE(has(money, "https://duo.nl"));
  EXPECT_FALSE(has(money, "€"));
}

// Meets ST-07.
TEST_P(Exploring, AnImportedListIsFoundByAnyWordWithoutAccentsAmongThousands) {
  take_list(4'000);
  EXPECT_TRUE(has(house.get("yara", "/vooruit/beroepen?q=inspicient"), "inspiciënt"));
  EXPECT_TRUE(has(house.get("yara", "/vooruit/beroepen?q=Toneelm"), "inspiciënt"));
  const auto listed = house.get("yara", "/vooruit/beroepen?q=souschef");
  EXPECT_TRUE(has(listed, "chef-kok"));
  EXPECT_TRUE(has(listed, "ESCO"));
  EXPECT_TRUE(has(house.get("yara", "/vooruit/beroepen"), "4061 beroepen gevonden"));
  EXPECT_TRUE(has(house.get("yara", "/vooruit/beroepen?bladzijde=4"), "beroep 10"));
  EXPECT_EQ(house.get("yara", "/vooruit/beroepen?bladzijde=9999").status, 200);
  const auto page = house.get("yara", "/vooruit/beroepen/chef-kok-5120-1");
  EXPECT_TRUE(has(page, "Heet ook: keukenchef, souschef"));
  EXPECT_EQ(house.post("yara", "/vooruit/beroepen/chef-kok-5120-1/bewaar").status, 303);
  const auto begin = std::chrono::steady_clock::now();
  for (int i = 0; i < 20; ++i) {
    listed_occupations(house.database().snapshot()->reader(), house.cast.institution, "werk 3999", 20, 0);
  }
  const auto spent =
      std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - begin);
  EXPECT_LT(spent.count(), 2'000) << "twenty searches";
}

// Who types the name of an occupation reads it first. For the rest it does not matter whether the word is the
// beginning of a name, a later word or another name: that is one alphabet
// (docs/decisions/occupations-in-the-alphabet.md). Of several words each has to fit.
TEST_P(Exploring, TheOccupationThatWasNamedIsFirstAndTheOthersStandInTheAlphabet) {
  std::vector<OccupationRow> rows;
  for (const auto& [name, other_names] :
       std::vector<std::pair<std::string, std::string>>{{"kok", ""},
                                                        {"Äpfelkoker", "kokkin"},
                                                        {"zeekok", ""},
                                                        {"kokshulp", ""},
                                                        {"chef-kok", "souschef"}}) {
    rows.push_back({.uri = "http://list/" + name,
                    .code = "1." + std::to_string(rows.size()),
                    .name = name,
                    .other_names = other_names,
                    .description = "",
                    .family = ""});
  }
  house.database().write(
      [&](sql::Transaction& tx) { keep_occupations(tx, house.cast.institution, rows, {}, house.ids); });
  const auto snapshot = house.database().snapshot();
  const auto found = [&](const std::string& query, int limit = 20, int offset = 0) {
    std::string names;
    for (const auto& one :
         listed_occupations(snapshot->reader(), house.cast.institution, query, limit, offset)) {
      names += (names.empty() ? "" : ", ") + one.name;
    }
    return names;
  };
  EXPECT_EQ(found("kok"), "kok, Äpfelkoker, chef-kok, kokshulp");
  EXPECT_EQ(found("KOK", 2, 1), "Äpfelkoker, chef-kok");
  EXPECT_EQ(found("", 2), "Äpfelkoker, chef-kok");
  EXPECT_EQ(found("kok chef"), "chef-kok");
  EXPECT_EQ(found("kok toneel"), "");
}

TEST_P(Exploring, ElectivesAreFoundByWordAndByCode) {
  house.database().write([&](sql::Transaction& tx) {
    keep_electives(tx, house.cast.institution,
                   {{"K0072", "Ondernemend gedrag", 240, "Kansen zien"}, {"K0165", "Engels", 240, ""}}, {});
  });
  const auto snapshot = house.database().snapshot();
  EXPECT_EQ(electives_like(snapshot->reader(), house.cast.institution, "gedrag").size(), 1U);
  EXPECT_EQ(electives_like(snapshot->reader(), house.cast.institution, "K0165").front().name, "Engels");
  EXPECT_EQ(elective_with_code(snapshot->reader(), house.cast.institution, "K0072")->hours, 240);
}

TEST(Requirements, AreKnownByPartAndId) {
  EXPECT_EQ(requirements_in("quality:listening value:care nonsense motive:nothing").size(), 2U);
  EXPECT_FALSE(requirement_of("possibility:x"));
  EXPECT_EQ(requirement_of("value:care")->code(), "value:care");
}

}  // namespace
}  // namespace koers::choices
