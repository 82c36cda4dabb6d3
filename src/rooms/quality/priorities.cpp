#include "rooms/quality/priorities.h"

#include <algorithm>

#include "campus/indicators/expectation.h"

namespace koers::quality {

using words::State;

namespace {

// The most students first, and between equals what is furthest from its target.
bool comes_first(std::int64_t touched, double distance, std::int64_t other_touched, double other_distance) {
  return touched != other_touched ? touched > other_touched : distance > other_distance;
}

}  // namespace

std::vector<Gap> gaps_in(const std::vector<TeamRow>& teams, const std::vector<CriterionColumn>& columns) {
  std::vector<Gap> gaps;
  for (std::size_t at = 0; at < columns.size(); ++at) {
    Gap gap{.column = columns[at]};
    std::size_t with_figure = 0;
    for (const TeamRow& team : teams) {
      const PublishedReading& published = team.cells[at];
      with_figure += published.value ? 1 : 0;
      if (published.state != State::attention) continue;
      const double distance = distance_of(*columns[at].indicator, published);
      gap.teams.push_back({team.team, published, team.students, distance});
      gap.touched += team.students;
      gap.distance += distance;
    }
    if (gap.teams.empty()) continue;
    gap.distance /= static_cast<double>(gap.teams.size());
    gap.is_everywhere = gap.teams.size() > 1 && gap.teams.size() == with_figure;
    std::ranges::stable_sort(gap.teams, [](const TeamGap& a, const TeamGap& b) {
      return comes_first(a.touched, a.distance, b.touched, b.distance);
    });
    gaps.push_back(std::move(gap));
  }
  std::ranges::stable_sort(gaps, [](const Gap& a, const Gap& b) {
    return comes_first(a.touched, a.distance, b.touched, b.distance);
  });
  return gaps;
}

std::vector<const CriterionEvidence*> gaps_of(const std::vector<CriterionEvidence>& criteria) {
  std::vector<const CriterionEvidence*> gaps;
  for (const CriterionEvidence& one : criteria) {
    if (one.state() == State::attention) gaps.push_back(&one);
  }
  std::ranges::stable_sort(gaps, std::ranges::greater{}, [](const CriterionEvidence* one) {
    return distance_of(*one->indicator, one->published);
  });
  return gaps;
}

double distance_of(const Indicator& indicator, const PublishedReading& published) {
  const double expected = expected_of(indicator).value_or(0);
  if (!published.value || expected == 0) return 0;
  const double short_of =
      indicator.better == Better::higher ? expected - *published.value : *published.value - expected;
  return std::max(0.0, short_of / expected);
}

bool is_far_off(const Indicator& indicator, const PublishedReading& published) {
  return published.state == State::attention && distance_of(indicator, published) >= 0.5;
}

Standing standing_of(const TeamRow& row, const std::vector<CriterionColumn>& columns) {
  Standing standing;
  for (std::size_t at = 0; at < columns.size(); ++at) {
    const PublishedReading& published = row.cells[at];
    if (!published.value) continue;
    if (published.state == State::too_early) {
      ++standing.too_early;
      continue;
    }
    ++standing.figures;
    if (published.state != State::attention) continue;
    ++standing.asking;
    standing.touched += row.students;
    standing.far_off += is_far_off(*columns[at].indicator, published) ? 1 : 0;
  }
  return standing;
}

TeamsStanding standing_of(const std::vector<TeamRow>& rows, const std::vector<CriterionColumn>& columns) {
  TeamsStanding all;
  for (const TeamRow& row : rows) {
    const Standing standing = standing_of(row, columns);
    if (!standing.is_shown()) {
      ++all.left_out;
      continue;
    }
    if (!standing.is_judged()) {
      ++all.too_early;
      continue;
    }
    ++all.judged;
    if (standing.is_on_course()) {
      ++all.on_course;
    } else {
      all.asking.push_back({&row, standing});
    }
  }
  std::ranges::stable_sort(all.asking, std::ranges::greater{},
                           [](const auto& one) { return one.standing.touched; });
  return all;
}

}  // namespace koers::quality
