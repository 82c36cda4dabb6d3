// What was made of something and is asked for again, kept as long as that something is the newest of its
// kind. Whoever asks with another basis gets what is made of that one, and from then on that one is kept.
//
//   KeptResults<Table, Decision> decisions;
//   decisions.of(institution, table, indicator.id, [&] { return decide(indicator, *table); });
//
// Any thread. Two that ask for the same at once may both make it.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <string>

namespace koers {

template <class Basis, class Result>
class KeptResults {
 public:
  // `kind` is of what there is one newest basis. The basis is kept too, so that another one never has its
  // address.
  template <class Make>
  std::shared_ptr<const Result> of(std::int64_t kind, const std::shared_ptr<const Basis>& basis,
                                   const std::string& name, Make make) const {
    {
      const std::lock_guard lock(mutex_);
      Kept& kept = all_[kind];
      if (kept.basis != basis) kept = {basis, {}};
      if (const auto found = kept.results.find(name); found != kept.results.end()) return found->second;
    }
    const auto made = std::make_shared<const Result>(make());
    const std::lock_guard lock(mutex_);
    Kept& kept = all_[kind];
    if (kept.basis == basis) kept.results[name] = made;
    return made;
  }

 private:
  struct Kept {
    std::shared_ptr<const Basis> basis;
    std::map<std::string, std::shared_ptr<const Result>> results;
  };
  mutable std::mutex mutex_;
  mutable std::map<std::int64_t, Kept> all_;
};

}  // namespace koers
