// Who reaches the pages of this room, beside students.
#pragma once

#include "campus/people/people.h"

namespace koers::support {

// Makes agreements on support with students; sees the own ones alone.
class SupportOfficer final : public people::SignedIn {
 public:
  static constexpr std::string_view who = "support";
  static SupportOfficer admit(http::Visit& visit) {
    return SupportOfficer(with_role(visit, {people::Role::support}));
  }

 private:
  explicit SupportOfficer(const people::Identity& identity) : SignedIn(identity) {}
};

// Sees one number of the whole institution: how many were looked back on in time.
class SupportReader final : public people::SignedIn {
 public:
  static constexpr std::string_view who = "co-ordinator, board, support";
  static SupportReader admit(http::Visit& visit) {
    using people::Role;
    return SupportReader(with_role(visit, {Role::coordinator, Role::board, Role::support}));
  }

 private:
  explicit SupportReader(const people::Identity& identity) : SignedIn(identity) {}
};

}  // namespace koers::support
