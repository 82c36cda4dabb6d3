#include "rooms/course/goal_views.h"

#include <algorithm>

#include "campus/layout/cards.h"
#include "campus/layout/form_help.h"
#include "campus/layout/forms.h"
#include "campus/layout/frame.h"
#include "campus/layout/states.h"
#include "campus/layout/writing.h"
#include "campus/navigation/navigation.h"
#include "platform/i18n/dates.h"
#include "rooms/course/form_help.h"
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
    return visit.say(goal_texts::reached_on, i18n::day_month(visit.language, *goal.closed_on));
  }
  if (goal.state == GoalState::dropped && goal.closed_on) {
    return visit.say(goal_texts::dropped_on, i18n::day_month(visit.language, *goal.closed_on));
  }
  if (!goal.due_on) return {};
  return visit.say(goal_texts::before, i18n::day_month(visit.language, *goal.due_on));
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

layout::Mistake mistake(http::Visit& visit, GoalDraft::Flaw flaw) {
  using enum GoalDraft::Flaw;
  switch (flaw) {
    case title_missing:
      return {"wat", visit.say(goal_texts::title_missing)};
    case title_too_long:
      return {"wat", visit.say(texts::too_long)};
    case why_too_long:
      return {"waarom", visit.say(texts::too_long)};
    case holds_number:
      return {"wat", visit.say(texts::holds_number)};
    case day_not_a_day:
      return {"dag", visit.say(texts::not_a_day)};
    case day_in_past:
      return {"dag", visit.say(texts::day_in_past)};
  }
  throw std::logic_error("a flaw without words");
}

Html goal_fields(http::Visit& visit, const GoalForm& form, const std::vector<layout::Mistake>& mistakes) {
  return fragment(layout::field({.name = "wat",
                                 .label = visit.say(goal_texts::what),
                                 .hint = visit.say(goal_texts::what_hint),
                                 .value = form.draft.title,
                                 .error = layout::error_of(mistakes, "wat"),
                                 .longest = static_cast<int>(longest_title),
                                 .required = true}),
                  layout::field({.name = "waarom",
                                 .label = visit.say(goal_texts::why),
                                 .hint = visit.say(goal_texts::why_hint),
                                 .value = form.draft.why,
                                 .error = layout::error_of(mistakes, "waarom"),
                                 .rows = 3,
                                 .longest = static_cast<int>(longest_why)}),
                  layout::field({.name = "dag",
                                 .label = visit.say(goal_texts::by_when),
                                 .hint = visit.say(goal_texts::by_when_hint),
                                 .value = form.draft.due_on,
                                 .error = layout::error_of(mistakes, "dag"),
                                 .type = "date"}));
}

}  // namespace

Html goal_form_page(http::Visit& visit, const GoalForm& form) {
  std::vector<layout::Mistake> mistakes;
  for (const auto flaw : form.flaws) mistakes.push_back(mistake(visit, flaw));
  const bool is_new = !form.changes;
  const std::string title = visit.say(is_new ? goal_texts::add_goal : goal_texts::change_goal);
  const Url back = is_new ? paths::steps() : paths::goal(*form.changes);
  const auto fields =
      fragment(when(is_new, [&] { return layout::form_key(visit); }),
               layout::error_summary(visit.language, mistakes), goal_fields(visit, form, mistakes));
  return layout::focus_frame(
      visit,
      {.title = title,
       .back = back,
       .stop = back,
       .foot =
           layout::submit(visit.say(texts::save),
                          {.icon = layout::Icon("check-bold"), .big = true, .wide = true, .form = "doel"})},
      fragment(div(h1(title), p.cls("lead")(visit.say(goal_texts::no_goals_line))),
               layout::form_to(is_new ? paths::goals() : paths::change_goal(*form.changes), fields,
                               {.id = "doel"})));
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

Html outcome_form(http::Visit& visit, const GoalPage& page) {
  return layout::form_to(paths::goal_outcome(page.goal.id),
                         fragment(layout::field({.name = "opbrengst",
                                                 .label = visit.say(goal_texts::what_did_it_bring),
                                                 .hint = visit.say(texts::one_sentence),
                                                 .value = page.flaw ? page.outcome : page.goal.outcome,
                                                 .error = words_for(visit, page.flaw),
                                                 .rows = 3,
                                                 .longest = static_cast<int>(longest_outcome)}),
                                  layout::submit(visit.say(texts::save), {.kind = Kind::plain})));
}

Html drop_form(http::Visit& visit, const GoalPage& page) {
  const auto fields = fragment(layout::field({.name = "reden",
                                              .label = visit.say(texts::what_changed),
                                              .value = page.outcome,
                                              .error = words_for(visit, page.flaw),
                                              .rows = 2,
                                              .longest = static_cast<int>(longest_outcome)}),
                               layout::submit(visit.say(texts::let_go), {.kind = Kind::plain}));
  return layout::fold(span(visit.say(goal_texts::no_longer_fits)),
                      layout::form_to(paths::drop_goal(page.goal.id), fields), page.flaw.has_value());
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
      content += drop_form(visit, page);
      break;
    case GoalState::reached:
      content += fragment(outcome_form(visit, page), reopen_button(visit, goal, goal_texts::not_reached));
      break;
    case GoalState::dropped:
      if (!goal.outcome.empty()) content += p(visit.say(texts::because, goal.outcome));
      content += reopen_button(visit, goal, goal_texts::take_up_again);
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
