// What holds of the import whatever the files are. RapidCheck makes them; all properties of this folder stand
// in this file, because its header takes long to compile.
#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <chrono>
#include <set>
#include <sstream>

#include "app/facts.h"
#include "app/import/import.h"
#include "app/import/lists_file.h"
#include "app/import/people_file.h"
#include "app/import/programmes_file.h"
#include "platform/testing/database.h"

namespace koers::app {
namespace {

constexpr Day first_day{20780};  // 23 November 2026
const std::vector<std::string> all_columns{"nummer", "voornaam",  "tussenvoegsel", "achternaam", "rol",
                                           "team",   "opleiding", "leerweg",       "groep",      "leerjaar",
                                           "start",  "einde",     "begeleider",    "email"};
using Cells = std::map<std::string, std::string>;
struct SmallFile {
  std::vector<std::string> columns;
  std::vector<Cells> rows;
  int days_later = 0;
};

std::string text_of(const SmallFile& file) {
  std::string text;
  const auto line = [&](const auto& cell_of) {
    for (const auto& column : file.columns) text += cell_of(column) + ";";
    text += "\n";
  };
  line([](const std::string& column) { return column; });
  for (const Cells& row : file.rows) {
    line([&](const std::string& column) { return row.contains(column) ? row.at(column) : std::string(); });
  }
  return text;
}

std::string one_of(const std::vector<std::string>& texts) { return *rc::gen::elementOf(texts); }

Cells any_student(const std::string& number) {
  return {{"nummer", number},
          {"voornaam", one_of({"Yara", "Ruben"})},
          {"tussenvoegsel", one_of({"", "de"})},
          {"achternaam", one_of({"Benali", "Wit"})},
          {"rol", "student"},
          {"team", one_of({"", "Zorg", "Techniek"})},
          {"opleiding", one_of({"25655", "25332"})},
          {"leerweg", one_of({"bol", "bbl"})},
          {"groep", one_of({"", "A", "B"})},
          {"leerjaar", one_of({"", "1", "2"})},
          {"start", one_of({"2025-08-25", "2026-08-24", "2026-09-01", "2026-10-05"})},
          {"einde", one_of({"", "", "2026-11-01", "2027-01-31"})},
          {"begeleider", one_of({"", "M1", "M2"})},
          {"email", one_of({"", "a@example.nl", "b@example.nl"})}};
}

void add_colleague(std::vector<Cells>& rows, const std::string& number) {
  const auto given_name = one_of({"Karin", "Bas"});
  rows.push_back({{"nummer", number},
                  {"voornaam", given_name},
                  {"achternaam", "Wouters"},
                  {"rol", "begeleider"},
                  {"team", one_of({"Zorg", "Techniek"})}});
  if (!*rc::gen::arbitrary<bool>()) return;
  rows.push_back({{"nummer", number},
                  {"voornaam", given_name},
                  {"achternaam", "Wouters"},
                  {"rol", "docent"},
                  {"team", one_of({"Zorg", "Techniek"})}});
}

SmallFile any_file(bool is_whole) {
  SmallFile file;
  for (const auto& column : all_columns) {
    const std::set<std::string> needed{"nummer", "voornaam", "achternaam", "rol", "team"};
    if (is_whole || needed.contains(column) || *rc::gen::inRange(0, 4) > 0) file.columns.push_back(column);
  }
  for (const char* number : {"M1", "M2"}) {
    if (is_whole || *rc::gen::arbitrary<bool>()) add_colleague(file.rows, number);
  }
  for (const char* number : {"300001", "300002"}) {
    if (is_whole || *rc::gen::inRange(0, 4) > 0) file.rows.push_back(any_student(number));
  }
  file.days_later = *rc::gen::inRange(0, 3);
  return file;
}

class ImportProperty : public ::testing::TestWithParam<std::string> {};

// Reads files, and keeps what they said of each person beside what the database holds.
class Reading {
 public:
  explicit Reading(const std::string& address) : database_(koers::testing::fresh_database(address)) {
    std::istringstream programmes(
        "crebo;kwalificatie;niveau;leerweg\n25655;Maatschappelijke "
        "Zorg;4;BOL/BBL\n25332;Monteur;2;BOL/BBL\n");
    import_csv(*database_, ImportKind::programmes, programmes, {"ROC Lindewaard", false}, first_day);
  }

