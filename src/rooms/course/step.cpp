#include "rooms/course/step.h"

#include "platform/base/error.h"

namespace koers::course {

using organisation::Institution;
using people::Person;
using people::Student;

// ---- reading

constexpr sql::Statement select_steps{"course.select_steps", R"(
    SELECT s.id, s.title, s.owner_id, s.origin, s.conversation_id, s.experience_id, s.due_on, s.helper, s.sign, s.state,
           s.closed_on, s.outcome, s.created_at, s.goal_id, s.contact_id, s.in_confidence, COALESCE(g.title, '')
    FROM course_steps s
    LEFT JOIN course_goals g ON g.institution_id = s.institution_id AND g.student_id = s.student_id AND g.id = s.goal_id
    WHERE s.institution_id = $1 AND s.student_id = $2
    ORDER BY CASE WHEN s.state = 'open' THEN 0 ELSE 1 END,
             CASE WHEN s.state = 'open' THEN COALESCE(s.due_on, '9999-12-31') ELSE '' END,
             COALESCE(s.closed_on, '') DESC, s.id)"};

std::vector<Step> steps_of(sql::Reader& reader, Id<Institution> institution, Id<Person> student) {
  return reader.all<Step>(select_steps, institution, student);
}

constexpr sql::Statement select_steps_from_conversation{"course.select_steps_from_conversation", R"(
    SELECT s.id, s.title, s.owner_id, s.origin, s.conversation_id, s.experience_id, s.due_on, s.helper, s.sign, s.state,
           s.closed_on, s.outcome, s.created_at, s.goal_id, s.contact_id, s.in_confidence, COALESCE(g.title, '')
    FROM course_steps s
    LEFT JOIN course_goals g ON g.institution_id = s.institution_id AND g.student_id = s.student_id AND g.id = s.goal_id
    WHERE s.institution_id = $1 AND s.student_id = $2 AND s.conversation_id = $3
    ORDER BY s.id)"};

std::vector<Step> steps_from_conversation(sql::Reader& reader, Id<Institution> institution,
                                          Id<Person> student, std::int64_t conversation_id) {
  return reader.all<Step>(select_steps_from_conversation, institution, student, conversation_id);
}

constexpr sql::Statement select_step{"course.select_step", R"(
    SELECT s.id, s.title, s.owner_id, s.origin, s.conversation_id, s.experience_id, s.due_on, s.helper, s.sign, s.state,
           s.closed_on, s.outcome, s.created_at, s.goal_id, s.contact_id, s.in_confidence, COALESCE(g.title, '')
    FROM course_steps s
    LEFT JOIN course_goals g ON g.institution_id = s.institution_id AND g.student_id = s.student_id AND g.id = s.goal_id
    WHERE s.institution_id = $1 AND s.student_id = $2 AND s.id = $3)"};

Step own_step(sql::Reader& reader, const Student& me, Id<Step> id) {
  auto found = reader.one<Step>(select_step, me.institution(), me.id(), id);
  if (!found) throw NotFound("step");
  return *std::move(found);
}

constexpr sql::Statement select_step_counts{"course.select_step_counts", R"(
    SELECT g.student_id, COUNT(*), SUM(CASE WHEN s.due_on < $3 THEN 1 ELSE 0 END)
    FROM campus_guides g
    JOIN course_steps s ON s.institution_id = g.institution_id AND s.student_id = g.student_id
                       AND s.owner_id = s.student_id AND s.state = 'open' AND NOT s.in_confidence
    WHERE g.institution_id = $1 AND g.person_id = $2 AND g.begins_on <= $3 AND (g.ends_on IS NULL OR g.ends_on > $3)
      AND (CAST($4 AS BIGINT) IS NULL OR g.student_id = $4)
    GROUP BY g.student_id
    ORDER BY g.student_id)"};

std::vector<StepCount> step_counts_for_guide(sql::Reader& reader, const people::SignedIn& guide,
                                             std::optional<Id<Person>> only, Day today) {
  return reader.all<StepCount>(select_step_counts, guide.institution(), guide.id(), today, only);
}

// ---- writing

constexpr sql::Statement insert_step{"course.insert_step", R"(
    INSERT INTO course_steps (institution_id, student_id, id, title, owner_id, origin, conversation_id, experience_id,
                              due_on, helper, sign, state, closed_on, outcome, created_at, goal_id,
                              contact_id, in_confidence)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18))"};

