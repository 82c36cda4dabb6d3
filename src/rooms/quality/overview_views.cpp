// In one minute, the team, and where the gaps are.
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

bool has_figure(const TeamRow& row) {
  return std::ranges::any_of(row.cells, [](const PublishedReading& cell) { return cell.value.has_value(); });
}

// A row of nothing but groups that are too small says nothing: the page says how many there are.
Html team_matrix(const Visit& visit, std::string_view id, const std::vector<std::string>& names,
                 const std::vector<CriterionColumn>& columns, const std::vector<TeamRow>& teams) {
  std::vector<std::string> heads{visit.say(texts::team_column)};
  heads.insert(heads.end(), names.begin(), names.end());
  std::vector<layout::MatrixRow> rows;
  for (const TeamRow& team : teams) {
    if (!has_figure(team)) continue;
    layout::MatrixRow row{team.team.name, {}};
    for (std::size_t column = 0; column < columns.size(); ++column) {
      const Indicator& indicator = *columns[column].indicator;
      const PublishedReading& published = team.cells[column];
      const std::string state = visit.say(words::name(published.state));
      row.cells.push_back({.state = published.state,
                           .figure = short_figure_text(visit.language, indicator, published),
                           .sentence = visit.say(texts::cell_sentence, team.team.name, names[column], state),
                           .href = paths::figure(indicator.id, team.team.unit),
                           .hole = published.state == State::attention});
    }
    rows.push_back(std::move(row));
  }
  return rows.empty() ? layout::sub(visit.say(texts::no_team_yet)) : layout::matrix(id, heads, rows);
}

// The sentence with something at {}, in a mark of its own.
Html with_mark(const std::string& sentence, const Html& what) {
  const auto at = sentence.find("{}");
  if (at == sentence.npos) return fragment(sentence);
  return fragment(sentence.substr(0, at), what, sentence.substr(at + 2));
}

// The same, marked in a state.
Html marked(const std::string& sentence, State state, const std::string& what) {
  return with_mark(sentence, layout::toned(Element("em"), state)(what));
}

Html headline(const Visit& visit, const TeamsStanding& teams) {
  if (teams.judged == 0) {
    return fragment(visit.say(teams.too_early > 0 ? texts::teams_too_early : texts::no_team_yet));
  }
  Html words = marked(std::string(texts::on_course_in.in(visit.language)), State::good,
                      visit.say(texts::teams_of, teams.on_course, teams.judged));
  if (const auto others = static_cast<std::int64_t>(teams.asking.size()); others > 0) {
    const auto& sentence = others == 1 ? texts::support_for.one : texts::support_for.many;
    words += fragment(" ", marked(std::string(sentence.in(visit.language)), State::attention,
                                  visit.say_count(texts::n_teams, others)));
  }
  return words;
}

// "Overal: alle 8 teams, 560 studenten".
std::string where_of(const Visit& visit, const Gap& gap) {
  const auto& words = gap.is_everywhere ? texts::everywhere : texts::in_teams;
  if (gap.teams.size() == 1) {
    return visit.say(texts::gap_line, gap.teams.front().team.name, whole_number(visit.language, gap.touched));
  }
  return visit.say(words, gap.teams.size(), whole_number(visit.language, gap.touched));
}

// Where to begin, the same sentence on every page that says so: a guideline, everywhere or in one team.
Html beginning(const Visit& visit, const Gap& first) {
  const std::string title = first.column.criterion->title.in(visit.language);
  if (first.is_everywhere) {
    return with_mark(std::string(texts::begin_everywhere.in(visit.language)), b(title));
  }
  return with_mark(visit.say(texts::begin_with, "{}", first.teams.front().team.name), b(title));
}

// Where the board can begin, and the teams that ask for support.
Html support_card(const Visit& visit, const BoardPage& page, const std::vector<Gap>& gaps,
                  const TeamsStanding& teams) {
  constexpr std::size_t most_teams = 5;
  if (gaps.empty() || teams.asking.empty()) return {};
  const Gap& first = gaps.front();
  const Criterion& criterion = *first.column.criterion;
  Html links = layout::button_link({.label = visit.say(texts::see_guideline, criterion.code),
                                    .href = paths::criterion(criterion.code, page.scope.about.unit),
                                    .kind = layout::Kind::accent});
  for (std::size_t i = 0; i < std::min(teams.asking.size(), most_teams); ++i) {
    const NamedUnit& team = teams.asking[i].row->team;
    links += a.cls("btn on-deep").href(paths::team(team.unit))(team.name);
  }
  return layout::card(
      {.labelled_by = "steun", .surface = layout::Surface::deep},
      div.cls("between")(div(layout::eyebrow("lifebuoy-fill", visit.say(texts::support_here)),
                             h2.id("steun")(beginning(visit, first)), layout::sub(where_of(visit, first))),
                         layout::cluster(links)));
}

