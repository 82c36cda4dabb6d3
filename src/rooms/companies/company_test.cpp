// Companies are kept together by the whole school, and students do not keep them.
#include "rooms/placements/testing_placements.h"

namespace koers::companies {
namespace {

using namespace placements::testing_placements;

class Companies : public ::testing::TestWithParam<std::string> {
 protected:
  TestHouse house{GetParam()};
};
INSTANTIATE_TEST_SUITE_P(On, Companies, koers::testing::each_database(), koers::testing::database_name);

TEST_P(Companies, ACompanyIsThereForTheNextOneAndItsTrainerTooUnderOneName) {
  add_placement(house);
  auto fields = placement_fields(house);
  fields[0].second = "de lindehof";
  fields[2].second = "HANNEKE PRINS";
  house.post("ruben", "/stages/nieuw", fields);
  const auto company = house.get("karin", "/bedrijven/de-lindehof");
  EXPECT_TRUE(has(company, "Yara Benali"));
  EXPECT_FALSE(has(company, "Ruben")) << "he has another counsellor";
  EXPECT_TRUE(has(company, "1 andere student heeft een andere begeleider."));
  EXPECT_FALSE(has(company, "HANNEKE"));
  fields[1].second = "Oosterwaard";
  house.post("ruben", "/stages/nieuw", fields);
  EXPECT_EQ(house.get("karin", "/bedrijven/de-lindehof-oosterwaard").status, 200)
      << "of the same name in another town is another company";
}

// Meets PA-01.
TEST_P(Companies, WhoGuidesKeepsCompaniesAndStudentsDoNot) {
  add_placement(house);
  EXPECT_TRUE(has(house.get("fatma", "/bedrijven"), "De Lindehof"));
  EXPECT_TRUE(has(house.get("karin", "/bedrijven?q=linde"), "De Lindehof"));
  EXPECT_TRUE(has(house.get("karin", "/bedrijven?q=niets"), "Geen bedrijf gevonden."));
  EXPECT_EQ(house.get("yara", "/bedrijven").status, 403);
  EXPECT_EQ(house.get("marieke", "/bedrijven/de-lindehof").status, 403);
  const std::string page = "/bedrijven/de-lindehof";
  EXPECT_EQ(house
                .post("karin", page + "/praktijkopleiders",
                      {{"opleider", "Wim de Koning"}, {"telefoon", "0612345678"}})
                .status,
            303);
  EXPECT_TRUE(has(house.get("karin", page), "Wim de Koning"));
  const auto version = version_in(house.get("fatma", page), page);
  EXPECT_EQ(house
                .post("fatma", page,
                      {{"naam", "De Lindehof"},
                       {"plaats", "Lindewaard"},
                       {"sector", "zorg"},
                       {"erkend", "2019-03-01"},
                       {"bron", "SBB"},
                       {"versie", version}})
                .status,
            303);
  EXPECT_TRUE(has(house.get("karin", page), "Erkend leerbedrijf sinds 1 maart 2019, volgens SBB"));
}

}  // namespace
}  // namespace koers::companies
