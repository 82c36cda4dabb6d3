// Karin proposes what school and De Lindehof expect of each other; Hanneke answers each sentence by her link.
#include "rooms/placements/testing_placements.h"

namespace koers::companies {
namespace {

using namespace placements::testing_placements;

class Expectations : public ::testing::TestWithParam<std::string> {
 protected:
  void SetUp() override {
    page = add_placement(house);
    link = make_link(house, page);
    phone.post(link);
  }
  int propose(const std::string& first, const std::string& second = "Hanneke kijkt om de week mee terug.") {
    return house
        .post("karin", company + "/afspraken",
              {{"zin-1", first}, {"zin-2", second}, {"geldt-tot", text(house.today() + 200)}})
        .status;
  }
  std::string version() {
    const std::string body = phone.get(link + "/afspraken").body;
    const std::string mark = "name=\"tekst\" value=\"";
    const auto at = body.find(mark);
    return at == std::string::npos
               ? ""
               : body.substr(at + mark.size(), body.find('"', at + mark.size()) - at - mark.size());
  }
  http::Response answer(const std::string& one, const std::string& other, const std::string& words = "") {
    return phone.post(link + "/afspraken",
                      {{"tekst", version()}, {"lijn-1", one}, {"lijn-2", other}, {"anders-2", words}});
  }

  TestHouse house{GetParam()};
  Device phone{house};
  std::string page, link;
  const std::string company = "/bedrijven/de-lindehof";
};
INSTANTIATE_TEST_SUITE_P(On, Expectations, koers::testing::each_database(), koers::testing::database_name);

// Meets PA-01.
TEST_P(Expectations, WhatBothSayYesToHoldsUntilADay) {
  EXPECT_TRUE(has(house.get("karin", company), "Nog niets afgesproken."));
  EXPECT_EQ(propose(""), 422);
  EXPECT_EQ(propose("Yara kiest zelf een activiteit."), 303);
  EXPECT_TRUE(has(house.get("karin", company), "Het bedrijf heeft nog niet geantwoord."));
  EXPECT_FALSE(has(house.get("yara", page), "Yara kiest zelf een activiteit.")) << "not agreed yet";
  EXPECT_TRUE(has(phone.get(link), "De school stelt iets voor"));
  EXPECT_TRUE(has(phone.get(link + "/afspraken"), "Yara kiest zelf een activiteit."));
  EXPECT_EQ(answer("yes", "yes").status, 303);
  EXPECT_TRUE(has(house.get("fatma", company), "afgesproken tot"));
  EXPECT_TRUE(has(house.get("yara", page), "Yara kiest zelf een activiteit."));
  EXPECT_FALSE(has(phone.get(link), "De school stelt iets voor"));
}

TEST_P(Expectations, ADifferentAnswerSaysHowAndIsAdoptedInTheWordsOfTheCompany) {
  propose("Yara kiest zelf een activiteit.");
  EXPECT_EQ(answer("yes", "different").status, 422) << "different says how";
  EXPECT_EQ(phone.post(link + "/afspraken", {{"tekst", version()}, {"lijn-1", "yes"}}).status, 422)
      << "each sentence has an answer";
  EXPECT_EQ(answer("no", "different", "Eens per maand is haalbaar.").status, 303);
  const auto answered = house.get("karin", company);
  EXPECT_TRUE(has(answered, "Hanneke Prins antwoordde op"));
  EXPECT_TRUE(has(answered, "Eens per maand is haalbaar."));
  EXPECT_FALSE(has(house.get("yara", page), "Eens per maand is haalbaar."));
  EXPECT_EQ(house.post("karin", company + "/afspraken/overnemen").status, 303);
  EXPECT_EQ(house.post("karin", company + "/afspraken/overnemen").status, 409) << "once";
  const auto hers = house.get("yara", page);
  EXPECT_TRUE(has(hers, "Eens per maand is haalbaar."));
  EXPECT_FALSE(has(hers, "Yara kiest zelf een activiteit.")) << "what cannot be is out";
}

TEST_P(Expectations, APlacementKeepsTheVersionOfItsBeginning) {
  propose("De eerste tekst.");
  answer("yes", "yes");
  propose("De tweede tekst.");
  answer("yes", "yes");
  EXPECT_TRUE(has(house.get("yara", page), "De eerste tekst."));
  EXPECT_FALSE(has(house.get("yara", page), "De tweede tekst."));
  const auto later = add_placement(house, 0, 100);
  EXPECT_TRUE(has(house.get("yara", later), "De tweede tekst."));
}

TEST_P(Expectations, AnAnswerToATextThatWasReplacedMeanwhileIsNotTaken) {
  propose("De eerste tekst.");
  const auto old = version();
  propose("De tweede tekst.");
  phone.post(link + "/afspraken", {{"tekst", old}, {"lijn-1", "yes"}, {"lijn-2", "yes"}});
  EXPECT_TRUE(has(house.get("karin", company), "Het bedrijf heeft nog niet geantwoord."));
}

TEST_P(Expectations, YaraAndKarinSayWhetherItHappened) {
  propose("Yara kiest zelf een activiteit.");
  answer("yes", "yes");
  EXPECT_EQ(house.post("yara", page + "/afspraken/1", {{"gebeurd", "happened"}, {"woorden", "Vijf keer al."}})
                .status,
            303);
  EXPECT_TRUE(has(house.get("karin", page), "Vijf keer al."));
  EXPECT_EQ(house.post("karin", page + "/afspraken/2", {{"gebeurd", "not_yet"}}).status, 303);
  EXPECT_TRUE(has(house.get("yara", page), "nog niet"));
  EXPECT_EQ(house.post("yara", page + "/afspraken/3", {{"gebeurd", "happened"}}).status, 404);
  EXPECT_EQ(house.post("joost", page + "/afspraken/1", {{"gebeurd", "happened"}}).status, 404);
}

}  // namespace
}  // namespace koers::companies
