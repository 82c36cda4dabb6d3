// The student's steps: the list, one step, and what can be done with it. Everything can be taken back.
#include <algorithm>

#include "campus/access/accepted_forms.h"
#include "platform/base/error.h"
#include "rooms/course/contact_views.h"
#include "rooms/course/goal_texts.h"
#include "rooms/course/paths.h"
#include "rooms/course/routes.h"
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
  for (const Step& step : page.steps) {
    if (step.owner_id == me.id()) continue;
    page.others.push_back(people::person_of(visit.db(), me.institution(), step.owner_id));
  }
  return http::page(views::steps_page(visit, page));
}

// The goal that the form or the address names; one that is not the student's own is not there.
std::optional<Id<Goal>> named_goal(Visit& visit, const Student& me) {
  const auto id = visit.request.id<Goal>("doel");
  if (!id) return std::nullopt;
  return own_goal(visit.db(), me, *id).id;
}

std::optional<Id<Contact>> named_contact(Visit& visit, const Student& me) {
  const auto id = visit.request.id<Contact>("persoon");
  if (!id) return std::nullopt;
  return own_contact(visit.db(), me, *id).id;
}

Response show_new(Visit& visit, const Student& me) {
  views::StepForm form{.goals = goals_of(visit.db(), me.institution(), me.id()),
                       .contacts = contacts_of(visit.db(), me)};
  form.draft.goal_id = named_goal(visit, me);
  form.draft.contact_id = named_contact(visit, me);
  return http::page(views::new_step_page(visit, form));
}

Response add(Visit& visit, const Student& me) {
  const StepDraft draft{.title = visit.request.field("wat"),
                        .due_on = visit.request.field("dag"),
                        .helper = visit.request.field("wie"),
                        .sign = visit.request.field("teken"),
                        .goal_id = named_goal(visit, me),
                        .contact_id = named_contact(visit, me)};
  if (const auto flaws = draft.flaws(visit.today); !flaws.empty()) {
    const auto goals = goals_of(visit.db(), me.institution(), me.id());
    return http::page(views::new_step_page(visit, {draft, goals, contacts_of(visit.db(), me), flaws}), 422);
  }
  const auto id = visit.new_id<Step>();
  const auto key = visit.request.id<access::FormKey>("sleutel");
  visit.write([&](sql::Transaction& tx) {
    if (key && access::answer_to(tx, me, *key)) return;
    add_own_step(tx, me, id, draft, visit.now, visit.today);
    if (key) access::remember(tx, me, *key, paths::steps().text(), visit.now);
  });
  return http::see_other(draft.goal_id ? paths::goal(*draft.goal_id) : paths::steps())
      .with_toast({visit.say(texts::added), std::nullopt});
}

constexpr int experiences_to_choose = 8;

void add_experiences(Visit& visit, const Student& me, views::StepPage& page) {
  if (page.step.experience_id) {
    const auto found =
        portfolio::experiences_named(visit.db(), me.institution(), me.id(), {{*page.step.experience_id}});
    if (!found.empty()) page.experience = found.front();
  }
  page.recorded = portfolio::experiences_of_step(visit.db(), me.institution(), me.id(), page.step.id.value);
  std::erase_if(page.recorded, [&](const portfolio::ExperienceSummary& one) {
    return page.experience && one.id == page.experience->id;
  });
  if (page.step.state != StepState::done) return;
  page.experiences = portfolio::experiences_of(visit.db(), me, experiences_to_choose);
  const auto chosen = [&](const portfolio::ExperienceSummary& one) {
    return page.experience && one.id == page.experience->id;
  };
  if (page.experience && std::none_of(page.experiences.begin(), page.experiences.end(), chosen)) {
    page.experiences.push_back(*page.experience);
  }
}

views::StepPage page_of(Visit& visit, const Student& me, Id<Step> id) {
  views::StepPage page{.step = own_step(visit.db(), me, id)};
  page.mine = page.step.owner_id == me.id();
  page.goals = goals_of(visit.db(), me.institution(), me.id());
  for (Contact& contact : contacts_of(visit.db(), me)) {
    if (page.step.contact_id == contact.id) page.contact = std::move(contact);
  }
  add_experiences(visit, me, page);
  if (!page.mine) {
    page.promised_by = people::person_of(visit.db(), me.institution(), page.step.owner_id).given_name;
  }
  return page;
}

Response show_step(Visit& visit, const Student& me, Id<Step> id) {
  return http::page(views::step_page(visit, page_of(visit, me, id)));
}

