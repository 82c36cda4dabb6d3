// A question to an expert and what the two write each other (ST-11). Only they read it; a moderator sees it
// after a report (moderation.h). Both can block the other, after which neither writes any more.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "platform/base/working_days.h"
#include "rooms/experts/expert.h"

namespace koers::experts {

enum class ThreadState { open, answered, closed };

struct Thread {
  Id<Thread> id{};
  Id<people::Person> student_id{};
  Id<people::Person> expert_id{};
  ThreadState state = ThreadState::open;
  Instant asked_at{};
  std::optional<Instant> answered_at{};
  bool in_time = false;
  Instant last_at{};
  std::string subject{};  // what of the student it is about, see experts.h

  Id<people::Person> other_than(Id<people::Person> me) const {
    return me == student_id ? expert_id : student_id;
  }
};

struct Message {
  Id<Message> id;
  Id<people::Person> author_id;
  std::string words;
  Instant sent_at;
  std::optional<Instant> hidden_at;
};

inline constexpr int answer_within = 5;  // working days, after which Koers proposes somebody else
bool waits_too_long(const Thread& thread, Day today);

// Throws NotFound unless `me` is one of the two.
Thread own_thread(sql::Reader& reader, const people::SignedIn& me, Id<Thread> id);
std::vector<Message> messages_of(sql::Reader& reader, Id<organisation::Institution> institution,
                                 Id<Thread> id);

// A thread as a list shows it: the other one's first name and how it began.
struct ThreadSummary {
  Id<Thread> id;
  Id<people::Person> student_id;
  std::string other_name;  // "" when forgotten
  ThreadState state;
  Instant asked_at;
  Instant last_at;
  bool is_new;  // the inbox holds something unread of it
  std::string question;
};
std::vector<ThreadSummary> asked_by(sql::Reader& reader, const people::SignedIn& me);
std::vector<ThreadSummary> asked_of(sql::Reader& reader, const people::SignedIn& me);

inline constexpr int most_questions_a_week = 5;
int questions_this_week(sql::Reader& reader, const people::Student& me, Instant now);

// Conflict when the student asked enough this week, or the expert was asked enough this month; NotFound when
// the offer is not to be seen. Brings the student's facts up to date.
void ask_expert(sql::Transaction& tx, const people::Student& me, Id<people::Person> expert, Id<Thread> id,
                Id<Message> message, const std::string& words, const std::string& subject, Instant now);
// Forbidden when one blocked the other, when the thread is closed, or when the school closed the expert's
// offer.
void write_message(sql::Transaction& tx, const people::SignedIn& me, Id<Thread> thread, Id<Message> id,
                   const std::string& words, Instant now);
// Whether it would be.
bool may_write(sql::Reader& reader, Id<organisation::Institution> institution, const Thread& thread,
               Id<people::Person> author);
// The student has what was needed; perhaps with a word of thanks.
void close_thread(sql::Transaction& tx, const people::Student& me, Id<Thread> thread, Id<Message> id,
                  const std::string& thanks, Instant now);
void reopen_thread(sql::Transaction& tx, const people::Student& me, Id<Thread> thread, Instant now);

void block(sql::Transaction& tx, const people::SignedIn& me, Id<people::Person> other, Instant now);
void unblock(sql::Transaction& tx, const people::SignedIn& me, Id<people::Person> other);
bool has_blocked(sql::Reader& reader, const people::SignedIn& me, Id<people::Person> other);

}  // namespace koers::experts

template <>
struct koers::Codes<koers::experts::ThreadState> {
  using enum koers::experts::ThreadState;
  static constexpr std::array list{std::pair{open, "open"}, std::pair{answered, "answered"},
                                   std::pair{closed, "closed"}};
};
