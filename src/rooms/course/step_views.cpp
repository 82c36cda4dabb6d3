#include "rooms/course/step_views.h"

#include <algorithm>

#include "campus/layout/cards.h"
#include "campus/layout/form_help.h"
#include "campus/layout/forms.h"
#include "campus/layout/frame.h"
#include "campus/layout/states.h"
#include "campus/navigation/navigation.h"
#include "platform/base/weeks.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/course/contact_texts.h"
#include "rooms/course/goal_texts.h"
#include "rooms/course/goal_views.h"
#include "rooms/course/paths.h"
#include "rooms/course/texts.h"

namespace koers::course::views {

using namespace html;
using layout::Kind;

namespace {

constexpr std::size_t shown_at_home = 3;
constexpr std::size_t closed_in_file = 3;
constexpr int near_days = 3;     // said as "over 3 dagen"
constexpr int patient_days = 7;  // after so many days late Koers asks no more: it never nags

std::string day_words(http::Visit& visit, const Step& step) {
  if (step.state == StepState::done && step.closed_on) {
    return visit.say(texts::done_on, i18n::day_month(visit.language, *step.closed_on, visit.today));
  }
  if (step.state == StepState::dropped && step.closed_on) {
    return visit.say(texts::dropped_on, i18n::day_month(visit.language, *step.closed_on, visit.today));
  }
  if (!step.due_on || step.is_overdue(visit.today)) return {};
  const int days = *step.due_on - visit.today;
  if (days == 0) return visit.say(texts::today);
  if (days == 1) return visit.say(goal_texts::tomorrow);
  if (days <= near_days) return visit.say(goal_texts::in_days, days);
  return visit.say(texts::before, i18n::day_month(visit.language, *step.due_on, visit.today));
}

std::string promiser_of(const StepsPage& page, const Step& step) {
  if (step.owner_id == page.me) return {};
  const auto found = std::find_if(page.others.begin(), page.others.end(),
                                  [&](const people::Person& person) { return person.id == step.owner_id; });
  return found == page.others.end() ? std::string() : found->given_name;
}

}  // namespace

std::string origin_words(http::Visit& visit, StepOrigin origin) {
  return visit.say(origin == StepOrigin::student ? texts::own_idea : texts::agreed);
}

std::string late_words(http::Visit& visit, const Step& step) {
  const bool patient = visit.today - *step.due_on > patient_days;
  return visit.say(patient ? goal_texts::take_to_talk : texts::still_possible);
}

Html step_line(http::Visit& visit, const Step& step, const std::string& promised_by) {
  const std::string helper = step.helper.empty() ? "" : visit.say(texts::helped_by, step.helper);
  const std::string who =
      promised_by.empty() ? origin_words(visit, step.origin) : visit.say(texts::promised_by, promised_by);
  Html line = fragment(layout::join({who, day_words(visit, step), helper}));
  if (step.is_overdue(visit.today)) {
    line += fragment(" · ", layout::late(visit.say_count(texts::days_late, visit.today - *step.due_on)));
  }
  return line;
}

namespace {

Html done_button(http::Visit& visit, const Step& step) {
  return layout::post_button(
      paths::finish(step.id), visit.say(texts::it_worked),
      {.kind = Kind::line, .icon = layout::Icon("check-bold"), .small = true, .about = step.title});
}

}  // namespace

Html step_row(http::Visit& visit, const Step& step, const StepRow& shown) {
  Html more = step_line(visit, step, shown.promised_by);
  if (!shown.goal.empty()) more += fragment(br(), visit.say(goal_texts::towards, shown.goal));
  if (shown.can_close && step.is_overdue(visit.today)) more += fragment(br(), late_words(visit, step));
  if (step.state != StepState::open && !step.outcome.empty()) more += fragment(br(), step.outcome);
  const bool ready = step.state == StepState::done;
  const layout::Icon sign = ready ? layout::Icon("check-bold") : layout::Icon("flag");
  return layout::row({.lead = layout::bead(layout::Tone(), sign),
                      .title = step.title,
                      .href = paths::step(step.id),
                      .more = more,
                      .end = shown.can_close ? done_button(visit, step) : Html()});
}

namespace {

bool is_for_open_goal(const StepsPage& page, const Step& step) {
  return step.goal_id && std::any_of(page.goals.begin(), page.goals.end(), [&](const Goal& goal) {
           return goal.id == *step.goal_id && goal.state == GoalState::open;
         });
}

template <class Keep>
Html part(http::Visit& visit, const StepsPage& page, const char* id, const i18n::Text& title,
          const Keep& keep, bool can_close) {
  Html all;
  for (const Step& step : page.steps) {
    if (!keep(step)) continue;
    all += step_row(visit, step,
                    {.promised_by = promiser_of(page, step),
                     .goal = step.state == StepState::open ? std::string() : step.goal,
                     .can_close = can_close});
  }
  return when(!all.empty(), [&] { return layout::list_card(id, visit.say(title), all); });
}

Html add_button(http::Visit& visit) {
  return layout::button_link({.label = visit.say(texts::add_step),
                              .href = paths::new_step(),
                              .kind = Kind::primary,
                              .icon = layout::Icon("plus-bold")});
}

// What the days say, in a sentence.
std::string reminder(http::Visit& visit, const StepsPage& page) {
  int soon = 0;
  int late = 0;
  for (const Step& step : page.steps) {
    if (step.owner_id != page.me || step.state != StepState::open || !step.due_on) continue;
    late += step.is_overdue(visit.today) ? 1 : 0;
    soon += *step.due_on >= visit.today && same_week(*step.due_on, visit.today) ? 1 : 0;
  }
  std::string words = soon > 0 ? visit.say_count(goal_texts::due_soon, soon) : std::string();
  if (late > 0) words += (words.empty() ? "" : " ") + visit.say_count(goal_texts::waiting_late, late);
  return words.empty() ? visit.say(texts::steps_lead) : words;
}

Html goals_part(http::Visit& visit, const StepsPage& page) {
  const std::size_t open = open_goals(page.goals);
  Html cards;
  for (const Goal& goal : page.goals) {
    if (goal.state == GoalState::open) cards += goal_card(visit, goal, page.steps, page.me);
  }
  if (open == 0) cards = no_goals_card(visit);
  const Html more = open > 0 && open < most_open_goals
                        ? layout::more_link(visit.say(goal_texts::add_goal), paths::new_goal())
                        : Html();
  return section.cls("stack gap-3")
      .aria("labelledby", "doelen")(layout::section_head("doelen", visit.say(goal_texts::my_goals), more),
                                    cards);
}

Html steps_parts(http::Visit& visit, const StepsPage& page) {
  const auto mine = [&](const Step& step) { return step.owner_id == page.me; };
  const bool goals = open_goals(page.goals) > 0;
  Html content = part(
      visit, page, "open", goals ? goal_texts::steps_without_goal : texts::open_steps,
      [&](const Step& step) {
        return mine(step) && step.state == StepState::open && !is_for_open_goal(page, step);
      },
      true);
  content += part(
      visit, page, "beloofd", texts::promised_to_you,
      [&](const Step& step) { return !mine(step) && step.state == StepState::open; }, false);
  content += part(
      visit, page, "gedaan", texts::closed_steps,
      [](const Step& step) { return step.state == StepState::done; }, false);
  content += part(
      visit, page, "los", texts::dropped_steps,
      [](const Step& step) { return step.state == StepState::dropped; }, false);
  return content;
}

// What else is ahead: people to speak to.
Html people_part(http::Visit& visit) {
  Html all = layout::row({.lead = layout::bead(words::Competency::networking, layout::Icon("handshake-fill")),
                          .title = visit.say(contact_texts::my_people),
                          .href = paths::contacts(),
                          .line = visit.say(contact_texts::lead)});
  all += layout::row({.lead = layout::bead(words::Competency::networking, layout::Icon("chats-circle-fill")),
                      .title = visit.say(texts::ask_somebody),
                      .href = html::url("/vooruit/vraag-iemand"),
                      .line = visit.say(texts::ask_somebody_lead)});
  return layout::card({.surface = layout::Surface::flush}, layout::rows(all));
}

}  // namespace

Html steps_page(http::Visit& visit, const StepsPage& page) {
  const bool any_open = std::any_of(page.steps.begin(), page.steps.end(), [&](const Step& step) {
    return step.owner_id == page.me && step.state == StepState::open;
  });
  Html content = layout::page_head({.title = visit.say(texts::my_steps),
                                    .lead = fragment(reminder(visit, page)),
                                    .actions = any_open ? add_button(visit) : Html()});
  if (!any_open) {
    content += layout::empty_state(visit.say(page.steps.empty() ? texts::no_steps : texts::nothing_open),
                                   visit.say(texts::which_small_step), add_button(visit));
  }
  content += goals_part(visit, page);
  content += steps_parts(visit, page);
  content += earlier_goals(visit, page.goals);
  content += people_part(visit);
  return navigation::page(
      visit, {.title = visit.say(texts::my_steps), .place = "/vooruit", .width = layout::PageWidth::narrow},
      content);
}

// ---- on pages of several rooms

Html home_card(http::Visit& visit, const StepsPage& page) {
  Html all;
  std::size_t open = 0;
  for (const Step& step : page.steps) {
    if (step.state != StepState::open || step.owner_id != page.me) continue;
    if (++open <= shown_at_home) {
      all += step_row(visit, step, {.goal = step.goal, .can_close = true});
    }
  }
  const Html content = open == 0 ? layout::card(layout::empty_state(
                                       visit.say(texts::no_steps), visit.say(texts::which_small_step),
                                       layout::button_link(visit.say(texts::add_step), paths::new_step())))
                                 : layout::card({.surface = layout::Surface::flush}, layout::rows(all));
  const Html more =
      layout::more_link(visit.say_count(texts::all_of_them, static_cast<std::int64_t>(open)), paths::steps());
  return section.cls("stack gap-3")
      .aria("labelledby", "stappen")(
          layout::section_head("stappen", visit.say(texts::my_steps), open == 0 ? Html() : more), content);
}

Html file_card(http::Visit& visit, const StepsPage& page, const std::string& given_name) {
  Html all;
  for (const Goal& goal : page.goals) {
    if (goal.state == GoalState::open) all += goal_row(visit, goal);
  }
  std::size_t open = 0, closed = 0;
  for (const Step& step : page.steps) {
    if (step.state == StepState::open) ++open;
    if (step.state != StepState::open && ++closed > closed_in_file) continue;
    const bool ready = step.state == StepState::done;
    Html more = step_line(visit, step);
    if (!step.goal.empty()) {
      more += fragment(br(), visit.say(goal_texts::towards, step.goal));
    }
    if (step.state != StepState::open && !step.outcome.empty()) more += fragment(br(), step.outcome);
    all += layout::row(
        {.lead = layout::bead(layout::Tone(), ready ? layout::Icon("check-bold") : layout::Icon("flag")),
         .title = step.title,
         .more = more});
  }
  const std::string title = visit.say(texts::steps_of, given_name);
  if (all.empty()) all = layout::row({.title = visit.say(texts::no_open_steps_of, given_name)});
  return layout::list_card("stappen", title, all,
                           when(open > 0, [&] { return layout::tag(visit.say(texts::steps_open, open)); }));
}

}  // namespace koers::course::views
