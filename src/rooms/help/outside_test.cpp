// Help outside the school: Karin asks, Yara says yes or no, tells what happened and stops; nothing goes out
// before her yes, and nobody else knows of it.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/facts.h"
#include "app/testing/things.h"
#include "platform/testing/database.h"
#include "rooms/caseload/testing_handover.h"
#include "rooms/help/outside_help.h"

namespace koers::help {
namespace {

using app::testing::has;
using app::testing::TestHouse;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

class Outside : public ::testing::TestWithParam<std::string> {
 protected:
  http::Response ask(const char* who = "karin", const std::string& name = "Jongerenwerk De Brug") {
    return house_.post(who, outside_,
                       {{"naam", name},
                        {"contact", "Bel 020-5550101"},
                        {"vraag", "Ik zoek een bijbaan met jongeren."},
                        {"weten", "name"},
                        {"weten", "question"},
                        {"tot", text(house_.today() + 60)},
                        {"eerste", "student"}});
  }
  std::string newest() {
    const auto id = house_.database().snapshot()->reader().one<std::int64_t>(
        {"test.newest_outside", "SELECT MAX(id) FROM help_outside"});
    return id_text(id.value());
  }
  std::string hers(const std::string& what) { return "/ik/hulp/" + newest() + "/" + what; }
  std::string his(const std::string& what) { return outside_ + "/" + newest() + "/" + what; }
  int yara(const std::string& what, const TestHouse::Fields& fields = {}) {
    return house_.post("yara", hers(what), fields).status;
  }
  int karin(const std::string& what, const TestHouse::Fields& fields = {}) {
    return house_.post("karin", his(what), fields).status;
  }
  std::string shown(const std::string& who, const std::string& path) { return house_.get(who, path).body; }
  std::string today() const { return text(house_.today()); }
  std::int64_t fact() {
    return house_.database()
        .snapshot()
        ->reader()
        .one<std::int64_t>({"test.outside_fact",
                            "SELECT outside_help_year FROM help_out_student_facts WHERE student_id = $1"},
                           house_.cast.yara)
        .value_or(0);
  }
  void let_jeroen_guide(bool in_confidence) {
    house_.database().write([&](sql::Transaction& tx) {
      access::assign_guide(tx, house_.cast.institution, house_.cast.yara,
                           {.id = {house_.ids.next_value()},
                            .person_id = house_.cast.jeroen,
                            .kind = access::GuideKind::specialist,
                            .begins_on = house_.today() - 1,
                            .ends_on = std::nullopt,
                            .reason = "",
                            .handover_note = "",
                            .in_confidence = in_confidence});
    });
  }

