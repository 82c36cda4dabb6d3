// A conversation and who sits at it. Part of the door (guidance.h), for the room that holds it
// (rooms/dialogue).
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "campus/access/guides.h"
#include "campus/people/people.h"
#include "platform/base/codes.h"
#include "platform/http/visit.h"

namespace koers::guidance {

// Who comes along with the student, when the student wants it (ST-20).
enum class Relation { parent, sibling, friend_of, other };

// How a conversation is held.
enum class Channel { school, phone, video };
inline constexpr std::array all_channels{Channel::school, Channel::phone, Channel::video};

// Who takes the initiative next time, as each of the two says at the end of a conversation (GU-12).
enum class Initiative { counsellor, together, student };

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
template <>
struct koers::Codes<koers::guidance::Relation> {
  using enum koers::guidance::Relation;
  static constexpr std::array list{std::pair{parent, "parent"}, std::pair{sibling, "sibling"},
                                   std::pair{friend_of, "friend"}, std::pair{other, "other"}};
};
template <>
struct koers::Codes<koers::guidance::Channel> {
  using enum koers::guidance::Channel;
  static constexpr std::array list{std::pair{school, "school"}, std::pair{phone, "phone"},
                                   std::pair{video, "video"}};
};
template <>
struct koers::Codes<koers::guidance::Initiative> {
  using enum koers::guidance::Initiative;
  static constexpr std::array list{std::pair{counsellor, "counsellor"}, std::pair{together, "together"},
                                   std::pair{student, "student"}};
};
