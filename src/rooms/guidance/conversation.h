// A career conversation: student and counsellor talk about what the student lived through, in four movements.
// The student's experiences and question open it, agreements close it, and each agreement becomes a step that
// opens the next one (KK 4.2, dialogue; KK 4.3, guideline 2). Here: planning and preparing it;
// rooms/dialogue holds it.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "campus/access/guides.h"
#include "campus/people/people.h"
#include "platform/base/codes.h"
#include "platform/http/visit.h"
#include "platform/sql/sql.h"
#include "rooms/experiences/experiences.h"
#include "rooms/guidance/guidance.h"

namespace koers::guidance {

// When and where.
struct Plan {
  static constexpr std::array usual_minutes{15, 25, 30, 45, 60};

  std::optional<Day> on{};
  std::optional<int> begins_minute{};
  int minutes = 25;
  std::string place{};
  ConversationKind kind = ConversationKind::dialogue;
  Channel channel = Channel::school;
};

// The student's conversations, the coming ones first, then the latest; those that `reader_id` may know of.
std::vector<Conversation> conversations_of(sql::Reader& reader, Id<organisation::Institution> institution,
                                           Id<people::Person> student, Id<people::Person> reader_id);
// Those of a counsellor from `from` on, planned and open ones only, by day and time, with the student's name.
struct Appointment {
  Conversation conversation;
  std::string student_name;  // the full one
  people::Person student;
};
// After a handover the coming ones go with the student to the new counsellor.
std::vector<Appointment> coming_for_counsellor(sql::Reader& reader, const people::SignedIn& counsellor,
                                               Day from, Day until, Day today);
// Those that were held since `since`, latest first.
std::vector<Appointment> held_by_counsellor(sql::Reader& reader, const people::SignedIn& counsellor,
                                            Day since, Day today);
// The coming conversation of a student on this day that `guide` may know of, or nothing.
std::optional<Id<Conversation>> conversation_on(sql::Reader& reader,
                                                Id<organisation::Institution> institution,
                                                Id<people::Person> student, Day day,
                                                Id<people::Person> guide);

// Plans one. Takes tx.lock(student) and brings the facts up to date, as all writing below.
Id<Conversation> plan_conversation(sql::Transaction& tx, Id<organisation::Institution> institution,
                                   Id<people::Person> student, Id<people::Person> counsellor, Side asked_by,
                                   const Plan& plan, Id<Conversation> id, Instant now, Day today);
// As it is planned now, under the lock; Conflict when the conversation has begun.
Plan locked_plan(sql::Transaction& tx, const Seat& seat);
void move_conversation(sql::Transaction& tx, const Seat& seat, const Plan& plan, Day today);
// Tells the guide of a planned conversation what the student did: asked for it, or prepared it. Also when it
// got another guide or stands again; whoever was told before is told no more. The student is locked.
void tell_guide(sql::Transaction& tx, Id<organisation::Institution> institution, Id<people::Person> student,
                Id<Conversation> id);
void cancel_conversation(sql::Transaction& tx, const Seat& seat, Day today);
// Undoes a cancellation.
void reinstate_conversation(sql::Transaction& tx, const Seat& seat, Day today);

// What the student brings: a question, a wish, experiences (others than the student's own are left out), and
// somebody to trust. An empty name is nobody; without a relation it is somebody else.
struct Preparation {
  static constexpr std::size_t most_experiences = 3;

  std::string question;
  std::vector<Wish> wishes;
  std::vector<Id<experiences::Experience>> experiences;
  std::string companion{};
  std::optional<Relation> companion_relation{};
};
Preparation preparation_of(sql::Reader& reader, const Seat& seat);
Preparation locked_preparation(sql::Transaction& tx, const Seat& seat);
void prepare(sql::Transaction& tx, const Seat& seat, const Preparation& preparation, Instant now, Day today);

}  // namespace koers::guidance
