#include "platform/tabular/encoding.h"

#include <array>
#include <utility>

namespace koers::tabular {
namespace {

// Code points of the bytes 0x80 to 0x9F; 0 where Windows-1252 has none. Above that, it is Latin-1.
constexpr std::array<char32_t, 32> high_signs{0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                              0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                              0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                              0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

void append_utf_8(std::string& out, char32_t sign) {
  const auto put = [&out](char32_t byte) { out += static_cast<char>(static_cast<unsigned char>(byte)); };
  if (sign < 0x80) {
    put(sign);
  } else if (sign < 0x800) {
    put(0xC0 | sign >> 6);
    put(0x80 | (sign & 0x3F));
  } else if (sign < 0x10000) {
    put(0xE0 | sign >> 12);
    put(0x80 | (sign >> 6 & 0x3F));
    put(0x80 | (sign & 0x3F));
  } else {
    put(0xF0 | sign >> 18);
    put(0x80 | (sign >> 12 & 0x3F));
    put(0x80 | (sign >> 6 & 0x3F));
    put(0x80 | (sign & 0x3F));
  }
}

}  // namespace

// The well-formed sequences of the Unicode Standard, table 3-7: the second byte is bounded more tightly after
// some first bytes, so that overlong forms, surrogates and values above U+10FFFF do not pass.
void EncodingSurvey::start(unsigned char byte) {
  low_ = 0x80;
  high_ = 0xBF;
  if (byte >= 0xC2 && byte <= 0xDF) {
    expected_ = 1;
  } else if (byte >= 0xE0 && byte <= 0xEF) {
    expected_ = 2;
    if (byte == 0xE0) low_ = 0xA0;
    if (byte == 0xED) high_ = 0x9F;
  } else if (byte >= 0xF0 && byte <= 0xF4) {
    expected_ = 3;
    if (byte == 0xF0) low_ = 0x90;
    if (byte == 0xF4) high_ = 0x8F;
  } else {
    ++broken_;
  }
}

void EncodingSurvey::see(std::string_view bytes) {
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte == 0 || (byte >= 0x80 && byte <= 0x9F && high_signs[byte - 0x80U] == 0)) ++undefined_;
    if (expected_ > 0 && byte >= low_ && byte <= high_) {
      low_ = 0x80;
      high_ = 0xBF;
      if (--expected_ == 0) ++utf_8_signs_;
      continue;
    }
    if (expected_ > 0) ++broken_;
    expected_ = 0;
    if (byte >= 0x80) start(byte);
  }
}

void EncodingSurvey::end() {
  if (expected_ > 0) ++broken_;
  expected_ = 0;
}

void Utf16Decoder::unit(std::string& out, char32_t unit) {
  const bool is_low_half = unit >= 0xDC00 && unit <= 0xDFFF;
  if (high_half_ != 0) {
    const char32_t high = std::exchange(high_half_, 0);
    if (is_low_half) return append_utf_8(out, 0x10000 + ((high - 0xD800) << 10) + (unit - 0xDC00));
    append_utf_8(out, U'\uFFFD');
  }
  if (unit >= 0xD800 && unit <= 0xDBFF) {
    high_half_ = unit;
  } else {
    append_utf_8(out, is_low_half ? U'\uFFFD' : unit);
  }
}

std::string Utf16Decoder::decode(std::string_view bytes) {
  std::string out;
  out.reserve(bytes.size());
  for (const char c : bytes) {
    const int byte = static_cast<unsigned char>(c);
    if (first_byte_ < 0) {
      first_byte_ = byte;
      continue;
    }
    const int first = std::exchange(first_byte_, -1);
    unit(out, static_cast<char32_t>(is_little_endian_ ? first | byte << 8 : first << 8 | byte));
  }
  return out;
}

std::string Utf16Decoder::end() {
  std::string out;
  if (first_byte_ >= 0 || high_half_ != 0) append_utf_8(out, U'\uFFFD');
  first_byte_ = -1;
  high_half_ = 0;
  return out;
}

bool is_utf_8(std::string_view text) {
  EncodingSurvey survey;
  survey.see(text);
  survey.end();
  return !survey.has_broken();
}

std::string from_windows_1252(std::string_view text) {
  std::string out;
  out.reserve(text.size() + text.size() / 8);
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    const bool is_special = byte >= 0x80 && byte <= 0x9F;
    const char32_t sign = is_special ? high_signs[byte - 0x80U] : byte;
    append_utf_8(out, is_special && sign == 0 ? U'\uFFFD' : sign);
  }
  return out;
}

}  // namespace koers::tabular
