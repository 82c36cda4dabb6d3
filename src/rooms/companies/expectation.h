// What school and company expect of each other in placements (PA-01): at most five sentences. Who guides
// proposes them, the company answers each one by the link of a placement, and when both say yes to all of it
// the lines hold until a day. What is agreed is never changed: another text is another version, and a
// placement keeps the version that held when it began.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "platform/base/codes.h"
#include "rooms/companies/company.h"

namespace koers::companies {

enum class ExpectationAnswer { yes, different, no };

inline constexpr std::size_t most_expectations = 5;
inline constexpr int longest_expectation = 200;  // signs

struct Expectation {
  int number = 0;
  std::string words;
  std::optional<ExpectationAnswer> answer;
  std::string answer_words;
};

// One version of what is expected.
struct Pact {
  int version = 0;
  Instant proposed_at;
  Day until_on;
  std::optional<Instant> answered_at;
  std::string answered_by;
  std::optional<Day> agreed_on;
  std::vector<Expectation> lines;

  bool is_in_force_on(Day day) const { return agreed_on && *agreed_on <= day && day <= until_on; }
};

// All versions of a company, the newest first.
std::vector<Pact> pacts_of(sql::Reader& reader, Id<organisation::Institution> institution,
                           Id<Company> company);
// Which of them is that of a placement: the one that held when it began, or else the first that was agreed.
std::optional<Pact> pact_for(const std::vector<Pact>& all, Day begins_on, Day last_on);
// The one that waits for an answer of the company.
std::optional<Pact> pact_to_answer(const std::vector<Pact>& all);
// The newest one, when the company answered it and did not say yes to all.
std::optional<Pact> pact_to_adopt(const std::vector<Pact>& all);

struct PactDraft {
  std::string first{}, second{}, third{}, fourth{}, fifth{};
  std::optional<Day> until{};

  std::vector<std::string> lines() const;  // those that are not empty
};
PactDraft draft_of(const std::optional<Pact>& pact);
// A new version, which waits for the company.
void propose(sql::Transaction& tx, Id<organisation::Institution> institution, Id<Company> company,
             const PactDraft& draft, Instant now);
// As the company put it: lines with their other words, without those that cannot be. Agreed at once. Conflict
// when there is nothing to adopt.
void adopt(sql::Transaction& tx, Id<organisation::Institution> institution, Id<Company> company, Instant now,
           Day today);

// What was agreed with another company holds here too, for the two are one (merge.h). It comes before what is
// proposed here and not agreed yet; answers its version here.
int take_over(sql::Transaction& tx, Id<organisation::Institution> institution, Id<Company> company,
              const Pact& pact);
void take_back(sql::Transaction& tx, Id<organisation::Institution> institution, Id<Company> company,
               int version);

// The company's answer to a line, by number.
struct PactAnswer {
  std::optional<ExpectationAnswer> first{}, second{}, third{}, fourth{}, fifth{};
  std::string first_words{}, second_words{}, third_words{}, fourth_words{}, fifth_words{};

  std::optional<ExpectationAnswer> of(int number) const;
  const std::string& words_of(int number) const;
};
// By the trainer; agreed when all of it is yes. Conflict when another version was proposed meanwhile.
void answer_pact(sql::Transaction& tx, Id<organisation::Institution> institution, Id<Company> company,
                 const std::string& trainer, int version, const PactAnswer& answer, Instant now, Day today);

}  // namespace koers::companies

template <>
struct koers::Codes<koers::companies::ExpectationAnswer> {
  using enum koers::companies::ExpectationAnswer;
  static constexpr std::array list{std::pair{yes, "yes"}, std::pair{different, "different"},
                                   std::pair{no, "no"}};
};
