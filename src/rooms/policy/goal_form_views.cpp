// The page of one goal: its form, what other teams chose, and closing it.
#include "campus/layout/form_help.h"
#include "campus/navigation/navigation.h"
#include "rooms/policy/goal_forms.h"
#include "rooms/policy/goal_views.h"
#include "rooms/policy/paths.h"
#include "rooms/policy/texts.h"

namespace koers::policy::views {

using namespace html;
using http::Visit;
using layout::Kind;
namespace said = goal_texts;

namespace {

Html suggestions_card(const Visit& visit, const GoalPage& page) {
  if (page.suggestions.empty()) return {};
  const Html rows = each(page.suggestions, [&](const GoalOffer& one) {
    const Url to = paths::new_goal(page.team, one.goal.says.aspect)
                       .with("van", text(one.goal.team) + "." + text(one.goal.id));
    return layout::row({.title = one.goal.says.sentence,
                        .line = layout::join({one.team, one.goal.says.approach}),
                        .end = layout::button_link({.label = visit.say(said::take_over),
                                                    .href = to,
                                                    .kind = Kind::line,
                                                    .small = true,
                                                    .about = one.goal.says.sentence})});
  });
  return layout::list_card("andere-teams", visit.say(said::taken_over), rows);
}

Html close_card(Visit& visit, const GoalPage& page) {
  if (!page.goal) return {};
  if (!page.goal->is_running()) {
    return layout::card(layout::post_button(paths::reopen_goal(page.goal->id, page.team),
                                            visit.say(said::runs_again), {.kind = Kind::line}));
  }
  return layout::card({.labelled_by = "afsluiten"},
                      fragment(layout::section_head("afsluiten", visit.say(said::close)),
                               close_form.show(visit, page.returned.or_start(close_form),
                                               {.action = paths::close_goal(page.goal->id, page.team),
                                                .submit = visit.say(said::close),
                                                .button = {.kind = Kind::plain}})));
}

}  // namespace

Html goal_page(Visit& visit, const GoalPage& page) {
  const std::string title = page.goal ? page.goal->says.sentence : visit.say(said::add);
  const Url action = page.goal ? paths::goal(page.goal->id, page.team) : paths::goals(page.team);
  Html wide;
  if (!page.from_team.empty()) wide += layout::sub(visit.say(said::from_team, page.from_team));
  if (!page.goal || page.goal->is_running()) {
    wide += layout::card(goal_form.show(visit, page.answers,
                                        {.action = action, .submit = visit.say(texts::save)}, page.givens));
  }
  const Html narrow = fragment(suggestions_card(visit, page), close_card(visit, page));
  const Html head = layout::page_head(
      {.above = layout::crumbs(visit.language, {{visit.say(said::title), paths::goals(page.team)}}, title),
       .title = title,
       .lead = fragment(page.goal ? page.team_name : visit.say(said::begin_hint))});
  return navigation::page(visit, {.title = title, .place = "/visie"},
                          fragment(direction::local_nav(visit, direction::VisionPage::goals), head,
                                   narrow.empty() ? wide : layout::beside(wide, narrow)));
}

}  // namespace koers::policy::views
