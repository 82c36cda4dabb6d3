// What a team leader may know of signals: how many are open, by rule, for how long, and how many were picked
// up in time. Never a name, and never a number of fewer than five students, nor of all but a few of a team.
#pragma once

#include <optional>
#include <vector>

#include "campus/disclosure/cell.h"
#include "rooms/signals/rule.h"

namespace koers::signals {

// For the own team, or all of them.
class SignalReader final : public people::SignedIn {
 public:
  static constexpr std::string_view who = "team leader, co-ordinator";
  static SignalReader admit(http::Visit& visit) {
    return SignalReader(with_role(visit, {people::Role::team_leader, people::Role::coordinator}));
  }
  // In the order of the alphabet.
  std::vector<organisation::Team> teams(sql::Reader& reader) const;

 private:
  explicit SignalReader(const people::Identity& identity) : SignedIn(identity) {}
};

// Who decides about the rules.
class RuleMaker final : public people::SignedIn {
 public:
  static constexpr std::string_view who = "co-ordinator";
  static RuleMaker admit(http::Visit& visit) {
    return RuleMaker(with_role(visit, {people::Role::coordinator}));
  }

 private:
  explicit RuleMaker(const people::Identity& identity) : SignedIn(identity) {}
};

inline constexpr std::int64_t least_students = 5;

// Of one rule, or what people said.
struct SignalCount {
  std::optional<Rule> rule;
  disclosure::CellStatus status = disclosure::CellStatus::suppressed;
  std::int64_t students = 0;    // with exact alone
  int median_working_days = 0;  // the same
};
struct TeamSignals {
  std::int64_t students = 0;  // of the team
  std::vector<SignalCount> counts;
};
TeamSignals count_signals(sql::Reader& reader, Id<organisation::Institution> institution,
                          Id<organisation::Team> team, Day today);

}  // namespace koers::signals
