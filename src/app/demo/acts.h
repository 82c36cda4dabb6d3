// What people of the demo school do in two steps that lie apart: a conversation is planned and held, a step
// is set and done. Each function is given how it ended, and writes what of it happens in the stretch
// (campus/demo/stretch.h), as it stands when the stretch ends.
#pragma once

#include "campus/demo/school.h"
#include "rooms/course/course.h"
#include "rooms/dialogue/dialogue.h"

namespace koers::demo {

// Who does it, and when that is written down.
struct Doing {
  sql::Transaction& tx;
  const Tools& tools;
  Id<organisation::Institution> institution;
  Id<people::Person> student;

  bool happens(Day on) const { return tools.happens(student, on); }
  bool happens(Instant at) const { return happens(day_of(at)); }
};

// Planned two weeks before, not before `earliest`. `numbers` are for its notes and agreements.
void do_conversation(const Doing& doing, const dialogue::ImportedTalk& talk, Day earliest, Numbers numbers);
void do_step(const Doing& doing, const course::Step& step);
void do_goal(const Doing& doing, const course::Goal& goal);
void do_contact_moment(const Doing& doing, const course::ContactMoment& moment);

}  // namespace koers::demo
