// A request to the specialist: Yara asks, Jeroen takes it, plans, speaks with her and finishes; who may know
// of it is her choice, and nobody else finds anything.
#include "rooms/referrals/referral.h"
#include "campus/rooms/room.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/facts.h"
#include "app/rooms.h"
#include "app/testing/things.h"
#include "platform/base/working_days.h"
#include "platform/testing/database.h"
#include "rooms/caseload/testing_handover.h"

namespace koers::referrals {
namespace {

using app::testing::location_of;
using app::testing::TestHouse;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

class Referrals : public ::testing::TestWithParam<std::string> {
 protected:
  static constexpr std::int64_t day = 86'400;

  void SetUp() override { lies_ = add_specialist("Lies"); }

  Id<people::Person> add_specialist(const std::string& name) {
    const auto id = house_.ids.next<people::Person>();
    house_.database().write([&](sql::Transaction& tx) {
      people::add_person(tx, house_.cast.institution, {.person = {id, name, "", "Mulder"}, .number = name});
      people::appoint(
          tx, house_.cast.institution, house_.ids.next_value(), id,
          {people::Role::specialist, {organisation::UnitKind::institution, house_.cast.institution.value}},
          make_day(2024, 8, 1));
    });
    house_.let_sign_in(name == "Lies" ? "lies" : name, id);
    return id;
  }

  http::Response send(const std::string& who, const std::string& question,
                      const std::string& counsellor = "ja") {
    return house_.post(who, "/hulpvraag", {{"vraag", question}, {"begeleider", counsellor}});
  }
  std::string newest() {
    const auto id = house_.database().snapshot()->reader().one<std::int64_t>(
        {"test.newest_referral",
         "SELECT id FROM referrals_requests ORDER BY asked_at DESC, id DESC LIMIT 1"});
    return id_text(id.value());
  }
  // Yara asks and Jeroen takes it; answers how it is called in addresses.
  std::string taken(const std::string& counsellor = "ja") {
    send("yara", "Kan ik naar het hbo?", counsellor);
    const std::string id = newest();
    EXPECT_EQ(house_.post("jeroen", "/aanvragen/" + id + "/oppakken").status, 303);
    return id;
  }
  std::string shown(const std::string& who, const std::string& path) { return house_.get(who, path).body; }
  std::string file() const { return "/studenten/" + text(house_.cast.yara); }
  // The number at the bell.
  int bell(const std::string& who) {
    const std::string page = shown(who, "/meldingen"), before = "Meldingen: ";
    const auto at = page.find(before);
    return at == page.npos ? 0 : std::stoi(page.substr(at + before.size()));
  }
  std::string fact(const std::string& column) {
    const auto value = house_.database().snapshot()->reader().one<std::optional<std::int64_t>>(
        {"test.referral_fact",
         "SELECT " + column + " FROM referrals_out_student_facts WHERE student_id = $1"},
        house_.cast.yara);
    return !value ? "no row" : !*value ? "unknown" : std::to_string(**value);
  }
  void pass(int days) { house_.clock.set(house_.clock.now() + days * day); }

