// Who was away for too long loses no words and no place: what was sent too late comes back filled in, for the
// same person only.
#include "app/late_forms.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/testing/house.h"
#include "app/upkeep.h"
#include "platform/auth/ended_session.h"
#include "platform/testing/database.h"

namespace koers::app {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

constexpr const char* why = "Ik wil leren rustig te blijven";

class LateForms : public ::testing::TestWithParam<std::string> {
 protected:
  LateForms() {
    house_.database().write([&](sql::Transaction& tx) {
      const auto add = [&](const char* name, Id<people::Person> person, int position) {
        people::add_persona(tx,
                            {.name = name,
                             .institution_id = house_.cast.institution,
                             .person_id = person,
                             .role = people::Role::student,
                             .about_nl = "",
                             .about_en = ""},
                            position);
      };
      add("yara", house_.cast.yara, 1);
      add("ruben", house_.cast.ruben, 2);
    });
  }
  static std::string cookie_in(const http::Response& response, std::string_view name) {
    for (const auto& [header, value] : response.headers) {
      if (header == "Set-Cookie" && value.starts_with(std::string(name) + "=")) {
        return value.substr(0, value.find(';'));
      }
    }
    return {};
  }
  // All visits are of one browser, which keeps the cookie of its session until another takes its place.
  http::Response visit(http::Request request) {
    if (!session_.empty()) request.headers.emplace_back("cookie", session_);
    return house_.ask("", std::move(request));
  }
  http::Response see(const std::string& path) {
    http::Request request;
    request.path = path;
    return visit(std::move(request));
  }
  http::Response send(const std::string& path, const testing::TestHouse::Fields& fields) {
    http::Request request;
    request.method = "POST";
    request.path = path;
    request.fields = fields;
    return visit(std::move(request));
  }
  // Answers where it leads.
  std::string sign_in(const std::string& as) {
    const auto response = send("/inloggen/demo", {{"wie", as}, {"terug", "/vooruit"}});
    session_ = cookie_in(response, auth::session_cookie);
    return testing::location_of(response);
  }
  void stay_away(std::int64_t seconds) { house_.clock.set(house_.clock.now() + seconds); }
  http::Response send_goal() { return send("/vooruit/doelen", {{"wat", "Rustig blijven"}, {"waarom", why}}); }
  void sign_in_and_stay_away() {
    EXPECT_EQ(sign_in("yara"), "/vooruit");
    stay_away(auth::idle_seconds + 60);
  }

