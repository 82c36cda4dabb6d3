// /team/doelen: the goals of a team by aspect of the vision, and the matrix of teams for who leads or keeps.
#include <algorithm>
#include <set>

#include "campus/access/accepted_forms.h"
#include "campus/access/undo.h"
#include "platform/base/alphabet.h"
#include "platform/base/error.h"
#include "rooms/commitments/commitments.h"
#include "rooms/direction/direction.h"
#include "rooms/policy/frame.h"
#include "rooms/policy/goal_forms.h"
#include "rooms/policy/goal_views.h"
#include "rooms/policy/paths.h"
#include "rooms/policy/policy_views.h"
#include "rooms/policy/routes.h"
#include "rooms/policy/texts.h"
#include "rooms/policy/visitors.h"

namespace koers::policy {
namespace {

using http::Response;
using http::Visit;
using organisation::Team;
using organisation::UnitKind;
using people::QualityReader;
using people::Role;
namespace said = goal_texts;

bool sees_all(const QualityReader& me) { return keeps_all(me.identity()) || me.identity().is(Role::board); }
bool sees_matrix(const QualityReader& me) { return sees_all(me) || me.identity().is(Role::team_leader); }

// The team of ?team=, or the own one. Who sees all may look at every team; others at their own.
std::optional<Id<Team>> team_in(Visit& visit, const QualityReader& me) {
  const auto asked = parse_id_text(visit.request.field("team"));
  if (!asked) return team_of(me.identity());
  const Id<Team> team{*asked};
  const organisation::Unit unit{UnitKind::team, team.value};
  const bool exists = organisation::unit_name(visit.db(), me.institution(), unit).has_value();
  if (!exists || !(sees_matrix(me) || works_in(me.identity(), team))) throw NotFound("team");
  return team;
}

std::vector<quality::TeamFigureQuery> queries_of(const std::vector<TeamGoal>& goals) {
  std::vector<quality::TeamFigureQuery> all;
  for (const TeamGoal& one : goals) {
    if (one.says.indicator.empty()) continue;
    all.push_back({one.team, one.says.indicator,
                   one.says.target ? std::optional<double>(*one.says.target) : std::nullopt});
  }
  return all;
}

// Each goal with its figure, where it has one.
std::vector<views::ShownGoal> with_figures(Visit& visit, const QualityReader& me,
                                           std::vector<TeamGoal>&& goals, quality::FigureDetails charts) {
  auto figures = quality::team_figures(visit, me, queries_of(goals), charts);
  std::vector<views::ShownGoal> all;
  std::size_t next = 0;
  for (TeamGoal& one : goals) {
    const bool has_figure = !one.says.indicator.empty();
    all.push_back({std::move(one), {}});
    if (has_figure) all.back().figure = std::move(figures[next++]);
  }
  return all;
}

// ---- the matrix

// The teams of the own school, or all of them: the own one first, then by alphabet.
void add_rows(Visit& visit, const QualityReader& me, views::GoalsPage& page) {
  const auto mine = team_of(me.identity());
  const auto teams = organisation::teams_of(visit.db(), me.institution());
  std::optional<Id<organisation::School>> school;
  if (!sees_all(me)) {
    for (const auto& team : teams) {
      if (mine == team.id) school = team.school_id;
    }
  }
  for (const auto& team : teams) {
    if (school && team.school_id != *school) continue;
    page.rows.push_back({team.id, team.name, mine == team.id});
  }
  std::ranges::sort(page.rows, [](const auto& a, const auto& b) {
    return a.is_mine != b.is_mine ? a.is_mine : alphabet::before(a.name, b.name);
  });
  if (school) {
    page.rows_of =
        organisation::unit_name(visit.db(), me.institution(), {UnitKind::school, school->value}).value_or("");
  }
}

void add_cells(Visit& visit, const QualityReader& me, std::vector<TeamGoal>&& running,
               views::GoalsPage& page) {
  std::erase_if(running, [&](const TeamGoal& goal) {
    return std::ranges::find(page.rows, goal.team, &views::TeamRow::team) == page.rows.end();
  });
  for (views::ShownGoal& one : with_figures(visit, me, std::move(running), quality::FigureDetails::none)) {
    auto& cell = page.cells[{one.goal.team.value, one.goal.says.aspect}];
    // Of several goals for one aspect that with a figure.
    if (!cell.goal.id || (!cell.figure && one.figure)) cell = std::move(one);
  }
}

void add_counts(const std::vector<TeamGoal>& running, std::optional<Id<Team>> but, views::GoalsPage& page) {
  std::map<std::string, std::set<std::int64_t>> teams;
  for (const TeamGoal& one : running) {
    if (one.team != but) teams[one.says.aspect].insert(one.team.value);
  }
  for (const auto& [aspect, some] : teams) {
    page.teams_with_goal[aspect] = static_cast<std::int64_t>(some.size());
  }
}

// ---- the page

void add_filled(Visit& visit, const QualityReader& me, views::GoalsPage& page) {
  const auto values = values_of_topics(visit.db(), me.institution(), page.topics, visit.today);
  for (const Topic& topic : page.topics) {
    const auto found = values.find(topic.id);
    if (found == values.end()) continue;
    for (const TeamFrame& one : found->second) {
      if (one.team != page.team || !one.is_filled(visit.today)) continue;
      page.filled[topic.slug] = views::value_words(one.lines, one.value(visit.today));
    }
  }
}

Response show_goals(Visit& visit, const QualityReader& me) {
  views::GoalsPage page{.aspects = direction::named_aspects(visit.db(), me.institution())};
  if (page.aspects.empty()) return http::page(views::goals_page(visit, page));
  page.team = team_in(visit, me);
  auto running = running_goals(visit.db(), me.institution());
  add_counts(running, page.team, page);
  if (page.team) {
    const organisation::Unit unit{UnitKind::team, page.team->value};
    page.team_name = organisation::unit_name(visit.db(), me.institution(), unit).value_or("");
    page.writes = works_in(me.identity(), *page.team);
    page.goals = with_figures(visit, me, goals_of(visit.db(), me.institution(), *page.team),
                              quality::FigureDetails::sparks);
    page.actions = commitments::running_by_figure(visit.db(), me.institution(), unit);
    page.topics = topics_of(visit.db(), me.institution());
    add_filled(visit, me, page);
  }
  if (sees_matrix(me)) {
    add_rows(visit, me, page);
    if (sees_all(me)) {
      for (const views::TeamRow& one : page.rows) page.teams.emplace_back(one.team, one.name);
    }
    add_cells(visit, me, std::move(running), page);
  }
  return http::page(views::goals_page(visit, page));
}

// ---- one goal

Id<Team> own_team_in(Visit& visit, const QualityReader& me) {
  const auto team = team_in(visit, me);
  if (!team || !works_in(me.identity(), *team)) throw Forbidden("a team writes its own goals");
  return *team;
}

forms::Givens givens_of(Visit& visit, const QualityReader& me) {
  std::vector<layout::Option> aspects, figures;
  for (const direction::NamedAspect& one : direction::named_aspects(visit.db(), me.institution())) {
    aspects.push_back({one.slug, one.name});
  }
  for (const quality::NamedFigure& one : quality::figures_with_target(visit)) {
    figures.push_back({one.id, one.name});
  }
  return {{"hoort-bij", {.options = aspects}}, {"doelcijfer", {.options = figures}}};
}

// A target asks as much as the team's own, or more.
void check_target(Visit& visit, const QualityReader& me, Id<Team> team, forms::Typed<GoalDraft>& typed) {
  const GoalDraft& draft = typed.value;
  if (!draft.target) return;
  if (draft.indicator.empty()) return typed.refuse("doelgetal", visit.say(said::target_without));
  const std::vector<quality::TeamFigureQuery> query{{team, draft.indicator}};
  const auto figure = quality::team_figures(visit, me, query).front();
  if (!figure || !figure->target) return;
  const auto all = quality::figures_with_target(visit);
  const auto named = std::ranges::find(all, draft.indicator, &quality::NamedFigure::id);
  const bool lower = named != all.end() && named->lower_is_better;
  const bool weaker = lower ? *draft.target > *figure->target : *draft.target < *figure->target;
  if (weaker) typed.refuse("doelgetal", visit.say(said::target_weaker, figure->target_words));
}

std::vector<views::GoalOffer> suggestions_for(Visit& visit, const QualityReader& me, Id<Team> team,
                                              const std::string& aspect) {
  constexpr std::size_t most = 5;
  std::map<Id<Team>, std::string> names;
  for (const auto& one : organisation::teams_of(visit.db(), me.institution())) names[one.id] = one.name;
  std::vector<views::GoalOffer> all;
  for (TeamGoal& one : running_goals(visit.db(), me.institution())) {
    if (one.team == team || (!aspect.empty() && one.says.aspect != aspect) || all.size() == most) continue;
    const std::string name = names[one.team];
    all.push_back({std::move(one), name});
  }
  return all;
}

// The goal of another team that is taken over: "team.goal".
std::optional<TeamGoal> taken_over(Visit& visit, const QualityReader& me) {
  const std::string from = visit.request.field("van");
  const auto dot = from.find('.');
  if (dot == from.npos) return std::nullopt;
  const auto team = parse_id_text(from.substr(0, dot)), id = parse_id_text(from.substr(dot + 1));
  if (!team || !id) return std::nullopt;
  for (TeamGoal& one : goals_of(visit.db(), me.institution(), {*team})) {
    if (one.id.value == *id) return std::move(one);
  }
  return std::nullopt;
}

Response goal_page(Visit& visit, const QualityReader& me, Id<Team> team, std::optional<TeamGoal> goal,
                   const forms::Answers& answers, const forms::Returned& returned = {}) {
  views::GoalPage page{
      .team = team, .givens = givens_of(visit, me), .answers = answers, .returned = returned};
  const organisation::Unit unit{UnitKind::team, team.value};
  page.team_name = organisation::unit_name(visit.db(), me.institution(), unit).value_or("");
  if (!goal) page.suggestions = suggestions_for(visit, me, team, answers.text("hoort-bij"));
  if (goal && goal->from_team) {
    page.from_team =
        organisation::unit_name(visit.db(), me.institution(), {UnitKind::team, goal->from_team->value})
            .value_or("");
  }
  page.goal = std::move(goal);
  const int status = returned.status() != 200 ? returned.status() : answers.status();
  return http::page(views::goal_page(visit, page), status);
}

Response show_new(Visit& visit, const QualityReader& me) {
  const Id<Team> team = own_team_in(visit, me);
  GoalDraft draft{.aspect = visit.request.field("onderdeel"),
                  .before = first_day_of_school_year(school_year_of(visit.today) + 1) - 1};
  if (const auto from = taken_over(visit, me)) {
    draft = from->says;
    draft.target.reset();
    draft.before = first_day_of_school_year(school_year_of(visit.today) + 1) - 1;
  }
  return goal_page(visit, me, team, std::nullopt, goal_form.start(draft));
}

Response add(Visit& visit, const QualityReader& me) {
  const Id<Team> team = own_team_in(visit, me);
  auto typed = goal_form.read(visit, givens_of(visit, me));
  if (typed.holds()) check_target(visit, me, team, typed);
  if (!typed.holds()) return goal_page(visit, me, team, std::nullopt, typed);
  const auto id = visit.new_id<TeamGoal>();
  // Taken over when another team has the very same sentence.
  std::optional<Id<Team>> from;
  for (const TeamGoal& one : running_goals(visit.db(), me.institution())) {
    if (one.team != team && one.says.sentence == typed.value.sentence) from = one.team;
  }
  return access::once(visit, me, paths::goals(team),
                      [&](sql::Transaction& tx) {
                        add_goal({tx, me.institution(), team, me.id(), visit.today}, id, typed.value, from);
                        direction::refresh_team_facts(tx, me.institution(), team, visit.today);
                      })
      .with_toast({visit.say(said::added), std::nullopt});
}

void check_own(const QualityReader& me, Id<Team> team) {
  if (!works_in(me.identity(), team)) throw NotFound("a goal of another team");
}

TeamGoal goal_of(Visit& visit, const QualityReader& me, Id<Team> team, Id<TeamGoal> id) {
  check_own(me, team);
  for (TeamGoal& one : goals_of(visit.db(), me.institution(), team)) {
    if (one.id == id) return std::move(one);
  }
  throw NotFound("no such goal");
}

Response show_goal(Visit& visit, const QualityReader& me, Id<Team> team, Id<TeamGoal> id) {
  TeamGoal goal = goal_of(visit, me, team, id);
  const auto answers = goal_form.edit(goal.says);
  return goal_page(visit, me, team, std::move(goal), answers);
}

Response change(Visit& visit, const QualityReader& me, Id<Team> team, Id<TeamGoal> id) {
  TeamGoal goal = goal_of(visit, me, team, id);
  forms::Typed<GoalDraft> typed;
  const auto givens = givens_of(visit, me);
  visit.write([&](sql::Transaction& tx) {
    const GoalWriting writing{tx, me.institution(), team, me.id(), visit.today};
    typed = goal_form.read_change(visit, locked_goal(writing, id).says, givens);
    if (typed.holds()) check_target(visit, me, team, typed);
    if (!typed.holds()) return;
    change_goal(writing, id, typed.value);
    direction::refresh_team_facts(tx, me.institution(), team, visit.today);
  });
  if (!typed.holds()) return goal_page(visit, me, team, std::move(goal), typed);
  return http::see_other(paths::goals(team), visit.say(texts::saved));
}

std::string mark_of(const TeamGoal& goal) {
  return std::string(code(goal.state)) + (goal.closed_on ? text(*goal.closed_on) : "") + goal.closing;
}

Response close(Visit& visit, const QualityReader& me, Id<Team> team, Id<TeamGoal> id) {
  TeamGoal goal = goal_of(visit, me, team, id);
  const auto typed = close_form.read(visit);
  if (!typed.holds()) {
    const auto answers = goal_form.edit(goal.says);
    return goal_page(visit, me, team, std::move(goal), answers, {close_form, typed});
  }
  std::string mark;
  visit.write([&](sql::Transaction& tx) {
    const GoalWriting writing{tx, me.institution(), team, me.id(), visit.today};
    close_goal(writing, id, typed.value);
    mark = mark_of(locked_goal(writing, id));
    direction::refresh_team_facts(tx, me.institution(), team, visit.today);
  });
  return http::see_other(paths::goals(team), visit.say(said::is_closed),
                         access::undo(paths::reopen_goal(id, team), mark));
}

Response reopen(Visit& visit, const QualityReader& me, Id<Team> team, Id<TeamGoal> id) {
  check_own(me, team);
  visit.write([&](sql::Transaction& tx) {
    const GoalWriting writing{tx, me.institution(), team, me.id(), visit.today};
    access::undo_only(visit, mark_of(locked_goal(writing, id)));
    reopen_goal(writing, id);
    direction::refresh_team_facts(tx, me.institution(), team, visit.today);
  });
  return http::see_other(paths::goals(team), visit.say(said::runs_again));
}

}  // namespace

void add_goal_routes(http::Router& router) {
  router.get<QualityReader>("/team/doelen", show_goals);
  router.post<QualityReader>("/team/doelen", add);
  router.get<QualityReader>("/team/doelen/nieuw", show_new);
  router.get<QualityReader>("/team/doelen/{team}/{doel}", show_goal);
  router.post<QualityReader>("/team/doelen/{team}/{doel}", change);
  router.post<QualityReader>("/team/doelen/{team}/{doel}/afsluiten", close);
  router.post<QualityReader>("/team/doelen/{team}/{doel}/terug", reopen);
}

}  // namespace koers::policy
