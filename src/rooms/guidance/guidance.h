// Guidance: who is spoken with, when, about what, and what came of it. This is the door of the room.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "campus/access/guides.h"
#include "campus/inbox/inbox.h"
#include "campus/layout/cards.h"
#include "campus/layout/timed_rows.h"
#include "campus/people/people.h"
#include "campus/words/competency.h"
#include "campus/words/movement.h"
#include "platform/base/codes.h"
#include "platform/html/html.h"
#include "platform/http/visit.h"
#include "platform/sql/sql.h"
#include "rooms/experiences/experiences.h"
#include "rooms/guidance/holding.h"
#include "rooms/guidance/seat.h"
#include "rooms/referrals/referrals.h"

namespace koers::rooms {
struct Room;
}

namespace koers::guidance {

// What this room says of itself (room.cpp).
const rooms::Room& room();

html::Url conversation_path(Id<Conversation> id);  // /gesprekken/{id}
html::Url conversations_path();                    // /gesprekken
html::Url plan_path();                             // /gesprekken/plannen, which asks with whom
html::Url plan_path(Id<people::Person> student);

// For what a student is chosen before the rest is asked: to plan a talk, to begin one now, to write down
// afterwards one that was held.
enum class Choosing { plan, now, late };
html::Url path_for(Choosing what, Id<people::Person> student);

// A conversation, for pages that only name it.
struct ConversationSummary {
  Id<Conversation> id;
  Day on;
  bool by_student = false;  // the student asked for it
  bool is_intake = false;
  std::string given_name;  // of who guided it
  int begins_minute = 0;   // of the day it is planned on
};
// Those that were held, for a page that shows a student's years; latest first.
std::vector<ConversationSummary> held_conversations(sql::Reader& reader, const people::Student& student);

// A talk of which the student's home speaks: one to come, or one that was held lately. Read once for both of
// the cards below, those to come first.
struct StudentConversation {
  Id<Conversation> id;
  bool is_intake = false;
  bool is_open = false;  // it has begun
  Day planned_on;
  int begins_minute = 0;
  std::string place;
  bool is_prepared = false;
  std::optional<Day> held_on;
  bool is_confirmed = false;  // by the student
  bool is_ticked = false;     // the student said whether it helped
  std::string given_name;     // of who guides it
};
std::vector<StudentConversation> own_talks(sql::Reader& reader, const people::Student& me, Day today);
// The next talk, with "Bereid je voor", in the hero of the student's home; says whom to ask when none is
// planned.
html::Html next_talk(http::Visit& visit, const people::Student& me,
                     const std::vector<StudentConversation>& talks);
// The talks of this guide that are to come, from today until that day, each as a row of a list
// (layout::in_order).
std::vector<layout::TimedRow> talks_until(http::Visit& visit, const people::Guide& me, Day until);

// What this room shows in a student's file: what the student wants to talk about, and the conversations. Each
// may be empty.
struct FileCards {
  std::optional<ConversationSummary> coming;  // the next one that this guide may know of
  html::Html prepared;
  std::vector<layout::DatedMoment> talks;  // for the line of the file
  html::Html initiative;                   // who takes it next time, as the two said
  html::Html no_talks;                     // says so; empty when there is one, or may be one elsewhere
};
// `beside`: what this guide may know of talks with a specialist.
FileCards file_cards(http::Visit& visit, const people::Guide& me, const access::GuidedStudent& student,
                     const referrals::ReferralSummary& beside);

// The form that plans a talk with the student whom the address names (plan_path), and what is sent with it.
// Without a name the page asks with whom; that list is of all that a guide knows of his students, and so app
// composes it.
http::Response planning_of_named(http::Visit& visit, const people::Guide& me);
http::Response plan_named(http::Visit& visit, const people::Guide& me);
// The same for a talk that begins now, without planning, and for one that is written down afterwards.
http::Response beginning_of_named(http::Visit& visit, const people::Guide& me);
http::Response begin_named(http::Visit& visit, const people::Guide& me);
http::Response late_of_named(http::Visit& visit, const people::Guide& me);
http::Response write_late_of_named(http::Visit& visit, const people::Guide& me);

// The planned talks of a student from that day on go along to another counsellor, who is told what was asked
// and prepared; those in confidence stay. Brings the facts up to date. After tx.lock(student).
void pass_on_talks(sql::Transaction& tx, Id<organisation::Institution> institution,
                   Id<people::Person> student, Id<people::Person> to, Day from, Day today);

// ---- for a room that plans conversations of its own making (a round): each is a conversation like all
// others. Taken with tx.lock(student); what is told of it is that room's.
struct ConversationPlan {
  Id<people::Person> student_id, counsellor_id;
  Day on;
  int begins_minute = 0;
  int minutes = 25;
  std::string place{};
  Channel channel = Channel::school;
};
void plan_talk(const http::Visit& visit, sql::Transaction& tx, Id<organisation::Institution> institution,
               const ConversationPlan& plan, Id<Conversation> id);
// Conflict when it has begun, was cancelled, or is with another counsellor now.
void move_talk(const http::Visit& visit, sql::Transaction& tx, Id<organisation::Institution> institution,
               const ConversationPlan& plan, Id<Conversation> id);
void cancel_talk(const http::Visit& visit, sql::Transaction& tx, Id<organisation::Institution> institution,
                 Id<people::Person> student, Id<Conversation> id);

// The conversations of a person since that day, for a calendar that follows them: cancelled ones too, so that
// it takes them away. Of what is said in them nothing.
struct FeedConversation {
  Id<Conversation> id;
  Day on;
  int begins_minute = 0;
  int minutes = 0;
  std::string place;
  bool is_cancelled = false;
  bool in_confidence = false;
  bool is_students = false;  // the person is the student of it
  std::string given_name;    // of the other one; "" when the person does not guide that student any more
};
std::vector<FeedConversation> feed_of(sql::Reader& reader, Id<organisation::Institution> institution,
                                      Id<people::Person> person, Day since, Day today);

// Brings the facts of one student up to date. Called in every transaction of this room that changes what they
// count, after tx.lock(student).
void refresh_facts(sql::Transaction& tx, Id<organisation::Institution> institution,
                   Id<people::Person> student, Day today);

// ---- for those who bring conversations in from elsewhere (the demo school). Nothing here refreshes the
// facts: call refresh_facts once per student afterwards.

struct ImportedConversation {
  Id<Conversation> id;
  Id<people::Person> counsellor_id;
  bool is_intake = false;
  bool used_earlier = false;
  bool asked_by_student = false;
  bool is_held = true;  // else planned
  Day on;
  int begins_minute = 10 * 60;
  int minutes = 25;
  std::string place{};
  std::string question{};  // not empty: the student prepared it
  std::vector<Id<experiences::Experience>> experiences{};
  bool student_confirmed = false;
  std::string companion{};  // who comes along; "" for nobody
  std::optional<Relation> companion_relation{};
  Channel channel = Channel::school;
  std::optional<int> minutes_spent{};  // of one that was held; nothing: as long as it was planned
  std::optional<int> late_days{};      // so many days afterwards it was written
  std::optional<Initiative> student_initiative{}, counsellor_initiative{};
};
// What came in as planned may come in once more, held. What was written in it: rooms/dialogue.
void import_conversation(sql::Transaction& tx, Id<organisation::Institution> institution,
                         Id<people::Person> student, const ImportedConversation& conversation);

}  // namespace koers::guidance
