#include "campus/disclosure/publication.h"

#include <algorithm>
#include <map>
#include <set>

#include "campus/disclosure/bounds.h"
#include "campus/disclosure/equations.h"

namespace koers::disclosure {
namespace {

using organisation::UnitKind;

// How many parts may be withheld besides, or units below give way, before a breakdown is withheld as a whole.
constexpr int most_tries = 3;

class Decision {
 public:
  Decision(const Lattice& lattice, Rule rule, const Allowed& allowed)
      : lattice_(lattice),
        rule_(rule),
        allowed_(allowed),
        statuses_(static_cast<std::size_t>(lattice.cells()), CellStatus::suppressed) {
    for (int cell = 0; cell < lattice.cells(); ++cell) {
      if (lattice.is_empty(cell)) set(cell, CellStatus::exact);
    }
  }

  void decide() {
    if (lattice_.nodes().empty()) return;
    if (rule_.adding == Adding::nothing) return each_by_itself();
    units();
    for_each(UnitKind::team, [this](int team) { breakdowns(team); });
    for_each(UnitKind::team, [this](int team) { groups(team); });
    for_each(UnitKind::school, [this](int school) { breakdowns(school); });
    for_each(UnitKind::institution, [this](int institution) { breakdowns(institution); });
    if (allowed_.gives_away) withdraw_around([this] { return allowed_.gives_away(statuses_); });
    if (rule_.adding != Adding::part_and_rest) return;
    if (!allowed_.most_in_part.empty()) withdraw_around([this] { return given_away(0); });
    say_bounds();
  }

  std::vector<CellStatus> statuses() { return std::move(statuses_); }

 private:
  template <class Do>
  void for_each(UnitKind kind, Do work) const {
    for (int node = 0; node < nodes(); ++node) {
      if (kind_of(node) == kind) work(node);
    }
  }

  int nodes() const { return static_cast<int>(lattice_.nodes().size()); }
  UnitKind kind_of(int node) const { return lattice_.node(node).unit.kind; }
  int whole_of(int node) const { return lattice_.cell(node, Lattice::everybody); }
  CellStatus status(int cell) const { return statuses_[static_cast<std::size_t>(cell)]; }
  void set(int cell, CellStatus status) { statuses_[static_cast<std::size_t>(cell)] = status; }
  void set(const std::vector<int>& cells, CellStatus status) {
    for (const int cell : cells) set(cell, status);
  }
  static bool is_allowed(const std::vector<bool>& cells, int cell) {
    return cells.empty() || cells[static_cast<std::size_t>(cell)];
  }
  bool is_candidate(int cell) const {
    return !lattice_.is_empty(cell) && is_allowed(allowed_.exactly, cell) &&
           is_safe(lattice_.tally(cell), rule_);
  }
  bool has_slices(int node) const {
    return kind_of(node) != UnitKind::programme && kind_of(node) != UnitKind::group;
  }
  bool is_shown(int cell) const {
    return lattice_.slice_of(cell) == Lattice::everybody || has_slices(lattice_.node_of(cell));
  }

  void each_by_itself() {
    for (int cell = 0; cell < lattice_.cells(); ++cell) {
      if (is_shown(cell) && is_candidate(cell)) set(cell, CellStatus::exact);
    }
  }

  // ---- a whole and its parts

  // Of parts, those that may be published so that the others are safe together; the largest first. When
  // something must be withheld (`hide`) and nothing is, the smallest is.
  std::vector<int> publishable(const std::vector<int>& parts, bool hide) const {
    std::vector<int> candidates;
    Tally hidden;
    for (const int part : parts) {
      if (is_candidate(part)) {
        candidates.push_back(part);
      } else {
        hidden += lattice_.tally(part);
      }
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [this](int a, int b) { return lattice_.tally(a).persons > lattice_.tally(b).persons; });
    const bool nothing_hidden = hidden.persons == 0 && hidden.whole == 0;
    if (!candidates.empty() && (!is_safe(hidden, rule_) || (hide && nothing_hidden))) candidates.pop_back();
    return candidates;
  }

  std::vector<int> parts_of(int node) const {
    std::vector<int> parts;
    for (const int child : lattice_.node(node).children) parts.push_back(whole_of(child));
    return parts;
  }

  // ---- units

  void units() {
    if (is_candidate(whole_of(0))) {
      set(whole_of(0), CellStatus::exact);
      parts(0, false);
    }
  }

  // `hide`: the unit itself is withheld for the sake of another, so that one of its parts must be too.
  void parts(int node, bool hide) {
    if (kind_of(node) == UnitKind::programme) return;  // their groups are tried later
    const auto published = publishable(parts_of(node), hide);
    set(published, CellStatus::exact);
    for (const int child : lattice_.node(node).children) {
      const int cell = whole_of(child);
      if (is_candidate(cell)) parts(child, status(cell) != CellStatus::exact);
    }
  }