void store_step(sql::Transaction& tx, Id<Institution> institution, Id<Person> student, const Step& step) {
  tx.run(insert_step, institution, student, step.id, step.title, step.owner_id, step.origin,
         step.conversation_id, step.experience_id, step.due_on, step.helper, step.sign, step.state,
         step.closed_on, step.outcome, step.created_at, step.goal_id, step.contact_id, step.in_confidence);
}

void set_step(sql::Transaction& tx, Id<Institution> institution, Id<Person> student, const Step& step,
              Day today) {
  store_step(tx, institution, student, step);
  refresh_facts(tx, institution, student, today);
}

void add_own_step(sql::Transaction& tx, const Student& me, Id<Step> id, const StepDraft& draft, Instant now,
                  Day today) {
  tx.lock(me.id().value);
  set_step(tx, me.institution(), me.id(),
           {.id = id,
            .title = draft.title,
            .owner_id = me.id(),
            .due_on = draft.due_on,
            .helper = draft.helper,
            .sign = draft.sign,
            .created_at = now,
            .goal_id = draft.goal_id,
            .contact_id = draft.contact_id},
           today);
}

constexpr sql::Statement update_step{"course.update_step", R"(
    UPDATE course_steps SET state = $4, closed_on = $5, outcome = $6, due_on = $7, goal_id = $8, experience_id = $9
    WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};

void close_stored_step(sql::Transaction& tx, Id<Institution> institution, Id<Person> student,
                       const Step& step) {
  tx.run(update_step, institution, student, step.id, step.state, step.closed_on, step.outcome, step.due_on,
         step.goal_id, step.experience_id);
}

namespace {

void keep(sql::Transaction& tx, const Student& me, const Step& step, Day today) {
  if (step.owner_id != me.id()) throw Forbidden("a step that somebody else promised");
  close_stored_step(tx, me.institution(), me.id(), step);
  refresh_facts(tx, me.institution(), me.id(), today);
}

}  // namespace

Step locked_step(sql::Transaction& tx, const Student& me, Id<Step> id) {
  tx.lock(me.id().value);
  return own_step(tx, me, id);
}

void finish_step(sql::Transaction& tx, const Student& me, Id<Step> id, Day today) {
  Step step = locked_step(tx, me, id);
  if (step.state == StepState::done) return;
  step.state = StepState::done;
  step.closed_on = today;
  keep(tx, me, step, today);
}

void say_outcome(sql::Transaction& tx, const Student& me, Id<Step> id, const std::string& outcome,
                 Day today) {
  Step step = locked_step(tx, me, id);
  step.outcome = outcome;
  keep(tx, me, step, today);
}

void drop_step(sql::Transaction& tx, const Student& me, Id<Step> id, const std::string& reason, Day today) {
  Step step = locked_step(tx, me, id);
  step.state = StepState::dropped;
  step.closed_on = today;
  step.outcome = reason;
  keep(tx, me, step, today);
}

void move_step(sql::Transaction& tx, const Student& me, Id<Step> id, std::optional<Day> due_on, Day today) {
  Step step = locked_step(tx, me, id);
  step.due_on = due_on;
  keep(tx, me, step, today);
}

void place_step(sql::Transaction& tx, const Student& me, Id<Step> id, std::optional<Id<Goal>> goal,
                Day today) {
  Step step = locked_step(tx, me, id);
  step.goal_id = goal;
  keep(tx, me, step, today);
}

void link_experience(sql::Transaction& tx, const Student& me, Id<Step> id,
                     std::optional<std::int64_t> experience, Day today) {
  Step step = locked_step(tx, me, id);
  step.experience_id = experience;
  keep(tx, me, step, today);
}

void reopen_step(sql::Transaction& tx, const Student& me, Id<Step> id, Day today) {
  Step step = locked_step(tx, me, id);
  if (step.state == StepState::open) return;
  step.state = StepState::open;
  step.closed_on.reset();
  keep(tx, me, step, today);
}

}  // namespace koers::course
