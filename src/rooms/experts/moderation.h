// Safety of questions to experts: both may report, a co-ordinator looks at what was reported and nothing
// else, and everything a moderator does is written down and shown to the two.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "rooms/experts/message.h"

namespace koers::experts {

class Moderator final : public people::SignedIn {
 public:
  static constexpr std::string_view who = "co-ordinator";
  static Moderator admit(http::Visit& visit) {
    return Moderator(with_role(visit, {people::Role::coordinator}));
  }

 private:
  explicit Moderator(const people::Identity& identity) : SignedIn(identity) {}
};

struct Report {
  Id<Report> id;
  Id<Thread> thread_id;
  std::optional<Id<Message>> message_id;
  Id<people::Person> sender_id;
  std::string reason;
  Instant reported_at;
  std::string answer;
  std::optional<Instant> closed_at;
};

enum class ModerationKind { looked, hidden, restored, offer_closed, offer_restored, answered };
struct Moderation {
  ModerationKind act;
  std::string given_name;  // of the moderator
  Instant done_at;
};

// One open report of one person about one thread is enough: a second one is not kept.
void report_thread(sql::Transaction& tx, const people::SignedIn& me, Id<Thread> thread, Id<Report> id,
                   std::optional<Id<Message>> message, const std::string& reason, Instant now);
std::vector<Report> own_reports(sql::Reader& reader, const people::SignedIn& me, Id<Thread> thread);
// What was done with a thread, oldest first; the two see it.
std::vector<Moderation> moderations_of(sql::Reader& reader, Id<organisation::Institution> institution,
                                       Id<Thread> thread);

// ---- for moderators

struct ReportRow {
  Id<Report> id;
  std::string sender_name;  // first names, "" when forgotten
  std::string reason;
  Instant reported_at;
  std::optional<Instant> closed_at;
};
// Open ones first, oldest first; of the closed ones the newest.
std::vector<ReportRow> reports(sql::Reader& reader, const Moderator& me);

// A reported thread with what stands around what was reported: never the whole of a long talk.
struct ReportThread {
  Report report;
  Thread thread;
  std::string student_name;
  std::string expert_name;
  std::vector<Message> messages;
  std::optional<OfferState> offer;
  std::vector<Moderation> moderations;
};
inline constexpr int messages_around = 3;  // before and after
// Throws NotFound for an unknown report.
ReportThread reported_thread(sql::Reader& reader, const Moderator& me, Id<Report> id);

void note_moderation(sql::Transaction& tx, const Moderator& me, const Report& report, ModerationKind act,
                     std::int64_t id, Instant now);
// Hides a message of the reported thread or shows it again; NotFound when it is of another one.
void hide_message(sql::Transaction& tx, const Moderator& me, const Report& report, Id<Message> message,
                  bool hidden, std::int64_t id, Instant now);
// The offer of the thread's expert; nothing happens when there is none.
void close_offer(sql::Transaction& tx, const Moderator& me, const ReportThread& reported, bool closed,
                 std::int64_t id, Instant now);
// Answers whoever reported, and closes the report; Conflict when it was answered already.
void answer_report(sql::Transaction& tx, const Moderator& me, const Report& report, const std::string& answer,
                   std::int64_t id, Instant now);

// Lets an offer be seen, or says why not. NotFound when it does not wait (any more).
void review_offer(sql::Transaction& tx, const Moderator& me, Id<people::Person> person, bool good,
                  const std::string& note, Instant now);

void import_report(sql::Transaction& tx, Id<organisation::Institution> institution, std::int64_t thread,
                   Id<people::Person> sender, const std::string& reason, Instant at, std::int64_t id);

}  // namespace koers::experts

template <>
struct koers::Codes<koers::experts::ModerationKind> {
  using enum koers::experts::ModerationKind;
  static constexpr std::array list{std::pair{looked, "looked"},
                                   std::pair{hidden, "hidden"},
                                   std::pair{restored, "restored"},
                                   std::pair{offer_closed, "offer_closed"},
                                   std::pair{offer_restored, "offer_restored"},
                                   std::pair{answered, "answered"}};
};
