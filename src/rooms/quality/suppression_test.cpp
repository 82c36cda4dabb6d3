#include "rooms/quality/suppression.h"

#include <gmock/gmock.h>

#include <random>

namespace koers::quality {
namespace {

constexpr Rule ten{10, true};

// Meets QU-09.
TEST(SmallGroups, showNothingOfFewerThanTen) {
  EXPECT_EQ(primary_suppression({9, 5, 9}, ten), CellStatus::suppressed);
  EXPECT_EQ(primary_suppression({40, 15, 40}, ten), CellStatus::exact);
  EXPECT_EQ(primary_suppression({12, 6, 12}, ten), CellStatus::suppressed);  // neither side is ten
  EXPECT_EQ(primary_suppression({0, 0, 0}, ten), CellStatus::exact);
  EXPECT_EQ(primary_suppression({8, 30, 60}, ten),
            CellStatus::suppressed);  // sixty conversations, of eight students
}

TEST(SmallGroups, aNumeratorOrAComplementUnderTenIsOnlyABound) {
  EXPECT_EQ(primary_suppression({40, 36, 40}, ten), CellStatus::top_coded);
  EXPECT_EQ(primary_suppression({40, 40, 40}, ten), CellStatus::top_coded);
  EXPECT_EQ(primary_suppression({40, 9, 40}, ten), CellStatus::bottom_coded);
  EXPECT_EQ(primary_suppression({40, 40, 40}, {10, false}), CellStatus::exact);  // a mean has no complement
}

TEST(SmallGroups, noneAndNineMissingLookTheSame) {
  Indicator indicator;
  indicator.target = 100;
  const auto look = [&](std::int64_t part) {
    Reading reading{{150, part, 150}, 100.0 * static_cast<double>(part) / 150, 100, {}};
    reading.state = state_of(indicator, reading.value);
    return publish(indicator, reading, primary_suppression(reading.tally, ten), ten);
  };
  const PublishedReading all = look(150);
  const PublishedReading most = look(141);
  EXPECT_EQ(all.value, most.value);
  EXPECT_EQ(all.state, most.state);
  EXPECT_EQ(all.tally, most.tally);
  EXPECT_EQ(all.state, words::State::good);
  EXPECT_EQ(look(140).status, CellStatus::exact);
}

TEST(SmallGroups, aBoundThatSaysTooLittleIsNoPraise) {
  Indicator indicator;
  indicator.target = 100;
  const Tally cell{25, 25, 25};
  const Reading reading{cell, 100.0, 100, words::State::good};
  const PublishedReading look = publish(indicator, reading, primary_suppression(cell, ten), ten);
  EXPECT_DOUBLE_EQ(*look.value, 60);
  EXPECT_EQ(look.state, words::State::info);
}

TEST(SmallGroups, aSecondCellIsClosedWhenTheDifferenceWouldGiveTheFirstAway) {
  const std::vector<Tally> cells{{100, 50, 100}, {8, 4, 8}, {30, 15, 30}, {62, 31, 62}};
  const std::vector<Sum> sums{{0, {1, 2, 3}}};
  const auto statuses = cell_suppression(cells, sums, ten);
  EXPECT_EQ(statuses, (std::vector{CellStatus::exact, CellStatus::suppressed, CellStatus::suppressed,
                                   CellStatus::exact}));
}

TEST(SmallGroups, closedPartsTogetherMustBeSafeToo) {
  // The two small ones together would still be nine.
  const std::vector<Tally> cells{{100, 50, 100}, {5, 2, 5}, {4, 2, 4}, {31, 15, 31}, {60, 31, 60}};
  const auto statuses = cell_suppression(cells, std::vector<Sum>{{0, {1, 2, 3, 4}}}, ten);
  EXPECT_EQ(statuses[3], CellStatus::suppressed);
  EXPECT_EQ(statuses[4], CellStatus::exact);
}

TEST(SmallGroups, anInstitutionMayNotAskForLessThanFive) {
  EXPECT_EQ(rule_for(Indicator{}, 2).smallest, 5);
  EXPECT_EQ(rule_for(Indicator{}, 15).smallest, 15);
}

// An institution of schools, teams, programmes and groups, with random numbers, many of them small.
struct RandomSchool {
  explicit RandomSchool(std::mt19937& random) {
    table.nodes.push_back({{organisation::UnitKind::institution, 1}, -1, 0, 0, {}});
    grow(random, 0, 0);
    const auto slices = all_slices();
    tallies.assign(slices.size(), std::vector<Tally>(table.nodes.size()));
    for (std::size_t node = table.nodes.size(); node-- > 0;) {
      if (table.nodes[node].children.empty()) fill(random, node);
      const int parent = table.nodes[node].parent;
      for (std::size_t slice = 0; parent >= 0 && slice < slices.size(); ++slice) {
        tallies[slice][static_cast<std::size_t>(parent)] += tallies[slice][node];
      }
    }
  }

