// What goes wrong without the visitor being able to mend it is thrown, one of four; the router catches them
// once and answers with a page. What the visitor can mend is returned, as the `flaws()` of a draft. What
// cannot happen is checked with `check`, and answers 500.
//
// The text of an exception is for the log. It never reaches a page.
#pragma once

#include <stdexcept>
#include <string>

#include "platform/base/place.h"

namespace koers {

// There is no such thing, or it is not this visitor's: both look the same from outside (404).
struct NotFound : std::runtime_error {
  using std::runtime_error::runtime_error;
};

// The visitor is known, and this is not for his role (403).
struct Forbidden : std::runtime_error {
  using std::runtime_error::runtime_error;
};

// The thing changed meanwhile, so that the request no longer fits (409).
struct Conflict : std::runtime_error {
  using std::runtime_error::runtime_error;
};

// Something the request needs does not answer now; later it may (503).
struct Unavailable : std::runtime_error {
  using std::runtime_error::runtime_error;
};

// Nobody is signed in where somebody must be (the router sends the visitor to the sign-in page, and back
// after it).
struct SignInNeeded : std::runtime_error {
  SignInNeeded() : std::runtime_error("sign-in needed") {}
};

// A condition that only a mistake of ours can break.
inline void check(bool holds, const char* what, Place where = Place::here()) {
  if (holds) return;
  throw std::logic_error(std::string(what) + " at " + where.file + ":" + std::to_string(where.line));
}

}  // namespace koers
