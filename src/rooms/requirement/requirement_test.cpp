// Fatma drafts what is asked, Karin and Yara decide together, Dirk keeps the list.
#include "app/facts.h"
#include "rooms/requirement/cohort.h"
#include "rooms/requirement/limits.h"
#include "rooms/requirement/testing_requirement.h"

namespace koers::requirement {
namespace {

using namespace testing_requirement;
using ::testing::HasSubstr;
using ::testing::Not;

class RequirementStories : public ::testing::TestWithParam<std::string> {
 protected:
  TestHouse house{GetParam()};
};
INSTANTIATE_TEST_SUITE_P(On, RequirementStories, koers::testing::each_database(),
                         koers::testing::database_name);

// ---- demands

// Meets LA-01.
TEST_P(RequirementStories, FatmaDraftsDemandsAndWritesDownWhoFixedThem) {
  const std::string page = start_page(house) + "/eisen";
  EXPECT_TRUE(has(house.get("fatma", "/lob-eis"), "Start 2025, nog geen eisen"));
  EXPECT_TRUE(has(house.get("fatma", "/lob-eis?q=zorg"), "Maatschappelijke Zorg"));
  EXPECT_TRUE(has(house.get("fatma", "/lob-eis?q=bakker"), "Geen opleiding gevonden."));
  EXPECT_TRUE(has(house.get("fatma", page), "Nog geen eisen voor wie in 2025 begon."));
  const auto refused =
      house.post("fatma", page, {{"kort", "Zes ervaringen"}, {"telt", "real_experiences"}, {"vanaf", "99"}});
  EXPECT_EQ(refused.status, 422);
  EXPECT_TRUE(has(refused, "Schrijf de zin die studenten lezen."));
  EXPECT_TRUE(has(refused, "Zes ervaringen"));
  EXPECT_EQ(
      house.post("fatma", start_page(house) + "/vaststellen", {{"door", "Paul"}, {"op", text(house.today())}})
          .status,
      404)
      << "there is nothing to fix";
  fix_demands(house);
  const auto fixed = house.get("karin", page);
  EXPECT_TRUE(has(fixed, "Vastgesteld door Paul Verhagen, bestuur op 23 november 2026."));
  EXPECT_TRUE(has(fixed, "Koers ziet het als klaar bij 1 echte ervaring."));
  EXPECT_TRUE(has(fixed, "Een mens kijkt, Koers telt hier niets."));
  EXPECT_THAT(fixed.body, Not(HasSubstr("Eis erbij")));
}

TEST_P(RequirementStories, SevenDemandsAtMostAndOneCanBeChangedOrDropped) {
  const std::string page = start_page(house) + "/eisen";
  for (int i = 0; i < most_demands; ++i) {
    EXPECT_EQ(house.post("fatma", page, demand("Eis " + std::to_string(i))).status, 303);
  }
  EXPECT_EQ(house.post("fatma", page, demand("De achtste")).status, 409);
  EXPECT_TRUE(has(house.get("fatma", page), "Zeven eisen is genoeg."));
  const auto draft = stored(house).back();
  const std::string one = page + "/" + text(draft.demands[0].id);
  auto changed = demand("Nieuw", "conversations", 2);
  changed.emplace_back("versie", version_in(house.get("fatma", page), one));
  EXPECT_EQ(house.post("fatma", one, changed).status, 303);
  EXPECT_EQ(house.post("fatma", page + "/" + text(draft.demands[1].id) + "/weg").status, 303);
  EXPECT_EQ(house.post("fatma", page + "/" + text(draft.demands[1].id) + "/weg").status, 404);
  const auto now = stored(house).back();
  EXPECT_EQ(now.demands.size(), 6U);
  EXPECT_EQ(now.demands[0].says.title, "Nieuw");
  EXPECT_EQ(now.demands[0].says.yardstick, Yardstick::conversations);
  auto twice = demand("Dubbel", "conversations", 2);
  twice[4].second = "conversations";
  EXPECT_EQ(house.post("fatma", page, twice).status, 422);
}

// Meets LA-01: who has begun is never worse off.
TEST_P(RequirementStories, ALaterVersionAsksLessWithAReasonAndNeverMore) {
  const std::string page = fix_demands(house);
  EXPECT_EQ(house.post("fatma", page, {{"nieuw", "1"}}).status, 303);
  EXPECT_EQ(house.post("fatma", page, demand("Nog iets")).status, 303);
  EXPECT_TRUE(has(house.get("fatma", page), "‘Nog iets’ vraagt meer dan eerst."));
  const std::string fix = start_page(house) + "/vaststellen";
  const Fields filled{{"door", "Paul"}, {"op", text(house.today())}, {"verandert", "Het kan met minder."}};
  EXPECT_EQ(house.post("fatma", fix, filled).status, 409);
  const auto draft = stored(house).back();
  EXPECT_EQ(house.post("fatma", page + "/" + text(draft.demands[2].id) + "/weg").status, 303);
  EXPECT_EQ(house.post("fatma", page + "/" + text(draft.demands[1].id) + "/weg").status, 303);
  EXPECT_EQ(house.post("fatma", fix, {{"door", "Paul"}, {"op", text(house.today())}}).status, 422)
      << "no reason";
  EXPECT_EQ(house.post("fatma", fix, filled).status, 303);
  EXPECT_EQ(stored(house).back().version, 2);
  EXPECT_EQ(stored(house).front().demands.size(), 2U) << "what was fixed stays";
  EXPECT_TRUE(has(house.get("yara", "/ik/lob-eis"), "Dit veranderde: Het kan met minder."));
  EXPECT_THAT(house.get("yara", "/ik/lob-eis").body, Not(HasSubstr("Je hebt Laten zien.")));
}

TEST_P(RequirementStories, ThoseOfLastYearAreTakenOverAsADraft) {
  fix_demands(house);
  const std::string next = start_page(house, 2026);
  EXPECT_TRUE(has(house.get("fatma", next + "/eisen"), "Neem die van 2025 over"));
  EXPECT_EQ(house.post("fatma", next + "/overnemen").status, 303);
  EXPECT_EQ(house.post("fatma", next + "/overnemen").status, 409) << "once";
  EXPECT_EQ(stored(house, 2026).back().demands.size(), 2U);
  EXPECT_FALSE(stored(house, 2026).back().is_fixed());
  EXPECT_EQ(house.post("fatma", next + "/weg").status, 303);
  EXPECT_TRUE(stored(house, 2026).empty());
  EXPECT_EQ(house.get("fatma", start_page(house, 1990)).status, 404);
}

// ---- together

// Meets LA-01, ST-17.
TEST_P(RequirementStories, KarinSeesHowFarYaraIsAndTheyDecideTogether) {
  fix_demands(house);
  EXPECT_TRUE(has(house.get("karin", start_page(house)), "bezig"));
  record(house);
  const auto matrix = house.get("karin", start_page(house));
  EXPECT_TRUE(
      has(matrix,
          "Van jouw 1 studenten voldoen er 0. Bij 1 staat alles klaar. Niemand kan vrijstelling krijgen."));
  EXPECT_TRUE(has(matrix, "Stel samen vast"));
  const auto page = house.get("karin", file_page(house));
  EXPECT_TRUE(has(page, "Koers ziet: 1 echte ervaring"));
  EXPECT_TRUE(has(page, "ziet er klaar uit"));
  EXPECT_EQ(house.post("karin", file_page(house), {{"eisen", "1"}, {"voldoet", "voldaan"}}).status, 422);
  ASSERT_EQ(decide(house, "voldaan", "Alles is er.").status, 303);
  EXPECT_TRUE(has(house.get("yara", "/meldingen"), "Je LOB-eis is vastgesteld"));
  const auto hers = house.get("yara", "/ik/lob-eis");
  EXPECT_TRUE(has(hers, "Alles is er."));
  EXPECT_TRUE(has(hers, "1 ervaring, op "));
  EXPECT_EQ(house.post("yara", "/ik/lob-eis/" + id_of_result(house) + "/klopt").status, 303);
  EXPECT_TRUE(has(house.get("karin", "/meldingen"), "Yara zei iets over de LOB-eis"));
  EXPECT_TRUE(has(house.get("karin", file_page(house)), "Yara zegt: dit klopt."));
  EXPECT_TRUE(has(house.get("karin", start_page(house)), "voldaan"));
  EXPECT_TRUE(app::differing_facts(house.database(), house.today()).empty());
}

// Meets LA-01: met or not met; no third value comes in by the form or the database.
TEST_P(RequirementStories, ThereIsNoExemptionNoMarkAndNoPercentage) {
  fix_demands(house);
  for (const char* value : {"vrijgesteld", "vrijstelling", "7", "80%", "goed", "", "VOLDAAN"}) {
    EXPECT_EQ(decide(house, value, "Waarom dan?").status, 422) << value;
  }
  EXPECT_TRUE(results_of_yara(house).empty());
  ASSERT_EQ(decide(house, "niet_voldaan", "Er mist een keuze.").status, 303);
  for (const char* value : {"vrijgesteld", "7,5", "Voldaan"}) {
    const auto force = [&] {
      house.database().write([&](sql::Transaction& tx) {
        tx.run({"test.force_value",
                "UPDATE requirement_results SET value = $3 WHERE institution_id = $1 AND student_id = $2"},
               house.cast.institution, house.cast.yara, std::string(value));
      });
    };
    EXPECT_THROW(force(), sql::Refused) << value;
  }
  EXPECT_EQ(Codes<ResultValue>::list.size(), 2U);
  EXPECT_EQ(results_of_yara(house).back().value, ResultValue::not_met);
}

// Meets ST-17: whoever is enrolled counts, whatever the pathway.
TEST_P(RequirementStories, EverybodyWhoBeganIsInTheListAndNobodyElse) {
  const auto someone = house.add_student("Bojana", make_day(2025, 10, 5));
  house.add_student("Nu", make_day(2026, 8, 24));
  house.database().write([&](sql::Transaction& tx) {
    tx.run({"test.make_bbl",
            "UPDATE campus_enrolments SET pathway = 'bbl' WHERE institution_id = $1 AND student_id = $2"},
           house.cast.institution, someone);
  });
  fix_demands(house);
  EXPECT_TRUE(has(house.get("marieke", "/lob-eis"), "3 studenten")) << "with who began this year";
  const auto page = house.get("marieke", start_page(house));
  EXPECT_TRUE(has(page, "2 studenten"));
  EXPECT_TRUE(has(page, "bestaat niet"));
  EXPECT_THAT(page.body, Not(HasSubstr("Bojana")));
}

TEST_P(RequirementStories, WhatSheKeepsToHerselfCountsForNothing) {
  fix_demands(house);
  record(house, "me");
  const auto page = house.get("karin", file_page(house));
  EXPECT_TRUE(has(page, "Koers ziet: 0 echte ervaringen"));
  EXPECT_THAT(house.get("yara", "/ik/lob-eis").body, HasSubstr("0 echte ervaringen"));
}

TEST_P(RequirementStories, BothPutSomethingBesideADemandAndTakeTheirOwnAway) {
  fix_demands(house);
  const std::string demand_id = text(stored(house).back().demands[0].id);
  EXPECT_EQ(
      house.post("yara", "/ik/lob-eis/ernaast", {{"eis", "onzin"}, {"ernaast", "Mijn bijbaan."}}).status,
      422);
  ASSERT_EQ(
      house.post("yara", "/ik/lob-eis/ernaast", {{"eis", demand_id}, {"ernaast", "Mijn bijbaan."}}).status,
      303);
  ASSERT_EQ(house
                .post("karin", file_page(house) + "/ernaast",
                      {{"eis", demand_id}, {"ernaast", "Haar vorige school."}})
                .status,
            303);
  EXPECT_TRUE(has(house.get("karin", file_page(house)), "Mijn bijbaan."));
  EXPECT_TRUE(has(house.get("yara", "/ik/lob-eis"), "Haar vorige school."));
  const auto all =
      additions_of(house.database().snapshot()->reader(), house.cast.institution, house.cast.yara);
  ASSERT_EQ(all.size(), 2U);
  EXPECT_EQ(house.post("karin", file_page(house) + "/ernaast/" + text(all[0].id) + "/weg").status, 404)
      << "it is Yara's";
  EXPECT_EQ(house.post("yara", "/ik/lob-eis/ernaast/" + text(all[0].id) + "/weg").status, 303);
  EXPECT_EQ(house.post("yara", "/ik/lob-eis/ernaast", {{"eis", demand_id}, {"ernaast", "123456782"}}).status,
            422)
      << "no citizen service number";
}

TEST_P(RequirementStories, NobodyElseFindsIt) {
  fix_demands(house);
  for (const char* who : {"joost", "jeroen", "fatma", "marieke", "paul", "noah", "ruben"}) {
    EXPECT_THAT(house.get(who, file_page(house)).status, ::testing::AnyOf(403, 404)) << who;
    EXPECT_THAT(
        house.post(who, file_page(house), {{"voldoet", "voldaan"}, {"zin", "x"}, {"eisen", "1"}}).status,
        ::testing::AnyOf(403, 404))
        << who;
  }
  EXPECT_EQ(house.get("joost", start_page(house)).status, 404) << "no student of his began there";
  EXPECT_EQ(house.post("karin", start_page(house) + "/eisen", demand("Van Karin")).status, 403);
}

// ---- at the same moment

TEST_P(RequirementStories, TwoDecisionsAtOnceAndADecisionOnOldDemandsComeBack) {
  const std::string page = fix_demands(house);
  house.meanwhile([&] { decide(house, "voldaan", "De eerste."); });
  const auto second = decide(house, "niet_voldaan", "De tweede.");
  EXPECT_EQ(second.status, 409);
  EXPECT_EQ(results_of_yara(house).size(), 1U);
  const std::string back = file_page(house) + "/" + id_of_result(house) + "/terug";
  EXPECT_EQ(house.post("karin", back).status, 303);
  EXPECT_EQ(decide(house, "voldaan", "Op eisen van later.", 7).status, 409);
  EXPECT_EQ(house.post("karin", back).status, 409) << "it was taken back";
}

TEST_P(RequirementStories, WhoseStudentSheIsNoMoreDecidesNothing) {
  fix_demands(house);
  house.meanwhile([&] {
    house.database().write([&](sql::Transaction& tx) {
      tx.run({"test.end_guides",
              "UPDATE campus_guides SET ends_on = $3 WHERE institution_id = $1 AND student_id = $2"},
             house.cast.institution, house.cast.yara, house.today());
    });
  });
  EXPECT_EQ(decide(house, "voldaan", "Te laat.").status, 404);
  EXPECT_TRUE(results_of_yara(house).empty());
}

TEST_P(RequirementStories, KarinTakesItBackAndPutsItBack) {
  fix_demands(house);
  ASSERT_EQ(decide(house, "voldaan", "Alles is er.").status, 303);
  const std::string of = file_page(house) + "/" + id_of_result(house);
  EXPECT_EQ(house.post("karin", of + "/terug").status, 303);
  EXPECT_THAT(house.get("yara", "/meldingen").body, Not(HasSubstr("Je LOB-eis is vastgesteld")));
  EXPECT_TRUE(has(house.get("karin", file_page(house)), "teruggenomen op"));
  EXPECT_EQ(house.post("karin", of + "/toch").status, 303);
  EXPECT_EQ(house.post("karin", of + "/toch").status, 409);
  EXPECT_TRUE(has(house.get("yara", "/ik/lob-eis"), "Alles is er."));
}

// ---- the exam office

// Meets LA-01: a contested result is on the list with the student's own sentence.
TEST_P(RequirementStories, YaraSeesItDifferentlyAndHerSentenceIsOnTheList) {
  add_dirk(house);
  fix_demands(house);
  decide(house, "niet_voldaan", "Er mist een keuze.");
  const std::string result = "/ik/lob-eis/" + id_of_result(house);
  EXPECT_EQ(house.post("yara", result + "/anders", {{"anders", ""}}).status, 422);
  EXPECT_EQ(house.post("ruben", result + "/anders", {{"anders", "?"}}).status, 404);
  ASSERT_EQ(house.post("yara", result + "/anders", {{"anders", "Mijn keuze staat er wel."}}).status, 303);
  EXPECT_TRUE(has(house.get("karin", file_page(house)), "Mijn keuze staat er wel."));
  const auto office = house.get("dirk", "/examenbureau");
  EXPECT_TRUE(has(office, "1001"));
  EXPECT_TRUE(has(office, "Mijn keuze staat er wel."));
  const std::string list = fix_list(house);
  EXPECT_TRUE(has(house.get("dirk", list), "ziet het anders"));
  const auto csv = house.get("dirk", list + "/lijst.csv");
  EXPECT_THAT(csv.body, HasSubstr("niet voldaan"));
  EXPECT_THAT(csv.body, HasSubstr("Mijn keuze staat er wel."));
  EXPECT_EQ(house.post("yara", result + "/klopt").status, 409) << "it is on the list";
  EXPECT_EQ(house.post("karin", file_page(house) + "/" + id_of_result(house) + "/terug").status, 409);
  EXPECT_TRUE(has(house.get("yara", "/ik/lob-eis"), "De examencommissie leest jouw zin en beslist."));
}

TEST_P(RequirementStories, WhatIsBehindAResultTheExamOfficeDoesNotSee) {
  add_dirk(house);
  fix_demands(house);
  record(house);
  decide(house, "voldaan", "Zij vertelde over haar broer.");
  house.post("yara", "/ik/lob-eis/" + id_of_result(house) + "/klopt");
  const std::string list = fix_list(house);
  for (const std::string& page : {std::string("/examenbureau"), list, list + "/lijst.csv"}) {
    EXPECT_THAT(house.get("dirk", page).body, Not(HasSubstr("broer"))) << page;
  }
  EXPECT_EQ(house.get("dirk", file_page(house)).status, 403);
  EXPECT_EQ(house.get("dirk", "/lob-eis").status, 403);
  EXPECT_EQ(house.get("karin", "/examenbureau").status, 403);
  EXPECT_EQ(house.get("noah", list).status, 403);
}

TEST_P(RequirementStories, AListIsWhatWasReadAndStaysWithoutAnswersThatAreStillAwaited) {
  add_dirk(house);
  fix_demands(house);
  decide(house, "voldaan", "Alles is er.");
  EXPECT_TRUE(has(house.get("dirk", "/examenbureau/lijst"), "wacht op antwoord, tot 7 december"));
  EXPECT_EQ(house.post("dirk", "/examenbureau/lijst", {{"stand", "0-1"}}).status, 409);
  house.post("yara", "/ik/lob-eis/" + id_of_result(house) + "/klopt");
  const std::string read = mark_on(house.get("dirk", "/examenbureau/lijst").body);
  house.meanwhile([&] {
    house.post("yara", "/ik/lob-eis/" + id_of_result(house) + "/terug");
    house.post("yara", "/ik/lob-eis/" + id_of_result(house) + "/anders", {{"anders", "Toch niet."}});
  });
  EXPECT_EQ(house.post("dirk", "/examenbureau/lijst", {{"stand", read}}).status, 409);
  const std::string list = fix_list(house);
  EXPECT_EQ(house.post("dirk", list + "/terug").status, 303) << "on the same day";
  EXPECT_TRUE(has(house.get("dirk", "/examenbureau"), "Nog geen lijst vastgesteld."));
  const std::string again = fix_list(house);
  house.clock.set(house.clock.now() + 86'400);
  EXPECT_EQ(house.post("dirk", again + "/terug").status, 409) << "the day after it stands";
}

TEST_P(RequirementStories, WhoNeverAnswersDoesNotHoldTheListUp) {
  add_dirk(house);
  fix_demands(house);
  decide(house, "voldaan", "Alles is er.");
  house.clock.set(house.clock.now() + days_to_answer.standard * 86'400LL);
  EXPECT_TRUE(has(house.get("dirk", fix_list(house)), "geen antwoord"));
}

// Meets LA-01: who was promised so many days to answer keeps them.
TEST_P(RequirementStories, AShorterTermIsForWhatIsDecidedLater) {
  add_dirk(house);
  fix_demands(house);
  decide(house, "voldaan", "Alles is er.");
  house.clock.set(house.clock.now() + 86'400);
  EXPECT_EQ(house
                .post("noah", "/beheer/termijnen/requirement.days_to_answer",
                      {{"hoeveel", "5"}, {"reden", "Zo staat het in onze examenregels."}})
                .status,
            303);
  EXPECT_TRUE(has(house.get("yara", "/ik/lob-eis"), "na 14 dagen"));
  EXPECT_TRUE(has(house.get("dirk", "/examenbureau/lijst"), "wacht op antwoord, tot 7 december"));
}

TEST_P(RequirementStories, TheExamCommitteeAloneOpensItAgain) {
  add_dirk(house);
  fix_demands(house);
  decide(house, "niet_voldaan", "Er mist een keuze.");
  const std::string id = id_of_result(house);
  const std::string reopen = "/examenbureau/uitkomsten/" + id + "/heropen";
  EXPECT_EQ(house.post("dirk", reopen, {{"besluit", "Commissie"}, {"reden", "Zo"}}).status, 404)
      << "on no list";
  house.post("yara", "/ik/lob-eis/" + id + "/anders", {{"anders", "Mijn keuze staat er wel."}});
  const std::string list = fix_list(house);
  EXPECT_EQ(house.post("dirk", reopen, {{"besluit", "Commissie Zorg"}, {"reden", ""}}).status, 422);
  ASSERT_EQ(
      house.post("dirk", reopen, {{"besluit", "Commissie Zorg"}, {"reden", "De keuze telt mee."}}).status,
      303);
  EXPECT_TRUE(has(house.get("yara", "/ik/lob-eis"), "De keuze telt mee."));
  EXPECT_TRUE(has(house.get("yara", "/meldingen"), "Je LOB-eis is heropend"));
  EXPECT_TRUE(has(house.get("karin", "/meldingen"), "De LOB-eis van Yara is heropend"));
  EXPECT_TRUE(has(house.get("dirk", list), "heropend op")) << "earlier lists stay";
  EXPECT_EQ(house.post("dirk", list + "/terug").status, 409);
  ASSERT_EQ(decide(house, "voldaan", "De keuze telt mee.").status, 303);
  EXPECT_EQ(results_of_yara(house).size(), 2U);
}

// ---- numbers

// Meets QU-09.
TEST(RequirementCounts, NoNumberIsAboutFew) {
  const auto of = [](int met, int not_met, int ready, int busy) {
    std::vector<ProgressKind> all;
    all.insert(all.end(), static_cast<std::size_t>(met), ProgressKind::met);
    all.insert(all.end(), static_cast<std::size_t>(not_met), ProgressKind::not_met);
    all.insert(all.end(), static_cast<std::size_t>(ready), ProgressKind::ready);
    all.insert(all.end(), static_cast<std::size_t>(busy), ProgressKind::busy);
    return count_cohort(all, 10);
  };
  const auto full = of(14, 1, 11, 32);
  EXPECT_EQ(full.met, 14);
  EXPECT_EQ(full.ready, 11);
  EXPECT_EQ(full.not_yet, 33);
  const auto merged = of(14, 0, 3, 32);
  EXPECT_EQ(merged.met, 14);
  EXPECT_EQ(merged.ready, std::nullopt);
  EXPECT_EQ(merged.not_yet, 35);
  for (const auto& few : {of(9, 0, 12, 30), of(30, 0, 0, 9), of(0, 0, 20, 20), of(4, 0, 0, 0)}) {
    EXPECT_EQ(few.met, std::nullopt);
    EXPECT_EQ(few.ready, std::nullopt);
    EXPECT_EQ(few.not_yet, std::nullopt);
  }
}

}  // namespace
}  // namespace koers::requirement
