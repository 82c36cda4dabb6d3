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

}  // namespace

bool may_read_goals(const Identity& me) {
  return me.is(Role::counsellor) || me.is(Role::coordinator) || me.is(Role::teacher) ||
         me.is(Role::team_leader) || me.is(Role::board);
}

VisionReader VisionReader::admit(http::Visit& visit) {
  const Identity& me = people::identity_of(visit);
  if (is_on_staff(me)) return {me, true};
  if (me.is(Role::student) && openness_of(visit.db(), me.institution_id).students) return {me, false};
  throw Forbidden("staff");
}

bool VisionReader::keeps() const { return identity().is(Role::coordinator) || identity().is(Role::board); }

Colleague Colleague::admit(http::Visit& visit) {
  const Identity& me = people::identity_of(visit);
  if (!is_on_staff(me)) throw Forbidden("staff");
  return Colleague(me);
}

}  // namespace koers::direction
