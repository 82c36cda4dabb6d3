// Files as spreadsheets and school systems really save them: what is ordinary is read, what cannot be meant
// is refused with its row.
#include "app/import/cells.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

#include "app/import/people_file.h"
#include "app/import/programmes_file.h"

namespace koers::app {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;

constexpr Day today{20780};  // 23 November 2026
const std::string header =
    "nummer;voornaam;tussenvoegsel;achternaam;rol;team;opleiding;leerweg;groep;start;email;begeleider\n";

PeopleFile read(const std::string& text) {
  std::istringstream file(text);
  return read_people_file(file, today);
}

// Yara, with one of her cells as it is given.
PeopleFile read_yara(const std::string& number, const std::string& given_name = "Yara",
                     const std::string& family_name = "Benali", const std::string& email = "",
                     const std::string& start = "2026-08-24", const std::string& team = "Zorg & Welzijn") {
  return read(header + number + ";" + given_name + ";;" + family_name + ";student;" + team +
              ";25655;bol;MZ2B;" + start + ";" + email + ";M1\n");
}

std::string words_of(const PeopleFile& file) {
  std::string words;
  for (const Remark& remark : file.remarks)
    words += std::to_string(remark.row) + " " + remark.column + ": " + remark.words.en + "\n";
  return words;
}

std::size_t faults(const PeopleFile& file) { return faults_in(file.remarks); }

// UTF-16 of plain letters and of those that UTF-8 writes in two bytes.
std::string utf_16(const std::string& text, bool is_little_endian, bool has_mark) {
  std::string out;
  const auto put = [&](unsigned unit) {
    const char high = static_cast<char>(unit >> 8), low = static_cast<char>(unit & 0xFF);
    out += is_little_endian ? low : high;
    out += is_little_endian ? high : low;
  };
  if (has_mark) put(0xFEFF);
  for (std::size_t i = 0; i < text.size(); ++i) {
    const unsigned first = static_cast<unsigned char>(text[i]);
    put(first < 0x80 ? first : (first & 0x1FU) << 6 | (static_cast<unsigned char>(text[++i]) & 0x3FU));
  }
  return out;
}

TEST(ImportCells, SignsThatShowNothingMakeNobodyElse) {
  for (const std::string number : {"300001", "300001\u00A0", "\u200B300001", "300001\uFEFF", " 300001 "}) {
    const auto file =
        read_yara(number, "Ya\u200Bra\u00A0", "Benali", "", "2026-08-24", "Zorg\u00A0 &  Welzijn");
    ASSERT_EQ(faults(file), 0u) << words_of(file);
    EXPECT_EQ(file.rows.front().number, "300001");
    EXPECT_EQ(file.rows.front().given_name, "Yara");
    EXPECT_EQ(file.rows.front().team, "Zorg & Welzijn");
  }
  const auto twice = read(header + "300001\u00A0;Yara;;Benali;student;Z;25655;bol;;2026-08-24;;\n" +
                          "300001;Yara;;Benali;student;Z;25655;bol;;2026-08-24;;\n");
  EXPECT_THAT(words_of(twice), HasSubstr("3 nummer: '300001' stands in row 2 too"));
}

TEST(ImportCells, WhatASpreadsheetMadeOfANumberIsRefused) {
  for (const std::string number : {"3,00001E+05", "3.00001E+05", "3E+11", "700001,00", "700001.0", "#N/B",
                                   "#N/A", "#####", "#VERW!", "#NAAM?", "#DEEL/0!"}) {
    const auto file = read_yara(number);
    EXPECT_EQ(faults(file), 1u) << number << "\n" << words_of(file);
    EXPECT_THAT(words_of(file), HasSubstr("2 nummer: '" + number + "'"));
  }
  EXPECT_EQ(faults(read_yara("300001", "#VERW!")), 1u);
  for (const std::string number : {"12E5", "A-7", "1.234", "#12"}) {
    const auto file = read_yara(number);
    EXPECT_EQ(faults(file), 0u) << words_of(file);
  }
}

TEST(ImportCells, AFormulaThatMakesATextIsThatText) {
  EXPECT_EQ(read_yara("=\"007\"").rows.front().number, "007");
  EXPECT_EQ(read_yara("\"=\"\"007\"\"\"").rows.front().number, "007");
}

TEST(ImportCells, RowsWithoutAWordAreLeftOut) {
  const auto file = read(
      header + "300001;Yara;;Benali;student;Z;25655;bol;;2026-08-24;;;;\n;;;;;;;;;;;;;;\n ; \u00A0 ;;\n" +
      "300002;Ruben;de;Wit;student;Z;25655;bol;;2026-08-24;;\n");
  EXPECT_EQ(faults(file), 0u) << words_of(file);
  ASSERT_EQ(file.rows.size(), 2u);
  EXPECT_EQ(file.rows.back().row, 5);
}

TEST(ImportCells, DatesAreReadAsDutchSpreadsheetsWriteThem) {
  for (const std::string day : {"2026-08-01", "01-08-2026", "1-8-2026", "01-8-2026", "1-08-2026"}) {
    const auto file = read_yara("300001", "Yara", "Benali", "", day);
    ASSERT_EQ(faults(file), 0u) << words_of(file);
    EXPECT_EQ(text(*file.rows.front().starts_on), "2026-08-01");
  }
  for (const std::string day :
       {"1-8-26", "32-8-2026", "1-13-2026", "-8-2026", "1--2026", "8/1/2026", "1-8-2026-1", "001-8-2026"}) {
    EXPECT_EQ(faults(read_yara("300001", "Yara", "Benali", "", day)), 2u)
        << day;  // and a student needs a start
  }
}

TEST(ImportCells, ALineThatSaysTheSignBetweenCellsIsObeyed) {
  const std::string row = "300001;Yara;;Benali;student;Z;25655;bol;;2026-08-24;;\n";
  for (const std::string first : {"sep=;\r\n", "\xEF\xBB\xBFsep=;\n", "\"sep=;\"\r\n", "SEP=;\r"}) {
    const auto file = read(first + header + row);
    EXPECT_EQ(faults(file), 0u) << words_of(file);
    ASSERT_EQ(file.rows.size(), 1u) << first;
    EXPECT_EQ(file.rows.front().row, 2) << "a spreadsheet does not show that line";
  }
}

TEST(ImportCells, Utf16IsReadWithAndWithoutItsMark) {
  const std::string plain = header + "300001;Zoë;;Benali;student;Z;25655;bol;;2026-08-24;;\n";
  for (const bool is_little_endian : {true, false}) {
    for (const bool has_mark : {true, false}) {
      const auto file = read(utf_16(plain, is_little_endian, has_mark));
      EXPECT_EQ(faults(file), 0u) << words_of(file);
      ASSERT_EQ(file.rows.size(), 1u);
      EXPECT_EQ(file.rows.front().given_name, "Zoë");
    }
  }
  EXPECT_GE(faults(read(utf_16(plain, true, true) + "x")), 1u) << "it ends within a sign";
}

TEST(ImportCells, SomebodyWithOneNameIsCalledByIt) {
  const auto file =
      read(header +
           "1;Suharto;;;student;Z;25655;bol;;2026-08-24;;\n2;;;Suharto;student;Z;25655;bol;;2026-08-24;;\n" +
           "3;;de;Wit;student;Z;25655;bol;;2026-08-24;;\n");
  EXPECT_EQ(faults(file), 0u) << words_of(file);
  EXPECT_EQ(file.rows[0].given_name, "Suharto");
  EXPECT_EQ(file.rows[1].given_name, "Suharto");
  EXPECT_EQ(file.rows[1].family_name, "");
  EXPECT_EQ(file.rows[2].given_name, "de Wit");
  EXPECT_EQ(faults(read(header + "1;;;;student;Z;25655;bol;;2026-08-24;;\n")), 1u);
}

TEST(ImportCells, SomebodyMayHaveTwoRoles) {
  const std::string karin = ";;Wouters;";
  const auto file = read(header + "M1;Karin" + karin + "begeleider;Z;;;;;;\nM1;Karin" + karin +
                         "docent;Z;;;;;;\nM1;Karin" + karin + "docent;Techniek;;;;;;\n");
  EXPECT_EQ(faults(file), 0u) << words_of(file);
  EXPECT_THAT(
      words_of(read(header + "M1;Karin" + karin + "docent;Z;;;;;;\nM1;Karin" + karin + "docent;Z;;;;;;\n")),
      HasSubstr("3 nummer: 'M1' stands in row 2 too"));
  EXPECT_THAT(words_of(read(header + "M1;Karin" + karin + "docent;Z;;;;;;\nM1;Karina" + karin +
                            "begeleider;Z;;;;;;\n")),
              HasSubstr("with another name"));
}

// A file that does not say how it was saved: the same bytes are é on one machine and Ž on the other.
TEST(ImportCells, LettersThatMayBeOthersAreRefused) {
  for (const std::string name : {"Zo\x91", "Ren\x8E", "M\x9Fller", "Bj\x9Arn", "Fran\x8Dois",
                                 "Mar\x92"
                                 "a",  // Mac Roman
                                 "Zo\x89", "Ren\x82", "Bj\x94rn",
                                 "Mar\xA1"
                                 "a",
                                 "Jos\x82", "Ibra\xA0im",                    // DOS, code page 850
                                 "Y\xFDld\xFDz", "\xDEule", "Ya\xF0mur"}) {  // Turkish Windows
    const auto file = read_yara("300001", name);
    ASSERT_GE(faults(file), 1u) << words_of(file);
    EXPECT_THAT(words_of(file), HasSubstr("UTF-8"));
    EXPECT_EQ(file.remarks.front().row, 2);
  }
  for (const std::string name : {"Zo\xEB", "Ren\xE9", "M\xFCller", "\x92t Hof",
                                 "d\x92"
                                 "Arc",
                                 "\xC9lise",
                                 "Nu\xF1"
                                 "ez"}) {
    const auto file = read_yara("300001", name);
    EXPECT_EQ(faults(file), 0u) << name << words_of(file);
  }
  EXPECT_EQ(read_yara("300001", "Zo\xEB").rows.front().given_name, "Zoë");
}

TEST(ImportCells, SignsThatNoNameHasAreRefused) {
  for (const std::string name :
       {"Zo\uFFFD", "Zo\x07", "Zo\x1B[31m", "Yara\u202E", "\u2066Yara", "Ya\u0085\u009Cra"}) {
    const auto file = read_yara("300001", name);
    EXPECT_EQ(faults(file), 1u) << words_of(file);
    EXPECT_EQ(file.remarks.front().column, "voornaam");
    EXPECT_EQ(file.remarks.front().row, 2);
  }
  EXPECT_THAT(words_of(read_yara("300001", "Zo\uFFFD")), HasSubstr("UTF-8"));
}

TEST(ImportCells, LengthIsCountedInSignsAsReadersSeeThem) {
  std::string long_name;
  for (int i = 0; i < 80; ++i) long_name += "Ж";
  EXPECT_EQ(faults(read_yara("300001", long_name)), 0u);
  EXPECT_EQ(faults(read_yara("300001", long_name + "Ж")), 1u);
}

// Meets LA-07.
TEST(ImportCells, NoCellHoldsACitizenServiceNumber) {
  for (const auto& file : {read_yara("111222333"), read_yara("300001", "Yara 111222333"),
                           read_yara("300001", "Yara", "Benali", "111222333@example.nl")}) {
    EXPECT_EQ(faults(file), 1u) << words_of(file);
    EXPECT_THAT(words_of(file), HasSubstr("BSN"));
  }
}

TEST(ImportCells, AnEmailAddressIsOne) {
  for (const std::string email : {"@", "a b@c d", "yara", "yara@", "@example.nl", "yara@example", "yara@.nl",
                                  "y@a@example.nl", "Yara Benali <yara@example.nl>", "yara..b@example.nl"}) {
    const auto file = read_yara("300001", "Yara", "Benali", email);
    EXPECT_EQ(faults(file), 1u) << email << words_of(file);
  }
  EXPECT_EQ(faults(read_yara("300001", "Yara", "Benali", "yara.benali+lob@student.lindewaard.nl")), 0u);
}

TEST(ImportCells, ColumnsThatAreNotKnownAreNamedWithWhatWasMeant) {
  const auto file = read(
      "nummer;voornaam;achternaam;rol;team;E-mail;mentor;geboortedatum;;groeep\nM1;Karin;Wouters;docent;Z;k@"
      "x.nl;M1;;x;\n");
  EXPECT_EQ(faults(file), 0u);
  const auto words = words_of(file);
  EXPECT_THAT(words, HasSubstr("'e-mail' is not known, so it is left out; did you mean 'email'?"));
  EXPECT_THAT(words, HasSubstr("did you mean 'begeleider'?"));
  EXPECT_THAT(words, HasSubstr("'geboortedatum' is not known, so it is left out\n"));
  EXPECT_THAT(words, HasSubstr("column 9 has no name"));
  EXPECT_THAT(words, HasSubstr("did you mean 'groep'?"));
  const auto missing = words_of(read("studentnummer;voornaam;achternaam;rol\n"));
  EXPECT_THAT(missing, HasSubstr("did you mean 'nummer'?"));
  EXPECT_THAT(missing, HasSubstr("nummer: this column is missing"));
}

TEST(ImportCells, ProgrammesAreReadWithTheSameCare) {
  std::istringstream file(
      "crebo;kwalificatie;niveau;leerweg\n25655\u00A0;Maatschappelijke  "
      "Zorg;4;BOL\n;;;\n=\"25332\";Monteur;2;BBL\n#N/B;M;2;BBL\n");
  ImportReport report;
  const auto programmes = read_programmes_file(file, report).programmes;
  ASSERT_GE(programmes.size(), 2u);
  EXPECT_EQ(programmes[0].code, "25655");
  EXPECT_EQ(programmes[0].name, "Maatschappelijke Zorg");
  EXPECT_EQ(programmes[1].code, "25332");
  EXPECT_EQ(faults_in(report.remarks), 2u);
  EXPECT_EQ(report.remarks.front().row, 5);
}

}  // namespace
}  // namespace koers::app
