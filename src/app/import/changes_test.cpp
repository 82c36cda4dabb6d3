// A file is read again after something changed in it: what changes, what is left alone, and what is said of
// it.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

#include "app/facts.h"
#include "app/import/import.h"
#include "campus/access/guides.h"
#include "platform/testing/database.h"

namespace koers::app {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

constexpr Day today{20780};  // 23 November 2026
constexpr const char* programmes =
    "crebo,kwalificatie,niveau,leerweg\n25655,Maatschappelijke Zorg,4,BOL/BBL\n25332,Monteur,2,BBL\n";
const std::string header =
    "nummer;voornaam;tussenvoegsel;achternaam;rol;team;opleiding;leerweg;groep;leerjaar;start;begeleider;"
    "email;einde\n";
const std::string karin = "M1;Karin;;Wouters;begeleider;Zorg;;;;;;;karin@example.nl;\n";
const std::string yara =
    "300001;Yara;el;Benali;student;Zorg;25655;bol;MZ1A;1;24-08-2026;M1;yara@example.nl;\n";

class ImportChanges : public ::testing::TestWithParam<std::string> {
 protected:
  void SetUp() override {
    std::istringstream file(programmes);
    ASSERT_TRUE(import_csv(*database_, ImportKind::programmes, file, {"ROC Lindewaard", false}, today).kept);
  }
  ImportReport take(const std::string& text, Day day = today, bool dry_run = false) {
    std::istringstream file(text);
    return import_csv(*database_, ImportKind::people, file, {"ROC Lindewaard", dry_run}, day);
  }
  // Reads a file twice; the second time nothing changes and nothing is said to have changed.
  ImportReport take_twice(const std::string& text) {
    const auto first = take(text);
    EXPECT_TRUE(first.kept) << words_of(first);
    const auto second = take(text);
    EXPECT_TRUE(second.kept);
    EXPECT_EQ(second.added, 0) << words_of(second);
    EXPECT_EQ(second.changed, 0) << words_of(second);
    EXPECT_THAT(differing_facts(*database_, today), ::testing::IsEmpty());
    return first;
  }
  static std::string words_of(const ImportReport& report) {
    std::string words;
    for (const Remark& remark : report.remarks)
      words += std::to_string(remark.row) + " " + remark.column + ": " + remark.words.en + "\n";
    return words;
  }
  // The rows that a query answers, cells with a bar between them.
  std::string rows(const std::string& query) {
    struct Line {
      std::string words;
    };
    std::string all;
    const sql::Statement statement{"test.rows", query};
    for (const auto& line : database_->snapshot()->reader().all<Line>(statement))
      all += (all.empty() ? "" : " / ") + line.words;
    return all;
  }
  std::string enrolments() {
    return rows(
        "SELECT p.code || ' ' || e.pathway || ' ' || COALESCE(g.name, '-') || ' ' || e.started_on || ' ' || "
        "COALESCE(e.ended_on, '-') FROM campus_enrolments e "
        "JOIN campus_programmes p ON p.id = e.programme_id LEFT JOIN campus_groups g ON g.id = e.group_id "
        "ORDER BY e.id");
  }
  std::string roles() {
    return rows(
        "SELECT r.role || ' ' || COALESCE(t.name, '-') || ' ' || r.begins_on || ' ' || COALESCE(r.ends_on, "
        "'-') "
        "FROM campus_roles r LEFT JOIN campus_teams t ON t.id = r.unit_id ORDER BY r.id");
  }
  std::string names() {
    return rows(
        "SELECT given_name || '|' || infix || '|' || family_name || '|' || COALESCE(email, '') FROM "
        "campus_people "
        "ORDER BY number DESC");
  }
  std::unique_ptr<sql::Database> database_ = koers::testing::fresh_database(GetParam());
};

std::string with(std::string text, const std::string& from, const std::string& to) {
  return text.replace(text.find(from), from.size(), to);
}

// Meets AD-01.
TEST_P(ImportChanges, SomebodyWhoLeftStaysAway) {
  const auto left = header + karin + with(yara, ";\n", ";2026-11-01\n");
  EXPECT_EQ(take(left).added, 2);
  for (int time = 2; time <= 3; ++time) {
    const auto again = take(left);
    EXPECT_EQ(again.unchanged, 2) << words_of(again);
    EXPECT_EQ(enrolments(), "25655 bol MZ1A 2026-08-24 2026-11-01");
  }
  EXPECT_EQ(take_twice(header + karin + yara).changed, 1) << "without an end the same study goes on";
  EXPECT_EQ(enrolments(), "25655 bol MZ1A 2026-08-24 -");
  take_twice(left);
  take_twice(header + karin + with(yara, "24-08-2026", "20-11-2026"));
  EXPECT_EQ(enrolments(), "25655 bol MZ1A 2026-08-24 2026-11-01 / 25655 bol MZ1A 2026-11-20 -")
      << "who comes back";
}

TEST_P(ImportChanges, AnotherProgrammeEndsTheEnrolmentAndBeginsOne) {
  take_twice(header + karin + yara);
  const auto other =
      header + karin + with(with(yara, "25655;bol;MZ1A", "25332;bbl;ME1"), ";Zorg;", ";Techniek;");
  const auto report = take_twice(other);
  EXPECT_EQ(report.changed, 1);
  EXPECT_EQ(enrolments(), "25655 bol MZ1A 2026-08-24 2026-11-23 / 25332 bbl ME1 2026-11-23 -");
  EXPECT_THAT(words_of(report), HasSubstr("3 : '300001' changes: "));
  EXPECT_THAT(words_of(report), HasSubstr("programme: '25655' becomes '25332'"));
  EXPECT_THAT(words_of(report), HasSubstr("team: 'Zorg' becomes 'Techniek'"));
  EXPECT_EQ(rows("SELECT p.code FROM campus_groups g JOIN campus_programmes p ON p.id = g.programme_id "
                 "WHERE g.name = 'ME1'"),
            "25332");
  // The day of the change, when the file says it; and a mistake of the same day is mended where it is.
  take_twice(with(other, "24-08-2026", "1-10-2026"));
  EXPECT_EQ(enrolments(), "25655 bol MZ1A 2026-08-24 2026-10-01 / 25332 bbl ME1 2026-10-01 -");
}

TEST_P(ImportChanges, AColumnThatIsAbsentLeavesAloneWhatStandsThere) {
  take_twice(header + karin + yara);
  const auto before = enrolments();
  const auto people = names();
  const auto partial = take_twice(
      "nummer;voornaam;achternaam;rol;team;opleiding;leerweg;leerjaar;start\n"
      "300001;Yara;Benali;student;Zorg;25655;bol;1;24-08-2026\n");
  EXPECT_EQ(partial.unchanged, 1) << words_of(partial);
  EXPECT_EQ(take_twice("nummer;voornaam;achternaam;rol\n300001;Yara;Benali;student\n").unchanged, 1);
  EXPECT_EQ(enrolments(), before);
  EXPECT_EQ(names(), people);
  const auto emptied = take_twice(with(with(header + karin + yara, ";el;", ";;"), ";yara@example.nl;", ";;"));
  EXPECT_EQ(emptied.changed, 1);
  EXPECT_EQ(names(), "Karin||Wouters|karin@example.nl / Yara||Benali|");
}

TEST_P(ImportChanges, EveryColumnThatAFileCanChangeChanges) {
  take_twice(header + karin + yara);
  const std::string bas = "M2;Bas;de;Haan;begeleider;Zorg;;;;;;;;\n";
  const auto report = take_twice(
      header + karin + bas +
      "300001;Yasmin;;Amrani;student;Zorg;25655;bol;MZ1B;2;31-8-2026;M2;y@example.nl;2027-01-31\n");
  const auto words = words_of(report);
  for (const char* said : {"voornaam: 'Yara' becomes 'Yasmin'", "tussenvoegsel: 'el' becomes ''",
                           "achternaam: 'Benali'", "email: ", "group: 'MZ1A' becomes 'MZ1B'", "year of study",
                           "start: '2026-08-24' becomes '2026-08-31'", "end: '' becomes '2027-01-31'",
                           "counsellor is now 'M2'"}) {
    EXPECT_THAT(words, HasSubstr(said));
  }
  EXPECT_EQ(enrolments(), "25655 bol MZ1B 2026-08-31 2027-01-31");
  EXPECT_EQ(rows("SELECT CAST(first_year AS TEXT) FROM campus_enrolments"), "2");
  EXPECT_EQ(take_twice(with(header + karin + yara, "M1;yara", ";yara")).changed, 1);
  EXPECT_EQ(rows("SELECT p.number FROM campus_guides g JOIN campus_people p ON p.id = g.person_id WHERE "
                 "g.ends_on IS NULL"),
            "M2")
      << "an empty cell leaves the counsellor";
}

// A file of teachers does not take the way in from who is a counsellor, or an administrator, too.
TEST_P(ImportChanges, ARoleThatAFileDoesNotNameIsLeftAlone) {
  const std::string teacher = with(karin, "begeleider;Zorg", "docent;Techniek");
  take_twice(header + karin + teacher);
  EXPECT_EQ(roles(), "counsellor Zorg 2026-11-23 - / teacher Techniek 2026-11-23 -");
  const auto report = take_twice(header + teacher);
  EXPECT_EQ(report.unchanged, 1);
  EXPECT_THAT(words_of(report), HasSubstr("'M1' also holds the role counsellor"));
  EXPECT_EQ(roles(), "counsellor Zorg 2026-11-23 - / teacher Techniek 2026-11-23 -");
  take_twice(header + with(teacher, "nl;\n", "nl;2027-07-31\n"));
  EXPECT_EQ(roles(), "counsellor Zorg 2026-11-23 - / teacher Techniek 2026-11-23 2027-07-31");
  take_twice(header + with(karin, "nl;\n", "nl;2026-11-23\n"));
  EXPECT_EQ(roles(), "counsellor Zorg 2026-11-23 2026-11-23 / teacher Techniek 2026-11-23 2027-07-31");
  EXPECT_EQ(take_twice("nummer;voornaam;achternaam;rol;team\nM1;Karin;Wouters;docent;Techniek\n").unchanged,
            1);
}

TEST_P(ImportChanges, AProgrammeKeepsItsDomainWhenTheFileHasNone) {
  const auto take_programmes = [this](const std::string& text) {
    std::istringstream file(text);
    return import_csv(*database_, ImportKind::programmes, file, {"ROC Lindewaard", false}, today);
  };
  const std::string with_domain =
      "crebo,kwalificatie,niveau,leerweg,opleidingsdomein\n25332,Monteur,2,BBL,Techniek\n";
  EXPECT_EQ(take_programmes(with_domain).changed, 1);
  EXPECT_EQ(take_programmes(programmes).unchanged, 2);
  EXPECT_EQ(take_programmes(with_domain).unchanged, 1);
}

TEST_P(ImportChanges, WhoIsNewNeedsWhatAnEnrolmentNeeds) {
  const auto report = take("nummer;voornaam;achternaam;rol;team\n300001;Yara;Benali;student;Zorg\n");
  EXPECT_FALSE(report.kept);
  EXPECT_THAT(words_of(report),
              HasSubstr("2 opleiding: this column is missing, and a student who is new needs it"));
}

TEST_P(ImportChanges, AnEndBeforeTheBeginIsRefused) {
  take(header + karin + yara);
  const auto report = take("nummer;voornaam;achternaam;rol;einde\n300001;Yara;Benali;student;2026-08-01\n");
  EXPECT_FALSE(report.kept);
  EXPECT_THAT(words_of(report), HasSubstr("lies before"));
  EXPECT_FALSE(take(header + karin + with(yara, ";\n", ";2026-08-01\n")).kept);
  EXPECT_EQ(enrolments(), "25655 bol MZ1A 2026-08-24 -");
}

TEST_P(ImportChanges, ANewSchoolYearBeginsANewEnrolment) {
  take_twice(header + karin + with(with(yara, "24-08-2026", "25-08-2025"), "MZ1A;1", "MZ1A;2"));
  EXPECT_EQ(rows("SELECT CAST(first_year AS TEXT) FROM campus_enrolments"), "1");
  take_twice(header + karin + with(yara, "MZ1A;1", "MZ2A;2"));
  EXPECT_EQ(enrolments(), "25655 bol MZ1A 2025-08-25 2026-08-24 / 25655 bol MZ2A 2026-08-24 -");
  EXPECT_EQ(rows("SELECT CAST(first_year AS TEXT) FROM campus_enrolments ORDER BY id"), "1 / 2");
}

TEST_P(ImportChanges, ADryRunSaysWhatWouldChangeAndKeepsNothing) {
  take(header + karin + yara);
  const auto report = take(header + karin + with(yara, "MZ1A", "MZ1B"), today, true);
  EXPECT_FALSE(report.kept);
  EXPECT_EQ(report.changed, 1);
  EXPECT_THAT(words_of(report), HasSubstr("group: 'MZ1A' becomes 'MZ1B'"));
  EXPECT_EQ(enrolments(), "25655 bol MZ1A 2026-08-24 -");
}

INSTANTIATE_TEST_SUITE_P(On, ImportChanges, koers::testing::each_database(), koers::testing::database_name);

}  // namespace
}  // namespace koers::app
