// How somebody wants the inbox by mail: one message a day or a week at the hour that he chose, without some
// kinds, or never. What is not chosen is every day at 16.30 for students, and Monday at 7.30 for others.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "campus/people/people.h"
#include "platform/base/codes.h"
#include "platform/sql/sql.h"

namespace koers::inbox {

enum class Rhythm { daily, weekly, never };

struct MailChoice {
  Rhythm rhythm = Rhythm::daily;
  int minute_of_day = 0;             // on the clock of Amsterdam, each half hour from first_mail to last_mail
  std::vector<std::string> quiet{};  // the codes of kinds that do not go by mail
};

// Nothing goes out earlier or later, so that no telephone rings at night.
inline constexpr int first_mail = 7 * 60;
inline constexpr int last_mail = 20 * 60 + 30;
inline constexpr int end_of_mail = 21 * 60;

inline constexpr int usual_minute_of_students = 16 * 60 + 30;
inline constexpr int usual_minute_of_others = 7 * 60 + 30;

MailChoice mail_choice_of(sql::Reader& reader, Id<organisation::Institution> institution,
                          Id<people::Person> person, Day today);
// After tx.lock(person).
void keep_mail_choice(sql::Transaction& tx, Id<organisation::Institution> institution,
                      Id<people::Person> person, const MailChoice& choice, Instant now);

// Where mail of this person goes.
struct Mailbox {
  std::optional<std::string> address{};  // as the school's administration has it
  bool is_closed = false;                // its server said that it takes no mail
};
Mailbox mailbox_of(sql::Reader& reader, Id<organisation::Institution> institution, Id<people::Person> person);
void close_mailbox(sql::Transaction& tx, Id<organisation::Institution> institution, Id<people::Person> person,
                   const std::string& address, Instant now);
// It is tried again.
void open_mailbox(sql::Transaction& tx, Id<organisation::Institution> institution, Id<people::Person> person);

}  // namespace koers::inbox

template <>
struct koers::Codes<koers::inbox::Rhythm> {
  using enum koers::inbox::Rhythm;
  static constexpr std::array list{std::pair{daily, "daily"}, std::pair{weekly, "weekly"},
                                   std::pair{never, "never"}};
};
