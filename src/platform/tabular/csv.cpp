#include "platform/tabular/csv.h"

#include <algorithm>
#include <array>
#include <utility>

#include "platform/base/visible.h"

namespace koers::tabular {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr std::size_t piece = 64 << 10;

bool starts_formula(std::string_view text) {
  const auto at = text.find_first_not_of('\'');
  return at != std::string_view::npos &&
         std::string_view("=+-@\t\r\n").find(text[at]) != std::string_view::npos;
}

std::string_view trimmed(std::string_view text) {
  const auto is_space = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
  return text;
}

bool is_blank(std::string_view text) { return trimmed(text).empty() || visible_text(text).empty(); }

std::string column_name(std::string_view text) {
  std::string name = visible_text(text);
  for (char& c : name) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return name;
}

// Counts the signs that may stand between cells, in the first row, outside quotes.
class DelimiterSurvey {
 public:
  void see(std::string_view bytes) {
    for (const char c : bytes) {
      if (has_ended_) return;
      if (c == '"') is_quoted_ = !is_quoted_;
      if (is_quoted_) continue;
      for (std::size_t i = 0; i < candidates.size(); ++i) counts_[i] += c == candidates[i];
      if (c == '\n' || c == '\r')
        has_ended_ = has_text_;
      else
        has_text_ = true;
    }
  }

  // The most frequent one; a comma where there is none.
  char answer() const {
    return candidates[static_cast<std::size_t>(std::max_element(counts_.begin(), counts_.end()) -
                                               counts_.begin())];
  }

 private:
  static constexpr std::array<char, 3> candidates{',', ';', '\t'};
  std::array<std::int64_t, 3> counts_{};
  bool is_quoted_ = false;
  bool has_text_ = false;
  bool has_ended_ = false;
};

}  // namespace

CsvReader::CsvReader(std::istream& input, Limits limits) : input_(input), limits_(limits) { survey(); }

// The mark that begins a file says how it is encoded. UTF-16 without one shows by the zero in each letter of
// the first column's name.
void CsvReader::begin(std::string_view head) {
  const auto starts = [head](std::string_view bytes) { return head.substr(0, bytes.size()) == bytes; };
  const auto is_zero = [head](std::size_t at) { return head.size() >= 4 && head[at] == 0; };
  const bool is_little = starts("\xFF\xFE");
  const bool is_big = starts("\xFE\xFF");
  const bool looks_little = is_zero(1) && is_zero(3) && !is_zero(0) && !is_zero(2);
  const bool looks_big = is_zero(0) && is_zero(2) && !is_zero(1) && !is_zero(3);
  if (is_little || is_big || looks_little || looks_big) encoding_ = Encoding::utf_16;
  utf_16_ = Utf16Decoder(is_little || looks_little);
  mark_ = starts(byte_order_mark) ? 3 : is_little || is_big ? 2 : 0;
}

// "sep=;" is a line for spreadsheets, which none of them shows or counts.
void CsvReader::obey_separator_line(std::string_view text) {
  const std::size_t quote = !text.empty() && text.front() == '"' ? 1 : 0;
  const std::string_view word = text.substr(quote, 4);
  if (word != "sep=" && word != "SEP=" && word != "Sep=") return;
  const std::size_t at = quote + 4;
  if (text.size() <= at || std::string_view(",;\t").find(text[at]) == std::string_view::npos) return;
  std::size_t end = at + 1;
  if (quote == 1) {
    if (text.size() <= end || text[end] != '"') return;
    ++end;
  }
  if (text.size() > end && text[end] == '\r') ++end;
  if (text.size() > end && text[end] == '\n') ++end;
  if (end == at + 1 + quote && text.size() > end) return;
  delimiter_ = text[at];
  separator_line_ = end;
}

