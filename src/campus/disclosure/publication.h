// What of one figure may be published, decided for all its cells together, so that nothing small can be
// worked out from what is (QU-09). Everything that shows a figure asks here.
//
//  1. Units. Institution, schools, teams, programmes and groups lie within each other. An atom is a unit that
//     is published without its parts that are published. Every atom must be safe; where the parts that are
//     withheld are not safe together, the smallest other part is withheld with them. Of units within units
//     all that follows by adding and subtracting is made of atoms, so that nothing small follows; and a small
//     part of a safe atom can be anything.
//  2. Years of study and pathways of a team are added as long as they tell nothing small beside its
//  programmes:
//     they are tried (equations.h, bounds.h), and withheld as a whole where they do not pass.
//  3. Groups of a programme, tried in the same way beside the years and pathways of the team.
//  4. Years and pathways of schools and of the institution. Of units below that publish theirs nothing is
//  left
//     to find; those that do not are tried together, and where they fail, a unit below gives way.
//  5. Bounds ("meer dan 93 %") where they leave none possible.
//
// Where other figures say what a numerator is at most, the proof of the tree does not hold: parts give way
// until nothing small follows.
//
// The order is that of use: who works somewhere looks at his team and his programmes first.
#pragma once

#include <functional>
#include <span>
#include <vector>

#include "campus/disclosure/cell.h"
#include "campus/disclosure/lattice.h"

namespace koers::disclosure {

// What other figures leave to say, of each cell by its place; empty: everything.
struct Allowed {
  std::vector<bool> exactly;
  std::vector<bool> as_bound;
  // What they say that the numerator is at most: who had a conversation in every year had one in this, and a
  // group that had sixteen of them has no more than sixteen such students.
  std::vector<std::int64_t> most_in_part;
  // Which cells of others this figure would give away, by its statuses so far: it gives way to these, as the
  // mean of an early week does in which everybody who was spoken to was spoken to once.
  std::function<std::vector<int>(std::span<const CellStatus>)> gives_away;
};

// The statuses of all cells of a lattice. Slices of programmes and groups are never published.
std::vector<CellStatus> publication_of(const Lattice& lattice, Rule rule, const Allowed& allowed = {});

// Of units alone, of which the tallies are known and nothing of years and pathways: figures of the past. The
// index is that of the nodes.
std::vector<CellStatus> publication_of_units(std::span<const Node> nodes, std::span<const Tally> tallies,
                                             Rule rule);

}  // namespace koers::disclosure
