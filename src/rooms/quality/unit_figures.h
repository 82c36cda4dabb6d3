// Figures of teams and of the institution themselves (facts of units, campus/facts): how many aspects of the
// vision have a goal, how many colleagues confirmed. Nothing in them is of a student, so that nothing is
// withheld beside other figures. How many colleagues take part in something is said of five and up, by a
// condition on `staff` in the content: a smaller team counts in no figure, and nothing follows from a sum.
#pragma once

#include "rooms/quality/evidence.h"

namespace koers::quality {

// Of a unit; of a programme or a group the figure of its team, and of the institution's own facts the same
// everywhere.
PublishedReading unit_figure(const Scope& scope, const Indicator& indicator, organisation::Unit unit);
// Of the schools or the teams right below, by name; none below a team, and of the institution's own facts.
std::vector<PartFigure> units_below(http::Visit& visit, const Scope& scope, const Indicator& indicator);

}  // namespace koers::quality
