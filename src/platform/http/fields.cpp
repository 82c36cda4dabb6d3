// Text from outside: percent encoding, UTF-8, fields. Whatever comes in, valid UTF-8 comes out.
#include <algorithm>
#include <array>

#include "platform/http/message.h"

namespace koers::http {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";  // U+FFFD

int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

bool continues(unsigned char byte) { return (byte & 0xC0) == 0x80; }

// The length of the valid UTF-8 sequence at the begin of `text` (1 to 4), or 0. Overlong forms, surrogates
// and what lies above U+10FFFF are not valid (Unicode 15, table 3-7).
std::size_t sequence_length(std::string_view text) {
  const auto byte = [&text](std::size_t i) {
    return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
  };
  const unsigned first = byte(0), second = byte(1);
  if (first < 0x80) return 1;
  if (first >= 0xC2 && first <= 0xDF) return continues(static_cast<unsigned char>(second)) ? 2 : 0;
  const auto tail = [&byte](std::size_t i) { return continues(static_cast<unsigned char>(byte(i))); };
  if (first >= 0xE0 && first <= 0xEF) {
    const unsigned least = first == 0xE0 ? 0xA0 : 0x80, most = first == 0xED ? 0x9F : 0xBF;
    return second >= least && second <= most && tail(2) ? 3 : 0;
  }
  if (first >= 0xF0 && first <= 0xF4) {
    const unsigned least = first == 0xF0 ? 0x90 : 0x80, most = first == 0xF4 ? 0x8F : 0xBF;
    return second >= least && second <= most && tail(2) && tail(3) ? 4 : 0;
  }
  return 0;
}

bool is_plain(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte >= 0x20 && byte < 0x7F) || c == '\n' || c == '\t';
  });
}

}  // namespace

std::string clean_text(std::string_view text) {
  if (is_plain(text)) return std::string(text);
  std::string out;
  out.reserve(text.size());
  while (!text.empty()) {
    const auto length = sequence_length(text);
    if (length == 0) {
      out += replacement;
    } else if (text[0] == '\r') {
      if (text.size() == 1 || text[1] != '\n') out += '\n';
    } else if (length == 1) {
      const auto byte = static_cast<unsigned char>(text[0]);
      if ((byte >= 0x20 && byte != 0x7F) || byte == '\n' || byte == '\t') out += text[0];
    } else if (length > 2 || text[0] != '\xC2' || static_cast<unsigned char>(text[1]) >= 0xA0) {
      out += text.substr(0, length);  // all but the control characters U+0080 to U+009F
    }
    text.remove_prefix(std::max<std::size_t>(length, 1));
  }
  return out;
}

std::string decode_percent(std::string_view text, bool plus_is_space) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '%' && i + 2 < text.size() && hex_digit(text[i + 1]) >= 0 && hex_digit(text[i + 2]) >= 0) {
      out += static_cast<char>(hex_digit(text[i + 1]) * 16 + hex_digit(text[i + 2]));
      i += 2;
    } else {
      out += plus_is_space && text[i] == '+' ? ' ' : text[i];
    }
  }
  return out;
}

std::string encode_percent(std::string_view text) {
  constexpr std::string_view hex = "0123456789ABCDEF";
  std::string out;
  out.reserve(text.size());
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    const bool kept = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                      c == '-' || c == '_' || c == '.' || c == '~';
    if (kept) {
      out += c;
    } else {
      out += '%';
      out += hex[byte >> 4];
      out += hex[byte & 15];
    }
  }
  return out;
}

std::size_t count_fields(std::string_view encoded) {
  if (encoded.empty()) return 0;
  return 1 + static_cast<std::size_t>(std::count(encoded.begin(), encoded.end(), '&'));
}

std::vector<std::pair<std::string, std::string>> parse_fields(std::string_view encoded, std::size_t most) {
  std::vector<std::pair<std::string, std::string>> fields;
  while (!encoded.empty() && fields.size() < most) {
    const auto end = std::min(encoded.find('&'), encoded.size());
    const auto piece = encoded.substr(0, end);
    encoded.remove_prefix(std::min(end + 1, encoded.size()));
    if (piece.empty()) continue;
    const auto equals = std::min(piece.find('='), piece.size());
    fields.emplace_back(clean_text(decode_percent(piece.substr(0, equals), true)),
                        clean_text(decode_percent(piece.substr(std::min(equals + 1, piece.size())), true)));
  }
  return fields;
}

bool read_target(std::string_view target, Request& request) {
  if (target.empty() || target[0] != '/') return false;
  target = target.substr(0, target.find('#'));
  const auto question = std::min(target.find('?'), target.size());
  const auto path = decode_percent(target.substr(0, question), false);
  const auto slashes = [](std::string_view text) { return std::count(text.begin(), text.end(), '/'); };
  const bool has_control = std::any_of(
      path.begin(), path.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
  if (has_control || slashes(path) != slashes(target.substr(0, question))) return false;
  request.path = clean_text(path);
  request.query = target.substr(std::min(question + 1, target.size()));
  request.fields = parse_fields(request.query);
  return true;
}

}  // namespace koers::http
