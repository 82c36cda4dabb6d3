#include "rooms/companies/expectation.h"

#include <algorithm>

#include "platform/base/error.h"

namespace koers::companies {

using organisation::Institution;

namespace {

struct PactColumns {
  int version = 0;
  Instant proposed_at;
  Day until_on;
  std::optional<Instant> answered_at;
  std::string answered_by;
  std::optional<Day> agreed_on;
};
struct LineColumns {
  int version = 0;
  int number = 0;
  std::string words;
  std::optional<ExpectationAnswer> answer;
  std::string answer_words;
};

constexpr sql::Statement select_pacts{"companies.select_pacts", R"(
    SELECT version, proposed_at, until_on, answered_at, answered_by, agreed_on
    FROM placements_pacts WHERE institution_id = $1 AND company_id = $2 ORDER BY version DESC)"};

constexpr sql::Statement select_lines{"companies.select_expectations", R"(
    SELECT version, number, words, answer, answer_words
    FROM placements_expectations WHERE institution_id = $1 AND company_id = $2 ORDER BY version, number)"};

constexpr sql::Statement insert_pact{"companies.insert_pact", R"(
    INSERT INTO placements_pacts (institution_id, company_id, version, proposed_at, until_on, answered_at, answered_by,
                                  agreed_on)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8))"};

constexpr sql::Statement insert_line{"companies.insert_expectation", R"(
    INSERT INTO placements_expectations (institution_id, company_id, version, number, words, answer, answer_words)
    VALUES ($1, $2, $3, $4, $5, $6, ''))"};

constexpr sql::Statement update_line{"companies.update_expectation", R"(
    UPDATE placements_expectations SET answer = $5, answer_words = $6
    WHERE institution_id = $1 AND company_id = $2 AND version = $3 AND number = $4)"};

constexpr sql::Statement update_answered{"companies.update_pact_answered", R"(
    UPDATE placements_pacts SET answered_at = $4, answered_by = $5, agreed_on = $6
    WHERE institution_id = $1 AND company_id = $2 AND version = $3)"};

int next_version(const std::vector<Pact>& all) { return all.empty() ? 1 : all.front().version + 1; }

}  // namespace

std::vector<Pact> pacts_of(sql::Reader& reader, Id<Institution> institution, Id<Company> company) {
  std::vector<Pact> all;
  for (PactColumns& one : reader.all<PactColumns>(select_pacts, institution, company)) {
    all.push_back({one.version,
                   one.proposed_at,
                   one.until_on,
                   one.answered_at,
                   std::move(one.answered_by),
                   one.agreed_on,
                   {}});
  }
  if (all.empty()) return all;
  for (LineColumns& line : reader.all<LineColumns>(select_lines, institution, company)) {
    for (Pact& pact : all) {
      if (pact.version != line.version) continue;
      pact.lines.push_back({line.number, std::move(line.words), line.answer, std::move(line.answer_words)});
    }
  }
  return all;
}

std::optional<Pact> pact_for(const std::vector<Pact>& all, Day begins_on, Day last_on) {
  std::optional<Pact> first_agreed;
  for (const Pact& one : all) {  // the newest first
    if (!one.agreed_on) continue;
    if (*one.agreed_on <= begins_on) return one;
    first_agreed = one;
  }
  if (first_agreed && *first_agreed->agreed_on > last_on) return std::nullopt;
  return first_agreed;
}

std::optional<Pact> pact_to_answer(const std::vector<Pact>& all) {
  if (all.empty() || all.front().answered_at) return std::nullopt;
  return all.front();
}

std::optional<Pact> pact_to_adopt(const std::vector<Pact>& all) {
  if (all.empty() || !all.front().answered_at || all.front().agreed_on) return std::nullopt;
  return all.front();
}

std::vector<std::string> PactDraft::lines() const {
  std::vector<std::string> lines;
  for (const std::string* one : {&first, &second, &third, &fourth, &fifth}) {
    if (!one->empty()) lines.push_back(*one);
  }
  return lines;
}

PactDraft draft_of(const std::optional<Pact>& pact) {
  PactDraft draft;
  if (!pact) return draft;
  std::string* const fields[] = {&draft.first, &draft.second, &draft.third, &draft.fourth, &draft.fifth};
  for (std::size_t i = 0; i < std::min(pact->lines.size(), most_expectations); ++i) {
    *fields[i] = pact->lines[i].words;
  }
  return draft;
}

