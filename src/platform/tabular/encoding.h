// Which characters the bytes of a file are meant to be.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace koers::tabular {

// Looks at bytes in pieces. UTF-8 wins where it fits; where it never does, bytes above 127 are Windows-1252;
// where a file holds both, it is broken.
class EncodingSurvey {
 public:
  void see(std::string_view bytes);
  void end();

  bool has_utf_8() const { return utf_8_signs_ > 0; }    // a sign of two bytes or more
  bool has_broken() const { return broken_ > 0; }        // a byte that does not fit UTF-8
  bool has_undefined() const { return undefined_ > 0; }  // a byte that Windows-1252 does not know, or a zero

 private:
  void start(unsigned char byte);

  int expected_ = 0;  // bytes still to come of the sign under way
  unsigned char low_ = 0x80;
  unsigned char high_ = 0xBF;
  std::int64_t utf_8_signs_ = 0;
  std::int64_t broken_ = 0;
  std::int64_t undefined_ = 0;
};

// UTF-16 in pieces, as spreadsheets save "Unicode text". What is no sign becomes U+FFFD.
class Utf16Decoder {
 public:
  explicit Utf16Decoder(bool is_little_endian = true) : is_little_endian_(is_little_endian) {}

  std::string decode(std::string_view bytes);
  std::string end();  // what a file that ends within a sign leaves

 private:
  void unit(std::string& out, char32_t unit);

  bool is_little_endian_;
  int first_byte_ = -1;     // half a unit, when a piece ended there
  char32_t high_half_ = 0;  // the first half of a sign of two units
};

bool is_utf_8(std::string_view text);
std::string from_windows_1252(std::string_view text);

}  // namespace koers::tabular
