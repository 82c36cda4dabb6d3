// The pages of this room, from what was counted to HTML.
#pragma once

#include <string>
#include <vector>

#include "campus/forms/answers.h"
#include "platform/http/visit.h"
#include "rooms/quality/priorities.h"
#include "rooms/quality/wording.h"

namespace koers::quality {

// Choose whose figures: a form that gets; empty when there is only one to choose.
html::Html unit_chooser(const http::Visit& visit, const html::Url& address,
                        const std::vector<NamedUnit>& units, organisation::Unit chosen);

// ---- the framework

enum class Filter { all, attention, nearly, differs, not_judged, without };

struct FrameworkPage {
  const Scope& scope;
  std::vector<NamedUnit> units;
  std::vector<CriterionEvidence> criteria;
  Points points;
  Filter filter = Filter::all;
};
html::Html framework_view(const http::Visit& visit, const FrameworkPage& page);

// What a filter keeps.
bool keeps(Filter filter, const CriterionEvidence& one);

struct Breakdown {
  i18n::Text title;
  i18n::Text column;  // what a part is
  std::string_view id;
  std::vector<PartFigure> parts;
  std::string lead{};  // what the parts say together
};

// By the units below, by year of study and by pathway.
std::vector<Breakdown> breakdowns_of(http::Visit& visit, const Scope& scope, const Indicator& indicator);

struct CriterionPage {
  const Scope& scope;
  const CriterionEvidence& evidence;
  std::vector<PublishedReading> published;  // of each indicator of the criterion
  Points points;                            // since the last school year began
  std::vector<Breakdown> breakdowns;
  bool may_judge = false;
  forms::Answers judgement{};
  // Where this unit has no figure for it: guidelines of the same part that do have one, and a larger unit
  // that the visitor may see, when the group is too small.
  std::vector<CriterionEvidence> others{};
  std::optional<NamedUnit> larger{};
  html::Html beside{};  // of other rooms (neighbours.h)
};
html::Html criterion_view(http::Visit& visit, const CriterionPage& page);

// ---- one figure

struct AttentionPage {
  std::int64_t count = 0;
  bool may_say_count = false;
  bool guides = false;                  // the visitor guides students here
  std::vector<people::Person> names{};  // only of students whom the visitor guides
};

struct FigurePage {
  const Scope& scope;
  const Indicator& indicator;
  std::vector<NamedUnit> units;
  PublishedReading published;
  std::vector<Point> points;
  std::vector<Breakdown> breakdowns;
  std::optional<AttentionPage> attention;
  html::Html beside{};  // of other rooms (neighbours.h)
};
html::Html figure_view(const http::Visit& visit, const FigurePage& page);

// Shared pieces.
html::Html spark_of(const http::Visit& visit, const Indicator& indicator, const PublishedReading& published,
                    const std::vector<Point>& points);
// From how many students on a figure is shown: of "per 100 students" from a hundred times as many.
std::int64_t fewest_students(const Scope& scope, const Indicator& indicator);
// The figure with its target and last year, in sentences.
std::string figure_lead(const http::Visit& visit, const Indicator& indicator,
                        const PublishedReading& published, const std::vector<Point>& points);
html::Html trend_card(const http::Visit& visit, const Indicator& indicator, const PublishedReading& published,
                      const std::vector<Point>& points);
html::Html breakdown_card(const http::Visit& visit, const Scope& scope, const Indicator& indicator,
                          const Breakdown& breakdown);
html::Html count_drawer(const http::Visit& visit, const Scope& scope, const Indicator& indicator,
                        const PublishedReading& published);
html::Html figure_tile(const http::Visit& visit, const Scope& scope, const Indicator& indicator,
                       const PublishedReading& published, const std::vector<Point>& points);

// ---- the overviews

struct BoardPage {
  const Scope& scope;
  std::vector<const Indicator*> tiles;
  std::vector<PublishedReading> tile_figures;
  Points points;
  std::vector<CriterionColumn> columns;
  std::vector<TeamRow> teams;
};
html::Html board_view(const http::Visit& visit, const BoardPage& page);

struct TeamPage {
  const Scope& scope;
  std::vector<NamedUnit> units;
  std::vector<CriterionEvidence> criteria;
  std::vector<const Indicator*> tiles;
  std::vector<PublishedReading> tile_figures;
  Points points;
  html::Html waiting{};  // what waits for the reader, before figures
  html::Html beside{};   // of other rooms (neighbours.h)
};
html::Html team_view(const http::Visit& visit, const TeamPage& page);

struct OverviewPage {
  const Scope& scope;
  std::vector<CriterionColumn> columns;
  std::vector<TeamRow> teams;
  html::Html waiting{};  // as on TeamPage
  html::Html beside{};   // of other rooms (neighbours.h)
};
html::Html overview_view(const http::Visit& visit, const OverviewPage& page);

}  // namespace koers::quality
