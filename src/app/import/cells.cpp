#include "app/import/cells.h"

#include <algorithm>
#include <optional>

#include "app/import/texts.h"
#include "platform/base/bsn.h"
#include "platform/base/visible.h"

namespace koers::app {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool all_digits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
}

// The code points of UTF-8 text, which the reader of the file has checked.
std::u32string signs_in(std::string_view text) {
  std::u32string signs;
  for (std::size_t at = 0; at < text.size();) {
    const auto first = static_cast<unsigned char>(text[at]);
    const std::size_t length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    char32_t sign = length == 1 ? first : first & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length && at + i < text.size(); ++i)
      sign = sign << 6 | (static_cast<unsigned char>(text[at + i]) & 0x3FU);
    signs += sign;
    at += length;
  }
  return signs;
}

// Blanks as they are met: the no-break ones, those of several widths, and ends of lines.
bool is_blank(char32_t sign) {
  return sign == ' ' || sign == '\t' || sign == '\n' || sign == '\r' || sign == 0x85 || sign == 0xA0 ||
         sign == 0x1680 || (sign >= 0x2000 && sign <= 0x200A) || sign == 0x2028 || sign == 0x2029 ||
         sign == 0x202F || sign == 0x205F || sign == 0x3000;
}

bool is_control(char32_t sign) { return (sign < 0x20 || (sign >= 0x7F && sign < 0xA0)) && !is_blank(sign); }

bool turns_direction(char32_t sign) {
  return (sign >= 0x202A && sign <= 0x202E) || (sign >= 0x2066 && sign <= 0x2069);
}

bool is_letter_of_1252(char32_t sign) {
  return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z') ||
         (sign >= 0xC0 && sign <= 0xFF && sign != 0xD7 && sign != 0xF7);
}

// A file without any mark may be Windows-1252, or that of an older Mac, of DOS or of Turkish Windows, whose
// letters have the same bytes as signs that hardly occur in names. What could be either is refused: a file in
// UTF-8 costs a click, and a wrong name hurts.
bool is_certain_in_1252(const std::u32string& signs, std::size_t at) {
  const char32_t sign = signs[at];
  const char32_t before = at > 0 ? signs[at - 1] : ' ';
  const char32_t after = at + 1 < signs.size() ? signs[at + 1] : ' ';
  if (sign < 0x80 || sign == 0xB7) return true;
  if (sign == 0xA0) return !is_letter_of_1252(before) || !is_letter_of_1252(after);
  if (sign == 0x2013) return before == ' ' && after == ' ';
  if (sign == 0x2019) {  // 't Hof, d'Arc; elsewhere it may be another letter
    const bool begins = !is_letter_of_1252(before) || at == 1 || !is_letter_of_1252(signs[at - 2]);
    return begins && is_letter_of_1252(after);
  }
  const bool is_turkish =
      sign == 0xD0 || sign == 0xDD || sign == 0xDE || sign == 0xF0 || sign == 0xFD || sign == 0xFE;
  return sign <= 0xFF && is_letter_of_1252(sign) && !is_turkish;
}

// Why these signs cannot be what was meant; nothing when they can.
std::optional<Words> wrong_signs(std::string_view text, tabular::Encoding encoding, bool is_line) {
  const auto signs = signs_in(text);
  for (std::size_t at = 0; at < signs.size(); ++at) {
    if (signs[at] == 0xFFFD) return words(import_texts::sign_lost);
    if (is_control(signs[at])) return words(import_texts::control_sign);
    if (turns_direction(signs[at])) return words(import_texts::turns_direction);
    if (encoding == tabular::Encoding::windows_1252 && is_line && !is_certain_in_1252(signs, at)) {
      return words(import_texts::not_certain, in_quotes(text));
    }
  }
  return std::nullopt;
}

// #N/B, #VERW!, #NAAM?, #DEEL/0!, and ##### for a column that is too narrow.
bool is_spreadsheet_error(std::string_view text) {
  if (text.size() < 2 || text.front() != '#') return false;
  if (text == "#N/B" || text == "#N/A") return true;
  if (text.find_first_not_of('#') == std::string_view::npos) return true;
  const auto body = text.substr(1, text.size() - 2);
  return (text.back() == '!' || text.back() == '?') && !body.empty() &&
         std::all_of(body.begin(), body.end(),
                     [](char c) { return (c >= 'A' && c <= 'Z') || c == '/' || is_digit(c); });
}

