// The student's steps: the list, one step, and what can be done with it. Everything can be taken back.
#include <algorithm>

#include "campus/access/accepted_forms.h"
#include "campus/access/undo.h"
#include "campus/people/names.h"
#include "platform/base/error.h"
#include "rooms/course/contact_views.h"
#include "rooms/course/goal_texts.h"
#include "rooms/course/paths.h"
#include "rooms/course/routes.h"
#include "rooms/course/step_forms.h"
#include "rooms/course/step_views.h"
#include "rooms/course/texts.h"

namespace koers::course {
namespace {

using http::Response;
using http::Visit;
using people::Student;

Response show_steps(Visit& visit, const Student& me) {
  auto page = views::StepsPage{.steps = steps_of(visit.db(), me.institution(), me.id()),
                               .goals = goals_of(visit.db(), me.institution(), me.id()),
                               .me = me.id()};
  std::vector<Id<people::Person>> owners;
  for (const Step& step : page.steps) {
    if (step.owner_id != me.id()) owners.push_back(step.owner_id);
  }
  for (auto& [id, person] : people::people_named(visit.db(), me.institution(), owners)) {
    page.others.push_back(person);
  }
  return http::page(views::steps_page(visit, page));
}

// Among the goals is one that was reached or let go, when the address or the form names it.
forms::Givens choices_of(Visit& visit, const Student& me) {
  return {{"persoon", {.options = views::contact_options(contacts_of(visit.db(), me))}},
          {"doel",
           {.options = views::goal_options(goals_of(visit.db(), me.institution(), me.id()),
                                           visit.request.id<Goal>("doel"))}}};
}

// The address may name a goal and somebody who helps; what is not the student's own is not there.
Response show_new(Visit& visit, const Student& me) {
  StepDraft draft;
  if (const auto goal = visit.request.id<Goal>("doel")) draft.goal_id = own_goal(visit.db(), me, *goal).id;
  if (const auto contact = visit.request.id<Contact>("persoon")) {
    draft.contact_id = own_contact(visit.db(), me, *contact).id;
  }
  return http::page(views::new_step_page(visit, step_form.start(draft), choices_of(visit, me)));
}

Response add(Visit& visit, const Student& me) {
  const auto choices = choices_of(visit, me);
  const auto typed = step_form.read(visit, choices);
  if (!typed.holds()) return http::page(views::new_step_page(visit, typed, choices), typed.status());
  const auto id = visit.new_id<Step>();
  const auto& goal = typed.value.goal_id;
  return access::once(
             visit, me, goal ? paths::goal(*goal) : paths::steps(),
             [&](sql::Transaction& tx) { add_own_step(tx, me, id, typed.value, visit.now, visit.today); })
      .with_toast({visit.say(texts::added), std::nullopt});
}

void add_experiences(Visit& visit, const Student& me, views::StepPage& page) {
  if (page.step.experience_id) {
    const auto found =
        experiences::experiences_named(visit.db(), me.institution(), me.id(), {{*page.step.experience_id}});
    if (!found.empty()) page.experience = found.front();
  }
  page.recorded = experiences::experiences_of_step(visit.db(), me.institution(), me.id(), page.step.id.value);
  std::erase_if(page.recorded, [&](const experiences::ExperienceSummary& one) {
    return page.experience && one.id == page.experience->id;
  });
  if (page.step.state != StepState::done) return;
  page.experiences = experiences::experiences_of(visit.db(), me);
}

views::StepPage page_of(Visit& visit, const Student& me, Id<Step> id) {
  views::StepPage page{.step = own_step(visit.db(), me, id)};
  const Step& step = page.step;
  page.mine = step.owner_id == me.id();
  page.goals = goals_of(visit.db(), me.institution(), me.id());
  for (Contact& contact : contacts_of(visit.db(), me)) {
    if (step.contact_id == contact.id) page.contact = std::move(contact);
  }
  add_experiences(visit, me, page);
  if (!page.mine) {
    page.promised_by = people::person_of(visit.db(), me.institution(), step.owner_id).given_name;
  }
  return page;
}

Response show_step(Visit& visit, const Student& me, Id<Step> id) {
  return http::page(views::step_page(visit, page_of(visit, me, id)));
}

Response show_again(Visit& visit, const Student& me, Id<Step> id, forms::Returned returned) {
  auto page = page_of(visit, me, id);
  page.returned = std::move(returned);
  return http::page(views::step_page(visit, page), page.returned.status());
}

// How a step was closed, for the undo of that.
std::string mark_of(const Step& step) {
  return std::string(code(step.state)) + (step.closed_on ? text(*step.closed_on) : "") + step.outcome;
}

html::Url way_back(Visit& visit, const Student& me, Id<Step> id) {
  return access::undo(paths::reopen(id), mark_of(own_step(visit.db(), me, id)));
}

Response finish(Visit& visit, const Student& me, Id<Step> id) {
  visit.write([&](sql::Transaction& tx) { finish_step(tx, me, id, visit.today); });
  return http::see_other(paths::step(id), visit.say(texts::finished), way_back(visit, me, id));
}

Response keep_outcome(Visit& visit, const Student& me, Id<Step> id) {
  if (own_step(visit.db(), me, id).state != StepState::done) return http::see_other(paths::step(id));
  const auto typed = step_outcome_form.change(
      visit, [&](sql::Transaction& tx) { return Outcome{locked_step(tx, me, id).outcome}; },
      [&](sql::Transaction& tx, const Outcome& one) { say_outcome(tx, me, id, one.words, visit.today); });
  if (typed.holds()) return http::see_other(paths::steps(), visit.say(texts::kept));
  return show_again(visit, me, id, {step_outcome_form, typed});
}

Response move(Visit& visit, const Student& me, Id<Step> id) {
  const auto typed = step_day_form.change(
      visit, [&](sql::Transaction& tx) { return StepDay{locked_step(tx, me, id).due_on}; },
      [&](sql::Transaction& tx, const StepDay& day) { move_step(tx, me, id, day.due_on, visit.today); });
  if (typed.holds()) return http::see_other(paths::steps(), visit.say(texts::moved));
  return show_again(visit, me, id, {step_day_form, typed});
}

Response drop(Visit& visit, const Student& me, Id<Step> id) {
  const auto typed = reason_form.change(
      visit, [&](sql::Transaction& tx) { return Outcome{locked_step(tx, me, id).outcome}; },
      [&](sql::Transaction& tx, const Outcome& reason) { drop_step(tx, me, id, reason.words, visit.today); });
  if (!typed.holds()) return show_again(visit, me, id, {reason_form, typed});
  return http::see_other(paths::steps(), visit.say(texts::let_go_of), way_back(visit, me, id));
}

Response reopen(Visit& visit, const Student& me, Id<Step> id) {
  visit.write([&](sql::Transaction& tx) {
    access::undo_only(visit, mark_of(locked_step(tx, me, id)));
    reopen_step(tx, me, id, visit.today);
  });
  return http::see_other(paths::step(id), visit.say(texts::reopened));
}

Response place(Visit& visit, const Student& me, Id<Step> id) {
  const auto goals = goals_of(visit.db(), me.institution(), me.id());
  const auto typed = step_goal_form.change(
      visit, [&](sql::Transaction& tx) { return StepGoal{locked_step(tx, me, id).goal_id}; },
      [&](sql::Transaction& tx, const StepGoal& to) { place_step(tx, me, id, to.goal_id, visit.today); },
      {{"doel", {.options = views::goal_options(goals)}}});
  if (typed.holds()) return http::see_other(paths::step(id), visit.say(goal_texts::placed));
  return show_again(visit, me, id, {step_goal_form, typed});
}

Response link(Visit& visit, const Student& me, Id<Step> id) {
  const auto named = visit.request.id<experiences::Experience>("ervaring");
  if (named && experiences::experiences_named(visit.db(), me.institution(), me.id(), {*named}).empty()) {
    throw NotFound("experience");
  }
  // Any experience of the student's own, also one that the page did not offer.
  std::vector<layout::Option> options;
  if (named) options.push_back({text(*named), ""});
  const auto typed = step_experience_form.change(
      visit, [&](sql::Transaction& tx) { return views::experience_of(locked_step(tx, me, id)); },
      [&](sql::Transaction& tx, const StepExperience& one) {
        const auto& chosen = one.experience_id;
        link_experience(tx, me, id, chosen ? std::optional(chosen->value) : std::nullopt, visit.today);
      },
      {{"ervaring", {.options = std::move(options)}}});
  if (typed.holds()) {
    return http::see_other(paths::step(id), visit.say(named ? goal_texts::linked : goal_texts::unlinked));
  }
  return show_again(visit, me, id, {step_experience_form, typed});
}

}  // namespace

html::Html steps_card(http::Visit& visit, const Student& me) {
  return views::home_card(visit, {.steps = steps_of(visit.db(), me.institution(), me.id()), .me = me.id()});
}

FileCards file_cards(http::Visit& visit, const access::GuidedStudent& student) {
  const std::string name = student.person().given_name;
  const FileGoals wanted = file_goals(visit.db(), student);
  auto steps = steps_of(visit.db(), student.institution(), student.id());
  std::erase_if(steps, [](const Step& one) { return one.in_confidence; });
  StepCount count{.student_id = student.id()};
  for (const Step& step : steps) {
    if (step.state != StepState::open || step.owner_id != student.id()) continue;
    ++count.open;
    if (step.is_overdue(visit.today)) ++count.overdue;
  }
  return {.steps = fragment(
              views::file_card(visit, {.steps = std::move(steps), .goals = wanted.goals, .me = student.id()},
                               name),
              views::introductions_of_student(visit, wanted.introductions, name)),
          .people = views::shared_contacts(wanted.contacts),
          .count = count};
}

void add_step_routes(http::Router& router) {
  router.get<Student>("/vooruit/stappen", show_steps);
  router.post<Student>("/vooruit/stappen", add);
  router.get<Student>("/vooruit/stappen/nieuw", show_new);
  router.get<Student>("/vooruit/stappen/{id}", show_step);
  router.post<Student>("/vooruit/stappen/{id}/gelukt", finish);
  router.post<Student>("/vooruit/stappen/{id}/opbrengst", keep_outcome);
  router.post<Student>("/vooruit/stappen/{id}/dag", move);
  router.post<Student>("/vooruit/stappen/{id}/los", drop);
  router.post<Student>("/vooruit/stappen/{id}/open", reopen);
  router.post<Student>("/vooruit/stappen/{id}/doel", place);
  router.post<Student>("/vooruit/stappen/{id}/ervaring", link);
}

}  // namespace koers::course
