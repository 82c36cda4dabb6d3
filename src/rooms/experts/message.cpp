#include "rooms/experts/message.h"

#include <algorithm>

#include "campus/people/fitting.h"
#include "platform/base/error.h"
#include "platform/base/weeks.h"
#include "rooms/experts/moderation.h"
#include "rooms/experts/notices.h"
#include "rooms/experts/paths.h"

namespace koers::experts {

using organisation::Institution;
using people::Person;
using people::SignedIn;
using people::Student;

bool waits_too_long(const Thread& thread, Day today) {
  return thread.state == ThreadState::open && working_days(day_of(thread.asked_at), today) >= answer_within;
}

// ---- reading

constexpr sql::Statement select_thread{"experts.select_thread", R"(
    SELECT id, student_id, expert_id, state, asked_at, answered_at, in_time, last_at, subject
    FROM course_threads
    WHERE institution_id = $1 AND id = $2 AND (student_id = $3 OR expert_id = $3))"};

Thread own_thread(sql::Reader& reader, const SignedIn& me, Id<Thread> id) {
  auto found = reader.one<Thread>(select_thread, me.institution(), id, me.id());
  if (!found) throw NotFound("thread");
  return *std::move(found);
}

constexpr sql::Statement select_messages{"experts.select_messages", R"(
    SELECT id, author_id, words, sent_at, hidden_at FROM course_messages
    WHERE institution_id = $1 AND thread_id = $2 ORDER BY id)"};

std::vector<Message> messages_of(sql::Reader& reader, Id<Institution> institution, Id<Thread> id) {
  return reader.all<Message>(select_messages, institution, id);
}

constexpr sql::Statement select_asked_by{"experts.select_threads_asked_by", R"(
    SELECT t.id, t.student_id, COALESCE(p.given_name, ''), t.state, t.asked_at, t.last_at,
           EXISTS (SELECT 1 FROM campus_notices n
                   WHERE n.institution_id = t.institution_id AND n.recipient_id = $2 AND n.thing_id = t.id
                     AND n.read_at IS NULL),
           COALESCE((SELECT m.words FROM course_messages m
                     WHERE m.institution_id = t.institution_id AND m.thread_id = t.id AND m.hidden_at IS NULL
                     ORDER BY m.id LIMIT 1), '')
    FROM course_threads t
    LEFT JOIN campus_people p ON p.institution_id = t.institution_id AND p.id = t.expert_id
    WHERE t.institution_id = $1 AND t.student_id = $2
    ORDER BY CASE WHEN t.state = 'closed' THEN 1 ELSE 0 END, t.last_at DESC, t.id)"};

std::vector<ThreadSummary> asked_by(sql::Reader& reader, const SignedIn& me) {
  return reader.all<ThreadSummary>(select_asked_by, me.institution(), me.id());
}

constexpr sql::Statement select_asked_of{"experts.select_threads_asked_of", R"(
    SELECT t.id, t.student_id, COALESCE(p.given_name, ''), t.state, t.asked_at, t.last_at,
           EXISTS (SELECT 1 FROM campus_notices n
                   WHERE n.institution_id = t.institution_id AND n.recipient_id = $2 AND n.thing_id = t.id
                     AND n.read_at IS NULL),
           COALESCE((SELECT m.words FROM course_messages m
                     WHERE m.institution_id = t.institution_id AND m.thread_id = t.id AND m.hidden_at IS NULL
                     ORDER BY m.id LIMIT 1), '')
    FROM course_threads t
    LEFT JOIN campus_people p ON p.institution_id = t.institution_id AND p.id = t.student_id
    WHERE t.institution_id = $1 AND t.expert_id = $2
    ORDER BY CASE t.state WHEN 'open' THEN 0 WHEN 'answered' THEN 1 ELSE 2 END, t.last_at DESC, t.id)"};

std::vector<ThreadSummary> asked_of(sql::Reader& reader, const SignedIn& me) {
  return reader.all<ThreadSummary>(select_asked_of, me.institution(), me.id());
}

constexpr sql::Statement select_questions_of_student{"experts.select_questions_of_student", R"(
    SELECT t.id, t.subject, COALESCE(p.given_name, ''), t.answered_at
    FROM course_threads t
    LEFT JOIN campus_people p ON p.institution_id = t.institution_id AND p.id = t.expert_id
    WHERE t.institution_id = $1 AND t.student_id = $2 AND t.subject <> ''
    ORDER BY t.asked_at DESC, t.id DESC)"};

std::vector<ExpertQuestion> questions_of(sql::Reader& reader, const Student& me) {
  struct Columns {
    Id<Thread> id;
    std::string subject, given_name;
    std::optional<Instant> answered_at;
  };
  std::vector<ExpertQuestion> all;
  for (auto& one : reader.all<Columns>(select_questions_of_student, me.institution(), me.id())) {
    all.push_back({std::move(one.subject), std::move(one.given_name), one.answered_at.has_value(),
                   paths::thread(one.id)});
  }
  return all;
}

constexpr sql::Statement count_asked_since{"experts.count_questions_since", R"(
    SELECT COUNT(*) FROM course_threads WHERE institution_id = $1 AND student_id = $2 AND asked_at >= $3)"};

int questions_this_week(sql::Reader& reader, const Student& me, Instant now) {
  const Instant monday = instant_of(monday_of(day_of(now)), 0);
  return static_cast<int>(
      reader.one<std::int64_t>(count_asked_since, me.institution(), me.id(), monday).value_or(0));
}

// ---- writing

namespace {

constexpr sql::Statement insert_thread{"experts.insert_thread", R"(
    INSERT INTO course_threads (institution_id, id, student_id, expert_id, state, asked_at, answered_at, in_time,
                                last_at, subject, late_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11))"};
constexpr sql::Statement insert_message{"experts.insert_message", R"(
    INSERT INTO course_messages (institution_id, thread_id, id, author_id, words, sent_at, hidden_at)
    VALUES ($1, $2, $3, $4, $5, $6, NULL))"};
constexpr sql::Statement update_thread{"experts.update_thread", R"(
    UPDATE course_threads SET state = $3, answered_at = $4, in_time = $5, last_at = $6
    WHERE institution_id = $1 AND id = $2)"};

void insert(sql::Transaction& tx, Id<Institution> institution, const Thread& thread) {
  tx.run(insert_thread, institution, thread.id, thread.student_id, thread.expert_id, thread.state,
         thread.asked_at, thread.answered_at, thread.in_time, thread.last_at, thread.subject,
         instant_of(day_after_working_days(day_of(thread.asked_at), answer_within), 0));
}

void keep(sql::Transaction& tx, Id<Institution> institution, const Thread& thread) {
  tx.run(update_thread, institution, thread.id, thread.state, thread.answered_at, thread.in_time,
         thread.last_at);
}

// The other one of the two finds something to read.
void tell_other(sql::Transaction& tx, Id<Institution> institution, const Thread& thread, Id<Person> author,
                Instant at) {
  inbox::tell(tx, institution, {notices::message, thread.id.value, author, at}, {thread.other_than(author)});
}

void add_message(sql::Transaction& tx, Id<Institution> institution, Id<Thread> thread, Id<Message> id,
                 Id<Person> author, const std::string& words, Instant at) {
  tx.run(insert_message, institution, thread, id, author, words, at);
}

// Always in one order, so that two who ask each other do not wait for each other.
void lock_both(sql::Transaction& tx, Id<Person> one, Id<Person> other) {
  tx.lock(std::min(one, other).value);
  tx.lock(std::max(one, other).value);
}

// The thread with the locks of its two held; threads never change student, and an expert only by being
// forgotten.
Thread locked_thread(sql::Transaction& tx, const SignedIn& me, Id<Thread> id) {
  const Thread thread = own_thread(tx, me, id);
  lock_both(tx, thread.student_id, thread.expert_id);
  return own_thread(tx, me, id);
}

}  // namespace

void ask_expert(sql::Transaction& tx, const Student& me, Id<Person> expert, Id<Thread> id,
                Id<Message> message, const std::string& words, const std::string& subject, Instant now) {
  const Day today = day_of(now);
  // The expert too: the limit holds for all who ask at once.
  lock_both(tx, expert, me.id());
  if (offer_for(tx, me, expert, today).left <= 0) throw Conflict("asked enough this month");
  if (questions_this_week(tx, me, now) >= most_questions_a_week) throw Conflict("asked enough this week");
  const Thread thread{.id = id,
                      .student_id = me.id(),
                      .expert_id = expert,
                      .asked_at = now,
                      .last_at = now,
                      .subject = people::subject_of(subject)};
  insert(tx, me.institution(), thread);
  add_message(tx, me.institution(), id, message, me.id(), words, now);
  tell_other(tx, me.institution(), thread, me.id(), now);
  refresh_facts(tx, me.institution(), me.id(), today);
}

bool may_write(sql::Reader& reader, Id<Institution> institution, const Thread& thread, Id<Person> author) {
  if (thread.state == ThreadState::closed || !thread.expert_id) return false;
  if (is_blocked(reader, institution, thread.student_id, thread.expert_id)) return false;
  if (author == thread.student_id) return true;
  const auto offer = offer_of(reader, institution, author);
  return !offer || offer->state != OfferState::closed;
}

void write_message(sql::Transaction& tx, const SignedIn& me, Id<Thread> id, Id<Message> message,
                   const std::string& words, Instant now) {
  Thread thread = locked_thread(tx, me, id);
  if (!may_write(tx, me.institution(), thread, me.id())) throw Forbidden("closed or blocked");
  add_message(tx, me.institution(), id, message, me.id(), words, now);
  const bool by_expert = me.id() == thread.expert_id;
  thread.last_at = now;
  if (by_expert) {
    thread.state = ThreadState::answered;
    if (!thread.answered_at) {
      thread.answered_at = now;
      thread.in_time = working_days(day_of(thread.asked_at), day_of(now)) <= answer_within;
    }
  }
  keep(tx, me.institution(), thread);
  tell_other(tx, me.institution(), thread, me.id(), now);
  refresh_facts(tx, me.institution(), thread.student_id, day_of(now));
}

void close_thread(sql::Transaction& tx, const Student& me, Id<Thread> id, Id<Message> message,
                  const std::string& thanks, Instant now) {
  Thread thread = locked_thread(tx, me, id);
  if (thread.student_id != me.id()) throw Forbidden("the student closes it");
  if (thread.state == ThreadState::closed) return;
  inbox::withdraw(tx, me.institution(), notices::message, id.value);
  if (!thanks.empty() && may_write(tx, me.institution(), thread, me.id())) {
    add_message(tx, me.institution(), id, message, me.id(), thanks, now);
    thread.last_at = now;
    tell_other(tx, me.institution(), thread, me.id(), now);
  }
  thread.state = ThreadState::closed;
  keep(tx, me.institution(), thread);
}

void reopen_thread(sql::Transaction& tx, const Student& me, Id<Thread> id, Instant now) {
  Thread thread = locked_thread(tx, me, id);
  if (thread.student_id != me.id()) throw Forbidden("the student opens it again");
  if (thread.state != ThreadState::closed) return;
  thread.state = thread.answered_at ? ThreadState::answered : ThreadState::open;
  thread.last_at = now;
  keep(tx, me.institution(), thread);
}

// ---- blocking

constexpr sql::Statement insert_block{"experts.insert_block", R"(
    INSERT INTO course_blocks (institution_id, person_id, blocked_id, blocked_at) VALUES ($1, $2, $3, $4)
    ON CONFLICT DO NOTHING)"};
constexpr sql::Statement delete_block{"experts.delete_block", R"(
    DELETE FROM course_blocks WHERE institution_id = $1 AND person_id = $2 AND blocked_id = $3)"};
constexpr sql::Statement count_own_blocks{"experts.count_own_blocks", R"(
    SELECT COUNT(*) FROM course_blocks WHERE institution_id = $1 AND person_id = $2 AND blocked_id = $3)"};

void block(sql::Transaction& tx, const SignedIn& me, Id<Person> other, Instant now) {
  tx.run(insert_block, me.institution(), me.id(), other, now);
}

void unblock(sql::Transaction& tx, const SignedIn& me, Id<Person> other) {
  tx.run(delete_block, me.institution(), me.id(), other);
}

bool has_blocked(sql::Reader& reader, const SignedIn& me, Id<Person> other) {
  return reader.one<std::int64_t>(count_own_blocks, me.institution(), me.id(), other).value_or(0) > 0;
}

// ---- imported

void import_thread(sql::Transaction& tx, Id<Institution> institution, const ImportedThread& imported,
                   const std::function<std::int64_t()>& next_id) {
  Thread thread{.id = {next_id()},
                .student_id = imported.student_id,
                .expert_id = imported.expert_id,
                .state = ThreadState::open,
                .asked_at = imported.messages.front().sent_at};
  std::size_t place = 0;
  for (const auto& message : imported.messages) {
    const Id<Message> id{next_id()};
    if (place++ >= imported.messages_there) {
      add_message(tx, institution, thread.id, id, message.author_id, message.words, message.sent_at);
    }
    thread.last_at = message.sent_at;
    if (message.author_id != imported.expert_id || thread.answered_at) continue;
    thread.state = ThreadState::answered;
    thread.answered_at = message.sent_at;
    thread.in_time = working_days(day_of(thread.asked_at), day_of(message.sent_at)) <= answer_within;
  }
  if (imported.is_closed) thread.state = ThreadState::closed;
  if (imported.messages_there == 0) {
    insert(tx, institution, thread);
  } else {
    keep(tx, institution, thread);
  }
  if (!imported.is_read) {
    tell_other(tx, institution, thread, imported.messages.back().author_id, thread.last_at);
  }
  if (imported.report_reason.empty()) return;
  import_report(tx, institution, thread.id.value, imported.student_id, imported.report_reason, thread.last_at,
                next_id());
}

}  // namespace koers::experts
