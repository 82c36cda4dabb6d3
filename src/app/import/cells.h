// The cells of a row as a reader sees them. Spreadsheets and copied text leave blanks of many kinds and signs
// that show nothing, which would make two people of one; these go. What only looks like a value (an error of
// a formula, a number that was rounded for showing, letters of another encoding) is refused with a fault that
// says what to do.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/import/import.h"
#include "platform/tabular/csv.h"

namespace koers::app {

class Cells {
 public:
  Cells(const tabular::TableRow& row, tabular::Encoding encoding, std::vector<Remark>& remarks)
      : row_(row), encoding_(encoding), remarks_(remarks) {}

  // One line: blanks of every kind become one space.
  std::string line(std::string_view column, std::size_t longest);
  // A line by which Koers knows something again: a number that a spreadsheet changed is refused.
  std::string key(std::string_view column, std::size_t longest);
  // A text of several lines.
  std::string text(std::string_view column, std::size_t longest);

  std::int64_t row() const { return row_.number(); }
  void fault(std::string_view column, Words words);

 private:
  std::string seen(std::string_view column, std::size_t longest, bool is_line);

  const tabular::TableRow& row_;
  tabular::Encoding encoding_;
  std::vector<Remark>& remarks_;
};

// What stood in a cell, in quotes, short enough for a sentence.
std::string in_quotes(std::string_view text);

std::string lower(std::string_view text);

// Whether a text has the form of one e-mail address: no name around it, no blanks, a domain with a point.
bool is_email_address(std::string_view text);

// How many faults these are; notes do not count.
std::size_t faults_in(const std::vector<Remark>& remarks);
// Whether one of them keeps the whole file out.
bool keep_file_out(const std::vector<Remark>& remarks);

}  // namespace koers::app
