// A signal and what became of it. Its state follows from the last verdict of a person (verdict.h), or from
// the fact that ended (keeping.h):
//
//   open -> doing, look again on a day -> it helped, a little, did not, unknown -> closed
//   open -> silent until a day -> open
//   open, doing, silent -> closed, because the fact is over
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "campus/people/people.h"
#include "campus/time_limits/time_limits.h"
#include "platform/base/codes.h"
#include "platform/base/working_days.h"
#include "platform/sql/sql.h"
#include "rooms/signals/rule.h"

namespace koers::signals {

enum class SignalState { open, doing, silent, closed };
// How it ended: the fact is over, the remedy helped or not, somebody found it fine.
enum class Ending { over, helped, a_little, not_helped, unknown, fine };

// Within so many working days somebody looks at a signal (C6).
inline constexpr int working_days_to_pick_up = 10;
inline constexpr int longest_fact = 300;  // signs that a person writes

struct Signal {
  Id<Signal> id{};
  Id<people::Person> student_id{};
  std::optional<Rule> rule{};      // nothing where a person said it
  Id<people::Person> author_id{};  // who said it, 0 for a rule
  std::string words{};             // what was said; "" for a rule
  bool only_counsellor = false;    // the student keeps it from other guides
  Day opened_on{};
  int amount = 0;
  SignalState state = SignalState::open;
  std::optional<Day> until_on{};  // to look again, or of the silence
  std::optional<Day> closed_on{};
  std::optional<Ending> ending{};
  std::optional<Day> fact_over_on{};
  std::int64_t version = 0;

  // The state of a day: a silence ends by itself.
  SignalState state_on(Day today) const {
    const bool wakes = state == SignalState::silent && until_on && *until_on <= today;
    return wakes ? SignalState::open : state;
  }
  // Whether somebody must look at it: it is open, or the day came to look again.
  bool waits(Day today) const {
    return state_on(today) == SignalState::open ||
           (state == SignalState::doing && until_on && *until_on <= today);
  }
  // Its fact is gone: it does not open again.
  bool is_over() const { return ending == Ending::over || fact_over_on; }
  int age(Day today) const { return working_days(opened_on, closed_on.value_or(today)); }
};

// With whom it is about, for a list.
struct NamedSignal {
  Signal signal;
  std::string given_name, infix, family_name;

  std::string full_name() const {
    return people::Person{signal.student_id, given_name, infix, family_name}.full_name();
  }
};

// What a guide may know of: the signals, and the rules by which they are seen.
struct SignalList {
  Rules rules;
  std::vector<NamedSignal> signals;
};
// The signals are those of the students whom `guide` guides today, oldest first: all that are not closed, and
// of rules also those that are closed while their fact may hold still. Without those that a student keeps
// from this guide; none for who guides in confidence. One statement.
SignalList signals_for_guide(sql::Reader& reader, const people::SignedIn& guide, Day today);
// The students of whom this guide may say one, by name: those of signals_for_guide.
std::vector<people::Person> students_of_guide(sql::Reader& reader, const people::SignedIn& guide, Day today);
// All of a student, newest first.
std::vector<Signal> signals_of(sql::Reader& reader, Id<organisation::Institution> institution,
                               Id<people::Person> student);
// Those of the rules of students with these ids and between them, as signals_for_guide.
std::vector<Signal> rule_signals_between(sql::Reader& reader, Id<organisation::Institution> institution,
                                         Id<people::Person> first, Id<people::Person> last);
// Throws NotFound.
Signal signal_with_id(sql::Reader& reader, Id<organisation::Institution> institution, Id<Signal> id);
// Under tx.lock(student). Throws NotFound.
Signal locked_signal(sql::Transaction& tx, Id<organisation::Institution> institution,
                     Id<people::Person> student, Id<Signal> id);

// What a person says of a student.
struct SaidSignal {
  Id<people::Person> student_id;
  std::string words;
  bool only_counsellor = false;
};

// ---- writing, under tx.lock(student); the facts are refreshed

void open_signal(sql::Transaction& tx, Id<organisation::Institution> institution, const Signal& signal,
                 Day today);
// The author takes back what he said, as long as nobody did anything with it. Throws Conflict.
void take_back(sql::Transaction& tx, const people::SignedIn& me, const Signal& signal, Day today);
// Writes what may change of it, with the next version.
void change_signal(sql::Transaction& tx, Id<organisation::Institution> institution, Signal signal,
                   std::optional<Day> picked_up_on, Day today);

// That the fact of a closed one is over, which nobody reads: it has no version more.
void note_over(sql::Transaction& tx, Id<organisation::Institution> institution, const Signal& signal);
// On which day somebody or something picked it up first.
std::optional<Day> picked_up_on(sql::Reader& reader, Id<organisation::Institution> institution,
                                const Signal& signal);

// On which day a closed signal is gone: as the school keeps them now, or kept them then if that is shorter.
Day gone_on(const time_limits::TimeLimits& limits, Day closed_on);
// Those of which that day came, with all that was said of them. Answers how many.
std::int64_t erase_old_signals(sql::Transaction& tx, Day today);

}  // namespace koers::signals

template <>
struct koers::Codes<koers::signals::SignalState> {
  using enum koers::signals::SignalState;
  static constexpr std::array list{std::pair{open, "open"}, std::pair{doing, "doing"},
                                   std::pair{silent, "silent"}, std::pair{closed, "closed"}};
};
template <>
struct koers::Codes<koers::signals::Ending> {
  using enum koers::signals::Ending;
  static constexpr std::array list{std::pair{over, "over"},         std::pair{helped, "helped"},
                                   std::pair{a_little, "a_little"}, std::pair{not_helped, "not_helped"},
                                   std::pair{unknown, "unknown"},   std::pair{fine, "fine"}};
};
