#include "rooms/policy/goal_views.h"

#include <algorithm>

#include "campus/layout/form_help.h"
#include "campus/navigation/navigation.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/commitments/commitments.h"
#include "rooms/policy/goal_forms.h"
#include "rooms/policy/paths.h"
#include "rooms/policy/texts.h"

namespace koers::policy::views {

using namespace html;
using http::Visit;
using layout::Kind;
using words::State;
namespace said = goal_texts;

namespace {

// Vision, choice, goal, figure, action: what is missing is open and says what closes it.
struct LineStation {
  enum class Passed { done, now, open } passed = Passed::done;
  std::string label{};
  std::string words{};
  std::optional<Url> href{};
};

Html throughline(std::string_view label, const std::vector<LineStation>& stations) {
  using Passed = LineStation::Passed;
  const auto station = [](const LineStation& one) {
    const bool open = one.passed == Passed::open;
    const Html words = one.href ? a.href(*one.href)(one.words) : b(one.words);
    return li.cls(open                        ? "open"
                  : one.passed == Passed::now ? "now"
                                              : "done")(
        i.aria("hidden", "true")(when(!open, [] { return layout::icon("check-bold"); })),
        span(small(one.label), words));
  };
  return div.role("group").aria("label", label)(ol.cls("throughline")(each(stations, station)));
}

// ---- the goals of a team

std::string before_words(const Visit& visit, const TeamGoal& goal) {
  return visit.say(said::before, i18n::day_with_year(visit.language, *goal.says.before));
}

Html figure_line(const Visit& visit, const ShownGoal& view) {
  if (!view.figure) return layout::sub(visit.say(said::no_figure));
  const quality::TeamFigure& one = *view.figure;
  if (one.figure.empty()) return layout::sub(one.words);
  std::string number = one.figure;
  Html unit;
  if (number.ends_with('%')) {
    number.pop_back();
    unit = small.cls("unit")("%");
  }
  return div.cls("line")(span(b(number, unit)), one.chart);
}

Html goal_card(const Visit& visit, const GoalsPage& page, const direction::NamedAspect* aspect,
               const ShownGoal& view) {
  const std::string name = aspect ? aspect->name : visit.say(said::other_aspect);
  const layout::Icon sign = aspect ? aspect->icon : layout::Icon("question-fill");
  Html state;
  if (view.figure && !view.figure->target_words.empty()) {
    state = layout::state(view.figure->state, view.figure->target_words);
  }
  Html ways;
  if (view.figure) {
    ways += a.cls("why").href(view.figure->page)(layout::icon("arrow-right-bold"),
                                                 visit.say(said::look_at_figure),
                                                 layout::hidden_words(": " + view.goal.says.sentence));
  }
  if (page.writes) {
    ways += layout::button_link({.label = visit.say(said::change),
                                 .href = paths::goal(view.goal.id, view.goal.team),
                                 .kind = Kind::quiet,
                                 .small = true,
                                 .about = view.goal.says.sentence});
  }
  return article.cls("card goal-card")(
      header(layout::icon(sign), span(name)), h2.cls("h3")(view.goal.says.sentence),
      div.cls("stack gap-3")(
          figure_line(visit, view),
          layout::between(fragment(span(state), span.cls("sub")(before_words(visit, view.goal)))),
          layout::cluster(ways)));
}

Html hole_card(const Visit& visit, const GoalsPage& page, const direction::NamedAspect& aspect) {
  const auto found = page.teams_with_goal.find(aspect.slug);
  const std::int64_t others = found == page.teams_with_goal.end() ? 0 : found->second;
  const std::string id = "gat-" + aspect.slug;
  Html content = layout::eyebrow(aspect.icon, aspect.name);
  content += h2.cls("h3").id(id)(visit.say(said::hole));
  if (others > 0) content += p(visit.say_count(said::others_chose, others));
  if (page.writes) {
    content += layout::button_link({.label = visit.say(said::choose_goal),
                                    .href = paths::new_goal(*page.team, aspect.slug),
                                    .kind = Kind::primary,
                                    .about = aspect.name});
  }
  return section.cls("hole").data("s", "attention").aria("labelledby", id)(content);
}

bool is_of(const ShownGoal& view, const std::string& slug) {
  return view.goal.is_running() && view.goal.says.aspect == slug;
}

Html cards(const Visit& visit, const GoalsPage& page) {
  Html all;
  for (const direction::NamedAspect& aspect : page.aspects) {
    bool any = false;
    for (const ShownGoal& view : page.goals) {
      if (!is_of(view, aspect.slug)) continue;
      all += goal_card(visit, page, &aspect, view);
      any = true;
    }
    if (!any) all += hole_card(visit, page, aspect);
  }
  // An aspect that is gone leaves its goals in place.
  for (const ShownGoal& view : page.goals) {
    const bool is_known = std::ranges::find(page.aspects, view.goal.says.aspect,
                                            &direction::NamedAspect::slug) != page.aspects.end();
    if (view.goal.is_running() && !is_known) all += goal_card(visit, page, nullptr, view);
  }
  return section.cls("filled").aria("label",
                                    visit.say(said::our_goals))(layout::grid(layout::Width::xl, all));
}

// ---- the line from vision to action

// The goal that needs attention most: with a figure that is far off first.
const ShownGoal* most_urgent(const GoalsPage& page) {
  const auto rank = [](const ShownGoal& view) {
    if (!view.figure) return 3;
    if (view.figure->state == State::attention) return 0;
    return view.figure->state == State::nearly ? 1 : 2;
  };
  const ShownGoal* found = nullptr;
  for (const ShownGoal& view : page.goals) {
    if (view.goal.is_running() && (!found || rank(view) < rank(*found))) found = &view;
  }
  return found;
}

LineStation choice_station(const Visit& visit, const GoalsPage& page, const std::string& aspect) {
  const auto topic = std::ranges::find(page.topics, aspect, &Topic::aspect);
  if (topic == page.topics.end() || topic->choices.empty()) {
    return {LineStation::Passed::open, visit.say(said::station_choice), visit.say(said::no_choice),
            paths::policy()};
  }
  const auto filled = page.filled.find(topic->slug);
  const PolicyChoice* central = topic->central();
  const std::string words = filled != page.filled.end() ? filled->second
                            : central                   ? central->what
                                                        : topic->question;
  return {LineStation::Passed::done, visit.say(said::station_choice), words, paths::topic(topic->slug)};
}

// What people agreed on to move the figure; where nothing is, the page of the figure has the form.
LineStation action_station(const Visit& visit, const GoalsPage& page, const ShownGoal& view) {
  const auto running = page.actions.find(view.goal.says.indicator);
  if (running != page.actions.end()) {
    return {LineStation::Passed::now, visit.say(said::station_action),
            visit.say_count(said::actions, running->second), commitments::register_path()};
  }
  return {LineStation::Passed::open, visit.say(said::station_action), visit.say(said::no_action),
          view.figure ? std::optional(view.figure->page) : std::nullopt};
}

Html line_card(const Visit& visit, const GoalsPage& page) {
  using Passed = LineStation::Passed;
  const ShownGoal* view = most_urgent(page);
  if (!view) return {};
  const TeamGoal& goal = view->goal;
  const auto aspect = std::ranges::find(page.aspects, goal.says.aspect, &direction::NamedAspect::slug);
  const std::string name = aspect == page.aspects.end() ? visit.say(said::other_aspect) : aspect->name;
  std::vector<LineStation> stations{
      {Passed::done, visit.say(said::station_vision), name, direction::vision_path()},
      choice_station(visit, page, goal.says.aspect),
      {Passed::done, visit.say(said::station_goal), goal.says.sentence, std::nullopt}};
  if (view->figure) {
    const quality::TeamFigure& one = *view->figure;
    const std::string words = one.target_words.empty()
                                  ? one.words
                                  : visit.say(said::figure_and_target, one.words, one.target_words);
    stations.push_back({one.state == State::good ? Passed::done : Passed::now,
                        visit.say(said::station_figure), words, one.page});
  } else {
    stations.push_back({Passed::open, visit.say(said::station_figure), visit.say(said::no_figure_yet), {}});
  }
  stations.push_back(action_station(visit, page, *view));
  return layout::card({.labelled_by = "lijn"},
                      fragment(layout::section_head("lijn", visit.say(said::line), span.cls("sub")(name)),
                               throughline(visit.say(said::line_label), stations)));
}

// ---- the matrix

layout::MatrixCell cell_of(const Visit& visit, const GoalsPage& page, const TeamRow& team,
                           const direction::NamedAspect& aspect) {
  const auto found = page.cells.find({team.team.value, aspect.slug});
  const Url goals = paths::goals(team.team);
  if (found == page.cells.end()) {
    return {.state = State::attention,
            .figure = "+",
            .sentence = visit.say(said::cell_hole, team.name, aspect.name),
            .href = goals,
            .hole = true};
  }
  const ShownGoal& view = found->second;
  if (!view.figure) {
    return {.state = State::none,
            .figure = "",
            .sentence = visit.say(said::cell_without, team.name, aspect.name),
            .href = goals};
  }
  return {.state = view.figure->state,
          .figure = view.figure->figure,
          .sentence = visit.say(said::cell, team.name, aspect.name,
                                view.figure->words + ", " + view.figure->target_words),
          .href = goals};
}

Html matrix_card(const Visit& visit, const GoalsPage& page) {
  if (page.rows.empty() || page.aspects.empty()) return {};
  std::vector<std::string> heads{visit.say(texts::team)};
  for (const direction::NamedAspect& one : page.aspects) heads.push_back(one.name);
  std::vector<layout::MatrixRow> rows;
  for (const TeamRow& team : page.rows) {
    layout::MatrixRow row{.head = team.name, .cells = {}};
    for (const direction::NamedAspect& aspect : page.aspects)
      row.cells.push_back(cell_of(visit, page, team, aspect));
    rows.push_back(std::move(row));
  }
  const std::string title =
      page.rows_of.empty() ? visit.say(said::all_teams) : visit.say(said::teams_of, page.rows_of);
  const Html key = span.cls("key")(layout::state(visit.language, State::good),
                                   layout::state(visit.language, State::nearly),
                                   layout::state(visit.language, State::attention),
                                   layout::state(State::attention, "plus-bold", visit.say(said::sign_hole)));
  return layout::card({.labelled_by = "matrix"},
                      fragment(layout::section_head("matrix", title, key),
                               layout::matrix("matrix", heads, rows), layout::sub(visit.say(said::order))));
}

// ---- around them

Html closed_card(const Visit& visit, const GoalsPage& page) {
  Html rows;
  for (const ShownGoal& view : page.goals) {
    if (view.goal.is_running()) continue;
    const auto& name = forms::choice_of(closing_choices, view.goal.state).label;
    const std::string when = visit.say(said::closed_on, visit.say(name),
                                       i18n::day_month(visit.language, *view.goal.closed_on, visit.today));
    rows += layout::row({.title = view.goal.says.sentence, .line = layout::join({when, view.goal.closing})});
  }
  if (rows.empty()) return {};
  return details.cls("card fold")(summary(span(visit.say(said::closed))), layout::rows(rows));
}

Html team_chooser(const Visit& visit, const GoalsPage& page) {
  if (page.teams.size() < 2) return {};
  std::vector<layout::Option> options;
  for (const auto& [id, name] : page.teams) options.push_back({text(id), name});
  return form.method("get")
      .action(paths::goals())
      .cls("cluster")(layout::select_field({.name = "team",
                                            .label = visit.say(said::choose_team),
                                            .value = page.team ? text(*page.team) : ""},
                                           options),
                      layout::submit(visit.say(said::show), {.kind = Kind::plain}));
}

Html head_of(const Visit& visit, const GoalsPage& page) {
  Html above, actions;
  std::string lead = visit.say(said::lead_all);
  if (page.team) {
    std::int64_t with = 0, on_course = 0;
    for (const direction::NamedAspect& aspect : page.aspects) {
      with += std::ranges::any_of(page.goals, [&](const ShownGoal& one) { return is_of(one, aspect.slug); });
    }
    for (const ShownGoal& one : page.goals) {
      on_course += one.goal.is_running() && one.figure && one.figure->state == State::good ? 1 : 0;
    }
    above = layout::eyebrow("users-four-fill", visit.say(said::eyebrow, page.team_name,
                                                         i18n::school_year(school_year_of(visit.today))));
    lead = visit.say(said::lead, with, static_cast<std::int64_t>(page.aspects.size())) + " " +
           visit.say_count(said::on_course, on_course);
    if (page.writes) {
      actions = layout::button_link({.label = visit.say(said::add),
                                     .href = paths::new_goal(*page.team),
                                     .kind = Kind::primary,
                                     .icon = layout::Icon("plus-bold")});
    }
  }
  return layout::page_head(
      {.above = above, .title = visit.say(said::title), .lead = fragment(lead), .actions = actions});
}

}  // namespace

Html goals_page(Visit& visit, const GoalsPage& page) {
  const std::string title = visit.say(said::title);
  Html content = direction::local_nav(visit, direction::VisionPage::goals);
  if (page.aspects.empty()) {
    content += fragment(
        layout::page_head({.title = title}),
        layout::card(layout::empty_state(visit.say(said::no_vision), visit.say(said::no_vision_line))));
    return navigation::page(visit, {.title = title, .place = "/visie"}, content);
  }
  content += head_of(visit, page);
  content += team_chooser(visit, page);
  if (page.team) content += fragment(cards(visit, page), line_card(visit, page), closed_card(visit, page));
  content += matrix_card(visit, page);
  return navigation::page(visit, {.title = title, .place = "/visie"}, content);
}

}  // namespace koers::policy::views
