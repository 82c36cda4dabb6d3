// The targets that teams chose within a frame of their school (OR-20): what a team filled in is the target of
// its figures. rooms/policy publishes them in policy_out_settings; where it says nothing, the target is
// that of the content.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>

#include "platform/sql/sql.h"
#include "rooms/quality/framework.h"

namespace koers::quality {

class TeamTargets {
 public:
  TeamTargets() = default;
  // As they hold on a day: a value outside the lines has an end.
  TeamTargets(sql::Reader& reader, Id<organisation::Institution> institution, Day today);

  // Nothing where the team has that of the content.
  std::optional<double> of(std::int64_t team, const std::string& indicator) const;
  // The same indicator with the target of a team, for a day.
  Indicator of(std::int64_t team, const Indicator& indicator, Day day) const;
  // The catalogue of a team; the same where it chose nothing.
  std::shared_ptr<const Catalogue> of(std::int64_t team, std::shared_ptr<const Catalogue> catalogue,
                                      Day day) const;

 private:
  std::map<std::int64_t, std::map<std::string, double, std::less<>>> by_team_;
};

}  // namespace koers::quality
