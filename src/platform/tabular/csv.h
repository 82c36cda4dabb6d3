// Comma-separated files, as spreadsheets and school systems write and read them (RFC 4180 with what is met in
// practice): cells in double quotes, doubled quotes within them, line ends of both kinds, a comma, a
// semicolon or a tab between cells, a first line such as sep=; that says so, a byte order mark, UTF-8, UTF-16
// or Windows-1252. Files are read as a stream: a file of any length takes the memory of its longest row.
//
//   std::ifstream file(upload->path, std::ios::binary);
//   tabular::Table table(file);
//   for (const auto& name : {"studentnummer", "naam"}) if (!table.has(name)) ...
//   while (const tabular::TableRow* row = table.next()) import(row->cell("naam"), row->number());
//   if (const auto flaw = table.flaw()) ...   // tells the row
#pragma once

#include <cstdint>
#include <istream>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "platform/tabular/encoding.h"

namespace koers::tabular {

enum class Encoding { utf_8, utf_16, windows_1252 };

// Why a file cannot be read any further. `row` is the number that a spreadsheet shows beside it (the first is
// 1).
struct Flaw {
  enum class Kind {
    not_text,  // bytes that are neither UTF-8 nor Windows-1252, such as those of a spreadsheet's own format
    quote_not_closed,  // a quote begins a cell and the file ends within it
    text_after_quote,  // "so"much
    cell_too_long,     // more than Limits::cell_bytes
    too_many_cells,    // more than Limits::cells in one row
    column_twice,      // Table: two columns with the same name
    no_columns,        // Table: the file is empty
  };
  Kind kind = Kind::not_text;
  std::int64_t row = 0;
};

struct Limits {
  std::size_t cell_bytes = 1 << 20;
  std::size_t cells = 1'000;
};

// Rows of cells. The stream must be one that can be read twice (a file or a string): the reader first looks
// through it, to learn the encoding and the sign between cells.
class CsvReader {
 public:
  explicit CsvReader(std::istream& input, Limits limits = {});

  // The next row that is not empty, as UTF-8; false at the end and at a flaw.
  bool next(std::vector<std::string>& cells);

  std::optional<Flaw> flaw() const { return flaw_; }
  std::int64_t row() const { return row_; }
  Encoding encoding() const { return encoding_; }  // windows_1252: tell the visitor that it was converted
  char delimiter() const { return delimiter_; }

 private:
  enum class Place { cell_start, plain, quoted, quote_in_quoted };
  enum class Step { more, row_ends, broken };

  void survey();
  void begin(std::string_view head);
  bool refill();
  void obey_separator_line(std::string_view text);
  int take();  // the next byte, -1 at the end
  bool read_row(std::vector<std::string>& cells);
  Step step(int byte, Place& place, std::string& cell, std::vector<std::string>& cells);
  bool finish_cell(std::string& cell, std::vector<std::string>& cells);
  bool stop(Flaw::Kind kind);

  std::istream& input_;
  Limits limits_;
  Encoding encoding_ = Encoding::utf_8;
  char delimiter_ = ',';
  std::int64_t row_ = 0;
  std::optional<Flaw> flaw_;
  Utf16Decoder utf_16_;
  std::size_t mark_ = 0;            // bytes before the text: the byte order mark
  std::size_t separator_line_ = 0;  // bytes of text before the first row: sep=;
  bool is_at_end_ = false;
  std::string buffer_;
  std::size_t at_ = 0;
  bool is_blank_ = false;  // the row under way had no signs at all
};

// A row whose cells are asked by the name of their column.
class TableRow {
 public:
  // Without white space around it; "" when the row is too short or there is no such column.
  std::string_view cell(std::string_view column) const;
  std::int64_t number() const { return number_; }
  // Whether there is text beyond the last column: a sign between cells stands within a cell without quotes.
  bool is_too_wide() const { return is_too_wide_; }

 private:
  friend class Table;
  const std::vector<std::string>* columns_ = nullptr;
  std::vector<std::string> cells_;
  std::int64_t number_ = 0;
  bool is_too_wide_ = false;
};

// A file whose first row names its columns. Names are compared without regard to capitals, to white space
// around them and to signs that show nothing. Cells that a CsvWriter protected come back as they were. Rows
// without a word in any cell, which spreadsheets leave below a table, are counted and left out.
class Table {
 public:
  explicit Table(std::istream& input, Limits limits = {});

  bool has(std::string_view column) const;
  const std::vector<std::string>& columns() const { return columns_; }  // in lower case
  const TableRow* next();  // nullptr at the end and at a flaw; valid until the next call
  std::optional<Flaw> flaw() const { return flaw_ ? flaw_ : reader_.flaw(); }
  Encoding encoding() const { return reader_.encoding(); }

 private:
  CsvReader reader_;
  std::vector<std::string> columns_;
  std::optional<Flaw> flaw_;
  TableRow row_;
};

// A spreadsheet takes a cell that begins with = + - @ (or a tab or a line end before them) for a formula and
// runs it when the file is opened (OWASP, CSV injection). Such a cell is written with a ' before it; so is
// one that looks as if it was, so that the way back is exact.
std::string protect_cell(std::string_view text);
std::string unprotect_cell(std::string_view text);

enum class Formulas { protect, keep };  // keep: only for files that no spreadsheet opens

// Writes rows with \r\n, the way Excel in the Netherlands expects them: a semicolon between cells, UTF-8 with
// a byte order mark.
class CsvWriter {
 public:
  explicit CsvWriter(char delimiter = ';', Formulas formulas = Formulas::protect);

  CsvWriter& row(const std::vector<std::string>& cells);
  // Cell by cell, for wide rows: cell(), cell(), end_row().
  CsvWriter& cell(std::string_view text);
  CsvWriter& end_row();

  const std::string& text() const { return text_; }
  std::string take();  // what was written since the last time, for writing in pieces

 private:
  char delimiter_;
  Formulas formulas_;
  bool at_row_start_ = true;
  std::string text_;
};

}  // namespace koers::tabular
