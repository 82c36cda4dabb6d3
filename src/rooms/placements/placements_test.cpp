// Yara writes down where she learns to work, Karin plans the moments of three, and both read the same.
#include "app/facts.h"
#include "rooms/placements/testing_placements.h"
#include "rooms/placements/touchpoint.h"

namespace koers::placements {
namespace {

using namespace testing_placements;

class Placements : public ::testing::TestWithParam<std::string> {
 protected:
  std::string file() const { return "/studenten/" + id_text(house.cast.yara.value); }

  TestHouse house{GetParam()};
};
INSTANTIATE_TEST_SUITE_P(On, Placements, koers::testing::each_database(), koers::testing::database_name);

// Meets PA-02.
TEST_P(Placements, YaraWritesDownWhereSheIsAndKarinReadsIt) {
  EXPECT_TRUE(has(house.get("yara", "/stages"), "Nog geen stage."));
  EXPECT_TRUE(has(house.get("karin", file()), "met wie, en de momenten met z’n drieën"));
  EXPECT_TRUE(
      has(house.get("karin", file() + "/stages"), "Zet de stage van Yara erin, of laat Yara het doen."));
  const auto page = add_placement(house);
  EXPECT_TRUE(has(house.get("yara", page), "Jij bij De Lindehof"));
  EXPECT_TRUE(has(house.get("yara", "/stages"), "De Lindehof"));
  EXPECT_TRUE(has(house.get("karin", "/meldingen"), "Iets nieuws bij de stage van Yara"));
  EXPECT_TRUE(has(house.get("karin", file() + "/stages"), "De Lindehof"));
  EXPECT_EQ(house.get("joost", file() + "/stages").status, 404);
  const auto hers = house.get("karin", page);
  EXPECT_TRUE(has(hers, "Yara bij De Lindehof"));
  EXPECT_TRUE(has(hers, "Rustig blijven als anderen druk worden."));
  EXPECT_TRUE(has(hers, "Van de 3 momenten is er nog geen geweest."));
  EXPECT_TRUE(has(house.get("karin", "/stages"), "Yara Benali"));
}

TEST_P(Placements, WhatIsWrongIsSaidAndNothingTypedIsLost) {
  auto fields = placement_fields(house);
  fields[0].second = "";
  fields[4].second = text(house.today() - 90);
  const auto refused = house.post("yara", "/stages/nieuw", fields);
  EXPECT_EQ(refused.status, 422);
  EXPECT_TRUE(has(refused, "Schrijf op bij welk bedrijf."));
  EXPECT_TRUE(has(refused, "De laatste dag ligt voor de eerste."));
  EXPECT_TRUE(has(refused, "Hanneke Prins"));
  EXPECT_TRUE(has(refused, "Rustig blijven als anderen druk worden."));
}

TEST_P(Placements, KarinWritesOneDownForYaraAndForNobodyElse) {
  const std::string address = "/stages/nieuw?student=" + id_text(house.cast.yara.value);
  EXPECT_TRUE(has(house.get("karin", address), "Yara leest alles wat hier staat."));
  const auto made = house.post("karin", address, placement_fields(house));
  ASSERT_EQ(made.status, 303);
  EXPECT_TRUE(has(house.get("yara", "/meldingen"), "Iets nieuws bij je stage"));
  EXPECT_TRUE(has(house.get("yara", location_of(made)), "Nog niets. Eén zin is genoeg."))
      << "the wish is the student's own";
  const std::string of_ruben = "/stages/nieuw?student=" + id_text(house.cast.ruben.value);
  EXPECT_EQ(house.get("karin", of_ruben).status, 404);
  EXPECT_EQ(house.post("karin", of_ruben, placement_fields(house)).status, 404);
  EXPECT_EQ(house.get("karin", "/stages/nieuw").status, 404);
}

TEST_P(Placements, NobodyElseFindsIt) {
  const auto page = add_placement(house);
  for (const char* who : {"ruben", "joost", "jeroen", "fatma", "marieke", "paul", "noah"}) {
    EXPECT_EQ(house.get(who, page).status, 404) << who;
    EXPECT_EQ(house.post(who, page + "/stopt", {{"dag", text(house.today())}}).status, 404) << who;
  }
}

TEST_P(Placements, AWishIsOfTheStudentAlone) {
  const auto page = add_placement(house);
  const auto version = version_in(house.get("yara", page), page + "/wens");
  EXPECT_EQ(
      house.post("yara", page + "/wens", {{"wens", "Zien hoe muziek helpt."}, {"versie", version}}).status,
      303);
  EXPECT_TRUE(has(house.get("karin", page), "Zien hoe muziek helpt."));
  EXPECT_EQ(house.post("karin", page + "/wens", {{"wens", "Iets anders."}}).status, 403);
}

// Meets PA-02: open, planned, held.
TEST_P(Placements, TheThreeMomentsAreFollowed) {
  const auto page = add_placement(house);
  const auto start = moment_of(house, page, 1);
  ASSERT_FALSE(start.empty());
  EXPECT_TRUE(has(house.get("yara", page), "had er moeten zijn vóór"));
  EXPECT_EQ(house.post("karin", start + "/plannen", {{"dag", ""}, {"tijd", ""}, {"hoe", "school"}}).status,
            422);
  const auto version = version_in(house.get("karin", start));
  EXPECT_EQ(house
                .post("karin", start + "/plannen",
                      {{"dag", text(house.today() + 1)},
                       {"tijd", "10:20"},
                       {"hoe", "workplace"},
                       {"waar", "Kantoor"},
                       {"versie", version}})
                .status,
            303);
  const auto planned = house.get("yara", page);
  EXPECT_TRUE(has(planned, "morgen, 10.20 uur, Kantoor"));
  EXPECT_TRUE(has(house.get("yara", "/meldingen"), "Iets nieuws bij je stage"));

  EXPECT_EQ(house.post("yara", start + "/geweest", {{"dag", text(house.today() + 1)}}).status, 422)
      << "not before it was";
  EXPECT_EQ(house
                .post("yara", start + "/geweest",
                      {{"dag", text(house.today())}, {"opleider-erbij", "1"}, {"begeleider-erbij", "1"}})
                .status,
            303);
  const auto held = house.get("karin", page);
  EXPECT_TRUE(has(held, "Met z’n drieën"));
  EXPECT_TRUE(has(held, "Eén van de 3 momenten is geweest."));
  EXPECT_TRUE(has(house.get("karin", start), "Genoteerd door Yara"));
  EXPECT_EQ(house.post("karin", start + "/geweest", {{"dag", text(house.today())}}).status, 409) << "once";

  EXPECT_EQ(house.post("karin", start + "/open").status, 303);
  EXPECT_TRUE(has(house.get("yara", page), "Van de 3 momenten is er nog geen geweest."));
}

TEST_P(Placements, AMomentIsSkippedWithAReasonAndOneMayBeAdded) {
  const auto page = add_placement(house);
  const auto halfway = moment_of(house, page, 2);
  EXPECT_EQ(house.post("karin", halfway + "/overslaan", {{"reden", ""}}).status, 422);
  EXPECT_EQ(house.post("karin", halfway + "/overslaan", {{"reden", "Hanneke was ziek."}}).status, 303);
  EXPECT_TRUE(has(house.get("yara", page), "Hanneke was ziek."));
  EXPECT_TRUE(has(house.get("yara", page), "Van de 2 momenten is er nog geen geweest."));
  EXPECT_EQ(house.post("yara", page + "/momenten").status, 303);
  EXPECT_TRUE(has(house.get("yara", page), "Extra moment"));
  for (int i = 0; i < 10; ++i) house.post("yara", page + "/momenten");
  EXPECT_EQ(house.post("yara", page + "/momenten").status, 409);
}

TEST_P(Placements, ItStopsEarlierAndMayGoOn) {
  const auto page = add_placement(house);
  EXPECT_EQ(house.post("yara", page + "/stopt", {{"dag", text(house.today() + 100)}}).status, 422);
  EXPECT_EQ(house
                .post("yara", page + "/stopt",
                      {{"dag", text(house.today())}, {"woorden", "Ik zoek iets met jongeren."}})
                .status,
            303);
  const auto stopped = house.get("karin", page);
  EXPECT_TRUE(has(stopped, "Ik zoek iets met jongeren."));
  EXPECT_TRUE(has(stopped, "Stopte op"));
  EXPECT_EQ(house.post("yara", page + "/door").status, 303);
  EXPECT_FALSE(has(house.get("karin", page), "Stopte op"));
}

TEST_P(Placements, WhoGuidesInConfidenceReadsAlongAndDoesNotWrite) {
  const auto page = add_placement(house);
  house.database().write([&](sql::Transaction& tx) {
    access::assign_guide(tx, house.cast.institution, house.cast.yara,
                         {.id = {house.ids.next_value()},
                          .person_id = house.cast.jeroen,
                          .kind = access::GuideKind::specialist,
                          .begins_on = house.today() - 1,
                          .ends_on = std::nullopt,
                          .reason = "",
                          .handover_note = "",
                          .in_confidence = true});
  });
  EXPECT_TRUE(has(house.get("jeroen", page), "houdt voor zich dat jij begeleidt"));
  EXPECT_EQ(house.post("jeroen", page + "/momenten").status, 403);
  EXPECT_EQ(house.post("jeroen", page + "/link").status, 403);
}

// The facts are what a rebuild makes of them, on the day itself and on days on which nobody wrote.
TEST_P(Placements, FactsOfAPlacementAgreeWithARebuildOnEveryDay) {
  const auto page = add_placement(house, 20, 60);
  const auto start = moment_of(house, page, 1);
  house.post("yara", start + "/geweest", {{"dag", text(house.today())}, {"opleider-erbij", "1"}});
  add_placement(house, 10, 20);
  for (const int days : {0, 19, 20, 21, 60, 61, 62, 300}) {
    EXPECT_THAT(app::differing_facts(house.database(), house.today() + days), ::testing::IsEmpty()) << days;
  }
}

}  // namespace
}  // namespace koers::placements