  // Groups are published where their programme is, or is only withheld for the sake of another. Those of all
  // programmes of a team are tried at once, which mostly holds, and else programme by programme.
  void groups(int team) {
    const auto may_be_open = [this](int node) { return node < 0 || is_candidate(whole_of(node)); };
    if (!may_be_open(team) || !may_be_open(lattice_.node(team).parent)) return;
    std::vector<std::vector<int>> of_programmes;
    std::vector<int> all;
    for (const int programme : lattice_.node(team).children) {
      if (!may_be_open(programme)) continue;
      of_programmes.push_back(
          publishable(parts_of(programme), status(whole_of(programme)) != CellStatus::exact));
      all.insert(all.end(), of_programmes.back().begin(), of_programmes.back().end());
    }
    if (all.empty() || holds(team, all)) return;
    for (auto& published : of_programmes) {
      for (int tries = 0; tries < most_tries && !published.empty(); ++tries, published.pop_back()) {
        if (holds(team, published)) break;
      }
    }
  }

  // ---- years of study and pathways

  void breakdowns(int node) {
    if (status(whole_of(node)) != CellStatus::exact) return;
    auto both = publishable(cells_of(node, Lattice::years), false);
    const auto pathways = publishable(cells_of(node, Lattice::pathways), false);
    both.insert(both.end(), pathways.begin(), pathways.end());
    if (both.empty() || holds(node, both)) return;
    breakdown(node, Lattice::years);
    breakdown(node, Lattice::pathways);
  }

  template <class Slices>
  void breakdown(int node, const Slices& slices) {
    const auto published = publishable(cells_of(node, slices), false);
    if (published.empty() || holds(node, published)) return;
    if (kind_of(node) == UnitKind::team) return;
    // A unit below gives way, the smallest first.
    std::vector<int> below;
    for (const int child : lattice_.node(node).children) {
      if (!exact_among(cells_of(child, slices)).empty()) below.push_back(child);
    }
    std::stable_sort(below.begin(), below.end(), [this](int a, int b) {
      return lattice_.tally(whole_of(a)).persons < lattice_.tally(whole_of(b)).persons;
    });
    for (std::size_t at = 0; at < std::min<std::size_t>(below.size(), most_tries); ++at) {
      const auto cells = exact_among(cells_of(below[at], slices));
      set(cells, CellStatus::suppressed);
      if (holds(node, published)) return;
      set(cells, CellStatus::exact);
    }
  }

  template <class Slices>
  std::vector<int> cells_of(int node, const Slices& slices) const {
    std::vector<int> cells;
    for (const int slice : slices) cells.push_back(lattice_.cell(node, slice));
    return cells;
  }
  std::vector<int> exact_among(std::vector<int> cells) const {
    std::erase_if(cells,
                  [this](int cell) { return status(cell) != CellStatus::exact || lattice_.is_empty(cell); });
    return cells;
  }

  // ---- trying

  // Publishes these cells of a unit, or of the units below it, and leaves them so when nothing small follows.
  bool holds(int unit, const std::vector<int>& cells) {
    set(cells, CellStatus::exact);
    if (is_quiet(unit)) return true;
    set(cells, CellStatus::suppressed);
    return false;
  }

  bool is_quiet(int unit) const {
    std::vector<int> atoms;
    std::vector<int> units{unit};
    add_unknown(unit, atoms, units);
    if (atoms.empty()) return true;
    std::sort(units.begin(), units.end());
    std::vector<int> known, secret;
    for (const int node : units) {
      for (int slice = 0; slice < Lattice::slices; ++slice) {
        const int cell = lattice_.cell(node, slice);
        if (lattice_.is_empty(cell)) continue;
        if (status(cell) == CellStatus::exact) {
          known.push_back(cell);
        } else if (!is_safe(lattice_.tally(cell), rule_)) {
          secret.push_back(cell);
        }
      }
    }
    if (Equations(lattice_, atoms, known).say_what_is_not_safe(secret, rule_)) return false;
    return rule_.adding != Adding::part_and_rest || given_away(unit).empty();
  }

  std::vector<int> given_away(int unit) const {
    return Bounds(lattice_, unit, statuses_, rule_, allowed_.most_in_part).give_away();
  }

  // The teams of which a year or a pathway is not published, with what lies below them; of others everything
  // is known that a larger unit could tell.
  void add_unknown(int node, std::vector<int>& atoms, std::vector<int>& units) const {
    const bool is_above = kind_of(node) == UnitKind::institution || kind_of(node) == UnitKind::school;
    if (is_above) {
      for (const int child : lattice_.node(node).children) {
        if (is_told_apart(child)) continue;
        const bool is_school = kind_of(child) == UnitKind::school;
        if (is_school) units.push_back(child);
        add_unknown(child, atoms, units);
      }
      return;
    }
    for (int at = lattice_.first_atom(node); at < lattice_.last_atom(node); ++at) atoms.push_back(at);
    for (int at = node; at < lattice_.end_of(node); ++at) {
      if (units.front() != at) units.push_back(at);
    }
  }

  bool is_told_apart(int node) const {
    for (int slice = 0; slice < Lattice::slices; ++slice) {
      if (status(lattice_.cell(node, slice)) != CellStatus::exact) return false;
    }
    return true;
  }

