#include "rooms/caseload/proposal.h"

#include <algorithm>
#include <tuple>

namespace koers::caseload {
namespace {

struct Candidate {
  const GuideLoad* guide = nullptr;
  int room = 0;
  int of_group = 0;
  int before = 0;

  // The larger comes first; of equals the first by name.
  auto rank(int wanted) const { return std::tuple(room >= wanted, of_group, before, room); }
};

Candidate candidate(const GuideLoad& guide, const UnguidedGroup& group, int taken) {
  Candidate one{.guide = &guide, .room = guide.room(most_students) - taken};
  if (group.group_id) {
    const auto found = guide.of_group.find(*group.group_id);
    if (found != guide.of_group.end()) one.of_group = found->second;
  }
  for (const auto& student : group.students) {
    one.before += static_cast<int>(std::count(student.before.begin(), student.before.end(), guide.person.id));
  }
  return one;
}

ProposalReason reason_of(const Candidate& best) {
  if (best.of_group > 0) return ProposalReason::of_group;
  return best.before > 0 ? ProposalReason::guided_before : ProposalReason::has_room;
}

}  // namespace

std::vector<Proposal> proposals_for(const Unguided& unguided) {
  std::vector<Proposal> all;
  std::map<Id<people::Person>, int> taken;
  for (const UnguidedGroup& group : unguided.groups) {
    const int wanted =
        static_cast<int>(std::count_if(group.students.begin(), group.students.end(),
                                       [](const UnguidedStudent& student) { return !student.coming_on; }));
    Candidate best;
    for (const GuideLoad& guide : unguided.guides) {
      if (guide.team_id != group.team_id) continue;
      const Candidate one = candidate(guide, group, taken[guide.person.id]);
      if (one.room <= 0) continue;
      if (best.guide == nullptr || one.rank(wanted) > best.rank(wanted)) best = one;
    }
    if (best.guide == nullptr || wanted == 0) {
      all.push_back({});
      continue;
    }
    taken[best.guide->person.id] += wanted;
    all.push_back({best.guide->person.id, reason_of(best), best.of_group});
  }
  return all;
}

}  // namespace koers::caseload
