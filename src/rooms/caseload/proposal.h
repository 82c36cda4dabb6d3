// Whom Koers proposes as counsellor for the students of a group. One rule, in one place, shown with its
// reason in words:
//
//   1. who has room for all of them before who has room for some, and never who has none;
//   2. of these who guides most students of the group already: they know its days and its teachers;
//   3. then who guided one of them before;
//   4. then who has most room, and at last the order of names.
//
// Only what Koers knows counts, and never something personal. A person decides.
#pragma once

#include <optional>
#include <vector>

#include "rooms/caseload/unguided.h"

namespace koers::caseload {

// How many students a counsellor has at the most. KK 4.3, guideline 4 asks for an effective group size and
// guideline 6 for time; 25 is the size that /studenten names. Until a school sets its own.
inline constexpr int most_students = 25;

enum class ProposalReason { of_group, guided_before, has_room, nobody_has_room };

struct Proposal {
  std::optional<Id<people::Person>> person{};
  ProposalReason reason = ProposalReason::nobody_has_room;
  int of_group = 0;  // how many of the group this counsellor guides already
};

// For each group one, in their order; what is proposed for the first ones takes room for the later ones.
std::vector<Proposal> proposals_for(const Unguided& unguided);

}  // namespace koers::caseload
