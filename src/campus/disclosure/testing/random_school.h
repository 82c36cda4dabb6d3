// Schools that chance makes: an institution of schools, teams, programmes and groups, with few and with many
// students. Most groups are of one year and one pathway, some of several.
#pragma once

#include <random>
#include <vector>

#include "campus/disclosure/lattice.h"

namespace koers::disclosure::testing {

struct RandomSchool {
  explicit RandomSchool(std::uint32_t seed, std::size_t most_children = 3, std::size_t most_students = 40)
      : random(seed), children(most_children), students(most_students) {
    nodes.push_back({{organisation::UnitKind::institution, 1}, -1, 0, 0, {}});
    likely = random() % 101;
    grow(0, 0);
  }

  void grow(int node, int level) {
    if (level == 4) return fill();
    const auto count = 1 + random() % children;
    for (std::size_t i = 0; i < count; ++i) {
      const int child = static_cast<int>(nodes.size());
      nodes.push_back({{static_cast<organisation::UnitKind>(level + 1), child}, node, 0, 0, {}});
      nodes[static_cast<std::size_t>(node)].children.push_back(child);
      grow(child, level + 1);
    }
  }

  void fill() {
    const std::size_t first = atoms.size();
    atoms.resize(first + atoms_of_a_leaf);
    const auto count = random() % students;
    const auto home = random() % atoms_of_a_leaf;
    const bool is_mixed = random() % 4 == 0;
    // Groups differ, and some do it all or nothing.
    const auto here = random() % 3 == 0 ? random() % 101 : likely;
    for (std::size_t i = 0; i < count; ++i) {
      const auto atom = is_mixed && random() % 3 == 0 ? random() % atoms_of_a_leaf : home;
      const int hit = random() % 100 < here ? 1 : 0;
      atoms[first + atom] += {1, hit, 1, hit, 1 - hit};
    }
  }

  std::mt19937 random;
  std::size_t children;
  std::size_t students;
  std::size_t likely = 0;
  std::vector<Node> nodes;
  std::vector<Tally> atoms;
};

}  // namespace koers::disclosure::testing
