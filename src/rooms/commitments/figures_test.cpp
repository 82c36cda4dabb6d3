// What teams and leaders agreed on, talked about and decided, as figures at their guidelines: of a team from
// five colleagues on, of the institution always, and the same on a later day as if all were counted anew.
#include "app/facts.h"
#include "campus/facts/verify.h"
#include "rooms/commitments/testing_commitments.h"

namespace koers::commitments {
namespace {

using namespace testing_commitments;
using ::testing::HasSubstr;
using ::testing::Not;

class CommitmentFigures : public ::testing::TestWithParam<std::string> {
 protected:
  void add_colleagues(int count) {
    house_.database().write([&](sql::Transaction& tx) {
      for (int i = 0; i < count; ++i) {
        const auto id = house_.ids.next<people::Person>();
        people::add_person(tx, house_.cast.institution, {.person = {id, "Collega", "", std::to_string(i)}});
        people::appoint(tx, house_.cast.institution, house_.ids.next_value(), id,
                        {people::Role::teacher, {UnitKind::team, house_.cast.care_team.value}},
                        house_.today() - 30);
      }
    });
  }
  // One done in time, and one that is late.
  void agree() {
    const std::string done = ask(house_, "marieke", "Eerste", house_.cast.marieke, 3);
    house_.post("marieke", done + "/gedaan");
    ask(house_, "karin", "Tweede", house_.cast.karin, 3);
  }
  std::string team() const { return "team-" + text(house_.cast.care_team); }
  TestHouse house_{GetParam()};
};
INSTANTIATE_TEST_SUITE_P(On, CommitmentFigures, koers::testing::each_database(),
                         koers::testing::database_name);

// Meets QU-01, OR-07.
TEST_P(CommitmentFigures, KeepingCommitmentsIsAGuidelineWithAFigure) {
  add_colleagues(3);
  agree();
  EXPECT_THAT(house_.get("paul", "/kader/B7b").body, HasSubstr("1 van de 1"));
  house_.clock.set(house_.clock.now() + 5 * 86'400);
  // What became late meanwhile counts, though nobody wrote.
  EXPECT_THAT(house_.get("paul", "/cijfers/commitments_kept_ratio").body, HasSubstr("1 van de 2"));
  EXPECT_THAT(house_.get("paul", "/cijfers/commitments_kept_ratio/tabel.csv").body, HasSubstr("1;2"));
}

// Meets QU-09: nothing about a team of four.
TEST_P(CommitmentFigures, ATeamOfFewerThanFiveShowsNoNumber) {
  agree();
  house_.clock.set(house_.clock.now() + 5 * 86'400);
  for (const char* page : {"/kader/B7b", "/cijfers/commitments_kept_ratio"}) {
    EXPECT_THAT(house_.get("marieke", std::string(page) + "?deel=" + team()).body,
                Not(HasSubstr("1 van de 2")))
        << page;
  }
  EXPECT_THAT(house_.get("paul", "/cijfers/commitments_kept_ratio/tabel.csv").body,
              Not(HasSubstr("Zorg en Welzijn;1;2")))
      << "nor a school that is nothing but that team";
  add_colleagues(3);
  EXPECT_THAT(house_.get("marieke", "/kader/B7b?deel=" + team()).body, HasSubstr("1 van de 2"));
}

TEST_P(CommitmentFigures, WhatTheBoardDidIsTheSameOnThePageOfATeam) {
  EXPECT_EQ(house_.get("marieke", "/kader/B7a?deel=" + team()).status, 200);
  EXPECT_EQ(house_.get("marieke", "/cijfers/board_activities?deel=" + team()).status, 200);
}

TEST_P(CommitmentFigures, OnALaterDayTheyAreWhatACountOfThatDayGives) {
  agree();
  for (const int days : {0, 2, 4, 40, 260, 400}) {
    const auto found = facts::differences(house_.database().snapshot()->reader(), app::facts_tables(),
                                          house_.cast.institution, house_.today() + days);
    for (const auto& one : found) {
      ADD_FAILURE() << days << " days on: " << one.table << "." << one.column << " " << one.kept
                    << ", counted " << one.counted;
    }
  }
}

}  // namespace
}  // namespace koers::commitments
