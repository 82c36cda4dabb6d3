// Taking everything along: it is all there, it can be read with nothing but docs/export.md, it is gone after
// a day, and it goes on after school.
#include "app/export.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdio>
#include <fstream>
#include <map>
#include <sstream>

#include "app/export_tables.h"
#include "app/facts.h"
#include "app/rooms.h"
#include "app/testing/things.h"
#include "platform/auth/link.h"
#include "platform/files/files.h"
#include "platform/files/temporary_store.h"
#include "platform/testing/database.h"

namespace koers::app {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using testing::TestHouse;

std::filesystem::path top() {
  auto here = std::filesystem::current_path();
  while (!std::filesystem::exists(here / "docs/export.md") && here.has_relative_path())
    here = here.parent_path();
  return here;
}

class Exports : public ::testing::TestWithParam<std::string> {
 protected:
  // Asks for the archive and lets the job run; answers where it can be fetched.
  std::string make() {
    house_.post("yara", "/privacy/meenemen");
    jobs::Worker worker(house_.database(), house_.clock, house_.ids);
    rooms::add_jobs(room(), worker, {house_.database(), *house_.house().files, house_.clock});
    worker.run_due();
    const std::string page = house_.get("yara", "/privacy/meenemen").body;
    const auto at = page.find("/privacy/meenemen/");
    return at == std::string::npos ? "" : page.substr(at, page.find('"', at) - at);
  }

  // What tools/read_export.py finds, which knows docs/export.md and nothing else.
  std::map<std::string, std::int64_t> read_back(const std::filesystem::path& zip) {
    const std::string command = "python3 " + (top() / "tools/read_export.py").string() + " " + zip.string();
    std::FILE* pipe = popen(command.c_str(), "r");
    std::map<std::string, std::int64_t> counts;
    char kind[128];
    long long count = 0;
    while (std::fscanf(pipe, "%127s %lld", kind, &count) == 2) counts[kind] = count;
    EXPECT_EQ(pclose(pipe), 0);
    return counts;
  }

  std::int64_t rows_of(const people::PersonalTable& table) {
    std::string query = "SELECT COUNT(*) FROM " + std::string(table.table) +
                        " WHERE institution_id = $1 AND " + std::string(table.person) + " = $2";
    if (!table.only.empty()) query += " AND " + std::string(table.only);
    return house_.database()
        .snapshot()
        ->reader()
        .one<std::int64_t>({"test.rows_of_table", query}, house_.cast.institution, house_.cast.yara)
        .value_or(-1);
  }

