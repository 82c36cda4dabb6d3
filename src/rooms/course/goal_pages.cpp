// The student's goals: a new one, one with its steps, and what can be done with it. Everything can be taken
// back.
#include "campus/access/accepted_forms.h"
#include "campus/access/undo.h"
#include "platform/base/error.h"
#include "rooms/course/goal_forms.h"
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

bool enough_open(sql::Reader& reader, const Student& me) {
  return open_goals(goals_of(reader, me.institution(), me.id())) >= most_open_goals;
}

Response show_goals(Visit&, const Student&) { return http::see_other(paths::steps()); }

Response show_new(Visit& visit, const Student& me) {
  if (enough_open(visit.db(), me))
    return http::see_other(paths::steps(), visit.say(goal_texts::enough_goals));
  return http::page(views::new_goal_page(visit, goal_form.start()));
}

Response add(Visit& visit, const Student& me) {
  const auto typed = goal_form.read(visit);
  if (!typed.holds()) return http::page(views::new_goal_page(visit, typed), typed.status());
  const auto id = visit.new_id<Goal>();
  return access::once(visit, me, paths::goal(id),
                      [&](sql::Transaction& tx) { add_goal(tx, me, id, typed.value, visit.now); })
      .with_toast({visit.say(goal_texts::added), std::nullopt});
}

views::GoalPage page_of(Visit& visit, const Student& me, Id<Goal> id) {
  views::GoalPage page{.goal = own_goal(visit.db(), me, id),
                       .steps = steps_of(visit.db(), me.institution(), me.id()),
                       .me = me.id()};
  page.outcome = goal_outcome_form.edit({page.goal.outcome});
  page.reason = asked_anew(reason_form, page.goal.outcome);
  return page;
}

Response show_goal(Visit& visit, const Student& me, Id<Goal> id) {
  return http::page(views::goal_page(visit, page_of(visit, me, id)));
}

Response show_change(Visit& visit, const Student& me, Id<Goal> id) {
  const auto typed = goal_form.edit(draft_of(own_goal(visit.db(), me, id)));
  return http::page(views::changed_goal_page(visit, id, typed));
}

Response change(Visit& visit, const Student& me, Id<Goal> id) {
  const auto typed = goal_form.change(
      visit, [&](sql::Transaction& tx) { return draft_of(locked_goal(tx, me, id)); },
      [&](sql::Transaction& tx, const GoalDraft& draft) { change_goal(tx, me, id, draft); });
  if (!typed.holds()) return http::page(views::changed_goal_page(visit, id, typed), typed.status());
  return http::see_other(paths::goal(id), visit.say(goal_texts::changed));
}

// How a goal was closed, for the undo of that.
std::string mark_of(const Goal& goal) {
  return std::string(code(goal.state)) + (goal.closed_on ? text(*goal.closed_on) : "") + goal.outcome;
}

html::Url way_back(Visit& visit, const Student& me, Id<Goal> id) {
  return access::undo(paths::reopen_goal(id), mark_of(own_goal(visit.db(), me, id)));
}

Response reach(Visit& visit, const Student& me, Id<Goal> id) {
  visit.write([&](sql::Transaction& tx) { reach_goal(tx, me, id, visit.today); });
  return http::see_other(paths::goal(id), visit.say(goal_texts::well_reached), way_back(visit, me, id));
}

Response keep_outcome(Visit& visit, const Student& me, Id<Goal> id) {
  if (own_goal(visit.db(), me, id).state != GoalState::reached) return http::see_other(paths::goal(id));
  const auto typed = goal_outcome_form.change(
      visit, [&](sql::Transaction& tx) { return Outcome{locked_goal(tx, me, id).outcome}; },
      [&](sql::Transaction& tx, const Outcome& outcome) { say_goal_outcome(tx, me, id, outcome.words); });
  if (typed.holds()) return http::see_other(paths::steps(), visit.say(texts::kept));
  auto page = page_of(visit, me, id);
  page.outcome = typed;
  return http::page(views::goal_page(visit, page), typed.status());
}

Response drop(Visit& visit, const Student& me, Id<Goal> id) {
  const auto typed = reason_form.change(
      visit, [&](sql::Transaction& tx) { return Outcome{locked_goal(tx, me, id).outcome}; },
      [&](sql::Transaction& tx, const Outcome& reason) { drop_goal(tx, me, id, reason.words, visit.today); });
  if (typed.holds()) {
    return http::see_other(paths::steps(), visit.say(goal_texts::no_goal_left), way_back(visit, me, id));
  }
  auto page = page_of(visit, me, id);
  page.reason = typed;
  return http::page(views::goal_page(visit, page), typed.status());
}

Response reopen(Visit& visit, const Student& me, Id<Goal> id) {
  bool has_room = true;
  visit.write([&](sql::Transaction& tx) {
    const Goal goal = locked_goal(tx, me, id);
    access::undo_only(visit, mark_of(goal));
    has_room = goal.state == GoalState::open || !enough_open(tx, me);
    if (has_room) reopen_goal(tx, me, id);
  });
  if (!has_room) return http::see_other(paths::goal(id), visit.say(goal_texts::enough_goals));
  return http::see_other(paths::goal(id), visit.say(goal_texts::reopened));
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
