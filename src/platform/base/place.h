// A place in the source, taken where a function is called: Place::here() as the default of a parameter. The
// standard's source_location does the same, but Clang knows it from version 16 on and Debian 12 has 14.
#pragma once

namespace koers {

struct Place {
  const char* file = "";
  int line = 0;

  static constexpr Place here(const char* file = __builtin_FILE(), int line = __builtin_LINE()) {
    return {file, line};
  }
};

}  // namespace koers
