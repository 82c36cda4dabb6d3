#include "rooms/quality/team_targets.h"

#include "campus/indicators/expectation.h"

namespace koers::quality {
namespace {

constexpr std::string_view of_targets = "target:";

struct TargetRow {
  std::int64_t team = 0;
  std::string setting;
  std::int64_t value = 0;
};
constexpr sql::Statement select_team_targets{"quality.select_team_targets", R"(
    SELECT team_id, setting, CASE WHEN until_on IS NOT NULL AND until_on >= $2 THEN value_until ELSE value END
    FROM policy_out_settings WHERE institution_id = $1)"};

}  // namespace

TeamTargets::TeamTargets(sql::Reader& reader, Id<organisation::Institution> institution, Day today) {
  for (const TargetRow& row : reader.all<TargetRow>(select_team_targets, institution, today)) {
    if (!row.setting.starts_with(of_targets)) continue;
    by_team_[row.team][row.setting.substr(of_targets.size())] = static_cast<double>(row.value);
  }
}

std::optional<double> TeamTargets::of(std::int64_t team, const std::string& indicator) const {
  const auto found = by_team_.find(team);
  if (found == by_team_.end()) return std::nullopt;
  const auto target = found->second.find(indicator);
  return target == found->second.end() ? std::nullopt : std::optional(target->second);
}

Indicator TeamTargets::of(std::int64_t team, const Indicator& indicator, Day day) const {
  Indicator own = indicator;
  const auto target = of(team, indicator.id);
  if (!target || !own.target) return own;
  own.target = target;
  own.expected = indicators::expected_on(own, day);
  return own;
}

std::shared_ptr<const Catalogue> TeamTargets::of(std::int64_t team,
                                                 std::shared_ptr<const Catalogue> catalogue, Day day) const {
  if (!by_team_.contains(team)) return catalogue;
  auto own = std::make_shared<Catalogue>(*catalogue);
  for (Indicator& one : own->indicators) one = of(team, one, day);
  return own;
}

}  // namespace koers::quality
