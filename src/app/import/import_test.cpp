// Noah brings in the files of his school's administration.
#include "app/import/import.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "app/facts.h"
#include "campus/access/guides.h"
#include "campus/people/people.h"
#include "platform/testing/database.h"

namespace koers::app {
namespace {

using ::testing::HasSubstr;

constexpr Day day_of_the_import{20780};  // 23 November 2026

constexpr const char* two_programmes =
    "crebo,kwalificatie,niveau,leerweg,opleidingsdomein\n"
    "25655,Maatschappelijke Zorg,4,BOL/BBL,Zorg en welzijn\n"
    "25332,Monteur,2,BBL,Techniek\n";

constexpr const char* three_people =
    "nummer,voornaam,tussenvoegsel,achternaam,rol,school,team,opleiding,leerweg,groep,leerjaar,start,"
    "begeleider\n"
    "M1,Karin,,Wouters,begeleider,Mens en Zorg,Zorg & Welzijn,,,,,,\n"
    "M2,Marieke,,Smit,teamleider,Mens en Zorg,Zorg & Welzijn,,,,,,\n"
    "300001,Yara,,Benali,student,Mens en Zorg,Zorg & Welzijn,25655,bol,MZ2B,2,2025-08-25,M1\n";

class Import : public ::testing::TestWithParam<std::string> {
 protected:
  ImportReport take(ImportKind kind, const std::string& text, bool dry_run = false) {
    std::istringstream file(text);
    return import_csv(*database_, kind, file, {"ROC Lindewaard", dry_run}, day_of_the_import);
  }
  std::int64_t count(const char* table) {
    const std::string sql = std::string("SELECT count(*) FROM ") + table;
    const sql::Statement statement{"test.count", sql};
    return database_->snapshot()->reader().one<std::int64_t>(statement).value_or(-1);
  }
  std::unique_ptr<sql::Database> database_ = koers::testing::fresh_database(GetParam());
};

// Meets AD-01.
TEST_P(Import, PeopleGetTheirUnitsRolesAndCounsellor) {
  EXPECT_TRUE(take(ImportKind::programmes, two_programmes).kept);
  const auto report = take(ImportKind::people, three_people);
  ASSERT_TRUE(report.kept) << (report.remarks.empty() ? "" : report.remarks.front().words.en);
  EXPECT_EQ(report.added, 3);
  const auto snapshot = database_->snapshot();
  auto& reader = snapshot->reader();
  const auto institution = organisation::institutions(reader).front().id;
  const auto yara = people::person_with_number(reader, institution, "300001");
  ASSERT_TRUE(yara);
  const auto enrolment = people::enrolment_of(reader, institution, yara->id, day_of_the_import);
  ASSERT_TRUE(enrolment);
  EXPECT_EQ(enrolment->year_of_study(day_of_the_import), 2);
  const auto karin = access::counsellor_of(reader, institution, yara->id, day_of_the_import);
  ASSERT_TRUE(karin);
  EXPECT_EQ(karin->full_name(), "Karin Wouters");
}

TEST_P(Import, FactsOfNewStudentsAreAsARebuildMakesThem) {
  take(ImportKind::programmes, two_programmes);
  take(ImportKind::people, three_people);
  EXPECT_THAT(differing_facts(*database_, day_of_the_import), ::testing::IsEmpty());
}

TEST_P(Import, TheSameFileAgainChangesNothing) {
  take(ImportKind::programmes, two_programmes);
  take(ImportKind::people, three_people);
  const auto again = take(ImportKind::people, three_people);
  EXPECT_TRUE(again.kept);
  EXPECT_EQ(again.added, 0);
  EXPECT_EQ(again.changed, 0);
  EXPECT_EQ(again.unchanged, 3);
  EXPECT_EQ(count("campus_guides"), 1);
}

TEST_P(Import, AFaultKeepsEverythingOutAndSaysWhere) {
  take(ImportKind::programmes, two_programmes);
  const auto report =
      take(ImportKind::people, std::string(three_people) +
                                   "300002,Ruben,de,Wit,student,,,99999,bol,,1,2026-08-24,M1\n"
                                   "300003,,,Smit,student,,,25655,avond,,1,gisteren,M9\n");
  EXPECT_FALSE(report.kept);
  EXPECT_EQ(count("campus_people"), 0);
  ASSERT_GE(report.remarks.size(), 3u);
  EXPECT_EQ(report.remarks.front().row, 6);
  EXPECT_THAT(report.remarks.front().column, "start");
}

TEST_P(Import, ADryRunKeepsNothing) {
  take(ImportKind::programmes, two_programmes);
  const auto report = take(ImportKind::people, three_people, true);
  EXPECT_FALSE(report.kept);
  EXPECT_THAT(report.remarks, ::testing::IsEmpty());
  EXPECT_EQ(count("campus_people"), 0);
}

TEST_P(Import, ANewNameIsTakenOver) {
  take(ImportKind::programmes, two_programmes);
  take(ImportKind::people, three_people);
  std::string renamed = three_people;
  renamed.replace(renamed.find("Yara,,Benali"), 12, "Yara,el,Amrani");
  const auto report = take(ImportKind::people, renamed);
  EXPECT_EQ(report.changed, 1);
  EXPECT_EQ(report.unchanged, 2);
  const auto snapshot = database_->snapshot();
  const auto institution = organisation::institutions(snapshot->reader()).front().id;
  const auto yara = people::person_with_number(snapshot->reader(), institution, "300001");
  ASSERT_TRUE(yara);
  EXPECT_EQ(yara->full_name(), "Yara el Amrani");
}

// Meets LA-07.
TEST_P(Import, ANumberThatLooksLikeABsnIsRefused) {
  take(ImportKind::programmes, two_programmes);
  const auto report =
      take(ImportKind::people, "nummer,voornaam,achternaam,rol\n111222333,Noah,Peters,beheerder\n");
  EXPECT_FALSE(report.kept);
  ASSERT_FALSE(report.remarks.empty());
  EXPECT_THAT(report.remarks.front().words.en, HasSubstr("BSN"));
}

TEST_P(Import, AnotherCounsellorBeginsToday) {
  take(ImportKind::programmes, two_programmes);
  take(ImportKind::people, three_people);
  std::string changed = three_people;
  changed.insert(changed.find("M2,"), "M3,Bas,de,Haan,begeleider,Mens en Zorg,Zorg & Welzijn,,,,,,\n");
  changed.replace(changed.rfind("M1"), 2, "M3");
  const auto report = take(ImportKind::people, changed);
  EXPECT_TRUE(report.kept);
  EXPECT_EQ(count("campus_guides"), 2);
  EXPECT_THAT(differing_facts(*database_, day_of_the_import), ::testing::IsEmpty());
}

// The national list as it was published, where it lies beside the project.
TEST_P(Import, TheNationalListOfQualificationsIsTakenAsItIs) {
  const char* place = "../shared/data/mbo/crebo-kwalificaties-2015.csv";
  std::ifstream file(place, std::ios::binary);
  if (!file) GTEST_SKIP() << place << " is not here";
  const auto report =
      import_csv(*database_, ImportKind::programmes, file, {"ROC Lindewaard", false}, day_of_the_import);
  EXPECT_TRUE(report.kept);
  EXPECT_EQ(report.added, 470);
}

// Meets PR-03, ST-07.
TEST_P(Import, ElectivesComeFromAFileAndChangeWhereItChanged) {
  const std::string file =
      "code;keuzedeel;sbu;omschrijving\nK0072;Ondernemend gedrag;240;Je leert kansen zien.\nK0165;Engels "
      "A2;240;\n";
  EXPECT_FALSE(take(ImportKind::electives, file, true).kept);
  EXPECT_EQ(take(ImportKind::electives, file).added, 2);
  EXPECT_EQ(take(ImportKind::electives, file).unchanged, 2);
  std::string changed = file;
  changed.replace(changed.find("Engels A2"), 9, "Engels B1");
  EXPECT_EQ(take(ImportKind::electives, changed).changed, 1);
}

// A row with a fault is told of, in both languages, and the other rows go on; the same file again changes
// nothing.
TEST_P(Import, ARowOfAListWithAFaultKeepsNoOtherRowOut) {
  const std::string file = "code;keuzedeel;sbu\n72;;veel\nK0072;Ondernemend gedrag;240\nK0072;Nog eens;240\n";
  const auto trial = take(ImportKind::electives, file, true);
  EXPECT_FALSE(trial.kept);
  EXPECT_EQ(trial.added, 1) << "a dry run says what would happen";
  EXPECT_EQ(count("course_electives"), 0);
  const auto report = take(ImportKind::electives, file);
  EXPECT_TRUE(report.kept);
  EXPECT_EQ(report.added, 1);
  EXPECT_EQ(report.left_out, 2);
  EXPECT_EQ(count("course_electives"), 1);
  const std::string dutch = report_text(report, {.language = i18n::Language::nl});
  EXPECT_THAT(dutch, HasSubstr("fout  rij 2, code: '72' is geen K en vier cijfers"));
  EXPECT_THAT(dutch, HasSubstr("fout  rij 4, code: 'K0072' staat ook in rij 3"));
  EXPECT_THAT(dutch, HasSubstr("De rijen met een fout zijn niet bewaard, de andere wel."));
  const std::string english = report_text(report, {.language = i18n::Language::en});
  EXPECT_THAT(english, HasSubstr("fault row 2, code: '72' is not K and four digits"));
  EXPECT_THAT(english, HasSubstr("3 rows: 1 added, 0 changed, 0 unchanged."));
  const auto again = take(ImportKind::electives, file);
  EXPECT_EQ(again.unchanged, 1);
  EXPECT_EQ(again.added + again.changed, 0);
  const auto without = take(ImportKind::electives, "keuzedeel;sbu\nOndernemend gedrag;240\n");
  EXPECT_FALSE(without.kept) << "a column that is needed keeps all out";
}

// As with people: a column that is absent leaves alone what stands there, and an empty cell empties it.
TEST_P(Import, AColumnThatAListDoesNotHaveLeavesAloneWhatStandsThere) {
  take(ImportKind::electives, "code;keuzedeel;sbu;omschrijving\nK0072;Ondernemend gedrag;240;Kansen zien.\n");
  EXPECT_EQ(take(ImportKind::electives, "code;keuzedeel\nK0072;Ondernemend gedrag\n").unchanged, 1);
  EXPECT_EQ(take(ImportKind::electives, "code;keuzedeel\nK0072;Ondernemend\n").changed, 1);
  const auto elective = [&] {
    const auto snapshot = database_->snapshot();
    return snapshot->reader().one<std::string>(
        {"test.elective", "SELECT name || ' ' || hours || ' ' || explanation FROM course_electives"});
  };
  EXPECT_EQ(elective(), "Ondernemend 240 Kansen zien.");
  EXPECT_EQ(take(ImportKind::electives, "code;keuzedeel;omschrijving\nK0072;Ondernemend;\n").changed, 1);
  EXPECT_EQ(elective(), "Ondernemend 240 ");
}

// The report of people is in both languages too, what changed as well.
TEST_P(Import, TheReportOfPeopleIsInBothLanguages) {
  take(ImportKind::programmes, two_programmes);
  std::string wrong = three_people;
  wrong.replace(wrong.find("teamleider"), 10, "directeur");
  const auto report = take(ImportKind::people, wrong);
  EXPECT_FALSE(report.kept);
  EXPECT_THAT(report_text(report, {.language = i18n::Language::nl}),
              HasSubstr("fout  rij 3, rol: 'directeur' is geen rol"));
  EXPECT_THAT(report_text(report, {.language = i18n::Language::en}),
              HasSubstr("fault row 3, rol: 'directeur' is not a role"));
  take(ImportKind::people, three_people);
  std::string moved = three_people;
  moved.replace(moved.find("MZ2B"), 4, "MZ2C");
  const auto changed = take(ImportKind::people, moved);
  EXPECT_THAT(report_text(changed, {.language = i18n::Language::nl}),
              HasSubstr("'300001' verandert: groep: 'MZ2B' wordt 'MZ2C'"));
  EXPECT_THAT(report_text(changed, {.language = i18n::Language::en}),
              HasSubstr("'300001' changes: group: 'MZ2B' becomes 'MZ2C'"));
}

constexpr const char* two_occupations =
    "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,status,description,code\n"
    "Occupation,http://data.europa.eu/1,5120,kok,\"kokkin\nchef de partie\",released,Koks maken eten "
    "klaar.,5120.1\n"
    "Occupation,http://data.europa.eu/2,5120,oude kok,,deprecated,Koks van vroeger.,5120.2\n";

// Meets ST-07.
TEST_P(Import, OccupationsOfTheEuropeanListAreTakenOnceAndWhatIsNotTakenIsNoted) {
  std::istringstream first(two_occupations), again(two_occupations);
  const auto report = import_occupations(*database_, first, nullptr, {"ROC Lindewaard", false});
  EXPECT_TRUE(report.kept);
  EXPECT_EQ(report.added, 1);
  ASSERT_EQ(report.remarks.size(), 2u);  // the institution is new, and one row is not taken
  EXPECT_EQ(import_occupations(*database_, again, nullptr, {}).unchanged, 1);
  std::string renamed = two_occupations;
  renamed.replace(renamed.find("kokkin"), 6, "souschef");
  std::istringstream third(renamed);
  EXPECT_EQ(import_occupations(*database_, third, nullptr, {}).changed, 1);
  EXPECT_EQ(count("course_occupations"), 1);
}

TEST_P(Import, ABadOccupationIsLeftOutAndOneWithoutItsFamilyKeepsIt) {
  const std::string groups = "code,preferredLabel\n5120,Koks\n";
  const auto take_them = [&](const std::string& text, bool with_groups) {
    std::istringstream file(text), families(groups);
    return import_occupations(*database_, file, with_groups ? &families : nullptr, {"ROC Lindewaard", false});
  };
  const std::string bad = std::string(two_occupations) +
                          "Occupation,geen adres,5120,bakker,,released,Bakt.,5120.3\n"
                          "Occupation,http://data.europa.eu/4,5120,slager,,released,Snijdt.,5120.4\n";
  const auto report = take_them(bad, true);
  EXPECT_TRUE(report.kept);
  EXPECT_EQ(report.added, 2);
  EXPECT_EQ(report.left_out, 1);
  EXPECT_THAT(report_text(report, {.language = i18n::Language::nl}), HasSubstr("'geen adres' is geen adres"));
  const auto again = take_them(bad, true);
  EXPECT_EQ(again.unchanged, 2);
  EXPECT_EQ(take_them(bad, false).unchanged, 2) << "the file of the families is absent, and they stay";
}

// The list as it is published, where it lies beside the project: all of it, and found within a moment.
TEST_P(Import, TheEuropeanListIsTakenAsItIs) {
  const char* place = "../shared/data/esco/occupations_nl.csv";
  std::ifstream file(place, std::ios::binary),
      groups("../shared/data/esco/ISCOGroups_nl.csv", std::ios::binary);
  if (!file) GTEST_SKIP() << place << " is not here";
  const auto report = import_occupations(*database_, file, &groups, {"ROC Lindewaard", false});
  EXPECT_TRUE(report.kept) << (report.remarks.empty() ? "" : report.remarks.back().words.en);
  EXPECT_EQ(report.added, report.rows);
  EXPECT_EQ(report.added, 3039);
}

INSTANTIATE_TEST_SUITE_P(On, Import, koers::testing::each_database(), koers::testing::database_name);

}  // namespace
}  // namespace koers::app
