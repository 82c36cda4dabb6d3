// Who reaches the pages of this room. All staff read policy; who writes at which level is said here.
#pragma once

#include <optional>

#include "campus/people/people.h"

namespace koers::policy {

// Somebody on the staff, whatever the role.
class PolicyReader final : public people::SignedIn {
 public:
  static constexpr std::string_view who = "all staff";
  static PolicyReader admit(http::Visit& visit);
  // Writes the choices of this level and unit.
  bool may_write(organisation::Unit unit) const;
  // Leads this team, and so fills its frames in.
  bool leads(Id<organisation::Team> team) const;
  bool keeps() const;

 private:
  explicit PolicyReader(const people::Identity& identity) : SignedIn(identity) {}
};

// Keeps the policy of the whole school.
class PolicyKeeper final : public people::SignedIn {
 public:
  static constexpr std::string_view who = "co-ordinator, board";
  static PolicyKeeper admit(http::Visit& visit);

 private:
  explicit PolicyKeeper(const people::Identity& identity) : SignedIn(identity) {}
};

// Whether somebody works in this team, in whatever role.
bool works_in(const people::Identity& me, Id<organisation::Team> team);
// Of a co-ordinator, or of who sits on the board of the whole institution.
bool keeps_all(const people::Identity& me);
// The team that somebody works in today: the first; none for who works for a school or the institution.
std::optional<Id<organisation::Team>> team_of(const people::Identity& me);

}  // namespace koers::policy
