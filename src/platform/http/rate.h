// How often one visitor may ask something: `burst` times at once, and then once in `seconds`. A visitor is a
// person, or an address when nobody is signed in (key_of_visitor in visit.h).
#pragma once

#include <cstdint>

namespace koers::http {

struct Rate {
  int burst = 0;
  std::int64_t seconds = 0;
};

}  // namespace koers::http
