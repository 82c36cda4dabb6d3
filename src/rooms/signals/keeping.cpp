#include "rooms/signals/keeping.h"

#include <algorithm>

#include "rooms/signals/student_facts.h"

namespace koers::signals {

using organisation::Institution;
using people::Person;

namespace {

constexpr std::size_t students_at_once = 300;

constexpr sql::Statement select_students{"signals.select_students_to_keep", R"(
    SELECT student_id FROM campus_enrolments
    WHERE institution_id = $1 AND started_on <= $2 AND (ended_on IS NULL OR ended_on > $2)
    UNION
    SELECT student_id FROM signals_signals WHERE institution_id = $1 AND rule IS NOT NULL AND state <> 'closed'
    ORDER BY 1)"};

constexpr sql::Statement select_left{"signals.select_students_who_left", R"(
    SELECT DISTINCT s.student_id FROM signals_signals s
    WHERE s.institution_id = $1 AND s.state <> 'closed'
      AND NOT EXISTS (SELECT 1 FROM campus_enrolments e
                      WHERE e.institution_id = s.institution_id AND e.student_id = s.student_id
                        AND e.started_on <= $2 AND (e.ended_on IS NULL OR e.ended_on > $2))
    ORDER BY 1)"};

// It has grown by half since somebody closed it.
bool has_grown(int amount, const Signal& closed) { return 2 * amount >= 3 * closed.amount; }

Day in_time(const KeepingTime& time, std::optional<Day> day) {
  return std::clamp(day.value_or(time.today), time.after + 1, time.today);
}

void write_over(sql::Transaction& tx, Id<Institution> institution, Signal signal, std::optional<Day> ended_on,
                const KeepingTime& time) {
  const Day on = std::max(in_time(time, ended_on), signal.opened_on);
  signal.fact_over_on = on;
  if (signal.state == SignalState::closed) {
    note_over(tx, institution, signal);
    return;
  }
  signal.state = SignalState::closed;
  signal.until_on.reset();
  signal.closed_on = on;
  signal.ending = Ending::over;
  change_signal(tx, institution, signal, std::min(picked_up_on(tx, institution, signal).value_or(on), on),
                time.today);
}

}  // namespace

SignalChanges changes_of(const std::map<Rule, RuleFact>& holding, const std::vector<Signal>& signals) {
  SignalChanges changes;
  changes.opens = holding;
  for (const Signal& one : signals) {
    if (!one.rule) continue;
    const auto holds = holding.find(*one.rule);
    const bool is_closed = one.state == SignalState::closed;
    if (holds == holding.end()) {
      if (!is_closed || !one.fact_over_on) changes.over.push_back(one);
    } else if (!is_closed || (!one.fact_over_on && !has_grown(holds->second.amount, one))) {
      changes.opens.erase(*one.rule);
    }
  }
  return changes;
}

std::map<Rule, RuleFact> keep_signals(sql::Transaction& tx, Id<Institution> institution, Id<Person> student,
                                      const KeepingTime& time, const std::function<std::int64_t()>& next_id) {
  const Rules rules = Rules::of(tx, institution);
  const auto facts = facts_between(tx, institution, student, student, time.today);
  const auto holding = facts.empty() ? std::map<Rule, RuleFact>{} : rules.look(facts.front(), time.today);
  const auto signals = rule_signals_between(tx, institution, student, student);
  const SignalChanges changes = changes_of(holding, signals);
  for (const Signal& one : changes.over) {
    const auto ended = declaration_of(*one.rule).ended;
    write_over(tx, institution, one, ended && !facts.empty() ? ended(facts.front()) : std::nullopt, time);
  }
  for (const auto& [rule, fact] : changes.opens) {
    // Of what was closed before and has grown, only the new one counts from now on.
    for (Signal one : signals) {
      if (one.rule != rule || one.state != SignalState::closed) continue;
      one.fact_over_on = time.today;
      note_over(tx, institution, one);
    }
    open_signal(tx, institution,
                {.id = {next_id()},
                 .student_id = student,
                 .rule = rule,
                 .opened_on = in_time(time, fact.since),
                 .amount = fact.amount},
                time.today);
  }
  return holding;
}

std::set<Id<Person>> outdated_between(sql::Reader& reader, Id<Institution> institution, const Rules& rules,
                                      Id<Person> first, Id<Person> last, Day today) {
  std::map<Id<Person>, std::map<Rule, RuleFact>> holding;
  std::map<Id<Person>, std::vector<Signal>> signals;
  for (const StudentFacts& one : facts_between(reader, institution, first, last, today)) {
    auto holds = rules.look(one, today);
    if (!holds.empty()) holding[one.student_id] = std::move(holds);
  }
  for (Signal& one : rule_signals_between(reader, institution, first, last)) {
    holding.try_emplace(one.student_id);
    signals[one.student_id].push_back(std::move(one));
  }
  std::set<Id<Person>> outdated;
  for (const auto& [student, holds] : holding) {
    if (!changes_of(holds, signals[student]).empty()) outdated.insert(student);
  }
  return outdated;
}

std::vector<Id<Person>> students_to_keep(sql::Reader& reader, Id<Institution> institution, Day today) {
  return reader.all<Id<Person>>(select_students, institution, today);
}

void close_who_left(sql::Transaction& tx, Id<Institution> institution, Id<Person> student, Day today) {
  for (const Signal& one : signals_of(tx, institution, student)) {
    if (one.state != SignalState::closed)
      write_over(tx, institution, one, std::nullopt, KeepingTime::now(today));
  }
}

std::int64_t keep_all_signals(sql::Database& database, const Clock& clock) {
  const Day today = day_of(clock.now());
  IdSource ids;
  std::int64_t written = 0;
  for (const auto& institution : organisation::institutions(database.snapshot()->reader())) {
    const auto left = database.snapshot()->reader().all<Id<Person>>(select_left, institution.id, today);
    if (!left.empty()) {
      database.write([&](sql::Transaction& tx) {
        for (const Id<Person> student : left) {
          tx.lock(student.value);
          close_who_left(tx, institution.id, student, today);
        }
      });
      written += static_cast<std::int64_t>(left.size());
    }
    const auto students = students_to_keep(database.snapshot()->reader(), institution.id, today);
    for (std::size_t first = 0; first < students.size(); first += students_at_once) {
      const auto snapshot = database.snapshot();
      const std::size_t last = std::min(students.size(), first + students_at_once) - 1;
      const auto outdated =
          outdated_between(snapshot->reader(), institution.id, Rules::of(snapshot->reader(), institution.id),
                           students[first], students[last], today);
      written += static_cast<std::int64_t>(outdated.size());
      if (outdated.empty()) continue;
      database.write([&](sql::Transaction& tx) {
        for (const Id<Person> student : outdated) {
          tx.lock(student.value);
          keep_signals(tx, institution.id, student, KeepingTime::now(today),
                       [&] { return ids.next_value(); });
        }
      });
    }
  }
  return written;
}

}  // namespace koers::signals