  // ---- what other figures tell, or would be told

  // Around each cell that is given away, what is said exactly is withheld: in the unit that it is a part of,
  // and where that changes nothing, in the one around it.
  template <class GivenAway>
  void withdraw_around(GivenAway given_away) {
    for (auto cells = given_away(); !cells.empty(); cells = given_away()) {
      std::set<int> around;
      for (const int cell : cells) around.merge(said_around(lattice_.node_of(cell)));
      if (around.empty()) return;
      for (const int cell : around) set(cell, CellStatus::suppressed);
    }
  }

  // What is said exactly in the smallest unit around a node in which anything is, or of everybody.
  std::set<int> said_around(int node) const {
    for (; node >= 0; node = lattice_.node(node).parent) {
      const auto said = exact_among(cells_within(node));
      if (!said.empty()) return {said.begin(), said.end()};
    }
    const auto whole = exact_among({whole_of(0)});
    return {whole.begin(), whole.end()};
  }

  // All cells of a unit and below it, without the unit as a whole.
  std::vector<int> cells_within(int node) const {
    std::vector<int> cells;
    for (int cell = whole_of(node) + 1; cell < lattice_.cell(lattice_.end_of(node), 0); ++cell) {
      cells.push_back(cell);
    }
    return cells;
  }

  // ---- bounds

  void say_bounds() {
    std::vector<int> coded;
    for (int cell = 0; cell < lattice_.cells(); ++cell) {
      if (status(cell) == CellStatus::exact || !is_shown(cell)) continue;
      if (!is_allowed(allowed_.as_bound, cell)) continue;
      const CellStatus alone = primary_suppression(lattice_.tally(cell), rule_);
      if (alone != CellStatus::top_coded && alone != CellStatus::bottom_coded) continue;
      set(cell, alone);
      coded.push_back(cell);
    }
    while (!coded.empty()) {
      const auto cells = given_away(0);
      if (cells.empty()) return;
      if (withdraw_largest(coded, cells) || withdraw_in_schools(coded, cells)) continue;
      return set(coded, CellStatus::suppressed);
    }
  }

  // Withholds of every family in which something is given away the largest bound, which leaves the others
  // most room.
  bool withdraw_largest(std::vector<int>& coded, const std::vector<int>& given_away) {
    std::map<int, int> largest;  // by family
    for (const int cell : given_away) largest.emplace(family_of(cell), -1);
    for (const int cell : coded) {
      const auto found = largest.find(family_of(cell));
      if (found == largest.end()) continue;
      int& most = found->second;
      if (most < 0 || lattice_.tally(cell).persons > lattice_.tally(most).persons) most = cell;
    }
    return withdraw(coded, [&](int cell) {
      const auto found = largest.find(family_of(cell));
      return found != largest.end() && found->second == cell;
    });
  }

  bool withdraw_in_schools(std::vector<int>& coded, const std::vector<int>& given_away) {
    std::set<int> schools;
    for (const int cell : given_away) schools.insert(school_of(cell));
    return withdraw(coded, [&](int cell) { return schools.contains(school_of(cell)); });
  }

  template <class Which>
  bool withdraw(std::vector<int>& coded, Which which) {
    const auto removed = std::erase_if(coded, [&](int cell) {
      if (!which(cell)) return false;
      set(cell, CellStatus::suppressed);
      return true;
    });
    return removed > 0;
  }

  // Bounds tell about each other within a unit: of its parts, or of its slices.
  int family_of(int cell) const {
    const int node = lattice_.node_of(cell);
    const int parent = lattice_.node(node).parent;
    return lattice_.slice_of(cell) == Lattice::everybody ? -2 - parent : node;
  }

  int school_of(int cell) const {
    int node = lattice_.node_of(cell);
    while (lattice_.node(node).parent > 0) node = lattice_.node(node).parent;
    return node;
  }

  const Lattice& lattice_;
  Rule rule_;
  const Allowed& allowed_;
  std::vector<CellStatus> statuses_;
};

}  // namespace

std::vector<CellStatus> publication_of(const Lattice& lattice, Rule rule, const Allowed& allowed) {
  Decision decision(lattice, rule, allowed);
  decision.decide();
  return decision.statuses();
}

std::vector<CellStatus> publication_of_units(std::span<const Node> nodes, std::span<const Tally> tallies,
                                             Rule rule) {
  // Everybody in one year and one pathway: then nothing is told apart.
  std::vector<Tally> atoms;
  for (std::size_t node = 0; node < nodes.size(); ++node) {
    if (!nodes[node].children.empty()) continue;
    atoms.push_back(tallies[node]);
    atoms.resize(atoms.size() + atoms_of_a_leaf - 1);
  }
  const Lattice lattice(nodes, atoms);
  const auto all = publication_of(lattice, rule);
  std::vector<CellStatus> statuses;
  for (std::size_t node = 0; node < nodes.size(); ++node) {
    statuses.push_back(
        all[static_cast<std::size_t>(lattice.cell(static_cast<int>(node), Lattice::everybody))]);
  }
  return statuses;
}

}  // namespace koers::disclosure
