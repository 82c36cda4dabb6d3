// A group talk: one board, a quarter for each that nobody else sees, and who wrote what only when it is
// signed; on each kind of database.
#include "rooms/grouptalks/group_talk.h"

#include "rooms/guidance/testing_talks.h"

namespace koers::grouptalks {
namespace {

using namespace guidance::testing_talks;

constexpr sql::Statement select_counted{"test.group_talks", R"(
    SELECT conversations_group_year, COALESCE((SELECT g.conversations_year FROM guidance_out_student_facts g
                                               WHERE g.institution_id = $1 AND g.student_id = $2), 0)
    FROM grouptalks_out_student_facts WHERE institution_id = $1 AND student_id = $2)"};

class GroupTalks : public ::testing::TestWithParam<std::string> {
 protected:
  Id<people::Person> pupil(const std::string& name, const std::string& guide = "karin") {
    const auto id = house.add_student(name, house.today() - 50);
    house.assign(id, guide == "karin" ? cast.karin : cast.joost, house.today() - 50);
    return id;
  }
  http::Response begin_with(const std::vector<Id<people::Person>>& students) {
    Fields fields{{"onderwerp", "Wat deed je stage met je?"}};
    for (const auto student : students) fields.emplace_back("wie", text(student));
    return house.post("karin", "/gesprekken/groep", fields);
  }
  http::Response put(const std::string& who, const std::string& words, bool is_signed = false) {
    Fields fields{{"tekst", words}};
    if (is_signed) fields.emplace_back("naam", "1");
    return house.post(who, talk + "/bord", fields);
  }
  std::string counted(Id<people::Person> student) {
    struct Counted {
      std::int64_t group = 0, alone = 0;
    };
    const auto row = house.database()
                         .snapshot()
                         ->reader()
                         .one<Counted>(select_counted, cast.institution, student)
                         .value_or(Counted());
    return std::to_string(row.group) + " " + std::to_string(row.alone);
  }

  TestHouse house{GetParam()};
  const app::testing::Cast& cast = house.cast;
  const Id<people::Person> femke = pupil("femke"), tygo = pupil("tygo");
  const std::string talk = location_of(begin_with({cast.yara, femke, tygo}));
};

INSTANTIATE_TEST_SUITE_P(On, GroupTalks, koers::testing::each_database(), koers::testing::database_name);

// Meets GU-03.
TEST_P(GroupTalks, AllWriteOnOneBoardAndOnlyWhoSignsIsNamed) {
  EXPECT_TRUE(has(house.get("yara", "/meldingen"), "Karin begint een groepsgesprek"));
  EXPECT_EQ(put("yara", "Iedereen was zenuwachtig").status, 303);
  EXPECT_EQ(put("femke", "Vragen stellen hielp", true).status, 303);
  for (const char* who : {"karin", "yara", "femke", "tygo"}) {
    const auto board = house.get(who, talk + "/bord");
    EXPECT_TRUE(has(board, "Iedereen was zenuwachtig")) << who;
    EXPECT_FALSE(has(board, "Yara")) << who;
    EXPECT_TRUE(has(board, "femke")) << who;
  }
  EXPECT_TRUE(has(house.get("yara", talk), "van jou"));
  EXPECT_FALSE(has(house.get("karin", talk), "van jou"));
  EXPECT_EQ(house.events.heard.back().topic, house.get("tygo", talk + "/live").topic);
}

TEST_P(GroupTalks, AQuarterIsItsOwnersAlone) {
  EXPECT_EQ(house.post("yara", talk + "/eigen", {{"eigen", "Ik wil geen nachtdienst"}}).status, 303);
  EXPECT_TRUE(has(house.get("yara", talk), "Ik wil geen nachtdienst"));
  for (const char* who : {"karin", "femke"}) EXPECT_FALSE(has(house.get(who, talk), "nachtdienst")) << who;
  EXPECT_EQ(house.post("karin", talk + "/eigen", {{"eigen", "Iets"}}).status, 403);
  const auto wrong = house.post("yara", talk + "/stappen", {{"stap", "Vraag Hanneke"}});
  EXPECT_EQ(wrong.status, 422);
  EXPECT_TRUE(has(wrong, "Vraag Hanneke"));
  EXPECT_EQ(
      house.post("yara", talk + "/stappen", {{"stap", "Vraag Hanneke"}, {"voor", later(house, 7)}}).status,
      303);
  EXPECT_TRUE(has(house.get("yara", "/vooruit/stappen"), "Vraag Hanneke"));
  EXPECT_FALSE(has(house.get("femke", talk), "Hanneke"));
}

// Meets GU-03.
TEST_P(GroupTalks, ItCountsAsAGroupTalkForWhoWasThereAndNeverAsOneOfTwo) {
  EXPECT_EQ(house.post("yara", talk + "/afronden").status, 403);
  const auto wrong = house.post("karin", talk + "/afronden", {{"minuten", "0"}});
  EXPECT_EQ(wrong.status, 422);
  EXPECT_EQ(house
                .post("karin", talk + "/afronden",
                      {{"minuten", "50"}, {"erbij", text(cast.yara)}, {"erbij", text(femke)}})
                .status,
            303);
  house.post("karin", talk + "/afronden", {{"minuten", "5"}, {"erbij", text(tygo)}});
  EXPECT_EQ(counted(cast.yara), "1 0");
  EXPECT_EQ(counted(femke), "1 0");
  EXPECT_EQ(counted(tygo), "0 0");
  const auto late = put("yara", "Nog iets");
  EXPECT_EQ(late.status, 409);
  EXPECT_TRUE(has(late, "Nog iets")) << "what came too late is not lost";
  EXPECT_EQ(house.post("yara", talk + "/eigen", {{"eigen", "Later bedacht"}}).status, 303);
  EXPECT_FALSE(has(house.get("yara", "/meldingen"), "Karin begint een groepsgesprek"));
}

TEST_P(GroupTalks, NobodyElseKnowsOfIt) {
  put("yara", "Iedereen was zenuwachtig");
  for (const char* who : {"ruben", "joost", "jeroen"}) {
    EXPECT_EQ(house.get(who, talk).status, 404) << who;
    EXPECT_EQ(house.get(who, talk + "/bord").status, 404) << who;
    EXPECT_EQ(house.get(who, talk + "/live").status, 404) << who;
    EXPECT_EQ(put(who, "Iets").status, 404) << who;
    EXPECT_FALSE(has(house.get(who, "/gesprekken/groep"), "Wat deed je stage")) << who;
  }
  const auto page = house.get("yara", talk).body;
  const auto at = page.find(talk + "/bord/");
  ASSERT_NE(at, std::string::npos);
  const auto mine = page.substr(at, page.find('"', at) - at);
  house.post("femke", mine);
  EXPECT_TRUE(has(house.get("karin", talk), "zenuwachtig")) << "it is Yara's to take off";
  house.post("yara", mine);
  EXPECT_FALSE(has(house.get("karin", talk), "zenuwachtig"));
}

TEST_P(GroupTalks, OnlyOwnStudentsAreAsked) {
  const auto of_joost = pupil("milan", "joost");
  const auto wrong = begin_with({cast.yara, of_joost});
  EXPECT_EQ(wrong.status, 422);
  EXPECT_TRUE(has(wrong, "Wat deed je stage met je?")) << "what was typed stays";
  EXPECT_EQ(begin_with({cast.yara}).status, 422);
  EXPECT_EQ(house.get("milan", talk).status, 404);
}

}  // namespace
}  // namespace koers::grouptalks
