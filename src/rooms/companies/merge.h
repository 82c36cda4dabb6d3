// A company that stands there twice becomes one (PA-01): first a rehearsal, which changes nothing, then one
// act, and a day to turn it back.
//
// Nothing of a placement is written anew. Both companies stay as they were written down, and the one that
// went says which is the kept one; so do trainers who are the same person. That is why a placement that is
// made meanwhile lands at the kept one, why an old address leads there, why the link of a trainer goes on,
// and why turning it back takes nothing from anybody.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "rooms/companies/company.h"
#include "rooms/companies/expectation.h"

namespace koers::companies {

// ---- which may be the same

enum class Likeness { same_trainer, same_name, near_name };
struct LikelyDouble {
  Company company;
  Likeness likeness = Likeness::same_name;
  std::string trainer{};  // who works at both, of same_trainer
};
// Companies that may be this one: of the same name in the same town, or with a trainer of the same address.
// The surest first, a handful at most. A company of the same name in another town is another company.
std::vector<LikelyDouble> likely_doubles(sql::Reader& reader, Id<organisation::Institution> institution,
                                         const Company& company);
// Others by name, town or sector, for who knows better.
std::vector<CompanyRow> others_found(sql::Reader& reader, Id<organisation::Institution> institution,
                                     const Company& company, const CompanySearch& search, Day today);

// ---- the rehearsal

struct MergedTrainer {
  Trainer trainer;                // of the company that goes
  std::optional<Trainer> same{};  // who is the same person at the kept one
  bool has_namesake = false;      // somebody of that name, reached in another way, works at the kept one
};
struct MergeSide {
  Company company;
  std::vector<Trainer> trainers;
  std::vector<Pact> pacts;
  std::int64_t running = 0;  // placements today
  std::int64_t all = 0;      // and all there ever were

  std::optional<Pact> in_force_on(Day day) const;
};
struct MergePlan {
  MergeSide kept, gone;
  CompanyDraft becomes;             // the kept one, with what only the other knew
  std::vector<std::string> filled;  // of it: place, sector, recognised
  std::vector<MergedTrainer> trainers;
  std::optional<Pact> goes_on;    // what holds afterwards
  bool from_gone = false;         // it comes from the one that goes
  std::optional<Pact> only_read;  // in force at the one that goes, and then only read there
  std::optional<Pact> lapses;     // proposed to the one that goes, and not agreed yet

  // How it all stood, for who presses the button (campus/access/undo.h).
  std::string mark() const;
};
MergePlan merge_plan(sql::Reader& reader, Id<organisation::Institution> institution, const Company& kept,
                     const Company& gone, Day today);
// The same with the locks of both, as they stand now. Nothing when these two are one already, so that a
// second press does nothing; throws Conflict when one of them went into a third one meanwhile.
std::optional<MergePlan> locked_merge_plan(sql::Transaction& tx, Id<organisation::Institution> institution,
                                           const Company& kept, const Company& gone, Day today);

// ---- the act

struct Merge {
  Id<Merge> id;
  Id<Company> kept_id, gone_id;
  Instant made_at;
  std::optional<Instant> undone_at;
  std::string filled;
  std::optional<int> copied_version;  // of the expectations of the kept one
  std::string gone_name, gone_slug;
  std::string given_name;  // of who did it; "" when nobody knows any more
};

// Does what that plan says.
void merge(sql::Transaction& tx, const CompanyKeeper& me, const MergePlan& plan, Id<Merge> id, Instant now);

// Until when it can be turned back: the next day at 18.00.
Instant last_moment_of_return(const Merge& merge);
// Those of this company that can still be turned back, the newest first.
std::vector<Merge> merges_to_turn_back(sql::Reader& reader, Id<organisation::Institution> institution,
                                       Id<Company> kept, Instant now);
// Both stand apart again. What was written down since then stays where it was written. Throws Conflict when
// it is too late, or was done before.
void turn_back(sql::Transaction& tx, const CompanyKeeper& me, const Merge& merge, Instant now);

// Companies that went into this one, with what was agreed with them.
struct FormerCompany {
  Company company;
  std::vector<Pact> pacts;
};
std::vector<FormerCompany> former_companies(sql::Reader& reader, Id<organisation::Institution> institution,
                                            Id<Company> kept);

// What is needed to turn merges back is forgotten a week later.
void forget_merges(sql::Transaction& tx, Instant now);

}  // namespace koers::companies
