#include "rooms/signals/verdict.h"

#include <algorithm>

#include "platform/base/error.h"

namespace koers::signals {

using organisation::Institution;
using people::Person;

namespace {

constexpr sql::Statement select_verdicts{"signals.select_verdicts", R"(
    SELECT v.id, v.signal_id, v.author_id, COALESCE(p.given_name, ''), COALESCE(p.infix, ''), COALESCE(p.family_name, ''),
           v.verdict, v.remedy, v.words, v.made_at, v.until_on, v.helped, v.followed_at, COALESCE(v.followed_by, 0)
    FROM signals_verdicts v
    LEFT JOIN campus_people p ON p.institution_id = v.institution_id AND p.id = v.author_id
    WHERE v.institution_id = $1 AND v.student_id = $2 AND (CAST($3 AS BIGINT) IS NULL OR v.signal_id = $3)
    ORDER BY v.signal_id, v.id)"};

constexpr sql::Statement insert_verdict{"signals.insert_verdict", R"(
    INSERT INTO signals_verdicts (institution_id, student_id, signal_id, id, author_id, verdict, remedy, words, made_at,
                                  until_on, helped, followed_at, followed_by)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13))"};

constexpr sql::Statement update_followed{"signals.update_followed", R"(
    UPDATE signals_verdicts SET helped = $5, followed_at = $6, followed_by = $7
    WHERE institution_id = $1 AND student_id = $2 AND signal_id = $3 AND id = $4)"};

constexpr sql::Statement delete_verdict{"signals.delete_verdict", R"(
    DELETE FROM signals_verdicts WHERE institution_id = $1 AND student_id = $2 AND signal_id = $3 AND id = $4)"};

std::vector<VerdictLine> lines_of(sql::Reader& reader, Id<Institution> institution, const Signal& signal) {
  return verdicts_of(reader, institution, signal.student_id, signal.id);
}

// How much there is of its fact now: from that on it must grow before the rule speaks again.
int amount_now(sql::Reader& reader, Id<Institution> institution, const Signal& signal, Day today) {
  if (!signal.rule) return signal.amount;
  const auto facts = facts_between(reader, institution, signal.student_id, signal.student_id, today);
  if (facts.empty()) return signal.amount;
  const auto holding = Rules::of(reader, institution).look(facts.front(), today);
  const auto now = holding.find(*signal.rule);
  return now == holding.end() ? signal.amount : now->second.amount;
}

// How the signal stands by what was said of it.
void settle(sql::Transaction& tx, Id<Institution> institution, Signal signal, Day today) {
  const auto lines = lines_of(tx, institution, signal);
  signal.state = SignalState::open;
  signal.until_on.reset();
  signal.closed_on.reset();
  signal.ending.reset();
  const auto close = [&](Ending ending, Instant at) {
    signal.state = SignalState::closed;
    signal.ending = ending;
    signal.closed_on = day_of(at);
  };
  if (!lines.empty()) {
    const VerdictLine& last = lines.back();
    if (last.verdict == Verdict::fine) close(Ending::fine, last.made_at);
    if (last.verdict == Verdict::act && last.helped)
      close(*last.helped, last.followed_at.value_or(last.made_at));
    if (last.verdict == Verdict::act && !last.helped) signal.state = SignalState::doing;
    if (last.verdict == Verdict::wait && !last.followed_at) signal.state = SignalState::silent;
    const bool runs = signal.state == SignalState::doing || signal.state == SignalState::silent;
    if (runs) signal.until_on = last.until_on;
  }
  if (signal.state == SignalState::closed) signal.amount = amount_now(tx, institution, signal, today);
  const auto picked_up = lines.empty() ? std::nullopt : std::optional(day_of(lines.front().made_at));
  change_signal(tx, institution, signal, picked_up, today);
}

void refuse_what_is_over(const Signal& signal) {
  if (signal.is_over()) throw Conflict("the fact of the signal is over");
}

// What became of the last verdict, and who said so; without a moment it is as it was before.
void follow(sql::Transaction& tx, Id<Institution> institution, const Signal& signal, const VerdictLine& last,
            std::optional<Ending> helped, std::optional<Instant> at, Id<Person> by) {
  const auto who = at ? std::optional(by) : std::nullopt;
  tx.run(update_followed, institution, signal.student_id, signal.id, last.id, helped, at, who);
}

}  // namespace

