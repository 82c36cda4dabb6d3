// A school that does not exist may be looked at through its people; every other school only by who signs in.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/testing/house.h"
#include "campus/layout/frame.h"
#include "platform/auth/session.h"
#include "platform/testing/database.h"

namespace koers::app {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

class Entrance : public ::testing::TestWithParam<std::string> {
 protected:
  void invite_to_look() {
    house.database().write([&](sql::Transaction& tx) {
      const auto add = [&](const char* name, Id<people::Person> person, people::Role role, int position) {
        people::add_persona(tx,
                            {.name = name,
                             .institution_id = house.cast.institution,
                             .person_id = person,
                             .role = role,
                             .about_nl = "",
                             .about_en = ""},
                            position);
      };
      add("yara", house.cast.yara, people::Role::student, 1);
      add("karin", house.cast.karin, people::Role::counsellor, 2);
    });
  }
  testing::TestHouse house{GetParam()};
};
INSTANTIATE_TEST_SUITE_P(On, Entrance, koers::testing::each_database(), koers::testing::database_name);

TEST_P(Entrance, NamesThePeopleOfADemoSchool) {
  EXPECT_THAT(house.get("", "/inloggen").body, Not(HasSubstr("Yara Benali")));
  invite_to_look();
  const auto page = house.get("", "/inloggen").body;
  const auto yara = page.find("Yara Benali"), karin = page.find("Karin Wouters");
  ASSERT_NE(yara, std::string::npos);
  ASSERT_NE(karin, std::string::npos);
  EXPECT_LT(yara, karin);
}

TEST_P(Entrance, LetsAVisitorLookAsOneOfThem) {
  invite_to_look();
  const auto inside = house.post("", "/inloggen/demo", {{"wie", "yara"}, {"terug", "/vooruit"}});
  EXPECT_EQ(inside.status, 303);
  EXPECT_EQ(house.post("", "/inloggen/demo", {{"wie", "paul"}}).status, 404);
}

// Two people on one computer: what the first had is not left open behind the second.
TEST_P(Entrance, SigningInEndsTheSessionThatWasThere) {
  invite_to_look();
  EXPECT_EQ(house.get("karin", "/vandaag").status, 200);
  const auto sessions = [this] {
    return auth::sessions_of(house.database().snapshot()->reader(), house.cast.karin.value, house.clock.now())
        .size();
  };
  ASSERT_EQ(sessions(), 1U);
  EXPECT_EQ(house.post("karin", "/inloggen/demo", {{"wie", "yara"}}).status, 303);
  EXPECT_EQ(sessions(), 0U);
}

TEST_P(Entrance, ADeviceShowsKoersAsItsVisitorChose) {
  const auto chosen =
      house.post("yara", "/weergave", {{"weergave", "dark"}, {"letter", "lees"}, {"taal", "en"}});
  EXPECT_EQ(chosen.status, 303);
  std::string cookies;
  for (const auto& [name, value] : chosen.headers) {
    if (name == "Set-Cookie") cookies += value + "\n";
  }
  EXPECT_THAT(cookies, HasSubstr(std::string(layout::theme_cookie) + "=dark;"));
  EXPECT_THAT(cookies, HasSubstr(std::string(layout::letter_cookie) + "=lees;"));
  EXPECT_THAT(cookies, HasSubstr("koers_taal=en;"));
  const auto refused =
      house.post("yara", "/weergave", {{"weergave", "paars"}, {"letter", "lees"}, {"taal", "nl"}});
  EXPECT_EQ(refused.status, 422);
  EXPECT_THAT(refused.body, HasSubstr("href=\"#weergave\""));
}

}  // namespace
}  // namespace koers::app
