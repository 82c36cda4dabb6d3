// What the stories of placements say again and again: Yara is at De Lindehof, with Hanneke.
#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "app/testing/things.h"
#include "platform/testing/database.h"
#include "rooms/placements/placement.h"
#include "rooms/placements/trainer_link.h"

namespace koers::placements::testing_placements {

using app::testing::has;
using app::testing::location_of;
using app::testing::TestHouse;
using app::testing::version_in;
using Fields = TestHouse::Fields;

// A placement as the form sends it, so many days before today until so many after.
inline Fields placement_fields(const TestHouse& house, int before = 60, int after = 60) {
  return {{"bedrijf", "De Lindehof"},
          {"plaats", "Lindewaard"},
          {"opleider", "Hanneke Prins"},
          {"van", text(house.today() - before)},
          {"tot", text(house.today() + after)},
          {"dagen", "3"},
          {"wens", "Rustig blijven als anderen druk worden."}};
}

// Answers the address of its page.
inline std::string add_placement(TestHouse& house, int before = 60, int after = 60) {
  const auto made = house.post("yara", "/stages/nieuw", placement_fields(house, before, after));
  EXPECT_EQ(made.status, 303) << made.body.substr(0, 1500);
  return location_of(made);
}

// The address of a moment on that page: the first, the second ...
inline std::string moment_of(TestHouse& house, const std::string& placement, int number) {
  const std::string body = house.get("yara", placement).body;
  const std::string begin = "href=\"" + placement + "/momenten/";
  std::size_t at = body.find("class=\"three\"");
  for (int i = 0; i < number; ++i) at = body.find(begin, at + 1);
  const auto from = at + 6;
  return at == std::string::npos ? "" : body.substr(from, body.find('"', from) - from);
}

// The address of a new link for the trainer.
inline std::string make_link(TestHouse& house, const std::string& placement, const std::string& by = "yara") {
  const auto made = house.post(by, placement + "/link");
  EXPECT_EQ(made.status, 200);
  const auto at = made.body.find("/link/");
  return at == std::string::npos ? "" : made.body.substr(at, made.body.find('"', at) - at);
}

// A telephone or computer of somebody without an account, which keeps its cookies.
class Device {
 public:
  explicit Device(TestHouse& house) : house_(&house) {}

  http::Response get(const std::string& path) { return ask("GET", path, {}); }
  http::Response post(const std::string& path, const Fields& fields = {}) {
    return ask("POST", path, fields);
  }

 private:
  http::Response ask(const std::string& method, const std::string& path, const Fields& fields) {
    http::Request request;
    request.method = method;
    request.path = path.substr(0, path.find('?'));
    if (const auto mark = path.find('?'); mark != std::string::npos) {
      request.query = path.substr(mark + 1);
      request.fields = http::parse_fields(request.query);
    }
    request.fields.insert(request.fields.end(), fields.begin(), fields.end());
    request.headers = {{"sec-fetch-site", "same-origin"}};
    if (!cookie_.empty()) request.headers.emplace_back("cookie", cookie_);
    auto answer = house_->ask("", std::move(request));
    for (const auto& [name, value] : answer.headers) {
      if (name == "Set-Cookie" && value.starts_with("koers_link_"))
        cookie_ = value.substr(0, value.find(';'));
    }
    return answer;
  }

  TestHouse* house_;
  std::string cookie_;
};

// What somebody read who says that it is right.
inline Fields as_read(const http::Response& shown) {
  const auto at = shown.body.find("name=\"gelezen\" value=\"") + 22;
  return {{"gelezen", shown.body.substr(at, shown.body.find('"', at) - at)}};
}
// The first way on a page to take a part of the recap at `base` away; "" without one.
inline std::string way_to_take(const http::Response& shown, const std::string& base) {
  const auto at = shown.body.find("\"" + base + "/weg/");
  return at == std::string::npos ? "" : shown.body.substr(at + 1, shown.body.find('"', at + 1) - at - 1);
}

// What a trainer sends; `version` as the page says it.
inline Fields seen(const TestHouse& house, const std::string& words, const std::string& version = "") {
  Fields fields{{"zag", "staying_calm"},
                {"moment", words},
                {"dag", text(house.today() - 1)},
                {"proberen", "Een dag meelopen met de dagbesteding."}};
  if (!version.empty()) fields.emplace_back("versie", version);
  return fields;
}

// Yara, Karin and Hanneke, by her link on a telephone, before the first moment of three.
class AtTable : public ::testing::TestWithParam<std::string> {
 protected:
  void SetUp() override {
    page = add_placement(house);
    link = make_link(house, page);
    phone.post(link);
    moment = moment_of(house, page, 1);
    table = link + "/gesprek";
    recap = link + "/verslag/" + moment.substr(moment.rfind('/') + 1);
  }
  void plan(int days) {
    house.post("karin", moment + "/plannen",
               {{"dag", text(house.today() + days)}, {"tijd", "11:00"}, {"hoe", "workplace"}});
  }
  void begin() { ASSERT_EQ(house.post("karin", moment + "/beginnen").status, 303); }
  http::Response end(const Fields& fields = {{"begeleider-erbij", "1"}}) {
    return house.post("karin", moment + "/afronden", fields);
  }
  std::string topic() { return house.get("yara", moment + "/live?stand=tafel").topic; }

  TestHouse house{GetParam()};
  Device phone{house};
  std::string page, link, moment, table, recap;
};

}  // namespace koers::placements::testing_placements
