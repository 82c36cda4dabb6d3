#include "rooms/signals/signal.h"

#include <map>

#include "platform/base/error.h"
#include "rooms/signals/limits.h"
#include "rooms/signals/signals.h"

namespace koers::signals {

using organisation::Institution;
using people::Person;
using time_limits::TimeLimits;

namespace {

// Flat, for a row of many columns.
struct NamedRow {
  Id<Signal> id;
  Id<Person> student_id;
  std::optional<Rule> rule;
  Id<Person> author_id;
  std::string words;
  bool only_counsellor = false;
  Day opened_on;
  int amount = 0;
  SignalState state = SignalState::open;
  std::optional<Day> until_on, closed_on;
  std::optional<Ending> ending;
  std::optional<Day> fact_over_on;
  std::int64_t version = 0;
  std::string given_name, infix, family_name;
};

// What the school set of a rule comes along, as a row of nobody with the same columns: who set it is its
// author, the threshold its amount, whether it is on stands in only_counsellor, and when in version. A page
// of who guides asks often enough as it is.
constexpr sql::Statement select_for_guide{"signals.select_for_guide", R"(
    SELECT s.id, s.student_id, s.rule, s.author_id, s.words, s.only_counsellor, s.opened_on, s.amount, s.state,
           s.until_on, s.closed_on, s.ending, s.fact_over_on, s.version, p.given_name, p.infix, p.family_name
    FROM campus_guides g
    JOIN signals_signals s ON s.institution_id = g.institution_id AND s.student_id = g.student_id
    JOIN campus_people p ON p.institution_id = g.institution_id AND p.id = g.student_id
    WHERE g.institution_id = $1 AND g.person_id = $2 AND g.begins_on <= $3 AND (g.ends_on IS NULL OR g.ends_on > $3)
      AND NOT g.in_confidence AND (g.kind = 'counsellor' OR NOT s.only_counsellor)
      AND (s.state <> 'closed' OR (s.rule IS NOT NULL AND s.fact_over_on IS NULL))
    UNION ALL
    SELECT 0, 0, r.rule, r.set_by, '', r.active, '1970-01-01', r.threshold, 'open', CAST(NULL AS TEXT),
           CAST(NULL AS TEXT), CAST(NULL AS TEXT), CAST(NULL AS TEXT), r.set_at, COALESCE(m.given_name, ''),
           COALESCE(m.infix, ''), COALESCE(m.family_name, '')
    FROM signals_rules r
    LEFT JOIN campus_people m ON m.institution_id = r.institution_id AND m.id = r.set_by
    WHERE r.institution_id = $1
    ORDER BY 7, 1)"};

constexpr sql::Statement select_students_of_guide{"signals.select_students_of_guide", R"(
    SELECT p.id, p.given_name, p.infix, p.family_name
    FROM campus_guides g
    JOIN campus_people p ON p.institution_id = g.institution_id AND p.id = g.student_id
    WHERE g.institution_id = $1 AND g.person_id = $2 AND g.begins_on <= $3 AND (g.ends_on IS NULL OR g.ends_on > $3)
      AND NOT g.in_confidence
    GROUP BY p.id, p.given_name, p.infix, p.family_name
    ORDER BY p.family_name COLLATE alphabet, p.given_name COLLATE alphabet, p.id)"};

constexpr sql::Statement select_of_student{"signals.select_of_student", R"(
    SELECT id, student_id, rule, author_id, words, only_counsellor, opened_on, amount, state, until_on, closed_on,
           ending, fact_over_on, version
    FROM signals_signals WHERE institution_id = $1 AND student_id = $2
    ORDER BY opened_on DESC, id DESC)"};

constexpr sql::Statement select_between{"signals.select_between", R"(
    SELECT id, student_id, rule, author_id, words, only_counsellor, opened_on, amount, state, until_on, closed_on,
           ending, fact_over_on, version
    FROM signals_signals
    WHERE institution_id = $1 AND student_id >= $2 AND student_id <= $3 AND rule IS NOT NULL
      AND (state <> 'closed' OR fact_over_on IS NULL)
    ORDER BY student_id, id)"};

constexpr sql::Statement select_by_id{"signals.select_by_id", R"(
    SELECT id, student_id, rule, author_id, words, only_counsellor, opened_on, amount, state, until_on, closed_on,
           ending, fact_over_on, version
    FROM signals_signals WHERE institution_id = $1 AND id = $2)"};

constexpr sql::Statement insert_signal{"signals.insert_signal", R"(
    INSERT INTO signals_signals (institution_id, student_id, id, rule, author_id, words, only_counsellor, opened_on,
                                 amount, state, due_on, version)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 1))"};

constexpr sql::Statement update_signal{"signals.update_signal", R"(
    UPDATE signals_signals SET amount = $4, state = $5, until_on = $6, closed_on = $7, ending = $8, fact_over_on = $9,
                               picked_up_on = $10, version = version + 1
    WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};

constexpr sql::Statement update_over{"signals.update_over", R"(
    UPDATE signals_signals SET fact_over_on = $4 WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};

constexpr sql::Statement select_picked_up{"signals.select_picked_up", R"(
    SELECT picked_up_on FROM signals_signals WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};

constexpr sql::Statement delete_signal{"signals.delete_signal", R"(
    DELETE FROM signals_signals WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};

constexpr sql::Statement select_old{"signals.select_old", R"(
    SELECT institution_id, student_id, id, closed_on FROM signals_signals WHERE closed_on <= $1
    ORDER BY institution_id, student_id, id)"};

constexpr sql::Statement delete_verdicts{"signals.delete_verdicts", R"(
    DELETE FROM signals_verdicts WHERE institution_id = $1 AND student_id = $2 AND signal_id = $3)"};

struct OldSignal {
  Id<Institution> institution;
  Id<Person> student_id;
  Id<Signal> id;
  Day closed_on;
};

NamedSignal named(NamedRow&& row) {
  return {.signal = {.id = row.id,
                     .student_id = row.student_id,
                     .rule = row.rule,
                     .author_id = row.author_id,
                     .words = std::move(row.words),
                     .only_counsellor = row.only_counsellor,
                     .opened_on = row.opened_on,
                     .amount = row.amount,
                     .state = row.state,
                     .until_on = row.until_on,
                     .closed_on = row.closed_on,
                     .ending = row.ending,
                     .fact_over_on = row.fact_over_on,
                     .version = row.version},
          .given_name = std::move(row.given_name),
          .infix = std::move(row.infix),
          .family_name = std::move(row.family_name)};
}

RuleSetting setting(NamedRow&& row) {
  return {.rule = row.rule.value(),
          .is_on = row.only_counsellor,
          .threshold = row.amount,
          .set_by = row.author_id,
          .set_at = Instant{row.version},
          .given_name = std::move(row.given_name),
          .infix = std::move(row.infix),
          .family_name = std::move(row.family_name)};
}

}  // namespace

