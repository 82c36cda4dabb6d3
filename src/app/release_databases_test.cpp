// A database that an earlier release left behind opens with the program of today: tests/databases holds one
// of each, made by tools/keep_release_database.py.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <set>

#include "app/app.h"
#include "app/facts.h"
#include "app/testing/house.h"
#include "campus/people/people.h"
#include "platform/base/temporary_folder.h"
#include "platform/files/temporary_store.h"
#include "platform/sql/migrations.h"
#include "platform/testing/database.h"

namespace koers::app {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;

constexpr std::string_view sqlite_ending = ".sqlite.gz";
constexpr std::string_view postgres_ending = ".postgres.sql.gz";

std::filesystem::path kept_databases() {
  auto here = std::filesystem::current_path();
  while (!std::filesystem::exists(here / "tests/databases") && here.has_relative_path())
    here = here.parent_path();
  return here / "tests/databases";
}

std::string unpacked(const std::filesystem::path& file) {
  const std::string command = "gzip -dc '" + file.string() + "'";
  std::FILE* pipe = popen(command.c_str(), "r");
  std::string bytes;
  std::array<char, 65'536> some;
  for (std::size_t read = 0; (read = std::fread(some.data(), 1, some.size(), pipe)) > 0;)
    bytes.append(some.data(), read);
  EXPECT_EQ(pclose(pipe), 0) << command;
  return bytes;
}

// A kept file, and the database to open it on; those for PostgreSQL only where there is a server.
struct Kept {
  std::filesystem::path file;
  std::string address;
};

std::vector<Kept> all_kept() {
  std::vector<Kept> found;
  for (const std::string& address : koers::testing::databases()) {
    const auto ending = address.starts_with("sqlite:") ? sqlite_ending : postgres_ending;
    for (const auto& entry : std::filesystem::directory_iterator(kept_databases())) {
      if (entry.path().string().ends_with(ending)) found.push_back({entry.path(), address});
    }
  }
  return found;
}

class ReleaseDatabase : public ::testing::TestWithParam<Kept> {
 protected:
  void SetUp() override {
    const std::string content = unpacked(GetParam().file);
    if (GetParam().address.starts_with("sqlite:")) {
      const auto copy = folder_.path() / "koers.db";
      std::ofstream(copy, std::ios::binary) << content;
      database_ = sql::open("sqlite:" + copy.string());
    } else {
      database_ = koers::testing::restored_database(GetParam().address, content);
    }
    database_->migrate(sql::embedded_migrations(database_->kind()));
  }

  http::Response ask(http::Request request, const std::string& cookie) {
    request.headers.emplace_back("host", "localhost:8080");
    request.headers.emplace_back("origin", "http://localhost:8080");
    if (!cookie.empty()) request.headers.emplace_back("cookie", cookie);
    return app_->answer(request);
  }

  http::Response get(const std::string& path, const std::string& cookie) {
    http::Request request;
    request.path = path;
    return ask(std::move(request), cookie);
  }

  // Signs in as one of the cast; answers the cookie, and where the visitor is sent.
  std::pair<std::string, std::string> sign_in(const std::string& persona) {
    http::Request request;
    request.method = "POST";
    request.path = "/inloggen/demo";
    request.fields = {{"wie", persona}};
    const auto answer = ask(std::move(request), "");
    EXPECT_EQ(answer.status, 303) << persona;
    std::pair<std::string, std::string> found;
    for (const auto& [name, value] : answer.headers) {
      if (name == "Set-Cookie") found.first = value.substr(0, value.find(';'));
    }
    found.second = testing::location_of(answer);
    return found;
  }

  FixedClock clock_{instant_of(make_day(2026, 11, 23), 9 * 60)};  // the day of which the school was made
  TemporaryFolder folder_;
  std::unique_ptr<sql::Database> database_;
  files::TemporaryStore files_;
  IdSource ids_;
  std::unique_ptr<http::House> house_;
  std::unique_ptr<App> app_;

