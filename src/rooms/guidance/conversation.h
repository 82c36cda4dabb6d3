// A career conversation: student and counsellor talk about what the student lived through, in four movements.
// The student's experiences and question open it, agreements close it, and each agreement becomes a step that
// opens the next one (KK 4.2, dialogue; KK 4.3, guideline 2). Here: planning and preparing; canvas.h: holding
// it.
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

enum class ConversationKind { dialogue, intake };
enum class ConversationState { planned, open, closed, cancelled };
enum class Side { student, counsellor };
// What a student may want of the counsellor.
enum class Wish { listen, think_along, meet_someone, arrange };
inline constexpr std::array all_wishes{Wish::listen, Wish::think_along, Wish::meet_someone, Wish::arrange};

struct Conversation {
  Id<Conversation> id;
  Id<people::Person> student_id;
  Id<people::Person> counsellor_id;
  ConversationKind kind = ConversationKind::dialogue;
  Day planned_on;
  int begins_minute = 0;  // on the clock of Amsterdam
  int minutes = 25;
  std::string place;
  Side asked_by = Side::counsellor;
  ConversationState state = ConversationState::planned;
  std::string question;  // what the student wants to know; "" until prepared
  std::string wish;      // what the student wants of the counsellor: codes of Wish, separated by spaces
  std::optional<Instant> prepared_at;
  std::optional<Instant> opened_at;
  std::optional<Instant> closed_at;
  std::optional<Day> held_on;
  std::optional<Instant> student_confirmed_at;
  std::optional<Instant> counsellor_confirmed_at;
  bool used_earlier = false;
  std::string companion;  // the name of who comes along; "" for nobody
  std::optional<Relation> companion_relation;
  // With a specialist of whom the other guides do not know (access::Guide): for the two at the table alone.
  bool in_confidence = false;
  Channel channel = Channel::school;
  std::optional<int> minutes_spent;  // as the counsellor wrote when it ended
  // Written down afterwards, so many days after it was held; nothing for one that was written while it was
  // held. It says so for ever.
  std::optional<int> late_days;

  bool is_coming() const { return state == ConversationState::planned || state == ConversationState::open; }
  bool is_confirmed() const { return student_confirmed_at && counsellor_confirmed_at; }
  // The student said nothing in ten working days: it was held, and stays unconfirmed until the student
  // speaks.
  bool stayed_unconfirmed(Day today) const;
  // The student may still bring something, and both may write: see canvas.h.
  bool is_writable() const {
    return state == ConversationState::open || (state == ConversationState::closed && !is_confirmed());
  }
  std::vector<Wish> wishes() const;
};

// Somebody at the table of one conversation: the student, or who guides this student today. Made only by
// take(), which throws NotFound for everybody else. A counsellor who takes a seat is seen to have opened the
// student's file.
class Seat {
 public:
  static Seat take(http::Visit& visit, const people::SignedIn& me, Id<Conversation> id);

  const Conversation& conversation() const { return conversation_; }
  Side side() const { return side_; }
  bool is_student() const { return side_ == Side::student; }
  Id<organisation::Institution> institution() const { return institution_; }
  Id<people::Person> me() const { return me_; }
  const people::Person& student() const { return student_; }
  const people::Person& counsellor() const { return counsellor_; }
  const people::Person& other() const { return is_student() ? counsellor_ : student_; }
  // Who comes along is for the student, and for whom the student talks with: not for a specialist beside.
  bool knows_companion() const;
  int year_of_study() const { return year_of_study_; }  // the student's; 1 when it is not known
  // What opened this student's file to a guide; nothing for the student.
  const std::optional<access::GuidedStudent>& guided() const { return guided_; }

 private:
  Seat() = default;
  Conversation conversation_;
  Side side_ = Side::student;
  Id<organisation::Institution> institution_;
  Id<people::Person> me_;
  people::Person student_;
  people::Person counsellor_;
  int year_of_study_ = 1;
  std::optional<access::GuidedStudent> guided_;
};

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
std::vector<Id<experiences::Experience>> experiences_on_table(sql::Reader& reader, const Seat& seat);

// The latest closed conversation before this one, whose steps come back; nothing for a first one.
std::optional<Id<Conversation>> conversation_before(sql::Reader& reader, const Seat& seat);
// When another conversation of this student was held.
std::optional<Day> day_held(sql::Reader& reader, const Seat& seat, Id<Conversation> other);

}  // namespace koers::guidance

template <>
struct koers::Codes<koers::guidance::ConversationKind> {
  using enum koers::guidance::ConversationKind;
  static constexpr std::array list{std::pair{dialogue, "dialogue"}, std::pair{intake, "intake"}};
};
template <>
struct koers::Codes<koers::guidance::ConversationState> {
  using enum koers::guidance::ConversationState;
  static constexpr std::array list{std::pair{planned, "planned"}, std::pair{open, "open"},
                                   std::pair{closed, "closed"}, std::pair{cancelled, "cancelled"}};
};
template <>
struct koers::Codes<koers::guidance::Wish> {
  using enum koers::guidance::Wish;
  static constexpr std::array list{std::pair{listen, "listen"}, std::pair{think_along, "think_along"},
                                   std::pair{meet_someone, "meet_someone"}, std::pair{arrange, "arrange"}};
};
template <>
struct koers::Codes<koers::guidance::Side> {
  using enum koers::guidance::Side;
  static constexpr std::array list{std::pair{student, "student"}, std::pair{counsellor, "counsellor"}};
};
