// What a person says of a signal, with a sentence that the student reads: he does something and looks again
// on a day; he waits until a day; or it is fine as it is. The last one decides how the signal stands. All of
// them stay, as long as the signal does: two who judge at the same time are both read.
#pragma once

#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include "campus/access/guides.h"
#include "rooms/signals/signal.h"

namespace koers::signals {

enum class Verdict { act, wait, fine };
// What somebody does about it.
enum class Remedy { moment, question, specialist, care, other };

inline constexpr int longest_reason = 300;  // signs

// One that was made, and what became of it.
struct VerdictLine {
  Id<VerdictLine> id{};
  Id<Signal> signal_id{};
  Id<people::Person> author_id{};
  std::string given_name, infix, family_name;  // "" of who was forgotten
  Verdict verdict = Verdict::act;
  std::optional<Remedy> remedy{};
  std::string words{};
  Instant made_at{};
  std::optional<Day> until_on{};
  std::optional<Ending> helped{};        // of an act that was looked back on
  std::optional<Instant> followed_at{};  // that, or the end of a silence before its day
  Id<people::Person> followed_by{};
};

struct VerdictDraft {
  std::optional<Verdict> verdict{};
  std::optional<Remedy> remedy{};
  std::string words{};
  std::optional<Day> until_on{};
};

// Somebody judged it since the page was read. Nothing is written; the page shows both, and sends once more.
struct VerdictError : std::runtime_error {
  VerdictError() : std::runtime_error("a signal was judged meanwhile") {}
};

// Of one signal, or of all of a student; oldest first.
std::vector<VerdictLine> verdicts_of(sql::Reader& reader, Id<organisation::Institution> institution,
                                     Id<people::Person> student, std::optional<Id<Signal>> signal);

// ---- writing, under tx.lock(student). A guide in confidence may not: it would tell of him (Forbidden). All
// throw Conflict for what is closed already because its fact is over.

// `seen` is the version that was read. What somebody closed opens again, or closes otherwise.
void judge(sql::Transaction& tx, const people::SignedIn& me, const Signal& signal, std::int64_t seen,
           const VerdictDraft& draft, Id<VerdictLine> id, Instant now);
// Whether what was done helped. Conflict without anything that waits for it.
void look_back(sql::Transaction& tx, const people::SignedIn& me, const Signal& signal, Ending helped,
               Instant now);
// Ends a silence: whoever guides the student may, and the student. Conflict when it is not silent.
void end_silence(sql::Transaction& tx, const people::SignedIn& me, const Signal& signal, Instant now);
// Takes back what `me` did last with it: a verdict, a look back, the end of a silence.
void undo_last(sql::Transaction& tx, const people::SignedIn& me, const Signal& signal, Day today);

// ---- for the demo school
void import_verdict(sql::Transaction& tx, Id<organisation::Institution> institution, const Signal& signal,
                    const VerdictLine& line, Day today);
void import_look_back(sql::Transaction& tx, Id<organisation::Institution> institution, const Signal& signal,
                      Ending helped, Id<people::Person> by, Instant at, Day today);

// The last day on which it may be looked at again, or be silent: the last one of the school year, and in its
// last weeks of the next one.
Day last_day_to_look(Day today);

}  // namespace koers::signals

template <>
struct koers::Codes<koers::signals::Verdict> {
  using enum koers::signals::Verdict;
  static constexpr std::array list{std::pair{act, "act"}, std::pair{wait, "wait"}, std::pair{fine, "fine"}};
};
template <>
struct koers::Codes<koers::signals::Remedy> {
  using enum koers::signals::Remedy;
  static constexpr std::array list{std::pair{moment, "moment"}, std::pair{question, "question"},
                                   std::pair{specialist, "specialist"}, std::pair{care, "care"},
                                   std::pair{other, "other"}};
};