void CsvReader::survey() {
  EncodingSurvey encoding;
  DelimiterSurvey delimiter;
  std::string head;
  buffer_.resize(piece);
  for (bool is_first = true;; is_first = false) {
    input_.read(buffer_.data(), static_cast<std::streamsize>(piece));
    std::string_view bytes(buffer_.data(), static_cast<std::size_t>(input_.gcount()));
    if (bytes.empty()) break;
    if (is_first) {
      begin(bytes);
      bytes.remove_prefix(mark_);
    }
    const std::string decoded = encoding_ == Encoding::utf_16 ? utf_16_.decode(bytes) : std::string();
    const std::string_view text = encoding_ == Encoding::utf_16 ? decoded : bytes;
    if (is_first) head = text.substr(0, 16);
    encoding.see(text);
    delimiter.see(text);
  }
  encoding.end();
  utf_16_.end();
  delimiter_ = delimiter.answer();
  obey_separator_line(head);
  if (encoding_ == Encoding::utf_8 && mark_ == 0 && encoding.has_broken() && !encoding.has_utf_8() &&
      !encoding.has_undefined()) {
    encoding_ = Encoding::windows_1252;
  }
  buffer_.clear();
  input_.clear();
  input_.seekg(static_cast<std::streamoff>(mark_));
  for (std::size_t i = 0; i < separator_line_; ++i) take();
}

bool CsvReader::refill() {
  at_ = 0;
  buffer_.clear();
  while (buffer_.empty() && !is_at_end_) {
    buffer_.resize(piece);
    input_.read(buffer_.data(), static_cast<std::streamsize>(piece));
    buffer_.resize(static_cast<std::size_t>(input_.gcount()));
    is_at_end_ = buffer_.empty();
    if (encoding_ == Encoding::utf_16) buffer_ = is_at_end_ ? utf_16_.end() : utf_16_.decode(buffer_);
  }
  return !buffer_.empty();
}

int CsvReader::take() {
  if (at_ == buffer_.size() && !refill()) return -1;
  return static_cast<unsigned char>(buffer_[at_++]);
}

bool CsvReader::stop(Flaw::Kind kind) {
  flaw_ = Flaw{kind, row_};
  return false;
}

bool CsvReader::next(std::vector<std::string>& cells) {
  while (!flaw_) {
    ++row_;
    cells.clear();
    if (!read_row(cells)) return false;
    if (!is_blank_) return true;
  }
  return false;
}

// Reads one row into `cells`; an empty line is one empty cell.
bool CsvReader::read_row(std::vector<std::string>& cells) {
  std::string cell;
  auto place = Place::cell_start;
  bool has_begun = false;
  for (;;) {
    const int byte = take();
    if (byte < 0 && !has_begun) return false;
    if (byte < 0 && place == Place::quoted) return stop(Flaw::Kind::quote_not_closed);
    if (byte < 0) return finish_cell(cell, cells);
    has_begun = true;
    const auto outcome = step(byte, place, cell, cells);
    is_blank_ = place == Place::cell_start && cells.size() == 1 && cells.front().empty();
    switch (outcome) {
      case Step::more:
        break;
      case Step::row_ends:
        return true;
      case Step::broken:
        return false;
    }
    if (cell.size() > limits_.cell_bytes) return stop(Flaw::Kind::cell_too_long);
  }
}

CsvReader::Step CsvReader::step(int byte, Place& place, std::string& cell, std::vector<std::string>& cells) {
  const char c = static_cast<char>(static_cast<unsigned char>(byte));
  if (place == Place::quoted) {
    if (c == '"')
      place = Place::quote_in_quoted;
    else
      cell += c;
    return Step::more;
  }
  if (c == delimiter_) {
    place = Place::cell_start;
    return finish_cell(cell, cells) ? Step::more : Step::broken;
  }
  if (c == '\n' || c == '\r') {
    if (c == '\r') {
      const int after = take();
      if (after >= 0 && after != '\n') --at_;
    }
    return finish_cell(cell, cells) ? Step::row_ends : Step::broken;
  }
  if (c == '"' && place != Place::plain) {
    if (place == Place::quote_in_quoted) cell += c;
    place = Place::quoted;
    return Step::more;
  }
  if (place == Place::quote_in_quoted) {
    if (c == ' ') return Step::more;  // "cell" ; "cell": white space after a quote means nothing
    stop(Flaw::Kind::text_after_quote);
    return Step::broken;
  }
  place = Place::plain;
  cell += c;
  return Step::more;
}

