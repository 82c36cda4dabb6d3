// One step: a new one, and the page on which it is done, moved or let go.
#include "campus/layout/cards.h"
#include "campus/layout/form_help.h"
#include "campus/layout/forms.h"
#include "campus/layout/frame.h"
#include "campus/layout/states.h"
#include "campus/navigation/navigation.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/course/goal_texts.h"
#include "rooms/course/paths.h"
#include "rooms/course/step_views.h"
#include "rooms/course/texts.h"

namespace koers::course::views {

using namespace html;
using layout::Kind;

// ---- a new step

std::vector<layout::Option> goal_options(const std::vector<Goal>& goals, std::optional<Id<Goal>> chosen) {
  std::vector<layout::Option> options;
  for (const Goal& goal : goals) {
    if (goal.state == GoalState::open || chosen == goal.id) options.push_back({text(goal.id), goal.title});
  }
  return options;
}

std::vector<layout::Option> contact_options(const std::vector<Contact>& contacts) {
  std::vector<layout::Option> options;
  for (const Contact& contact : contacts) options.push_back({text(contact.id), contact.name});
  return options;
}

StepExperience experience_of(const Step& step) {
  if (!step.experience_id) return {};
  return {Id<experiences::Experience>{*step.experience_id}};
}

Html new_step_page(http::Visit& visit, const forms::Answers& answers, const forms::Givens& choices) {
  const Html save =
      layout::submit(visit.say(texts::save),
                     {.icon = layout::Icon("check-bold"), .big = true, .wide = true, .form = "stap"});
  return layout::focus_frame(
      visit,
      {.title = visit.say(texts::add_step), .back = paths::steps(), .stop = paths::steps(), .foot = save},
      fragment(div(h1(visit.say(texts::add_step)), p.cls("lead")(visit.say(texts::which_small_step))),
               step_form.show(visit, answers, {.action = paths::steps(), .id = "stap"}, choices)));
}

// ---- one step

namespace {

const Goal* goal_of(const StepPage& page) {
  for (const Goal& goal : page.goals) {
    if (page.step.goal_id == goal.id) return &goal;
  }
  return nullptr;
}

Html facts_of(http::Visit& visit, const StepPage& page) {
  const Step& step = page.step;
  std::vector<std::pair<std::string, Html>> facts;
  if (step.state == StepState::open) {
    facts.emplace_back(
        visit.say(texts::when),
        step.due_on ? layout::time_of(*step.due_on, i18n::long_day(visit.language, *step.due_on, visit.today))
                    : fragment(visit.say(texts::no_day)));
  }
  if (!step.helper.empty()) facts.emplace_back(visit.say(texts::helper), fragment(step.helper));
  if (!step.sign.empty()) facts.emplace_back(visit.say(texts::sign), fragment(step.sign));
  facts.emplace_back(visit.say(texts::came_from), fragment(origin_words(visit, step.origin)));
  if (page.contact && !page.contact->removed_at) {
    facts.emplace_back(visit.say(texts::helper),
                       a.href(paths::contact(page.contact->id))(page.contact->name));
  }
  if (const Goal* goal = goal_of(page)) {
    facts.emplace_back(visit.say(goal_texts::goal), a.href(paths::goal(goal->id))(goal->title));
  }
  for (const auto& one : page.recorded) {
    facts.emplace_back(visit.say(goal_texts::experience),
                       a.href(experiences::experience_path(one.id))(one.title));
  }
  if (page.experience) {
    facts.emplace_back(visit.say(goal_texts::experience),
                       a.href(experiences::experience_path(page.experience->id))(page.experience->title));
  }
  return layout::fact_list(facts);
}

forms::Sheet small_sheet(http::Visit& visit, Url action, const i18n::Text& words) {
  return {.action = std::move(action), .submit = visit.say(words), .button = {.kind = Kind::plain}};
}

Html goal_part(http::Visit& visit, const StepPage& page) {
  const auto options = goal_options(page.goals, page.step.goal_id);
  if (options.empty()) return {};
  return step_goal_form.fold(visit, visit.say(goal_texts::for_which_goal),
                             page.returned.or_edit(step_goal_form, {page.step.goal_id}),
                             small_sheet(visit, paths::place(page.step.id), texts::save),
                             {{"doel", {.options = options}}});
}

// The newest first, to put with the step that they belong to.
Html experience_part(http::Visit& visit, const StepPage& page) {
  if (page.experiences.empty()) return {};
  std::vector<layout::Option> options;
  for (const auto& one : page.experiences) {
    options.push_back(
        {text(one.id), one.title + " · " + i18n::day_month(visit.language, one.happened_on, visit.today)});
  }
  return step_experience_form.show(visit,
                                   page.returned.or_edit(step_experience_form, experience_of(page.step)),
                                   small_sheet(visit, paths::experience(page.step.id), goal_texts::link_it),
                                   {{"ervaring", {.options = options}}});
}

Html day_part(http::Visit& visit, const StepPage& page) {
  return step_day_form.fold(visit, visit.say(texts::another_day),
                            page.returned.or_edit(step_day_form, {page.step.due_on}),
                            small_sheet(visit, paths::move(page.step.id), texts::move));
}

Html drop_part(http::Visit& visit, const StepPage& page) {
  const auto answers = page.returned.is(reason_form) ? page.returned.or_start(reason_form)
                                                     : asked_anew(reason_form, page.step.outcome);
  return reason_form.fold(visit, visit.say(texts::no_longer_fits), answers,
                          small_sheet(visit, paths::drop(page.step.id), texts::let_go));
}

// A reason from a tab in which the step was still open: with what was written of it meanwhile.
Html late_reason(http::Visit& visit, const StepPage& page) {
  return page.mine && page.returned.is(reason_form) ? drop_part(visit, page) : Html();
}

Html open_part(http::Visit& visit, const StepPage& page) {
  const Step& step = page.step;
  Html content;
  if (step.is_overdue(visit.today)) {
    content +=
        layout::notice(words::State::info, visit.say_count(texts::days_late, visit.today - *step.due_on) +
                                               ". " + late_words(visit, step));
  }
  content += facts_of(visit, page);
  if (!page.mine) return content;
  content += layout::post_button(paths::finish(step.id), visit.say(texts::it_worked),
                                 {.icon = layout::Icon("check-bold"), .big = true, .wide = true});
  content += day_part(visit, page);
  content += goal_part(visit, page);
  content += drop_part(visit, page);
  return content;
}

Html reopen_button(http::Visit& visit, const Step& step, const i18n::Text& words) {
  return layout::post_button(paths::reopen(step.id), visit.say(words),
                             {.kind = Kind::quiet, .icon = layout::Icon("arrow-u-up-left-bold")});
}

// What was done is lived through: record it, and think of what comes next.
Html what_now(http::Visit& visit, const Step& step) {
  Html all = layout::row({.lead = layout::thumb("plus-bold"),
                          .title = visit.say(texts::record_it),
                          .href = experiences::record_for_step_path(step.id.value),
                          .line = visit.say(texts::record_it_line)});
  all += layout::row({.lead = layout::thumb("flag-fill"),
                      .title = visit.say(goal_texts::next_step),
                      .href = step.goal_id ? paths::step_for(*step.goal_id) : paths::new_step(),
                      .line = visit.say(goal_texts::next_step_line)});
  return layout::card({.surface = layout::Surface::flush}, layout::rows(all));
}

Html done_part(http::Visit& visit, const StepPage& page) {
  Html content = facts_of(visit, page);
  if (!page.mine) return layout::card(content);
  content += step_outcome_form.show(visit, page.returned.or_edit(step_outcome_form, {page.step.outcome}),
                                    small_sheet(visit, paths::outcome(page.step.id), texts::save));
  content += experience_part(visit, page);
  content += late_reason(visit, page);
  content += reopen_button(visit, page.step, texts::reopen);
  return fragment(layout::card(content), what_now(visit, page.step));
}

Html dropped_part(http::Visit& visit, const StepPage& page) {
  Html content = facts_of(visit, page);
  if (!page.step.outcome.empty()) content += p(visit.say(texts::because, page.step.outcome));
  content += late_reason(visit, page);
  if (page.mine) content += reopen_button(visit, page.step, texts::take_up_again);
  return content;
}

}  // namespace

Html step_page(http::Visit& visit, const StepPage& page) {
  const Step& step = page.step;
  Html content = layout::page_head(
      {.above = layout::crumbs(visit.language, {{visit.say(texts::my_steps), paths::steps()}}, step.title),
       .title = step.title,
       .lead = step_line(visit, step, page.promised_by)});
  switch (step.state) {
    case StepState::open:
      content += layout::card(open_part(visit, page));
      break;
    case StepState::done:
      content += done_part(visit, page);
      break;
    case StepState::dropped:
      content += layout::card(dropped_part(visit, page));
      break;
  }
  return navigation::page(
      visit, {.title = step.title, .place = "/vooruit", .width = layout::PageWidth::narrow}, content);
}

}  // namespace koers::course::views
