#include "campus/disclosure/equations.h"

#include <algorithm>
#include <unordered_map>

namespace koers::disclosure {
namespace {

constexpr std::uint64_t prime = 2147483647;

std::uint64_t power(std::uint64_t base, std::uint64_t exponent) {
  std::uint64_t result = 1;
  for (; exponent > 0; exponent >>= 1, base = base * base % prime) {
    if ((exponent & 1) != 0) result = result * base % prime;
  }
  return result;
}

// Numbers that look random, one for each cell: the sum of those of a set of cells is a sign of the set.
std::uint64_t sign_of(int cell) {
  std::uint64_t x = static_cast<std::uint64_t>(cell + 1) * 0x9E3779B97F4A7C15ULL;
  x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9ULL;
  x = (x ^ (x >> 27)) * 0x94D049BB133111EBULL;
  return x ^ (x >> 31);
}

void subtract(std::vector<std::uint64_t>& row, const std::vector<std::uint64_t>& other, std::uint64_t times) {
  for (std::size_t i = 0; i < row.size(); ++i) {
    if (other[i] != 0) row[i] = (row[i] + (prime - times) * other[i]) % prime;
  }
}

}  // namespace

Equations::Equations(const Lattice& lattice, std::span<const int> atoms, std::span<const int> known)
    : lattice_(lattice), atoms_(atoms), column_of_(atoms.size(), 0) {
  tell_apart(known);
  solve();
}

std::vector<int> Equations::atoms_within(int cell) const {
  const int node = lattice_.node_of(cell), slice = lattice_.slice_of(cell);
  std::vector<int> places;
  auto at = std::lower_bound(atoms_.begin(), atoms_.end(), lattice_.first_atom(node));
  for (; at != atoms_.end() && *at < lattice_.last_atom(node); ++at) {
    if (lattice_.is_in(*at, slice)) places.push_back(static_cast<int>(at - atoms_.begin()));
  }
  return places;
}

void Equations::tell_apart(std::span<const int> known) {
  std::vector<std::vector<int>> sums;
  std::vector<std::uint64_t> signs(atoms_.size(), 0);
  for (const int cell : known) {
    sums.push_back(atoms_within(cell));
    for (const int place : sums.back()) signs[static_cast<std::size_t>(place)] += sign_of(cell);
  }
  std::unordered_map<std::uint64_t, int> columns;
  for (std::size_t place = 0; place < atoms_.size(); ++place) {
    const auto [found, is_new] = columns.try_emplace(signs[place], static_cast<int>(tallies_.size()));
    if (is_new) {
      tallies_.emplace_back();
      atoms_in_column_.push_back(0);
    }
    column_of_[place] = found->second;
    const auto column = static_cast<std::size_t>(found->second);
    tallies_[column] += lattice_.atom(atoms_[place]).tally;
    ++atoms_in_column_[column];
  }
  for (const auto& sum : sums) {
    Row row(tallies_.size(), 0);
    for (const int place : sum)
      row[static_cast<std::size_t>(column_of_[static_cast<std::size_t>(place)])] = 1;
    if (!sum.empty()) rows_.push_back(std::move(row));
  }
}

void Equations::solve() {
  // What a sum says by itself is no unknown any more; that may leave another sum with one unknown.
  is_known_.assign(tallies_.size(), false);
  for (bool found = true; found;) {
    found = false;
    for (Row& row : rows_) {
      std::size_t left = 0, last = 0;
      for (std::size_t column = 0; column < row.size(); ++column) {
        if (is_known_[column]) row[column] = 0;
        if (row[column] == 0) continue;
        ++left;
        last = column;
      }
      if (left != 1) continue;
      is_known_[last] = found = true;
    }
  }
  const auto is_nothing = [](const Row& row) {
    return std::all_of(row.begin(), row.end(), [](std::uint64_t factor) { return factor == 0; });
  };
  std::erase_if(rows_, is_nothing);
  sums_ = rows_;
  std::size_t rank = 0;
  for (std::size_t column = 0; column < tallies_.size() && rank < rows_.size(); ++column) {
    const auto found = std::find_if(rows_.begin() + static_cast<std::ptrdiff_t>(rank), rows_.end(),
                                    [column](const Row& row) { return row[column] != 0; });
    if (found == rows_.end()) continue;
    std::swap(*found, rows_[rank]);
    const std::uint64_t inverse = power(rows_[rank][column], prime - 2);
    for (auto& factor : rows_[rank]) factor = factor * inverse % prime;
    for (std::size_t other = 0; other < rows_.size(); ++other) {
      if (other != rank && rows_[other][column] != 0)
        subtract(rows_[other], rows_[rank], rows_[other][column]);
    }
    leading_.push_back(column);
    ++rank;
  }
  rows_.resize(rank);
}

// Whether what a row says is safe; a row that is not the sum over a set of students says nothing of one.
bool Equations::is_safe_set(const Row& row, Rule rule) const {
  Tally together;
  for (std::size_t column = 0; column < row.size(); ++column) {
    if (row[column] > 1) return true;
    if (row[column] == 1) together += tallies_[column];
  }
  return is_safe(together, rule);
}

// What is left of a sum without another that lies in it.
bool Equations::are_safe_apart(Rule rule) const {
  constexpr std::size_t bits = 64;
  const std::size_t words = (tallies_.size() + bits - 1) / bits;
  std::vector<std::uint64_t> sets(sums_.size() * words, 0);
  for (std::size_t sum = 0; sum < sums_.size(); ++sum) {
    for (std::size_t column = 0; column < tallies_.size(); ++column) {
      if (sums_[sum][column] != 0) sets[sum * words + column / bits] |= std::uint64_t{1} << (column % bits);
    }
  }
  const auto lies_in = [&](std::size_t part, std::size_t whole) {
    for (std::size_t word = 0; word < words; ++word) {
      if ((sets[part * words + word] & ~sets[whole * words + word]) != 0) return false;
    }
    return true;
  };
  for (std::size_t whole = 0; whole < sums_.size(); ++whole) {
    for (std::size_t part = 0; part < sums_.size(); ++part) {
      if (part == whole || !lies_in(part, whole)) continue;
      Tally left;
      for (std::size_t column = 0; column < tallies_.size(); ++column) {
        if (sums_[whole][column] > sums_[part][column]) left += tallies_[column];
      }
      if (!is_safe(left, rule)) return false;
    }
  }
  return true;
}

bool Equations::determine(int cell) const {
  const auto places = atoms_within(cell);
  Row row(tallies_.size(), 0);
  for (const int place : places) ++row[static_cast<std::size_t>(column_of_[static_cast<std::size_t>(place)])];
  for (const int place : places) {
    // Of a part of an unknown nothing can be known.
    const auto column = static_cast<std::size_t>(column_of_[static_cast<std::size_t>(place)]);
    if (row[column] != static_cast<std::uint64_t>(atoms_in_column_[column])) return false;
  }
  for (std::size_t column = 0; column < row.size(); ++column) {
    if (row[column] != 0) row[column] = is_known_[column] ? 0 : 1;
  }
  for (std::size_t at = 0; at < rows_.size(); ++at) {
    if (row[leading_[at]] != 0) subtract(row, rows_[at], row[leading_[at]]);
  }
  return std::all_of(row.begin(), row.end(), [](std::uint64_t factor) { return factor == 0; });
}

bool Equations::say_what_is_not_safe(std::span<const int> cells, Rule rule) const {
  for (std::size_t column = 0; column < tallies_.size(); ++column) {
    if (is_known_[column] && !is_safe(tallies_[column], rule)) return true;
  }
  const auto is_unsafe = [&](const Row& row) { return !is_safe_set(row, rule); };
  if (std::any_of(sums_.begin(), sums_.end(), is_unsafe)) return true;
  if (std::any_of(rows_.begin(), rows_.end(), is_unsafe)) return true;
  if (!are_safe_apart(rule)) return true;
  return std::any_of(cells.begin(), cells.end(), [this](int cell) { return determine(cell); });
}

}  // namespace koers::disclosure