  void open_house() {
    house_ = std::make_unique<http::House>(
        http::House{*database_, ids_, clock_, &*files_, nullptr, "http://localhost:8080", true});
    app_ = std::make_unique<App>(*house_);
  }
};

INSTANTIATE_TEST_SUITE_P(On, ReleaseDatabase, ::testing::ValuesIn(all_kept()),
                         [](const ::testing::TestParamInfo<Kept>& kept) {
                           std::string name;
                           for (const char c : kept.param.file.filename().string()) {
                             name += std::isalnum(static_cast<unsigned char>(c)) != 0 ? c : '_';
                           }
                           return name;
                         });

// The addresses in the main menu of a page.
std::set<std::string> menu_of(std::string_view page) {
  std::set<std::string> found;
  const auto begin = page.find("<nav class=\"nav\"");
  if (begin == page.npos) return found;
  const auto menu = page.substr(begin, page.find("</nav>", begin) - begin);
  constexpr std::string_view mark = "href=\"";
  for (auto at = menu.find(mark); at != menu.npos; at = menu.find(mark, at + 1)) {
    const auto address = menu.substr(at + mark.size());
    found.emplace(address.substr(0, address.find('"')));
  }
  return found;
}

// Meets AD-05.
TEST_P(ReleaseDatabase, HasFactsThatARebuildGivesToo) {
  EXPECT_THAT(differing_facts(*database_, day_of(clock_.now())), IsEmpty());
}

TEST_P(ReleaseDatabase, OpensAtTheMainPagesOfTheCast) {
  open_house();
  for (const char* persona : {"yara", "ruben", "karin", "jeroen", "fatma", "marieke", "paul", "noah"}) {
    const auto [cookie, home] = sign_in(persona);
    auto first = get(home, cookie);
    for (int steps = 0; steps < 3 && first.status == 303; ++steps)
      first = get(testing::location_of(first), cookie);
    ASSERT_EQ(first.status, 200) << persona << " at " << home;
    const auto menu = menu_of(first.body);
    EXPECT_GE(menu.size(), 2U) << persona;
    for (const std::string& path : menu) {
      if (path.starts_with("/a/")) continue;  // the drawing of a sign
      EXPECT_EQ(get(path, cookie).status, 200) << persona << " at " << path;
    }
  }
}

TEST_P(ReleaseDatabase, KeepsWhatWasToldAndTakesMore) {
  open_house();
  const auto cookie = sign_in("yara").first;
  EXPECT_THAT(get("/start", cookie).body, HasSubstr("Yara"));
  constexpr sql::Statement count{"test.count_stories", "SELECT count(*) FROM portfolio_experiences"};
  const auto stories = [&] { return database_->snapshot()->reader().one<std::int64_t>(count).value_or(-1); };
  EXPECT_GT(stories(), 500);
  http::Request step;
  step.method = "POST";
  step.path = "/vooruit/stappen";
  step.fields = {{"wat", "Bel de Lindehof"}, {"sleutel", "0000000000001"}};
  EXPECT_EQ(ask(std::move(step), cookie).status, 303);
  EXPECT_THAT(differing_facts(*database_, day_of(clock_.now())), IsEmpty());
}

// What a release wrote is opened; what the program of today adds comes after it.
TEST(ReleaseDatabases, AreKeptForBothDatabases) {
  std::map<std::string, int> endings;
  for (const auto& entry : std::filesystem::directory_iterator(kept_databases())) {
    const std::string name = entry.path().filename().string();
    for (const auto ending : {sqlite_ending, postgres_ending}) {
      if (name.ends_with(ending)) ++endings[name.substr(0, name.size() - ending.size())];
    }
  }
  EXPECT_FALSE(endings.empty());
  for (const auto& [release, files] : endings) EXPECT_EQ(files, 2) << release;
}

}  // namespace
}  // namespace koers::app
