// Keeps the signals of the rules true: opens one where a rule holds, and closes one whose fact is over, with
// the day. The job of every night does it for everybody, so that figures are right; a page that shows signals
// does it for whom it is about before it shows them, so that nobody reads what is not so any more.
//
// What somebody closed does not come back by itself while the same fact holds, until it has grown by half.
#pragma once

#include <functional>
#include <map>
#include <set>
#include <vector>

#include "rooms/signals/rule.h"
#include "rooms/signals/signal.h"

namespace koers::signals {

// What would have to be written of one student.
struct SignalChanges {
  std::map<Rule, RuleFact> opens;
  std::vector<Signal> over;  // open ones to close; closed ones of which the fact is over since

  bool empty() const { return opens.empty() && over.empty(); }
};
// `signals` are those of rule_signals_between, of this student.
SignalChanges changes_of(const std::map<Rule, RuleFact>& holding, const std::vector<Signal>& signals);

// How a day is written down: today, unless the past is told (demo school), where what began or ended after
// `after` is written on its own day.
struct KeepingTime {
  Day today;
  Day after;  // the day before the first on which something may have been written
  static KeepingTime now(Day today) { return {today, today - 1}; }
};

// Brings the signals of one student up to date, under tx.lock(student), and answers what holds.
std::map<Rule, RuleFact> keep_signals(sql::Transaction& tx, Id<organisation::Institution> institution,
                                      Id<people::Person> student, const KeepingTime& time,
                                      const std::function<std::int64_t()>& next_id);

// Of who left the school all that is open closes, so that it is gone a year later.
void close_who_left(sql::Transaction& tx, Id<organisation::Institution> institution,
                    Id<people::Person> student, Day today);
// Everybody, some hundreds in one transaction. Answers of how many students something was written.
std::int64_t keep_all_signals(sql::Database& database, const Clock& clock);
// The ids of all who are enrolled, or have an open signal of a rule, in order.
std::vector<Id<people::Person>> students_to_keep(sql::Reader& reader,
                                                 Id<organisation::Institution> institution, Day today);
// Of students with these ids and between them: those of whom something is to be written.
std::set<Id<people::Person>> outdated_between(sql::Reader& reader, Id<organisation::Institution> institution,
                                              const Rules& rules, Id<people::Person> first,
                                              Id<people::Person> last, Day today);

}  // namespace koers::signals
