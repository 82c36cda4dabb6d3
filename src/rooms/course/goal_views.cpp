#include "rooms/course/goal_views.h"

#include <algorithm>

#include "campus/layout/cards.h"
#include "campus/layout/form_help.h"
#include "campus/layout/forms.h"
#include "campus/layout/frame.h"
#include "campus/layout/states.h"
#include "campus/layout/writing.h"
#include "campus/navigation/navigation.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/course/goal_forms.h"
#include "rooms/course/goal_texts.h"
#include "rooms/course/paths.h"
#include "rooms/course/step_views.h"
#include "rooms/course/texts.h"

namespace koers::course::views {

using namespace html;
using layout::Kind;

namespace {

bool belongs(const Step& step, const Goal& goal) { return step.goal_id == goal.id; }

std::string steps_words(http::Visit& visit, const Goal& goal, const std::vector<Step>& steps) {
  int all = 0;
  int done = 0;
  for (const Step& step : steps) {
    if (!belongs(step, goal) || step.state == StepState::dropped) continue;
    ++all;
    done += step.state == StepState::done ? 1 : 0;
  }
  return all == 0 ? visit.say(goal_texts::no_steps_yet) : visit.say(goal_texts::steps_done_of, done, all);
}

std::string day_words(http::Visit& visit, const Goal& goal) {
  if (goal.state == GoalState::reached && goal.closed_on) {
    return visit.say(goal_texts::reached_on, i18n::day_month(visit.language, *goal.closed_on, visit.today));
  }
  if (goal.state == GoalState::dropped && goal.closed_on) {
    return visit.say(goal_texts::dropped_on, i18n::day_month(visit.language, *goal.closed_on, visit.today));
  }
  if (!goal.due_on) return {};
  return visit.say(goal_texts::before, i18n::day_month(visit.language, *goal.due_on, visit.today));
}

Html step_button(http::Visit& visit, const Goal& goal) {
  return layout::button_link({.label = visit.say(texts::add_step),
                              .href = paths::step_for(goal.id),
                              .kind = Kind::line,
                              .icon = layout::Icon("plus-bold"),
                              .small = true,
                              .about = goal.title});
}

layout::Icon sign_of(const Goal& goal) {
  return goal.state == GoalState::reached ? layout::Icon("check-bold") : layout::Icon("target-fill");
}

bool is_late(http::Visit& visit, const Goal& goal) {
  return goal.state == GoalState::open && goal.due_on && *goal.due_on < visit.today;
}

}  // namespace

Html goal_card(http::Visit& visit, const Goal& goal, const std::vector<Step>& steps, Id<people::Person> me) {
  Html open;
  for (const Step& step : steps) {
    if (!belongs(step, goal) || step.state != StepState::open) continue;
    open += step_row(visit, step, {.can_close = step.owner_id == me});
  }
  Html head = layout::row({.lead = layout::bead(words::Competency::steering, sign_of(goal)),
                           .title = goal.title,
                           .href = paths::goal(goal.id),
                           .line = layout::join({day_words(visit, goal), steps_words(visit, goal, steps)})});
  const Html foot =
      open.empty() ? li(div.cls("txt")(small(visit.say(goal_texts::first_step))), step_button(visit, goal))
                   : li(div.cls("txt")(), step_button(visit, goal));
  return layout::card({.surface = layout::Surface::flush}, layout::rows(fragment(head, open, foot)));
}

Html no_goals_card(http::Visit& visit) {
  return layout::card(fragment(h3(visit.say(goal_texts::no_goals)),
                               layout::sub(visit.say(goal_texts::no_goals_line)),
                               layout::cluster(layout::button_link({.label = visit.say(goal_texts::add_goal),
                                                                    .href = paths::new_goal(),
                                                                    .kind = Kind::line,
                                                                    .icon = layout::Icon("target")}))));
}

Html goal_row(http::Visit& visit, const Goal& goal) {
  return layout::row({.lead = layout::bead(words::Competency::steering, sign_of(goal)),
                      .title = goal.title,
                      .line = layout::join({visit.say(goal_texts::goal), day_words(visit, goal), goal.why})});
}

Html earlier_goals(http::Visit& visit, const std::vector<Goal>& goals) {
  Html all;
  for (const Goal& goal : goals) {
    if (goal.state == GoalState::open) continue;
    all += layout::row({.lead = layout::bead(layout::Tone(), sign_of(goal)),
                        .title = goal.title,
                        .href = paths::goal(goal.id),
                        .line = layout::join({day_words(visit, goal), goal.outcome})});
  }
  return when(!all.empty(),
              [&] { return layout::list_card("eerder", visit.say(goal_texts::earlier_goals), all); });
}

// ---- a new or changed goal

namespace {

struct GoalSheet {
  std::string title;
  Url back;
  Url action;
};
Html goal_form_page(http::Visit& visit, const forms::Answers& answers, const GoalSheet& sheet) {
  const Html save =
      layout::submit(visit.say(texts::save),
                     {.icon = layout::Icon("check-bold"), .big = true, .wide = true, .form = "doel"});
  return layout::focus_frame(
      visit, {.title = sheet.title, .back = sheet.back, .stop = sheet.back, .foot = save},
      fragment(div(h1(sheet.title), p.cls("lead")(visit.say(goal_texts::no_goals_line))),
               goal_form.show(visit, answers, {.action = sheet.action, .id = "doel"})));
}

}  // namespace

Html new_goal_page(http::Visit& visit, const forms::Answers& answers) {
  return goal_form_page(visit, answers, {visit.say(goal_texts::add_goal), paths::steps(), paths::goals()});
}

Html changed_goal_page(http::Visit& visit, Id<Goal> id, const forms::Answers& answers) {
  return goal_form_page(visit, answers,
                        {visit.say(goal_texts::change_goal), paths::goal(id), paths::change_goal(id)});
}

// ---- one goal

namespace {

Html steps_of_goal(http::Visit& visit, const GoalPage& page) {
  Html all;
  for (const Step& step : page.steps) {
    if (!belongs(step, page.goal)) continue;
    all += step_row(visit, step, {.can_close = step.owner_id == page.me && step.state == StepState::open});
  }
  const bool open = page.goal.state == GoalState::open;
  if (all.empty()) {
    if (!open) return {};
    return layout::empty_state(visit.say(goal_texts::first_step), visit.say(texts::what_hint),
                               layout::button_link({.label = visit.say(texts::add_step),
                                                    .href = paths::step_for(page.goal.id),
                                                    .kind = Kind::primary,
                                                    .icon = layout::Icon("plus-bold")}));
  }
  return layout::list_card("stappen", visit.say(goal_texts::steps_for_this), all,
                           open ? step_button(visit, page.goal) : Html());
}

Html outcome_part(http::Visit& visit, const GoalPage& page) {
  return goal_outcome_form.show(visit, page.outcome,
                                {.action = paths::goal_outcome(page.goal.id),
                                 .submit = visit.say(texts::save),
                                 .button = {.kind = Kind::plain}});
}

Html drop_part(http::Visit& visit, const GoalPage& page) {
  return reason_form.fold(visit, visit.say(goal_texts::no_longer_fits), page.reason,
                          {.action = paths::drop_goal(page.goal.id),
                           .submit = visit.say(texts::let_go),
                           .button = {.kind = Kind::plain}});
}

// A reason from a tab in which the goal was still open: with what was written of it meanwhile.
Html late_reason(http::Visit& visit, const GoalPage& page) {
  return page.reason.was_refused() ? drop_part(visit, page) : Html();
}

Html reopen_button(http::Visit& visit, const Goal& goal, const i18n::Text& words) {
  return layout::post_button(paths::reopen_goal(goal.id), visit.say(words),
                             {.kind = Kind::quiet, .icon = layout::Icon("arrow-u-up-left-bold")});
}

Html about(http::Visit& visit, const GoalPage& page) {
  const Goal& goal = page.goal;
  Html content;
  if (is_late(visit, goal)) content += layout::notice(words::State::info, visit.say(goal_texts::day_passed));
  if (!goal.why.empty()) content += layout::own_words(goal.why);
  switch (goal.state) {
    case GoalState::open:
      content += layout::cluster(
          fragment(layout::post_button(paths::reach_goal(goal.id), visit.say(goal_texts::reached),
                                       {.icon = layout::Icon("check-bold"), .about = goal.title}),
                   layout::button_link({.label = visit.say(goal_texts::change),
                                        .href = paths::change_goal(goal.id),
                                        .icon = layout::Icon("pencil-simple-bold")})));
      content += drop_part(visit, page);
      break;
    case GoalState::reached:
      content += fragment(outcome_part(visit, page), late_reason(visit, page),
                          reopen_button(visit, goal, goal_texts::not_reached));
      break;
    case GoalState::dropped:
      if (!goal.outcome.empty()) content += p(visit.say(texts::because, goal.outcome));
      content += fragment(late_reason(visit, page), reopen_button(visit, goal, goal_texts::take_up_again));
      break;
  }
  return layout::card(content);
}

}  // namespace

Html goal_page(http::Visit& visit, const GoalPage& page) {
  const Goal& goal = page.goal;
  Html content = layout::page_head(
      {.above = layout::crumbs(visit.language, {{visit.say(texts::my_steps), paths::steps()}}, goal.title),
       .title = goal.title,
       .lead = fragment(layout::join({origin_words(visit, goal.origin), day_words(visit, goal),
                                      steps_words(visit, goal, page.steps)}))});
  content += about(visit, page);
  content += steps_of_goal(visit, page);
  return navigation::page(
      visit, {.title = goal.title, .place = "/vooruit", .width = layout::PageWidth::narrow}, content);
}

}  // namespace koers::course::views
