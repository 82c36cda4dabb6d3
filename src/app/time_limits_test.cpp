// The terms of the law and the school are settings: with a reason, a source, a mark until somebody looked,
// and fair to what began before.
#include "app/time_limits.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "app/rooms.h"
#include "app/testing/things.h"
#include "app/testing/toasts.h"
#include "campus/people/personal_data.h"
#include "platform/testing/database.h"
#include "rooms/aftercare/aftercare.h"

namespace koers::app {
namespace {

using testing::has;
using testing::location_of;
using testing::TestHouse;
using testing::undo_of;
using testing::version_in;
using Fields = TestHouse::Fields;
using ::testing::HasSubstr;
using ::testing::Not;
using time_limits::TimeLimit;
using time_limits::TimeLimits;

class TimeLimitStories : public ::testing::TestWithParam<std::string> {
 protected:
  std::string at(const std::string& key) { return "/beheer/termijnen/" + key; }
  http::Response set(const std::string& who, const std::string& key, const std::string& value,
                     const std::string& reason = "Dat spraken we af.") {
    return house.post(who, at(key), {{"hoeveel", value}, {"reden", reason}});
  }
  int now(const std::string& key) {
    return TimeLimits::of(house.database().snapshot()->reader(), house.cast.institution)
        .now(*time_limit_with(key));
  }
  std::string proposed() {
    const auto page = house.get("karin", "/nazorg").body;
    const auto from = page.find("value=\"", page.find("name=\"tot-nazorg\"")) + 7;
    return page.substr(from, page.find('"', from) - from);
  }
  std::string mark_in_aftercare(const std::string& until) {
    const auto made = house.post("karin", "/nazorg",
                                 {{"wie-nazorg", text(house.cast.yara)},
                                  {"grond-nazorg", "no_place"},
                                  {"afgesproken", "We bellen elke maand."},
                                  {"tot-nazorg", until}});
    EXPECT_EQ(made.status, 303);
    return location_of(made);
  }
  void pass(int days) { house.clock.set(house.clock.now() + days * 86'400LL); }

  TestHouse house{GetParam()};
  const std::string months = "aftercare.months";
};
INSTANTIATE_TEST_SUITE_P(On, TimeLimitStories, koers::testing::each_database(),
                         koers::testing::database_name);

// Meets AD-06, LA-03: with a reason, for who begins from now on, and back to the standard.
TEST_P(TimeLimitStories, NoahChangesAftercareAndOnlyWhoComesNextHasTheNewTerm) {
  EXPECT_TRUE(has(house.get("noah", "/beheer"), "/beheer/termijnen"));
  EXPECT_EQ(proposed(), text(add_months(house.today(), 12)));
  const auto before = mark_in_aftercare(proposed());
  pass(1);
  EXPECT_EQ(set("noah", months, "24", "Twee jaar, zegt de gemeente.").status, 303);
  EXPECT_EQ(set("noah", "aftercare.first_ask", "2").status, 303);
  EXPECT_TRUE(has(house.get("noah", at(months)), "Noah"));
  EXPECT_TRUE(has(house.get("noah", at(months)), "Twee jaar, zegt de gemeente."));
  EXPECT_TRUE(has(house.get("fatma", "/beheer/termijnen?toon=anders"), "Standaard is 12 maanden"));
  EXPECT_EQ(proposed(), text(add_months(house.today(), 24)));
  EXPECT_TRUE(has(house.get("karin", before), "Koers vraagt dit na 1, 3, 6 en 12 maanden."));
  EXPECT_TRUE(has(house.get("karin", before), "23 november 2027"));
  house.post("yara", before + "/stop", {{"stop-nazorg", "Het lukt."}});
  pass(1);
  const auto next = mark_in_aftercare(proposed());
  EXPECT_TRUE(has(house.get("karin", next), "Koers vraagt dit na 2, 3, 6 en 12 maanden."));
  EXPECT_EQ(house.post("fatma", at(months) + "/standaard").status, 303);
  EXPECT_EQ(now(months), 12);
  EXPECT_EQ(proposed(), text(add_months(house.today(), 12)));
}

// Meets AD-06: who is no administrator or co-ordinator neither reads nor sets them.
TEST_P(TimeLimitStories, NobodyElseReachesThem) {
  for (const char* who : {"yara", "karin", "jeroen", "marieke", "paul"}) {
    EXPECT_EQ(house.get(who, "/beheer/termijnen").status, 403) << who;
    EXPECT_EQ(set(who, months, "24").status, 403) << who;
    for (const char* act : {"/standaard", "/nagekeken", "/terug"}) {
      EXPECT_EQ(house.post(who, at(months) + act).status, 403) << who << act;
    }
  }
  EXPECT_EQ(now(months), 12);
  EXPECT_EQ(house.get("noah", at("aftercare.nothing")).status, 404);
  EXPECT_EQ(set("noah", "quality.anything", "3").status, 404);
}

// Meets AD-06: bounds are kept, and what was typed too.
TEST_P(TimeLimitStories, WhatIsNotAllowedIsRefusedWithTheWordsKept) {
  for (const char* wrong : {"0", "37", "-1", "", "twaalf", "12.5", "99999999999999999999"}) {
    const auto refused = set("noah", months, wrong, "Zo zegt de wet het.");
    EXPECT_EQ(refused.status, 422) << wrong;
    EXPECT_TRUE(has(refused, "Zo zegt de wet het.")) << wrong;
  }
  EXPECT_TRUE(has(set("noah", months, "37"), "Kies een getal van 1 tot en met 36."));
  const auto without = set("noah", months, "24", "");
  EXPECT_EQ(without.status, 422);
  EXPECT_TRUE(has(without, "value=\"24\""));
  EXPECT_EQ(now(months), 12);
  EXPECT_EQ(set("noah", "support.age_to_sign_alone", "15").status, 422) << "the law does not allow it";
  EXPECT_EQ(set("noah", months, "12").status, 303);
  EXPECT_TRUE(has(house.get("noah", at(months)), "Niemand veranderde dit nog.")) << "it was so already";
}

// Meets AD-06: of two at once nobody loses what the other wrote.
TEST_P(TimeLimitStories, OfTwoAtOnceTheSecondSeesBoth) {
  const auto read = version_in(house.get("noah", at(months)), at(months));
  EXPECT_EQ(set("fatma", months, "18", "Anderhalf jaar.").status, 303);
  const Fields mine{{"hoeveel", "24"}, {"reden", "Twee jaar."}, {"versie", read}};
  const auto stale = house.post("noah", at(months), mine);
  EXPECT_EQ(stale.status, 409);
  EXPECT_TRUE(has(stale, "value=\"24\""));
  EXPECT_TRUE(has(stale, "18"));
  EXPECT_TRUE(has(stale, "Twee jaar."));
  EXPECT_EQ(now(months), 18);
  const Fields again{{"hoeveel", "24"}, {"reden", "Twee jaar."}, {"versie", version_in(stale, at(months))}};
  EXPECT_EQ(house.post("noah", at(months), again).status, 303);
  EXPECT_EQ(now(months), 24);
}

// Meets AD-06: an undo brings back what was, and one that comes late undoes nothing.
TEST_P(TimeLimitStories, IsUndoneFromTheNote) {
  const auto undo = undo_of(set("noah", months, "24"));
  EXPECT_EQ(house.post("noah", undo).status, 303);
  EXPECT_EQ(now(months), 12);
  EXPECT_TRUE(has(house.get("noah", at(months)), "draaide terug naar 12 maanden"));
  const auto late = undo_of(set("noah", months, "24"));
  set("fatma", months, "30");
  EXPECT_EQ(house.post("noah", late).status, 409);
  EXPECT_EQ(now(months), 30);
  EXPECT_EQ(house.post("noah", at("support.months_to_evaluate") + "/terug").status, 409)
      << "nothing was done";
  EXPECT_EQ(house.post("noah", undo_of(house.post("noah", at(months) + "/standaard"))).status, 303);
  EXPECT_EQ(now(months), 30);
  house.post("noah", at(months) + "/standaard");
  const auto twice = house.post("noah", at(months) + "/standaard");
  EXPECT_EQ(undo_of(twice), "") << "it was the standard already";
}

// Meets AD-06, LA-04: the mark stays until somebody of the school says who looked, and comes back.
TEST_P(TimeLimitStories, HasAMarkUntilSomebodyLooked) {
  const std::string age = at("support.age_to_sign_alone");
  EXPECT_TRUE(has(house.get("noah", age), "Laat dit nakijken"));
  const Fields looked{{"nagekeken-door", "Ellen de Boer, jurist"},
                      {"nagekeken-op", text(house.today() - 1)},
                      {"nagekeken-waarde", "16"},
                      {"form_key", id_text(house.ids.next_value())}};
  EXPECT_EQ(
      house.post("noah", age + "/nagekeken", {{"nagekeken-door", ""}, {"nagekeken-waarde", "16"}}).status,
      422);
  EXPECT_EQ(house
                .post("noah", age + "/nagekeken",
                      {{"nagekeken-door", "Ellen"},
                       {"nagekeken-op", text(house.today() + 1)},
                       {"nagekeken-waarde", "16"}})
                .status,
            422)
      << "tomorrow nobody looked yet";
  EXPECT_EQ(house.post("noah", age + "/nagekeken", looked).status, 303);
  const auto page = house.get("noah", age);
  EXPECT_THAT(page.body, Not(HasSubstr("Laat dit nakijken")));
  EXPECT_TRUE(has(page, "Nagekeken door Ellen de Boer, jurist, 22 november 2026"));
  EXPECT_TRUE(has(house.get("noah", "/beheer/termijnen"), "Nagekeken door Ellen de Boer, jurist"));
  set("fatma", "support.age_to_sign_alone", "18");
  EXPECT_TRUE(has(house.get("noah", age), "Laat dit nakijken")) << "18 was not looked at";
  const auto other = house.post("noah", age + "/nagekeken",
                                {{"nagekeken-door", "Ellen de Boer"},
                                 {"nagekeken-op", text(house.today())},
                                 {"nagekeken-waarde", "16"}});
  EXPECT_EQ(other.status, 422);
  EXPECT_TRUE(has(other, "Het is intussen veranderd: nu 18 jaar."));
  EXPECT_TRUE(has(other, "value=\"Ellen de Boer\""));
  house.post("fatma", age + "/standaard");
  EXPECT_TRUE(has(house.get("noah", age), "Laat dit nakijken"));
}

TEST_P(TimeLimitStories, OfAListThatIsEmptyTheReasonIsSaid) {
  EXPECT_TRUE(has(house.get("noah", "/beheer/termijnen?toon=anders"), "Hier is niets anders."));
  for (const TimeLimitGroup& group : time_limit_groups()) {
    for (const TimeLimit* limit : group.limits) {
      house.post("noah", at(std::string(limit->key)) + "/nagekeken",
                 {{"nagekeken-door", "Ellen"},
                  {"nagekeken-op", text(house.today())},
                  {"nagekeken-waarde", std::to_string(limit->standard)}});
    }
  }
  EXPECT_TRUE(has(house.get("noah", "/beheer/termijnen?toon=nakijken"), "Alles is nagekeken."));
}

// What an institution set stays when who set it is forgotten; the name goes.
TEST_P(TimeLimitStories, OfWhoWasForgottenTheNameGoes) {
  set("noah", months, "24", "Twee jaar.");
  house.database().write([&](sql::Transaction& tx) {
    people::erase(tx, people::personal_tables(), house.cast.institution, house.cast.noah);
  });
  EXPECT_EQ(now(months), 24);
  const auto page = house.get("fatma", at(months));
  EXPECT_TRUE(has(page, "Iemand die er niet meer is koos 24 maanden"));
  EXPECT_TRUE(has(page, "Twee jaar."));
}

// What held on a day is what was set until the end of it.
TEST_P(TimeLimitStories, IsKnownOfEachDay) {
  const Day first = house.today();
  pass(10);
  set("noah", "care.months_of_a_working_note", "6");
  pass(10);
  set("noah", "care.months_of_a_working_note", "2");
  const auto limits = TimeLimits::of(house.database().snapshot()->reader(), house.cast.institution);
  const TimeLimit& limit = *time_limit_with("care.months_of_a_working_note");
  EXPECT_EQ(limits.on(limit, first + 9), 3);
  EXPECT_EQ(limits.on(limit, first + 10), 6);
  EXPECT_EQ(limits.on(limit, first + 20), 2);
  EXPECT_EQ(limits.now(limit), 2);
  EXPECT_EQ(limits.shorter(limit, first), 2);
  EXPECT_EQ(limits.shorter(limit, first + 15), 2);
}

// Meets LA-08: what ended is kept no longer than was said then, and shorter when the school says so.
TEST_P(TimeLimitStories, AftercareIsGoneWhenItsTimeCame) {
  const auto page = mark_in_aftercare(text(house.today() + 30));
  house.post("yara", page + "/stop", {{"stop-nazorg", "Het lukt."}});
  pass(1);
  set("noah", "aftercare.months_kept", "36");
  const auto is_there = [&] {
    TemporaryFolder folder;
    files::Store store(folder.path());
    aftercare::room().erase_old(house.database(), store, house.clock.now());
    return house.database()
               .snapshot()
               ->reader()
               .one<std::int64_t>(
                   {"test.cases", "SELECT COUNT(*) FROM aftercare_cases WHERE institution_id = $1"},
                   house.cast.institution)
               .value_or(-1) > 0;
  };
  pass(360);
  EXPECT_TRUE(is_there());
  pass(5);
  EXPECT_FALSE(is_there()) << "it ended when a year was said";
}

TEST(TimeLimitsOfRooms, SayAllThatAPageNeeds) {
  std::set<std::string_view> keys;
  for (const rooms::Room* room : all_rooms()) {
    for (const TimeLimit* limit : room->limits) {
      EXPECT_TRUE(keys.insert(limit->key).second) << limit->key;
      EXPECT_TRUE(limit->key.starts_with(std::string(room->name) + ".")) << limit->key;
      EXPECT_LE(limit->least, limit->standard) << limit->key;
      EXPECT_LE(limit->standard, limit->most) << limit->key;
      EXPECT_LT(limit->least, limit->most) << limit->key;
      EXPECT_FALSE(limit->requirement.empty()) << limit->key;
    }
  }
  EXPECT_GE(keys.size(), 15U);
}

}  // namespace
}  // namespace koers::app
