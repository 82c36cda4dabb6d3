#include "platform/tabular/csv.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

namespace koers::tabular {
namespace {

using ::testing::ElementsAre;
using Rows = std::vector<std::vector<std::string>>;

struct Reading {
  Rows rows;
  std::vector<std::int64_t> numbers;
  std::optional<Flaw> flaw;
  Encoding encoding = Encoding::utf_8;
  char delimiter = ',';
};

Reading read(const std::string& text, Limits limits = {}) {
  std::istringstream input(text);
  CsvReader reader(input, limits);
  Reading reading{
      .rows{}, .numbers{}, .flaw{}, .encoding = reader.encoding(), .delimiter = reader.delimiter()};
  for (std::vector<std::string> cells; reader.next(cells);) {
    reading.rows.push_back(cells);
    reading.numbers.push_back(reader.row());
  }
  reading.flaw = reader.flaw();
  return reading;
}

// Meets AD-01.
TEST(Csv, ReadsQuotesAndBothKindsOfLineEnds) {
  const auto reading =
      read("naam,groep\r\n\"Bos, Yara\",\"de \"\"eerste\"\"\"\nRuben,\"twee\r\nregels\"\rKarin,");
  EXPECT_FALSE(reading.flaw);
  EXPECT_THAT(reading.rows,
              ElementsAre(ElementsAre("naam", "groep"), ElementsAre("Bos, Yara", "de \"eerste\""),
                          ElementsAre("Ruben", "twee\r\nregels"), ElementsAre("Karin", "")));
  EXPECT_THAT(reading.numbers, ElementsAre(1, 2, 3, 4));
}

TEST(Csv, FindsTheSignBetweenCells) {
  EXPECT_EQ(read("naam;groep\nYara;\"1,2,3\"").delimiter, ';');
  EXPECT_EQ(read("\"a;b;c\",naam\n").delimiter, ',');
  EXPECT_EQ(read("naam\tgroep\n").delimiter, '\t');
  EXPECT_EQ(read("naam\n").delimiter, ',');
}

TEST(Csv, EmptyLinesAreCountedAndLeftOut) {
  const auto reading = read("\xEF\xBB\xBFnaam\n\n\r\nYara\n\n");
  EXPECT_THAT(reading.rows, ElementsAre(ElementsAre("naam"), ElementsAre("Yara")));
  EXPECT_THAT(reading.numbers, ElementsAre(1, 4));
  EXPECT_THAT(read("a,b\n,\n").rows, ElementsAre(ElementsAre("a", "b"), ElementsAre("", "")));
  EXPECT_TRUE(read("").rows.empty());
}

TEST(Csv, Windows1252BecomesUtf8AndSaysSo) {
  const auto reading = read("naam;school\nZo\xEB;\x80 10 \x96 Caf\xE9\n");
  EXPECT_EQ(reading.encoding, Encoding::windows_1252);
  EXPECT_THAT(reading.rows.back(), ElementsAre("Zoë", "€ 10 – Café"));
  EXPECT_EQ(read("Zoë;€\n").encoding, Encoding::utf_8);
}

TEST(Csv, BrokenTextIsRefusedWithItsRow) {
  const auto mixed = read("naam\nZoë\nRuben\nZo\xEB\n");  // both encodings in one file
  ASSERT_TRUE(mixed.flaw);
  EXPECT_EQ(mixed.flaw->kind, Flaw::Kind::not_text);
  EXPECT_EQ(mixed.flaw->row, 4);
  EXPECT_EQ(mixed.rows.size(), 3U);
  EXPECT_EQ(read(std::string("PK\x03\x04\0\0\xFF\x81", 8)).flaw->kind, Flaw::Kind::not_text);
  EXPECT_EQ(read("a\n\xED\xA0\x80\x81").flaw->row, 2);  // a surrogate is not UTF-8, 0x81 not Windows-1252
}

TEST(Csv, BrokenQuotesAreRefusedWithTheirRow) {
  const auto open = read("naam\nYara\n\"Ruben\n\n\n");
  EXPECT_EQ(open.flaw->kind, Flaw::Kind::quote_not_closed);
  EXPECT_EQ(open.flaw->row, 3);
  EXPECT_EQ(read("a\n\"so\"much\n").flaw->kind, Flaw::Kind::text_after_quote);
  EXPECT_THAT(read("5\" pijp,\"a\" ,\"b\"\n").rows, ElementsAre(ElementsAre("5\" pijp", "a", "b")));
}

TEST(Csv, LimitsHold) {
  EXPECT_EQ(read("aaaaaaaaaa\n", {.cell_bytes = 5}).flaw->kind, Flaw::Kind::cell_too_long);
  EXPECT_EQ(read("a,b,c,d\n", {.cell_bytes = 5, .cells = 3}).flaw->kind, Flaw::Kind::too_many_cells);
}

TEST(Csv, ARowMayCrossThePiecesInWhichAFileIsRead) {
  const std::string long_cell((64 << 10) - 3, 'x');
  const auto reading = read("a\r\n" + long_cell + "\r\né\r\n");
  EXPECT_THAT(reading.rows, ElementsAre(ElementsAre("a"), ElementsAre(long_cell), ElementsAre("é")));
}

// Meets AD-01.
TEST(CsvTable, CellsAreAskedByTheNameOfTheirColumn) {
  std::istringstream input("Studentnummer ;NAAM;Groep;;\n1001; Yara Bos ;1A;;\n1002;Ruben\n1003;a;b;c\n");
  Table table(input);
  EXPECT_TRUE(table.has("studentnummer"));
  EXPECT_TRUE(table.has("naam"));
  EXPECT_FALSE(table.has("email"));
  const auto* row = table.next();
  EXPECT_EQ(row->cell("naam"), "Yara Bos");
  EXPECT_EQ(row->cell("email"), "");
  EXPECT_EQ(row->number(), 2);
  EXPECT_FALSE(row->is_too_wide());
  row = table.next();
  EXPECT_EQ(row->cell("naam"), "Ruben");
  EXPECT_EQ(row->cell("groep"), "");
  EXPECT_TRUE(table.next()->is_too_wide());
  EXPECT_EQ(table.next(), nullptr);
  EXPECT_FALSE(table.flaw());
}

TEST(CsvTable, AHeaderThatCannotWorkIsRefused) {
  std::istringstream twice("naam,groep,Naam\nYara,1A,Bos\n");
  Table table(twice);
  EXPECT_EQ(table.next(), nullptr);
  EXPECT_EQ(table.flaw()->kind, Flaw::Kind::column_twice);
  std::istringstream nothing("\n\n");
  EXPECT_EQ(Table(nothing).flaw()->kind, Flaw::Kind::no_columns);
}

TEST(CsvWriter, AFormulaIsNeverRunByASpreadsheet) {
  CsvWriter writer;
  writer.row({"=HYPERLINK(\"http://example\")", "+31", "-5", "@sum", "'t Hart", "'=1"}).row({"\t=1"});
  EXPECT_EQ(
      writer.text(),
      "\xEF\xBB\xBF\"'=HYPERLINK(\"\"http://example\"\")\";'+31;'-5;'@sum;'t Hart;''=1\r\n\"'\t=1\"\r\n");
  std::istringstream input("a;b\n'=1;''+1\n");
  Table table(input);
  const auto* row = table.next();
  EXPECT_EQ(row->cell("a"), "=1");
  EXPECT_EQ(row->cell("b"), "'+1");
}

TEST(CsvWriter, WritesInPieces) {
  CsvWriter writer(',', Formulas::keep);
  EXPECT_EQ(writer.cell("a").cell("-1").end_row().take(),
            "\xEF\xBB\xBF"
            "a,-1\r\n");
  EXPECT_EQ(writer.cell("").end_row().take(), "\"\"\r\n");
  EXPECT_EQ(writer.take(), "");
}

}  // namespace
}  // namespace koers::tabular