void propose(sql::Transaction& tx, Id<Institution> institution, Id<Company> company, const PactDraft& draft,
             Instant now) {
  tx.lock(company.value);
  const int version = next_version(pacts_of(tx, institution, company));
  tx.run(insert_pact, institution, company, version, now, draft.until.value(), std::nullopt, "",
         std::nullopt);
  int number = 0;
  for (const std::string& words : draft.lines()) {
    tx.run(insert_line, institution, company, version, ++number, words, std::nullopt);
  }
}

void adopt(sql::Transaction& tx, Id<Institution> institution, Id<Company> company, Instant now, Day today) {
  tx.lock(company.value);
  const auto all = pacts_of(tx, institution, company);
  const auto answered = pact_to_adopt(all);
  if (!answered) throw Conflict("nothing to adopt");
  const int version = next_version(all);
  int number = 0;
  for (const Expectation& line : answered->lines) {
    if (line.answer == ExpectationAnswer::no) continue;
    const bool is_other = line.answer == ExpectationAnswer::different && !line.answer_words.empty();
    tx.run(insert_line, institution, company, version, ++number, is_other ? line.answer_words : line.words,
           ExpectationAnswer::yes);
  }
  if (number == 0) throw Conflict("no line is left");
  tx.run(insert_pact, institution, company, version, now, answered->until_on, now, answered->answered_by,
         today);
}

namespace {

constexpr sql::Statement move_pact{"companies.move_pact", R"(
    UPDATE placements_pacts SET version = version + 1
    WHERE institution_id = $1 AND company_id = $2 AND version = $3)"};
constexpr sql::Statement move_lines{"companies.move_expectations", R"(
    UPDATE placements_expectations SET version = version + 1
    WHERE institution_id = $1 AND company_id = $2 AND version = $3)"};

constexpr sql::Statement delete_pact{"companies.delete_pact", R"(
    DELETE FROM placements_pacts WHERE institution_id = $1 AND company_id = $2 AND version = $3)"};
constexpr sql::Statement delete_lines{"companies.delete_expectations", R"(
    DELETE FROM placements_expectations WHERE institution_id = $1 AND company_id = $2 AND version = $3)"};

}  // namespace

int take_over(sql::Transaction& tx, Id<Institution> institution, Id<Company> company, const Pact& pact) {
  tx.lock(company.value);
  const auto all = pacts_of(tx, institution, company);
  int version = next_version(all);
  if (!all.empty() && !all.front().agreed_on) {  // nobody looked back on it yet: its number is free to change
    version = all.front().version;
    tx.run(move_pact, institution, company, version);
    tx.run(move_lines, institution, company, version);
  }
  tx.run(insert_pact, institution, company, version, pact.proposed_at, pact.until_on, pact.answered_at,
         pact.answered_by, pact.agreed_on);
  for (const Expectation& line : pact.lines) {
    tx.run(insert_line, institution, company, version, line.number, line.words, line.answer);
  }
  return version;
}

void take_back(sql::Transaction& tx, Id<Institution> institution, Id<Company> company, int version) {
  tx.run(delete_lines, institution, company, version);
  tx.run(delete_pact, institution, company, version);
}

std::optional<ExpectationAnswer> PactAnswer::of(int number) const {
  const std::optional<ExpectationAnswer> all[] = {first, second, third, fourth, fifth};
  return all[std::clamp(number - 1, 0, static_cast<int>(most_expectations) - 1)];
}

const std::string& PactAnswer::words_of(int number) const {
  const std::string* all[] = {&first_words, &second_words, &third_words, &fourth_words, &fifth_words};
  return *all[std::clamp(number - 1, 0, static_cast<int>(most_expectations) - 1)];
}

void answer_pact(sql::Transaction& tx, Id<Institution> institution, Id<Company> company,
                 const std::string& trainer, int version, const PactAnswer& answer, Instant now, Day today) {
  tx.lock(company.value);
  const auto waiting = pact_to_answer(pacts_of(tx, institution, company));
  if (!waiting || waiting->version != version) throw Conflict("another version was proposed");
  bool agrees = true;
  for (const Expectation& line : waiting->lines) {
    const auto said = answer.of(line.number);
    if (!said) throw Conflict("a line without an answer");
    agrees = agrees && *said == ExpectationAnswer::yes;
    tx.run(update_line, institution, company, version, line.number, said,
           *said == ExpectationAnswer::yes ? "" : answer.words_of(line.number));
  }
  tx.run(update_answered, institution, company, version, now, trainer,
         agrees ? std::optional(today) : std::nullopt);
}

}  // namespace koers::companies
