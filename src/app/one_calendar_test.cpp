// What somebody plans is one calendar: it is typed, moved and cancelled, a file follows it, its times exist,
// and two at once are warned of.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/testing/house.h"
#include "platform/testing/database.h"
#include "rooms/guidance/testing_talks.h"

namespace koers::app {
namespace {

using namespace guidance::testing_talks;
using ::testing::HasSubstr;
using ::testing::Not;

class OneCalendar : public ::testing::TestWithParam<std::string> {
 protected:
  TestHouse house{GetParam()};
  const testing::Cast& cast = house.cast;
};
INSTANTIATE_TEST_SUITE_P(On, OneCalendar, koers::testing::each_database(), koers::testing::database_name);

TEST_P(OneCalendar, APlanWithAMistakeIsShownAgainAsItWas) {
  const auto address = "/gesprekken/plannen?student=" + id_of(cast.yara);
  const auto again =
      house.post("karin", address,
                 {{"dag", later(house, -1)}, {"tijd", "half elf"}, {"minuten", "25"}, {"plek", "De tuin"}});
  EXPECT_EQ(again.status, 422);
  EXPECT_TRUE(has(again, "Deze dag is al voorbij."));
  EXPECT_TRUE(has(again, "Schrijf de tijd als 10.20."));
  EXPECT_TRUE(has(again, "De tuin"));
  for (const std::string field : {"dag", "tijd"}) EXPECT_TRUE(has(again, "id=\"" + field + "-error\""));
  for (const std::string field : {"minuten", "plek"}) EXPECT_FALSE(has(again, "id=\"" + field + "-error\""));
  const auto length = house.post("karin", address, {{"tijd", "10.20"}, {"minuten", "1"}});
  EXPECT_EQ(length.status, 422);
  EXPECT_TRUE(has(length, "id=\"minuten-error\""));
  EXPECT_EQ(house
                .post("karin", address,
                      {{"dag", later(house, 2)},
                       {"tijd", "10.20"},
                       {"minuten", "30"},
                       {"plek", std::string(99, 'x')}})
                .status,
            422);
  EXPECT_FALSE(has(house.get("karin", "/gesprekken"), "Gesprek met Yara"));
}

// Both move it at once: who comes second sees both, and nothing is moved behind anybody's back.
TEST_P(OneCalendar, WhoMovesATalkThatWasMovedMeanwhileSeesBoth) {
  const auto talk = plan(house, "karin", cast.yara);
  const auto page = house.get("yara", talk + "/verzetten").body;
  const std::string version = version_in(page);
  const auto move = [&](const std::string& who, const std::string& time, const std::string& place) {
    return house.post(
        who, talk + "/verzetten",
        {{"versie", version}, {"dag", later(house, 3)}, {"tijd", time}, {"minuten", "25"}, {"plek", place}});
  };
  EXPECT_EQ(move("karin", "11:00", "Buiten").status, 303);
  const auto stale = move("yara", "11:00", "De kantine");
  EXPECT_EQ(stale.status, 409);
  EXPECT_TRUE(has(stale, "Buiten"));
  EXPECT_TRUE(has(stale, "De kantine"));
  EXPECT_TRUE(has(stale, "id=\"plek-error\""));
  EXPECT_FALSE(has(stale, "id=\"tijd-error\""));
  EXPECT_TRUE(has(house.get("karin", talk), "11.00 uur · Buiten"));
}

TEST_P(OneCalendar, ATalkIsMovedCancelledAndBroughtBack) {
  const auto talk = plan(house, "karin", cast.yara);
  EXPECT_TRUE(has(house.get("yara", talk + "/verzetten"), "10:20"));
  EXPECT_EQ(house.post("yara", talk + "/verzetten", {{"dag", "morgen"}}).status, 422);
  EXPECT_EQ(house
                .post("yara", talk + "/verzetten",
                      {{"dag", later(house, 1)}, {"tijd", "14.05"}, {"minuten", "30"}, {"plek", "Buiten"}})
                .status,
            303);
  EXPECT_TRUE(has(house.get("karin", talk), "14.05 uur · Buiten"));
  EXPECT_EQ(house.post("yara", talk + "/afzeggen").status, 303);
  EXPECT_EQ(house.post("karin", talk + "/afzeggen").status, 409);
  EXPECT_TRUE(has(house.get("karin", talk), "Dit gesprek is afgezegd."));
  EXPECT_TRUE(has(house.get("yara", "/start"), "Vraag Karin om een gesprek"));
  EXPECT_EQ(house.post("yara", talk + "/terug").status, 303);
  EXPECT_TRUE(has(house.get("yara", "/start"), "Gesprek met Karin"));
  EXPECT_EQ(house.post("karin", talk + "/beginnen", {{"zeker", "1"}}).status, 303);
  EXPECT_EQ(
      house
          .post("yara", talk + "/verzetten", {{"dag", later(house, 1)}, {"tijd", "14.05"}, {"minuten", "30"}})
          .status,
      409);
}

TEST_P(OneCalendar, TheCalendarFileSaysWhenAndWithWhomAndNothingElse) {
  const auto talk = plan(house, "karin", cast.yara);
  house.post("yara", talk + "/voorbereiden", {{"stap", "2"}, {"vraag", "Past dit bij mij?"}});
  const auto file = house.get("yara", talk + "/agenda.ics");
  EXPECT_THAT(file.type, HasSubstr("text/calendar"));
  EXPECT_THAT(file.body, HasSubstr("SUMMARY:Gesprek met Karin\r\n"));
  EXPECT_THAT(file.body, HasSubstr("DTSTART;TZID=Europe/Amsterdam:20261126T102000\r\n"));
  EXPECT_THAT(file.body, HasSubstr("DTEND;TZID=Europe/Amsterdam:20261126T104500\r\n"));
  EXPECT_THAT(file.body, HasSubstr("LOCATION:lokaal B2.14\r\n"));
  EXPECT_THAT(file.body, Not(HasSubstr("Past dit")));
  EXPECT_THAT(house.get("karin", talk + "/agenda.ics").body, HasSubstr("SUMMARY:Gesprek met Yara\r\n"));
}

// Meets GU-03.
TEST_P(OneCalendar, ACalendarThatHasItFollowsWhenItIsMovedAndTakesItAwayWhenItIsCancelled) {
  const auto talk = plan(house, "karin", cast.yara);
  const auto line = [](const std::string& file, const std::string& name) {
    const auto at = file.find("\r\n" + name + ":");
    return file.substr(at + 2, file.find("\r\n", at + 2) - at - 2);
  };
  const auto number = [&](const std::string& file) { return std::stol(line(file, "SEQUENCE").substr(9)); };
  const auto first = house.get("yara", talk + "/agenda.ics").body;
  house.clock.set(house.clock.now() + 60);
  EXPECT_EQ(house
                .post("karin", talk + "/verzetten",
                      {{"dag", later(house, 4)}, {"tijd", "11:00"}, {"minuten", "25"}})
                .status,
            303);
  const auto moved = house.get("yara", talk + "/agenda.ics").body;
  EXPECT_EQ(line(moved, "UID"), line(first, "UID"));
  EXPECT_GT(number(moved), number(first));
  EXPECT_THAT(moved, HasSubstr("METHOD:PUBLISH\r\n"));
  house.clock.set(house.clock.now() + 60);
  EXPECT_EQ(house.post("karin", talk + "/afzeggen").status, 303);
  EXPECT_TRUE(has(house.get("yara", talk), talk + "/agenda.ics"))
      << "there is a way to take it out of a calendar";
  const auto gone = house.get("yara", talk + "/agenda.ics").body;
  EXPECT_EQ(line(gone, "UID"), line(first, "UID"));
  EXPECT_GT(number(gone), number(moved));
  EXPECT_THAT(gone, HasSubstr("METHOD:CANCEL\r\n"));
  EXPECT_THAT(gone, HasSubstr("STATUS:CANCELLED\r\n"));
}

TEST_P(OneCalendar, AnHourThatDoesNotExistIsRefusedAndOneThatComesTwiceIsTheFirst) {
  const auto address = "/gesprekken/plannen?student=" + id_of(cast.yara);
  const auto at = [&](const char* day, const char* time) {
    return house.post("karin", address, {{"dag", day}, {"tijd", time}, {"minuten", "25"}});
  };
  const auto skipped = at("2027-03-28", "2:30");
  EXPECT_EQ(skipped.status, 422);
  EXPECT_TRUE(has(skipped, "Die tijd bestaat die nacht niet"));
  EXPECT_TRUE(has(skipped, "id=\"tijd-error\""));
  EXPECT_EQ(at("2027-03-28", "1:59").status, 303);
  const auto talk = location_of(at("2027-03-28", "3:00"));
  EXPECT_EQ(
      house.post("yara", talk + "/verzetten", {{"dag", "2027-03-28"}, {"tijd", "2:00"}, {"minuten", "25"}})
          .status,
      422);
  EXPECT_EQ(at("2027-10-31", "2:30").status, 303);
}

// Meets GU-03.
TEST_P(OneCalendar, TwoAtTheSameTimeAreWarnedOfAndMayBeMeant) {
  const auto other = house.add_student("Tygo", house.today() - 60);
  house.assign(other, cast.karin, house.today() - 60);
  plan(house, "karin", cast.yara);  // in three days, 10.20 to 10.45
  const auto address = "/gesprekken/plannen?student=" + id_of(other);
  Fields form{{"dag", later(house, 3)}, {"tijd", "10:44"}, {"minuten", "25"}, {"plek", "De tuin"}};
  const auto warned = house.post("karin", address, form);
  EXPECT_EQ(warned.status, 422);
  EXPECT_TRUE(has(warned, "Je hebt dan al een gesprek met Yara Benali"));
  EXPECT_TRUE(has(warned, "10.20 uur"));
  EXPECT_TRUE(has(warned, "De tuin"));
  EXPECT_TRUE(has(house.get("karin", "/gesprekken"), "Je hebt 1 gesprek gepland."));
  const std::string key = later(house, 3) + "-644-25";
  ASSERT_TRUE(has(warned, "name=\"dubbel\" value=\"" + key + "\""));
  form.emplace_back("dubbel", key);
  form[1].second = "10:30";
  EXPECT_EQ(house.post("karin", address, form).status, 422) << "another time is another warning";
  form[1].second = "10:44";
  const auto talk = location_of(house.post("karin", address, form));
  EXPECT_TRUE(has(house.get("karin", "/gesprekken"), "Je hebt 2 gesprekken gepland."));
  // One that only begins when the other ends is no warning; who moves one is not warned of itself.
  const auto move = [&](const char* who, const char* time) {
    return house.post(who, talk + "/verzetten",
                      {{"dag", later(house, 3)}, {"tijd", time}, {"minuten", "25"}});
  };
  EXPECT_EQ(move("karin", "10:45").status, 303);
  EXPECT_EQ(move("karin", "10:50").status, 303);
  const auto hers = move("Tygo", "10:15");
  EXPECT_EQ(hers.status, 422);
  EXPECT_TRUE(has(hers, "Karin heeft dan al een ander gesprek"));
  EXPECT_FALSE(has(hers, "Yara")) << "whose it is, is not for another student";
  const auto asked = house.post("Tygo", "/gesprekken/vragen",
                                {{"dag", later(house, 3)}, {"tijd", "10:00"}, {"minuten", "30"}});
  EXPECT_EQ(asked.status, 422);
  EXPECT_FALSE(has(asked, "Yara"));
}

// ---- what is planned with a specialist stands among the others

class TalkWithASpecialist : public OneCalendar {
 protected:
  // Yara asks, Jeroen takes it and plans a talk in two days; answers how the request is called in addresses.
  std::string planned(const std::string& counsellor) {
    house.post("yara", "/hulpvraag", {{"vraag", "Kan ik naar het hbo?"}, {"begeleider", counsellor}});
    const auto id =
        id_text(house.database()
                    .snapshot()
                    ->reader()
                    .one<std::int64_t>({"test.latest_request", "SELECT MAX(id) FROM referrals_requests"})
                    .value());
    EXPECT_EQ(house.post("jeroen", "/aanvragen/" + id + "/oppakken").status, 303);
    EXPECT_EQ(plan_it(id, 2, "9:15").status, 303);
    return id;
  }
  http::Response plan_it(const std::string& id, int days, const std::string& time) {
    return house.post("jeroen", "/aanvragen/" + id + "/plannen",
                      {{"dag", later(house, days)}, {"tijd", time}, {"plek", "Kamer 12"}});
  }
  void days_pass(int days) {
    house.clock.set(house.clock.now() + days * 86'400LL);
    for (const auto& [who, id] :
         {std::pair("yara", cast.yara), {"jeroen", cast.jeroen}, {"karin", cast.karin}})
      house.let_sign_in(who, id);
  }
  std::string seen(const char* who, const std::string& path) { return house.get(who, path).body; }
  std::string file() const { return "/studenten/" + id_of(cast.yara); }
};
INSTANTIATE_TEST_SUITE_P(On, TalkWithASpecialist, koers::testing::each_database(),
                         koers::testing::database_name);

// Meets ST-18, GU-10.
TEST_P(TalkWithASpecialist, StandsWithBothUntilItWasHeldAndAfterwards) {
  const auto id = planned("nee");
  const auto list = seen("yara", "/gesprekken");
  EXPECT_THAT(list, HasSubstr("Gesprek met Jeroen"));
  EXPECT_THAT(list, HasSubstr("Over 2 dagen praat je met Jeroen."));
  EXPECT_THAT(list, HasSubstr("9.15 uur · Kamer 12"));
  EXPECT_THAT(list, Not(HasSubstr("nog niet gepland")));
  const auto home = seen("yara", "/start");
  EXPECT_THAT(home, HasSubstr("Gesprek met Jeroen"));
  EXPECT_THAT(home, Not(HasSubstr("Nog geen gesprek gepland")));
  EXPECT_THAT(seen("jeroen", "/gesprekken"), HasSubstr("Gesprek met Yara Benali"));
  EXPECT_THAT(seen("jeroen", "/gesprekken"), HasSubstr("Je hebt 1 gesprek gepland."));
  EXPECT_THAT(seen("jeroen", "/vandaag"), HasSubstr("Deze week <b>1</b> gesprek."));
  EXPECT_THAT(seen("jeroen", "/vandaag"), HasSubstr("/aanvragen/" + id));

  // Her talk with Karin comes first when it is earlier.
  plan(house, "karin", cast.yara, "dialogue", 1);
  EXPECT_THAT(seen("yara", "/gesprekken"), HasSubstr("Morgen praat je met Karin."));
  EXPECT_THAT(seen("yara", "/start"), HasSubstr("Gesprek met Karin"));

  days_pass(3);
  EXPECT_THAT(seen("jeroen", "/gesprekken"), HasSubstr("Nog niet gehouden"));
  EXPECT_EQ(house.post("jeroen", "/aanvragen/" + id + "/gesproken", {{"dag", later(house, -1)}}).status, 303);
  EXPECT_THAT(seen("jeroen", "/gesprekken"), HasSubstr("Gehouden op woensdag 25 november"));
  EXPECT_THAT(seen("jeroen", "/gesprekken"), Not(HasSubstr("Nog niet gehouden")));
  EXPECT_THAT(seen("yara", "/gesprekken"), HasSubstr("Gehouden op woensdag 25 november"));
}

// Meets GU-12.
TEST_P(TalkWithASpecialist, IsForTheCounsellorWhatTheStudentLetsHimKnow) {
  planned("nee");
  const std::string pages[] = {"/gesprekken", "/vandaag", "/studenten", file()};
  EXPECT_THAT(seen("karin", "/studenten?toon=niets-gepland"), HasSubstr(file()));
  EXPECT_THAT(seen("karin", file()), HasSubstr("/signalen/"));
  for (const auto& page : pages) {
    EXPECT_THAT(seen("karin", page), Not(HasSubstr("Jeroen"))) << page;
    EXPECT_THAT(seen("karin", page), Not(HasSubstr("Kamer 12"))) << page;
  }
}

TEST_P(TalkWithASpecialist, OfWhichTheCounsellorKnowsIsATalkToo) {
  const auto id = planned("ja");
  EXPECT_THAT(seen("karin", "/studenten?toon=niets-gepland"), Not(HasSubstr(file())));
  EXPECT_THAT(seen("karin", file()), Not(HasSubstr("Nog geen gesprekken")));
  EXPECT_THAT(seen("karin", "/gesprekken"), Not(HasSubstr("Kamer 12"))) << "it is not hers";
  days_pass(2);
  EXPECT_THAT(seen("karin", "/studenten?toon=lang-niet-gesproken"), HasSubstr(file()));
  EXPECT_EQ(house.post("jeroen", "/aanvragen/" + id + "/gesproken", {{"dag", later(house, 0)}}).status, 303);
  EXPECT_THAT(seen("karin", "/studenten?toon=lang-niet-gesproken"), Not(HasSubstr(file())));
}

TEST_P(TalkWithASpecialist, GoesIntoTheCalendarsOfBothAndOutOfThem) {
  const auto id = planned("nee");
  const std::string hers = "/hulpvraag/" + id + "/agenda.ics", his = "/aanvragen/" + id + "/agenda.ics";
  EXPECT_THAT(seen("yara", "/hulpvraag"), HasSubstr(hers));
  EXPECT_THAT(seen("jeroen", "/aanvragen/" + id), HasSubstr(his));
  const auto file = seen("yara", hers);
  EXPECT_THAT(file, HasSubstr("SUMMARY:Gesprek met Jeroen\r\n"));
  EXPECT_THAT(file, HasSubstr("DTSTART;TZID=Europe/Amsterdam:20261125T091500\r\n"));
  EXPECT_THAT(file, HasSubstr("LOCATION:Kamer 12\r\n"));
  EXPECT_THAT(file, HasSubstr("UID:" + id + "@koers\r\n"));
  EXPECT_THAT(file, Not(HasSubstr("hbo"))) << "nothing of what it is about";
  EXPECT_THAT(seen("jeroen", his), HasSubstr("SUMMARY:Gesprek met Yara\r\n"));
  EXPECT_EQ(house.get("karin", his).status, 403);
  EXPECT_EQ(house.get("ruben", hers).status, 404);
  EXPECT_EQ(house.post("yara", "/hulpvraag/" + id + "/intrekken").status, 303);
  EXPECT_THAT(seen("yara", hers), HasSubstr("METHOD:CANCEL\r\n"));
  EXPECT_THAT(seen("yara", "/gesprekken"), Not(HasSubstr("Gesprek met Jeroen")));
}

// Meets GU-03, GU-10.
TEST_P(TalkWithASpecialist, AtTheSameTimeAsAnotherIsWarnedOf) {
  const auto id = planned("nee");  // in two days, 9.15
  house.post("ruben", "/hulpvraag", {{"vraag", "Wat past bij mij?"}, {"begeleider", "nee"}});
  const auto rubens =
      id_text(house.database()
                  .snapshot()
                  ->reader()
                  .one<std::int64_t>({"test.latest_request_of_two", "SELECT MAX(id) FROM referrals_requests"})
                  .value());
  EXPECT_EQ(house.post("jeroen", "/aanvragen/" + rubens + "/oppakken").status, 303);
  EXPECT_EQ(plan_it(id, 2, "9:20").status, 303) << "the one that is moved is no other";
  const auto warned = plan_it(rubens, 2, "9:00");
  EXPECT_EQ(warned.status, 422);
  EXPECT_TRUE(has(warned, "Je hebt dan al een gesprek met Yara Benali, om 9.20 uur."));
  EXPECT_TRUE(has(warned, "Kamer 12"));
  EXPECT_EQ(plan_it(rubens, 2, "9:45").status, 303);
  const Fields again{{"dag", later(house, 2)}, {"tijd", "9:00"}, {"dubbel", later(house, 2) + "-540-25"}};
  EXPECT_EQ(house.post("jeroen", "/aanvragen/" + rubens + "/plannen", again).status, 303);
  // A conversation that he plans with a student whom he guides is held beside them too.
  const auto talk = house.post("jeroen", "/gesprekken/plannen?student=" + id_of(cast.yara),
                               {{"dag", later(house, 2)}, {"tijd", "9:30"}, {"minuten", "25"}});
  EXPECT_EQ(talk.status, 422);
  EXPECT_TRUE(has(talk, "Je hebt dan al een gesprek met Yara Benali: "));
}

// And the other way around: a conversation that he has as a guide is in the way of one of a request.
TEST_P(TalkWithASpecialist, AtTheSameTimeAsAConversationIsWarnedOf) {
  const auto id = planned("nee");
  ASSERT_EQ(house
                .post("jeroen", "/gesprekken/plannen?student=" + id_of(cast.yara),
                      {{"dag", later(house, 3)}, {"tijd", "14:00"}, {"minuten", "25"}})
                .status,
            303);
  const auto warned = plan_it(id, 3, "14:10");
  EXPECT_EQ(warned.status, 422);
  EXPECT_TRUE(has(warned, "Je hebt dan al een gesprek met Yara Benali, om 14.00 uur."));
  EXPECT_EQ(plan_it(id, 3, "14:25").status, 303) << "it begins when the other ends";
  EXPECT_EQ(plan_it(id, 3, "13:20").status, 303);
}

struct SpecialistFacts {
  std::int64_t this_year = 0, last_year = 0;
  std::optional<Day> last_on, next_on;
};
constexpr sql::Statement select_specialist_facts{"test.specialist_facts", R"(
    SELECT specialist_conversations_year, specialist_conversations_last_year, last_specialist_conversation_on,
           next_specialist_conversation_on
    FROM referrals_out_student_facts WHERE institution_id = $1 AND student_id = $2)"};

// Meets QU-02. What the counsellor may know of counts as a conversation.
TEST_P(TalkWithASpecialist, CountsInFiguresWhenTheCounsellorMayKnow) {
  const auto facts = [&] {
    return house.database().snapshot()->reader().one<SpecialistFacts>(select_specialist_facts,
                                                                      cast.institution, cast.yara);
  };
  const auto id = planned("ja");
  ASSERT_TRUE(facts());
  EXPECT_EQ(facts()->next_on, house.today() + 2);
  EXPECT_EQ(facts()->this_year, 0);
  days_pass(2);
  EXPECT_EQ(house.post("jeroen", "/aanvragen/" + id + "/gesproken", {{"dag", later(house, 0)}}).status, 303);
  EXPECT_EQ(facts()->this_year, 1);
  EXPECT_EQ(facts()->last_on, house.today());
  EXPECT_FALSE(facts()->next_on);
  EXPECT_THAT(seen("yara", "/ik/groei"), HasSubstr("Gesprek met Jeroen"));
}

TEST_P(TalkWithASpecialist, CountsNowhereWhenTheStudentKeepsItFromTheCounsellor) {
  const auto id = planned("nee");
  days_pass(2);
  EXPECT_EQ(house.post("jeroen", "/aanvragen/" + id + "/gesproken", {{"dag", later(house, 0)}}).status, 303);
  const auto facts = house.database().snapshot()->reader().one<SpecialistFacts>(select_specialist_facts,
                                                                                cast.institution, cast.yara);
  ASSERT_TRUE(facts);
  EXPECT_EQ(facts->this_year + facts->last_year, 0);
  EXPECT_FALSE(facts->last_on);
  EXPECT_FALSE(facts->next_on);
  EXPECT_THAT(seen("yara", "/ik/groei"), HasSubstr("Gesprek met Jeroen")) << "to herself it is hers";
}

TEST_P(TalkWithASpecialist, InAnHourThatDoesNotExistIsRefused) {
  const auto id = planned("nee");
  const auto again =
      house.post("jeroen", "/aanvragen/" + id + "/plannen", {{"dag", "2027-03-28"}, {"tijd", "2:30"}});
  EXPECT_EQ(again.status, 422);
  EXPECT_TRUE(has(again, "Die tijd bestaat die nacht niet"));
}

}  // namespace
}  // namespace koers::app