bool has_too_early(const std::vector<TeamRow>& teams) {
  return std::ranges::any_of(teams, [](const TeamRow& row) {
    return std::ranges::count(row.cells, State::too_early, &PublishedReading::state) > 0;
  });
}

Html key(const Visit& visit, const std::vector<TeamRow>& teams) {
  std::vector<State> states{State::good, State::nearly, State::attention, State::info, State::too_small};
  if (has_too_early(teams)) states.push_back(State::too_early);
  return layout::state_key(visit.language, states);
}

Html attention_rows(const Visit& visit, const TeamPage& page,
                    const std::vector<const CriterionEvidence*>& gaps) {
  return each(gaps, [&](const CriterionEvidence* one) {
    return layout::row({.lead = layout::state(State::attention, one->criterion->code),
                        .title = one->criterion->title.in(visit.language),
                        .href = paths::criterion(one->criterion->code, page.scope.about.unit),
                        .line = evidence_sentence(visit.language, *one->indicator, one->published)});
  });
}

std::int64_t too_early_of(const TeamPage& page) {
  return std::ranges::count(page.criteria, State::too_early, &CriterionEvidence::state);
}

std::string team_sentence(const Visit& visit, const TeamPage& page) {
  int with_target = 0;
  int good = 0;
  const auto too_early = too_early_of(page);
  for (const CriterionEvidence& one : page.criteria) {
    const State state = one.state();
    with_target += state == State::good || state == State::nearly || state == State::attention ? 1 : 0;
    good += state == State::good ? 1 : 0;
  }
  if (with_target == 0) return visit.say(too_early > 0 ? texts::team_too_early : texts::team_no_figures);
  std::string words = visit.say(texts::team_sentence, good, with_target);
  if (too_early > 0) words += " " + visit.say_count(texts::too_early_for, too_early);
  return words;
}

// How the team stands, and where it can begin.
Html team_lead(const Visit& visit, const TeamPage& page, const std::vector<const CriterionEvidence*>& gaps) {
  Html lead = fragment(team_sentence(visit, page));
  if (gaps.empty()) return lead;
  lead += fragment(" ", with_mark(std::string(texts::begin_in_team.in(visit.language)),
                                  b(gaps.front()->criterion->title.in(visit.language))));
  return lead;
}

constexpr std::size_t most_teams_named = 3;

Html gap_row(const Visit& visit, const Scope& scope, const Gap& gap) {
  const Criterion& criterion = *gap.column.criterion;
  const std::string title = criterion.title.in(visit.language);
  // The first few by name: the matrix below shows all of them.
  Html teams;
  const std::size_t named = gap.is_everywhere ? 0 : std::min(gap.teams.size(), most_teams_named);
  for (std::size_t i = 0; i < named; ++i) {
    const NamedUnit& team = gap.teams[i].team;
    teams += a.href(paths::figure(gap.column.indicator->id, team.unit))(team.name);
  }
  if (named > 0 && named < gap.teams.size()) {
    teams += a.href(url("/overzicht").at("matrix"))(
        visit.say_count(texts::and_others, static_cast<std::int64_t>(gap.teams.size() - named)));
  }
  if (!teams.empty()) teams = span.cls("cluster")(teams);
  return layout::row({.lead = layout::state(State::attention, criterion.code),
                      .title = title,
                      .more = fragment(where_of(visit, gap), teams),
                      .end = layout::button_link({.label = visit.say(texts::look_at),
                                                  .href = paths::criterion(criterion.code, scope.about.unit),
                                                  .small = true,
                                                  .about = title})});
}

// A gap in a single team: its figure, and the way to it.
Html single_gap_row(const Visit& visit, const Gap& gap) {
  const TeamGap& only = gap.teams.front();
  const std::string line = only.touched > 0 ? visit.say(texts::gap_line, only.team.name,
                                                        whole_number(visit.language, only.touched))
                                            : only.team.name;
  return layout::row(
      {.lead = layout::state(State::attention, gap.column.criterion->code),
       .title = evidence_sentence(visit.language, *gap.column.indicator, only.published),
       .line = line,
       .end = layout::button_link(
           {.label = visit.say(texts::look_at),
            .href = paths::figure(gap.column.indicator->id, only.team.unit),
            .small = true,
            .about = gap.column.criterion->title.in(visit.language) + ", " + only.team.name})});
}

}  // namespace

