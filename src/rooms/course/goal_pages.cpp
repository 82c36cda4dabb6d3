// The student's goals: a new one, one with its steps, and what can be done with it. Everything can be taken
// back.
#include "campus/access/accepted_forms.h"
#include "platform/base/error.h"
#include "rooms/course/goal_texts.h"
#include "rooms/course/goal_views.h"
#include "rooms/course/paths.h"
#include "rooms/course/routes.h"
#include "rooms/course/texts.h"

namespace koers::course {
namespace {

using http::Response;
using http::Visit;
using people::Student;

Response gone_on(Visit& visit, const html::Url& address, const i18n::Text& text,
                 std::optional<html::Url> undo = std::nullopt) {
  return http::see_other(address).with_toast({visit.say(text), std::move(undo)});
}

bool enough_open(Visit& visit, const Student& me) {
  return open_goals(goals_of(visit.db(), me.institution(), me.id())) >= most_open_goals;
}

Response show_goals(Visit&, const Student&) { return http::see_other(paths::steps()); }

Response show_new(Visit& visit, const Student& me) {
  if (enough_open(visit, me)) return gone_on(visit, paths::steps(), goal_texts::enough_goals);
  return http::page(views::goal_form_page(visit, {}));
}

GoalDraft draft_of(const http::Request& request) {
  return {.title = request.field("wat"), .why = request.field("waarom"), .due_on = request.field("dag")};
}

Response add(Visit& visit, const Student& me) {
  const GoalDraft draft = draft_of(visit.request);
  if (const auto flaws = draft.flaws(visit.today); !flaws.empty()) {
    return http::page(views::goal_form_page(visit, {draft, flaws}), 422);
  }
  const auto id = visit.new_id<Goal>();
  const auto key = visit.request.id<access::FormKey>("sleutel");
  html::Url address = paths::goal(id);
  visit.write([&](sql::Transaction& tx) {
    address = paths::goal(id);
    if (const auto known = key ? access::answer_to(tx, me, *key) : std::nullopt) {
      address = html::local_url(*known);
      return;
    }
    add_goal(tx, me, id, draft, visit.now);
    if (key) access::remember(tx, me, *key, address.text(), visit.now);
  });
  return gone_on(visit, address, goal_texts::added);
}

views::GoalPage page_of(Visit& visit, const Student& me, Id<Goal> id) {
  return {.goal = own_goal(visit.db(), me, id),
          .steps = steps_of(visit.db(), me.institution(), me.id()),
          .me = me.id()};
}

Response show_goal(Visit& visit, const Student& me, Id<Goal> id) {
  return http::page(views::goal_page(visit, page_of(visit, me, id)));
}

Response show_change(Visit& visit, const Student& me, Id<Goal> id) {
  const Goal goal = own_goal(visit.db(), me, id);
  return http::page(views::goal_form_page(
      visit, {.draft = {goal.title, goal.why, goal.due_on ? text(*goal.due_on) : ""}, .changes = id}));
}

Response change(Visit& visit, const Student& me, Id<Goal> id) {
  const Goal goal = own_goal(visit.db(), me, id);
  const GoalDraft draft = draft_of(visit.request);
  if (const auto flaws = draft.flaws(visit.today, goal.due_on); !flaws.empty()) {
    return http::page(views::goal_form_page(visit, {draft, flaws, id}), 422);
  }
  visit.write([&](sql::Transaction& tx) { change_goal(tx, me, goal, draft); });
  return gone_on(visit, paths::goal(id), goal_texts::changed);
}

Response reach(Visit& visit, const Student& me, Id<Goal> id) {
  const Goal goal = own_goal(visit.db(), me, id);
  if (goal.state != GoalState::reached) {
    visit.write([&](sql::Transaction& tx) { reach_goal(tx, me, goal, visit.today); });
  }
  return gone_on(visit, paths::goal(id), goal_texts::well_reached, paths::reopen_goal(id));
}

Response keep_outcome(Visit& visit, const Student& me, Id<Goal> id) {
  auto page = page_of(visit, me, id);
  if (page.goal.state != GoalState::reached) return http::see_other(paths::goal(id));
  page.outcome = visit.request.field("opbrengst");
  page.flaw = flaw_of(page.outcome, false);
  if (page.flaw) return http::page(views::goal_page(visit, page), 422);
  visit.write([&](sql::Transaction& tx) { say_goal_outcome(tx, me, page.goal, page.outcome); });
  return gone_on(visit, paths::steps(), texts::kept);
}

Response drop(Visit& visit, const Student& me, Id<Goal> id) {
  auto page = page_of(visit, me, id);
  page.outcome = visit.request.field("reden");
  page.flaw = flaw_of(page.outcome, true);
  if (page.flaw) return http::page(views::goal_page(visit, page), 422);
  visit.write([&](sql::Transaction& tx) { drop_goal(tx, me, page.goal, page.outcome, visit.today); });
  return gone_on(visit, paths::steps(), goal_texts::no_goal_left, paths::reopen_goal(id));
}

Response reopen(Visit& visit, const Student& me, Id<Goal> id) {
  const Goal goal = own_goal(visit.db(), me, id);
  if (goal.state != GoalState::open) {
    if (enough_open(visit, me)) return gone_on(visit, paths::goal(id), goal_texts::enough_goals);
    visit.write([&](sql::Transaction& tx) { reopen_goal(tx, me, goal); });
  }
  return gone_on(visit, paths::goal(id), goal_texts::reopened);
}

}  // namespace

void add_goal_routes(http::Router& router) {
  router.get<Student>("/vooruit/doelen", show_goals);
  router.post<Student>("/vooruit/doelen", add);
  router.get<Student>("/vooruit/doelen/nieuw", show_new);
  router.get<Student>("/vooruit/doelen/{id}", show_goal);
  router.get<Student>("/vooruit/doelen/{id}/aanpassen", show_change);
  router.post<Student>("/vooruit/doelen/{id}/aanpassen", change);
  router.post<Student>("/vooruit/doelen/{id}/bereikt", reach);
  router.post<Student>("/vooruit/doelen/{id}/opbrengst", keep_outcome);
  router.post<Student>("/vooruit/doelen/{id}/los", drop);
  router.post<Student>("/vooruit/doelen/{id}/open", reopen);
}

}  // namespace koers::course
