// What follows exactly from sums that are published.
//
// The atoms of some units are unknown, the published cells are sums of them. Atoms that lie in the same
// published cells can never be told apart and are one unknown. The sums are solved (modulo a prime, which is
// exact where fractions would not be); what they say of a set of students is safe when the set is
// (cell.h).
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "campus/disclosure/cell.h"
#include "campus/disclosure/lattice.h"

namespace koers::disclosure {

class Equations {
 public:
  // `atoms`, in order, are what is unknown; of the cells `known` only what they have in common with these
  // atoms is known. Cells are those of the lattice.
  Equations(const Lattice& lattice, std::span<const int> atoms, std::span<const int> known);

  // Whether they say something of a set of students that is not safe: by itself, or a cell that is asked for.
  bool say_what_is_not_safe(std::span<const int> cells, Rule rule) const;
  // Whether they say what a cell is, as far as it lies in these atoms.
  bool determine(int cell) const;

 private:
  using Row = std::vector<std::uint64_t>;
  std::vector<int> atoms_within(int cell) const;
  void tell_apart(std::span<const int> known);
  void solve();
  bool is_safe_set(const Row& row, Rule rule) const;
  bool are_safe_apart(Rule rule) const;

  const Lattice& lattice_;
  std::span<const int> atoms_;
  std::vector<int> column_of_;        // of each of the atoms
  std::vector<int> atoms_in_column_;  // how many
  std::vector<Tally> tallies_;        // of each column
  std::vector<bool> is_known_;        // columns that a sum says by itself, taken out of the rows
  std::vector<Row> sums_;             // what is published, without the columns that are known
  std::vector<Row> rows_;             // reduced: every leading unknown stands in one row only
  std::vector<std::size_t> leading_;  // of each row
};

}  // namespace koers::disclosure
