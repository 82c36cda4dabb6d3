// The signals of the students of one guide as they are now: kept true first (keeping.h), and read once in a
// visit, whatever parts of the page show them.
#pragma once

#include <map>
#include <vector>

#include "rooms/signals/keeping.h"
#include "rooms/signals/signal_views.h"

namespace koers::signals {

struct GuideSignals {
  Rules rules;
  std::map<Id<people::Person>, StudentFacts> facts;
  std::vector<NamedSignal> signals;  // with the numbers of today; closed ones are not among them

  const Signal* find(Id<Signal> id) const;
  // Those that wait for the guide, a row for each student, the oldest first.
  std::vector<views::SignalRow> waiting(Day today) const;
};
const GuideSignals& signals_now(http::Visit& visit, const people::Guide& me);

// Of one student, all that there are, kept true first.
struct StudentSignals {
  Rules rules;
  std::vector<Signal> signals;  // newest first
};
StudentSignals signals_now(http::Visit& visit, const people::Student& me);

}  // namespace koers::signals
