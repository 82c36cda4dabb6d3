// A calendar follows all conversations of a person at a secret address.
#include <cstdio>
#include <filesystem>
#include <fstream>

#include "platform/base/temporary_folder.h"
#include "rooms/rounds/testing_rounds.h"

namespace koers::rounds {
namespace {

using namespace testing_rounds;
using ::testing::HasSubstr;
using ::testing::Not;

class Feeds : public ::testing::TestWithParam<std::string> {
 protected:
  TestHouse house{GetParam()};
  const app::testing::Cast& cast = house.cast;

  std::string make(const std::string& who) {
    const auto page = house.post(who, "/agenda/nieuw");
    EXPECT_EQ(page.status, 200);
    const auto at = page.body.find("/agenda/0");
    EXPECT_NE(at, std::string::npos);
    return page.body.substr(at, page.body.find(".ics", at) + 4 - at);
  }
  std::string plan(const std::string& time, const std::string& place) {
    return location_of(house.post("karin", "/gesprekken/plannen?student=" + id_of(cast.yara),
                                  {{"dag", text(house.today() + 3)},
                                   {"tijd", time},
                                   {"minuten", "25"},
                                   {"plek", place},
                                   {"soort", "dialogue"}}));
  }
};
INSTANTIATE_TEST_SUITE_P(On, Feeds, koers::testing::each_database(), koers::testing::database_name);

// What a library that did not write it reads in the feed (tools/read_calendar.mjs).
std::string read_back(const std::string& feed) {
  auto here = std::filesystem::current_path();
  while (!std::filesystem::exists(here / "tools/read_calendar.mjs") && here.has_relative_path()) {
    here = here.parent_path();
  }
  const TemporaryFolder folder;
  const std::string file = folder.path() / "koers.ics";
  std::ofstream(file, std::ios::binary) << feed;
  const std::string command = "bash -c 'cd \"" + here.string() +
                              "\" && source tools/shell.sh && \"$(node_program)\" tools/read_calendar.mjs " +
                              file + " --feed'";
  std::string said;
  if (FILE* pipe = popen(command.c_str(), "r")) {
    char piece[4096];
    while (std::fgets(piece, sizeof piece, pipe) != nullptr) said += piece;
    EXPECT_EQ(pclose(pipe), 0) << said;
  }
  return said;
}

// Meets GU-17, ST-14.
TEST_P(Feeds, AllConversationsStandThereAndFollowWhatBecomesOfThem) {
  const auto talk = plan("10:20", "lokaal B2.14");
  const auto other = plan("14:00", "Bellen");
  const auto address = make("yara");
  const auto first = house.get("", address);
  EXPECT_EQ(first.status, 200);
  EXPECT_THAT(first.type, HasSubstr("text/calendar"));
  const std::string said = read_back(first.body);
  EXPECT_THAT(said, HasSubstr("events 2"));
  EXPECT_THAT(
      said,
      HasSubstr("2026-11-26T09:20:00.000Z 2026-11-26T09:45:00.000Z Gesprek | lokaal B2.14 | CONFIRMED"));
  EXPECT_THAT(said,
              HasSubstr("2026-11-26T13:00:00.000Z 2026-11-26T13:25:00.000Z Gesprek | Bellen | CONFIRMED"));
  EXPECT_THAT(first.body, Not(HasSubstr("Karin")));
  EXPECT_THAT(first.body, HasSubstr("UID:" + talk.substr(std::string("/gesprekken/").size()) + "@koers"));
  const auto sequence = [](const std::string& body) {
    return std::stol(body.substr(body.find("\r\nSEQUENCE:") + 11));
  };
  house.clock.set(house.clock.now() + 60);
  house.post("yara", talk + "/verzetten",
             {{"dag", text(house.today() + 4)}, {"tijd", "11:00"}, {"minuten", "25"}, {"plek", "Buiten"}});
  house.post("karin", other + "/afzeggen");
  const auto second = house.get("", address);
  EXPECT_GT(sequence(second.body), sequence(first.body));
  const std::string then = read_back(second.body);
  EXPECT_THAT(then,
              HasSubstr("2026-11-27T10:00:00.000Z 2026-11-27T10:25:00.000Z Gesprek | Buiten | CONFIRMED"));
  EXPECT_THAT(then, HasSubstr("Gesprek | Bellen | CANCELLED"));
  // Thirty days after its day a cancelled one is forgotten.
  house.clock.set(instant_of(house.today() + 34, 9 * 60));
  EXPECT_THAT(house.get("", address).body, Not(HasSubstr("CANCELLED")));
  EXPECT_THAT(house.get("", address).body, HasSubstr("Buiten"));
}

TEST_P(Feeds, ANameStandsThereOnlyWhenTicked) {
  plan("10:20", "");
  const auto address = make("karin");
  EXPECT_THAT(house.get("", address).body, Not(HasSubstr("Yara")));
  EXPECT_EQ(house.post("karin", "/agenda/voornaam", {{"voornaam", "1"}}).status, 303);
  EXPECT_THAT(house.get("", address).body, HasSubstr("SUMMARY:Gesprek met Yara\r\n"));
  EXPECT_EQ(house.post("karin", "/agenda/voornaam", {}).status, 303);
  EXPECT_THAT(house.get("", address).body, Not(HasSubstr("Yara")));
}

TEST_P(Feeds, ANewAddressEndsTheOldOneAndNoKeyIsKept) {
  EXPECT_TRUE(has(house.get("yara", "/agenda"), "Maak mijn adres"));
  const auto old = make("yara");
  EXPECT_FALSE(has(house.get("yara", "/agenda"), old)) << "it is told once";
  const auto next = make("yara");
  EXPECT_NE(old, next);
  EXPECT_EQ(house.get("", old).status, 404);
  EXPECT_EQ(house.get("", next).status, 200);
  EXPECT_EQ(
      house.get("", "/agenda/" + id_text(cast.institution.value) + std::string(32, 'a') + ".ics").status,
      404);
  EXPECT_EQ(house.get("", next.substr(0, next.size() - 4)).status, 404);
  constexpr sql::Statement select_key{"rounds_testing.select_key",
                                      "SELECT token_hash FROM rounds_feeds WHERE person_id = $1"};
  const auto kept = house.database().snapshot()->reader().one<std::string>(select_key, cast.yara);
  EXPECT_THAT(next, Not(HasSubstr(kept.value())));
  EXPECT_EQ(house.post("yara", "/agenda/weg").status, 303);
  EXPECT_EQ(house.get("", next).status, 404);
  EXPECT_EQ(house.get("paul", "/agenda").status, 403);
  EXPECT_EQ(house.post("noah", "/agenda/nieuw").status, 403);
}

// Meets ST-18: a talk with the specialist stands there too; what nobody may know of says when, and no more.
TEST_P(Feeds, TheSpecialistIsThereToo) {
  for (const std::string may_know : {"ja", "nee"}) {
    house.post("yara", "/hulpvraag", {{"vraag", "Kan ik doorleren naast werk?"}, {"begeleider", may_know}});
    constexpr sql::Statement select_request{"rounds_testing.select_request",
                                            "SELECT max(id) FROM referrals_requests WHERE student_id = $1"};
    const auto request =
        "/aanvragen/" +
        id_text(house.database().snapshot()->reader().one<std::int64_t>(select_request, cast.yara).value());
    EXPECT_EQ(house.post("jeroen", request + "/oppakken").status, 303);
    EXPECT_EQ(house
                  .post("jeroen", request + "/plannen",
                        {{"dag", text(house.today() + 2)},
                         {"tijd", "15:00"},
                         {"plek", may_know == "ja" ? "Kamer decaan" : "Stille kamer"}})
                  .status,
              303);
    house.post("yara", "/agenda/nieuw");
    house.post("yara", "/agenda/voornaam", {{"voornaam", "1"}});
    const auto body = house.get("", make("yara")).body;
    EXPECT_THAT(body, HasSubstr("SUMMARY:Gesprek"));
    if (may_know == "ja") {
      EXPECT_THAT(body, HasSubstr("Gesprek met Jeroen"));
      EXPECT_THAT(body, HasSubstr("Kamer decaan"));
    } else {
      EXPECT_THAT(body, Not(HasSubstr("Stille kamer")));
      EXPECT_THAT(body, HasSubstr("SUMMARY:Gesprek\r\n"));
    }
    EXPECT_THAT(body, Not(HasSubstr("doorleren")));
    house.post("yara", "/hulpvraag/" + request.substr(11) + "/intrekken");
  }
}

}  // namespace
}  // namespace koers::rounds