SignalList signals_for_guide(sql::Reader& reader, const people::SignedIn& guide, Day today) {
  std::vector<RuleSetting> settings;
  std::vector<NamedSignal> all;
  reader.each<NamedRow>(
      select_for_guide,
      [&](NamedRow&& row) {
        if (!row.id) {
          settings.push_back(setting(std::move(row)));
        } else if (all.empty() || all.back().signal.id != row.id) {
          // Who guides a student twice (as counsellor, and of a request) sees each signal once.
          all.push_back(named(std::move(row)));
        }
      },
      guide.institution(), guide.id(), today);
  return {Rules::of(std::move(settings)), std::move(all)};
}

std::vector<Person> students_of_guide(sql::Reader& reader, const people::SignedIn& guide, Day today) {
  return reader.all<Person>(select_students_of_guide, guide.institution(), guide.id(), today);
}

std::vector<Signal> signals_of(sql::Reader& reader, Id<Institution> institution, Id<Person> student) {
  return reader.all<Signal>(select_of_student, institution, student);
}

std::vector<Signal> rule_signals_between(sql::Reader& reader, Id<Institution> institution, Id<Person> first,
                                         Id<Person> last) {
  return reader.all<Signal>(select_between, institution, first, last);
}

Signal signal_with_id(sql::Reader& reader, Id<Institution> institution, Id<Signal> id) {
  auto found = reader.one<Signal>(select_by_id, institution, id);
  if (!found) throw NotFound("signal");
  return *std::move(found);
}

Signal locked_signal(sql::Transaction& tx, Id<Institution> institution, Id<Person> student, Id<Signal> id) {
  tx.lock(student.value);
  Signal found = signal_with_id(tx, institution, id);
  if (found.student_id != student) throw NotFound("signal");
  return found;
}

void open_signal(sql::Transaction& tx, Id<Institution> institution, const Signal& signal, Day today) {
  tx.run(insert_signal, institution, signal.student_id, signal.id, signal.rule, signal.author_id,
         signal.words, signal.only_counsellor, signal.opened_on, signal.amount, SignalState::open,
         day_after_working_days(signal.opened_on, working_days_to_pick_up));
  refresh_facts(tx, institution, signal.student_id, today);
}

void take_back(sql::Transaction& tx, const people::SignedIn& me, const Signal& signal, Day today) {
  if (signal.rule || signal.author_id != me.id()) throw NotFound("signal");
  if (signal.version != 1) throw Conflict("somebody did something with it");
  tx.run(delete_signal, me.institution(), signal.student_id, signal.id);
  refresh_facts(tx, me.institution(), signal.student_id, today);
}

void change_signal(sql::Transaction& tx, Id<Institution> institution, Signal signal,
                   std::optional<Day> picked_up_on, Day today) {
  tx.run(update_signal, institution, signal.student_id, signal.id, signal.amount, signal.state,
         signal.until_on, signal.closed_on, signal.ending, signal.fact_over_on, picked_up_on);
  refresh_facts(tx, institution, signal.student_id, today);
}

void note_over(sql::Transaction& tx, Id<Institution> institution, const Signal& signal) {
  tx.run(update_over, institution, signal.student_id, signal.id, signal.fact_over_on);
}

std::optional<Day> picked_up_on(sql::Reader& reader, Id<Institution> institution, const Signal& signal) {
  const auto found =
      reader.one<std::optional<Day>>(select_picked_up, institution, signal.student_id, signal.id);
  return found ? *found : std::nullopt;
}

Day gone_on(const TimeLimits& limits, Day closed_on) {
  return add_months(closed_on, limits.shorter(months_kept_after_closing, closed_on));
}

std::int64_t erase_old_signals(sql::Transaction& tx, Day today) {
  const auto old = tx.all<OldSignal>(select_old, add_months(today, -months_kept_after_closing.least));
  std::map<Id<Institution>, TimeLimits> limits;
  std::int64_t erased = 0;
  for (const OldSignal& one : old) {
    if (!limits.contains(one.institution)) limits[one.institution] = TimeLimits::of(tx, one.institution);
    if (gone_on(limits[one.institution], one.closed_on) > today) continue;
    ++erased;
    tx.lock(one.student_id.value);
    tx.run(delete_verdicts, one.institution, one.student_id, one.id);
    tx.run(delete_signal, one.institution, one.student_id, one.id);
    refresh_facts(tx, one.institution, one.student_id, today);
  }
  return erased;
}

}  // namespace koers::signals
