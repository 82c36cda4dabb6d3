// A whole Koers in a test: a database, a clock that stands still, the cast of docs/personas.md, and visits in
// one line. Nothing goes over a network.
//
//   TestHouse house;
//   auto answer = house.post("yara", "/vastleggen", {{"waar", "stage"}});
//   EXPECT_EQ(answer.status, 303);
//   EXPECT_THAT(house.get("yara", answer), HasText("Bewaard"));
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "app/app.h"
#include "campus/organisation/organisation.h"
#include "campus/people/people.h"
#include "platform/base/clock.h"
#include "platform/base/temporary_folder.h"
#include "platform/http/events.h"
#include "platform/sql/sql.h"
#include "platform/testing/database.h"

namespace koers::app::testing {

// Who stands where. The school year is 2026-2027; the house opens on Monday 23 November 2026 at 9.00.
struct Cast {
  Id<organisation::Institution> institution;  // ROC Lindewaard
  Id<organisation::School> care_school, technology_school;
  Id<organisation::Team> care_team, technology_team;
  Id<organisation::Programme> care_programme, technology_programme;
  Id<organisation::Group> care_group;  // MZ2B
  Id<people::Person> yara;             // student, care team, bol, year 2, guided by Karin
  Id<people::Person> ruben;            // student, technology team, bbl, year 1, guided by Joost
  Id<people::Person> karin;            // counsellor, care team
  Id<people::Person> joost;            // counsellor, technology team
  Id<people::Person> jeroen;           // specialist, institution; guides nobody yet
  Id<people::Person> fatma;            // co-ordinator, institution
  Id<people::Person> marieke;          // team leader, care team
  Id<people::Person> paul;             // board, institution
  Id<people::Person> noah;             // administrator, institution
};

// Events that were published, instead of sent.
class HeardEvents final : public http::Events {
 public:
  struct Event {
    std::string topic, name, data;
  };
  void publish(std::string_view topic, std::string_view name, std::string_view data) override {
    heard.push_back({std::string(topic), std::string(name), std::string(data)});
  }
  bool is_there(std::string_view topic, std::string_view listener) const override {
    return listening.contains({std::string(topic), std::string(listener)});
  }
  void send_away(std::string_view topic, std::string_view listener) override {
    listening.erase({std::string(topic), std::string(listener)});
    sent_away.emplace_back(topic, listener);
  }
  std::vector<Event> heard;
  std::set<std::pair<std::string, std::string>> listening;  // who has a page open, by topic
  std::vector<std::pair<std::string, std::string>> sent_away;
};

class HouseImage;

class TestHouse {
 public:
  using Fields = std::vector<std::pair<std::string, std::string>>;

  // On a private SQLite database, or on the address that testing::databases() gave.
  explicit TestHouse(const std::string& address = "sqlite::memory:");
  // As another house was left.
  explicit TestHouse(const HouseImage& image);
  ~TestHouse();

  Cast cast;
  FixedClock clock;
  IdSource ids;
  HeardEvents events;

  sql::Database& database() { return *watched_; }
  App& app() { return *app_; }
  http::House& house() { return *house_; }
  Day today() const { return day_of(clock.now()); }

  // Visits by a person of the cast ("yara"), or by nobody ("").
  http::Response get(const std::string& who, const std::string& path);
  http::Response get(const std::string& who, const http::Response& redirect);  // where it was sent to
  http::Response post(const std::string& who, const std::string& path, const Fields& fields = {});
  http::Response ask(const std::string& who, http::Request request);

  // What somebody else does between the reading of the next visit and its writing: `work` runs once, before
  // the next transaction begins. So a story tells of two at the same moment, on each database the same:
  //
  //   house.meanwhile([&] { house.post("yara", page + "/weg"); });
  //   EXPECT_EQ(house.post("yara", page + "/delen", fields).status, 404);
  void meanwhile(std::function<void()> work) { meanwhile_ = std::move(work); }

  // Another student of the care team, guided by nobody, with an account to sign in with ("student 1").
  Id<people::Person> add_student(const std::string& name, Day started_on);
  void let_sign_in(const std::string& name, Id<people::Person> person);
  void assign(Id<people::Person> student, Id<people::Person> counsellor, Day begins_on);

 private:
  friend class HouseImage;
  explicit TestHouse(sql::Database& database);  // somebody else's, which gets the cast
  void open();

  TemporaryFolder folder_;
  std::shared_ptr<sql::Database> database_;
  std::unique_ptr<sql::Database> watched_;  // the same one, with a moment before each transaction
  std::function<void()> meanwhile_;
  std::unique_ptr<files::Store> files_;
  std::unique_ptr<http::House> house_;
  std::unique_ptr<App> app_;
  std::map<std::string, Id<people::Person>> people_;
  std::map<std::string, std::string> tokens_;
};

// A house as `fill` left it, for other houses to begin from: its database, its files, its people and their
// sessions. A story with much before it is told once so, and each test has a house of its own:
//
//   static const HouseImage begun(address, [](TestHouse& house) { house.post("yara", ...); });
//   TestHouse house(begun);
class HouseImage {
 public:
  HouseImage(const std::string& address, const std::function<void(TestHouse&)>& fill);

 private:
  friend class TestHouse;
  void keep(const TestHouse& house);

  TemporaryFolder folder_;
  Cast cast_;
  Instant now_;
  std::map<std::string, Id<people::Person>> people_;
  std::map<std::string, std::string> tokens_;
  koers::testing::DatabaseImage database_;  // last: filling it fills the others
};

// The address a redirect leads to; "" when it is none.
std::string location_of(const http::Response& response);
// The value of a query parameter of an address; "" without it.
std::string parameter(const std::string& address, const std::string& name);
bool has(const http::Response& response, std::string_view words);
// The version that a form on the page says it began from: the form that goes to `action`, or the first that
// has one; "" when none has.
std::string version_in(const std::string& page, const std::string& action = "");
// What the answer to a form that is kept while somebody types says of it (campus/forms/autosave.h).
std::string kept_version(const http::Response& answer);
inline std::string version_in(const http::Response& page, const std::string& action = "") {
  return version_in(page.body, action);
}

}  // namespace koers::app::testing