std::vector<VerdictLine> verdicts_of(sql::Reader& reader, Id<Institution> institution, Id<Person> student,
                                     std::optional<Id<Signal>> signal) {
  return reader.all<VerdictLine>(select_verdicts, institution, student, signal);
}

void judge(sql::Transaction& tx, const people::SignedIn& me, const Signal& signal, std::int64_t seen,
           const VerdictDraft& draft, Id<VerdictLine> id, Instant now) {
  refuse_what_is_over(signal);
  if (signal.version != seen) throw VerdictError();
  import_verdict(tx, me.institution(), signal,
                 {.id = id,
                  .signal_id = signal.id,
                  .author_id = me.id(),
                  .verdict = draft.verdict.value(),
                  .remedy = draft.remedy,
                  .words = draft.words,
                  .made_at = now,
                  .until_on = draft.until_on},
                 day_of(now));
}

void look_back(sql::Transaction& tx, const people::SignedIn& me, const Signal& signal, Ending helped,
               Instant now) {
  import_look_back(tx, me.institution(), signal, helped, me.id(), now, day_of(now));
}

void end_silence(sql::Transaction& tx, const people::SignedIn& me, const Signal& signal, Instant now) {
  refuse_what_is_over(signal);
  const auto lines = lines_of(tx, me.institution(), signal);
  if (signal.state_on(day_of(now)) != SignalState::silent || lines.empty())
    throw Conflict("it is not silent");
  follow(tx, me.institution(), signal, lines.back(), std::nullopt, now, me.id());
  settle(tx, me.institution(), signal, day_of(now));
}

void undo_last(sql::Transaction& tx, const people::SignedIn& me, const Signal& signal, Day today) {
  refuse_what_is_over(signal);
  const auto lines = lines_of(tx, me.institution(), signal);
  if (lines.empty()) throw Conflict("nothing was done");
  const VerdictLine& last = lines.back();
  if ((last.followed_at ? last.followed_by : last.author_id) != me.id())
    throw Conflict("somebody else did it");
  if (last.followed_at) {
    follow(tx, me.institution(), signal, last, std::nullopt, std::nullopt, me.id());
  } else {
    tx.run(delete_verdict, me.institution(), signal.student_id, signal.id, last.id);
  }
  settle(tx, me.institution(), signal, today);
}

void import_verdict(sql::Transaction& tx, Id<Institution> institution, const Signal& signal,
                    const VerdictLine& line, Day today) {
  const auto by = line.followed_at ? std::optional(line.followed_by) : std::nullopt;
  tx.run(insert_verdict, institution, signal.student_id, signal.id, line.id, line.author_id, line.verdict,
         line.remedy, line.words, line.made_at, line.until_on, line.helped, line.followed_at, by);
  settle(tx, institution, signal, today);
}

void import_look_back(sql::Transaction& tx, Id<Institution> institution, const Signal& signal, Ending helped,
                      Id<Person> by, Instant at, Day today) {
  refuse_what_is_over(signal);
  const auto lines = lines_of(tx, institution, signal);
  if (signal.state != SignalState::doing || lines.empty())
    throw Conflict("nothing waits to be looked back on");
  follow(tx, institution, signal, lines.back(), helped, at, by);
  settle(tx, institution, signal, today);
}

Day last_day_to_look(Day today) {
  constexpr int least_days = 42;
  const Day last = first_day_of_school_year(school_year_of(today) + 1) - 1;
  return std::max(last, today + least_days);
}

}  // namespace koers::signals
