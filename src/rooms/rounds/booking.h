// Everything that changes a round. A moment is one student's: whoever writes takes the lock of the counsellor
// whose time it is, then that of the student, and looks again under it; that a moment is taken once is also a
// key of the table. What is picked, moved or cancelled here is so among the conversations (rooms/guidance) in
// the same transaction, and so are the notices of it.
#pragma once

#include <stdexcept>
#include <string>
#include <vector>

#include "rooms/rounds/round.h"

namespace koers::rounds {

// Somebody was just before: the moment is taken, gone, or another conversation came in its place.
struct SlotError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

// ---- planning; Conflict when the students were invited already

void add_round(http::Visit& visit, sql::Transaction& tx, const people::Counsellor& me,
               const RoundDraft& draft, Id<Round> id);
RoundDraft draft_of(sql::Reader& reader, const people::Counsellor& me, Id<Round> id, Day today);
RoundDraft locked_draft(sql::Transaction& tx, const people::Counsellor& me, Id<Round> id, Day today);
void change_round(http::Visit& visit, sql::Transaction& tx, const people::Counsellor& me, Id<Round> id,
                  const RoundDraft& draft);
// One notice to each student.
void open_round(http::Visit& visit, sql::Transaction& tx, const people::Counsellor& me, Id<Round> id);
void drop_round(sql::Transaction& tx, const people::Counsellor& me, Id<Round> id);

// ---- a round that is open

void add_slots(sql::Transaction& tx, const people::Counsellor& me, Id<Round> id,
               const std::vector<Slot>& slots);
// Conflict when it is not there or somebody has it.
void drop_slot(sql::Transaction& tx, const people::Counsellor& me, Id<Round> id, const Slot& slot);
void change_last_day(sql::Transaction& tx, const people::Counsellor& me, Id<Round> id, Day pick_until);

// ---- moments of students

// Conversations of the student with a specialist, of which the student knows himself.
std::vector<TakenSlot> with_specialists(sql::Reader& reader, const people::Student& me, Day today);

struct Picked {
  Slot slot;
  Channel channel = Channel::school;
  std::string place;    // of the conversation, in the words of who picks
  std::string words{};  // of the counsellor to the student
};
// By the student: the first time until the last day, later until the evening before. Throws SlotError, or
// Conflict when it is too late.
void pick(http::Visit& visit, sql::Transaction& tx, const people::Student& me, Id<Round> id,
          const Picked& picked);
// By the counsellor, at any time, also when the student has a moment already.
void put(http::Visit& visit, sql::Transaction& tx, const people::Counsellor& me, Id<Round> id,
         Id<people::Person> student, const Picked& picked);
void cancel(http::Visit& visit, sql::Transaction& tx, const people::Student& me, Id<Round> id);
void say_wish(http::Visit& visit, sql::Transaction& tx, const people::Student& me, Id<Round> id,
              const std::string& wish);
// The student has the page before him.
void note_seen(sql::Transaction& tx, const people::Student& me, Id<Round> id, Instant now);

// Of which round an invitation is, for its notice. Throws NotFound.
Id<Round> round_of_invitation(sql::Reader& reader, const people::Counsellor& me, Id<Invitation> id);

// One reminder to whoever was invited and neither picked nor answered, on the day before the last; answers
// how many. (jobs.cpp calls it every day.)
int remind(sql::Transaction& tx, Day today, Instant now);

}  // namespace koers::rounds
