// The inbox: what happened that somebody should know. The bell counts its unread notices and /meldingen lists
// them; both read the same rows, so that they agree; so does the mail of the day (letters.h).
//
// A room declares its kinds beside its words and names them in its record (campus/rooms/room.h):
//
//   inline constexpr inbox::Kind to_take{.code = "referrals.to_take",
//                                        .reader = inbox::Reader::specialist,
//                                        .icon = "lifebuoy-fill",
//                                        .name = texts::notice_to_take_name,
//                                        .title = texts::notice_to_take,
//                                        .line = texts::notice_to_take_line,
//                                        .leads_to = address_of_request};
//
// and writes, in the transaction of the cause:
//
//   inbox::tell_all(tx, institution, {to_take, id.value, student, now}, today);  // every specialist
//   inbox::tell(tx, institution, {answered, id.value, {}, now}, {student});
//   inbox::withdraw(tx, institution, to_take, id.value);  // somebody took it: it is gone for everybody
//
// There is one notice for a recipient, a thing and a kind; a cause that comes again makes it unread and new.
// Each statement is about all recipients at once. No number is kept anywhere, so nobody but the thing itself
// needs a lock.
//
// A notice holds while its recipient is the reader that the kind asks for. Who is no specialist any more, or
// does not guide the student any more, neither counts nor sees it, from that very day.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "campus/layout/icons.h"
#include "campus/people/people.h"
#include "platform/html/html.h"
#include "platform/http/visit.h"
#include "platform/i18n/text.h"
#include "platform/sql/sql.h"
#include "platform/sql/window.h"

namespace koers::inbox {

enum class Reader {
  anyone,
  student,
  colleague,       // works in guidance or leads it: holds one of these roles today
  specialist,      // holds this role today
  coordinator,     // holds this role today
  support,         // holds this role today
  own_counsellor,  // is today's counsellor of the student it is about
  own_guide        // guides this student today, as counsellor or specialist
};

// Whether a notice also goes by mail (letters.h): in the message of the day, in one of its own as soon as may
// be, or not at all.
enum class ByMail { digest, at_once, never };

struct Kind {
  std::string_view code;  // unique in the house, begins with the name of the room; kept in the database
  Reader reader = Reader::anyone;
  layout::Icon icon;
  i18n::Text name;   // where it is switched off
  i18n::Text title;  // with {} for the first name of whom it is about
  i18n::Text line;   // the same
  html::Url (*leads_to)(std::int64_t thing, Id<people::Person> about);  // where it is read
  bool may_be_quiet = true;  // whether its reader may switch it off; work that waits may not
  ByMail by_mail = ByMail::digest;
};

// What happened. `about` is a person who is looked up when the notice is shown: names are not stored.
struct Cause {
  const Kind& kind;
  std::int64_t thing;
  std::optional<Id<people::Person>> about;
  Instant at;
};

// ---- writing, in the transaction of the cause

void tell(sql::Transaction& tx, Id<organisation::Institution> institution, const Cause& cause,
          const std::vector<Id<people::Person>>& recipients);
// Everybody who holds the role of the kind's reader (specialist, coordinator) today.
void tell_all(sql::Transaction& tx, Id<organisation::Institution> institution, const Cause& cause, Day today);

// It does not hold any more, for nobody: of this kind, or of every kind.
void withdraw(sql::Transaction& tx, Id<organisation::Institution> institution, const Kind& kind,
              std::int64_t thing);
void withdraw(sql::Transaction& tx, Id<organisation::Institution> institution, std::int64_t thing);
// It does not hold any more for these; the thing may be of others too.
void withdraw(sql::Transaction& tx, Id<organisation::Institution> institution, const Kind& kind,
              std::int64_t thing, const std::vector<Id<people::Person>>& recipients);

// ---- reading

struct Notice {
  std::string kind;  // its code
  std::int64_t thing = 0;
  Id<people::Person> about{};
  std::string given_name;  // of whom it is about; "" without
  Instant made_at{};
  std::optional<Instant> read_at{};
};
// Unread ones first, each part newest first.
std::vector<Notice> notices_of(sql::Reader& reader, const people::Identity& me, Day today,
                               sql::Window window);
int count_notices(sql::Reader& reader, const people::Identity& me, Day today);

// The number at the bell; asked once in a visit, by whichever part of the page comes first.
int unread(http::Visit& visit);
// The newest unread ones, with the number at the bell in the same question.
std::vector<Notice> newest_unread(http::Visit& visit, int limit);

// The visitor has these things before him, so their notices are read. Answers the things that had an unread
// one; writes only when there are any.
std::vector<std::int64_t> opened(http::Visit& visit, const people::SignedIn& me,
                                 const std::vector<std::int64_t>& things);
void read_all(sql::Transaction& tx, const people::SignedIn& me, Instant now);

// ---- switching off

// Whether somebody can be the reader of a kind, and so sees its switch.
bool may_get(const people::Identity& me, const Kind& kind);
// The codes of the kinds that this person switched off. They are written all the same, neither counted nor
// listed: whoever switches them on again finds what still holds.
std::vector<std::string> quiet_kinds(sql::Reader& reader, const people::SignedIn& me);
void keep_quiet(sql::Transaction& tx, const people::SignedIn& me, const std::vector<std::string>& codes);

// ---- retention

// Forgets what was read 90 days ago, and what nobody read in a year.
void forget_old(sql::Transaction& tx, Instant now);

}  // namespace koers::inbox

template <>
struct koers::Codes<koers::inbox::Reader> {
  using enum koers::inbox::Reader;
  static constexpr std::array list{std::pair{anyone, "anyone"},
                                   std::pair{student, "student"},
                                   std::pair{colleague, "colleague"},
                                   std::pair{specialist, "specialist"},
                                   std::pair{coordinator, "coordinator"},
                                   std::pair{support, "support"},
                                   std::pair{own_counsellor, "own_counsellor"},
                                   std::pair{own_guide, "own_guide"}};
};
