// What giving students a counsellor looks like. Views ask nothing of the database.
#pragma once

#include <string>
#include <vector>

#include "campus/forms/answers.h"
#include "platform/http/visit.h"
#include "rooms/caseload/assignment.h"
#include "rooms/caseload/guide_wish.h"
#include "rooms/caseload/proposal.h"

namespace koers::caseload::views {

struct AssignmentPage {
  const Unguided& unguided;
  std::vector<Proposal> proposals;  // one for each group
  std::vector<organisation::Team> teams;
  std::optional<Id<organisation::Team>> team;  // that is looked at; all of them without
  bool may_assign = false;
  const forms::Answers& answers;
  std::vector<AssignmentSummary> lately;
  html::Html wishes{};  // students who ask for another counsellor, before those without one
  html::Html beside{};  // what else stands in the narrow column
};
// More students than this are divided team by team.
inline constexpr int most_at_once = 60;
// So many groups stand open; the others fold, and nobody in them is ticked beforehand.
inline constexpr std::size_t open_groups = 6;

// One student who asks for another counsellor, with the form of that wish.
html::Html wish_row(http::Visit& visit, const GuideWishRow& wish, const Unguided& unguided,
                    const forms::Answers& answers);
html::Html wishes_card(const http::Visit& visit, const html::Html& rows);
html::Html assigning_page(http::Visit& visit, const AssignmentPage& page);

struct RehearsalPage {
  const Assignment& assignment;
  std::vector<AssignedStudent> students;
  const Unguided& unguided;  // of the teams of these students, for how many each counsellor has
  const forms::Answers& answers;
  bool may_assign = false;
};
// How many get more students than was agreed, so that the form asks why.
bool has_too_many(const RehearsalPage& page);
html::Html rehearsal_page(http::Visit& visit, const RehearsalPage& page);

}  // namespace koers::caseload::views
