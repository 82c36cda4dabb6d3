// Marieke and Fatma give students a counsellor: a choice, a rehearsal, the act, and a day to go back.
#include "rooms/caseload/assignment.h"

#include <thread>

#include "app/testing/things.h"
#include "campus/access/counsellors.h"
#include "rooms/caseload/proposal.h"
#include "rooms/guidance/testing_talks.h"

namespace koers::caseload {
namespace {

using namespace guidance::testing_talks;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

class Assigning : public ::testing::TestWithParam<std::string> {
 protected:
  void SetUp() override {
    stijn = house.add_student("Stijn", house.today() - 84);
    ikram = house.add_student("Ikram", house.today() - 63);
  }
  std::string group() const { return id_text(cast.care_team.value) + "." + id_text(cast.care_group.value); }
  Fields choice(const std::vector<Id<people::Person>>& students, Id<people::Person> guide) const {
    Fields fields{{"begeleider", group() + "=" + id_of(guide)},
                  {"vanaf", text(house.today())},
                  {"reden", "not_divided"}};
    for (const auto student : students) fields.push_back({"student", id_of(student)});
    return fields;
  }
  // Where the rehearsal is.
  std::string rehearse(const std::string& who, const Fields& fields) {
    const auto chosen = house.post(who, "/begeleiders", fields);
    EXPECT_EQ(chosen.status, 303) << chosen.body;
    return location_of(chosen);
  }
  std::optional<access::Guide> counsellor(Id<people::Person> student) {
    return access::counsellor_from(house.database().snapshot()->reader(), cast.institution, student,
                                   house.today());
  }
  int counsellors(Id<people::Person> student) {
    int count = 0;
    for (const auto& one :
         access::guides_of(house.database().snapshot()->reader(), cast.institution, student)) {
      count += one.kind == access::GuideKind::counsellor && !one.ends_on ? 1 : 0;
    }
    return count;
  }