  void read(const SmallFile& file) {
    today_ = today_ + file.days_later;
    RC_LOG() << text(today_) << "\n" << text_of(file);
    const auto first = take(file);
    for (const Remark& remark : first.remarks) RC_LOG() << remark.words.en << "\n";
    if (!first.kept) {
      for (const Remark& remark : first.remarks)
        RC_ASSERT(!remark.is_fault || shows_beside_what_is_known(remark));
      return;
    }
    for (const Cells& row : file.rows) remember(file, row);
    check();
    const auto again = take(file);
    RC_ASSERT(again.kept);
    for (const Remark& remark : again.remarks) RC_LOG() << "again: " << remark.words.en << "\n";
    RC_ASSERT(again.added == 0);
    RC_ASSERT(again.changed == 0);
    for (const Remark& remark : again.remarks)
      RC_ASSERT(remark.words.en.find("changes") == std::string::npos);
    check();
  }

  void check_facts() { RC_ASSERT(differing_facts(*database_, today_).empty()); }

 private:
  static bool shows_beside_what_is_known(const Remark& remark) {
    for (const char* words :
         {"lies before", "has no team yet", "a student who is new needs it", "nobody has the number"}) {
      if (remark.words.en.find(words) != std::string::npos) return true;
    }
    return false;
  }

  ImportReport take(const SmallFile& file) {
    std::istringstream text(text_of(file));
    return import_csv(*database_, ImportKind::people, text, {"ROC Lindewaard", false}, today_);
  }

  void remember(const SmallFile& file, const Cells& row) {
    auto& said = said_[row.at("nummer")];
    const bool is_colleague = row.at("rol") != "student";
    const std::string programme = said["opleiding"];
    for (const auto& column : file.columns) {
      const std::string cell = row.contains(column) ? row.at(column) : "";
      if (column == "rol" || column == "team" || column == "leerjaar" || column == "nummer") continue;
      if (column == "begeleider" && cell.empty()) continue;
      said[column] = cell;
    }
    const bool has_group = std::find(file.columns.begin(), file.columns.end(), "groep") != file.columns.end();
    if (!has_group && programme != said["opleiding"]) said["groep"] = "";
    if (!is_colleague) return;
    auto roles = said["rollen"];
    std::set<std::string> sorted;
    std::istringstream words(roles);
    for (std::string word; words >> word;) sorted.insert(word);
    sorted.insert((row.at("rol") == "docent" ? "teacher:" : "counsellor:") + row.at("team"));
    said["rollen"].clear();
    for (const auto& word : sorted) said["rollen"] += word + " ";
  }

  std::string ask(const std::string& query, const std::string& number) {
    const sql::Statement statement{"test.ask", query};
    std::string all;
    struct Line {
      std::string words;
    };
    for (const auto& line : database_->snapshot()->reader().all<Line>(statement, number)) all += line.words;
    return all;
  }

  void check() {
    for (auto& [number, said] : said_) {
      RC_ASSERT(ask("SELECT given_name || '|' || infix || '|' || family_name || '|' || COALESCE(email, '') "
                    "FROM campus_people "
                    "WHERE number = $1",
                    number) == said["voornaam"] + "|" + said["tussenvoegsel"] + "|" + said["achternaam"] +
                                   "|" + said["email"]);
      if (number.front() == 'M') {
        RC_ASSERT(ask("SELECT r.role || ':' || t.name || ' ' FROM campus_roles r JOIN campus_teams t ON t.id "
                      "= r.unit_id "
                      "JOIN campus_people p ON p.id = r.person_id WHERE p.number = $1 AND r.ends_on IS NULL "
                      "ORDER BY r.role, t.name",
                      number) == said["rollen"]);
        continue;
      }
      const auto enrolment = ask(
          "SELECT p.code || '|' || e.pathway || '|' || COALESCE(g.name, '') || '|' || COALESCE(e.ended_on, "
          "'') "
          "FROM campus_enrolments e JOIN campus_people s ON s.id = e.student_id "
          "JOIN campus_programmes p ON p.id = e.programme_id LEFT JOIN campus_groups g ON g.id = e.group_id "
          "WHERE s.number = $1 AND e.id = (SELECT MAX(id) FROM campus_enrolments x WHERE x.student_id = "
          "e.student_id)",
          number);
      RC_ASSERT(enrolment ==
                said["opleiding"] + "|" + said["leerweg"] + "|" + said["groep"] + "|" + said["einde"]);
      RC_ASSERT(ask("SELECT p.number FROM campus_guides g JOIN campus_people p ON p.id = g.person_id "
                    "JOIN campus_people s ON s.id = g.student_id WHERE s.number = $1 AND g.ends_on IS NULL",
                    number) == said["begeleider"]);
      // Nobody is enrolled twice at once.
      RC_ASSERT(
          ask("SELECT a.started_on FROM campus_enrolments a JOIN campus_people s ON s.id = a.student_id "
              "JOIN campus_enrolments b ON b.student_id = a.student_id AND b.id > a.id "
              "WHERE s.number = $1 AND (a.ended_on IS NULL OR (a.ended_on > b.started_on AND a.ended_on > "
              "a.started_on))",
              number)
              .empty());
    }
  }

