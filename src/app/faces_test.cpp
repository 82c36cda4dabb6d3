// One person has one face: the same initials on the same colour, wherever somebody of the school is shown.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/testing/house.h"

namespace koers::app {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

TEST(Faces, AreTheSameOnEveryPage) {
  testing::TestHouse house;
  const auto saved = house.post("yara", "/ervaringen",
                                {{"waar", "stage"}, {"tekst", "Ik bleef rustig."}, {"wie", "counsellor"}});
  const auto address = testing::location_of(saved);
  const std::string experience = address.substr(0, address.rfind('/'));
  house.post("karin", experience + "/vraag", {{"woorden", "Hoe wist je dat?"}});
  for (const std::string& page :
       {experience, std::string("/gesprekken"), std::string("/privacy"), std::string("/start")}) {
    const auto body = house.get("yara", page).body;
    EXPECT_THAT(body, Not(HasSubstr(">KA<"))) << page;
  }
  EXPECT_THAT(house.get("yara", experience).body, HasSubstr(">KW<"));
}

}  // namespace
}  // namespace koers::app