  TestHouse house_{GetParam()};
  testing::Things things_ = testing::make_things(house_);
};
INSTANTIATE_TEST_SUITE_P(OnBothDatabases, Exports, ::testing::ValuesIn(koers::testing::databases()));

// Meets ST-16, AD-03.
TEST_P(Exports, AReaderWhoKnowsOnlyTheDocumentFindsEverything) {
  const auto answer = house_.get("yara", make());
  ASSERT_EQ(answer.status, 200);
  ASSERT_TRUE(answer.file);
  const auto counts = read_back(*answer.file);
  for (const auto& [heading, tables] : tables_of_rooms()) {
    for (const auto& table : tables) {
      const std::string kind = std::string(heading) + "." + std::string(table.name);
      ASSERT_TRUE(counts.contains(kind)) << kind;
      EXPECT_EQ(counts.at(kind), rows_of(table)) << kind;
    }
  }
  EXPECT_EQ(counts.at("portfolio.experiences"), 2);  // what she keeps for herself too
  EXPECT_EQ(counts.at("portfolio.pictures"), 2);
  EXPECT_EQ(counts.at("publication.shares"), 2);
  EXPECT_EQ(counts.at("course.steps"), 1);
}

// Meets AD-03.
TEST(ExportDocument, SaysWhatTheRoomsHandOut) {
  std::ifstream file(top() / "docs/export.md");
  std::ostringstream text;
  text << file.rdbuf();
  EXPECT_EQ(text.str(), export_as_markdown()) << "write it again: build/koers export schema > docs/export.md";
}

// Meets ST-16, AD-03.
TEST_P(Exports, ItIsMadeByAJobAndGoneAfterADay) {
  EXPECT_THAT(house_.get("yara", "/privacy/meenemen").body, HasSubstr("Maak het bestand"));
  house_.post("yara", "/privacy/meenemen");
  house_.post("yara", "/privacy/meenemen");  // twice asked is once made
  EXPECT_THAT(house_.get("yara", "/privacy/meenemen").body, HasSubstr("Het bestand wordt gemaakt"));
  const std::string address = make();
  ASSERT_EQ(house_.get("yara", address).status, 200);
  EXPECT_EQ(house_.get("ruben", address).status, 404);
  EXPECT_EQ(house_.get("karin", address).status, 404);
  EXPECT_THAT(house_.get("yara", "/privacy/meenemen").body, HasSubstr("Opgehaald op maandag 23 november"));
  house_.clock.set(house_.clock.now() + export_kept_seconds + 1);
  EXPECT_EQ(house_.get("yara", address).status, 404);
  EXPECT_EQ(erase_old_exports(house_.database(), *house_.house().files, house_.clock.now()), 1);
  const auto snapshot = house_.database().snapshot();
  EXPECT_FALSE(last_export(snapshot->reader(), house_.cast.institution, house_.cast.yara));
}

// ---- after school

class AfterSchool : public Exports {
 protected:
  void leave() {
    constexpr sql::Statement end_enrolment{"test.end_enrolment", R"(
        UPDATE campus_enrolments SET ended_on = $3 WHERE institution_id = $1 AND student_id = $2)"};
    house_.database().write([&](sql::Transaction& tx) {
      tx.run(end_enrolment, house_.cast.institution, house_.cast.yara, house_.today());
    });
  }
};
INSTANTIATE_TEST_SUITE_P(OnBothDatabases, AfterSchool, ::testing::ValuesIn(koers::testing::databases()));

// Meets ST-16.
TEST_P(AfterSchool, YaraStillSeesShowsAndTakesAlongWhatIsHers) {
  leave();
  EXPECT_THAT(house_.get("yara", "/ervaringen").body, HasSubstr("Ik heb een bewoner geholpen"));
  EXPECT_EQ(house_.get("yara", "/start").status, 200);
  const std::string page = "/ik/portfolio/" + things_["presentation"];
  const auto opened = house_.post(
      "yara", page + "/delen",
      {{"bereik", "link"}, {"voor", "mijn baas"}, {"dag", text(house_.today() + 60)}, {"prive", "nee"}});
  EXPECT_EQ(opened.status, 200);
  EXPECT_EQ(house_.get("", "/p/" + things_["link"]).status, 200);
  EXPECT_EQ(house_.get("yara", make()).status, 200);
}

// Meets ST-16, GU-01.
TEST_P(AfterSchool, HerCounsellorSeesNothingOfHersAnyMore) {
  const std::string file = "/studenten/" + text(house_.cast.yara);
  ASSERT_EQ(house_.get("karin", file).status, 200);
  leave();
  EXPECT_EQ(house_.get("karin", file).status, 404);
  EXPECT_EQ(house_.get("karin", file + "/portfolio/" + things_["handed_over"]).status, 404);
  EXPECT_EQ(house_.get("karin", "/ervaringen/" + things_["shared"]).status, 404);
  EXPECT_EQ(house_.get("karin", "/beelden/" + things_["picture"]).status, 404);
  for (const char* list : {"/vandaag", "/studenten", "/gesprekken"}) {
    EXPECT_THAT(house_.get("karin", list).body, Not(HasSubstr("bewoner geholpen"))) << list;
  }
}

// Meets ST-16, GU-01: neither the booklet nor the file for machines names whom Karin guided, nor do old
// notices.
TEST_P(AfterSchool, HerFormerCounsellorTakesNoNameOfHersAlong) {
  house_.post("yara", "/ervaringen", {{"waar", "stage"}, {"tekst", "Ik hielp."}, {"wie", "counsellor"}});
  const files::TemporaryFolder folder;
  const auto taken = [&](const char* file) {
    const auto zip = folder.path() / "karin.zip";
    std::filesystem::remove(zip);
    write_export(house_.database().snapshot()->reader(), *house_.house().files, house_.cast.institution,
                 house_.cast.karin, i18n::Language::nl, house_.clock.now(), zip, [](double) {});
    const std::string command =
        "python3 -c 'import sys, zipfile; "
        "sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))' " +
        zip.string() + " " + file;
    std::FILE* pipe = popen(command.c_str(), "r");
    std::string text;
    for (int sign = 0; (sign = std::fgetc(pipe)) != EOF;) text += static_cast<char>(sign);
    EXPECT_EQ(pclose(pipe), 0);
    return text;
  };
  for (const char* file : {"index.html", "koers.json"}) EXPECT_THAT(taken(file), HasSubstr("Yara")) << file;
  leave();
  for (const char* file : {"index.html", "koers.json"}) {
    EXPECT_THAT(taken(file), Not(HasSubstr("Yara"))) << file;
    EXPECT_THAT(taken(file), Not(HasSubstr("Benali"))) << file;
  }
}

// Meets ST-16.
TEST_P(Exports, YaraChangesWhoSeesWhatInOneList) {
  const auto list = [&] { return house_.get("yara", "/privacy/wie-ziet-wat").body; };
  EXPECT_THAT(list(), HasSubstr("Ik heb een bewoner geholpen"));
  EXPECT_THAT(list(), HasSubstr("Jij en Karin"));
  const auto changed =
      house_.post("yara", "/ervaringen/" + things_["shared"] + "/wie", {{"wie", "me"}, {"terug", "lijst"}});
  EXPECT_EQ(testing::location_of(changed), "/privacy/wie-ziet-wat");
  EXPECT_THAT(list(), Not(HasSubstr("Jij en Karin")));
  EXPECT_EQ(house_.get("karin", "/ervaringen/" + things_["shared"]).status, 404);
}

}  // namespace
}  // namespace koers::app
