// A round: with whom, how long, where, until when to pick, and the moments. What is picked stands with the
// conversations (rooms/guidance): when a conversation is moved or cancelled there, its moment is free again.
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "campus/forms/values.h"
#include "campus/people/people.h"
#include "platform/base/codes.h"
#include "platform/sql/sql.h"
#include "rooms/guidance/guidance.h"

namespace koers::rounds {

struct Invitation;

using guidance::all_channels;
using guidance::Channel;

// A draft is seen by its maker alone; open: students pick; closed: the last day of picking went by; done: so
// did the last moment.
enum class RoundState { draft, open, closed, done };

// A moment on the clock of Amsterdam.
struct Slot {
  Day on;
  int begins_minute = 0;
  auto operator<=>(const Slot&) const = default;
};
std::string text(const Slot& slot);  // 2026-12-15T15:00
std::optional<Slot> slot_in(std::string_view text);
// For forms (campus/forms/values.h).
bool read_value(const forms::Texts& typed, Slot& value);
forms::Texts texts_of(const Slot& value);

struct Round {
  Id<Round> id;
  Id<people::Person> counsellor_id;
  std::string title;
  int minutes = 25;
  int pause = 5;
  std::string channel_codes;
  std::string place;
  Day pick_until;
  std::string sentence;
  std::optional<Instant> opened_at;
  std::optional<Day> last_on;  // of its moments

  std::vector<Channel> channels() const;
  bool is_draft() const { return !opened_at; }
  RoundState state(Day today) const;
};

// A round as it is typed.
struct RoundDraft {
  std::string title;
  std::vector<Id<people::Person>> students;
  int minutes = 25;
  int pause = 5;
  std::vector<Channel> channels{Channel::school, Channel::phone};
  std::string place;
  std::optional<Day> pick_until;
  std::string sentence;
  std::vector<Slot> slots;
  // One moment more, on any day and at any time.
  std::optional<Day> more_on;
  std::optional<int> more_minute;
};

// A student in a round, as the counsellor sees it today. The moment is that of the conversation, wherever it
// was moved to; nothing when none stands.
struct InvitationRow {
  Id<Invitation> id;
  Id<people::Person> student_id;
  std::string given_name, infix, family_name;
  std::optional<Instant> seen_at;
  std::string wish;
  std::optional<Channel> channel;
  std::optional<std::int64_t> conversation_id;
  std::optional<Day> planned_on;
  std::optional<int> begins_minute;
  bool is_held = false;
  bool is_prepared = false;
  std::optional<Day> spoken_on;  // the last conversation before

  people::Person student() const { return {student_id, given_name, infix, family_name}; }
  bool has_moment() const { return conversation_id.has_value(); }
};

// One in the list of a counsellor.
struct RoundSummary {
  Round round;
  int invited = 0;
  int picked = 0;
  int slots = 0;
};

// A student whom a counsellor guides, to choose from.
struct StudentRow {
  people::Person student;
  std::string group;  // "" without one
  Day guided_since;
  std::optional<Day> spoken_on;
  bool has_talk = false;  // a conversation is planned
};

// Weeks since the last conversation, or since the counsellor began.
inline int weeks_since(const StudentRow& one, Day today) {
  return (today - one.spoken_on.value_or(one.guided_since)) / 7;
}
inline constexpr int long_weeks = 10;  // the line of the signals and the indicators too

// ---- reading; what is another counsellor's does not exist

std::vector<RoundSummary> rounds_of(sql::Reader& reader, const people::Counsellor& me, Day today);
// Throws NotFound.
Round round_of(sql::Reader& reader, const people::Counsellor& me, Id<Round> id);
std::vector<Slot> slots_of(sql::Reader& reader, Id<organisation::Institution> institution, Id<Round> id);
// Of whom the counsellor guides today, by family name.
std::vector<InvitationRow> invitations_of(sql::Reader& reader, const people::Counsellor& me, Id<Round> id,
                                          Day today);
std::vector<StudentRow> own_students(sql::Reader& reader, const people::Counsellor& me, Day today);

// When the counsellor has a conversation, and with whom: for the counsellor's own eyes.
struct TakenSlot {
  Slot slot;
  int minutes = 0;
  std::string given_name;

  bool overlaps(const Slot& other, int other_minutes) const {
    return slot.on == other.on && slot.begins_minute < other.begins_minute + other_minutes &&
           other.begins_minute < slot.begins_minute + minutes;
  }
};
std::vector<TakenSlot> taken_slots(sql::Reader& reader, const people::Counsellor& me, Day from, Day until);

// ---- a student's side

struct OwnInvitation {
  Round round;
  std::string given_name, infix, family_name;  // of the counsellor
  std::string wish;
  std::string words;
  std::optional<Channel> channel;
  std::optional<std::int64_t> conversation_id;  // that stands
  std::optional<Slot> slot;                     // of it
  bool is_begun = false;                        // it has begun or was held
  bool is_prepared = false;
  bool is_seen = false;
  bool is_told = false;  // an unread notice asks for it

  people::Person counsellor() const { return {round.counsellor_id, given_name, infix, family_name}; }
  // Until the evening before.
  bool may_move(Day today) const { return slot && !is_begun && slot->on > today; }
  bool may_pick(Day today) const { return !slot && round.state(today) == RoundState::open; }
};
// Nothing, or NotFound, for a round to which this student was not invited, or whose counsellor guides the
// student no more.
std::optional<OwnInvitation> find_invitation(sql::Reader& reader, const people::Student& me, Id<Round> id,
                                             Day today);
OwnInvitation own_invitation(sql::Reader& reader, const people::Student& me, Id<Round> id, Day today);
// Rounds in which this student has still to pick, the first to close first.
std::vector<OwnInvitation> to_pick(sql::Reader& reader, const people::Student& me, Day today);

// ---- which moments are free: nobody has them, and neither the counsellor nor the student has a conversation
// then, as far as `eyes` may know of it; `but` is left out.
struct SlotSearch {
  Id<organisation::Institution> institution;
  Id<Round> round;
  std::optional<Id<people::Person>> student{};
  Id<people::Person> eyes;
  std::optional<std::int64_t> but{};
};
std::vector<Slot> free_slots(sql::Reader& reader, const SlotSearch& asked, Instant now);

// ---- hours (GU-17): planned is the length and the pause of every moment that is taken, spent what the
// counsellor wrote of what was held.
struct RoundTime {
  int planned_minutes = 0;
  int held_minutes = 0;
};
// Of conversations that the counsellor held in this school year.
int held_minutes(sql::Reader& reader, const people::Counsellor& me, Day today);
RoundTime time_of(sql::Reader& reader, const people::Counsellor& me, const Round& round);

}  // namespace koers::rounds

template <>
struct koers::Codes<koers::rounds::RoundState> {
  using enum koers::rounds::RoundState;
  static constexpr std::array list{std::pair{draft, "draft"}, std::pair{open, "open"},
                                   std::pair{closed, "closed"}, std::pair{done, "done"}};
};
