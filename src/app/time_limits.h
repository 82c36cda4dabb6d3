// The terms that all rooms declared (campus/time_limits), for the page on which an institution sets them.
#pragma once

#include <vector>

#include "campus/time_limits/time_limits.h"

namespace koers::app {

// Below one heading, in the order of the rooms.
struct TimeLimitGroup {
  i18n::Text about;
  std::vector<const time_limits::TimeLimit*> limits;
};
const std::vector<TimeLimitGroup>& time_limit_groups();
// Nothing for a key that no room declares.
const time_limits::TimeLimit* time_limit_with(std::string_view key);

// Who sets them: an administrator or a co-ordinator.
class TermSetter final : public people::SignedIn {
 public:
  static constexpr std::string_view who = "administrator, co-ordinator";
  static TermSetter admit(http::Visit& visit) {
    return TermSetter(with_role(visit, {people::Role::administrator, people::Role::coordinator}));
  }

 private:
  explicit TermSetter(const people::Identity& identity) : SignedIn(identity) {}
};

html::Url time_limits_path();                                                         // /beheer/termijnen
html::Url time_limit_path(const time_limits::TimeLimit& limit);                       // below it: its page
html::Url time_limit_act(const time_limits::TimeLimit& limit, std::string_view act);  // terug, standaard ...

}  // namespace koers::app
