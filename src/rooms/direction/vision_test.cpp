// The vision: Fatma publishes it in editions, colleagues read and confirm it, and nobody sees who did not.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/facts.h"
#include "campus/rooms/room.h"
#include "platform/files/temporary_store.h"
#include "platform/testing/database.h"
#include "rooms/direction/direction.h"
#include "rooms/direction/testing_direction.h"

namespace koers::direction {
namespace {

using namespace testing_direction;
using app::testing::has;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

class VisionStory : public ::testing::TestWithParam<std::string> {
 protected:
  std::string shown(const std::string& who, const std::string& path) { return house_.get(who, path).body; }
  void pass(int days) { house_.clock.set(house_.clock.now() + days * 86'400LL); }
  void live_a_day() {
    files::TemporaryFolder folder;
    files::Store store(folder.path());
    const rooms::Tools tools{house_.database(), store, house_.clock};
    for (const rooms::RegularJob& job : room().regular_jobs) job.run(tools, {house_.today()});
  }
  std::int64_t count(const std::string& from) {
    return house_.database()
        .snapshot()
        ->reader()
        .one<std::int64_t>({"test.count", "SELECT COUNT(*) FROM " + from})
        .value();
  }
  std::vector<std::string> differing(int days = 0) {
    return app::differing_facts(house_.database(), house_.today() + days);
  }
  // The answer that waits: its id stands in the address of its form.
  std::string response_id() {
    const std::string page = shown("fatma", "/visie/bijhouden");
    const std::string mark = "/visie/bijhouden/reacties/";
    const auto at = page.find(mark);
    return at == std::string::npos ? "" : page.substr(at + mark.size(), 13);
  }

  TestHouse house_{GetParam()};
};
INSTANTIATE_TEST_SUITE_P(On, VisionStory, koers::testing::each_database(), koers::testing::database_name);

// Meets OR-01.
TEST_P(VisionStory, FatmaPublishesEditionTwoAndEditionOneStaysAsItWas) {
  EXPECT_THAT(shown("karin", "/visie"), HasSubstr("Er is nog geen visie."));
  publish_vision(house_);
  EXPECT_THAT(shown("karin", "/visie"), HasSubstr("Elke student vindt een eigen weg."));
  EXPECT_THAT(shown("karin", "/meldingen"), HasSubstr("Lees de visie van de school"));
  house_.post("marieke", "/team/doelen", goal(house_, "praten", "Iedereen is gesproken."));

  house_.post("fatma", "/visie/bijhouden/begin");
  EXPECT_THAT(shown("karin", "/visie"), HasSubstr("versie 1"));
  EXPECT_EQ(house_.get("karin", "/visie/versies/2").status, 404) << "a draft is of who keeps it";
  EXPECT_EQ(house_.post("fatma", "/visie/bijhouden/ter-reactie", {{"tot", text(house_.today() + 14)}}).status,
            303);
  EXPECT_EQ(house_.get("karin", "/visie/versies/2").status, 200);
  EXPECT_EQ(write_words(house_, "Elke student kiest zelf.").status, 303);
  add_aspect(house_, "Samen");
  EXPECT_EQ(house_.post("fatma", "/visie/bijhouden/vaststellen").status, 303);

  const std::string now = shown("karin", "/visie");
  EXPECT_THAT(now, HasSubstr("Elke student kiest zelf."));
  EXPECT_THAT(now, HasSubstr("Nieuw: Samen."));
  const std::string before = shown("karin", "/visie/versies/1");
  EXPECT_THAT(before, HasSubstr("Elke student vindt een eigen weg."));
  EXPECT_THAT(before, Not(HasSubstr("Samen")));
  EXPECT_THAT(shown("marieke", "/team/doelen"), HasSubstr("Iedereen is gesproken."));
  EXPECT_THAT(differing(), IsEmpty());
}

// What is published is what its publisher read.
TEST_P(VisionStory, WordsThatChangedMeanwhileAreNotPublishedUnread) {
  publish_vision(house_);
  house_.post("fatma", "/visie/bijhouden/begin");
  const std::string draft = shown("fatma", "/visie/bijhouden/versie");
  const auto at = draft.find("/visie/bijhouden/vaststellen?");
  ASSERT_NE(at, std::string::npos);
  const std::string publish = draft.substr(at, draft.find('"', at) - at);
  EXPECT_EQ(write_words(house_, "Elke student kiest zelf.").status, 303);
  EXPECT_EQ(house_.post("fatma", publish).status, 409);
  EXPECT_THAT(shown("karin", "/visie"), Not(HasSubstr("Elke student kiest zelf.")));
}

TEST_P(VisionStory, AVisionSaysWhyForStaffTooAndHasThreeAspects) {
  house_.post("fatma", "/visie/bijhouden/begin");
  write_words(house_, "Elke student vindt een eigen weg.", "");
  add_aspect(house_, "Doen");
  const std::string draft = shown("fatma", "/visie/bijhouden/versie");
  EXPECT_THAT(draft, HasSubstr("Schrijf ook waarom dit voor medewerkers telt."));
  EXPECT_THAT(draft, HasSubstr("Verdeel de visie in minstens 3 onderdelen."));
  EXPECT_EQ(house_.post("fatma", "/visie/bijhouden/vaststellen").status, 409);
  EXPECT_EQ(house_.post("fatma", "/visie/bijhouden/onderdelen", {{"naam", "Praten"}}).status, 422);
  EXPECT_EQ(house_.post("fatma", "/visie/bijhouden/onderdelen/doen/weg").status, 303);
  EXPECT_EQ(house_.post("fatma", "/visie/bijhouden/onderdelen/doen/terug").status, 303);
  EXPECT_THAT(shown("fatma", "/visie/bijhouden/versie"), HasSubstr("Dat is Doen."));
}

// Meets OR-01.
TEST_P(VisionStory, ASmallCorrectionKeepsTheNumberAndAsksNobodyAgain) {
  publish_vision(house_);
  house_.post("karin", "/visie/bevestigen");
  const auto keep = house_.get("fatma", "/visie/bijhouden");
  const TestHouse::Fields corrected{{"goede-zin", "Elke student vindt een weg."},
                                    {"goede-eerste-reden", "Werk verandert."},
                                    {"goede-tweede-reden", "Jij ziet studenten groeien."},
                                    {"verbetering", "Eigen stond er dubbel."},
                                    {"versie", app::testing::version_in(keep, "/visie/bijhouden/herstel")}};
  EXPECT_EQ(house_.post("fatma", "/visie/bijhouden/herstel", corrected).status, 303);
  const std::string page = shown("karin", "/visie");
  EXPECT_THAT(page, HasSubstr("Elke student vindt een weg."));
  EXPECT_THAT(page, HasSubstr("versie 1"));
  EXPECT_THAT(page, HasSubstr("Er stond: Elke student vindt een eigen weg."));
  EXPECT_THAT(page, HasSubstr("Je las dit op"));
}

// Meets OR-15.
TEST_P(VisionStory, ConfirmingIsOnesOwnAndTeamsSeeNumbersFromFivePeople) {
  publish_vision(house_);
  EXPECT_EQ(house_.post("karin", "/visie/bevestigen").status, 303);
  EXPECT_THAT(shown("karin", "/visie"), HasSubstr("Je las dit op 23 november."));
  EXPECT_THAT(shown("marieke", "/visie"), HasSubstr("Bevestig dat je dit las"));
  EXPECT_THAT(shown("marieke", "/visie"), HasSubstr("Van een team onder de 5 mensen tonen we geen aantal."));
  EXPECT_THAT(shown("fatma", "/visie/bijhouden"), HasSubstr("Minder dan 5 mensen"));
  EXPECT_THAT(shown("fatma", "/kader/B1a"), HasSubstr("onder de 5 mensen"));

  fill_care_team(house_);
  EXPECT_THAT(shown("marieke", "/visie"), HasSubstr("1 van de 5 collega&#39;s in jouw team bevestigden."));
  const std::string keep = shown("fatma", "/visie/bijhouden");
  EXPECT_THAT(keep, HasSubstr("1 van de 5"));
  for (const char* name : {"Karin", "Marieke", "bas", "Collega"}) {
    EXPECT_THAT(keep, Not(HasSubstr(name))) << "nobody is named, whether confirmed or not";
  }
  EXPECT_EQ(house_.post("karin", "/visie/bevestigen/terug").status, 303);
  EXPECT_THAT(shown("marieke", "/visie"), HasSubstr("0 van de 5"));
  house_.post("karin", "/visie/bevestigen");
  pass(2);
  EXPECT_EQ(house_.post("karin", "/visie/bevestigen/terug").status, 409) << "after a day it stays";
  EXPECT_THAT(differing(), IsEmpty());
}

// Meets OR-15.
TEST_P(VisionStory, KoersAsksWhoDidNotReadItOnceAndTellsNobodyWho) {
  publish_vision(house_);
  house_.post("karin", "/visie/bevestigen");
  EXPECT_EQ(house_.post("fatma", "/visie/bijhouden/vraag").status, 303);
  EXPECT_THAT(shown("joost", "/meldingen"), HasSubstr("Heb je de visie al gelezen?"));
  EXPECT_THAT(shown("karin", "/meldingen"), Not(HasSubstr("Heb je de visie al gelezen?")));
  EXPECT_EQ(house_.post("fatma", "/visie/bijhouden/vraag").status, 409);
  EXPECT_THAT(shown("fatma", "/visie/bijhouden"), Not(HasSubstr("Joost")));
}

// Meets OR-15.
TEST_P(VisionStory, WhoSeesItDifferentlyGetsAnAnswer) {
  publish_vision(house_);
  EXPECT_EQ(house_.post("karin", "/visie/anders", {{"anders", ""}}).status, 422);
  EXPECT_EQ(house_.post("karin", "/visie/anders", {{"anders", "Ik mis de stage."}}).status, 303);
  EXPECT_THAT(shown("fatma", "/meldingen"), HasSubstr("Karin ziet iets anders in de visie"));
  EXPECT_THAT(shown("marieke", "/visie"), Not(HasSubstr("Ik mis de stage.")))
      << "of who wrote it and who keeps it";
  const std::string id = response_id();
  EXPECT_EQ(
      house_.post("fatma", "/visie/bijhouden/reacties/" + id, {{"antwoord-visie", "Die komt erbij."}}).status,
      303);
  EXPECT_EQ(house_.post("paul", "/visie/bijhouden/reacties/" + id, {{"antwoord-visie", "Nee."}}).status, 409);
  EXPECT_THAT(shown("karin", "/visie"), HasSubstr("Die komt erbij."));
  EXPECT_THAT(differing(), IsEmpty());
}

// Meets OR-15.
TEST_P(VisionStory, ThreeMonthsLaterOneQuestionIsAskedAndKeptWithoutThePerson) {
  publish_vision(house_);
  house_.post("karin", "/visie/bevestigen");
  live_a_day();
  EXPECT_THAT(shown("karin", "/visie/terugvragen"), HasSubstr("Er is nu geen vraag voor jou."));
  pass(75);
  live_a_day();
  live_a_day();
  EXPECT_THAT(shown("karin", "/meldingen"), HasSubstr("Wat zie jij terug van de visie?"));
  EXPECT_THAT(shown("karin", "/visie/terugvragen"), HasSubstr("Waar zag jij dat deze maand?"));
  EXPECT_THAT(shown("marieke", "/visie/terugvragen"), HasSubstr("Er is nu geen vraag voor jou."));
  const TestHouse::Fields answer{
      {"zag-waar", "own_work"}, {"wat", "Een student vroeg het zelf."}, {"terug-van", "praten"}};
  EXPECT_EQ(house_.post("karin", "/visie/terugvragen", {{"terug-van", "praten"}}).status, 422);
  EXPECT_EQ(house_.post("karin", "/visie/terugvragen", answer).status, 303);
  EXPECT_EQ(house_.post("karin", "/visie/terugvragen", answer).status, 409) << "one answer";
  EXPECT_EQ(count("direction_recalls WHERE seen = 'own_work' AND number = 1"), 1);
  EXPECT_EQ(count("direction_recall_items WHERE words = 'Een student vroeg het zelf.'"), 1);
  EXPECT_EQ(count("campus_accepted_forms WHERE answer LIKE '%terugvragen%'"), 0);
  EXPECT_THAT(shown("fatma", "/visie/bijhouden"), Not(HasSubstr("vroeg het zelf")))
      << "one answer is too few";
  EXPECT_THAT(differing(), IsEmpty());
  EXPECT_THAT(differing(400), IsEmpty());
}

TEST_P(VisionStory, NotNowCountsAsAskedAndLooksTheSame) {
  publish_vision(house_);
  house_.post("karin", "/visie/bevestigen");
  pass(75);
  live_a_day();
  EXPECT_EQ(house_.post("karin", "/visie/terugvragen/niet-nu").status, 303);
  EXPECT_EQ(count("direction_recalls"), 0);
  live_a_day();
  EXPECT_THAT(shown("karin", "/visie/terugvragen"), HasSubstr("Er is nu geen vraag voor jou."));
}

TEST_P(VisionStory, StudentsAndTheWorldReadItWhereTheSchoolSaysSo) {
  publish_vision(house_);
  const std::string open = "/visie/openbaar/" + text(house_.cast.institution);
  EXPECT_EQ(house_.get("yara", "/visie").status, 403);
  EXPECT_EQ(house_.get("", open).status, 404);
  const auto keep = house_.get("fatma", "/visie/bijhouden");
  house_.post("fatma", "/visie/bijhouden/wie-leest",
              {{"studenten", "1"},
               {"iedereen", "1"},
               {"versie", app::testing::version_in(keep, "/visie/bijhouden/wie-leest")}});
  const std::string of_yara = shown("yara", "/visie");
  EXPECT_THAT(of_yara, HasSubstr("Elke student vindt een eigen weg."));
  EXPECT_THAT(of_yara, Not(HasSubstr("Bevestig dat je dit las")));
  EXPECT_THAT(of_yara, Not(HasSubstr("Jij ziet studenten groeien.")));
  EXPECT_THAT(shown("", open), HasSubstr("Elke student vindt een eigen weg."));
}

TEST_P(VisionStory, WhoStartsIsAskedInTheSecondWeek) {
  publish_vision(house_);
  const auto id = house_.ids.next<people::Person>();
  house_.database().write([&](sql::Transaction& tx) {
    people::add_person(tx, house_.cast.institution, {.person = {id, "Lot", "", "Nieuw"}, .number = "77"});
    people::appoint(tx, house_.cast.institution, house_.ids.next_value(), id,
                    {people::Role::teacher, {organisation::UnitKind::team, house_.cast.care_team.value}},
                    house_.today());
  });
  house_.let_sign_in("lot", id);
  pass(7);
  live_a_day();
  EXPECT_THAT(shown("lot", "/meldingen"), Not(HasSubstr("Lees de visie van de school")));
  pass(1);
  live_a_day();
  EXPECT_THAT(shown("lot", "/meldingen"), HasSubstr("Lees de visie van de school"));
}

TEST_P(VisionStory, IsCompleteInEnglish) {
  publish_vision(house_);
  http::Request request;
  request.path = "/visie";
  request.headers = {{"accept-language", "en"}};
  house_.post("karin", "/taal", {{"taal", "en"}, {"terug", "/visie"}});
  EXPECT_TRUE(has(house_.get("karin", "/visie"), "Have you read this?") ||
              has(house_.ask("karin", std::move(request)), "Have you read this?"));
}

}  // namespace
}  // namespace koers::direction
