// Who does what before which day: asked, taken on, late, talked about, done. Nobody counts what one person
// did.
#include "rooms/commitments/commitment.h"

#include "rooms/commitments/commitments.h"
#include "rooms/commitments/record.h"
#include "rooms/commitments/talk.h"
#include "rooms/commitments/testing_commitments.h"

namespace koers::commitments {
namespace {

using namespace testing_commitments;
using ::testing::HasSubstr;
using ::testing::Not;

class Commitments : public ::testing::TestWithParam<std::string> {
 protected:
  Commitment stored(const std::string& page) {
    const auto id = parse_id_text(page.substr(page.rfind('/') + 1)).value_or(0);
    const auto all = commitments_with(house_.database().snapshot()->reader(), house_.cast.institution, {{id}},
                                      house_.today());
    return all.empty() ? Commitment() : all.front();
  }
  std::int64_t fact(const std::string& column) {
    return house_.database()
        .snapshot()
        ->reader()
        .one<std::int64_t>({"test.fact_of_team", "SELECT " + column +
                                                     " FROM commitments_out_team_facts WHERE team_id = " +
                                                     std::to_string(house_.cast.care_team.value)})
        .value_or(-1);
  }
  std::int64_t told(const char* kind, Id<people::Person> whom) {
    return house_.database()
        .snapshot()
        ->reader()
        .one<std::int64_t>({"test.notices_of_kind",
                            "SELECT COUNT(*) FROM campus_notices WHERE kind = $1 AND recipient_id = $2"},
                           kind, whom)
        .value_or(0);
  }
  TestHouse house_{GetParam()};
};
INSTANTIATE_TEST_SUITE_P(On, Commitments, koers::testing::each_database(), koers::testing::database_name);

// Meets OR-07.
TEST_P(Commitments, MariekeTakesOnWhatFatmaAsksAndThenItCounts) {
  const std::string page = ask(house_, "fatma", "Vraag wat hielp", house_.cast.marieke);
  EXPECT_EQ(stored(page).state, CommitmentState::asked);
  EXPECT_THAT(list_of(house_, "karin"), Not(HasSubstr("Vraag wat hielp")))
      << "nobody reads it before the yes";
  EXPECT_THAT(house_.get("marieke", "/meldingen").body, HasSubstr("Fatma vraagt of je iets aanneemt"));
  EXPECT_THAT(list_of(house_, "marieke"), HasSubstr("Neem je dit aan?"));
  EXPECT_EQ(house_.post("fatma", page + "/ja").status, 409) << "only who is asked says yes";
  EXPECT_EQ(house_.post("karin", page + "/ja").status, 404);
  EXPECT_EQ(house_.post("marieke", page + "/ja").status, 303);
  EXPECT_EQ(stored(page).state, CommitmentState::open);
  EXPECT_EQ(stored(page).indicator, "conversation_helped_ratio");
  EXPECT_THAT(list_of(house_, "karin"), HasSubstr("Vraag wat hielp"));
  EXPECT_THAT(list_of(house_, "joost"), Not(HasSubstr("Vraag wat hielp"))) << "another team";
  EXPECT_THAT(house_.get("fatma", "/meldingen").body, HasSubstr("Marieke neemt een afspraak aan"));
  EXPECT_THAT(house_.get("fatma", "/cijfers/conversation_helped_ratio").body, HasSubstr("Vraag wat hielp"));
}

TEST_P(Commitments, WhatIsTypedStaysWhenSomethingIsMissing) {
  const auto answer =
      house_.post("fatma", "/afspraken",
                  {{"afspraak", "Bel de teams"}, {"afspraak-wie", text(house_.cast.fatma)}, {"klaar", ""}});
  EXPECT_EQ(answer.status, 422);
  EXPECT_THAT(answer.body, HasSubstr("Bel de teams"));
  EXPECT_THAT(answer.body, HasSubstr("Kies een dag."));
  EXPECT_EQ(house_.post("fatma", "/afspraken", commitment(house_, "Gisteren", house_.cast.fatma, -1)).status,
            422);
  EXPECT_EQ(house_.post("karin", "/afspraken", commitment(house_, "Hoi", house_.cast.yara, 5)).status, 422)
      << "a student is no colleague";
  EXPECT_EQ(house_.get("yara", "/afspraken").status, 403);
}

TEST_P(Commitments, MariekeProposesAnotherDayAndFatmaAgrees) {
  const std::string page = ask(house_, "fatma", "Vraag wat hielp", house_.cast.marieke);
  EXPECT_EQ(house_.post("marieke", page + "/anders", {{"liever-dag", ""}}).status, 422);
  const std::string later = text(house_.today() + 30);
  EXPECT_EQ(house_.post("marieke", page + "/anders", {{"liever-dag", later}, {"liever-waarom", "Toetsweek"}})
                .status,
            303);
  EXPECT_THAT(house_.get("fatma", page).body, HasSubstr("Toetsweek"));
  EXPECT_EQ(house_.post("fatma", page + "/akkoord").status, 303);
  EXPECT_EQ(stored(page).state, CommitmentState::open);
  EXPECT_EQ(text(stored(page).before_on), later);
  EXPECT_EQ(text(stored(page).first_before_on), later) << "it counts from the yes";
}

TEST_P(Commitments, MariekeProposesKarinWhoIsAskedThen) {
  const std::string page = ask(house_, "fatma", "Vraag wat hielp", house_.cast.marieke);
  house_.post("marieke", page + "/anders", {{"liever-wie", text(house_.cast.karin)}});
  house_.post("fatma", page + "/akkoord");
  EXPECT_EQ(stored(page).state, CommitmentState::asked);
  EXPECT_EQ(stored(page).person_id, house_.cast.karin);
  EXPECT_EQ(house_.post("karin", page + "/nee", {{"nee-want", ""}}).status, 422);
  EXPECT_EQ(house_.post("karin", page + "/nee", {{"nee-want", "Geen tijd"}}).status, 303);
  EXPECT_THAT(house_.get("fatma", page).body, HasSubstr("Geen tijd"));
  EXPECT_EQ(house_.get("marieke", page).status, 404) << "what never was is of the two";
}

TEST_P(Commitments, WhatFatmaAsksSheTakesBackUntilItIsAnswered) {
  const std::string page = ask(house_, "fatma", "Vraag wat hielp", house_.cast.marieke);
  EXPECT_EQ(house_.post("marieke", page + "/intrekken").status, 409) << "it is of who asks";
  EXPECT_EQ(house_.post("karin", page + "/intrekken").status, 404);
  EXPECT_EQ(house_.post("fatma", page + "/intrekken").status, 303);
  EXPECT_EQ(house_.get("marieke", page).status, 404);
  EXPECT_THAT(house_.get("marieke", "/meldingen").body, Not(HasSubstr("Vraag wat hielp")));
}

// Meets OR-07: late, talked about, done; what the two wrote only they read.
TEST_P(Commitments, WhatIsLateIsTalkedAboutAndDoneLate) {
  const std::string page = ask(house_, "fatma", "Vraag wat hielp", house_.cast.marieke, 5);
  house_.post("marieke", page + "/ja");
  EXPECT_EQ(house_.post("fatma", page + "/gesproken", {{"gesproken", "today"}}).status, 409)
      << "not late yet";
  pass_days(house_, 20);
  EXPECT_THAT(list_of(house_, "fatma"), HasSubstr("15 dagen te laat"));
  EXPECT_THAT(list_of(house_, "fatma"), HasSubstr("Is hierover gesproken?"));
  EXPECT_THAT(list_of(house_, "marieke"), Not(HasSubstr("Is hierover gesproken?"))) << "not of oneself";
  EXPECT_EQ(house_.post("fatma", page + "/gesproken", {{"gesproken", "earlier"}}).status, 422);
  EXPECT_EQ(house_
                .post("fatma", page + "/gesproken",
                      {{"gesproken", "today"}, {"gesproken-over", "Twee weken erbij"}})
                .status,
            303);
  EXPECT_THAT(house_.get("marieke", page).body, HasSubstr("Twee weken erbij"));
  EXPECT_THAT(house_.get("karin", page).body, Not(HasSubstr("Twee weken erbij")));
  EXPECT_THAT(house_.get("paul", page).body, Not(HasSubstr("Twee weken erbij")));
  EXPECT_THAT(list_of(house_, "paul"), HasSubstr("over gesproken"));
  EXPECT_EQ(house_.post("marieke", page + "/gedaan").status, 303);
  EXPECT_TRUE(stored(page).was_late);
  EXPECT_EQ(fact("commitments_due_year"), 1);
  EXPECT_EQ(fact("commitments_kept_year"), 0);
  EXPECT_EQ(fact("commitments_late_talked"), 1);
}

TEST_P(Commitments, DoneCanBeTakenBackForFourteenDays) {
  const std::string page = ask(house_, "marieke", "Vraag wat hielp", house_.cast.marieke);
  EXPECT_EQ(stored(page).state, CommitmentState::open) << "of oneself it holds at once";
  house_.post("marieke", page + "/gedaan");
  EXPECT_EQ(fact("commitments_kept_year"), 1);
  EXPECT_THAT(list_of(house_, "marieke", "?toon=gedaan"), HasSubstr("gedaan op"));
  EXPECT_EQ(house_.post("marieke", page + "/toch-niet").status, 303);
  EXPECT_EQ(stored(page).state, CommitmentState::open);
  EXPECT_EQ(fact("commitments_kept_year"), 0);
  house_.post("marieke", page + "/gedaan");
  pass_days(house_, 15);
  EXPECT_EQ(house_.post("marieke", page + "/toch-niet").status, 409);
}

TEST_P(Commitments, PuttingOffKeepsTheFirstDayAndIsNoWayOut) {
  const std::string page = ask(house_, "marieke", "Vraag wat hielp", house_.cast.marieke, 5);
  const Day first = stored(page).before_on;
  pass_days(house_, 8);
  EXPECT_EQ(house_.post("marieke", page + "/verzet", {{"nieuwe-dag", text(house_.today() + 9)}}).status, 422)
      << "with one sentence";
  EXPECT_EQ(house_
                .post("marieke", page + "/verzet",
                      {{"nieuwe-dag", text(house_.today() + 9)}, {"anders-want", "Ziek"}})
                .status,
            303);
  EXPECT_EQ(stored(page).first_before_on, first);
  EXPECT_THAT(house_.get("karin", page).body, HasSubstr("Ziek"));
  house_.post("marieke", page + "/gedaan");
  EXPECT_TRUE(stored(page).was_late) << "its day had passed when it was put off";
  EXPECT_EQ(fact("commitments_kept_year"), 0);
}

TEST_P(Commitments, TwoWhoPutOffAtOnceSeeEachOther) {
  const std::string page = ask(house_, "fatma", "Vraag wat hielp", house_.cast.marieke);
  house_.post("marieke", page + "/ja");
  const std::string version = app::testing::version_in(house_.get("marieke", page).body, page + "/verzet");
  house_.post("fatma", page + "/verzet", {{"nieuwe-dag", text(house_.today() + 30)}, {"anders-want", "Zo"}});
  const auto answer = house_.post(
      "marieke", page + "/verzet",
      {{"nieuwe-dag", text(house_.today() + 40)}, {"anders-want", "Anders"}, {"versie", version}});
  EXPECT_EQ(answer.status, 409);
  EXPECT_THAT(answer.body, HasSubstr("Anders"));
  EXPECT_EQ(stored(page).before_on, house_.today() + 30);
}

TEST_P(Commitments, LettingGoAsksAReason) {
  const std::string page = ask(house_, "fatma", "Vraag wat hielp", house_.cast.marieke);
  house_.post("marieke", page + "/ja");
  EXPECT_EQ(house_.post("marieke", page + "/los", {{"los-want", ""}}).status, 422);
  EXPECT_EQ(house_.post("marieke", page + "/los", {{"los-want", "Niet meer nodig"}}).status, 303);
  EXPECT_EQ(fact("commitments_due_year"), 0) << "let go in time counts neither way";
  EXPECT_THAT(house_.get("fatma", page).body, HasSubstr("Niet meer nodig"));
}

TEST_P(Commitments, WhoLeftLeavesItWithoutAnyone) {
  const std::string page = ask(house_, "fatma", "Vraag wat hielp", house_.cast.marieke);
  house_.post("marieke", page + "/ja");
  house_.database().write([&](sql::Transaction& tx) {
    tx.run({"test.end_roles", "UPDATE campus_roles SET ends_on = $2 WHERE person_id = $1"},
           house_.cast.marieke, house_.today());
  });
  EXPECT_THAT(list_of(house_, "fatma"), HasSubstr("zonder iemand"));
  EXPECT_EQ(house_.post("fatma", page + "/wie", {{"wie-nu", text(house_.cast.karin)}}).status, 303);
  EXPECT_EQ(house_.post("karin", page + "/ja").status, 303);
  EXPECT_EQ(stored(page).person_id, house_.cast.karin);
}

// He may be asked something about a figure, and has no page of figures: nothing leads there.
TEST_P(Commitments, JeroenIsLedToNoFigure) {
  const std::string page = ask(house_, "fatma", "Vraag wat hielp", house_.cast.jeroen);
  const std::string body = house_.get("jeroen", page).body;
  EXPECT_THAT(body, HasSubstr("Dit gesprek hielp mij"));
  EXPECT_THAT(body, Not(HasSubstr("/cijfers/")));
  EXPECT_THAT(house_.get("fatma", page).body, HasSubstr("/cijfers/"));
}

// Who asked may be who left: whoever passes it on gets the answer.
TEST_P(Commitments, WhatIsPassedOnIsAnsweredToWhoPassedItOn) {
  const std::string page = ask(house_, "karin", "Vraag wat hielp", house_.cast.karin);
  house_.database().write([&](sql::Transaction& tx) {
    tx.run({"test.end_roles", "UPDATE campus_roles SET ends_on = $2 WHERE person_id = $1"}, house_.cast.karin,
           house_.today());
  });
  EXPECT_EQ(house_.post("fatma", page + "/wie", {{"wie-nu", text(house_.cast.marieke)}}).status, 303);
  EXPECT_EQ(house_.post("marieke", page + "/anders", {{"liever-dag", text(house_.today() + 30)}}).status,
            303);
  EXPECT_EQ(house_.post("fatma", page + "/akkoord").status, 303);
  EXPECT_EQ(stored(page).state, CommitmentState::open);
}

TEST_P(Commitments, RemindersGoToThePersonAloneAndOnce) {
  const std::string page = ask(house_, "fatma", "Vraag wat hielp", house_.cast.marieke, 4);
  house_.post("marieke", page + "/ja");
  run_reminders(house_);
  EXPECT_EQ(told("commitments.due", house_.cast.marieke), 0) << "four days before";
  pass_days(house_, 1);
  run_reminders(house_);
  run_reminders(house_);
  EXPECT_EQ(told("commitments.due", house_.cast.marieke), 1);
  EXPECT_EQ(told("commitments.due", house_.cast.fatma), 0);
  pass_days(house_, 10);
  run_reminders(house_);
  EXPECT_EQ(told("commitments.late", house_.cast.marieke), 1);
  EXPECT_EQ(told("commitments.late", house_.cast.fatma), 0);
  EXPECT_EQ(stored(page).reminded, 3);
}

TEST_P(Commitments, TheCalendarHoldsTitlesOfOnesOwn) {
  ask(house_, "marieke", "Vraag wat hielp", house_.cast.marieke);
  const auto file = house_.get("marieke", "/afspraken/agenda.ics");
  EXPECT_THAT(file.body, HasSubstr("SUMMARY:Vraag wat hielp"));
  EXPECT_THAT(file.body, Not(HasSubstr("Dit gesprek hielp")));
  EXPECT_THAT(house_.get("karin", "/afspraken/agenda.ics").body, Not(HasSubstr("Vraag wat hielp")));
}

// No page lists, orders or counts what one person does, but to that person.
TEST_P(Commitments, NobodyFiltersByPerson) {
  for (const char* what : {"Eerste", "Tweede"}) {
    const std::string page = ask(house_, "fatma", what, house_.cast.marieke);
    house_.post("marieke", page + "/ja");
  }
  const std::string other = ask(house_, "karin", "Derde", house_.cast.karin);
  const std::string id = text(house_.cast.marieke);
  const std::vector<std::string> tries{"?wie=" + id, "?afspraak-wie=" + id, "?lijst=" + id, "?sorteer=wie"};
  for (const std::string& query : tries) {
    EXPECT_THAT(list_of(house_, "fatma", query), HasSubstr("Derde")) << query;
  }
  EXPECT_THAT(list_of(house_, "fatma", "?lijst=mij"), Not(HasSubstr("Eerste")));
  EXPECT_EQ(house_.get("fatma", "/cijfers/conversation_helped_ratio/tabel.csv").body.find("Marieke"),
            std::string::npos);
}

TEST_P(Commitments, OthersWriteByOneFunction) {
  http::Request request;
  http::Visit visit(house_.house(), request);
  visit.now = house_.clock.now();
  visit.today = house_.today();
  auth::Session session;
  session.institution_id = house_.cast.institution.value;
  session.subject_id = {house_.cast.fatma.value};
  visit.session = session;
  const Colleague fatma = Colleague::admit(visit);
  Id<Commitment> id;
  visit.write([&](sql::Transaction& tx) {
    id = propose(visit, tx, fatma,
                 {.origin = {CommitmentOrigin::strategy, "bbl", "Strategie"},
                  .what = "Vast moment voor bbl",
                  .who = house_.cast.marieke,
                  .before = house_.today() + 60,
                  .unit = {UnitKind::team, house_.cast.care_team.value}});
  });
  EXPECT_EQ(house_.post("marieke", "/afspraken/" + text(id) + "/ja").status, 303);
  EXPECT_THAT(list_of(house_, "fatma", "?lijst=strategy"), HasSubstr("uit Strategie"));
}

TEST_P(Commitments, WordsOfATalkGoAfterASchoolYear) {
  const std::string page = ask(house_, "fatma", "Vraag wat hielp", house_.cast.marieke, 1);
  house_.post("marieke", page + "/ja");
  pass_days(house_, 3);
  house_.post("fatma", page + "/gesproken", {{"gesproken", "today"}, {"gesproken-over", "Even bellen"}});
  house_.post("marieke", page + "/gedaan");
  pass_days(house_, 370);
  house_.database().write([&](sql::Transaction& tx) { forget_old_words(tx, house_.today()); });
  EXPECT_THAT(house_.get("marieke", page).body, Not(HasSubstr("Even bellen")));
  EXPECT_THAT(house_.get("marieke", page).body, HasSubstr("over gesproken"));
}

TEST_P(Commitments, InEnglishToo) {
  ask(house_, "marieke", "Vraag wat hielp", house_.cast.marieke);
  http::Request request;
  request.path = "/afspraken";
  request.headers = {{"cookie", "koers_taal=en"}};
  const auto body = house_.ask("marieke", request).body;
  EXPECT_THAT(body, HasSubstr("Who does it?"));
  EXPECT_THAT(body, Not(HasSubstr("Wie doet het?")));
}

}  // namespace
}  // namespace koers::commitments
