// Who reads the numbers of regions.
#pragma once

#include "campus/people/people.h"

namespace koers::aftercare {

class AftercareReader final : public people::SignedIn {
 public:
  static constexpr std::string_view who = "co-ordinator, board";
  static AftercareReader admit(http::Visit& visit) {
    return AftercareReader(with_role(visit, {people::Role::coordinator, people::Role::board}));
  }

 private:
  explicit AftercareReader(const people::Identity& identity) : SignedIn(identity) {}
};

}  // namespace koers::aftercare