bool CsvReader::finish_cell(std::string& cell, std::vector<std::string>& cells) {
  if (cells.size() >= limits_.cells) return stop(Flaw::Kind::too_many_cells);
  if (encoding_ == Encoding::windows_1252) {
    cell = from_windows_1252(cell);
  } else if (!is_utf_8(cell) || cell.find('\0') != std::string::npos) {
    return stop(Flaw::Kind::not_text);
  }
  cells.push_back(std::move(cell));
  cell.clear();
  return true;
}

std::string_view TableRow::cell(std::string_view column) const {
  const auto at = std::find(columns_->begin(), columns_->end(), column);
  const auto index = static_cast<std::size_t>(at - columns_->begin());
  return index < cells_.size() && at != columns_->end() ? trimmed(cells_[index]) : std::string_view();
}

Table::Table(std::istream& input, Limits limits) : reader_(input, limits) {
  std::vector<std::string> names;
  if (!reader_.next(names)) {
    if (!reader_.flaw()) flaw_ = Flaw{Flaw::Kind::no_columns, 1};
    return;
  }
  for (const auto& name : names) columns_.push_back(column_name(unprotect_cell(name)));
  while (!columns_.empty() && columns_.back().empty()) columns_.pop_back();
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    const bool is_twice = std::find(columns_.begin(), columns_.begin() + static_cast<std::ptrdiff_t>(i),
                                    columns_[i]) != columns_.begin() + static_cast<std::ptrdiff_t>(i);
    if (is_twice && !columns_[i].empty()) flaw_ = Flaw{Flaw::Kind::column_twice, reader_.row()};
  }
}

bool Table::has(std::string_view column) const {
  return std::find(columns_.begin(), columns_.end(), column) != columns_.end();
}

const TableRow* Table::next() {
  if (flaw_) return nullptr;
  do {
    if (!reader_.next(row_.cells_)) return nullptr;
  } while (std::all_of(row_.cells_.begin(), row_.cells_.end(), is_blank));
  row_.columns_ = &columns_;
  row_.number_ = reader_.row();
  row_.is_too_wide_ = false;
  for (std::size_t i = 0; i < row_.cells_.size(); ++i) {
    row_.cells_[i] = unprotect_cell(row_.cells_[i]);
    if (i >= columns_.size() && !is_blank(row_.cells_[i])) row_.is_too_wide_ = true;
  }
  return &row_;
}

std::string protect_cell(std::string_view text) {
  return starts_formula(text) ? "'" + std::string(text) : std::string(text);
}

std::string unprotect_cell(std::string_view text) {
  if (!text.empty() && text.front() == '\'' && starts_formula(text)) text.remove_prefix(1);
  return std::string(text);
}

CsvWriter::CsvWriter(char delimiter, Formulas formulas)
    : delimiter_(delimiter), formulas_(formulas), text_(byte_order_mark) {}

CsvWriter& CsvWriter::row(const std::vector<std::string>& cells) {
  for (const auto& text : cells) cell(text);
  return end_row();
}

CsvWriter& CsvWriter::cell(std::string_view text) {
  const std::string written = formulas_ == Formulas::protect ? protect_cell(text) : std::string(text);
  if (!at_row_start_) text_ += delimiter_;
  // A lone empty cell is quoted too: a bare line would be read as no row at all.
  const bool is_quoted = written.find_first_of("\",;\t\r\n") != std::string::npos ||
                         (!written.empty() && (written.front() == ' ' || written.back() == ' ')) ||
                         (at_row_start_ && written.empty());
  at_row_start_ = false;
  if (!is_quoted) {
    text_ += written;
    return *this;
  }
  text_ += '"';
  for (const char c : written) {
    if (c == '"') text_ += '"';
    text_ += c;
  }
  text_ += '"';
  return *this;
}

CsvWriter& CsvWriter::end_row() {
  text_ += "\r\n";
  at_row_start_ = true;
  return *this;
}

std::string CsvWriter::take() { return std::exchange(text_, std::string()); }

}  // namespace koers::tabular
