// A change of counsellor: with a reason, and warm, with a note that the student reads too (GU-01; KK 4.3,
// guideline 8: "een vaste begeleider, die zo lang als mogelijk de student begeleidt").
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "campus/access/guides.h"
#include "campus/people/people.h"
#include "platform/sql/sql.h"

namespace koers::caseload {

struct Handover {
  std::optional<Id<people::Person>> to{};
  std::string reason{};
  std::string note{};
  std::optional<Day> on{};
};

// Who may take over: the counsellors of the student's team, without the one who guides now.
std::vector<people::Person> handover_candidates(sql::Reader& reader, const access::GuidedStudent& student,
                                                Id<people::Person> without, Day today);

// Ends the relationship on that day and begins the new one. Planned conversations go along.
void hand_over(sql::Transaction& tx, const access::GuidedStudent& student, Id<people::Person> from,
               const Handover& handover, Id<access::Guide> id, Day today);

}  // namespace koers::caseload
