// What is written comes back, whatever it is. RapidCheck makes the texts; all properties of this folder stand
// in this file, because its header takes long to compile.
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <sstream>

#include "platform/tabular/csv.h"
#include "platform/tabular/encoding.h"

namespace koers::tabular {
namespace {

// Texts made of the signs that mean something in a file, and of signs of one to four bytes.
rc::Gen<std::string> any_text() {
  static const std::vector<std::string> signs{"a",  "Z", "7", " ", "\"", "\"\"", ",", ";", "\t",        "\r",
                                              "\n", "=", "+", "-", "@",  "'",    "é", "€", "\U0001F9ED"};
  return rc::gen::map(rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(signs)),
                      [](const std::vector<std::string>& parts) {
                        std::string text;
                        for (const auto& part : parts) text += part;
                        return text;
                      });
}

std::vector<std::vector<std::string>> read_all(const std::string& text) {
  std::istringstream input(text);
  CsvReader reader(input);
  std::vector<std::vector<std::string>> rows;
  for (std::vector<std::string> cells; reader.next(cells);) rows.push_back(cells);
  RC_ASSERT(!reader.flaw());
  return rows;
}

RC_GTEST_PROP(CsvProperty, WhatIsWrittenIsRead, (bool uses_semicolon)) {
  // Small tables in which everything may stand: large ones of such cells take minutes and show nothing more.
  const auto rows =
      *rc::gen::resize(25, rc::gen::container<std::vector<std::vector<std::string>>>(
                               rc::gen::nonEmpty(rc::gen::container<std::vector<std::string>>(any_text()))));
  CsvWriter writer(uses_semicolon ? ';' : ',', Formulas::keep);
  // A first row that shows the sign between cells, as a header does.
  writer.row(std::vector<std::string>(40, "kolom"));
  for (const auto& row : rows) writer.row(row);
  auto read = read_all(writer.text());
  RC_ASSERT(!read.empty());
  read.erase(read.begin());
  RC_ASSERT(read == rows);
}

RC_GTEST_PROP(CsvProperty, ProtectionHasAnExactWayBack, ()) {
  const auto text = *any_text();
  const auto written = protect_cell(text);
  RC_ASSERT(unprotect_cell(written) == text);
  RC_ASSERT(written.empty() || std::string("=+-@\t\r\n").find(written.front()) == std::string::npos);
}

RC_GTEST_PROP(CsvProperty, AnyBytesAreReadOrRefused, (std::string bytes)) {
  std::istringstream input(bytes);
  CsvReader reader(input);
  for (std::vector<std::string> cells; reader.next(cells);) {
    for (const auto& cell : cells) RC_ASSERT(is_utf_8(cell));
  }
}

}  // namespace
}  // namespace koers::tabular
