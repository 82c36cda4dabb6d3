#include "rooms/placements/expectation.h"

#include <algorithm>

#include "platform/base/error.h"

namespace koers::placements {

using organisation::Institution;
using people::Person;

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

constexpr sql::Statement select_pacts{"placements.select_pacts", R"(
    SELECT version, proposed_at, until_on, answered_at, answered_by, agreed_on
    FROM placements_pacts WHERE institution_id = $1 AND company_id = $2 ORDER BY version DESC)"};

constexpr sql::Statement select_lines{"placements.select_expectations", R"(
    SELECT version, number, words, answer, answer_words
    FROM placements_expectations WHERE institution_id = $1 AND company_id = $2 ORDER BY version, number)"};

constexpr sql::Statement insert_pact{"placements.insert_pact", R"(
    INSERT INTO placements_pacts (institution_id, company_id, version, proposed_at, until_on, answered_at, answered_by,
                                  agreed_on)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8))"};

constexpr sql::Statement insert_line{"placements.insert_expectation", R"(
    INSERT INTO placements_expectations (institution_id, company_id, version, number, words, answer, answer_words)
    VALUES ($1, $2, $3, $4, $5, $6, ''))"};

constexpr sql::Statement update_line{"placements.update_expectation", R"(
    UPDATE placements_expectations SET answer = $5, answer_words = $6
    WHERE institution_id = $1 AND company_id = $2 AND version = $3 AND number = $4)"};

constexpr sql::Statement update_answered{"placements.update_pact_answered", R"(
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

std::optional<Pact> pact_for(const std::vector<Pact>& all, const Placement& placement) {
  std::optional<Pact> first_agreed;
  for (const Pact& one : all) {  // the newest first
    if (!one.agreed_on) continue;
    if (*one.agreed_on <= placement.begins_on) return one;
    first_agreed = one;
  }
  if (first_agreed && *first_agreed->agreed_on > placement.last_on()) return std::nullopt;
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

std::optional<ExpectationAnswer> PactAnswer::of(int number) const {
  const std::optional<ExpectationAnswer> all[] = {first, second, third, fourth, fifth};
  return all[std::clamp(number - 1, 0, static_cast<int>(most_expectations) - 1)];
}

const std::string& PactAnswer::words_of(int number) const {
  const std::string* all[] = {&first_words, &second_words, &third_words, &fourth_words, &fifth_words};
  return *all[std::clamp(number - 1, 0, static_cast<int>(most_expectations) - 1)];
}

void answer_pact(sql::Transaction& tx, const OpenedLink& opened, int version, const PactAnswer& answer,
                 Instant now, Day today) {
  const auto company = opened.placement.company_id;
  tx.lock(company.value);
  const auto waiting = pact_to_answer(pacts_of(tx, opened.institution, company));
  if (!waiting || waiting->version != version) throw Conflict("another version was proposed");
  bool agrees = true;
  for (const Expectation& line : waiting->lines) {
    const auto said = answer.of(line.number);
    if (!said) throw Conflict("a line without an answer");
    agrees = agrees && *said == ExpectationAnswer::yes;
    tx.run(update_line, opened.institution, company, version, line.number, said,
           *said == ExpectationAnswer::yes ? "" : answer.words_of(line.number));
  }
  tx.run(update_answered, opened.institution, company, version, now, opened.placement.trainer,
         agrees ? std::optional(today) : std::nullopt);
}

// ---- what became of the lines

namespace {

constexpr sql::Statement select_happenings{"placements.select_happenings", R"(
    SELECT number, outcome, words, said_by, said_at FROM placements_happenings
    WHERE institution_id = $1 AND student_id = $2 AND placement_id = $3 AND version = $4 ORDER BY number)"};

constexpr sql::Statement upsert_happening{"placements.upsert_happening", R"(
    INSERT INTO placements_happenings (institution_id, student_id, placement_id, version, number, outcome, words, line,
                                       said_by, said_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
    ON CONFLICT (institution_id, student_id, placement_id, version, number) DO UPDATE SET
      outcome = excluded.outcome, words = excluded.words, line = excluded.line, said_by = excluded.said_by,
      said_at = excluded.said_at)"};

}  // namespace

std::vector<Happening> happenings_of(sql::Reader& reader, Id<Institution> institution, Id<Person> student,
                                     Id<Placement> placement, int version) {
  return reader.all<Happening>(select_happenings, institution, student, placement, version);
}

void say_happened(sql::Transaction& tx, const PlacementSeat& seat, const Pact& pact, int number,
                  const HappeningDraft& draft, const std::string& said_by, Instant now) {
  must_write(seat);
  tx.lock(seat.student().id.value);
  const auto line = std::find_if(pact.lines.begin(), pact.lines.end(),
                                 [&](const Expectation& one) { return one.number == number; });
  if (line == pact.lines.end()) throw NotFound("expectation");
  tx.run(upsert_happening, seat.institution(), seat.student().id, seat.placement().id, pact.version, number,
         draft.outcome, draft.words, line->words, said_by, now);
}

}  // namespace koers::placements
