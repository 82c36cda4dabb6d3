// The students of one start, and how far each is; and the starts that somebody may look at.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "rooms/requirement/result.h"
#include "rooms/requirement/visitors.h"

namespace koers::requirement {

struct CohortStudent {
  Id<people::Person> id{};
  std::string given_name, infix, family_name;
  std::string group;
  bool is_own = false;  // the visitor is today's counsellor

  std::string full_name() const { return people::Person{id, given_name, infix, family_name}.full_name(); }
};
// Who is enrolled today and began then, by name. Nobody is left out: no pathway, no age (ST-17). Of who
// follows two programmes the one that began last counts.
std::vector<CohortStudent> cohort_of(sql::Reader& reader, const people::SignedIn& visitor, const Start& start,
                                     Day today);

// How far a student is, in the words of the page.
enum class ProgressKind { met, not_met, ready, busy };
ProgressKind progress_of(const Requirement* requirement, const Amounts& amounts,
                         const std::optional<Result>& result);

// How many students are how far, without the visitor's own students; with no number that is about few
// (QU-09).
struct CohortCount {
  int students = 0;
  // Nothing: too few students, or a part of them too small to be said.
  std::optional<int> met{}, ready{}, not_yet{};
};
CohortCount count_cohort(const std::vector<ProgressKind>& others, int smallest);

struct ListedStart {
  Start start{};
  std::string programme;
  Id<organisation::Team> team{};
  int students = 0;
  int own = 0;
};
// Those with own students of a counsellor and those of teams that are counted: by programme, newest first.
// With the next school year for who drafts.
std::vector<ListedStart> starts_for(sql::Reader& reader, const RequirementReader& visitor, Day today);

// The programme of a start that this visitor may look at. Throws NotFound.
struct ReachedStart {
  Start start{};
  organisation::Programme programme{};
  bool may_count = false;
  bool may_draft = false;
  std::vector<CohortStudent> students;
};
ReachedStart reach_start(http::Visit& visit, const RequirementReader& visitor,
                         Id<organisation::Programme> programme, int year);
// Whether this co-ordinator drafts for it. Throws NotFound.
organisation::Programme drafted_programme(sql::Reader& reader, const people::SignedIn& maker,
                                          const Start& start, Day today);

}  // namespace koers::requirement
