// Owners, meetings and decisions: a gap is closed, a decision is taken and carries itself out.
#include "rooms/commitments/decision.h"

#include "rooms/commitments/meeting_writing.h"
#include "rooms/commitments/owner.h"
#include "rooms/commitments/testing_commitments.h"

namespace koers::commitments {
namespace {

using namespace testing_commitments;
using ::testing::HasSubstr;
using ::testing::Not;

class Decisions : public ::testing::TestWithParam<std::string> {
 protected:
  std::string institution() const { return "institution-" + text(house_.cast.institution); }
  std::string care_team() const { return "team-" + text(house_.cast.care_team); }
  std::string plan(int days = 3) {
    EXPECT_EQ(house_
                  .post("paul", "/vergaderingen",
                        {{"vergadering-van", institution()},
                         {"vergadering-soort", "board"},
                         {"vergadering-dag", text(house_.today() + days)},
                         {"herhaal", "monthly"}})
                  .status,
              303);
    return newest(house_, "commitments_meetings");
  }
  Fields question(const std::string& meeting = "") const {
    return {{"besluit-van", institution()},
            {"op-agenda", meeting},
            {"besluit-vraag", "Wat doen we voor Bouw?"},
            {"zonder-besluit", "Dan spreekt niemand hen."},
            {"keuze-1", "0,6 fte erbij"},
            {"kost-1", "31.000 euro"},
            {"keuze-2", "Niets veranderen"},
            {"kost-2", "Niets"}};
  }
  std::string ask_decision(const std::string& meeting = "") {
    EXPECT_EQ(house_.post("fatma", "/besluiten", question(meeting)).status, 303);
    return "/besluiten/" + newest(house_, "commitments_decisions");
  }
  std::int64_t fact(const std::string& column) {
    return house_.database()
        .snapshot()
        ->reader()
        .one<std::int64_t>(
            {"test.fact_of_whole", "SELECT " + column + " FROM commitments_out_institution_meetings"})
        .value_or(-1);
  }
  TestHouse house_{GetParam()};
};
INSTANTIATE_TEST_SUITE_P(On, Decisions, koers::testing::each_database(), koers::testing::database_name);

// Meets OR-08: an owner is appointed, and the gap is gone.
TEST_P(Decisions, FatmaInvitesMariekeWhoAppointsKarin) {
  EXPECT_THAT(house_.get("fatma", "/overzicht").body, HasSubstr("zonder eigenaar"));
  EXPECT_THAT(house_.get("fatma", "/eigenaren").body, HasSubstr("Nodig de teamleider uit"));
  EXPECT_EQ(house_.post("fatma", "/eigenaren/" + care_team() + "/vraag").status, 303);
  EXPECT_THAT(house_.get("fatma", "/eigenaren").body, HasSubstr("Gevraagd op"));
  EXPECT_THAT(house_.get("marieke", "/meldingen").body, HasSubstr("LOB-eigenaar"));
  EXPECT_EQ(
      house_
          .post("karin", "/eigenaren/" + care_team() + "/aanwijzen", {{"eigenaar", text(house_.cast.karin)}})
          .status,
      403);
  EXPECT_EQ(house_.post("marieke", "/eigenaren/" + care_team() + "/aanwijzen", {{"eigenaar", ""}}).status,
            422);
  EXPECT_EQ(house_
                .post("marieke", "/eigenaren/" + care_team() + "/aanwijzen",
                      {{"eigenaar", text(house_.cast.karin)},
                       {"uren", "40"},
                       {"vervangt", text(house_.cast.marieke)}})
                .status,
            303);
  EXPECT_THAT(house_.get("karin", "/team").body, HasSubstr("Karin Wouters is eigenaar."));
  EXPECT_THAT(house_.get("fatma", "/eigenaren").body, HasSubstr("Karin Wouters"));
  EXPECT_EQ(owners_of(house_.database().snapshot()->reader(), house_.cast.institution, house_.today()).size(),
            1U);
}

TEST_P(Decisions, ATeamLeaderOwnsItForEightWeeks) {
  house_.post("marieke", "/eigenaren/" + care_team() + "/aanwijzen",
              {{"eigenaar", text(house_.cast.marieke)}});
  EXPECT_THAT(house_.get("marieke", "/team").body, HasSubstr("Marieke doet dit erbij."));
  pass_days(house_, 57);
  EXPECT_THAT(house_.get("marieke", "/team").body, HasSubstr("Nog geen eigenaar"));
}

TEST_P(Decisions, AnOwnerWhoLeavesLeavesAGap) {
  house_.post("marieke", "/eigenaren/" + care_team() + "/aanwijzen", {{"eigenaar", text(house_.cast.karin)}});
  house_.database().write([&](sql::Transaction& tx) {
    tx.run({"test.end_roles_of_owner", "UPDATE campus_roles SET ends_on = $2 WHERE person_id = $1"},
           house_.cast.karin, house_.today());
    end_owners_who_left(tx, house_.cast.institution, house_.today());
  });
  EXPECT_THAT(house_.get("marieke", "/team").body, HasSubstr("Nog geen eigenaar"));
}

// Meets OR-09: an item, a decision with its reason, two commitments, and "carried out" by itself.
TEST_P(Decisions, PaulDecidesAndItCarriesItselfOut) {
  const std::string meeting = plan();
  const std::string page = ask_decision(meeting);
  EXPECT_THAT(house_.get("paul", "/vergaderingen").body, HasSubstr("Wat doen we voor Bouw?"));
  EXPECT_THAT(house_.get("paul", "/besluiten").body, HasSubstr("Uw besluit is nodig."));
  EXPECT_EQ(house_.post("marieke", page + "/reactie", {{"reactie", "Nog niet doen"}}).status, 303);
  EXPECT_THAT(house_.get("paul", page).body, HasSubstr("Nog niet doen"));
  EXPECT_EQ(house_.post("marieke", page + "/reactie", {{"reactie", ""}}).status, 303);
  EXPECT_THAT(house_.get("paul", page).body, Not(HasSubstr("Nog niet doen"))) << "she took it back";
  EXPECT_EQ(house_.post("karin", page + "/reactie", {{"reactie", "Liever iemand die blijft"}}).status, 303);
  EXPECT_THAT(house_.get("paul", page).body, HasSubstr("Liever iemand die blijft"));
  EXPECT_EQ(house_.post("fatma", page + "/nemen", {{"besluit-keuze", "1"}, {"besluit-want", "Ja"}}).status,
            403);
  EXPECT_EQ(house_.post("paul", page + "/nemen", {{"besluit-want", "Nodig"}}).status, 422);
  EXPECT_EQ(house_.post("paul", page + "/nemen", {{"besluit-keuze", "1"}}).status, 422);
  EXPECT_EQ(
      house_.post("paul", page + "/nemen", {{"besluit-keuze", "1"}, {"besluit-want", "Zij moeten nu kiezen"}})
          .status,
      303);
  EXPECT_THAT(house_.get("karin", page).body, HasSubstr("Zij moeten nu kiezen"));
  EXPECT_EQ(fact("decisions_year"), 1);
  EXPECT_EQ(fact("decisions_after_comments_year"), 1);
  const std::string id = page.substr(page.rfind('/') + 1);
  for (const auto who : {house_.cast.paul, house_.cast.fatma}) {
    Fields fields = commitment(house_, "Vind iemand", who, 30);
    fields.push_back({"herkomst", "decision"});
    fields.push_back({"bron", id});
    fields.push_back({"bron-naam", "Besluit"});
    EXPECT_EQ(house_.post("paul", "/afspraken", fields).status, 303);
    const std::string one = newest_page(house_);
    if (who == house_.cast.fatma) house_.post("fatma", one + "/ja");
    EXPECT_EQ(fact("decisions_done_year"), 0);
    house_.post(who == house_.cast.fatma ? "fatma" : "paul", one + "/gedaan");
  }
  EXPECT_THAT(house_.get("paul", page).body, HasSubstr("Uitgevoerd"));
  EXPECT_EQ(fact("decisions_done_year"), 1);
  EXPECT_THAT(house_.get("paul", "/besluiten").body,
              HasSubstr("Van 1 besluiten dit schooljaar zijn er 1 uitgevoerd."));
}

// The address of a button on a page, with the mark of what stood there.
std::string button_of(const std::string& body, const std::string& beginning) {
  const auto at = body.find(beginning);
  return at == std::string::npos ? "" : body.substr(at, body.find('"', at) - at);
}

TEST_P(Decisions, PaulTakesOnlyTheOptionThatHeRead) {
  const std::string page = ask_decision();
  const std::string take = button_of(house_.get("paul", page).body, page + "/nemen");
  Fields changed = question();
  std::swap(changed[4].second, changed[6].second);
  ASSERT_EQ(house_.post("fatma", page, changed).status, 303);
  const Fields verdict = {{"besluit-keuze", "1"}, {"besluit-want", "Zij moeten nu kiezen"}};
  EXPECT_EQ(house_.post("paul", take, verdict).status, 409) << "number 1 is another option now";
  EXPECT_EQ(house_.post("paul", button_of(house_.get("paul", page).body, page + "/nemen"), verdict).status,
            303);
}

TEST_P(Decisions, AnOwnerIsThatOnTheLastDayToo) {
  house_.post("marieke", "/eigenaren/" + care_team() + "/aanwijzen",
              {{"eigenaar", text(house_.cast.karin)}, {"eigenaar-tot", text(house_.today() + 10)}});
  pass_days(house_, 10);
  EXPECT_THAT(house_.get("marieke", "/team").body, HasSubstr("Karin"));
  EXPECT_THAT(house_.get("marieke", "/team").body, Not(HasSubstr("Nog geen eigenaar")));
  pass_days(house_, 1);
  EXPECT_THAT(house_.get("marieke", "/team").body, HasSubstr("Nog geen eigenaar"));
}

TEST_P(Decisions, WhatWasTakenIsNotChanged) {
  const std::string page = ask_decision();
  EXPECT_EQ(house_.post("paul", page + "/uitstellen", {{"besluit-want", "Nog een cijfer"}}).status, 303);
  EXPECT_THAT(house_.get("fatma", page).body, HasSubstr("Uitgesteld"));
  Fields changed = question();
  changed[2].second = "Wat doen we voor Hout?";
  EXPECT_EQ(house_.post("fatma", page, changed).status, 303) << "put off is still open";
  EXPECT_EQ(house_.post("paul", page + "/niet", {{"besluit-want", "Geen geld"}}).status, 303);
  for (const char* what : {"/nemen", "/reactie", ""}) {
    const auto answer = house_.post("paul", page + what, {{"besluit-keuze", "1"}, {"besluit-want", "Toch"}});
    EXPECT_EQ(answer.status, 409) << what;
    EXPECT_THAT(answer.body, HasSubstr("Maak een nieuw besluit dat dit vervangt.")) << what;
  }
}

TEST_P(Decisions, ADecisionNeedsTwoOptionsWithTheirCosts) {
  Fields one = question();
  one[6].second = "";
  EXPECT_EQ(house_.post("fatma", "/besluiten", one).status, 422);
  Fields free = question();
  free[5].second = "";
  const auto answer = house_.post("fatma", "/besluiten", free);
  EXPECT_EQ(answer.status, 422);
  EXPECT_THAT(answer.body, HasSubstr("Schrijf op wat deze keuze kost."));
  EXPECT_EQ(house_.get("karin", "/besluiten/nieuw").status, 403);
}

// Meets OR-09: a meeting counts with an item that was talked about.
TEST_P(Decisions, AMeetingCountsWhenTheSubjectWasTalkedAbout) {
  const std::string meeting = plan(1);
  const std::string page = "/vergaderingen/" + meeting;
  house_.post("fatma", "/vergaderingen/punt",
              {{"vergadering", meeting}, {"punt", "Hielp het gesprek?"}, {"punt-soort", "discuss"}});
  const std::string item = page + "/punten/" + newest(house_, "commitments_items");
  EXPECT_EQ(house_.post("paul", item + "/besproken", {{"gezegd", "Goed"}}).status, 409) << "still to come";
  EXPECT_EQ(house_.get("karin", page).status, 404) << "a meeting of others";
  pass_days(house_, 2);
  EXPECT_EQ(house_.post("paul", item + "/besproken", {{"gezegd", ""}}).status, 422);
  EXPECT_EQ(house_.post("paul", item + "/besproken", {{"gezegd", "We kijken in mei weer"}}).status, 303);
  EXPECT_THAT(house_.get("paul", page).body, HasSubstr("We kijken in mei weer"));
  EXPECT_EQ(fact("leader_meetings_with_point_year"), 1);
  EXPECT_EQ(fact("board_points_year"), 1);
  EXPECT_THAT(house_.get("paul", "/vergaderingen").body, HasSubstr("ging het in 1 van de 1 vergaderingen"));
  house_.database().write([&](sql::Transaction& tx) {
    follow_meetings(tx, house_.cast.institution, house_.ids, house_.today());
    follow_meetings(tx, house_.cast.institution, house_.ids, house_.today());
  });
  EXPECT_NE(newest(house_, "commitments_meetings"), meeting)
      << "the next of a standing one is there by itself";
}

TEST_P(Decisions, AFigureGoesOnTheAgendaInTwoClicks) {
  plan();
  const std::string page = house_.get("fatma", "/cijfers/conversation_helped_ratio").body;
  EXPECT_THAT(page, HasSubstr("Zet op de agenda"));
  EXPECT_EQ(house_
                .post("fatma", "/vergaderingen/punt",
                      {{"afspraak", ""},
                       {"herkomst", "figure"},
                       {"bron", "conversation_helped_ratio"},
                       {"bron-naam", "Dit gesprek hielp mij"},
                       {"deel", institution()}})
                .status,
            303);
  EXPECT_THAT(house_.get("paul", "/vergaderingen").body, HasSubstr("Dit gesprek hielp mij"));
}

}  // namespace
}  // namespace koers::commitments
