// All cells of one figure: of every unit everybody, each year of study and each pathway, and how they add up.
//
// The smallest pieces are atoms: the students of one group (or of a unit without parts) in one year of study
// and one pathway. Every cell is made of whole atoms, so that what cells have in common is exact: a group may
// lie in two years, a year in many groups.
#pragma once

#include <array>
#include <span>
#include <vector>

#include "campus/disclosure/cell.h"
#include "campus/facts/table.h"

namespace koers::disclosure {

using facts::Node;

// The atoms of a node without parts: each year of study, and in it each pathway.
inline constexpr std::size_t atoms_of_a_leaf = 2 * last_year_of_study;

class Lattice {
 public:
  // Everybody, each year of study, each pathway.
  static constexpr int everybody = 0;
  static constexpr std::array<int, last_year_of_study> years{1, 2, 3, 4};
  static constexpr std::array<int, 2> pathways{5, 6};
  static constexpr int slices = 7;

  struct Atom {
    int year = 0;     // its slice
    int pathway = 0;  // its slice
    Tally tally;
  };

  // `nodes` stay where they are. `atoms` of each node without parts,
  // in the order of the nodes; those of nobody are left out.
  Lattice(std::span<const Node> nodes, std::span<const Tally> atoms);
  // Sums point into the lattice, and go along only when it moves.
  Lattice(const Lattice&) = delete;
  Lattice(Lattice&&) = default;

  std::span<const Node> nodes() const { return nodes_; }
  const Node& node(int node) const { return nodes_[static_cast<std::size_t>(node)]; }
  // The nodes of a unit and all below it are from the unit up to this one.
  int end_of(int node) const { return ends_[static_cast<std::size_t>(node)]; }

  int cells() const { return static_cast<int>(tallies_.size()); }
  int cell(int node, int slice) const { return node * slices + slice; }
  int node_of(int cell) const { return cell / slices; }
  int slice_of(int cell) const { return cell % slices; }
  const Tally& tally(int cell) const { return tallies_[static_cast<std::size_t>(cell)]; }
  bool is_empty(int cell) const { return tally(cell).persons == 0 && tally(cell).whole == 0; }

  // What adds up to what, without cells of nobody: of each node its parts, slice by slice, and its years and
  // pathways. The sums of a node and of all below it follow each other.
  struct Sum {
    int whole = 0;
    std::span<const int> parts;
  };
  std::span<const Sum> sums_of_all_in(int node) const {
    const auto first = first_sums_[static_cast<std::size_t>(node)];
    return std::span(sums_).subspan(first, first_sums_[static_cast<std::size_t>(end_of(node))] - first);
  }

  const Atom& atom(int atom) const { return atoms_[static_cast<std::size_t>(atom)]; }
  // The atoms of a node follow each other.
  int first_atom(int node) const { return first_atoms_[static_cast<std::size_t>(node)]; }
  int last_atom(int node) const { return last_atoms_[static_cast<std::size_t>(node)]; }
  bool is_in(int atom, int slice) const {
    return slice == everybody || this->atom(atom).year == slice || this->atom(atom).pathway == slice;
  }

 private:
  void add_up();

  std::span<const Node> nodes_;
  std::vector<int> ends_;
  std::vector<Tally> tallies_;
  std::vector<Atom> atoms_;
  std::vector<int> first_atoms_;
  std::vector<int> last_atoms_;
  std::vector<int> parts_;  // of all sums
  std::vector<Sum> sums_;
  std::vector<std::size_t> first_sums_;  // of each node, and of one after the last
};

}  // namespace koers::disclosure
