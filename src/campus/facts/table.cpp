#include "campus/facts/table.h"

#include <algorithm>
#include <array>
#include <limits>
#include <tuple>

namespace koers::facts {
namespace {

using organisation::Institution;
using organisation::Unit;
using organisation::UnitKind;

// The subjects whose rows are read: all, or one.
struct Span {
  std::int64_t first = std::numeric_limits<std::int64_t>::min();
  std::int64_t last = std::numeric_limits<std::int64_t>::max();
};

struct Member {
  std::int64_t subject = 0;
  std::array<std::int64_t, 4> units{};  // school, team, programme, group
  std::vector<std::int32_t> values;     // as Layout::members

  auto place() const { return std::tie(units, subject); }
};

constexpr std::array unit_kinds{UnitKind::school, UnitKind::team, UnitKind::programme, UnitKind::group};

// By id.
std::vector<Member> read_members(sql::Reader& reader, const Layout& layout, Id<Institution> institution,
                                 Span span, Day today) {
  std::vector<Member> all;
  reader.rows(
      layout.population().members,
      [&](const sql::Row& row) {
        Member one;
        one.subject = row.integer(0);
        for (std::size_t level = 0; level < one.units.size(); ++level) {
          one.units[level] = row.integer(static_cast<int>(level) + 1);
        }
        for (const auto& field : layout.members()) one.values.push_back(value_of(row, field, today));
        if (!all.empty() && all.back().subject == one.subject) all.pop_back();
        all.push_back(std::move(one));
      },
      institution, span.first, span.last, today);
  return all;
}

void read_sources(sql::Reader& reader, const Layout& layout, Id<Institution> institution, Span span,
                  FactsTable& table) {
  // Who left keeps his facts, and is not counted.
  const auto is_counted = [&](std::int64_t subject) { return table.row_of(subject).has_value(); };
  for (const auto& source : layout.sources()) {
    read_source(reader, source, institution, span.first, span.last, table.today, is_counted,
                [&](std::int64_t subject, const sql::Row& row) {
                  const auto at = static_cast<std::size_t>(table.row_of(subject).value());
                  for (const auto& field : source.fields) {
                    table.column(field.handle)[at] = value_of(row, field, table.today);
                  }
                });
  }
}

// What holds before the tables of the rooms are read. The units, which come first, stay.
void begin_row(const Layout& layout, FactsTable& table, std::size_t at, const Member& one) {
  for (auto i = static_cast<std::size_t>(layout.population().depth); i < layout.size(); ++i) {
    table.columns[i][at] = layout.empty()[i];
  }
  for (std::size_t i = 0; i < one.values.size(); ++i) {
    table.column(layout.members()[i].handle)[at] = one.values[i];
  }
}

// Adds the nodes that begin at a row, and lengthens those it is in.
class Tree {
 public:
  Tree(FactsTable& table, Id<Institution> institution, int depth)
      : table_(table), depth_(static_cast<std::size_t>(depth)) {
    open_[0] = add({UnitKind::institution, institution.value}, -1, 0);
  }

  void take(const Member& one, int row) {
    bool is_new = row == 0;
    for (std::size_t level = 0; level < depth_; ++level) {
      const Unit unit{unit_kinds[level], one.units[level]};
      is_new = is_new || !(node(open_[level + 1]).unit == unit);
      if (is_new) open_[level + 1] = add(unit, open_[level], row);
    }
    for (std::size_t level = 0; level <= depth_; ++level) node(open_[level]).end = row + 1;
    for (std::size_t level = 0; level < depth_; ++level) {
      table_.columns[level][static_cast<std::size_t>(row)] =
          one.units[level] == 0 ? unknown : open_[level + 1];
    }
  }

 private:
  Node& node(int place) { return table_.nodes[static_cast<std::size_t>(place)]; }
  int add(Unit unit, int parent, int row) {
    const int place = static_cast<int>(table_.nodes.size());
    table_.nodes.push_back({unit, parent, row, row, {}});
    if (parent >= 0) node(parent).children.push_back(place);
    return place;
  }

  FactsTable& table_;
  std::size_t depth_;
  std::array<int, 5> open_{};
};

bool same_place(const Layout& layout, const FactsTable& table, std::size_t at, const Member& one) {
  for (std::size_t level = 0; level < static_cast<std::size_t>(layout.population().depth); ++level) {
    const std::int32_t node = table.columns[level][at];
    const std::int64_t unit = node == unknown ? 0 : table.nodes[static_cast<std::size_t>(node)].unit.id;
    if (unit != one.units[level]) return false;
  }
  return true;
}

}  // namespace

std::optional<int> FactsTable::find(Unit unit) const {
  const auto found =
      std::find_if(nodes.begin(), nodes.end(), [&](const Node& node) { return node.unit == unit; });
  if (found == nodes.end()) return std::nullopt;
  return static_cast<int>(found - nodes.begin());
}

std::optional<int> FactsTable::row_of(std::int64_t subject) const {
  const auto found =
      std::lower_bound(row_by_subject.begin(), row_by_subject.end(), subject,
                       [](const auto& pair, std::int64_t wanted) { return pair.first < wanted; });
  if (found == row_by_subject.end() || found->first != subject) return std::nullopt;
  return found->second;
}

FactsTable read_facts(sql::Reader& reader, const Layout& layout, const Derive& derive,
                      Id<Institution> institution, Day today) {
  auto members = read_members(reader, layout, institution, {}, today);
  std::sort(members.begin(), members.end(),
            [](const Member& a, const Member& b) { return a.place() < b.place(); });
  FactsTable table;
  table.today = today;
  table.subjects.reserve(members.size());
  table.columns.assign(layout.size(), std::vector<std::int32_t>(members.size()));
  Tree tree(table, institution, layout.population().depth);
  for (const Member& one : members) {
    const int row = table.rows();
    table.subjects.push_back(one.subject);
    table.row_by_subject.emplace_back(one.subject, row);
    begin_row(layout, table, static_cast<std::size_t>(row), one);
    tree.take(one, row);
  }
  std::sort(table.row_by_subject.begin(), table.row_by_subject.end());
  read_sources(reader, layout, institution, {}, table);
  for (int row = 0; row < table.rows() && derive; ++row) derive(table, row);
  return table;
}

bool read_again(sql::Reader& reader, const Layout& layout, const Derive& derive, Id<Institution> institution,
                FactsTable& table, const std::vector<std::int64_t>& subjects) {
  for (const std::int64_t subject : subjects) {
    const Span span{subject, subject};
    const auto members = read_members(reader, layout, institution, span, table.today);
    const auto row = table.row_of(subject);
    if (members.empty() && !row) continue;
    if (members.empty() || !row) return false;
    const auto at = static_cast<std::size_t>(*row);
    if (!same_place(layout, table, at, members.front())) return false;
    begin_row(layout, table, at, members.front());
    read_sources(reader, layout, institution, span, table);
    if (derive) derive(table, *row);
  }
  return true;
}

}  // namespace koers::facts
