// The course a student steers: goals, small steps, people. This is the door of the room.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "campus/access/guides.h"
#include "campus/people/people.h"
#include "platform/html/html.h"
#include "platform/http/visit.h"
#include "platform/sql/sql.h"
#include "rooms/experiences/experiences.h"

namespace koers::rooms {
struct Room;
}

namespace koers::course {

enum class StepState { open, done, dropped };
enum class StepOrigin { student, conversation };
enum class GoalState { open, reached, dropped };

// What a student wants to reach, and why. Few at a time, with small steps below it.
struct Goal {
  Id<Goal> id{};
  std::string title{};
  std::string why{};
  StepOrigin origin = StepOrigin::student;
  std::optional<Day> due_on{};
  GoalState state = GoalState::open;
  std::optional<Day> closed_on{};
  std::string outcome{};
  Instant created_at{};
};

struct Contact;

struct Step {
  Id<Step> id{};
  std::string title{};
  Id<people::Person> owner_id{};
  StepOrigin origin = StepOrigin::student;
  std::optional<std::int64_t> conversation_id{};
  std::optional<std::int64_t> experience_id{};
  std::optional<Day> due_on{};
  std::string helper{};
  std::string sign{};
  StepState state = StepState::open;
  std::optional<Day> closed_on{};
  std::string outcome{};
  Instant created_at{};
  std::optional<Id<Goal>> goal_id{};
  std::optional<Id<Contact>> contact_id{};  // who of the network helps
  bool in_confidence = false;               // agreed with a guide of whom others do not know (campus/access)
  std::string goal{};                       // the words of goal_id, as they are read; not written with it

  bool is_overdue(Day today) const { return state == StepState::open && due_on && *due_on < today; }
};

// Somebody whom the student knows (ST-10). Shared, guides see the name, who it is and what they help with.
enum class Closeness { near, known, distant };
struct Contact {
  Id<Contact> id{};
  std::string name{};
  std::string who{};
  std::string met_at{};
  std::string helps_with{};
  std::string gives{};  // what the student can do for this person
  std::string reach{};  // how the student reaches this person
  Closeness closeness = Closeness::known;
  Instant created_at{};
  std::optional<Instant> removed_at{};
  experiences::Audience audience = experiences::Audience::me;
};

// When the student speaks to somebody, for a step or without one.
enum class MomentState { planned, held, dropped };
struct ContactMoment {
  Id<ContactMoment> id{};
  Id<Contact> contact_id{};
  std::string about{};
  MomentState state = MomentState::planned;
  std::optional<Day> planned_on{};
  std::optional<Day> held_on{};
  std::string outcome{};
  std::optional<Id<Step>> step_id{};
  Instant created_at{};
  std::string subject{};  // what of the student it is about, as another room names it: "option:123"

