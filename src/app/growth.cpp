#include "app/growth.h"

#include <algorithm>
#include <array>

namespace koers::app {

namespace {

constexpr int kinds = 3;
constexpr std::size_t most_half_years = 8;

Initiative initiative_of(double share) {
  if (share < 0.4) return Initiative::others;
  return share > 0.6 ? Initiative::student : Initiative::both;
}

HalfYear weigh(int number, const std::vector<Happened>& events) {
  std::array<int, kinds> all{}, own{};
  HalfYear half{.number = number};
  for (const Happened& one : events) {
    if (one.half_year != number) continue;
    ++half.events;
    ++all[static_cast<std::size_t>(one.kind)];
    own[static_cast<std::size_t>(one.kind)] += one.by_student ? 1 : 0;
  }
  if (half.events < fewest_events) return half;
  double shares = 0;
  int occurred = 0;
  for (std::size_t kind = 0; kind < kinds; ++kind) {
    if (all[kind] == 0) continue;
    shares += static_cast<double>(own[kind]) / all[kind];
    ++occurred;
  }
  half.initiative = initiative_of(shares / occurred);
  return half;
}

}  // namespace

int half_year_of(Day day) {
  const bool spring = day.month() >= 2 && day.month() < 8;
  return school_year_of(day) * 2 + (spring ? 1 : 0);
}

Day first_day_of_half_year(int number) {
  const int year = number / 2;
  return number % 2 == 0 ? first_day_of_school_year(year) : make_day(year + 1, 2, 1);
}

std::vector<HalfYear> development_line(const std::vector<Happened>& events, int until) {
  if (events.empty()) return {};
  const auto first = std::min_element(events.begin(), events.end(), [](const Happened& a, const Happened& b) {
    return a.half_year < b.half_year;
  });
  std::vector<HalfYear> line;
  for (int number = first->half_year; number <= until; ++number) line.push_back(weigh(number, events));
  if (line.size() > most_half_years) {
    line.erase(line.begin(), line.end() - static_cast<std::ptrdiff_t>(most_half_years));
  }
  return line;
}

}  // namespace koers::app
