// Who keeps career guidance alive in a team (LOB-eigenaar), and the hours of who co-ordinates it in the
// school (OR-08; QK: an owner in each team and a co-ordinator). An appointment has a begin and may have an
// end. A team without one is a gap, and so is one whose leader does it besides for longer than eight weeks.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "campus/organisation/organisation.h"
#include "campus/people/people.h"
#include "platform/base/clock.h"
#include "platform/sql/sql.h"

namespace koers::commitments {

inline constexpr int weeks_for_a_leader = 8;
inline constexpr int most_hours = 1600;  // a year

struct Owner {
  Id<Owner> id{};
  organisation::UnitKind unit_kind = organisation::UnitKind::team;
  std::int64_t unit_id = 0;
  Id<people::Person> person_id{};
  std::string given_name{}, infix{}, family_name{};
  Id<people::Person> deputy_id{};
  std::string deputy_given_name{}, deputy_infix{}, deputy_family_name{};
  int hours = 0;
  Day begins_on{};
  std::optional<Day> ends_on{};
  bool leads = false;  // leads this team too

  std::string full_name() const;
  std::string deputy_name() const;  // "" for nobody
};

struct OwnerDraft {
  std::optional<Id<people::Person>> person{};
  std::optional<Id<people::Person>> deputy{};
  std::optional<int> hours{};
  std::optional<Day> until{};
};

// Of today: of every team, or of one unit.
std::vector<Owner> owners_of(sql::Reader& reader, Id<organisation::Institution> institution, Day today);
std::optional<Owner> owner_of(sql::Reader& reader, Id<organisation::Institution> institution,
                              organisation::Unit unit, Day today);
// The teams that somebody keeps it alive in today.
std::vector<Id<organisation::Team>> teams_owned(sql::Reader& reader,
                                                Id<organisation::Institution> institution,
                                                Id<people::Person> person, Day today);

struct OwnerInvitation {
  Id<organisation::Team> team_id{};
  Day asked_on{};
};
std::vector<OwnerInvitation> invitations_of(sql::Reader& reader, Id<organisation::Institution> institution);

// ---- writing, under the lock of the institution

struct OwnerNew {
  Id<Owner> id{};
  organisation::Unit unit{};
  Id<people::Person> by{};
  Day from{};
};
// Ends the one before it, on the same day. Who leads the team does it for eight weeks at most, besides.
void appoint_owner(sql::Transaction& tx, Id<organisation::Institution> institution, const OwnerNew& one,
                   const OwnerDraft& draft, Day today);
// From today on there is none. Conflict when it ended already.
void end_owner(sql::Transaction& tx, Id<organisation::Institution> institution, organisation::Unit unit,
               Id<Owner> id, Day today);
// Who works here no longer owns nothing: it ends today. Every night.
void end_owners_who_left(sql::Transaction& tx, Id<organisation::Institution> institution, Day today);
// Asks who leads the team; answers whom it asked, nobody within four weeks of the last time.
std::vector<Id<people::Person>> invite_leaders(sql::Transaction& tx,
                                               Id<organisation::Institution> institution,
                                               Id<organisation::Team> team, Id<people::Person> by, Day today);

}  // namespace koers::commitments