  testing::TestHouse house_{GetParam()};
  std::string session_;
};
INSTANTIATE_TEST_SUITE_P(On, LateForms, koers::testing::each_database(), koers::testing::database_name);

TEST_P(LateForms, ComeBackFilledInAfterSigningIn) {
  sign_in_and_stay_away();
  const auto late = send_goal();
  EXPECT_EQ(late.status, 401);
  EXPECT_THAT(late.body, HasSubstr("is niet weg"));
  EXPECT_THAT(late.body, Not(HasSubstr(why)));

  EXPECT_EQ(sign_in("yara"), "/niet-verstuurd");
  const auto page = see("/niet-verstuurd");
  EXPECT_THAT(page.body, HasSubstr(why));

  const testing::TestHouse::Fields fields{
      {"waarheen", "/vooruit/doelen"}, {"nog-eens-zien", "1"}, {"wat", "Rustig blijven"}, {"waarom", why}};
  const auto on = send("/niet-verstuurd/verder", fields);
  EXPECT_EQ(on.status, 307);
  EXPECT_EQ(testing::location_of(on), "/vooruit/doelen");
  const auto filled_in = send("/vooruit/doelen", fields);
  EXPECT_EQ(filled_in.status, 200);
  EXPECT_THAT(filled_in.body, HasSubstr(why));
  EXPECT_THAT(see("/vooruit").body, Not(HasSubstr("Rustig blijven")));  // nothing is done yet
  EXPECT_EQ(testing::location_of(see("/niet-verstuurd")), "/");
}

TEST_P(LateForms, AreOfTheSamePersonOnly) {
  sign_in_and_stay_away();
  EXPECT_EQ(send_goal().status, 401);
  EXPECT_EQ(sign_in("ruben"), "/vooruit");
  EXPECT_THAT(see("/niet-verstuurd").body, Not(HasSubstr(why)));
  EXPECT_EQ(testing::location_of(see("/niet-verstuurd")), "/");
  EXPECT_EQ(send("/niet-verstuurd/weg", {{"waarheen", "/vooruit/doelen"}}).status, 303);
  EXPECT_EQ(sign_in("yara"), "/niet-verstuurd");
}

TEST_P(LateForms, AreThrownAwayByTheirSenderOrAfterADay) {
  sign_in_and_stay_away();
  EXPECT_EQ(send_goal().status, 401);
  EXPECT_EQ(sign_in("yara"), "/niet-verstuurd");
  EXPECT_EQ(send("/niet-verstuurd/weg", {{"waarheen", "/vooruit/doelen"}}).status, 303);
  EXPECT_EQ(sign_in("yara"), "/vooruit");

  stay_away(auth::idle_seconds + 60);
  EXPECT_EQ(send_goal().status, 401);
  stay_away(24 * 3600);
  EXPECT_EQ(sign_in("yara"), "/vooruit");
  const auto kept = [&] {
    return *house_.database().snapshot()->reader().one<std::int64_t>(
        {"test.count_late_forms", "SELECT COUNT(*) FROM app_late_forms"});
  };
  EXPECT_EQ(kept(), 1);
  house_.database().write([&](sql::Transaction& tx) { forget_late_forms(tx, house_.clock.now()); });
  EXPECT_EQ(kept(), 0);
}

// Who signed out leaves nothing, and of a browser without a session nobody knows whose it is.
TEST_P(LateForms, AreNotKeptOfWhoSignedOut) {
  EXPECT_EQ(sign_in("yara"), "/vooruit");
  EXPECT_EQ(send("/uitloggen", {}).status, 303);
  const auto late = send_goal();
  EXPECT_EQ(late.status, 401);
  EXPECT_THAT(late.body, Not(HasSubstr("is niet weg")));
  session_.clear();
  EXPECT_EQ(send_goal().status, 401);
  EXPECT_EQ(sign_in("yara"), "/vooruit");
}

// A script keeps what it sends itself.
TEST_P(LateForms, AreNotWhatAScriptSends) {
  sign_in_and_stay_away();
  http::Request request;
  request.method = "POST";
  request.path = "/vooruit/doelen";
  request.fields = {{"waarom", why}};
  request.headers = {{"sec-fetch-mode", "cors"}};
  EXPECT_EQ(visit(std::move(request)).status, 401);
  EXPECT_EQ(sign_in("yara"), "/vooruit");
}

TEST_P(LateForms, SigningInLeadsBackToThePageWithItsQuestion) {
  http::Request request;
  request.path = "/ervaringen";
  request.query = "waar=stage";
  request.fields = {{"waar", "stage"}};
  EXPECT_EQ(testing::location_of(visit(std::move(request))), "/inloggen?terug=%2Fervaringen%3Fwaar%3Dstage");
}

// The answer says where the form stood, so that signing in leads back there.
TEST_P(LateForms, WithoutWordsLeadBackToThePageTheyStoodOn) {
  http::Request request;
  request.method = "POST";
  request.path = "/vooruit/doelen";
  request.headers = {{"referer", "http://localhost:8080/vooruit?alles=1"}};
  EXPECT_THAT(visit(std::move(request)).body, HasSubstr("terug=%2Fvooruit%3Falles%3D1"));
}

TEST_P(LateForms, ThePersonalLinkLeadsBackToo) {
  http::Request request;
  request.path = "/inloggen";
  request.fields = {{"terug", "/vooruit/doelen"}};
  EXPECT_EQ(cookie_in(visit(std::move(request)), "koers_terug"), "koers_terug=%2Fvooruit%2Fdoelen");
}

// Meets the switch of language on the page where somebody signs in.
TEST_P(LateForms, TheSignInPageHasTheSwitchOfLanguage) {
  EXPECT_THAT(house_.get("", "/inloggen").body, HasSubstr("action=\"/taal\""));
}

}  // namespace
}  // namespace koers::app
