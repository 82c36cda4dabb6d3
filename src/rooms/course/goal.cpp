#include "rooms/course/goal.h"

#include <algorithm>

#include "platform/base/bsn.h"
#include "platform/base/error.h"

namespace koers::course {

using organisation::Institution;
using people::Person;
using people::Student;

std::vector<GoalDraft::Flaw> GoalDraft::flaws(Day today, std::optional<Day> kept) const {
  std::vector<Flaw> flaws;
  if (title.empty()) flaws.push_back(Flaw::title_missing);
  if (title.size() > longest_title) flaws.push_back(Flaw::title_too_long);
  if (why.size() > longest_why) flaws.push_back(Flaw::why_too_long);
  if (mentions_bsn(title) || mentions_bsn(why)) flaws.push_back(Flaw::holds_number);
  if (!due_on.empty() && !day()) flaws.push_back(Flaw::day_not_a_day);
  if (day() && *day() < today && day() != kept) flaws.push_back(Flaw::day_in_past);
  return flaws;
}

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

namespace {

constexpr sql::Statement update_goal{"course.update_goal", R"(
    UPDATE course_goals SET title = $4, why = $5, due_on = $6, state = $7, closed_on = $8, outcome = $9
    WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};

void keep(sql::Transaction& tx, const Student& me, const Goal& goal) {
  tx.lock(me.id().value);
  tx.run(update_goal, me.institution(), me.id(), goal.id, goal.title, goal.why, goal.due_on, goal.state,
         goal.closed_on, goal.outcome);
}

void make_room(sql::Transaction& tx, const Student& me) {
  tx.lock(me.id().value);
  if (open_goals(goals_of(tx, me.institution(), me.id())) >= most_open_goals) {
    throw Conflict("enough goals are open");
  }
}

}  // namespace

void add_goal(sql::Transaction& tx, const Student& me, Id<Goal> id, const GoalDraft& draft, Instant now) {
  make_room(tx, me);
  set_goal(tx, me.institution(), me.id(),
           {.id = id, .title = draft.title, .why = draft.why, .due_on = draft.day(), .created_at = now});
}

void reopen_goal(sql::Transaction& tx, const Student& me, const Goal& goal) {
  make_room(tx, me);
  Goal open = goal;
  open.state = GoalState::open;
  open.closed_on.reset();
  keep(tx, me, open);
}

void change_goal(sql::Transaction& tx, const Student& me, const Goal& goal, const GoalDraft& draft) {
  Goal changed = goal;
  changed.title = draft.title;
  changed.why = draft.why;
  changed.due_on = draft.day();
  keep(tx, me, changed);
}

void reach_goal(sql::Transaction& tx, const Student& me, const Goal& goal, Day today) {
  Goal reached = goal;
  reached.state = GoalState::reached;
  reached.closed_on = today;
  keep(tx, me, reached);
}

void say_goal_outcome(sql::Transaction& tx, const Student& me, const Goal& goal, const std::string& outcome) {
  Goal told = goal;
  told.outcome = outcome;
  keep(tx, me, told);
}

void drop_goal(sql::Transaction& tx, const Student& me, const Goal& goal, const std::string& reason,
               Day today) {
  Goal dropped = goal;
  dropped.state = GoalState::dropped;
  dropped.closed_on = today;
  dropped.outcome = reason;
  keep(tx, me, dropped);
}

}  // namespace koers::course
