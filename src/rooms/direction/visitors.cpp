#include "rooms/direction/visitors.h"

#include <algorithm>

#include "platform/base/error.h"
#include "rooms/direction/vision.h"

namespace koers::direction {

using people::Identity;
using people::Role;

namespace {

constexpr std::array staff_roles{Role::counsellor,    Role::specialist,  Role::coordinator,
                                 Role::teacher,       Role::team_leader, Role::board,
                                 Role::administrator, Role::exam_office, Role::support};

bool is_on_staff(const Identity& me) {
  return std::ranges::any_of(staff_roles, [&](Role role) { return me.is(role); });
}

// Who is on the board of one school reads the vision of the whole, and does not keep it.
bool keeps_vision(const Identity& me) {
  const organisation::Unit whole{organisation::UnitKind::institution, me.institution_id.value};
  return me.is(Role::coordinator) ||
         std::ranges::any_of(me.appointments, [&](const people::Appointment& held) {
           return held.role == Role::board && held.unit == whole;
         });
}

}  // namespace

bool may_read_goals(const Identity& me) { return people::QualityReader::admits(me); }

VisionReader VisionReader::admit(http::Visit& visit) {
  const Identity& me = people::identity_of(visit);
  if (is_on_staff(me)) return {me, true};
  if (me.is(Role::student) && openness_of(visit.db(), me.institution_id).students) return {me, false};
  throw Forbidden("staff");
}

bool VisionReader::keeps() const { return keeps_vision(identity()); }

VisionKeeper VisionKeeper::admit(http::Visit& visit) {
  const Identity& me = people::identity_of(visit);
  if (!keeps_vision(me)) throw Forbidden("who keeps the vision");
  return VisionKeeper(me);
}

Colleague Colleague::admit(http::Visit& visit) {
  const Identity& me = people::identity_of(visit);
  if (!is_on_staff(me)) throw Forbidden("staff");
  return Colleague(me);
}

}  // namespace koers::direction