Html board_view(const Visit& visit, const BoardPage& page) {
  const TeamsStanding teams = standing_of(page.teams, page.columns);
  const auto gaps = gaps_in(page.teams, page.columns);
  const auto head = header(
      layout::eyebrow("timer-fill",
                      visit.say(texts::one_minute_of, i18n::day_with_year(visit.language, page.scope.today))),
      h1.cls("headline")(headline(visit, teams)));
  std::vector<std::string> names;
  for (const CriterionColumn& column : page.columns)
    names.push_back(column.indicator->name.in(visit.language));
  Html notes = layout::sub(visit.say(texts::on_course_means));
  if (teams.left_out > 0) notes += layout::sub(visit.say_count(texts::teams_left_out, teams.left_out));
  const auto matrix = layout::card(
      {.labelled_by = "teams"},
      fragment(layout::section_head("teams", visit.say(texts::where_well), key(visit, page.teams)),
               team_matrix(visit, "teams", names, page.columns, page.teams), notes));
  return fragment(head, tiles_of(visit, page.scope, page.tiles, page.tile_figures, page.points),
                  support_card(visit, page, gaps, teams), matrix);
}

Html team_view(const Visit& visit, const TeamPage& page) {
  const auto gaps = gaps_of(page.criteria);
  const auto year = i18n::school_year(school_year_of(page.scope.today));
  const auto head = layout::page_head(
      {.above = layout::eyebrow("users-four-fill",
                                visit.say(texts::school_year_of_unit, visit.say(texts::team_page), year)),
       .title = page.scope.about.name,
       .lead = team_lead(visit, page, gaps),
       .actions = layout::button_link(
           {.label = visit.say(texts::go_on_checking),
            .href = paths::framework(page.scope.about.unit).with("toon", "niet-besproken"),
            .kind = layout::Kind::primary,
            .icon_end = layout::Icon("arrow-right-bold")})});
  const Html rows = attention_rows(visit, page, gaps);
  const Html nothing = too_early_of(page) > 0
                           ? layout::notice(State::too_early, visit.say(texts::nothing_asks_yet))
                           : layout::notice(State::good, visit.say(texts::nothing_asks));
  const Html attention =
      rows.empty() ? nothing : layout::list_card("aandacht", visit.say(texts::asks_attention), rows);
  return fragment(head, unit_chooser(visit, url("/team"), page.units, page.scope.about.unit), page.waiting,
                  tiles_of(visit, page.scope, page.tiles, page.tile_figures, page.points), attention,
                  page.beside);
}

Html overview_view(const Visit& visit, const OverviewPage& page) {
  const auto gaps = gaps_in(page.teams, page.columns);
  Html sentence = fragment(visit.say(has_too_early(page.teams) ? texts::no_gaps_yet : texts::no_gaps));
  if (!gaps.empty()) {
    sentence = fragment(visit.say_count(texts::gaps, static_cast<std::int64_t>(gaps.size())), " ",
                        beginning(visit, gaps.front()));
  }
  const Html rows = each(gaps, [&](const Gap& gap) {
    return gap.teams.size() > 1 ? gap_row(visit, page.scope, gap) : single_gap_row(visit, gap);
  });
  const Html first_this = when(!rows.empty(), [&] {
    return layout::list_card("gaten", visit.say(texts::first_this), rows,
                             layout::sub(visit.say(texts::order_of_gaps)));
  });
  std::vector<std::string> names;
  for (const CriterionColumn& column : page.columns)
    names.push_back(column.criterion->title.in(visit.language));
  const auto left_out =
      std::ranges::count_if(page.teams, [](const TeamRow& row) { return !has_figure(row); });
  const auto matrix = layout::card(
      {.labelled_by = "matrix"},
      fragment(layout::section_head("matrix", visit.say(texts::teams_and_guidelines), key(visit, page.teams)),
               team_matrix(visit, "matrix", names, page.columns, page.teams), when(left_out > 0, [&] {
                 return layout::sub(visit.say_count(texts::teams_left_out, left_out));
               })));
  return fragment(layout::page_head({.title = visit.say(texts::overview), .lead = sentence}), page.waiting,
                  first_this, page.beside, matrix);
}

}  // namespace koers::quality
