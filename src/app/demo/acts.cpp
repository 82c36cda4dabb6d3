#include "app/demo/acts.h"

#include <algorithm>

namespace koers::demo {
namespace {

// As it stood before it was held: what was said and agreed is not there.
dialogue::ImportedTalk planned(dialogue::ImportedTalk talk) {
  talk.is_held = talk.used_earlier = talk.student_confirmed = false;
  talk.experiences.clear();
  talk.notes.clear();
  talk.agreements.clear();
  talk.helped.reset();
  talk.minutes_spent.reset();
  talk.late_days.reset();
  talk.student_initiative.reset();
  talk.counsellor_initiative.reset();
  return talk;
}

// As a step or a goal stands when the stretch ends.
template <class Thing, class State>
Thing as_it_stands(const Doing& doing, Thing thing, State open) {
  if (thing.closed_on && !doing.tools.stretch.is_past(*thing.closed_on)) {
    thing.state = open;
    thing.closed_on.reset();
    thing.outcome.clear();
  }
  return thing;
}

}  // namespace

void do_conversation(const Doing& doing, const dialogue::ImportedTalk& talk, Day earliest, Numbers numbers) {
  constexpr int two_weeks = 14;
  const Day planned_on = std::min({std::max(earliest, talk.on - two_weeks), talk.on, doing.tools.today});
  const bool is_held = talk.is_held && doing.tools.stretch.is_past(talk.on);
  if (!doing.happens(planned_on) && !(is_held && doing.happens(talk.on))) return;
  dialogue::import_talk(doing.tx, doing.institution, doing.student,
                        talk.is_held && !is_held ? planned(talk) : talk, [&] { return numbers.next(); });
}

void do_step(const Doing& doing, const course::Step& step) {
  if (doing.happens(step.created_at)) {
    course::store_step(doing.tx, doing.institution, doing.student,
                       as_it_stands(doing, step, course::StepState::open));
  } else if (step.closed_on && doing.happens(*step.closed_on)) {
    course::close_stored_step(doing.tx, doing.institution, doing.student, step);
  }
}

void do_goal(const Doing& doing, const course::Goal& goal) {
  if (doing.happens(goal.created_at)) {
    course::set_goal(doing.tx, doing.institution, doing.student,
                     as_it_stands(doing, goal, course::GoalState::open));
  } else if (goal.closed_on && doing.happens(*goal.closed_on)) {
    course::close_stored_goal(doing.tx, doing.institution, doing.student, goal);
  }
}

void do_contact_moment(const Doing& doing, const course::ContactMoment& moment) {
  const bool is_held = moment.held_on && doing.tools.stretch.is_past(*moment.held_on);
  if (doing.happens(moment.created_at)) {
    course::ContactMoment stands = moment;
    if (moment.held_on && !is_held) {
      stands.state = course::MomentState::planned;
      stands.planned_on = moment.held_on;
      stands.held_on.reset();
      stands.outcome.clear();
    }
    course::store_contact_moment(doing.tx, doing.institution, doing.student, stands);
  } else if (is_held && doing.happens(*moment.held_on)) {
    course::close_stored_moment(doing.tx, doing.institution, doing.student, moment);
  }
}

}  // namespace koers::demo
