#include "platform/http/multipart.h"

#include <algorithm>

#include "platform/http/message.h"

namespace koers::http {
namespace {

constexpr std::size_t longest_part_header = 8 << 10;
constexpr std::size_t longest_boundary = 70;  // RFC 2046, 5.1.1

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

std::string lowered(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(), lower);
  return out;
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  return text;
}

// What follows the last slash of either kind; some browsers said the whole path.
std::string without_path(const std::string& name) {
  const auto slash = name.find_last_of("/\\");
  return slash == std::string::npos ? name : name.substr(slash + 1);
}

// Browsers write a quote in a name as %22 (HTML standard, 4.10.21.8), others as \".
std::string unquoted(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\\' && i + 1 < text.size() && text[i + 1] == '"') continue;
    if (text.substr(i).starts_with("%22")) {
      out += '"';
      i += 2;
    } else {
      out += text[i];
    }
  }
  return out;
}

// Takes a quoted value from the begin of `text`, which stands after the opening quote.
std::string_view take_quoted(std::string_view& text) {
  std::size_t end = 0;
  while (end < text.size() && text[end] != '"')
    end += text[end] == '\\' && text.substr(end + 1).starts_with('"') ? 2 : 1;
  end = std::min(end, text.size());
  const auto value = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return value;
}

bool is_boundary(std::string_view text) {
  constexpr std::string_view marks = "'()+_,-./:=? ";  // RFC 2046, 5.1.1: bchars
  const auto fits = [&](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           marks.find(c) != marks.npos;
  };
  return !text.empty() && text.size() <= longest_boundary && text.back() != ' ' &&
         std::all_of(text.begin(), text.end(), fits);
}

// The lines of a part's header; false when it is not the field of a form.
bool read_part_header(std::string_view lines, Part& part) {
  bool is_field = false;
  while (!lines.empty()) {
    const auto end = std::min(lines.find("\r\n"), lines.size());
    const auto line = lines.substr(0, end);
    lines.remove_prefix(std::min(end + 2, lines.size()));
    const auto colon = line.find(':');
    if (colon == std::string_view::npos) {
      if (line.empty()) continue;
      return false;
    }
    const auto name = lowered(trimmed(line.substr(0, colon)));
    const auto value = trimmed(line.substr(colon + 1));
    if (name == "content-disposition") {
      if (lowered(trimmed(value.substr(0, value.find(';')))) != "form-data") return false;
      const auto field = header_parameter(value, "name");
      if (!field) return false;
      is_field = true;
      part.name = clean_text(*field);
      if (const auto file = header_parameter(value, "filename"))
        part.filename = without_path(clean_text(*file));
    } else if (name == "content-type") {
      part.type = clean_text(lowered(trimmed(value.substr(0, value.find(';')))));
    }
  }
  return is_field;
}

}  // namespace

std::optional<std::string> header_parameter(std::string_view header, std::string_view name) {
  auto rest = header.substr(std::min(header.find(';'), header.size()));
  while (rest.starts_with(';')) {
    rest.remove_prefix(1);
    const auto stop = rest.find_first_of("=;");
    if (stop == std::string_view::npos) return std::nullopt;
    const auto key = lowered(trimmed(rest.substr(0, stop)));
    const bool has_value = rest[stop] == '=';
    rest.remove_prefix(stop);
    if (!has_value) continue;
    rest = trimmed(rest.substr(1));
    std::string value;
    if (rest.starts_with('"')) {
      rest.remove_prefix(1);
      value = unquoted(take_quoted(rest));
      rest.remove_prefix(std::min(rest.find(';'), rest.size()));
    } else {
      const auto end = std::min(rest.find(';'), rest.size());
      value = trimmed(rest.substr(0, end));
      rest.remove_prefix(end);
    }
    if (key == name) return value;
  }
  return std::nullopt;
}

std::optional<std::string> multipart_boundary(std::string_view content_type) {
  if (lowered(trimmed(content_type.substr(0, content_type.find(';')))) != "multipart/form-data")
    return std::nullopt;
  auto boundary = header_parameter(content_type, "boundary");
  if (!boundary || !is_boundary(*boundary)) return std::nullopt;
  return boundary;
}

// The first boundary needs no line end before it; giving it one makes it like all others.
MultipartParser::MultipartParser(std::string_view boundary, PartSink& sink)
    : delimiter_("\r\n--" + std::string(boundary)), sink_(sink), kept_("\r\n") {}

bool MultipartParser::feed(std::string_view piece) {
  if (state_ == State::broken) return false;
  if (state_ == State::epilogue) return true;
  kept_.append(piece);
  while (step()) {
  }
  kept_.erase(0, used_);
  used_ = 0;
  if (state_ == State::epilogue) kept_.clear();
  return state_ != State::broken;
}

// One step ahead; false when more bytes are needed, or none.
bool MultipartParser::step() {
  switch (state_) {
    case State::preamble:
    case State::data:
      return step_to_boundary();
    case State::after_boundary:
      return step_after_boundary();
    case State::headers:
      return step_headers();
    case State::data_begin:
      return step_data_begin();
    case State::epilogue:
    case State::broken:
      return false;
  }
  return false;
}

bool MultipartParser::fail() {
  state_ = State::broken;
  return false;
}

bool MultipartParser::step_to_boundary() {
  const std::string_view rest = std::string_view(kept_).substr(used_);
  const auto at = rest.find(delimiter_);
  const bool found = at != std::string_view::npos;
  // Without a boundary, what could be the begin of one stays.
  std::size_t certain = found ? at : rest.size() - std::min(rest.size(), delimiter_.size() - 1);
  if (state_ == State::data && certain > 0 && !sink_.part_data(rest.substr(0, certain))) return fail();
  used_ += found ? at + delimiter_.size() : certain;
  if (!found) return false;
  if (state_ == State::data && !sink_.part_end()) return fail();
  state_ = State::after_boundary;
  return true;
}

bool MultipartParser::step_after_boundary() {
  std::string_view rest = std::string_view(kept_).substr(used_);
  if (rest.size() < 2) return false;
  if (rest.starts_with("--")) {
    state_ = State::epilogue;
    return false;
  }
  const auto text = rest.find_first_not_of(" \t");
  if (text == std::string_view::npos) return rest.size() > longest_part_header ? fail() : false;
  if (rest.size() - text < 2) return false;
  if (!rest.substr(text).starts_with("\r\n")) return fail();
  used_ += text;  // the line end stays: a header without lines begins with two
  state_ = State::headers;
  return true;
}

// The empty line after the header is not part of the data, unless it is the begin of the boundary (RFC
// 2046, 5.1.1: a part may lack its body).
bool MultipartParser::step_data_begin() {
  const std::string_view rest = std::string_view(kept_).substr(used_);
  if (rest.size() < delimiter_.size() && delimiter_.starts_with(rest)) return false;
  if (!rest.starts_with(delimiter_)) used_ += 2;
  state_ = State::data;
  return true;
}

bool MultipartParser::step_headers() {
  const std::string_view rest = std::string_view(kept_).substr(used_);
  const auto end = rest.find("\r\n\r\n");
  if (end == std::string_view::npos) return rest.size() > longest_part_header ? fail() : false;
  if (end > longest_part_header) return fail();
  Part part;
  if (!read_part_header(rest.substr(2, end < 2 ? 0 : end - 2), part)) return fail();
  if (!sink_.part_begin(part)) return fail();
  used_ += end + 2;
  state_ = State::data_begin;
  return true;
}

}  // namespace koers::http
