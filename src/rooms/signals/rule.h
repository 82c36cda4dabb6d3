// The rules by which Koers sees a signal. A rule is one declaration in rule.cpp: its code, its words, the
// bounds and the default of its threshold, and the fact it looks at. A school switches a rule off or gives it
// another threshold (/signalen/regels); the student and who guides read who set it.
//
// A rule looks at facts that other rooms count (student_facts.h) and at nothing else: never at a mood, at
// what somebody wrote, at absence or at marks. A rule about something new is a field more in StudentFacts and
// a declaration more here.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "campus/layout/icons.h"
#include "campus/people/people.h"
#include "platform/base/codes.h"
#include "platform/i18n/text.h"
#include "platform/sql/sql.h"
#include "rooms/signals/student_facts.h"

namespace koers::signals {

enum class Rule {
  not_spoken,
  no_first_talk,
  steps_late,
  nothing_shared,
  no_counsellor,
  no_reaction,
  placement_ends
};

// That a rule holds for a student.
struct RuleFact {
  int amount = 0;  // weeks, days, steps or invitations
  Day since;       // from which day on it holds, as far as the facts say
};

struct RuleDeclaration {
  Rule rule;
  layout::Icon icon;
  i18n::Text name;          // among the rules of the school
  i18n::Plural unit;        // "{} weken"
  i18n::Plural words;       // of the fact, for who guides: "{} weken niet gesproken"
  i18n::Plural own_words;   // the same for the student
  i18n::Plural because;     // of the threshold: "omdat de school na {} weken een seintje wil"
  int threshold = 0;        // unless the school set another one
  int least = 1, most = 1;  // of a threshold
  std::optional<RuleFact> (*look)(const StudentFacts& student, int threshold, Day today) = nullptr;
  // On which day the fact ended, where the facts say so; for one that does not hold any more.
  std::optional<Day> (*ended)(const StudentFacts& student) = nullptr;
};

// In the order in which they are listed.
const std::vector<RuleDeclaration>& rule_declarations();
const RuleDeclaration& declaration_of(Rule rule);

// What the school set of a rule.
struct RuleSetting {
  Rule rule = Rule::not_spoken;
  bool is_on = true;
  int threshold = 0;
  Id<people::Person> set_by{};  // 0: nobody set it, the default holds
  Instant set_at{};
  std::string given_name{}, infix{}, family_name{};  // of who set it; "" when forgotten
};

// All rules of an institution.
class Rules {
 public:
  static Rules of(sql::Reader& reader, Id<organisation::Institution> institution);
  // With what was set; of the others the default holds.
  static Rules of(std::vector<RuleSetting> settings);

  const RuleSetting& setting(Rule rule) const { return settings_.at(rule); }
  bool is_default(Rule rule) const { return setting(rule).set_at.seconds == 0; }
  // What holds for a student, by rule.
  std::map<Rule, RuleFact> look(const StudentFacts& student, Day today) const;

 private:
  std::map<Rule, RuleSetting> settings_;
};

// Sets a rule; with the values of its declaration too it is known who set it.
void set_rule(sql::Transaction& tx, const people::SignedIn& me, const RuleSetting& setting, Instant now);

}  // namespace koers::signals

template <>
struct koers::Codes<koers::signals::Rule> {
  using enum koers::signals::Rule;
  static constexpr std::array list{
      std::pair{not_spoken, "not_spoken"},        std::pair{no_first_talk, "no_first_talk"},
      std::pair{steps_late, "steps_late"},        std::pair{nothing_shared, "nothing_shared"},
      std::pair{no_counsellor, "no_counsellor"},  std::pair{no_reaction, "no_reaction"},
      std::pair{placement_ends, "placement_ends"}};
};
