// What goes out by mail: the digest of a day, or a notice that cannot wait for it. A letter is a row that is
// made from notices (inbox.h), which stand in the transaction of their cause; so a mail server that is away
// means later, and nothing twice: a letter that may have gone out before is sent again with the same number
// (platform/mail).
//
//   inbox::plan_letters(database, now, at_once_kinds);
//   for (const inbox::Letter& letter : inbox::take_letters(database, now, 50)) {
//     ... inbox::news_of(reader, letter, now) ... send ... inbox::end_letter(tx, letter, LetterEnd::sent,
//     now);
//   }
//
// Nobody gets a letter outside the hours of mail_choice.h, nor one without news.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "campus/inbox/inbox.h"
#include "campus/inbox/mail_choice.h"

namespace koers::inbox {

inline constexpr std::string_view digest = "digest";

struct Letter {
  Id<organisation::Institution> institution;
  Id<people::Person> person;
  std::string kind;        // digest, or the code of a notice's kind
  std::int64_t thing = 0;  // of a digest the number of its day
  Instant made_at;
  std::int64_t tries = 0;  // before this one

  bool is_digest() const { return kind == digest; }
  // The same at every try.
  std::string message_id() const;
};

// What somebody has not read and has not had by mail, of the last so many days; whoever was away longer finds
// it in Koers.
inline constexpr int days_of_news = 7;

// Makes the letters whose moment has come: digests of those whose hour it is (again and again does no harm),
// and one for each notice of `at_once` kinds. Outside the hours of mail it makes none.
void plan_letters(sql::Database& database, Instant now, const std::vector<std::string>& at_once);

// Takes letters to send, the longest waiting first. Of several workers one gets each; a letter that is
// neither ended nor put back within ten minutes is taken again.
std::vector<Letter> take_letters(sql::Database& database, Instant now, int most);

// What the letter is about: of a digest all that is new, the newest first; of another its one notice. What
// its reader may not know any more, has read meanwhile, or does not want by mail is left out.
std::vector<Notice> news_of(sql::Reader& reader, const Letter& letter, Instant now);

enum class LetterEnd { sent, empty, no_mailbox, refused };
// It is over, and its news does not come by mail again.
void end_letter(sql::Transaction& tx, const Letter& letter, LetterEnd how, const std::string& why,
                Instant now);
// It comes again, later each time; after the last try, two days on, it is given up.
void put_back(sql::Transaction& tx, const Letter& letter, const std::string& why, Instant now);
// It was not tried, for the server is away: in five minutes again.
void put_back_untried(sql::Transaction& tx, const Letter& letter, Instant now);

// For /metrics and administration.
struct LettersWaiting {
  std::int64_t count = 0;
  std::optional<Instant> oldest{};
};
LettersWaiting letters_waiting(sql::Reader& reader, Id<organisation::Institution> institution);

// Forgets letters that ended 90 days ago.
void forget_old_letters(sql::Transaction& tx, Instant now);

}  // namespace koers::inbox

template <>
struct koers::Codes<koers::inbox::LetterEnd> {
  using enum koers::inbox::LetterEnd;
  static constexpr std::array list{std::pair{sent, "sent"}, std::pair{empty, "empty"},
                                   std::pair{no_mailbox, "no_mailbox"}, std::pair{refused, "refused"}};
};
