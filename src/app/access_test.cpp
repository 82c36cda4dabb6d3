// Nobody reaches what is not theirs: every route, by everybody of the cast, on Yara's things.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>

#include "app/testing/access_files.h"
#include "app/testing/things.h"
#include "rooms/caseload/testing_handover.h"

namespace koers::app {
namespace {

using app::testing::access_files;
using app::testing::address_of;
using app::testing::Scene;

constexpr std::array visitors{"",        "ruben", "joost", "jeroen", "fatma",
                              "marieke", "paul",  "noah",  "karin",  "yara"};

// What the table says of an answer.
std::string outcome_of(const http::Response& response) {
  if (response.status >= 200 && response.status < 300) return "ok";
  if (response.status == 401 || app::testing::location_of(response).starts_with("/inloggen")) return "in";
  return response.status == 303 ? "go" : std::to_string(response.status);
}

using Outcomes = std::vector<std::string>;
using Table = std::map<std::string, Outcomes>;  // by "GET /start"

std::string row_text(const std::string& name, const Outcomes& outcomes) {
  std::string line = name + std::string(name.size() < 48 ? 48 - name.size() : 1, ' ');
  for (const std::string& one : outcomes) line += one + std::string(one.size() < 8 ? 8 - one.size() : 0, ' ');
  return line;
}

http::Response visit(Scene& scene, const std::string& who, const http::Router::Route& route) {
  const std::string address = address_of(route.pattern, scene.house, scene.things);
  if (route.method == "GET") return scene.house.get(who, address);
  if (route.method == "PATCH") {
    http::Request request;
    request.method = route.method;
    request.path = address;
    return scene.house.ask(who, std::move(request));
  }
  return scene.house.post(who, address, app::testing::fitting_fields(scene.house, scene.things));
}

bool names_a_thing_of_yara(const std::string& pattern) {
  const auto& all = access_files().in_addresses;
  return std::any_of(all.begin(), all.end(),
                     [&](const auto& one) { return one.is_hers && pattern.starts_with(one.pattern); });
}

// Those who have nothing to do with Yara come first, she comes last: what one does is not in the next one's
// way.
Outcomes outcomes_of(Scene& scene, const http::Router::Route& route) {
  Outcomes row;
  for (const char* who : visitors) {
    row.push_back(outcome_of(visit(scene, who, route)));
    EXPECT_FALSE(row.back().starts_with("5"))
        << route.method << " " << route.pattern << " breaks for '" << who << "'";
  }
  return row;
}

// Meets ST-16, AD-02.
TEST(Access, NobodyReachesWhatIsNotTheirs) {
  Table expected = access_files().rows;
  Scene reading;  // looking changes nothing
  for (const auto& route : reading.house.app().router().routes()) {
    const std::string name = route->method + " " + route->pattern;
    const auto writing = route->method == "GET" ? nullptr : std::make_unique<Scene>();
    const Outcomes seen = outcomes_of(writing ? *writing : reading, *route);
    if (!expected.contains(name)) {
      ADD_FAILURE() << "no access.txt has a row for this route; is this what it should be?\n"
                    << row_text(name, seen);
      continue;
    }
    EXPECT_EQ(row_text(name, seen), row_text(name, expected[name])) << route->where;
    expected.erase(name);
  }
  for (const auto& [name, row] : expected) ADD_FAILURE() << "no such route any more: " << name;
}

// Whatever the table says. Meets ST-16.
TEST(Access, WhoHasNothingToDoWithYaraFindsNothingOfHers) {
  for (const auto& [name, row] : access_files().rows) {
    if (!names_a_thing_of_yara(name.substr(name.find('/')))) continue;
    ASSERT_EQ(row.size(), visitors.size()) << name;
    for (std::size_t i = 0; i < visitors.size() - 2; ++i) {
      EXPECT_THAT(row[i], ::testing::AnyOf("in", "403", "404")) << name << " for '" << visitors[i] << "'";
    }
  }
}

// Meets ST-16.
TEST(Access, WhatYaraKeepsForHerselfIsNotThereForHerCounsellor) {
  Scene scene;
  const std::string secret = "/ervaringen/" + scene.things["secret"];
  EXPECT_EQ(scene.house.get("karin", "/ervaringen/" + scene.things["shared"]).status, 200);
  EXPECT_EQ(scene.house.get("karin", "/beelden/" + scene.things["picture"]).status, 200);
  EXPECT_EQ(scene.house.get("karin", secret).status, 404);
  EXPECT_EQ(scene.house.post("karin", secret + "/vraag", {{"woorden", "Wat was dit?"}}).status, 404);
  EXPECT_EQ(scene.house.get("yara", secret).status, 200);
  for (const char* page : {"/vandaag", "/studenten"}) {
    EXPECT_THAT(scene.house.get("karin", page).body, ::testing::Not(::testing::HasSubstr("durfde"))) << page;
  }
  const auto file = scene.house.get("karin", "/studenten/" + text(scene.house.cast.yara));
  EXPECT_EQ(file.status, 200);
  EXPECT_THAT(file.body, ::testing::Not(::testing::HasSubstr("durfde")));
}

// Meets ST-16: a look is over when guiding is over.
TEST(Access, AFormerCounsellorReachesNothingAnyMore) {
  Scene scene;
  const std::string file = "/studenten/" + text(scene.house.cast.yara);
  ASSERT_EQ(caseload::testing_handover::hand_over(scene.house, "karin", "yara", scene.house.cast.yara, "bas",
                                                  scene.bas),
            303);
  for (const auto& route : scene.house.app().router().routes()) {
    if (!names_a_thing_of_yara(route->pattern)) continue;
    const std::string seen = outcome_of(visit(scene, "karin", *route));
    EXPECT_THAT(seen, ::testing::AnyOf("403", "404")) << route->method << " " << route->pattern;
  }
  EXPECT_EQ(scene.house.get("bas", file).status, 200);
  EXPECT_EQ(scene.house.get("bas", "/ervaringen/" + scene.things["shared"]).status, 200);
}

}  // namespace
}  // namespace koers::app