  bool is_overdue(Day today) const {
    return state == MomentState::planned && planned_on && *planned_on < today;
  }
};

// What this room says of itself (room.cpp).
const rooms::Room& room();

// All steps of a student, open ones first, by date.
std::vector<Step> steps_of(sql::Reader& reader, Id<organisation::Institution> institution,
                           Id<people::Person> student);
// Those that were agreed in one conversation: they come back in the next one (GU-05).
std::vector<Step> steps_from_conversation(sql::Reader& reader, Id<organisation::Institution> institution,
                                          Id<people::Person> student, std::int64_t conversation_id);
// Sets a step. The caller holds tx.lock(student); the facts are brought up to date.
void set_step(sql::Transaction& tx, Id<organisation::Institution> institution, Id<people::Person> student,
              const Step& step, Day today);

// All goals of a student, open ones first, oldest first.
std::vector<Goal> goals_of(sql::Reader& reader, Id<organisation::Institution> institution,
                           Id<people::Person> student);
// Sets a goal as it is, of the student's own or agreed in a conversation. The caller holds tx.lock(student).
void set_goal(sql::Transaction& tx, Id<organisation::Institution> institution, Id<people::Person> student,
              const Goal& goal);

// Open and overdue steps per student, for a caseload.
struct StepCount {
  Id<people::Person> student_id;
  int open = 0;
  int overdue = 0;
};
std::vector<StepCount> step_counts_for_guide(sql::Reader& reader, const people::SignedIn& guide,
                                             std::optional<Id<people::Person>> only, Day today);

// People of the student's own whose words fit, the best first; `plan` begins to arrange to speak about a
// subject.
struct FittingContact {
  std::string name;
  std::string who;
  html::Url plan;
};
std::vector<FittingContact> contacts_fitting(sql::Reader& reader, const people::Student& me,
                                             const std::string& about, const std::string& subject);
// With whom the student speaks or spoke about subjects, planned ones first.
struct SpokenContact {
  std::string subject;
  std::string name;
  MomentState state = MomentState::planned;
  std::optional<Day> on;  // planned, or held
  html::Url contact;
};
std::vector<SpokenContact> spoken_about(sql::Reader& reader, const people::Student& me);

html::Html steps_card(http::Visit& visit, const people::Student& me);   // "Mijn stappen" on the home page
html::Html people_card(http::Visit& visit, const people::Student& me);  // "Mijn mensen" on /vooruit
// For the student all of the network, each with who may know; empty without any.
html::Html audience_of_contacts(http::Visit& visit, const people::Student& me);

// What this room shows in a student's file: goals, steps and whom the student wants to meet; those of the
// network whom guides may know of, as rows among the people around the student; and the count of the steps,
// which others need who would ask for it again.
struct FileCards {
  html::Html steps;
  html::Html people;
  StepCount count;
};
FileCards file_cards(http::Visit& visit, const access::GuidedStudent& student);

// Brings the facts of one student up to date. Called in every transaction of this room that changes what they
// count, after tx.lock(student).
void refresh_facts(sql::Transaction& tx, Id<organisation::Institution> institution,
                   Id<people::Person> student, Day today);

// What is new, as it is, also from elsewhere (the demo school), and how it went on with what was stored
// before. The facts are not refreshed.
void store_step(sql::Transaction& tx, Id<organisation::Institution> institution, Id<people::Person> student,
                const Step& step);
void close_stored_step(sql::Transaction& tx, Id<organisation::Institution> institution,
                       Id<people::Person> student, const Step& step);
void close_stored_goal(sql::Transaction& tx, Id<organisation::Institution> institution,
                       Id<people::Person> student, const Goal& goal);
void store_contact(sql::Transaction& tx, Id<organisation::Institution> institution,
                   Id<people::Person> student, const Contact& contact);
void store_contact_moment(sql::Transaction& tx, Id<organisation::Institution> institution,
                          Id<people::Person> student, const ContactMoment& moment);
void close_stored_moment(sql::Transaction& tx, Id<organisation::Institution> institution,
                         Id<people::Person> student, const ContactMoment& moment);

}  // namespace koers::course

template <>
struct koers::Codes<koers::course::StepState> {
  using enum koers::course::StepState;
  static constexpr std::array list{std::pair{open, "open"}, std::pair{done, "done"},
                                   std::pair{dropped, "dropped"}};
};
template <>
struct koers::Codes<koers::course::GoalState> {
  using enum koers::course::GoalState;
  static constexpr std::array list{std::pair{open, "open"}, std::pair{reached, "reached"},
                                   std::pair{dropped, "dropped"}};
};
template <>
struct koers::Codes<koers::course::Closeness> {
  using enum koers::course::Closeness;
  static constexpr std::array list{std::pair{near, "near"}, std::pair{known, "known"},
                                   std::pair{distant, "distant"}};
};
template <>
struct koers::Codes<koers::course::MomentState> {
  using enum koers::course::MomentState;
  static constexpr std::array list{std::pair{planned, "planned"}, std::pair{held, "held"},
                                   std::pair{dropped, "dropped"}};
};
template <>
struct koers::Codes<koers::course::StepOrigin> {
  using enum koers::course::StepOrigin;
  static constexpr std::array list{std::pair{student, "student"}, std::pair{conversation, "conversation"}};
};
