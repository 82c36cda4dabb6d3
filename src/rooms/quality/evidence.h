// What a page about figures knows: which part of the organisation it is about, whether the visitor may see
// that, and every figure of it as it may be published. Nothing else reads an indicator for a page.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "rooms/quality/judgements.h"
#include "rooms/quality/own_students.h"
#include "rooms/quality/snapshots.h"
#include "rooms/quality/source.h"
#include "rooms/quality/team_targets.h"
#include "rooms/quality/week.h"

namespace koers::quality {

struct NamedUnit {
  organisation::Unit unit;
  std::string name;
};

// The part of the organisation that a page is about.
struct Scope {
  const Source* source = nullptr;           // lives as long as the program
  std::shared_ptr<const Catalogue> of_day;  // its catalogue for this day
  organisation::Institution institution;
  NamedUnit about;
  std::shared_ptr<const FactsTable> table;
  std::optional<int> node;  // none where nobody studies
  Day today;
  TeamTargets targets{};    // what teams chose within a frame
  FactsTable team_facts{};  // of units themselves (unit_figures.h)
  FactsTable institution_facts{};
  Week week{};  // the figures of the week of this unit and its parts
  // The students whom the reader guides: their rows, sorted, and who they are, by name.
  std::vector<int> own_rows{};
  std::vector<people::Person> own_students{};

  const Catalogue& catalogue() const { return *of_day; }
};

// The unit of ?deel=, or where the visitor's own view begins. NotFound when it is not there or not his to
// see.
Scope scope_of(http::Visit& visit, const people::QualityReader& reader);
// The same, but a team: the one that was asked for, or the first that is his.
Scope team_scope_of(http::Visit& visit, const people::QualityReader& reader);
// The whole institution; NotFound for who is not answerable for it.
Scope institution_scope_of(http::Visit& visit, const people::QualityReader& reader);

// The whole institution, for a page of another room that shows figures of teams as they may be published; who
// may look is up to that page.
Scope whole_scope(http::Visit& visit, const people::SignedIn& reader);

// The institution, schools and teams this visitor may choose from, in that order; schools before their teams.
std::vector<NamedUnit> units_for(http::Visit& visit, const people::QualityReader& reader);

// The day on which a figure is held against its target: that of which it is. What the week kept of an earlier
// school year is not judged as if it were of this one: today says whether it is too early.
Day judged_on(std::optional<Day> as_of, Day today);

// One indicator, with what may be published of it.
class Figures {
 public:
  Figures(const Scope& scope, const Indicator& indicator);

  PublishedReading at(int node, const Slice& slice = {}) const;
  PublishedReading of_scope() const;
  bool is_empty(int node, const Slice& slice) const;

 private:
  PublishedReading of_everybody(int node, const Slice& slice) const;
  // With the target of the team in which a node lies.
  Indicator for_node(const Indicator& indicator, int node, Day day) const;

  const Scope& scope_;
  const Indicator& indicator_;
  const Day week_began_;
  const Indicator of_week_;  // the same on the day on which the week began
  std::shared_ptr<const Decision> decided_;
  std::optional<OwnStudents> own_;
};
PublishedReading figure_of(const Scope& scope, const Indicator& indicator);

// A breakdown: a part and its figure.
struct PartFigure {
  NamedUnit unit;  // for the units below; id 0 where the part is no unit of its own
  std::string name;
  PublishedReading published;
};
// The units right below (schools, teams, programmes, groups), by name.
std::vector<PartFigure> below(http::Visit& visit, const Scope& scope, const Indicator& indicator);
// By year of study and by pathway; empty for programmes and groups, where it is never shown.
std::vector<PartFigure> by_slice(http::Visit& visit, const Scope& scope, const Indicator& indicator,
                                 Slice::By by);

// One criterion with its evidence of now.
struct CriterionEvidence {
  const Criterion* criterion = nullptr;
  const Indicator* indicator = nullptr;  // the leading one; none without live evidence
  PublishedReading published;
  std::optional<Judgement> judgement;
  bool differs = false;

  words::State state() const { return indicator == nullptr ? words::State::none : published.state; }
  // Something may be said in a number, be it a bound.
  bool has_figure() const { return indicator != nullptr && published.value.has_value(); }
  // Its figure is of teams or of the institution (unit_figures.h).
  bool is_of_units() const { return indicator != nullptr && indicator->subject != facts::Subject::student; }
};
std::vector<CriterionEvidence> evidence_of(const Scope& scope, const Judgements& judgements);

// The last value of every month of a school year, August first; nothing for months without one. As precise as
// it is said (wording.h), so that a drawing tells no more than the figure.
using Months = std::vector<std::optional<double>>;
Months months_of(const Indicator& indicator, const std::vector<Point>& points, int school_year);
// The same of this school year, with the figure of now.
Months months_until_now(const Indicator& indicator, const std::vector<Point>& points,
                        const PublishedReading& now, Day today);

}  // namespace koers::quality
