// How often somebody may try: `burst` times at once, and then once in `seconds_per_try`. Kept in memory, for
// guessing of passwords and codes; each machine counts for itself.
//
//   RateLimit sign_in(10, 30);
//   if (!sign_in.allow(address + "/" + name, visit.now)) ...   // 429, wait_seconds says how long
#pragma once

#include <cstdint>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>

#include "platform/base/clock.h"

namespace koers::http {

class RateLimit {
 public:
  // Of more than `most_keys` keys those that could try soonest are forgotten.
  RateLimit(int burst, std::int64_t seconds_per_try, std::size_t most_keys = 100'000)
      : burst_(burst), seconds_per_try_(seconds_per_try), most_keys_(most_keys) {}

  // Counts one try. False when it is one too many; such a try is not counted.
  bool allow(std::string_view key, Instant now);
  // 0 when the key may try now.
  std::int64_t wait_seconds(std::string_view key, Instant now) const;
  // After a success the failures before it no longer count.
  void forgive(std::string_view key);

  std::size_t keys() const;

 private:
  void forget_some(Instant now);

  int burst_;
  std::int64_t seconds_per_try_;
  std::size_t most_keys_;
  mutable std::mutex mutex_;
  // When the bucket of a key will be full again; each try moves that moment on by seconds_per_try.
  std::unordered_map<std::string, Instant> full_at_;
};

}  // namespace koers::http
