// In one minute, the team, and where the holes are.
#include <algorithm>

#include "campus/layout/components.h"
#include "platform/i18n/dates.h"
#include "rooms/quality/paths.h"
#include "rooms/quality/texts.h"
#include "rooms/quality/views.h"

namespace koers::quality {
namespace {

using namespace html;
using http::Visit;
using words::State;

constexpr std::size_t most_holes = 12;

Html tiles_of(const Visit& visit, const Scope& scope, const std::vector<const Indicator*>& indicators,
              const std::vector<PublishedReading>& published, const Points& points) {
  Html all;
  for (std::size_t i = 0; i < indicators.size(); ++i) {
    const auto found = points.find(indicators[i]->id);
    all += figure_tile(visit, scope, *indicators[i], published[i],
                       found == points.end() ? std::vector<Point>() : found->second);
  }
  return section.cls("filled").aria("label",
                                    visit.say(texts::four_figures))(layout::grid(layout::Width::m, all));
}

Html team_matrix(const Visit& visit, std::string_view id, const std::vector<std::string>& names,
                 const std::vector<const Indicator*>& indicators, const std::vector<TeamRow>& teams) {
  std::vector<std::string> heads{visit.say(texts::team_column)};
  heads.insert(heads.end(), names.begin(), names.end());
  std::vector<layout::MatrixRow> rows;
  for (const TeamRow& team : teams) {
    layout::MatrixRow row{team.team.name, {}};
    for (std::size_t column = 0; column < indicators.size(); ++column) {
      const PublishedReading& published = team.cells[column];
      const std::string state = visit.say(words::name(published.state));
      row.cells.push_back({.state = published.state,
                           .figure = short_figure_text(visit.language, *indicators[column], published),
                           .sentence = visit.say(texts::cell_sentence, team.team.name, names[column], state),
                           .href = paths::figure(indicators[column]->id, team.team.unit),
                           .hole = published.state == State::attention});
    }
    rows.push_back(std::move(row));
  }
  return layout::matrix(id, heads, rows);
}

// A team is on course when at most a quarter of its figures need attention; one of which nothing may be shown
// does not count.
struct Asking {
  const TeamRow* team = nullptr;
  std::int64_t asks = 0;
  std::int64_t figures = 0;
};
struct Teams {
  int published = 0;
  int on_course = 0;
  int closed = 0;
  std::vector<Asking> asking;  // in order of how much asks attention
};
Teams count(const std::vector<TeamRow>& rows) {
  Teams teams;
  for (const TeamRow& row : rows) {
    const auto is_published = [](const PublishedReading& cell) { return cell.value.has_value(); };
    const auto asks = [](const PublishedReading& cell) { return cell.state == State::attention; };
    const auto figures = std::count_if(row.cells.begin(), row.cells.end(), is_published);
    if (figures == 0) {
      ++teams.closed;
      continue;
    }
    ++teams.published;
    const auto asking = std::count_if(row.cells.begin(), row.cells.end(), asks);
    if (4 * asking <= figures) {
      ++teams.on_course;
    } else {
      teams.asking.push_back({&row, asking, figures});
    }
  }
  std::ranges::stable_sort(teams.asking, [](const Asking& one, const Asking& other) {
    return one.asks * other.figures > other.asks * one.figures;
  });
  return teams;
}

// The sentence with what stands at {} marked in a state.
Html marked(const std::string& sentence, State state, const std::string& what) {
  const auto at = sentence.find("{}");
  if (at == sentence.npos) return fragment(sentence);
  return fragment(sentence.substr(0, at), layout::toned(Element("em"), state)(what), sentence.substr(at + 2));
}

Html headline(const Visit& visit, const Teams& teams) {
  if (teams.published == 0) return fragment(visit.say(texts::no_team_yet));
  Html words = marked(std::string(texts::on_course_in.in(visit.language)), State::good,
                      visit.say(texts::teams_of, teams.on_course, teams.published));
  if (const auto others = static_cast<std::int64_t>(teams.asking.size()); others > 0) {
    const auto& sentence = others == 1 ? texts::support_for.one : texts::support_for.many;
    words += fragment(" ", marked(std::string(sentence.in(visit.language)), State::attention,
                                  visit.say_count(texts::n_teams, others)));
  }
  return words;
}

// Where the board can begin: the team of which most figures ask attention, and those after it.
Html support_card(const Visit& visit, const Teams& teams) {
  constexpr std::size_t most_others = 4;
  if (teams.asking.empty()) return {};
  const Asking& first = teams.asking.front();
  Html links = layout::button_link({.label = visit.say(texts::see_team, first.team->team.name),
                                    .href = paths::team(first.team->team.unit),
                                    .kind = layout::Kind::accent});
  for (std::size_t i = 1; i < std::min(teams.asking.size(), most_others + 1); ++i) {
    const NamedUnit& team = teams.asking[i].team->team;
    links += a.cls("btn on-deep").href(paths::team(team.unit))(team.name);
  }
  return layout::card(
      {.labelled_by = "steun", .surface = layout::Surface::deep},
      div.cls("between")(div(layout::eyebrow("lifebuoy-fill", visit.say(texts::support_here)),
                             h2.id("steun")(visit.say(texts::begin_at, first.team->team.name)),
                             layout::sub(visit.say(texts::figures_ask, first.asks, first.figures))),
                         layout::cluster(links)));
}

Html key(const Visit& visit) {
  return layout::state_key(visit.language, {State::good, State::nearly, State::attention, State::too_small});
}

Html attention_rows(const Visit& visit, const TeamPage& page) {
  Html rows;
  for (const CriterionEvidence& one : page.criteria) {
    if (one.state() != State::attention) continue;
    rows += layout::row({.lead = layout::state(State::attention, one.criterion->code),
                         .title = one.criterion->title.in(visit.language),
                         .href = paths::criterion(one.criterion->code, page.scope.about.unit),
                         .line = evidence_sentence(visit.language, *one.indicator, one.published)});
  }
  return rows;
}

std::string team_sentence(const Visit& visit, const TeamPage& page) {
  int with_target = 0;
  int good = 0;
  for (const CriterionEvidence& one : page.criteria) {
    const State state = one.state();
    with_target += state == State::good || state == State::nearly || state == State::attention ? 1 : 0;
    good += state == State::good ? 1 : 0;
  }
  if (with_target == 0) return visit.say(texts::team_no_figures);
  return visit.say(texts::team_sentence, good, with_target);
}

Html hole_row(const Visit& visit, const Hole& hole) {
  const std::string line = hole.touched > 0 ? visit.say(texts::hole_line, hole.team.name,
                                                        whole_number(visit.language, hole.touched))
                                            : hole.team.name;
  return layout::row({.lead = layout::state(State::attention, hole.criterion->code),
                      .title = evidence_sentence(visit.language, *hole.indicator, hole.published),
                      .line = line,
                      .end = layout::button_link(
                          {.label = visit.say(texts::look_at),
                           .href = paths::figure(hole.indicator->id, hole.team.unit),
                           .small = true,
                           .about = hole.criterion->title.in(visit.language) + ", " + hole.team.name})});
}

}  // namespace

Html board_view(const Visit& visit, const BoardPage& page) {
  const Teams teams = count(page.teams);
  const auto head = header(
      layout::eyebrow("timer-fill",
                      visit.say(texts::one_minute_of, i18n::day_with_year(visit.language, page.scope.today))),
      h1.cls("headline")(headline(visit, teams)));
  std::vector<std::string> names;
  for (const Indicator* indicator : page.columns) names.push_back(indicator->name.in(visit.language));
  Html notes = layout::sub(visit.say(texts::on_course_means));
  if (teams.closed > 0) notes += layout::sub(visit.say_count(texts::teams_left_out, teams.closed));
  const auto matrix =
      layout::card({.labelled_by = "teams"},
                   fragment(layout::section_head("teams", visit.say(texts::where_well), key(visit)),
                            team_matrix(visit, "teams", names, page.columns, page.teams), notes));
  return fragment(head, tiles_of(visit, page.scope, page.tiles, page.tile_figures, page.points),
                  support_card(visit, teams), matrix);
}

Html team_view(const Visit& visit, const TeamPage& page) {
  const auto year = i18n::school_year(school_year_of(page.scope.today));
  const auto head = layout::page_head(
      {.above = layout::eyebrow("users-four-fill",
                                visit.say(texts::school_year_of_unit, visit.say(texts::team_page), year)),
       .title = page.scope.about.name,
       .lead = fragment(team_sentence(visit, page)),
       .actions = layout::button_link(
           {.label = visit.say(texts::go_on_checking),
            .href = paths::framework(page.scope.about.unit).with("toon", "niet-besproken"),
            .kind = layout::Kind::primary,
            .icon_end = layout::Icon("arrow-right-bold")})});
  const Html rows = attention_rows(visit, page);
  const Html attention = rows.empty() ? layout::notice(State::good, visit.say(texts::nothing_asks))
                                      : layout::list_card("aandacht", visit.say(texts::asks_attention), rows);
  return fragment(head, unit_chooser(visit, url("/team"), page.units, page.scope.about.unit),
                  tiles_of(visit, page.scope, page.tiles, page.tile_figures, page.points), attention);
}

Html overview_view(const Visit& visit, const OverviewPage& page) {
  std::string sentence = visit.say(texts::no_holes);
  if (!page.holes.empty()) {
    sentence = visit.say_count(texts::holes, static_cast<std::int64_t>(page.holes.size())) + " " +
               visit.say(texts::begin_with, page.holes.front().team.name);
  }
  Html rows;
  for (std::size_t i = 0; i < std::min(page.holes.size(), most_holes); ++i)
    rows += hole_row(visit, page.holes[i]);
  const Html holes = when(!rows.empty(), [&] {
    return layout::list_card("gaten", visit.say(texts::first_this), rows,
                             layout::sub(visit.say(texts::order_of_holes)));
  });
  std::vector<std::string> names;
  for (const Criterion* criterion : page.columns) names.push_back(criterion->title.in(visit.language));
  const auto matrix = layout::card(
      {.labelled_by = "matrix"},
      fragment(layout::section_head("matrix", visit.say(texts::teams_and_guidelines), key(visit)),
               team_matrix(visit, "matrix", names, page.indicators, page.teams)));
  return fragment(layout::page_head({.title = visit.say(texts::overview), .lead = fragment(sentence)}), holes,
                  matrix);
}

}  // namespace koers::quality
