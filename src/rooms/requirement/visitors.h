// Who reaches the pages of this room, beside students and their own counsellors.
#pragma once

#include <set>

#include "campus/people/people.h"

namespace koers::requirement {

// Looks at the requirement of programmes: a counsellor for the own students, a team leader and a co-ordinator
// in numbers. A co-ordinator drafts demands.
class RequirementReader final : public people::SignedIn {
 public:
  static constexpr std::string_view who = "counsellor, team leader, co-ordinator";
  static RequirementReader admit(http::Visit& visit) {
    using people::Role;
    return RequirementReader(with_role(visit, {Role::counsellor, Role::team_leader, Role::coordinator}));
  }
  // The teams of which the visitor may see numbers, and those whose demands he drafts.
  std::set<Id<organisation::Team>> teams_counted(sql::Reader& reader) const;
  std::set<Id<organisation::Team>> teams_drafted(sql::Reader& reader) const;

 private:
  explicit RequirementReader(const people::Identity& identity) : SignedIn(identity) {}
};

// Drafts demands, and writes down that they were fixed.
class DemandMaker final : public people::SignedIn {
 public:
  static constexpr std::string_view who = "co-ordinator";
  static DemandMaker admit(http::Visit& visit) {
    return DemandMaker(with_role(visit, {people::Role::coordinator}));
  }

 private:
  explicit DemandMaker(const people::Identity& identity) : SignedIn(identity) {}
};

// Keeps the lists of results: number, name, programme, met or not; never what stands behind it.
class ExamOfficer final : public people::SignedIn {
 public:
  static constexpr std::string_view who = "exam office";
  static ExamOfficer admit(http::Visit& visit) {
    return ExamOfficer(with_role(visit, {people::Role::exam_office}));
  }

 private:
  explicit ExamOfficer(const people::Identity& identity) : SignedIn(identity) {}
};

// The teams in which somebody holds one of these roles.
std::set<Id<organisation::Team>> teams_held(sql::Reader& reader, const people::SignedIn& visitor,
                                            std::initializer_list<people::Role> roles);

}  // namespace koers::requirement