  void grow(std::mt19937& random, int node, int level) {
    if (level == 4) return;
    const int children = 1 + static_cast<int>(random() % 4);
    for (int i = 0; i < children; ++i) {
      const int child = static_cast<int>(table.nodes.size());
      table.nodes.push_back({{static_cast<organisation::UnitKind>(level + 1), child}, node, 0, 0, {}});
      table.nodes[static_cast<std::size_t>(node)].children.push_back(child);
      grow(random, child, level + 1);
    }
  }

  void fill(std::mt19937& random, std::size_t node) {
    const std::int64_t students = static_cast<std::int64_t>(random() % 30);
    const auto likely = random() % 101;
    for (std::int64_t i = 0; i < students; ++i) {
      const Tally one{1, random() % 100 < likely ? 1 : 0, 1};
      tallies[0][node] += one;
      tallies[1 + random() % 4][node] += one;
      tallies[5 + random() % 2][node] += one;
    }
  }

  FactsTable table;
  std::vector<std::vector<Tally>> tallies;
};

std::vector<Sum> tree_sums(const FactsTable& table) {
  std::vector<Sum> sums;
  for (std::size_t node = 0; node < table.nodes.size(); ++node) {
    if (!table.nodes[node].children.empty())
      sums.push_back({static_cast<int>(node), table.nodes[node].children});
  }
  return sums;
}

// Meets QU-09: from what is published no suppressed cell can be computed.
TEST(SmallGroups, inATreeNoClosedCellFollowsFromTheOpenOnes) {
  std::mt19937 random(11);
  for (int round = 0; round < 200; ++round) {
    const RandomSchool school(random);
    const auto statuses = suppression_of_nodes(school.table, school.tallies[0], ten, Depth::groups);
    const auto known = determined(tree_sums(school.table), statuses);
    for (std::size_t node = 0; node < statuses.size(); ++node) {
      const Tally& cell = school.tallies[0][node];
      const CellStatus alone = primary_suppression(cell, ten);
      if (alone != CellStatus::exact) {
        ASSERT_NE(statuses[node], CellStatus::exact) << "node " << node;
        ASSERT_FALSE(known[node]) << "round " << round << " node " << node;
      }
    }
  }
}

TEST(SmallGroups, pagesAboutTeamsSayTheSameAsPagesAboutGroups) {
  std::mt19937 random(5);
  for (int round = 0; round < 50; ++round) {
    const RandomSchool school(random);
    const auto teams = suppression_of_nodes(school.table, school.tallies[0], ten, Depth::teams);
    const auto groups = suppression_of_nodes(school.table, school.tallies[0], ten, Depth::groups);
    for (std::size_t node = 0; node < teams.size(); ++node) {
      const auto kind = school.table.nodes[node].unit.kind;
      if (kind == organisation::UnitKind::programme || kind == organisation::UnitKind::group) continue;
      ASSERT_EQ(teams[node], groups[node]);
    }
  }
}

TEST(SmallGroups, overYearsAndPathwaysNoClosedCellFollowsFromTheOpenOnes) {
  std::mt19937 random(23);
  const auto slices = all_slices();
  int checked = 0;
  for (int round = 0; round < 60; ++round) {
    const RandomSchool school(random);
    const auto nodes = suppression_of_nodes(school.table, school.tallies[0], ten, Depth::teams);
    const auto statuses = suppression_of_slices(school.table, school.tallies, nodes, ten);
    // All cells of all slices, with every sum that somebody could make of them.
    const std::size_t count = school.table.nodes.size();
    std::vector<CellStatus> cells;
    std::vector<Sum> sums;
    for (const auto& slice : statuses) cells.insert(cells.end(), slice.begin(), slice.end());
    const auto cell = [&](std::size_t slice, std::size_t node) {
      return static_cast<int>(slice * count + node);
    };
    for (std::size_t node = 0; node < count; ++node) {
      sums.push_back({cell(0, node), {cell(1, node), cell(2, node), cell(3, node), cell(4, node)}});
      sums.push_back({cell(0, node), {cell(5, node), cell(6, node)}});
      const auto& children = school.table.nodes[node].children;
      for (std::size_t slice = 0; !children.empty() && slice < slices.size(); ++slice) {
        Sum sum{cell(slice, node), {}};
        for (const int child : children) sum.parts.push_back(cell(slice, static_cast<std::size_t>(child)));
        sums.push_back(sum);
      }
    }
    const auto known = determined(sums, cells);
    for (std::size_t slice = 0; slice < slices.size(); ++slice) {
      for (std::size_t node = 0; node < count; ++node) {
        const auto at = static_cast<std::size_t>(cell(slice, node));
        const Tally& tally = school.tallies[slice][node];
        if (primary_suppression(tally, ten) == CellStatus::exact) continue;
        ++checked;
        ASSERT_NE(cells[at], CellStatus::exact);
        if (!known[at]) continue;
        // A unit with one year or one pathway only: then the part is the whole.
        const int parent = school.table.nodes[node].parent;
        FAIL() << "round " << round << " slice " << slice << " node " << node << " parent " << parent
               << " is " << tally.part << " of " << tally.whole;
      }
    }
  }
  EXPECT_GT(checked, 100);
}

}  // namespace
}  // namespace koers::quality
