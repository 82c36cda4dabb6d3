// What takes long (a photo that is decoded, a document that is made) is asked for by routes that say so
// (Router::Route::takes_long), which are answered by threads of their own. A route that forgets it would let
// one visitor keep the others waiting, so it fails at its first try.
//
//   const ShortWork short_work;         // around what must be done soon: the handler of any other route
//   expect_long_work("a photo");        // in what takes long: throws std::logic_error inside short work
#pragma once

#include <stdexcept>
#include <string>
#include <utility>

namespace koers {

class ShortWork {
 public:
  explicit ShortWork(bool is_short = true) : before_(std::exchange(is_now(), is_short)) {}
  ~ShortWork() { is_now() = before_; }
  ShortWork(const ShortWork&) = delete;
  ShortWork& operator=(const ShortWork&) = delete;

  static bool& is_now() {
    thread_local bool now = false;
    return now;
  }

 private:
  bool before_;
};

inline void expect_long_work(const char* what) {
  if (ShortWork::is_now())
    throw std::logic_error(std::string(what) + " on a route that does not say it takes long");
}

}  // namespace koers
