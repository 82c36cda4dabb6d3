// Which rows of a long list are read: so many, from a place on. A statement says LIMIT and OFFSET for it.
//
//   reader.all<Notice>(select_notices, ..., window.limit, window.offset);
#pragma once

#include <cstdint>

namespace koers::sql {

struct Window {
  int limit = INT32_MAX;  // without a number: the whole list
  int offset = 0;
};
inline constexpr Window whole{};

}  // namespace koers::sql
