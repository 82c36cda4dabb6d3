#include "rooms/policy/goal.h"

#include "platform/base/error.h"

namespace koers::policy {

using organisation::Institution;
using organisation::Team;

namespace {

struct GoalRow {
  Id<TeamGoal> id;
  Id<Team> team;
  std::string aspect, sentence, indicator;
  std::optional<int> target;
  Day before_on;
  std::string approach;
  GoalState state = GoalState::running;
  std::string closing;
  std::optional<Day> closed_on;
  std::optional<Id<Team>> from_team;
  Id<people::Person> written_by;
  Day written_on;
};

constexpr sql::Statement select_running_goals{"policy.select_running_goals", R"(
    SELECT id, team_id, aspect, sentence, indicator, target, before_on, approach, state, closing, closed_on,
           from_team_id, written_by, written_on
    FROM policy_goals WHERE institution_id = $1 AND state = 'running' ORDER BY team_id, id)"};
constexpr sql::Statement select_goals{"policy.select_goals", R"(
    SELECT id, team_id, aspect, sentence, indicator, target, before_on, approach, state, closing, closed_on,
           from_team_id, written_by, written_on
    FROM policy_goals WHERE institution_id = $1 AND team_id = $2
    ORDER BY CASE WHEN state = 'running' THEN 0 ELSE 1 END, id)"};
constexpr sql::Statement select_goal{"policy.select_goal", R"(
    SELECT id, team_id, aspect, sentence, indicator, target, before_on, approach, state, closing, closed_on,
           from_team_id, written_by, written_on
    FROM policy_goals WHERE institution_id = $1 AND team_id = $2 AND id = $3)"};
constexpr sql::Statement insert_goal{"policy.insert_goal", R"(
    INSERT INTO policy_goals (
      institution_id, team_id, id, aspect, sentence, indicator, target, before_on, approach, state, closing, closed_on,
      from_team_id, written_by, written_on)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15))"};
constexpr sql::Statement update_goal{"policy.update_goal", R"(
    UPDATE policy_goals
    SET aspect = $4, sentence = $5, indicator = $6, target = $7, before_on = $8, approach = $9, state = $10,
        closing = $11, closed_on = $12
    WHERE institution_id = $1 AND team_id = $2 AND id = $3)"};

TeamGoal goal_in(GoalRow&& row) {
  return {row.id,
          row.team,
          {std::move(row.aspect), std::move(row.sentence), std::move(row.indicator), row.target,
           row.before_on, std::move(row.approach)},
          row.state,
          std::move(row.closing),
          row.closed_on,
          row.from_team,
          row.written_by,
          row.written_on};
}

std::vector<TeamGoal> goals_in(std::vector<GoalRow>&& rows) {
  std::vector<TeamGoal> all;
  for (GoalRow& row : rows) all.push_back(goal_in(std::move(row)));
  return all;
}

void update(const GoalWriting& writing, const TeamGoal& goal) {
  writing.tx.run(update_goal, writing.institution, writing.team, goal.id, goal.says.aspect,
                 goal.says.sentence, goal.says.indicator, goal.says.target, goal.says.before,
                 goal.says.approach, goal.state, goal.closing, goal.closed_on);
}

}  // namespace

std::vector<TeamGoal> running_goals(sql::Reader& reader, Id<Institution> institution) {
  return goals_in(reader.all<GoalRow>(select_running_goals, institution));
}

std::vector<TeamGoal> goals_of(sql::Reader& reader, Id<Institution> institution, Id<Team> team) {
  return goals_in(reader.all<GoalRow>(select_goals, institution, team));
}

void import_goal(sql::Transaction& tx, Id<Institution> institution, const TeamGoal& one) {
  tx.run(insert_goal, institution, one.team, one.id, one.says.aspect, one.says.sentence, one.says.indicator,
         one.says.target, one.says.before, one.says.approach, one.state, one.closing, one.closed_on,
         one.from_team, one.written_by, one.written_on);
}

void add_goal(const GoalWriting& writing, Id<TeamGoal> id, const GoalDraft& draft,
              std::optional<Id<Team>> from_team) {
  writing.tx.lock(writing.team.value);
  import_goal(writing.tx, writing.institution,
              {.id = id,
               .team = writing.team,
               .says = draft,
               .from_team = from_team,
               .written_by = writing.by,
               .written_on = writing.today});
}

TeamGoal locked_goal(const GoalWriting& writing, Id<TeamGoal> id) {
  writing.tx.lock(writing.team.value);
  auto found = writing.tx.one<GoalRow>(select_goal, writing.institution, writing.team, id);
  if (!found) throw NotFound("no such goal");
  return goal_in(std::move(*found));
}

void change_goal(const GoalWriting& writing, Id<TeamGoal> id, const GoalDraft& draft) {
  TeamGoal goal = locked_goal(writing, id);
  if (!goal.is_running()) throw Conflict("closed");
  goal.says = draft;
  update(writing, goal);
}

void close_goal(const GoalWriting& writing, Id<TeamGoal> id, const GoalStateDraft& draft) {
  TeamGoal goal = locked_goal(writing, id);
  if (!goal.is_running()) throw Conflict("closed before");
  goal.state = draft.state.value_or(GoalState::met);
  goal.closing = draft.words;
  goal.closed_on = writing.today;
  update(writing, goal);
}

void reopen_goal(const GoalWriting& writing, Id<TeamGoal> id) {
  TeamGoal goal = locked_goal(writing, id);
  if (goal.is_running()) throw Conflict("it runs");
  goal.state = GoalState::running;
  goal.closing.clear();
  goal.closed_on.reset();
  update(writing, goal);
}

}  // namespace koers::policy
