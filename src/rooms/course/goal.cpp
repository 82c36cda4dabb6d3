#include "rooms/course/goal.h"

#include <algorithm>

#include "platform/base/error.h"

namespace koers::course {

using organisation::Institution;
using people::Person;
using people::Student;

GoalDraft draft_of(const Goal& goal) { return {goal.title, goal.why, goal.due_on}; }

std::size_t open_goals(const std::vector<Goal>& goals) {
  return static_cast<std::size_t>(std::count_if(
      goals.begin(), goals.end(), [](const Goal& goal) { return goal.state == GoalState::open; }));
}

// ---- reading

constexpr sql::Statement select_goals{"course.select_goals", R"(
    SELECT id, title, why, origin, due_on, state, closed_on, outcome, created_at
    FROM course_goals
    WHERE institution_id = $1 AND student_id = $2
    ORDER BY CASE WHEN state = 'open' THEN 0 ELSE 1 END, COALESCE(closed_on, '') DESC, id)"};

std::vector<Goal> goals_of(sql::Reader& reader, Id<Institution> institution, Id<Person> student) {
  return reader.all<Goal>(select_goals, institution, student);
}

constexpr sql::Statement select_goal{"course.select_goal", R"(
    SELECT id, title, why, origin, due_on, state, closed_on, outcome, created_at
    FROM course_goals
    WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};

Goal own_goal(sql::Reader& reader, const Student& me, Id<Goal> id) {
  auto found = reader.one<Goal>(select_goal, me.institution(), me.id(), id);
  if (!found) throw NotFound("goal");
  return *std::move(found);
}

// ---- writing

constexpr sql::Statement insert_goal{"course.insert_goal", R"(
    INSERT INTO course_goals (institution_id, student_id, id, title, why, origin, due_on, state, closed_on, outcome,
                              created_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11))"};

void set_goal(sql::Transaction& tx, Id<Institution> institution, Id<Person> student, const Goal& goal) {
  tx.run(insert_goal, institution, student, goal.id, goal.title, goal.why, goal.origin, goal.due_on,
         goal.state, goal.closed_on, goal.outcome, goal.created_at);
}

constexpr sql::Statement update_goal{"course.update_goal", R"(
    UPDATE course_goals SET title = $4, why = $5, due_on = $6, state = $7, closed_on = $8, outcome = $9
    WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};

void close_stored_goal(sql::Transaction& tx, Id<Institution> institution, Id<Person> student,
                       const Goal& goal) {
  tx.run(update_goal, institution, student, goal.id, goal.title, goal.why, goal.due_on, goal.state,
         goal.closed_on, goal.outcome);
}

namespace {

void keep(sql::Transaction& tx, const Student& me, const Goal& goal) {
  close_stored_goal(tx, me.institution(), me.id(), goal);
}

void make_room(sql::Transaction& tx, const Student& me) {
  tx.lock(me.id().value);
  if (open_goals(goals_of(tx, me.institution(), me.id())) >= most_open_goals) {
    throw Conflict("enough goals are open");
  }
}

}  // namespace

Goal locked_goal(sql::Transaction& tx, const Student& me, Id<Goal> id) {
  tx.lock(me.id().value);
  return own_goal(tx, me, id);
}

void add_goal(sql::Transaction& tx, const Student& me, Id<Goal> id, const GoalDraft& draft, Instant now) {
  make_room(tx, me);
  set_goal(tx, me.institution(), me.id(),
           {.id = id, .title = draft.title, .why = draft.why, .due_on = draft.due_on, .created_at = now});
}

void reopen_goal(sql::Transaction& tx, const Student& me, Id<Goal> id) {
  Goal goal = locked_goal(tx, me, id);
  if (goal.state == GoalState::open) return;
  make_room(tx, me);
  goal.state = GoalState::open;
  goal.closed_on.reset();
  keep(tx, me, goal);
}

void change_goal(sql::Transaction& tx, const Student& me, Id<Goal> id, const GoalDraft& draft) {
  Goal goal = locked_goal(tx, me, id);
  goal.title = draft.title;
  goal.why = draft.why;
  goal.due_on = draft.due_on;
  keep(tx, me, goal);
}

void reach_goal(sql::Transaction& tx, const Student& me, Id<Goal> id, Day today) {
  Goal goal = locked_goal(tx, me, id);
  if (goal.state == GoalState::reached) return;
  goal.state = GoalState::reached;
  goal.closed_on = today;
  keep(tx, me, goal);
}

void say_goal_outcome(sql::Transaction& tx, const Student& me, Id<Goal> id, const std::string& outcome) {
  Goal goal = locked_goal(tx, me, id);
  goal.outcome = outcome;
  keep(tx, me, goal);
}

void drop_goal(sql::Transaction& tx, const Student& me, Id<Goal> id, const std::string& reason, Day today) {
  Goal goal = locked_goal(tx, me, id);
  goal.state = GoalState::dropped;
  goal.closed_on = today;
  goal.outcome = reason;
  keep(tx, me, goal);
}

}  // namespace koers::course