Response gone_on(Visit& visit, const html::Url& address, const i18n::Text& text,
                 std::optional<html::Url> undo = std::nullopt) {
  return http::see_other(address).with_toast({visit.say(text), std::move(undo)});
}

Response finish(Visit& visit, const Student& me, Id<Step> id) {
  const Step step = own_step(visit.db(), me, id);
  if (step.state != StepState::done) {
    visit.write([&](sql::Transaction& tx) { finish_step(tx, me, step, visit.today); });
  }
  return gone_on(visit, paths::step(id), texts::finished, paths::reopen(id));
}

Response keep_outcome(Visit& visit, const Student& me, Id<Step> id) {
  auto page = page_of(visit, me, id);
  page.outcome = visit.request.field("opbrengst");
  page.flaw = flaw_of(page.outcome, false);
  if (page.step.state != StepState::done) return http::see_other(paths::step(id));
  if (page.flaw) return http::page(views::step_page(visit, page), 422);
  visit.write([&](sql::Transaction& tx) { say_outcome(tx, me, page.step, page.outcome, visit.today); });
  return gone_on(visit, paths::steps(), texts::kept);
}

Response move(Visit& visit, const Student& me, Id<Step> id) {
  auto page = page_of(visit, me, id);
  const std::string typed = visit.request.field("dag");
  const auto day = parse_day(typed);
  if (!typed.empty() && !day) page.day_flaw = texts::not_a_day;
  if (day && *day < visit.today) page.day_flaw = texts::day_in_past;
  if (page.day_flaw) return http::page(views::step_page(visit, page), 422);
  visit.write([&](sql::Transaction& tx) { move_step(tx, me, page.step, day, visit.today); });
  return gone_on(visit, paths::steps(), texts::moved);
}

Response drop(Visit& visit, const Student& me, Id<Step> id) {
  auto page = page_of(visit, me, id);
  page.outcome = visit.request.field("reden");
  page.flaw = flaw_of(page.outcome, true);
  if (page.flaw) return http::page(views::step_page(visit, page), 422);
  visit.write([&](sql::Transaction& tx) { drop_step(tx, me, page.step, page.outcome, visit.today); });
  return gone_on(visit, paths::steps(), texts::let_go_of, paths::reopen(id));
}

Response reopen(Visit& visit, const Student& me, Id<Step> id) {
  const Step step = own_step(visit.db(), me, id);
  if (step.state != StepState::open) {
    visit.write([&](sql::Transaction& tx) { reopen_step(tx, me, step, visit.today); });
  }
  return gone_on(visit, paths::step(id), texts::reopened);
}

Response place(Visit& visit, const Student& me, Id<Step> id) {
  const Step step = own_step(visit.db(), me, id);
  const auto goal = named_goal(visit, me);
  visit.write([&](sql::Transaction& tx) { place_step(tx, me, step, goal, visit.today); });
  return gone_on(visit, paths::step(id), goal_texts::placed);
}

Response link(Visit& visit, const Student& me, Id<Step> id) {
  const Step step = own_step(visit.db(), me, id);
  const auto experience = visit.request.id<portfolio::Experience>("ervaring");
  if (experience &&
      portfolio::experiences_named(visit.db(), me.institution(), me.id(), {*experience}).empty()) {
    throw NotFound("experience");
  }
  const auto kept = experience ? std::optional(experience->value) : std::nullopt;
  visit.write([&](sql::Transaction& tx) { link_experience(tx, me, step, kept, visit.today); });
  return gone_on(visit, paths::step(id), kept ? goal_texts::linked : goal_texts::unlinked);
}

}  // namespace

html::Html steps_card(http::Visit& visit, const Student& me) {
  return views::home_card(visit, {.steps = steps_of(visit.db(), me.institution(), me.id()),
                                  .goals = goals_of(visit.db(), me.institution(), me.id()),
                                  .me = me.id()});
}

html::Html steps_of_student(http::Visit& visit, const access::GuidedStudent& student) {
  const std::string name = student.person().given_name;
  const html::Html asked = views::introductions_of_student(
      visit, introductions_of(visit.db(), student.institution(), student.id()), name);
  html::Html all = views::file_card(visit,
                                    {.steps = steps_of(visit.db(), student.institution(), student.id()),
                                     .goals = goals_of(visit.db(), student.institution(), student.id()),
                                     .me = student.id()},
                                    name);
  all += asked;
  return all;
}

void add_routes(http::Router& router) {
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
  add_goal_routes(router);
  add_contact_routes(router);
  add_introduction_routes(router);
}

}  // namespace koers::course
