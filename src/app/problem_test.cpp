// Who comes upon something that is not there, or not for him, does not lose his way.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/testing/things.h"
#include "platform/testing/database.h"

namespace koers::app {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using testing::TestHouse;

constexpr const char* own_place = "href=\"/vooruit\"";  // in the navigation of a student

class Problems : public ::testing::TestWithParam<std::string> {
 protected:
  http::Response ask(const std::string& accept, const std::string& language = "nl") {
    http::Request request;
    request.path = "/nergens";
    request.headers = {{"accept", accept}, {"cookie", "koers_taal=" + language}};
    return house.ask("yara", std::move(request));
  }
  TestHouse house{GetParam()};
};
INSTANTIATE_TEST_SUITE_P(On, Problems, koers::testing::each_database(), koers::testing::database_name);

TEST_P(Problems, KeepTheNavigationOfWhoIsSignedIn) {
  const auto nowhere = house.get("yara", "/nergens");
  EXPECT_EQ(nowhere.status, 404);
  EXPECT_THAT(nowhere.body, HasSubstr("Deze pagina is er niet"));
  EXPECT_THAT(nowhere.body, HasSubstr(own_place));

  const auto not_hers = house.get("yara", "/vandaag");
  EXPECT_EQ(not_hers.status, 403);
  EXPECT_THAT(not_hers.body, HasSubstr("Deze pagina is niet voor jou"));
  EXPECT_THAT(not_hers.body, HasSubstr(own_place));

  const auto karin = house.get("karin", "/nergens");
  EXPECT_THAT(karin.body, HasSubstr("href=\"/vandaag\""));
  EXPECT_THAT(karin.body, Not(HasSubstr(own_place)));
}

TEST_P(Problems, ArePlainForWhoeverIsNot) {
  const auto nowhere = house.get("", "/nergens");
  EXPECT_EQ(nowhere.status, 404);
  EXPECT_THAT(nowhere.body, HasSubstr("Deze pagina is er niet"));
  EXPECT_THAT(nowhere.body, Not(HasSubstr(own_place)));
}

TEST_P(Problems, AreInTheLanguageOfWhoAsks) {
  EXPECT_THAT(ask("text/html", "en").body, HasSubstr("This page does not exist"));
  EXPECT_THAT(ask("text/html", "en").body, HasSubstr(own_place));
  EXPECT_THAT(ask("image/avif,image/*").body, Not(HasSubstr(own_place)));
}

// The session is found, and then people cannot be read.
TEST_P(Problems, ArePlainWhenTheDatabaseFails) {
  EXPECT_THAT(house.get("yara", "/nergens").body, HasSubstr(own_place));
  house.database().write([](sql::Transaction& tx) {
    tx.run({"test.lose_people", "ALTER TABLE campus_people RENAME TO campus_people_elsewhere"});
  });
  const auto nowhere = house.get("yara", "/nergens");
  EXPECT_EQ(nowhere.status, 404);
  EXPECT_THAT(nowhere.body, HasSubstr("Deze pagina is er niet"));
  EXPECT_THAT(nowhere.body, Not(HasSubstr(own_place)));
}

}  // namespace
}  // namespace koers::app
