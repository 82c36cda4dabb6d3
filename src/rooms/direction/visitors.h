// Who reaches the pages of this room. All staff read the vision; who keeps it is said here.
#pragma once

#include "campus/people/people.h"

namespace koers::direction {

// Reads the vision: all staff; a student where the school opened it to students.
class VisionReader final : public people::SignedIn {
 public:
  static constexpr std::string_view who = "staff, or a student where the school says so";
  static VisionReader admit(http::Visit& visit);
  bool is_staff() const { return is_staff_; }
  bool keeps() const;  // co-ordinator, or board of the whole institution

 private:
  VisionReader(const people::Identity& identity, bool is_staff) : SignedIn(identity), is_staff_(is_staff) {}
  bool is_staff_ = false;
};

// Somebody on the staff, whatever the role.
class Colleague final : public people::SignedIn {
 public:
  static constexpr std::string_view who = "all staff";
  static Colleague admit(http::Visit& visit);

 private:
  explicit Colleague(const people::Identity& identity) : SignedIn(identity) {}
};

// Keeps the vision of the school.
class VisionKeeper final : public people::SignedIn {
 public:
  static constexpr std::string_view who = "co-ordinator, board";
  static VisionKeeper admit(http::Visit& visit);

 private:
  explicit VisionKeeper(const people::Identity& identity) : SignedIn(identity) {}
};

// Reads goals and figures of teams: who is answerable for quality.
bool may_read_goals(const people::Identity& me);

}  // namespace koers::direction
