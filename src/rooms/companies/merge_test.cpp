// Two companies turn out to be one: Fatma sees first what will stand where, makes it one, and may turn it
// back.
#include "rooms/companies/merge.h"

#include "app/testing/toasts.h"
#include "rooms/placements/testing_placements.h"

namespace koers::companies {
namespace {

using namespace placements::testing_placements;
using ::testing::Contains;

const std::string kept = "/bedrijven/de-lindehof";
const std::string gone = "/bedrijven/stichting-de-lindehof";
const std::string merging = kept + "/samen/stichting-de-lindehof";

class Merging : public ::testing::TestWithParam<std::string> {
 protected:
  void SetUp() override {
    hers = add_placement(house);
    auto fields = placement_fields(house);
    fields[0].second = "Stichting De Lindehof";
    his = location_of(house.post("ruben", "/stages/nieuw", fields));
  }
  // The address to which the button of the rehearsal sends.
  std::string button(const std::string& who = "fatma") {
    const std::string body = house.get(who, merging).body;
    const auto at = body.find("action=\"" + merging + "?");
    return at == std::string::npos ? merging : body.substr(at + 8, body.find('"', at + 8) - at - 8);
  }
  void agree(const std::string& company, const std::string& words,
             placements::testing_placements::Device& phone, const std::string& link) {
    EXPECT_EQ(house
                  .post("karin", company + "/afspraken",
                        {{"zin-1", words}, {"geldt-tot", text(house.today() + 200)}})
                  .status,
              303);
    phone.post(link);
    const std::string body = phone.get(link + "/afspraken").body;
    const std::string mark = "name=\"tekst\" value=\"";
    const auto at = body.find(mark) + mark.size();
    EXPECT_EQ(phone
                  .post(link + "/afspraken",
                        {{"tekst", body.substr(at, body.find('"', at) - at)}, {"lijn-1", "yes"}})
                  .status,
              303);
  }

