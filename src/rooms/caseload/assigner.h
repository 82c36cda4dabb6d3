// Who sees to it that every student has a counsellor (LA-02): a team leader for the own team, a co-ordinator
// for all. Who administers the school sees who has none and gives none.
#pragma once

#include <vector>

#include "campus/people/people.h"

namespace koers::caseload {

// Sees who has no counsellor, by name, and how many students each counsellor has; nothing of what students
// write.
class AssignmentReader : public people::SignedIn {
 public:
  static constexpr std::string_view who = "team leader, co-ordinator, administrator";
  static AssignmentReader admit(http::Visit& visit) {
    using people::Role;
    return AssignmentReader(with_role(visit, {Role::team_leader, Role::coordinator, Role::administrator}));
  }
  // Whether the visitor gives counsellors too.
  bool may_assign() const {
    return identity().is(people::Role::team_leader) || identity().is(people::Role::coordinator);
  }
  // Of the units of these roles, in the order of the alphabet.
  std::vector<organisation::Team> teams(sql::Reader& reader) const;

 protected:
  explicit AssignmentReader(const people::Identity& identity) : SignedIn(identity) {}
};

// Gives students a counsellor.
class Assigner final : public AssignmentReader {
 public:
  static constexpr std::string_view who = "team leader, co-ordinator";
  static Assigner admit(http::Visit& visit) {
    return Assigner(with_role(visit, {people::Role::team_leader, people::Role::coordinator}));
  }

 private:
  explicit Assigner(const people::Identity& identity) : AssignmentReader(identity) {}
};

}  // namespace koers::caseload
