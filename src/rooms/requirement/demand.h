// The requirement of a programme for who began in a school year (LA-01; EKB annex 1): at most seven demands,
// in versions. A co-ordinator drafts a version and writes down in whose name it was fixed: fixing is of the
// competent authority. What is fixed never changes. A later version, for who has begun already, changes in
// favour of the student only: it drops a demand, asks less, or says it in other words, and tells why.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "campus/organisation/organisation.h"
#include "campus/people/people.h"
#include "platform/base/id.h"
#include "platform/sql/sql.h"
#include "rooms/requirement/yardstick.h"

namespace koers::requirement {

// Who began when in what: whom a requirement is for.
struct Start {
  Id<organisation::Programme> programme;
  int year = 0;  // the school year

  Day first_day() const { return first_day_of_school_year(year); }
  Day end() const { return first_day_of_school_year(year + 1); }  // the day after its last one
  bool has_begun(Day today) const { return first_day() <= today; }
  auto operator<=>(const Start&) const = default;
};

inline constexpr int most_demands = 7;
inline constexpr int longest_title = 40;
inline constexpr int longest_sentence = 240;
inline constexpr int longest_reason = 500;
inline constexpr int longest_authority = 120;

struct Condition {
  Yardstick yardstick = Yardstick::real_experiences;
  int least = 1;
  bool holds(const Amounts& amounts) const { return amounts.of(yardstick) >= least; }
};

struct DemandDraft {
  std::string title;
  std::string sentence;
  std::optional<Yardstick> yardstick{};
  int least = 1;
  std::optional<Yardstick> other_yardstick{};
  int other_least = 1;

  // None: a person reads and decides.
  std::vector<Condition> conditions() const;
  // Whether all that Koers can count is there. Nothing where a person reads.
  std::optional<bool> looks_ready(const Amounts& amounts) const;
};

struct Demand {
  Id<Demand> id{};
  DemandDraft says{};
};

struct Requirement {
  Start start{};
  int version = 0;
  std::string authority{};
  std::optional<Day> fixed_on{};  // none: a draft
  Id<people::Person> fixed_by{};
  std::string reason{};
  std::vector<Demand> demands{};

  bool is_fixed() const { return fixed_on.has_value(); }
  // What a person must look at, without which Koers never says that all is ready.
  bool looks_ready(const Amounts& amounts) const;
  const Demand* find(Id<Demand> id) const;
};

// Oldest version first, the draft last.
std::vector<Requirement> requirements_of(sql::Reader& reader, Id<organisation::Institution> institution,
                                         const Start& start);
// The one that holds.
std::optional<Requirement> fixed_requirement(sql::Reader& reader, Id<organisation::Institution> institution,
                                             const Start& start);
// The newest fixed ones of all starts.
std::vector<Requirement> fixed_requirements(sql::Reader& reader, Id<organisation::Institution> institution);

// Why a version is not in favour of who began already: the first demand that asks more than it did, or is
// new.
const Demand* stricter(const Requirement& before, const Requirement& after);

struct FixDraft {
  std::string authority;
  std::optional<Day> on{};
  std::string reason;
};

// ---- writing, each under the lock of the programme

struct DemandWriting {
  sql::Transaction& tx;
  const people::SignedIn& by;
  Start start;
};
// The draft as it is now; made when there is none, from the version that holds. Conflict when the room is
// full.
Requirement locked_draft(const DemandWriting& writing);
void add_demand(const DemandWriting& writing, Id<Demand> id, const DemandDraft& draft);
// Throws NotFound.
Demand locked_demand(const DemandWriting& writing, Id<Demand> id);
void change_demand(const DemandWriting& writing, Id<Demand> id, const DemandDraft& draft);
void drop_demand(const DemandWriting& writing, Id<Demand> id);
// The demands of another start, each as a new one. Conflict when there are some already, or none to take.
void copy_demands(const DemandWriting& writing, const Start& from, IdSource& ids);
void drop_draft(const DemandWriting& writing);
// Throws Conflict when there is no draft, nothing in it, or it asks more of who has begun.
void fix_requirement(const DemandWriting& writing, const FixDraft& draft, Day today);

// As the school lived it, without looking.
void import_requirement(sql::Transaction& tx, Id<organisation::Institution> institution,
                        const Requirement& requirement);

}  // namespace koers::requirement
