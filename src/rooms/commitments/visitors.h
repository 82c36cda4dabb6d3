// Who reaches the pages of this room: whoever works in guidance or leads it. What each of them reads follows
// from what he is appointed to (CommitmentReach).
#pragma once

#include <vector>

#include "campus/organisation/organisation.h"
#include "campus/people/people.h"
#include "platform/http/visit.h"

namespace koers::commitments {

using organisation::Unit;
using organisation::UnitKind;

class Colleague final : public people::SignedIn {
 public:
  static constexpr std::string_view who = "counsellor, specialist, co-ordinator, teacher, team leader, board";
  static Colleague admit(http::Visit& visit) {
    using people::Role;
    return Colleague(with_role(visit, {Role::counsellor, Role::specialist, Role::coordinator, Role::teacher,
                                       Role::team_leader, Role::board}));
  }
  // Whoever reads figures works in guidance too.
  static Colleague of(http::Visit& visit, const people::QualityReader&) { return admit(visit); }

 private:
  explicit Colleague(const people::Identity& identity) : SignedIn(identity) {}
};

// A part of the school with its name.
struct UnitNamed {
  Unit unit{};
  std::string name{};
  std::int64_t school_id = 0;  // of a team
};

// Which commitments somebody reads beside his own: those of his teams; of his school for who leads it; all of
// them for a co-ordinator and the board. It never says whose they are.
struct CommitmentReach {
  Id<people::Person> me{};
  bool whole = false;              // the institution with all its parts
  bool reads_figures = false;      // their pages and those of guidelines are there for him
  std::vector<UnitNamed> units{};  // where he reads along, the widest first
  std::vector<Unit> led{};         // which of these he leads
  std::vector<Unit> decided{};     // in which of these he decides: the board, and a team leader in the team
  std::vector<Unit> meets{};       // whose meetings are his: those of where he is appointed
  Unit own{};                      // where what he makes belongs, when nothing says otherwise

  bool reads(Unit unit) const;
  bool leads(Unit unit) const;
  bool decides(Unit unit) const;
  std::vector<std::int64_t> unit_ids() const;
  std::vector<std::int64_t> meeting_ids() const;
  const UnitNamed* find(Unit unit) const;
};
// Asked once in a visit.
const CommitmentReach& reach_of(http::Visit& visit, const Colleague& me);

// Somebody who can be asked, with where he works: in a team before in the whole school.
struct ColleagueListed {
  people::Person person{};
  Unit unit{};
};
// Whom somebody who reaches this unit may ask: who works there, who leads a part of it, and who works for all
// of it. By name.
std::vector<ColleagueListed> colleagues_of(sql::Reader& reader, Id<organisation::Institution> institution,
                                           Unit unit, Day today);

// "zorg" as it stands in addresses: team-01j8...; nothing for what is no unit.
std::string unit_text(Unit unit);
std::optional<Unit> unit_from(std::string_view text);

}  // namespace koers::commitments
