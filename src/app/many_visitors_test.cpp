// Many visitors at once, on the same things: everybody gets an answer, and what is kept is what each of them
// wrote. Run under the sanitizer of threads too (koers_threads_tests).
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <thread>

#include "app/facts.h"
#include "app/testing/things.h"

namespace koers::app {
namespace {

using app::testing::address_of;

constexpr std::array readers{"yara", "karin", "jeroen", "marieke", "paul", "noah"};
constexpr std::array writers{"yara", "ruben"};
constexpr int rounds = 15;

// Nobody listens: HeardEvents is for one thread.
class NoEvents final : public http::Events {
  void publish(std::string_view, std::string_view, std::string_view) override {}
  bool is_there(std::string_view, std::string_view) const override { return false; }
  void send_away(std::string_view, std::string_view) override {}
};

class ManyVisitors : public ::testing::TestWithParam<std::string> {
 protected:
  ManyVisitors() {
    scene_.house.house().events = &events_;
    for (const char* who : readers) scene_.house.get(who, "/");  // signs in: the rest changes nothing
    scene_.house.get("ruben", "/");                              // in the house itself
  }

  // Every page there is, whether the reader may see it or not.
  void read_everything(const std::string& who) {
    for (const auto& route : scene_.house.app().router().routes()) {
      if (route->method != "GET" || route->pattern.ends_with("/live") || route->pattern.ends_with("/pdf")) {
        continue;
      }
      const std::string address = address_of(route->pattern, scene_.house, scene_.things);
      EXPECT_LT(scene_.house.get(who, address).status, 500) << who << " at " << address;
    }
  }

  // Facts of the student change with each, and so do the figures that others read.
  void write_much(const std::string& who) {
    for (int round = 0; round < rounds; ++round) {
      const std::string words = "Ik hielp bij ronde " + std::to_string(round) + ".";
      const auto recorded = scene_.house.post(who, "/ervaringen",
                                              {{"sleutel", id_text(scene_.house.ids.next_value())},
                                               {"waar", "stage"},
                                               {"tekst", words},
                                               {"wie", "me"}});
      EXPECT_EQ(recorded.status, 303) << who;
      EXPECT_EQ(scene_.house.post(who, "/vooruit/stappen", {{"wat", words}}).status, 303) << who;
    }
  }

  std::int64_t experiences() {
    constexpr sql::Statement count{"app_testing.count_all_experiences",
                                   "SELECT count(*) FROM portfolio_experiences WHERE institution_id = $1"};
    const auto snapshot = scene_.house.database().snapshot();
    return snapshot->reader().one<std::int64_t>(count, scene_.house.cast.institution).value();
  }

  NoEvents events_;
  app::testing::Scene scene_{GetParam()};
};

// Meets QU-04.
TEST_P(ManyVisitors, ReadAndWriteAtTheSameTime) {
  const std::int64_t before = experiences();
  std::vector<std::thread> visitors;
  for (const char* who : writers) visitors.emplace_back([this, who] { write_much(who); });
  for (const char* who : readers) visitors.emplace_back([this, who] { read_everything(who); });
  for (std::thread& visitor : visitors) visitor.join();
  EXPECT_EQ(experiences(), before + rounds * static_cast<std::int64_t>(writers.size()));
  EXPECT_THAT(differing_facts(scene_.house.database(), scene_.house.today()), ::testing::IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(On, ManyVisitors, koers::testing::each_database(), koers::testing::database_name);

}  // namespace
}  // namespace koers::app
