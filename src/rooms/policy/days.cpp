// What a day brings by itself: a deviation whose last day has passed ends, and both sides hear of one that
// ends in fourteen days.
#include "campus/inbox/inbox.h"
#include "rooms/direction/direction.h"
#include "rooms/policy/frame.h"
#include "rooms/policy/known.h"
#include "rooms/policy/notices.h"
#include "rooms/policy/record.h"

namespace koers::policy {
namespace {

using organisation::Institution;

void look(sql::Transaction& tx, Id<Institution> institution, Instant now) {
  const Day today = day_of(now);
  for (const Deviation& one : end_deviations(tx, institution, today)) {
    direction::refresh_team_facts(tx, institution, one.team, today);
  }
  for (const Deviation& one : running_deviations(tx, institution, today)) {
    if (!one.holds(today) || one.until_on - days_before_end != today) continue;
    auto people = leaders_of(tx, institution, {one.team}, today);
    if (one.decided_by) people.push_back(one.decided_by);
    inbox::tell(tx, institution, {notices::ends, one.id.value, std::nullopt, now}, people);
  }
}

}  // namespace

void look_at_deviations(const rooms::Tools& tools) {
  std::vector<Institution> institutions;
  {
    const auto snapshot = tools.database.snapshot();
    institutions = organisation::institutions(snapshot->reader());
  }
  for (const Institution& institution : institutions) {
    tools.database.write([&](sql::Transaction& tx) {
      tx.lock(institution.id.value);
      look(tx, institution.id, tools.clock.now());
    });
  }
}

}  // namespace koers::policy
