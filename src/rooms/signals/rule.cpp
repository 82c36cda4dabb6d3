#include "rooms/signals/rule.h"

#include <algorithm>
#include <stdexcept>

#include "rooms/signals/rule_texts.h"

namespace koers::signals {
namespace {

namespace words = rule_texts;

// A number of weeks since a day.
std::optional<RuleFact> weeks_since(Day from, int threshold, Day today) {
  const int weeks = (today - from) / 7;
  if (weeks < threshold) return std::nullopt;
  return RuleFact{weeks, from + 7 * threshold};
}

// Who was never spoken to waits for the first conversation, and that is another rule.
std::optional<RuleFact> look_not_spoken(const StudentFacts& student, int threshold, Day today) {
  const auto last = student.last_spoken_on();
  return last ? weeks_since(*last, threshold, today) : std::nullopt;
}

std::optional<RuleFact> look_no_first(const StudentFacts& student, int threshold, Day today) {
  if (student.last_spoken_on()) return std::nullopt;
  return weeks_since(student.started_on, threshold, today);
}

std::optional<RuleFact> look_steps_late(const StudentFacts& student, int threshold, Day today) {
  if (student.steps_overdue < threshold) return std::nullopt;
  return RuleFact{student.steps_overdue, student.last_step_due_on.value_or(today - 1) + 1};
}

// Who let the questions rest is not held to have been quiet in those days.
std::optional<RuleFact> look_nothing_shared(const StudentFacts& student, int threshold, Day today) {
  const Day last = student.last_experience_on.value_or(student.started_on);
  const Day rested = std::min(student.rested_until_on.value_or(last), today);
  return weeks_since(std::max(last, rested), threshold, today);
}

std::optional<RuleFact> look_no_counsellor(const StudentFacts& student, int threshold, Day today) {
  if (student.guided_since) return std::nullopt;
  const Day since = std::max(student.unguided_since.value_or(student.started_on), student.started_on);
  if (today - since < threshold) return std::nullopt;
  return RuleFact{today - since, since + threshold};
}

std::optional<RuleFact> look_no_reaction(const StudentFacts& student, int threshold, Day today) {
  if (student.unanswered < threshold) return std::nullopt;
  return RuleFact{student.unanswered, student.last_unanswered_on.value_or(today - 1) + 1};
}

// The number of weeks that are left: whole ones, counted up.
std::optional<RuleFact> look_placement_ends(const StudentFacts& student, int threshold, Day today) {
  if (!student.placement_ends_on || student.started_on > today) return std::nullopt;
  const int weeks = (*student.placement_ends_on - today + 7) / 7;
  if (weeks > threshold) return std::nullopt;
  return RuleFact{weeks, *student.placement_ends_on + 1 - 7 * threshold};
}

std::optional<Day> ended_by_talk(const StudentFacts& student) { return student.last_spoken_on(); }
std::optional<Day> ended_by_sharing(const StudentFacts& student) { return student.last_experience_on; }
std::optional<Day> ended_by_guide(const StudentFacts& student) { return student.guided_since; }

constexpr sql::Statement select_rules{"signals.select_rules", R"(
    SELECT r.rule, r.active, r.threshold, r.set_by, r.set_at, COALESCE(p.given_name, ''), COALESCE(p.infix, ''),
           COALESCE(p.family_name, '')
    FROM signals_rules r
    LEFT JOIN campus_people p ON p.institution_id = r.institution_id AND p.id = r.set_by
    WHERE r.institution_id = $1)"};

constexpr sql::Statement upsert_rule{"signals.upsert_rule", R"(
    INSERT INTO signals_rules (institution_id, rule, active, threshold, set_by, set_at)
    VALUES ($1, $2, $3, $4, $5, $6)
    ON CONFLICT (institution_id, rule) DO UPDATE SET
      active = excluded.active, threshold = excluded.threshold, set_by = excluded.set_by, set_at = excluded.set_at)"};

}  // namespace

const std::vector<RuleDeclaration>& rule_declarations() {
  // Ten and six weeks are the lines of the quality indicators too (KK 4.3, guideline 5).
  static const std::vector<RuleDeclaration> all{
      {Rule::not_spoken, "chats-circle-fill", words::not_spoken_name, words::weeks, words::not_spoken,
       words::own_not_spoken, words::not_spoken_because, 10, 2, 40, look_not_spoken, ended_by_talk},
      {Rule::no_first_talk, "hand-waving-duo", words::no_first_name, words::weeks, words::no_first,
       words::own_no_first, words::no_first_because, 6, 2, 20, look_no_first, ended_by_talk},
      {Rule::steps_late, "footprints-fill", words::steps_late_name, words::steps, words::steps_late,
       words::own_steps_late, words::steps_late_because, 2, 1, 10, look_steps_late, nullptr},
      {Rule::nothing_shared, "images-square-fill", words::nothing_shared_name, words::weeks,
       words::nothing_shared, words::own_nothing_shared, words::not_spoken_because, 8, 4, 40,
       look_nothing_shared, ended_by_sharing},
      {Rule::no_counsellor, "user-circle-minus-fill", words::no_counsellor_name, words::days,
       words::no_counsellor, words::own_no_counsellor, words::no_counsellor_because, 10, 1, 60,
       look_no_counsellor, ended_by_guide},
      {Rule::no_reaction, "envelope-simple-fill", words::no_reaction_name, words::invitations,
       words::no_reaction, words::own_no_reaction, words::no_reaction_because, 2, 1, 6, look_no_reaction,
       ended_by_talk},
      {Rule::placement_ends, "briefcase-fill", words::placement_ends_name, words::weeks,
       words::placement_ends, words::own_placement_ends, words::placement_ends_because, 6, 1, 12,
       look_placement_ends, nullptr}};
  return all;
}

const RuleDeclaration& declaration_of(Rule rule) {
  for (const RuleDeclaration& one : rule_declarations()) {
    if (one.rule == rule) return one;
  }
  throw std::logic_error("a rule without a declaration");
}

Rules Rules::of(sql::Reader& reader, Id<organisation::Institution> institution) {
  return of(reader.all<RuleSetting>(select_rules, institution));
}

Rules Rules::of(std::vector<RuleSetting> settings) {
  Rules rules;
  for (const RuleDeclaration& one : rule_declarations()) {
    rules.settings_[one.rule] = {.rule = one.rule, .is_on = true, .threshold = one.threshold};
  }
  for (RuleSetting& one : settings) {
    rules.settings_[one.rule] = std::move(one);
  }
  return rules;
}

std::map<Rule, RuleFact> Rules::look(const StudentFacts& student, Day today) const {
  std::map<Rule, RuleFact> holding;
  for (const RuleDeclaration& one : rule_declarations()) {
    const RuleSetting& set = setting(one.rule);
    if (!set.is_on) continue;
    if (const auto fact = one.look(student, set.threshold, today)) holding.emplace(one.rule, *fact);
  }
  return holding;
}

void set_rule(sql::Transaction& tx, const people::SignedIn& me, const RuleSetting& setting, Instant now) {
  tx.run(upsert_rule, me.institution(), setting.rule, setting.is_on, setting.threshold, me.id(), now);
}

}  // namespace koers::signals
