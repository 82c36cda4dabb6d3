// Chance that is the same every time: splitmix64 by Vigna (public domain), from a seed. std::distributions
// differ between libraries, so the few that are needed are here.
#pragma once

#include <cstdint>
#include <vector>

namespace koers::demo {

class Dice {
 public:
  explicit Dice(std::uint64_t seed) : state_(seed) {}

  std::uint64_t next() {
    std::uint64_t z = (state_ += 0x9e3779b97f4a7c15ULL);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
  }
  // 0 to `below` - 1; `below` is one or more.
  int below(int below) { return static_cast<int>(next() % static_cast<std::uint64_t>(below)); }
  int between(int low, int high) { return low + below(high - low + 1); }
  double share() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }
  bool chance(double probability) { return share() < probability; }
  // About `mean`, never less than zero: a sum of chances, with the spread of a Poisson number.
  int around(double mean) {
    int count = 0;
    for (int i = 0; i < 12; ++i) count += chance(mean / 12);
    return count;
  }
  template <class T>
  const T& one_of(const std::vector<T>& list) {
    return list[static_cast<std::size_t>(below(static_cast<int>(list.size())))];
  }

 private:
  std::uint64_t state_;
};

}  // namespace koers::demo