  TestHouse house_{GetParam()};
  Id<people::Person> lies_;
};

// Meets ST-18, GU-10.
TEST_P(Referrals, YaraAsksJeroenTakesItPlansSpeaksWithHerAndFinishes) {
  EXPECT_THAT(shown("yara", "/gesprekken"), HasSubstr("Vraag het de decaan"));
  EXPECT_THAT(shown("yara", "/hulp"), HasSubstr("/hulpvraag"));
  EXPECT_THAT(shown("yara", "/hulpvraag"), HasSubstr("Je hebt geen vraag open staan."));
  EXPECT_THAT(shown("jeroen", "/aanvragen"), HasSubstr("Geen open aanvragen"));
  EXPECT_EQ(send("yara", "Kan ik naar het hbo?").status, 303);
  const std::string request = "/aanvragen/" + newest();
  EXPECT_THAT(shown("yara", "/hulpvraag"), HasSubstr("Nog niemand pakte hem op."));
  EXPECT_EQ(bell("jeroen"), 1);
  EXPECT_EQ(bell("lies"), 1);
  EXPECT_THAT(shown("jeroen", "/meldingen"), HasSubstr("Yara wacht op een decaan"));
  EXPECT_THAT(shown("jeroen", "/aanvragen"), HasSubstr("Yara Benali"));
  EXPECT_EQ(house_.get("jeroen", file()).status, 404);
  EXPECT_EQ(house_.post("jeroen", request + "/oppakken").status, 303);
  EXPECT_EQ(bell("jeroen"), 0);
  EXPECT_EQ(house_.get("jeroen", file()).status, 200);
  EXPECT_THAT(shown("jeroen", file()), HasSubstr("Vraag aan de decaan"));
  EXPECT_EQ(bell("yara"), 1);
  EXPECT_THAT(shown("yara", "/start"), HasSubstr("nieuws over je vraag"));
  EXPECT_THAT(shown("yara", "/hulpvraag"), HasSubstr("Jeroen pakte je vraag op"));
  EXPECT_EQ(bell("yara"), 0);
  EXPECT_EQ(house_
                .post("jeroen", request + "/plannen",
                      {{"dag", text(house_.today() + 3)}, {"tijd", "10:20"}, {"plek", "B2.14"}})
                .status,
            303);
  const auto page = shown("yara", "/hulpvraag");
  EXPECT_THAT(page, HasSubstr("Je spreekt Jeroen op donderdag 26 november, 10.20 uur."));
  EXPECT_THAT(page, HasSubstr("B2.14"));
  EXPECT_EQ(fact("referral_first_contact_days"), "unknown");
  pass(3);
  EXPECT_EQ(house_.post("jeroen", request + "/gesproken", {{"dag", text(house_.today())}}).status, 303);
  EXPECT_EQ(fact("referral_first_contact_days"), "3");
  EXPECT_EQ(house_.post("jeroen", request + "/afronden", {{"uitkomst", "Deeltijd past bij jou."}}).status,
            303);
  EXPECT_EQ(house_.get("jeroen", file()).status, 404);
  EXPECT_THAT(shown("yara", "/hulpvraag"), HasSubstr("Deeltijd past bij jou."));
  EXPECT_THAT(shown("jeroen", request), HasSubstr("Deeltijd past bij jou."));
  EXPECT_EQ(fact("referrals_year"), "1");
  EXPECT_THAT(app::differing_facts(house_.database(), house_.today()), IsEmpty());
}

// Meets ST-18: the student says more, changes who knows, and takes it back.
TEST_P(Referrals, AStudentMayAddTakeBackAndAskAgain) {
  const std::string id = taken();
  const std::string own = "/hulpvraag/" + id;
  shown("jeroen", "/aanvragen/" + id);
  EXPECT_EQ(house_.post("yara", own + "/erbij", {{"woorden", "Ik werk op zaterdag."}}).status, 303);
  EXPECT_EQ(bell("jeroen"), 1);
  EXPECT_THAT(shown("jeroen", "/aanvragen/" + id), HasSubstr("Ik werk op zaterdag."));
  EXPECT_EQ(bell("jeroen"), 0);
  EXPECT_EQ(house_.post("jeroen", "/aanvragen/" + id + "/bericht", {{"woorden", "Dan kan vrijdag."}}).status,
            303);
  EXPECT_THAT(shown("yara", "/hulpvraag"), HasSubstr("Dan kan vrijdag."));
  EXPECT_EQ(house_.post("yara", own + "/intrekken").status, 303);
  EXPECT_EQ(house_.get("jeroen", file()).status, 404);
  EXPECT_EQ(house_.get("jeroen", "/aanvragen/" + id).status, 404);
  EXPECT_EQ(fact("referrals_year"), "0");
  EXPECT_EQ(house_.post("yara", own + "/erbij", {{"woorden", "Nog iets."}}).status, 409);
  EXPECT_EQ(house_.post("yara", own + "/terug").status, 303);
  EXPECT_THAT(shown("yara", "/hulpvraag"), HasSubstr("Nog niemand pakte hem op."));
  EXPECT_EQ(house_.get("jeroen", file()).status, 404);  // until somebody takes it again
  EXPECT_EQ(house_.post("lies", "/aanvragen/" + id + "/oppakken").status, 303);
  EXPECT_EQ(house_.get("lies", file()).status, 200);
  EXPECT_EQ(house_.get("jeroen", "/aanvragen/" + id).status, 404);
  EXPECT_THAT(app::differing_facts(house_.database(), house_.today()), IsEmpty());
}

// Meets ST-18, ST-16.
TEST_P(Referrals, HerCounsellorKnowsOnlyWhatSheAllows) {
  send("yara", "Kan ik naar het hbo?", "nee");
  const std::string id = newest();
  EXPECT_EQ(bell("karin"), 0);
  EXPECT_THAT(shown("karin", file()), Not(HasSubstr("naar het hbo")));
  house_.post("jeroen", "/aanvragen/" + id + "/oppakken");
  EXPECT_THAT(shown("jeroen", "/aanvragen/" + id),
              HasSubstr("Karin is de begeleider en mag dit niet weten."));
  EXPECT_EQ(bell("karin"), 0);
  house_.post("yara", "/hulpvraag/" + id + "/begeleider", {{"begeleider", "ja"}});
  EXPECT_EQ(bell("karin"), 1);
  EXPECT_THAT(shown("karin", "/meldingen"), HasSubstr("Er is nieuws over de vraag van Yara."));
  house_.post("jeroen", "/aanvragen/" + id + "/bericht", {{"woorden", "Alleen voor Yara."}});
  const auto seen = shown("karin", file());
  EXPECT_THAT(seen, HasSubstr("Kan ik naar het hbo?"));
  EXPECT_THAT(seen, Not(HasSubstr("Alleen voor Yara.")));
  EXPECT_EQ(bell("karin"), 0);
  house_.post("jeroen", "/aanvragen/" + id + "/afronden", {{"uitkomst", "Deeltijd past."}});
  EXPECT_EQ(bell("karin"), 1);
  EXPECT_THAT(shown("yara", "/hulpvraag"), HasSubstr("/hulpvraag/" + id + "/begeleider"));
  house_.post("yara", "/hulpvraag/" + id + "/begeleider", {{"begeleider", "nee"}});
  EXPECT_EQ(bell("karin"), 0);
  EXPECT_THAT(shown("karin", file()), Not(HasSubstr("Deeltijd past.")));
}

// Meets ST-18: who hands a student over is not told any more.
TEST_P(Referrals, AFormerCounsellorIsNotToldAnyMore) {
  taken();
  EXPECT_EQ(bell("karin"), 1);
  const auto bas = app::testing::add_bas(house_);
  ASSERT_EQ(caseload::testing_handover::hand_over(house_, "karin", "yara", house_.cast.yara, "bas", bas),
            303);
  EXPECT_THAT(shown("karin", "/meldingen"), Not(HasSubstr("Yara")));
  EXPECT_EQ(bell("karin"), 0);
}

// Meets ST-18, AD-02.
TEST_P(Referrals, NobodyElseFindsIt) {
  send("yara", "Kan ik naar het hbo?");
  const std::string request = "/aanvragen/" + newest();
  EXPECT_EQ(house_.get("lies", request).status, 200);
  house_.post("jeroen", request + "/oppakken");
  for (const char* who : {"karin", "joost", "ruben", "fatma", "marieke", "paul", "noah"}) {
    EXPECT_EQ(house_.get(who, request).status, 403) << who;
  }
  EXPECT_EQ(house_.get("lies", request).status, 404);
  for (const char* act : {"/plannen", "/gesproken", "/bericht", "/doorgeven", "/afronden", "/heropenen"}) {
    EXPECT_EQ(house_
                  .post("lies", request + act,
                        {{"dag", text(house_.today())},
                         {"tijd", "10:00"},
                         {"woorden", "Hoi"},
                         {"uitkomst", "Klaar"},
                         {"naar", text(lies_)}})
                  .status,
              404)
        << act;
  }
  EXPECT_EQ(house_.get("lies", file()).status, 404);
  EXPECT_THAT(shown("lies", "/aanvragen"), Not(HasSubstr("Yara")));
  for (const char* act : {"/erbij", "/intrekken", "/terug", "/begeleider"}) {
    EXPECT_EQ(house_.post("ruben", "/hulpvraag/" + newest() + act, {{"woorden", "Hoi"}}).status, 404) << act;
  }
  EXPECT_THAT(shown("ruben", "/hulpvraag"), Not(HasSubstr("hbo?")));
}

// Meets GU-10.
TEST_P(Referrals, OfTwoWhoTakeItOneHasItAndTheOtherIsTold) {
  send("yara", "Kan ik naar het hbo?");
  const std::string request = "/aanvragen/" + newest();
  ASSERT_EQ(house_.get("lies", request).status, 200);  // she reads it
  ASSERT_EQ(house_.post("jeroen", request + "/oppakken").status, 303);
  const auto late = house_.post("lies", request + "/oppakken");
  EXPECT_EQ(location_of(late), "/aanvragen");
  EXPECT_THAT(house_.get("lies", late).body, Not(HasSubstr("Yara")));
  EXPECT_EQ(house_.get("lies", file()).status, 404);
  EXPECT_EQ(house_.get("jeroen", request).status, 200);
}

// Meets GU-10: handing on ends one relationship and begins the other.
TEST_P(Referrals, ARequestIsPassedOnToAColleague) {
  const std::string request = "/aanvragen/" + taken();
  EXPECT_EQ(house_.post("jeroen", request + "/doorgeven", {{"naar", text(house_.cast.karin)}}).status, 422);
  EXPECT_EQ(house_.post("jeroen", request + "/doorgeven", {{"naar", text(lies_)}}).status, 303);
  EXPECT_EQ(house_.get("jeroen", request).status, 404);
  EXPECT_EQ(house_.get("jeroen", file()).status, 404);
  EXPECT_EQ(house_.get("lies", file()).status, 200);
  EXPECT_EQ(bell("lies"), 1);
  EXPECT_THAT(shown("lies", request), HasSubstr("Jeroen gaf de vraag door aan Lies"));
  EXPECT_THAT(shown("yara", "/hulpvraag"), HasSubstr("Jeroen gaf je vraag door aan Lies"));
}

// Whom each step rings for: Yara, Karin, Jeroen, Lies; afterwards everybody has read it.
TEST_P(Referrals, EachStepRingsForWhomItConcerns) {
  send("yara", "Kan ik naar het hbo?");
  const std::string id = newest(), own = "/hulpvraag/" + id, request = "/aanvragen/" + id;
  const std::string soon = text(house_.today() + 2);
  const auto rings = [&](const std::string& who, const std::string& path, const TestHouse::Fields& fields,
                         const std::string& for_whom) {
    house_.post("yara", "/meldingen/gelezen");
    for (const auto* name : {"karin", "jeroen", "lies"}) house_.post(name, "/meldingen/gelezen");
    EXPECT_EQ(house_.post(who, path, fields).status, 303) << path;
    std::string bells;
    for (const auto* name : {"yara", "karin", "jeroen", "lies"}) {
      bells += std::to_string(bell(name));
    }
    EXPECT_EQ(bells, for_whom) << path;
  };
  rings("yara", own + "/erbij", {{"woorden", "Ik werk op zaterdag."}}, "0011");
  rings("jeroen", request + "/oppakken", {}, "1100");
  rings("yara", own + "/erbij", {{"woorden", "En op zondag."}}, "0010");
  rings("jeroen", request + "/plannen", {{"dag", soon}, {"tijd", "10:20"}}, "1100");
  rings("jeroen", request + "/bericht", {{"woorden", "Tot dan."}}, "1000");
  rings("jeroen", request + "/gesproken", {{"dag", text(house_.today())}}, "1100");
  rings("jeroen", request + "/doorgeven", {{"naar", text(lies_)}}, "1101");
  rings("lies", request + "/afronden", {{"uitkomst", "Ja."}}, "1100");
  rings("lies", request + "/heropenen", {}, "1100");
  // What is withdrawn holds for nobody, also where nobody read it.
  house_.post("yara", own + "/erbij", {{"woorden", "Nog iets."}});
  EXPECT_EQ(bell("lies"), 1);
  EXPECT_EQ(house_.post("yara", own + "/intrekken").status, 303);
  EXPECT_EQ(bell("lies") + bell("karin") + bell("yara"), 0);
  rings("yara", own + "/terug", {}, "0111");
}

// Meets GU-10: nobody waits for a specialist who left.
TEST_P(Referrals, WhatSomebodyHadWhoLeftIsFreeAgain) {
  const std::string request = "/aanvragen/" + taken();
  EXPECT_EQ(house_.get("lies", request).status, 404);
  house_.database().write([&](sql::Transaction& tx) {
    tx.run({"test.end_role", "UPDATE campus_roles SET ends_on = $2 WHERE person_id = $1"}, house_.cast.jeroen,
           house_.today());
  });
  EXPECT_THAT(shown("lies", "/aanvragen"), HasSubstr("Yara Benali"));
  EXPECT_THAT(shown("yara", "/hulpvraag"), HasSubstr("Nog niemand pakte hem op."));
  EXPECT_THAT(shown("karin", file()), Not(HasSubstr("Jeroen heeft de vraag")));
  EXPECT_EQ(house_.post("lies", request + "/bericht", {{"woorden", "Hoi"}}).status, 409);
  EXPECT_EQ(house_.post("lies", request + "/oppakken").status, 303);
  EXPECT_EQ(house_.get("lies", file()).status, 200);
  EXPECT_THAT(shown("yara", "/hulpvraag"), HasSubstr("Lies pakte je vraag op"));
  const auto guides =
      access::guides_of(house_.database().snapshot()->reader(), house_.cast.institution, house_.cast.yara);
  for (const auto& guide : guides) {
    if (guide.person_id == house_.cast.jeroen) EXPECT_EQ(guide.ends_on, house_.today());
  }
}

// Meets GU-10: a mistake is mended on the same day; later the file stays closed.
TEST_P(Referrals, WhatWasFinishedByMistakeOpensAgainOnTheSameDayOnly) {
  const std::string request = "/aanvragen/" + taken();
  house_.post("jeroen", request + "/afronden", {{"uitkomst", "Klaar."}});
  EXPECT_EQ(house_.post("jeroen", request + "/heropenen").status, 303);
  EXPECT_EQ(house_.get("jeroen", file()).status, 200);
  house_.post("jeroen", request + "/afronden", {{"uitkomst", "Nu echt klaar."}});
  pass(1);
  EXPECT_EQ(house_.post("jeroen", request + "/heropenen").status, 409);
  EXPECT_EQ(house_.get("jeroen", file()).status, 404);
}

// Meets ST-18.
TEST_P(Referrals, OneQuestionAtATimeAndNothingTypedIsLost) {
  EXPECT_EQ(send("yara", "").status, 422);
  const auto number =
      house_.post("yara", "/hulpvraag", {{"vraag", "Mijn nummer is 111222333"}, {"eerder", "Ik belde."}});
  EXPECT_EQ(number.status, 422);
  EXPECT_THAT(number.body, HasSubstr("Ik belde."));
  EXPECT_THAT(number.body, HasSubstr("BSN"));
  EXPECT_EQ(send("yara", std::string(2'001, 'a')).status, 422);
  EXPECT_EQ(send("yara", "De eerste").status, 303);
  const auto second =
      house_.post("yara", "/hulpvraag", {{"vraag", "De tweede vraag"}, {"eerder", "Ik las erover."}});
  EXPECT_EQ(second.status, 422);
  EXPECT_THAT(second.body, HasSubstr("Ik las erover."));
  EXPECT_THAT(second.body, HasSubstr("Je hebt al een vraag open staan."));
  EXPECT_THAT(second.body, HasSubstr("De tweede vraag"));
  house_.post("yara", "/hulpvraag/" + newest() + "/intrekken");
  const std::string first = newest();
  EXPECT_EQ(send("yara", "De tweede vraag").status, 303);
  EXPECT_EQ(house_.post("yara", "/hulpvraag/" + first + "/terug").status, 409);
}

// Meets ST-18: a wait is said as it is.
TEST_P(Referrals, WhoWaitsTooLongReadsThat) {
  send("yara", "Kan ik naar het hbo?");
  pass(1);
  EXPECT_THAT(shown("yara", "/hulpvraag"), HasSubstr("Je wacht 1 werkdag."));
  EXPECT_THAT(shown("jeroen", "/aanvragen"), HasSubstr("wacht 1 werkdag"));
  pass(14);
  EXPECT_THAT(shown("yara", "/hulpvraag"), HasSubstr("Vraag Karin om mee te kijken."));
  EXPECT_THAT(shown("jeroen", "/aanvragen"), HasSubstr("Te lang"));
}

// Meets QU-02: of the latest request of the school year.
TEST_P(Referrals, FactsAreOfTheLatestRequestOfThisYear) {
  EXPECT_EQ(fact("referrals_year"), "no row");
  const std::string request = "/aanvragen/" + taken();
  pass(7);
  house_.post("jeroen", request + "/gesproken", {{"dag", text(house_.today())}});
  house_.post("jeroen", request + "/afronden", {{"uitkomst", "Klaar."}});
  EXPECT_EQ(fact("referral_first_contact_days"), "5");
  pass(1);
  send("yara", "Nog een vraag");
  EXPECT_EQ(fact("referrals_year"), "2");
  EXPECT_EQ(fact("referral_first_contact_days"), "unknown");
  house_.post("yara", "/hulpvraag/" + newest() + "/intrekken");
  EXPECT_EQ(fact("referrals_year"), "1");
  EXPECT_EQ(fact("referral_first_contact_days"), "5");
  EXPECT_THAT(app::differing_facts(house_.database(), house_.today()), IsEmpty());
}

// Meets AD-03.
TEST_P(Referrals, WhatIsForgottenRingsForNobody) {
  send("yara", "Kan ik naar het hbo?");
  EXPECT_EQ(bell("lies"), 1);
  EXPECT_EQ(bell("karin"), 1);
  house_.database().write([&](sql::Transaction& tx) {
    for (const rooms::Room* one : app::all_rooms()) {
      people::erase(tx, one->personal_tables, house_.cast.institution, house_.cast.yara);
    }
  });
  EXPECT_EQ(bell("lies"), 0);
  EXPECT_EQ(bell("karin"), 0);
  EXPECT_EQ(fact("referrals_year"), "no row");
  EXPECT_THAT(shown("jeroen", "/aanvragen"), HasSubstr("Geen open aanvragen"));
}

INSTANTIATE_TEST_SUITE_P(On, Referrals, koers::testing::each_database(), koers::testing::database_name);

}  // namespace
}  // namespace koers::referrals
