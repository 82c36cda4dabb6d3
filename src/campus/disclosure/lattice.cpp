#include "campus/disclosure/lattice.h"

namespace koers::disclosure {

Lattice::Lattice(std::span<const Node> nodes, std::span<const Tally> atoms)
    : nodes_(nodes),
      ends_(nodes.size()),
      tallies_(nodes.size() * slices),
      first_atoms_(nodes.size(), 0),
      last_atoms_(nodes.size(), 0) {
  std::size_t leaf = 0;
  for (std::size_t at = 0; at < nodes.size(); ++at) {
    first_atoms_[at] = static_cast<int>(atoms_.size());
    if (!nodes[at].children.empty()) continue;
    const auto own = atoms.subspan(leaf++ * atoms_of_a_leaf, atoms_of_a_leaf);
    for (std::size_t place = 0; place < own.size(); ++place) {
      if (own[place].persons == 0 && own[place].whole == 0) continue;
      const Atom atom{years[place / pathways.size()], pathways[place % pathways.size()], own[place]};
      for (const int slice : {everybody, atom.year, atom.pathway}) {
        tallies_[static_cast<std::size_t>(cell(static_cast<int>(at), slice))] += atom.tally;
      }
      atoms_.push_back(atom);
    }
  }
  // A unit comes before its parts: from the back, what belongs to the parts is known first.
  for (std::size_t at = nodes.size(); at-- > 0;) {
    const bool is_leaf = nodes[at].children.empty();
    const auto last = is_leaf ? at : static_cast<std::size_t>(nodes[at].children.back());
    ends_[at] = is_leaf ? static_cast<int>(at) + 1 : ends_[last];
    const auto next = static_cast<std::size_t>(ends_[at]);
    last_atoms_[at] = next < nodes.size() ? first_atoms_[next] : static_cast<int>(atoms_.size());
    const int parent = nodes[at].parent;
    for (int slice = 0; parent >= 0 && slice < slices; ++slice) {
      tallies_[static_cast<std::size_t>(cell(parent, slice))] += tally(cell(static_cast<int>(at), slice));
    }
  }
  add_up();
}

void Lattice::add_up() {
  // Every cell is a part of at most three wholes: of its unit above, and of everybody in its own unit.
  parts_.reserve(2 * tallies_.size() + nodes_.size());
  std::size_t first = 0;
  const auto add = [&](int part) {
    if (!is_empty(part)) parts_.push_back(part);
  };
  const auto finish = [&](int whole) {
    if (parts_.size() > first) sums_.push_back({whole, std::span(parts_).subspan(first)});
    first = parts_.size();
  };
  for (int node = 0; node < static_cast<int>(nodes_.size()); ++node) {
    first_sums_.push_back(sums_.size());
    for (int slice = 0; slice < slices; ++slice) {
      for (const int child : this->node(node).children) add(cell(child, slice));
      finish(cell(node, slice));
    }
    for (const int slice : years) add(cell(node, slice));
    finish(cell(node, everybody));
    for (const int slice : pathways) add(cell(node, slice));
    finish(cell(node, everybody));
  }
  first_sums_.push_back(sums_.size());
}

}  // namespace koers::disclosure
