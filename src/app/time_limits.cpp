#include "app/time_limits.h"

#include <algorithm>

#include "app/rooms.h"

namespace koers::app {

using time_limits::TimeLimit;

const std::vector<TimeLimitGroup>& time_limit_groups() {
  static const std::vector<TimeLimitGroup> all = [] {
    std::vector<TimeLimitGroup> groups;
    for (const rooms::Room* room : all_rooms()) {
      for (const TimeLimit* limit : room->limits) {
        auto found = std::find_if(groups.begin(), groups.end(), [&](const TimeLimitGroup& group) {
          return group.about.nl == limit->about.nl;
        });
        if (found == groups.end()) found = groups.insert(groups.end(), {limit->about, {}});
        found->limits.push_back(limit);
      }
    }
    return groups;
  }();
  return all;
}

const TimeLimit* time_limit_with(std::string_view key) {
  for (const TimeLimitGroup& group : time_limit_groups()) {
    for (const TimeLimit* limit : group.limits) {
      if (limit->key == key) return limit;
    }
  }
  return nullptr;
}

html::Url time_limits_path() { return html::url("/beheer/termijnen"); }
html::Url time_limit_path(const TimeLimit& limit) { return html::url("/beheer/termijnen/", limit.key); }
html::Url time_limit_act(const TimeLimit& limit, std::string_view act) {
  return html::url("/beheer/termijnen/", limit.key, "/", act);
}

}  // namespace koers::app
