// Addresses of this room.
#pragma once

#include <string>

#include "platform/html/html.h"
#include "rooms/policy/frame.h"
#include "rooms/policy/goal.h"

namespace koers::policy::paths {

using html::url;
using html::Url;

// ---- policy
// A level with its unit: "school-01j8zq5v3k7td".
inline std::string unit_text(organisation::Unit unit) {
  return std::string(code(unit.kind)) + "-" + id_text(unit.id);
}
inline std::optional<organisation::Unit> unit_from(std::string_view text) {
  const auto dash = text.find('-');
  if (dash == text.npos) return std::nullopt;
  const auto kind = from_code<organisation::UnitKind>(text.substr(0, dash));
  const auto id = parse_id_text(text.substr(dash + 1));
  if (!kind || !id) return std::nullopt;
  return organisation::Unit{*kind, *id};
}

inline Url policy() { return url("/beleid"); }
inline Url new_topic() { return url("/beleid/nieuw"); }
inline Url topic(const std::string& slug) { return url("/beleid/", slug); }
inline Url choice(const std::string& slug, organisation::Unit unit) {
  return url("/beleid/", slug, "/keuzes/", unit_text(unit));
}
inline Url drop_choice(const std::string& slug, organisation::Unit unit) {
  return url("/beleid/", slug, "/keuzes/", unit_text(unit), "/weg");
}
inline Url bring_back(const std::string& slug, Id<PolicyChoice> id) {
  return url("/beleid/", slug, "/terug/", id);
}
inline Url fill(const std::string& slug) { return url("/beleid/", slug, "/invullen"); }
inline Url fill(const std::string& slug, Id<organisation::Team> team) {
  return fill(slug).with("team", id_text(team.value));
}
inline Url deviation(Id<Deviation> id) { return url("/beleid/afwijkingen/", id); }
inline Url grant(Id<Deviation> id) { return url("/beleid/afwijkingen/", id, "/akkoord"); }
inline Url refuse(Id<Deviation> id) { return url("/beleid/afwijkingen/", id, "/niet-akkoord"); }
// The page of a figure, which rooms/quality has.
inline Url figure(std::string_view indicator) { return url("/cijfers/", std::string(indicator)); }
inline Url figure(std::string_view indicator, Id<organisation::Team> team) {
  return figure(indicator).with("deel", unit_text({organisation::UnitKind::team, team.value}));
}

// ---- goals
inline Url goals() { return url("/team/doelen"); }
inline Url goals(Id<organisation::Team> team) { return goals().with("team", id_text(team.value)); }
inline Url new_goal(Id<organisation::Team> team, const std::string& aspect = "") {
  const Url to = url("/team/doelen/nieuw").with("team", id_text(team.value));
  return aspect.empty() ? to : to.with("onderdeel", aspect);
}
inline Url goal(Id<TeamGoal> id, Id<organisation::Team> team) { return url("/team/doelen/", team, "/", id); }
inline Url close_goal(Id<TeamGoal> id, Id<organisation::Team> team) {
  return url("/team/doelen/", team, "/", id, "/afsluiten");
}
inline Url reopen_goal(Id<TeamGoal> id, Id<organisation::Team> team) {
  return url("/team/doelen/", team, "/", id, "/terug");
}

}  // namespace koers::policy::paths