  TestHouse house{GetParam()};
  const app::testing::Cast& cast = house.cast;
  Id<people::Person> stijn, ikram;
};

INSTANTIATE_TEST_SUITE_P(On, Assigning, koers::testing::each_database(), koers::testing::database_name);

// Meets GU-01, GU-02, LA-02.
TEST_P(Assigning, MariekeSeesWhoWaitsRehearsesAndGivesThemKarin) {
  const auto list = house.get("marieke", "/begeleiders");
  EXPECT_TRUE(has(list, "2 van de 3 studenten hebben nog geen begeleider."));
  EXPECT_TRUE(has(list, "12 weken zonder begeleider"));
  EXPECT_TRUE(has(list, "Karin begeleidt al een student uit deze groep."));
  const auto rehearsal = rehearse("marieke", choice({stijn, ikram}, cast.karin));
  const auto proof = house.get("marieke", rehearsal);
  EXPECT_TRUE(has(proof, "Er is nog niets veranderd."));
  EXPECT_TRUE(has(proof, "Wijs 2 studenten toe"));
  EXPECT_FALSE(counsellor(stijn));
  EXPECT_EQ(house.post("marieke", rehearsal).status, 303);
  ASSERT_TRUE(counsellor(stijn));
  EXPECT_EQ(counsellor(stijn)->person_id, cast.karin);
  EXPECT_TRUE(has(house.get("marieke", "/begeleiders"), "Iedereen heeft een begeleider."));
  EXPECT_EQ(house.get("karin", "/studenten/" + id_of(stijn)).status, 200);
  EXPECT_TRUE(has(house.get("karin", "/meldingen"), "Stijn is nu jouw student"));
  EXPECT_TRUE(has(house.get("Stijn", "/meldingen"), "Karin begeleidt jou"));
  const auto own = house.get("Stijn", "/ik/begeleiding");
  EXPECT_TRUE(has(own, "Karin Wouters is je begeleider"));
  EXPECT_TRUE(has(own, "Nieuw of nog niet verdeeld"));
}

// Meets GU-01: who guided somebody before is told apart, whoever ended it.
TEST_P(Assigning, WhoeverGuidedAStudentBeforeIsKnown) {
  house.assign(stijn, cast.karin, house.today() - 60);
  house.database().write([&](sql::Transaction& tx) {
    for (const auto& one : access::guides_of(tx, cast.institution, stijn)) {
      access::end_guide(tx, cast.institution, stijn, one.id, house.today() - 7);
    }
  });
  const auto snapshot = house.database().snapshot();
  const auto unguided = unguided_in(snapshot->reader(), cast.institution,
                                    {organisation::Team{.id = cast.care_team}}, house.today());
  const UnguidedStudent* found = unguided.find(stijn);
  ASSERT_NE(found, nullptr);
  EXPECT_THAT(found->before, ::testing::ElementsAre(cast.karin));
  EXPECT_EQ(found->since, house.today() - 7);
  EXPECT_TRUE(has(house.get("marieke", "/begeleiders"), "1 week zonder begeleider"));
}

// Meets LA-02: one number on every page that leads here.
TEST_P(Assigning, TheSameNumberStandsOnFourPages) {
  const std::string words = "2 studenten hebben nog geen begeleider.";
  EXPECT_TRUE(has(house.get("noah", "/beheer"), words));
  EXPECT_TRUE(has(house.get("marieke", "/team"), words));
  EXPECT_TRUE(has(house.get("fatma", "/overzicht"), words));
  EXPECT_TRUE(has(house.get("fatma", "/begeleiders"), "2 van de 4 studenten"));
  // Who only reads figures reads no number of few.
  EXPECT_FALSE(has(house.get("karin", "/team"), words));
  house.post("marieke", rehearse("marieke", choice({stijn}, cast.karin)));
  const std::string one = "1 student heeft nog geen begeleider.";
  EXPECT_TRUE(has(house.get("noah", "/beheer"), one));
  EXPECT_TRUE(has(house.get("marieke", "/team"), one));
  EXPECT_TRUE(has(house.get("fatma", "/overzicht"), one));
}

TEST_P(Assigning, ATurnBackWorksUntilSixTheNextDay) {
  const auto rehearsal = rehearse("marieke", choice({stijn, ikram}, cast.karin));
  house.post("marieke", rehearsal);
  EXPECT_TRUE(has(house.get("marieke", "/begeleiders"), "Net toegewezen"));
  house.clock.set(instant_of(house.today() + 1, 17 * 60 + 59));
  EXPECT_EQ(house.post("marieke", rehearsal + "/terug").status, 303);
  EXPECT_FALSE(counsellor(stijn));
  EXPECT_EQ(house.get("karin", "/studenten/" + id_of(stijn)).status, 404);
  EXPECT_TRUE(has(house.get("Stijn", "/meldingen"), "Karin wordt toch niet je begeleider"));
  EXPECT_TRUE(has(house.get("marieke", "/begeleiders"), "2 van de 3"));
  EXPECT_EQ(house.post("marieke", rehearsal + "/terug").status, 409);
  const auto second = rehearse("marieke", choice({stijn}, cast.karin));
  house.post("marieke", second);
  house.clock.set(instant_of(house.today() + 1, 18 * 60));
  EXPECT_EQ(house.post("marieke", second + "/terug").status, 409);
  EXPECT_TRUE(counsellor(stijn));
}

TEST_P(Assigning, WhoSpokeWithEachOtherIsNotTurnedBack) {
  const auto rehearsal = rehearse("marieke", choice({stijn, ikram}, cast.karin));
  house.post("marieke", rehearsal);
  const auto talk = begin(house, "karin", stijn);
  EXPECT_EQ(house.post("karin", talk + "/afronden").status, 303);
  EXPECT_EQ(house.post("marieke", rehearsal + "/terug").status, 303);
  EXPECT_TRUE(counsellor(stijn));
  EXPECT_FALSE(counsellor(ikram));
}

// Meets GU-01: two who divide at once; the row that was taken says who and when, the rest goes on.
TEST_P(Assigning, OfTwoAtOnceOneComesFirstAndTheOtherReadsIt) {
  const auto bas = app::testing::add_bas(house);
  const auto hers = rehearse("marieke", choice({stijn, ikram}, cast.karin));
  const auto other = rehearse("fatma", choice({stijn}, bas));
  house.meanwhile([&] { house.post("fatma", other); });
  EXPECT_EQ(house.post("marieke", hers).status, 303);
  EXPECT_EQ(counsellor(stijn)->person_id, bas);
  EXPECT_EQ(counsellors(stijn), 1);
  EXPECT_EQ(counsellor(ikram)->person_id, cast.karin);
  const auto report = house.get("marieke", hers);
  EXPECT_TRUE(has(report, "heeft al Bas de Haan, sinds"));
  EXPECT_EQ(house.post("marieke", hers).status, 303) << "sent twice, done once";
  EXPECT_EQ(counsellors(ikram), 1);
}

TEST_P(Assigning, TwoThreadsNeverGiveTwoCounsellors) {
  const auto bas = app::testing::add_bas(house);
  for (int round = 0; round < 10; ++round) {
    const auto student = house.add_student("Samen" + std::to_string(round), house.today());
    const auto give = [&](Id<people::Person> person, Id<access::Guide> id) {
      house.database().write([&](sql::Transaction& tx) {
        access::give_counsellor(tx, cast.institution, student,
                                {.id = id, .person_id = person, .begins_on = house.today()});
      });
    };
    const auto first = house.ids.next<access::Guide>();
    const auto second = house.ids.next<access::Guide>();
    std::thread one([&] { give(cast.karin, first); });
    std::thread two([&] { give(bas, second); });
    one.join();
    two.join();
    EXPECT_EQ(counsellors(student), 1);
  }
}

TEST_P(Assigning, NobodyWithoutTheRoleThereAndNothingTypedIsLost) {
  EXPECT_EQ(house.post("marieke", "/begeleiders", choice({stijn}, cast.joost)).status, 422);
  EXPECT_EQ(house.post("marieke", "/begeleiders", choice({cast.ruben}, cast.karin)).status, 422)
      << "of another team";
  auto other = choice({stijn}, cast.karin);
  other[2].second = "other";
  const auto again = house.post("marieke", "/begeleiders", other);
  EXPECT_EQ(again.status, 422);
  EXPECT_TRUE(has(again, "Schrijf in een zin welke reden het is."));
  EXPECT_TRUE(has(again, "value=\"" + id_of(stijn) + "\" checked"));
  EXPECT_FALSE(has(again, "value=\"" + id_of(ikram) + "\" checked"));
  EXPECT_TRUE(has(house.post("marieke", "/begeleiders", {{"vanaf", "2026-11-23"}}),
                  "Vink aan wie een begeleider krijgt."));
  Fields without = choice({stijn}, cast.karin);
  without[0].second = "";
  EXPECT_TRUE(has(house.post("marieke", "/begeleiders", without), "Kies een begeleider voor MZ2B."));
}

TEST_P(Assigning, EachSeesTheOwnTeamAndNoahOnlyLooks) {
  EXPECT_EQ(house.get("marieke", "/begeleiders?team=" + id_text(cast.technology_team.value)).status, 404);
  EXPECT_EQ(house.get("fatma", "/begeleiders?team=" + id_text(cast.technology_team.value)).status, 200);
  EXPECT_THAT(house.get("noah", "/begeleiders").body,
              AllOf(HasSubstr("Stijn"), Not(HasSubstr("Bekijk wat er verandert"))));
  EXPECT_EQ(house.post("noah", "/begeleiders", choice({stijn}, cast.karin)).status, 403);
  const auto rehearsal = rehearse("fatma", choice({stijn}, cast.karin));
  EXPECT_EQ(house.get("marieke", rehearsal).status, 404) << "somebody else's";
}

TEST_P(Assigning, MoreThanWasAgreedAsksWhy) {
  for (int i = 1; i < most_students; ++i) {
    house.assign(house.add_student("Vol" + std::to_string(i), house.today()), cast.karin, house.today());
  }
  const auto list = house.get("marieke", "/begeleiders");
  EXPECT_TRUE(has(list, "Niemand in dit team heeft plek."));
  EXPECT_TRUE(has(list, "precies vol"));
  const auto rehearsal = rehearse("marieke", choice({stijn}, cast.karin));
  EXPECT_TRUE(has(house.get("marieke", rehearsal), "boven de afspraak"));
  EXPECT_EQ(house.post("marieke", rehearsal).status, 422);
  EXPECT_FALSE(counsellor(stijn));
  EXPECT_EQ(house.post("marieke", rehearsal, {{"waarom", "Tot Bas terug is."}}).status, 303);
  EXPECT_TRUE(counsellor(stijn));
}

// Who is to come is said, and asked for no more.
TEST_P(Assigning, WhoComesLaterIsWaitedFor) {
  auto later = choice({stijn}, cast.karin);
  later[1].second = text(house.today() + 8);
  house.post("marieke", rehearse("marieke", later));
  const auto list = house.get("marieke", "/begeleiders");
  EXPECT_TRUE(has(list, "krijgt iemand per 1 december"));
  EXPECT_TRUE(has(list, "2 van de 3")) << "today nobody guides Stijn yet";
  EXPECT_FALSE(has(list, "value=\"" + id_of(stijn) + "\""));
  EXPECT_EQ(house.get("karin", "/studenten/" + id_of(stijn)).status, 404);
  EXPECT_TRUE(has(house.get("Stijn", "/ik/begeleiding"), "Karin Wouters wordt je begeleider"));
}

// ---- the rule

struct Team {
  Id<organisation::Team> id{7};
  Unguided unguided{};
  void guide(int person, int students, std::map<Id<organisation::Group>, int> of_group = {}) {
    unguided.guides.push_back({{{person}, "G", "", "G"}, id, students, std::move(of_group)});
  }
  void group(int number, int students, std::vector<Id<people::Person>> before = {}) {
    UnguidedGroup one{.team_id = id, .group_id = Id<organisation::Group>{number}};
    for (int i = 0; i < students; ++i) one.students.push_back({.team_id = id, .before = before});
    unguided.groups.push_back(one);
  }
  std::vector<std::int64_t> proposed() const {
    std::vector<std::int64_t> all;
    for (const auto& one : proposals_for(unguided)) all.push_back(one.person ? one.person->value : 0);
    return all;
  }
};

TEST(Proposal, GoesFromRoomToTheGroupToWhoGuidedBefore) {
  Team team;
  team.guide(1, 20);
  team.guide(2, 24, {{{5}, 9}});
  team.guide(3, 23, {{{5}, 2}});
  team.group(5, 2);
  EXPECT_THAT(team.proposed(), ::testing::ElementsAre(3)) << "2 has room for one only";
  Team before;
  before.guide(1, 10);
  before.guide(2, 20);
  before.group(5, 1, {{2}});
  EXPECT_THAT(before.proposed(), ::testing::ElementsAre(2));
}

TEST(Proposal, TakesRoomForLaterGroupsAndNamesNobodyWhoIsFull) {
  Team team;
  team.guide(1, most_students - 2);
  team.guide(2, most_students);
  team.group(5, 2);
  team.group(6, 1);
  EXPECT_THAT(team.proposed(), ::testing::ElementsAre(1, 0));
  EXPECT_EQ(proposals_for(team.unguided).back().reason, ProposalReason::nobody_has_room);
}

}  // namespace
}  // namespace koers::caseload