// 3,00001E+05: a long number as a spreadsheet shows it; its last digits are lost.
bool is_scientific(std::string_view text) {
  const auto e = text.find_first_of("eE");
  if (e == std::string_view::npos || e + 2 >= text.size() || (text[e + 1] != '+' && text[e + 1] != '-'))
    return false;
  const auto number = text.substr(0, e);
  const auto point = std::min(number.find_first_of(",."), number.size());
  return all_digits(number.substr(0, point)) && all_digits(text.substr(e + 2)) &&
         (point == number.size() || all_digits(number.substr(point + 1)));
}

// 700001,00
bool has_empty_decimals(std::string_view text) {
  const auto point = text.find_first_of(",.");
  if (point == std::string_view::npos || point + 1 >= text.size()) return false;
  return all_digits(text.substr(0, point)) &&
         text.find_first_not_of('0', point + 1) == std::string_view::npos;
}

// ="007" is how a spreadsheet is told that 007 is a text.
std::string_view without_formula_of_text(std::string_view text) {
  const bool is_text = text.size() >= 3 && text.substr(0, 2) == "=\"" && text.back() == '"' &&
                       text.substr(2, text.size() - 3).find('"') == std::string_view::npos;
  return is_text ? text.substr(2, text.size() - 3) : text;
}

std::string in_one_line(std::string_view text) {
  std::string line;
  std::size_t at = 0;
  bool is_after_blank = false;
  for (const char32_t sign : signs_in(text)) {
    const std::size_t length = sign < 0x80 ? 1 : sign < 0x800 ? 2 : sign < 0x10000 ? 3 : 4;
    if (is_blank(sign)) {
      is_after_blank = !line.empty();
    } else {
      if (is_after_blank) line += ' ';
      is_after_blank = false;
      line += text.substr(at, length);
    }
    at += length;
  }
  return line;
}

}  // namespace

std::string in_quotes(std::string_view text) {
  constexpr std::size_t most = 60;
  std::size_t end = std::min(text.size(), most);
  while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
  return "'" + std::string(text.substr(0, end)) + (end < text.size() ? "...'" : "'");
}

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return out;
}

bool is_email_address(std::string_view text) {
  const auto at = text.find('@');
  if (at == std::string_view::npos || at == 0 || text.find('@', at + 1) != std::string_view::npos)
    return false;
  if (text.find_first_of(" \t\n<>()[],;:\\\"") != std::string_view::npos) return false;
  const auto name = text.substr(0, at);
  const auto domain = text.substr(at + 1);
  const auto is_dotted = [](std::string_view part) {
    return part.front() != '.' && part.back() != '.' && part.find("..") == std::string_view::npos;
  };
  return !domain.empty() && domain.find('.') != std::string_view::npos && is_dotted(name) &&
         is_dotted(domain);
}

std::size_t faults_in(const std::vector<Remark>& remarks) {
  return static_cast<std::size_t>(
      std::count_if(remarks.begin(), remarks.end(), [](const Remark& remark) { return remark.is_fault; }));
}

bool keep_file_out(const std::vector<Remark>& remarks) {
  return std::any_of(remarks.begin(), remarks.end(),
                     [](const Remark& remark) { return remark.is_fault && !remark.only_row; });
}

void Cells::fault(std::string_view column, Words words) {
  remarks_.push_back({row_.number(), std::string(column), std::move(words), true});
}

std::string Cells::seen(std::string_view column, std::size_t longest, bool is_line) {
  const std::string_view raw = without_formula_of_text(row_.cell(column));
  std::string text = visible_text(raw);
  if (is_line) text = in_one_line(text);
  if (auto wrong = wrong_signs(raw, encoding_, is_line)) {
    fault(column, *std::move(wrong));
  } else if (is_spreadsheet_error(text)) {
    fault(column, words(import_texts::spreadsheet_error, in_quotes(text)));
  } else if (signs_of(text) > longest) {
    fault(column, words(import_texts::longer_than, longest));
  } else if (mentions_bsn(text)) {  // LA-07 (UAVG art. 46): no field holds a citizen service number
    fault(column, words(import_texts::looks_like_bsn));
  }
  return text;
}

std::string Cells::line(std::string_view column, std::size_t longest) { return seen(column, longest, true); }

std::string Cells::key(std::string_view column, std::size_t longest) {
  std::string text = seen(column, longest, true);
  if (is_scientific(text)) {
    fault(column, words(import_texts::scientific, in_quotes(text)));
  } else if (has_empty_decimals(text)) {
    fault(column, words(import_texts::empty_decimals, in_quotes(text)));
  }
  return text;
}

std::string Cells::text(std::string_view column, std::size_t longest) { return seen(column, longest, false); }

}  // namespace koers::app
