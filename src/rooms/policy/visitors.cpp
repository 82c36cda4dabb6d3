#include "rooms/policy/visitors.h"

#include <algorithm>

#include "platform/base/error.h"

namespace koers::policy {

using organisation::Unit;
using organisation::UnitKind;
using people::Appointment;
using people::Identity;
using people::Role;

namespace {

constexpr std::array staff_roles{Role::counsellor,    Role::specialist,  Role::coordinator,
                                 Role::teacher,       Role::team_leader, Role::board,
                                 Role::administrator, Role::exam_office, Role::support};

bool holds(const Identity& me, Role role, Unit unit) {
  return std::ranges::any_of(me.appointments,
                             [&](const Appointment& held) { return held.role == role && held.unit == unit; });
}

}  // namespace

bool works_in(const Identity& me, Id<organisation::Team> team) {
  return std::ranges::any_of(me.appointments, [&](const Appointment& held) {
    return held.unit == Unit{UnitKind::team, team.value};
  });
}

bool keeps_all(const Identity& me) {
  return me.is(Role::coordinator) || holds(me, Role::board, {UnitKind::institution, me.institution_id.value});
}

std::optional<Id<organisation::Team>> team_of(const Identity& me) {
  for (const Appointment& held : me.appointments) {
    if (held.unit.kind == UnitKind::team) return Id<organisation::Team>{held.unit.id};
  }
  return std::nullopt;
}

PolicyReader PolicyReader::admit(http::Visit& visit) {
  const Identity& me = people::identity_of(visit);
  const auto holds_one = [&](Role role) { return me.is(role); };
  if (std::ranges::none_of(staff_roles, holds_one)) throw Forbidden("staff");
  return PolicyReader(me);
}

PolicyKeeper PolicyKeeper::admit(http::Visit& visit) {
  const Identity& me = people::identity_of(visit);
  if (!keeps_all(me)) throw Forbidden("who keeps policy");
  return PolicyKeeper(me);
}

bool PolicyReader::keeps() const { return keeps_all(identity()); }

bool PolicyReader::leads(Id<organisation::Team> team) const {
  return holds(identity(), Role::team_leader, {UnitKind::team, team.value});
}

bool PolicyReader::may_write(Unit unit) const {
  switch (unit.kind) {
    case UnitKind::institution:
      return keeps();
    case UnitKind::school:
      return keeps() || holds(identity(), Role::board, unit);
    case UnitKind::team:
      return leads({unit.id});
    case UnitKind::programme:
    case UnitKind::group:
      break;
  }
  return false;
}

}  // namespace koers::policy
