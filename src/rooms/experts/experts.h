// Experts: people who are a step further and let students ask (ST-11, PA-03). This is the door of the room.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "campus/inbox/inbox.h"
#include "campus/people/people.h"
#include "platform/html/html.h"
#include "platform/http/visit.h"
#include "platform/sql/sql.h"

namespace koers::rooms {
struct Room;
}

namespace koers::experts {

// What somebody who is a step further offers: students may ask (ST-11).
enum class OfferState { waiting, open, paused, refused, closed };
struct Offer {
  Id<people::Person> person_id{};
  std::string work{};
  std::string about{};
  int monthly_limit = 4;
  OfferState state = OfferState::waiting;
  Instant offered_at{};
  std::optional<Id<people::Person>> reviewer_id{};
  std::optional<Instant> reviewed_at{};
  std::string review_note{};
};

// What this room says of itself (room.cpp).
const rooms::Room& room();

// ---- asking about something of another room, which names it: "option:123" (campus/people/fitting.h)

// Experts whose words fit, the best first; empty when nobody's do. `ask` begins a question about the subject.
struct FittingExpert {
  std::string given_name;
  std::string work;
  html::Url ask;
};
std::vector<FittingExpert> experts_fitting(sql::Reader& reader, const people::Student& me,
                                           const std::string& about, const std::string& subject, Day today);
// All of them, with the subject kept while looking.
html::Url experts_path(const std::string& subject);

// Whom the student asked about subjects, newest first.
struct ExpertQuestion {
  std::string subject;
  std::string given_name;  // "" when forgotten
  bool is_answered = false;
  html::Url thread;
};
std::vector<ExpertQuestion> questions_of(sql::Reader& reader, const people::Student& me);

// Brings the facts of one student up to date. Called in every transaction of this room that changes what they
// count, after tx.lock(student).
void refresh_facts(sql::Transaction& tx, Id<organisation::Institution> institution,
                   Id<people::Person> student, Day today);

void save_offer(sql::Transaction& tx, Id<organisation::Institution> institution, const Offer& offer);
// A question to an expert with what was written; the first message is the question. With a reason it was
// reported by the student and waits for the school.
struct ImportedMessage {
  Id<people::Person> author_id;
  std::string words;
  Instant sent_at;
};
struct ImportedThread {
  Id<people::Person> student_id;
  Id<people::Person> expert_id;
  std::vector<ImportedMessage> messages;
  bool is_read = true;
  bool is_closed = false;
  std::string report_reason{};
  // So many of the messages came in before; 0 for a thread that is new.
  std::size_t messages_there = 0;
};
void import_thread(sql::Transaction& tx, Id<organisation::Institution> institution,
                   const ImportedThread& thread, const std::function<std::int64_t()>& next_id);

}  // namespace koers::experts

template <>
struct koers::Codes<koers::experts::OfferState> {
  using enum koers::experts::OfferState;
  static constexpr std::array list{std::pair{waiting, "waiting"}, std::pair{open, "open"},
                                   std::pair{paused, "paused"}, std::pair{refused, "refused"},
                                   std::pair{closed, "closed"}};
};
