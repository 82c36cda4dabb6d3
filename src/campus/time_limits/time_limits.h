// Terms that a law, an agreement of the sector or the school sets: how long aftercare lasts, from which age
// somebody signs alone, whether a talk by telephone counts. They are settings of the institution, with a
// standard, a source in plain words, and a mark until somebody of the institution looked whether they are
// right. What is technical (a page of thirty rows) or fixed by a law itself is no setting.
//
// The room that keeps to a limit declares it, as a constant in its limits.h:
//
//   inline constexpr TimeLimit months_of_aftercare{.key = "aftercare.months", .standard = 12, ...};
//
// names it in its record (campus/rooms/room.h, `time_limits`), and reads it where it needs it:
//
//   add_months(visit.today, TimeLimits::of(visit).now(months_of_aftercare))
//   TimeLimits::of(tx, institution).on(ask_months[0], one.begins_on)
//
// All limits of an institution are read in one statement, once in a visit. A change is never fair to
// everybody by itself, so each limit says for whom it holds (`reach`), and a room has three ways:
//  - what it stores when it begins (the last day of a case) stays;
//  - on() is the value of the day on which something began;
//  - shorter() is the smaller of that one and today's, for how long something is kept after it ended.
// Facts and figures never read a limit: what an indicator counts is the same in every school
// (docs/decisions/terms-are-settings.md).
#pragma once

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "campus/people/people.h"
#include "platform/base/codes.h"
#include "platform/http/visit.h"
#include "platform/i18n/text.h"
#include "platform/sql/sql.h"

namespace koers::time_limits {

enum class LimitUnit { days, weeks, months, years, yes_or_no };

struct TimeLimit {
  std::string_view key;  // room.what
  i18n::Text about;      // the heading that it stands below, with others of its room
  i18n::Text name;
  i18n::Text meaning;  // what Koers does with it
  i18n::Text reach;    // for whom a change holds
  LimitUnit unit = LimitUnit::days;
  int standard = 0;
  int least = 0, most = 0;  // of what an institution may set; 0 is "never" where it is allowed
  std::string_view requirement;
  i18n::Text source;      // where the standard comes from, in plain words
  bool to_check = false;  // carries the mark until somebody looked
};

// "12 maanden", "Ja".
std::string amount_words(i18n::Language language, const TimeLimit& limit, int value);

// What holds in an institution, and what held before.
class TimeLimits {
 public:
  static TimeLimits of(sql::Reader& reader, Id<organisation::Institution> institution);
  // Read once in a visit; of the institution of who is signed in, or of another visitor's.
  static const TimeLimits& of(http::Visit& visit);
  static const TimeLimits& of(http::Visit& visit, Id<organisation::Institution> institution);

  int now(const TimeLimit& limit) const;
  bool is_on(const TimeLimit& limit) const { return now(limit) != 0; }
  // At the end of that day.
  int on(const TimeLimit& limit, Day day) const;
  int shorter(const TimeLimit& limit, Day since) const { return std::min(on(limit, since), now(limit)); }
  // now() in words: "12 maanden".
  std::string words(const http::Visit& visit, const TimeLimit& limit) const {
    return amount_words(visit.language, limit, now(limit));
  }

 private:
  struct Held {
    Day from{};
    int value = 0;
  };
  std::map<std::string, std::vector<Held>, std::less<>> held_;  // oldest first
};

// ---- what an institution changed

enum class LimitChangeKind { changed, standard, checked, undone };

struct LimitChange {
  Id<LimitChange> id{};
  std::string key{};
  LimitChangeKind kind = LimitChangeKind::changed;
  int value = 0;
  std::string reason{};
  Id<people::Person> changed_by{};  // 0 of who was forgotten
  Instant changed_at{};
  std::string checked_by{};
  std::optional<Day> checked_on{};
  std::string given_name{}, infix{}, family_name{};  // of who changed it; "" when forgotten

  std::string full_name() const {
    return people::Person{changed_by, given_name, infix, family_name}.full_name();
  }
};
// Of all limits, or of one; the newest first.
std::vector<LimitChange> limit_changes(sql::Reader& reader, Id<organisation::Institution> institution);
std::vector<LimitChange> changes_of_limit(sql::Reader& reader, Id<organisation::Institution> institution,
                                          const TimeLimit& limit);
// What holds: the newest change, or the standard with an id of 0.
LimitChange standing(const TimeLimit& limit, const std::vector<LimitChange>& newest_first);

bool differs(const TimeLimit& limit, const LimitChange& standing);
bool asks_to_be_checked(const TimeLimit& limit, const LimitChange& standing);
// What an undo looks at: that nobody changed it since (campus/access/undo.h).
std::string mark_of(const LimitChange& standing);

// ---- writing, under tx.lock(institution)

// A change makes the mark come back: another value was not looked at yet.
void add_change(sql::Transaction& tx, const people::SignedIn& me, const TimeLimit& limit,
                const LimitChange& change, Instant now);
// As it was lived, by `change.changed_by`.
void import_change(sql::Transaction& tx, Id<organisation::Institution> institution, const TimeLimit& limit,
                   const LimitChange& change, Instant at);
// As it was before the newest change. Throws Conflict when there is none.
void undo_change(sql::Transaction& tx, const people::SignedIn& me, const TimeLimit& limit, Id<LimitChange> id,
                 Instant now);

}  // namespace koers::time_limits

template <>
struct koers::Codes<koers::time_limits::LimitChangeKind> {
  using enum koers::time_limits::LimitChangeKind;
  static constexpr std::array list{std::pair{changed, "changed"}, std::pair{standard, "standard"},
                                   std::pair{checked, "checked"}, std::pair{undone, "undone"}};
};
