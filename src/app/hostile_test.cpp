// What nobody should send: to every address, in every form. The answer is a page that says what is wrong,
// never a broken one.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "app/testing/things.h"
#include "platform/http/field_recorder.h"
#include "platform/testing/database.h"

namespace koers::app {
namespace {

using app::testing::address_of;
using app::testing::TestHouse;
using app::testing::Things;

// As they stand in the body of a form.
std::vector<std::string> hostile_values() {
  return {"",
          std::string(30'000, 'a'),          // longer than any field may be
          "%FF%FE%C3%28",                    // broken UTF-8
          "%ED%A0%80",                       // half a surrogate pair
          "a%00b%01%1B",                     // control characters
          "%E2%80%AE%F0%9F%91%A9%E2%80%8D",  // right to left, half a family
          "0",
          "-1",
          "9223372036854775807",
          "99999999999999999999999",
          "1e308",
          "0000000000000",
          "zzzzzzzzzzzzz",
          "2026-02-30",
          "9999-12-31",
          "0001-01-01",
          "25:61",
          "%3Cscript%3Ealert(1)%3C/script%3E",
          "%27%3B+DROP+TABLE+campus_people%3B--",
          "//evil.example/",
          "..%2F..%2Fetc%2Fpasswd",
          "https%3A%2F%2Fevil.example%2F"};
}

// A value as the program reads it.
std::string decoded(const std::string& value) { return http::parse_fields("x=" + value).at(0).second; }

class Hostile : public ::testing::TestWithParam<std::string> {
 protected:
  void expect_no_breaking(const std::string& who, const http::Router::Route& route,
                          const std::string& address, const TestHouse::Fields& fields,
                          const std::string& what) {
    const auto answer = route.method == "GET" ? house_.get(who, address) : house_.post(who, address, fields);
    EXPECT_LT(answer.status, 500) << route.method << " " << address << " by " << who << ": "
                                  << what.substr(0, 60);
    const auto place = app::testing::location_of(answer);
    EXPECT_TRUE(place.empty() || (place.starts_with("/") && !place.starts_with("//"))) << place;
  }

  std::vector<std::string> visitors_of(const http::Router::Route& route) const {
    if (route.who == "student") return {"yara"};
    if (route.who == "counsellor, specialist" || route.who == "counsellor") return {"karin"};
    if (route.who == "student, alumnus, trainer") return {"yara", "daan"};
    if (route.who == "specialist") return {"jeroen"};
    if (route.who == "co-ordinator") return {"fatma"};
    if (route.who == "administrator") return {"noah"};
    if (route.who == "team leader, teacher, co-ordinator") return {"marieke"};
    if (route.who == "anyone") return {"", "yara"};
    return {"yara", "karin", "paul"};
  }

  // The fields that the route read so far. Each answer may teach another: what is read after the first of
  // them was right.
  using Names = std::set<std::string, std::less<>>;
  void ask_and_learn(const std::string& who, const http::Router::Route& route, const std::string& address,
                     const TestHouse::Fields& fields, const std::string& what, Names& names) {
    const http::FieldRecorder recorder;
    expect_no_breaking(who, route, address, fields, what);
    names.insert(recorder.names().begin(), recorder.names().end());
  }

  // What the route reads of a request in which all is well, and of an empty one.
  Names learned_names(const std::string& who, const http::Router::Route& route, const std::string& address) {
    Names names;
    ask_and_learn(who, route, address, {}, "nothing", names);
    if (route.method == "POST" && route.pattern != handing_over) {
      ask_and_learn(who, route, address, good_fields(), "good fields", names);
    }
    return names;
  }

  TestHouse::Fields good_fields() const { return app::testing::fitting_fields(house_, things_); }

  // After it her counsellor is somebody else, and has nothing to say any more.
  static constexpr std::string_view handing_over = "/studenten/{id}/overdracht";

  app::testing::Scene scene_{GetParam()};
  TestHouse& house_ = scene_.house;
  const Things& things_ = scene_.things;
};

// The recorder hears what a form reads. Otherwise the stories below would send nothing.
TEST_P(Hostile, TheFieldsOfAFormAreLearned) {
  for (const auto& route : house_.app().router().routes()) {
    if (route->method != "POST" || route->pattern != "/ervaringen") continue;
    EXPECT_THAT(learned_names("yara", *route, route->pattern),
                ::testing::IsSupersetOf({"waar", "tekst", "dag", "wie", "sleutel"}));
  }
}

// Meets QU-04.
TEST_P(Hostile, NoValueOfAnyFieldBreaksAPage) {
  const auto values = hostile_values();
  for (const auto& route : house_.app().router().routes()) {
    if (route->method != "POST") continue;
    const std::string address = address_of(route->pattern, house_, things_);
    for (const std::string& who : visitors_of(*route)) {
      Names names = learned_names(who, *route, address);
      for (const std::string& value : values) {
        TestHouse::Fields fields;
        for (const std::string& name : names) fields.emplace_back(name, decoded(value));
        ask_and_learn(who, *route, address, fields, value, names);
      }
    }
  }
}

// The other fields are right, so that the wrong one is reached.
TEST_P(Hostile, OneWrongFieldAmongGoodOnesBreaksNothing) {
  const auto good = good_fields();
  for (const auto& route : house_.app().router().routes()) {
    if (route->method != "POST" || route->pattern == handing_over) continue;
    const std::string address = address_of(route->pattern, house_, things_);
    const std::string who = visitors_of(*route).front();
    Names names = learned_names(who, *route, address);
    for (const std::string& wrong : Names(names)) {
      for (const char* value : {"", "%FF", "-1", "zzzzzzzzzzzzz", "9223372036854775807", "2026-02-30"}) {
        TestHouse::Fields fields{{wrong, decoded(value)}};
        for (const auto& field : good) {
          if (field.first != wrong) fields.push_back(field);
        }
        expect_no_breaking(who, *route, address, fields, wrong);
      }
    }
  }
}

// Broken UTF-8 and control characters in an address never get here: http::read_target sees to that.
TEST_P(Hostile, UnknownThingsInAnAddressAreNotThere) {
  for (const auto& route : house_.app().router().routes()) {
    const auto at = route->pattern.find('{');
    if (at == std::string::npos) continue;
    for (const char* thing : {"0", "-1", "7zzzzzzzzzzzz", "0000000000001", "nothing", "%EF%BF%BD", "..",
                              "a b", "99999999999999999999999"}) {
      std::string address = route->pattern;
      for (auto place = at; place != std::string::npos; place = address.find('{', place)) {
        address.replace(place, address.find('}', place) - place + 1, thing);
      }
      for (const std::string& who : visitors_of(*route)) {
        expect_no_breaking(who, *route, address, good_fields(), "an unknown thing");
      }
    }
  }
}

TEST_P(Hostile, NoQueryBreaksAPage) {
  for (const auto& route : house_.app().router().routes()) {
    if (route->method != "GET" || route->pattern.find("/live") != std::string::npos) continue;
    if (route->pattern.ends_with("/pdf")) continue;  // reads no query, and takes a second each time
    const std::string address = address_of(route->pattern, house_, things_);
    for (const std::string& who : visitors_of(*route)) {
      Names names = learned_names(who, *route, address);
      for (std::string value : hostile_values()) {
        if (value.size() > 5'000) value.resize(5'000);
        std::string query;
        for (const std::string& name : names) query += (query.empty() ? "?" : "&") + name + "=" + value;
        ask_and_learn(who, *route, address + query, {}, value, names);
      }
    }
  }
}

// Meets ST-02: a phone that sends twice because it heard nothing.
TEST_P(Hostile, AnExperienceThatIsSentFiveTimesIsKeptOnce) {
  const auto count = [&] {
    constexpr sql::Statement select_count{
        "app_testing.count_experiences",
        "SELECT count(*) FROM portfolio_experiences WHERE institution_id = $1"};
    return house_.database()
        .snapshot()
        ->reader()
        .one<std::int64_t>(select_count, house_.cast.institution)
        .value();
  };
  const auto before = count();
  const std::string key = id_text(house_.ids.next_value());
  const TestHouse::Fields fields = {
      {"sleutel", key}, {"waar", "stage"}, {"tekst", "Ik gaf les."}, {"wie", "me"}};
  std::string first;
  for (int i = 0; i < 5; ++i) {
    const auto answer = house_.post("yara", "/ervaringen", fields);
    EXPECT_EQ(answer.status, 303);
    if (i == 0) first = app::testing::location_of(answer);
    EXPECT_EQ(app::testing::location_of(answer), first);
  }
  EXPECT_EQ(count(), before + 1);
  // Somebody else's key is not a way in: with it Ruben makes one of his own.
  const auto of_ruben = house_.post("ruben", "/ervaringen", fields);
  EXPECT_EQ(of_ruben.status, 303);
  EXPECT_NE(app::testing::location_of(of_ruben), first);
  EXPECT_EQ(count(), before + 2);
}

INSTANTIATE_TEST_SUITE_P(On, Hostile, koers::testing::each_database(), koers::testing::database_name);

}  // namespace
}  // namespace koers::app
