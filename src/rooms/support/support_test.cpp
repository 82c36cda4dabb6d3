// Yara asks Ellen for what she needs; they agree, sign and look back; and nobody else finds any of it.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/testing/things.h"
#include "platform/testing/database.h"
#include "rooms/support/agreement.h"
#include "rooms/support/support.h"
#include "rooms/support/testing_support.h"

namespace koers::support {
namespace {

using namespace testing_support;
using ::testing::AnyOf;
using ::testing::HasSubstr;
using ::testing::Not;

class Support : public ::testing::TestWithParam<std::string> {
 protected:
  Support() { add_ellen(house); }
  TestHouse house{GetParam()};
};
INSTANTIATE_TEST_SUITE_P(On, Support, koers::testing::each_database(), koers::testing::database_name);

// Meets LA-04.
TEST_P(Support, YaraAsksEllenAndTheyAgreeAndSign) {
  EXPECT_TRUE(has(house.get("yara", "/ik/ondersteuning"), "Nog geen afspraak."));
  EXPECT_EQ(house.post("yara", "/ik/ondersteuning", {{"medewerker", "niemand"}, {"nodig", "Rust."}}).status,
            422);
  const auto page = ask(house);
  EXPECT_TRUE(has(house.get("ellen", "/ondersteuning"), "Yara Benali"));
  EXPECT_TRUE(has(house.get("ellen", "/meldingen"), "Iets bij de afspraak met Yara"));
  EXPECT_THAT(house.get("ellen", "/meldingen").body, Not(HasSubstr("rustige plek")));
  EXPECT_TRUE(has(house.get("ellen", page), "Ik heb een rustige plek nodig."));
  EXPECT_TRUE(has(house.get("yara", "/privacy"), "Ellen")) << "she sees that it was opened";
  write_line(house, page, "Een rustige plek");
  EXPECT_EQ(
      house
          .post("yara", page + "/tekenen", {{"naam-af", "Yara"}, {"gelezen", read_hash(house, "yara", page)}})
          .status,
      422)
      << "her age";
  EXPECT_EQ(sign(house, "yara", page).status, 303);
  EXPECT_TRUE(has(house.get("ellen", page), "Yara Benali tekende op"));
  EXPECT_EQ(sign(house, "ellen", page).status, 303);
  EXPECT_EQ(state_of(house), AgreementState::in_force);
  EXPECT_TRUE(has(house.get("yara", page), "Kijk samen terug vóór 23 november 2027."));
}

TEST_P(Support, WhoIsYoungerHasAParentSignToo) {
  const auto page = ask(house);
  write_line(house, page, "Een rustige plek");
  Fields fields{
      {"naam-af", "Yara"}, {"leeftijd", "with_parent"}, {"gelezen", read_hash(house, "yara", page)}};
  EXPECT_EQ(house.post("yara", page + "/tekenen", fields).status, 422);
  fields.emplace_back("ouder", "Nadia Benali");
  EXPECT_EQ(house.post("yara", page + "/tekenen", fields).status, 303);
  EXPECT_TRUE(has(house.get("ellen", page), "Nadia Benali tekende op"));
}

// What is signed is what was read: a text that changes takes the names away.
TEST_P(Support, NothingChangesBelowAName) {
  const auto page = ask(house);
  write_line(house, page, "Een rustige plek");
  EXPECT_EQ(sign(house, "yara", page).status, 303);
  const auto read = read_hash(house, "ellen", page);
  write_line(house, page, "Een half uur langer");
  EXPECT_THAT(house.get("yara", page).body, Not(HasSubstr("tekende op")));
  const auto late = house.post("ellen", page + "/tekenen", {{"naam-af", "Ellen Vos"}, {"gelezen", read}});
  EXPECT_EQ(late.status, 409);
  EXPECT_TRUE(has(late, "Intussen veranderde de tekst."));
  EXPECT_TRUE(has(late, "Ellen Vos"));
  house.meanwhile([&] { write_line(house, page, "En nog iets"); });
  EXPECT_EQ(sign(house, "yara", page).status, 409);
  EXPECT_EQ(state_of(house), AgreementState::draft);
}

// A line that is taken out takes the names away too, and is not taken out twice.
TEST_P(Support, ALineThatIsTakenOutTakesTheNamesAway) {
  const auto page = ask(house);
  write_line(house, page, "Een rustige plek");
  write_line(house, page, "Een half uur langer");
  EXPECT_EQ(sign(house, "yara", page).status, 303);
  const std::string body = house.get("ellen", page).body;
  const auto from = body.find(page + "/regels/");
  ASSERT_NE(from, std::string::npos);
  const std::string way_out = body.substr(from, body.find('"', from) - from);
  EXPECT_EQ(house.post("karin", way_out).status, 404);
  EXPECT_EQ(house.post("ellen", way_out).status, 303);
  EXPECT_EQ(house.post("ellen", way_out).status, 404);
  const std::string left = house.get("yara", page).body;
  EXPECT_THAT(left, Not(HasSubstr("tekende op")));
  EXPECT_NE(left.find("Een rustige plek") == std::string::npos,
            left.find("Een half uur langer") == std::string::npos);
}

// Meets LA-04: the school answers, and says where to go.
TEST_P(Support, WhatIsRefusedIsWrittenWithAReason) {
  const auto page = ask(house);
  EXPECT_EQ(house.post("yara", page + "/weigeren", {{"weigering", "Nee"}}).status, 403);
  EXPECT_EQ(house.post("ellen", page + "/weigeren", {{"weigering", ""}}).status, 422);
  EXPECT_EQ(house.post("ellen", page + "/weigeren", {{"weigering", "Die plek hebben we niet."}}).status, 303);
  const auto read = house.get("yara", page);
  EXPECT_TRUE(has(read, "Die plek hebben we niet."));
  EXPECT_TRUE(has(read, "klachtencommissie"));
  EXPECT_EQ(house.post("ellen", page + "/regels", {{"wat-af", "Toch"}}).status, 409);
}

TEST_P(Support, WhatNobodySignedTheStudentThrowsAway) {
  const auto page = ask(house);
  EXPECT_EQ(house.post("ellen", page + "/weg").status, 403);
  EXPECT_EQ(house.post("yara", page + "/weg").status, 303);
  EXPECT_EQ(house.get("ellen", page).status, 404);
  EXPECT_THAT(house.get("ellen", "/meldingen").body, Not(HasSubstr("afspraak met Yara")));
}

// Meets LA-04: looked back on each year, by both.
TEST_P(Support, BothAreRemindedAndLookBack) {
  const auto page = agreed(house);
  EXPECT_EQ(house.post("yara", page + "/terugkijken", {{"terugblik", "Te vroeg."}}).status, 409);
  house.get("yara", "/ik/ondersteuning");  // what there was is read
  pass_to(house, make_day(2027, 10, 22));
  remind(house);
  EXPECT_THAT(house.get("yara", "/meldingen").body, Not(HasSubstr(">Nieuw<")));
  pass_to(house, make_day(2027, 10, 23));
  remind(house);
  remind(house);
  EXPECT_THAT(house.get("yara", "/meldingen").body, HasSubstr(">Nieuw<"));
  EXPECT_THAT(house.get("ellen", "/meldingen").body, HasSubstr(">Nieuw<"));
  EXPECT_EQ(house.post("yara", page + "/terugkijken", {{"terugblik", "Het werkt goed."}}).status, 303);
  EXPECT_EQ(house.post("ellen", page + "/terugkijken", {{"terugblik", "Zij haalde alles."}}).status, 303);
  const auto read = house.get("yara", page);
  EXPECT_TRUE(has(read, "Het werkt goed."));
  EXPECT_TRUE(has(read, "Zij haalde alles."));
  EXPECT_TRUE(has(read, "vóór 23 oktober 2028"));
}

// Meets LA-04: what was signed keeps its day, and what is signed later has the new one.
TEST_P(Support, AnotherTermHoldsForWhatIsSignedFromThenOn) {
  const auto page = agreed(house);
  const auto set = [&](const char* key, const char* value) {
    return house.post("noah", std::string("/beheer/termijnen/support.") + key,
                      {{"hoeveel", value}, {"reden", "Dat is bij ons korter."}});
  };
  EXPECT_EQ(set("months_to_evaluate", "6").status, 303);
  EXPECT_EQ(set("age_to_sign_alone", "18").status, 303);
  EXPECT_EQ(whole(house).agreement.evaluate_by, make_day(2027, 11, 23));
  const auto next = location_of(house.post("ellen", page + "/veranderen"));
  EXPECT_TRUE(has(house.get("yara", next), "Vanaf 18 jaar teken je zelf."));
  EXPECT_TRUE(has(house.get("yara", next), "Jonger dan 18"));
  EXPECT_EQ(sign(house, "yara", next).status, 303);
  EXPECT_EQ(sign(house, "ellen", next).status, 303);
  EXPECT_EQ(whole(house).agreement.evaluate_by, make_day(2027, 5, 23));
  EXPECT_EQ(set("months_before_evaluation", "2").status, 303);
  pass_to(house, make_day(2027, 3, 23));
  EXPECT_EQ(house.post("yara", next + "/terugkijken", {{"terugblik", "Het werkt goed."}}).status, 303);
}

TEST_P(Support, ANewAgreementTakesThePlaceOfTheOldOneWhenItIsSigned) {
  const auto page = agreed(house);
  const auto next = location_of(house.post("ellen", page + "/veranderen"));
  EXPECT_EQ(house.post("ellen", page + "/veranderen").status, 409);
  EXPECT_TRUE(has(house.get("yara", next), "Een rustige plek"));
  EXPECT_TRUE(has(house.get("yara", page), "geldt"));
  EXPECT_EQ(sign(house, "yara", next).status, 303);
  EXPECT_EQ(sign(house, "ellen", next).status, 303);
  EXPECT_TRUE(has(house.get("yara", page), "Er kwam een nieuwe afspraak voor in de plaats"));
  EXPECT_EQ(house.post("yara", next + "/stoppen", {{"stopt", "Ik heb het niet meer nodig."}}).status, 303);
  EXPECT_EQ(house.post("yara", next + "/stoppen", {{"stopt", "Nog eens."}}).status, 409);
}

// Meets LA-04: one line to one person, and no more.
TEST_P(Support, OneLineIsShownByALinkAsLongAsSheWants) {
  const auto page = agreed(house);
  const auto line = line_value(house.get("yara", page).body);
  const Fields fields{
      {"welke-regel", line}, {"voor-wie", "Sanne, docent"}, {"tot-dag", text(house.today() + 30)}};
  EXPECT_EQ(house.post("ellen", page + "/laat-zien", fields).status, 403);
  const auto made = house.post("yara", page + "/laat-zien", fields);
  ASSERT_EQ(made.status, 200);
  const auto link = link_in(made.body);
  const auto read = house.get("", link);
  EXPECT_EQ(read.status, 200);
  EXPECT_TRUE(has(read, "Een rustige plek"));
  for (const char* words : {"Benali", "Ellen", "Lokaal"})
    EXPECT_THAT(read.body, Not(HasSubstr(words))) << words;
  EXPECT_TRUE(has(house.get("yara", page), "Sanne, docent"));
  const auto all = whole(house).shown;
  ASSERT_EQ(all.size(), 1U);
  EXPECT_EQ(house.post("yara", page + "/laat-zien/" + text(all[0].id) + "/stop").status, 303);
  EXPECT_EQ(house.get("", link).status, 410);
}

TEST_P(Support, KarinReadsItOnlyAsLongAsYaraSaysSo) {
  const auto page = agreed(house);
  const std::string file = "/studenten/" + text(house.cast.yara) + "/ondersteuning";
  EXPECT_EQ(house.get("karin", file).status, 404);
  EXPECT_EQ(house.post("yara", page + "/begeleider", {{"leest", "ja"}}).status, 303);
  EXPECT_TRUE(has(house.get("karin", file), "Een rustige plek"));
  EXPECT_EQ(house.get("joost", file).status, 404);
  EXPECT_EQ(house.post("yara", page + "/begeleider", {{"leest", "nee"}}).status, 303);
  EXPECT_EQ(house.get("karin", file).status, 404);
}

TEST_P(Support, NobodyElseFindsItNorWhoLeftTheRole) {
  const auto page = agreed(house);
  for (const char* who : {"ruben", "karin", "joost", "jeroen", "fatma", "marieke", "paul", "noah"}) {
    EXPECT_EQ(house.get(who, page).status, 404) << who;
    EXPECT_EQ(house.post(who, page + "/stoppen", {{"stopt", "x"}}).status, 404) << who;
  }
  add_officer(house, "ilse");
  EXPECT_EQ(house.get("ilse", page).status, 404) << "another officer";
  EXPECT_THAT(house.get("ilse", "/ondersteuning").body, Not(HasSubstr("Yara")));
  house.meanwhile([&] { end_roles(house); });
  EXPECT_EQ(house.post("ellen", page + "/stoppen", {{"stopt", "Te laat."}}).status, 404);
}

TEST_P(Support, EllenBeginsOneForANumber) {
  EXPECT_EQ(house.post("ellen", "/ondersteuning", {{"nummer", "999999"}}).status, 422);
  EXPECT_EQ(house.post("ellen", "/ondersteuning", {{"nummer", "2001"}}).status, 422) << "no student";
  const auto made = house.post("ellen", "/ondersteuning", {{"nummer", "1001"}});
  ASSERT_EQ(made.status, 303);
  EXPECT_EQ(house.get("yara", location_of(made)).status, 200);
  EXPECT_TRUE(has(house.get("yara", "/meldingen"), "Er is iets bij je ondersteuning"));
  EXPECT_TRUE(has(house.get("fatma", "/ondersteuning/op-tijd"), "Te weinig om een getal te laten zien."));
}

}  // namespace
}  // namespace koers::support