  std::unique_ptr<sql::Database> database_;
  Day today_ = first_day;
  std::map<std::string, Cells> said_;
};

// Meets AD-01.
TEST_P(ImportProperty, AfterAnyFilesTheLastSaysWhatIsAndReadingItAgainChangesNothing) {
  EXPECT_TRUE(rc::check("whatever files were read, the state is what they say", [] {
    Reading reading(GetParam());
    reading.read(any_file(true));
    const int files = *rc::gen::inRange(1, 6);
    for (int i = 0; i < files; ++i) reading.read(any_file(false));
    reading.check_facts();
  }));
}

INSTANTIATE_TEST_SUITE_P(On, ImportProperty, koers::testing::each_database(), koers::testing::database_name);

// Every kind of file, read as far as it goes without a database.
void read_every_way(const std::string& bytes) {
  ImportReport report;
  std::istringstream people(bytes), programmes(bytes), electives(bytes), occupations(bytes), groups(bytes);
  read_people_file(people, first_day);
  read_programmes_file(programmes, report);
  read_electives_file(electives, report);
  read_occupations_file(occupations, &groups, report);
}

const std::vector<std::string> pieces{"nummer",
                                      "voornaam",
                                      "achternaam",
                                      "rol",
                                      "start",
                                      "crebo",
                                      "code",
                                      ";",
                                      ";",
                                      ",",
                                      "\t",
                                      "\n",
                                      "\n",
                                      "\r\n",
                                      "\"",
                                      "sep=;",
                                      "student",
                                      "docent",
                                      "25655",
                                      "bol",
                                      "1-8-2026",
                                      "3,0E+05",
                                      "#N/B",
                                      "=\"007\"",
                                      "'",
                                      "a@b.nl",
                                      "\xEF\xBB\xBF",
                                      "\xFF\xFE",
                                      "\xE9",
                                      "é",
                                      "\u200B",
                                      "\u202E",
                                      "\uFFFD",
                                      "\u00A0",
                                      std::string(1, '\0'),
                                      "\xF0\x9F\xA7\xAD",
                                      "111222333"};

TEST(ImportOfAnything, NoBytesMakeItThrow) {
  EXPECT_TRUE(rc::check("bytes as they come", [](const std::string& bytes) { read_every_way(bytes); }));
  EXPECT_TRUE(rc::check("files that are nearly right", [] {
    std::string text = "nummer;voornaam;achternaam;rol;crebo;kwalificatie;niveau;leerweg;code;keuzedeel\n";
    for (const auto& piece : *rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(pieces)))
      text += piece;
    read_every_way(text);
  }));
}

// Twice as much of anything may take twice as long, not four times: these take a moment each, and would take
// minutes.
TEST(ImportOfAnything, NoInputTakesQuadraticTime) {
  const std::string header = "nummer;voornaam;achternaam;rol;start;team;email;crebo;code\n";
  for (const std::string& piece :
       {std::string("\""), std::string("\"\""), std::string(";"), std::string("\n"), std::string("\r"),
        std::string(";\n"), std::string("M1;Karin;Wouters;docent;;Z\n"), std::string("#"), std::string("="),
        std::string("1-"), std::string("1 "), std::string("\u200B"), std::string("\u00A0"),
        std::string("e\u0301"), std::string("\U0001F468\u200D"), std::string("\xE9"), std::string("'"),
        std::string("@.")}) {
    std::string text = header;
    while (text.size() < 100'000) text += piece;
    const auto begun = std::chrono::steady_clock::now();
    read_every_way(text);
    EXPECT_LT(std::chrono::steady_clock::now() - begun, std::chrono::seconds(10)) << piece;
  }
}

}  // namespace
}  // namespace koers::app
