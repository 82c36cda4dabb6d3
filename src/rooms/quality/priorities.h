// Where to begin, and how a team stands over all its figures: the one rule behind the sentences on /bestuur,
// /overzicht and /team, so that they agree with each other and with the figures beside them.
//
// A gap is a guideline of which the figure needs attention, in one team or in several. The first gap is the
// one that touches the most students, counted by their teams: of how many a figure is, is not always said.
// Between equals the one further from what is expected is first, and then the order of the framework.
//
// A team is on course when at most a quarter of its figures need attention and none of these is half of what
// may be expected today (expectation.h) or more away from it: two figures of nearly nothing are no small
// matter, however many others there are. A figure of which nothing may be shown does not count, neither for a
// team nor against it, and no more does one of which it is too early to say how it stands.
#pragma once

#include <cstdint>
#include <vector>

#include "rooms/quality/evidence.h"

namespace koers::quality {

// The figures of a team, in the order of the page's guidelines.
struct TeamRow {
  NamedUnit team;
  std::vector<PublishedReading> cells;
  std::int64_t students = 0;
};

// A guideline and its leading figure: a column of a page about teams.
struct CriterionColumn {
  const Criterion* criterion = nullptr;
  const Indicator* indicator = nullptr;
};

// What is missing in one team.
struct TeamGap {
  NamedUnit team;
  PublishedReading published;
  std::int64_t touched = 0;  // students of the team
  double distance = 0;       // from what is expected, as a part of it
};

// The same guideline in every team where it needs attention, the most students first; never without any.
struct Gap {
  CriterionColumn column;
  std::vector<TeamGap> teams;
  std::int64_t touched = 0;
  double distance = 0;         // of the teams together, on average
  bool is_everywhere = false;  // in every team that has a figure here, and in more than one
};
// The first one is where to begin.
std::vector<Gap> gaps_in(const std::vector<TeamRow>& teams, const std::vector<CriterionColumn>& columns);

// The guidelines of one unit that need attention, the one furthest from what is expected first.
std::vector<const CriterionEvidence*> gaps_of(const std::vector<CriterionEvidence>& criteria);

// How far a figure lies from what may be expected today, as a part of that; a bound as far as it says itself.
// 0 where nothing is expected or there is no figure.
double distance_of(const Indicator& indicator, const PublishedReading& published);

// Needs attention, and is half of what is expected or more away from it.
bool is_far_off(const Indicator& indicator, const PublishedReading& published);

struct Standing {
  std::int64_t figures = 0;    // that may be shown and for which it is not too early
  std::int64_t too_early = 0;  // that may be shown besides these
  std::int64_t asking = 0;     // of the figures, that need attention
  std::int64_t far_off = 0;    // of these, that lie far off
  std::int64_t touched = 0;    // students of the team, once for each gap

  bool is_shown() const { return figures + too_early > 0; }
  bool is_judged() const { return figures > 0; }
  bool is_on_course() const { return is_judged() && 4 * asking <= figures && far_off == 0; }
};
Standing standing_of(const TeamRow& row, const std::vector<CriterionColumn>& columns);

// All teams of a page: how many are judged, how many of these are on course, and which ask for support, the
// most students first. Of the others nothing may be shown, or it is too early for all that may.
struct TeamsStanding {
  struct Asking {
    const TeamRow* row = nullptr;
    Standing standing;
  };
  std::int64_t judged = 0;
  std::int64_t on_course = 0;
  std::int64_t too_early = 0;
  std::int64_t left_out = 0;
  std::vector<Asking> asking;
};
TeamsStanding standing_of(const std::vector<TeamRow>& rows, const std::vector<CriterionColumn>& columns);

}  // namespace koers::quality
