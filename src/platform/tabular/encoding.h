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

bool is_utf_8(std::string_view text);
std::string from_windows_1252(std::string_view text);

}  // namespace koers::tabular