  TestHouse house{GetParam()};
  std::string hers, his;
};
INSTANTIATE_TEST_SUITE_P(On, Merging, koers::testing::each_database(), koers::testing::database_name);

// Meets PA-01: a rehearsal, one act, and a day to turn it back.
TEST_P(Merging, FatmaSeesWhatWillStandWhereAndMakesItOne) {
  const auto before = house.get("fatma", kept);
  EXPECT_TRUE(has(before, "Is dit hetzelfde bedrijf als …?"));
  EXPECT_TRUE(has(before, merging));
  const auto rehearsal = house.get("fatma", merging);
  EXPECT_TRUE(has(rehearsal, "Stichting De Lindehof gaat op in De Lindehof"));
  EXPECT_TRUE(has(rehearsal, "Er is nog niets veranderd."));
  EXPECT_TRUE(has(rehearsal, "Is dezelfde als Hanneke Prins: dezelfde naam."));
  EXPECT_TRUE(has(rehearsal, "2 nu, 2 in totaal"));
  EXPECT_EQ(house.get("fatma", gone).status, 200) << "looking changes nothing";

  EXPECT_EQ(house.post("fatma", button()).status, 303);
  EXPECT_EQ(location_of(house.get("karin", gone)), kept) << "the old address leads to the kept one";
  const auto after = house.get("fatma", kept);
  EXPECT_FALSE(has(after, "Is dit hetzelfde bedrijf als …?"));
  EXPECT_TRUE(has(after, "Stond er ook in als"));
  EXPECT_TRUE(has(after, "Fatma voegde Stichting De Lindehof hierbij"));
  EXPECT_TRUE(has(house.get("ruben", his), "De Lindehof"));
  EXPECT_FALSE(has(house.get("ruben", his), "Stichting De Lindehof"));
  EXPECT_FALSE(has(house.get("fatma", "/bedrijven"), "Stichting De Lindehof"));
  EXPECT_TRUE(has(house.get("fatma", "/bedrijven"), "2 stages nu"));
  EXPECT_TRUE(has(house.get("fatma", "/bedrijven?q=stichting"), "De Lindehof")) << "its old name finds it";

  EXPECT_EQ(house.post("karin", merging + "/terug").status, 303);
  EXPECT_EQ(house.get("karin", gone).status, 200);
  EXPECT_TRUE(has(house.get("ruben", his), "Stichting De Lindehof"));
  EXPECT_TRUE(has(house.get("karin", gone), "Hanneke Prins"));
  EXPECT_EQ(house.post("karin", merging + "/terug").status, 409) << "once";
}

TEST_P(Merging, ItIsTurnedBackUntilTheNextEveningAndNotLater) {
  house.post("fatma", button());
  house.clock.set(house.clock.now() + 32 * 3600);
  EXPECT_TRUE(has(house.get("fatma", kept), "Draai terug"));
  house.clock.set(house.clock.now() + 2 * 3600);
  EXPECT_FALSE(has(house.get("fatma", kept), "Draai terug"));
  EXPECT_EQ(house.post("fatma", merging + "/terug").status, 409);
  house.database().write([&](sql::Transaction& tx) { forget_merges(tx, house.clock.now() + 8 * 86'400); });
  EXPECT_EQ(location_of(house.get("karin", gone)), kept) << "one for good";
}

TEST_P(Merging, TheLinksOfTrainersGoOnAndTheSameAddressIsOneTrainer) {
  const std::string link = make_link(house, his, "ruben");
  Device phone(house);
  phone.post(link);
  EXPECT_EQ(phone.get(link).status, 200);
  house.post("fatma", button());
  EXPECT_EQ(phone.get(link).status, 200);
  EXPECT_EQ(phone.post(link + "/stuur", seen(house, "Ruben bleef rustig.")).status, 303);
  EXPECT_EQ(phone.post(link + "/stop").status, 303);
  EXPECT_TRUE(has(house.get("karin", kept), "Wil geen berichten: bel.")) << "one person, one wish";
  auto fields = placement_fields(house, 60, 80);
  fields.emplace_back("versie", version_in(house.get("ruben", his + "/wijzigen"), his + "/wijzigen"));
  EXPECT_EQ(house.post("ruben", his + "/wijzigen", fields).status, 303);
  EXPECT_EQ(phone.get(link).status, 200) << "another last day, the same trainer";
}

// A link names the trainer of then, who is the same one since.
TEST_P(Merging, ALinkOfBeforeOpensAgainAndEndsWithItsTrainer) {
  const std::string link = make_link(house, his, "ruben");
  Device phone(house);
  phone.post(link);
  const auto listens = phone.get(link + "/gesprek/live");
  house.post("fatma", button());
  const auto stopped = house.post("ruben", his + "/link/stop");
  EXPECT_EQ(phone.get(link).status, 410);
  EXPECT_EQ(house.post("ruben", app::testing::undo_of(stopped)).status, 303);
  EXPECT_EQ(phone.get(link).status, 200);
  house.events.sent_away.clear();
  const std::string body = house.get("karin", kept).body;
  const std::string trainers = "action=\"" + kept + "/praktijkopleiders/";
  const auto at = body.find(trainers) + trainers.size();
  EXPECT_EQ(house.post("karin", kept + "/praktijkopleiders/" + body.substr(at, 13) + "/weg").status, 303);
  EXPECT_EQ(phone.get(link).status, 410);
  EXPECT_THAT(house.events.sent_away, Contains(std::pair(listens.topic, listens.listener)));
}

TEST_P(Merging, WhatWasAgreedWithTheOneThatGoesHoldsOn) {
  const std::string link = make_link(house, his, "ruben");
  Device phone(house);
  agree(gone, "De student kiest zelf een klus.", phone, link);
  house.post("karin", kept + "/afspraken",
             {{"zin-1", "Elke week kort terugkijken."}, {"geldt-tot", text(house.today() + 100)}});
  EXPECT_TRUE(has(house.get("fatma", merging), "Dit geldt voor nieuwe stages"));
  house.post("fatma", button());
  const auto after = house.get("fatma", kept);
  EXPECT_TRUE(has(after, "De student kiest zelf een klus."));
  EXPECT_TRUE(has(after, "Elke week kort terugkijken.")) << "what was proposed waits on";
  EXPECT_TRUE(has(house.get("yara", add_placement(house, 0, 100)), "De student kiest zelf een klus."));
  EXPECT_EQ(house.post("fatma", merging + "/terug").status, 303);
  const auto apart = house.get("fatma", kept);
  EXPECT_FALSE(has(apart, "De student kiest zelf een klus."));
  EXPECT_TRUE(has(apart, "Elke week kort terugkijken."));
}

TEST_P(Merging, OfTwoAgreedTextsTheOneKeptGoesOnAndTheOtherStaysToBeRead) {
  const std::string his_link = make_link(house, his, "ruben");
  Device phone(house), other(house);
  agree(gone, "De tekst van de stichting.", phone, his_link);
  agree(kept, "De tekst van De Lindehof.", other, make_link(house, hers));
  EXPECT_TRUE(has(house.get("fatma", merging), "Met allebei is iets afgesproken"));
  house.post("fatma", button());
  EXPECT_TRUE(has(house.get("fatma", kept), "De tekst van De Lindehof."));
  EXPECT_TRUE(has(house.get("fatma", kept), "De tekst van de stichting.")) << "under the former name";
  EXPECT_TRUE(has(house.get("ruben", his), "De tekst van de stichting.")) << "as it began";
  EXPECT_FALSE(has(house.get("ruben", his), "De tekst van De Lindehof."));
}

TEST_P(Merging, TwoAtOnceDoItOnceAndNobodyGoesInACircle) {
  const std::string hers_to_press = button("karin");
  house.meanwhile([&] { EXPECT_EQ(house.post("karin", hers_to_press).status, 303); });
  EXPECT_EQ(house.post("fatma", button()).status, 303) << "what another did just before is done";
  EXPECT_EQ(house.post("fatma", gone + "/samen/de-lindehof").status, 303) << "one already";
  EXPECT_EQ(location_of(house.get("karin", gone)), kept);
  EXPECT_EQ(house.get("karin", kept).status, 200);
}

TEST_P(Merging, WhoSawAnotherRehearsalIsAskedToLookAgain) {
  const std::string pressed = button();
  house.post("karin", gone + "/praktijkopleiders", {{"opleider", "Wim de Koning"}});
  EXPECT_EQ(house.post("fatma", pressed).status, 409);
  EXPECT_EQ(house.get("karin", gone).status, 200);
}

TEST_P(Merging, APlacementThatIsMadeMeanwhileLandsAtTheKeptOne) {
  auto fields = placement_fields(house, 0, 90);
  fields[0].second = "Stichting De Lindehof";
  fields[2].second = "Wim de Koning";
  house.meanwhile([&] { EXPECT_EQ(house.post("fatma", button()).status, 303); });
  const auto made = house.post("yara", "/stages/nieuw", fields);
  EXPECT_EQ(made.status, 303);
  EXPECT_FALSE(has(house.get("yara", location_of(made)), "Stichting De Lindehof"));
  EXPECT_TRUE(has(house.get("karin", kept), "Wim de Koning"));
  EXPECT_TRUE(has(house.get("karin", kept), "3"));
}

TEST_P(Merging, ThreeBecomeOneAndTheMiddleOneIsTurnedBackFirst) {
  auto fields = placement_fields(house, 0, 90);
  fields[0].second = "Lindehof BV";
  fields[2].second = "Wim de Koning";
  house.post("yara", "/stages/nieuw", fields);
  house.post("fatma", "/bedrijven/stichting-de-lindehof/samen/lindehof-bv");
  house.post("fatma", merging);
  EXPECT_EQ(location_of(house.get("karin", "/bedrijven/lindehof-bv")), kept);
  EXPECT_TRUE(has(house.get("karin", kept), "Wim de Koning"));
  EXPECT_EQ(house.post("fatma", kept + "/samen/lindehof-bv/terug").status, 303);
  EXPECT_EQ(house.get("karin", "/bedrijven/lindehof-bv").status, 200);
  EXPECT_EQ(house.post("fatma", merging + "/terug").status, 303);
  EXPECT_EQ(house.get("karin", gone).status, 200);
  EXPECT_EQ(house.get("karin", "/bedrijven/lindehof-bv").status, 200);
  EXPECT_TRUE(has(house.get("karin", "/bedrijven/lindehof-bv"), "Wim de Koning"));
}

TEST_P(Merging, WhatOnlyTheOtherKnewIsFilledInAndGoesAgain) {
  auto fields = placement_fields(house, 0, 90);
  fields[0].second = "Lindehof";
  fields[1].second = "";
  house.post("yara", "/stages/nieuw", fields);
  house.post("karin", "/bedrijven/lindehof/samen/de-lindehof");
  EXPECT_TRUE(has(house.get("karin", "/bedrijven/lindehof"), "value=\"Lindewaard\""));
  house.post("karin", "/bedrijven/lindehof/samen/de-lindehof/terug");
  EXPECT_FALSE(has(house.get("karin", "/bedrijven/lindehof"), "value=\"Lindewaard\""));
}

TEST_P(Merging, AnotherTownIsAnotherCompanyUnlessTheSameAddressWorksThere) {
  auto fields = placement_fields(house, 0, 90);
  fields[1].second = "Oosterwaard";
  house.post("yara", "/stages/nieuw", fields);
  const std::string other = kept + "/samen/de-lindehof-oosterwaard";
  EXPECT_FALSE(has(house.get("karin", kept), other));
  for (const char* at : {"/bedrijven/de-lindehof", "/bedrijven/de-lindehof-oosterwaard"}) {
    house.post("karin", std::string(at) + "/praktijkopleiders",
               {{"opleider", "Hanneke Prins"}, {"mail", "Hanneke@lindehof.example"}});
  }
  EXPECT_TRUE(has(house.get("karin", kept), other));
  EXPECT_TRUE(has(house.get("karin", kept), "Hanneke Prins werkt bij allebei"));
  EXPECT_TRUE(has(house.get("karin", kept + "/samen?q=oosterwaard"), other))
      << "who knows better looks for it";
}

TEST_P(Merging, StudentsAndTeamLeadersHaveNothingHere) {
  for (const char* who : {"yara", "marieke"}) {
    EXPECT_EQ(house.get(who, merging).status, 403);
    EXPECT_EQ(house.post(who, merging).status, 403);
  }
  EXPECT_EQ(house.get("fatma", kept + "/samen/bestaat-niet").status, 404);
  EXPECT_EQ(house.post("fatma", kept + "/samen/de-lindehof").status, 303) << "with itself: nothing to do";
}

}  // namespace
}  // namespace koers::companies