  TestHouse house_{GetParam()};
  const std::string outside_ = "/studenten/" + text(house_.cast.yara) + "/hulp-buiten";
};

INSTANTIATE_TEST_SUITE_P(On, Outside, koers::testing::each_database(), koers::testing::database_name);

// Meets GU-10, GU-08.
TEST_P(Outside, KarinAsksYaraAgreesAndTellsWhatCameBack) {
  EXPECT_EQ(ask().status, 303);
  EXPECT_THAT(shown("yara", "/meldingen"), HasSubstr("Karin vraagt of iemand van buiten mag helpen"));
  const auto asked = shown("yara", "/ik/hulp");
  for (const char* words :
       {"Mag Jongerenwerk De Brug helpen?", "Ik zoek een bijbaan met jongeren.", "De naam · De vraag"}) {
    EXPECT_THAT(asked, HasSubstr(words));
  }
  EXPECT_EQ(karin("contact", {{"contactdag", today()}}), 409) << "without a yes nothing goes out";
  EXPECT_EQ(yara("ja"), 422) << "Koers does not know how old she is";
  EXPECT_EQ(yara("ja", {{"leeftijd", "16"}}), 303);
  EXPECT_EQ(yara("ja", {{"leeftijd", "16"}}), 303) << "sent twice";
  EXPECT_THAT(shown("karin", "/meldingen"), HasSubstr("Er is nieuws van Yara"));
  EXPECT_THAT(shown("karin", outside_), HasSubstr("Ja gezegd op"));
  EXPECT_EQ(fact(), 1);
  EXPECT_EQ(yara("contact", {{"contactdag", today()}}), 303);
  EXPECT_EQ(yara("bezig"), 303);
  EXPECT_EQ(yara("terugkoppeling", {{"terug", "Ik doe woensdag mee."}}), 303);
  EXPECT_THAT(shown("karin", outside_), HasSubstr("Ik doe woensdag mee."));
  EXPECT_EQ(yara("stop"), 409) << "it is done";
  EXPECT_THAT(app::differing_facts(house_.database(), house_.today()), IsEmpty());
}

// Meets GU-10, GU-08: given and withdrawn are both dated and kept.
TEST_P(Outside, YaraStopsAtOnce) {
  ask();
  yara("ja", {{"leeftijd", "16"}});
  EXPECT_EQ(yara("stop"), 303);
  const auto page = shown("karin", outside_);
  EXPECT_THAT(page, HasSubstr("Ja gezegd op"));
  EXPECT_THAT(page, HasSubstr("Gestopt op"));
  EXPECT_EQ(karin("contact", {{"contactdag", today()}}), 409);
  EXPECT_EQ(karin("terugkoppeling", {{"terug", "Zij kwam niet."}}), 409);
  EXPECT_EQ(fact(), 0) << "it stopped before anybody made contact";
}

TEST_P(Outside, AQuestionThatNobodyAnsweredEndsByItself) {
  ask();
  house_.clock.set(house_.clock.now() + 60 * 86'400LL);
  EXPECT_THAT(shown("yara", "/ik/hulp"), Not(HasSubstr("Mag Jongerenwerk De Brug helpen?")));
  EXPECT_THAT(shown("karin", outside_), HasSubstr("Niet beantwoord"));
  EXPECT_EQ(yara("ja", {{"leeftijd", "16"}}), 409);
}

TEST_P(Outside, AConsentEndsByItself) {
  ask();
  yara("ja", {{"leeftijd", "16"}});
  house_.clock.set(house_.clock.now() + 60 * 86'400LL);
  EXPECT_THAT(shown("karin", outside_), HasSubstr("Ja liep af op"));
  EXPECT_EQ(karin("contact", {{"contactdag", today()}}), 409);
}

// Meets LA-06.
TEST_P(Outside, UnderSixteenAYesAloneIsNotEnough) {
  ask();
  EXPECT_EQ(yara("ja", {{"leeftijd", "jonger"}}), 303);
  EXPECT_THAT(shown("karin", outside_), HasSubstr("Een ouder moet ook ja zeggen."));
  EXPECT_EQ(yara("contact", {{"contactdag", today()}}), 409);
  EXPECT_EQ(fact(), 0);
  EXPECT_EQ(karin("ouder"), 422);
  EXPECT_EQ(karin("ouder", {{"ouderdag", today()}}), 303);
  EXPECT_THAT(shown("yara", "/ik/hulp"), HasSubstr("Een ouder zei ja op"));
  EXPECT_EQ(yara("contact", {{"contactdag", today()}}), 303);
  EXPECT_EQ(fact(), 1);
}

// Meets GU-10.
TEST_P(Outside, WhatKarinHeardCountsOnceYaraSaysItIsSo) {
  ask();
  yara("ja", {{"leeftijd", "16"}});
  EXPECT_EQ(karin("terugkoppeling", {{"terug", "Zij kan in januari beginnen."}}), 303);
  EXPECT_THAT(shown("karin", outside_), HasSubstr("Yara moet nog zeggen of dit klopt."));
  EXPECT_EQ(yara("kloptniet"), 303);
  EXPECT_THAT(shown("karin", outside_), Not(HasSubstr("in januari beginnen")));
  karin("terugkoppeling", {{"terug", "Zij begint in februari."}});
  EXPECT_EQ(yara("klopt"), 303);
  EXPECT_THAT(shown("karin", outside_), HasSubstr("Zij begint in februari."));
  EXPECT_EQ(karin("terugkoppeling", {{"terug", "Anders."}}), 409);
}

TEST_P(Outside, ANoCanBeTakenBackAndAQuestionToo) {
  ask();
  EXPECT_EQ(yara("nee"), 303);
  EXPECT_THAT(shown("karin", outside_), HasSubstr("Nee gezegd"));
  EXPECT_EQ(yara("ja", {{"leeftijd", "16"}}), 409);
  EXPECT_EQ(house_.post("yara", hers("terug") + "?stand=0000000000000").status, 409);
  EXPECT_EQ(yara("terug"), 303);
  EXPECT_EQ(karin("terug"), 303);
  EXPECT_THAT(shown("yara", "/ik/hulp"), Not(HasSubstr("De Brug")));
  EXPECT_EQ(yara("ja", {{"leeftijd", "16"}}), 409);
}

// Her yes is about who she read of, whatever the address is called later.
TEST_P(Outside, AnAddressThatBecomesAnotherOneDoesNotTakeHerYesAlong) {
  const auto made = house_.post("fatma", "/hulpwijzer/nieuw",
                                {{"naam", "Jongerenpunt"},
                                 {"wat", "Praten"},
                                 {"talen", "Nederlands"},
                                 {"contact", "Bel 020-5550101"},
                                 {"nagekeken", today()}});
  const auto address = app::testing::location_of(made);
  ASSERT_EQ(house_
                .post("karin", outside_,
                      {{"adres", address.substr(address.rfind('/') + 1)},
                       {"vraag", "Ik zoek iemand om mee te praten."},
                       {"weten", "name"},
                       {"tot", text(house_.today() + 60)},
                       {"eerste", "student"}})
                .status,
            303);
  ASSERT_EQ(yara("ja", {{"leeftijd", "16"}}), 303);
  house_.database().write([](sql::Transaction& tx) {
    tx.run({"test.rename_address", "UPDATE help_addresses SET name = 'Incassobureau'"});
  });
  EXPECT_THAT(shown("yara", "/ik/hulp"), HasSubstr("Jongerenpunt"));
  EXPECT_THAT(shown("yara", "/ik/hulp"), Not(HasSubstr("Incassobureau")));
}

TEST_P(Outside, NothingTypedIsLost) {
  const auto refused = house_.post("karin", outside_, {{"vraag", "Ik zoek werk."}, {"naam", ""}});
  EXPECT_EQ(refused.status, 422);
  EXPECT_TRUE(has(refused, "Kies een adres, of schrijf een naam."));
  EXPECT_TRUE(has(refused, "Ik zoek werk."));
}

// What a specialist asks is between the two; what a counsellor asks, the next counsellor finds.
TEST_P(Outside, WhoGuidesBesideFindsNothingOfIt) {
  let_jeroen_guide(true);
  ask("jeroen", "Praktijk voor onderzoek");
  EXPECT_THAT(shown("jeroen", outside_), HasSubstr("Praktijk voor onderzoek"));
  EXPECT_THAT(shown("karin", outside_), Not(HasSubstr("Praktijk voor onderzoek")));
  EXPECT_EQ(karin("terug"), 404);
  EXPECT_EQ(yara("ja", {{"leeftijd", "16"}}), 303);
  EXPECT_EQ(fact(), 0);
  EXPECT_THAT(shown("karin", "/meldingen"), Not(HasSubstr("Er is nieuws van Yara")));
  ask();
  EXPECT_THAT(shown("jeroen", outside_), Not(HasSubstr("De Brug")));
  const auto bas = app::testing::add_bas(house_);
  ASSERT_EQ(caseload::testing_handover::hand_over(house_, "karin", "yara", house_.cast.yara, "bas", bas),
            303);
  EXPECT_EQ(house_.get("karin", outside_).status, 404);
  const auto page = shown("bas", outside_);
  EXPECT_THAT(page, HasSubstr("De Brug"));
  EXPECT_THAT(page, Not(HasSubstr("Praktijk voor onderzoek")));
}

}  // namespace
}  // namespace koers::help
