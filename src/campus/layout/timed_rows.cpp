#include "campus/layout/timed_rows.h"

#include <algorithm>
#include <utility>

namespace koers::layout {
namespace {

html::Html part_of(const std::vector<TimedRow>& rows, sql::Window window) {
  html::Html all;
  const auto offset = static_cast<std::size_t>(window.offset), limit = static_cast<std::size_t>(window.limit);
  for (std::size_t i = offset; i < rows.size() && i - offset < limit; ++i) all += rows[i].row;
  return all;
}

std::pair<Day, int> time_of_row(const TimedRow& row) { return {row.on, row.minute}; }

}  // namespace

html::Html in_order(std::vector<TimedRow> rows, sql::Window window) {
  std::stable_sort(rows.begin(), rows.end(),
                   [](const TimedRow& a, const TimedRow& b) { return time_of_row(a) < time_of_row(b); });
  return part_of(rows, window);
}

html::Html latest_first(std::vector<TimedRow> rows, sql::Window window) {
  std::stable_sort(rows.begin(), rows.end(),
                   [](const TimedRow& a, const TimedRow& b) { return time_of_row(b) < time_of_row(a); });
  return part_of(rows, window);
}

}  // namespace koers::layout
