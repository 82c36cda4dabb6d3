// What a person decided of a student for a requirement: met or not, and nothing else. There is no exemption,
// no mark and no percentage (ST-17): the database takes no third value, and who has no result is busy.
//
//   none -> decided by the counsellor -> the student agrees, or differs -> on a list of the exam office
//   decided, answered -> taken back by the counsellor;  on a list -> opened again by the exam committee alone
//
// A result that ended stays, with who ended it and why; of those that count a student has one per programme.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "campus/access/guides.h"
#include "campus/people/people.h"
#include "campus/time_limits/time_limits.h"
#include "platform/base/codes.h"
#include "rooms/requirement/demand.h"

namespace koers::requirement {

enum class ResultValue { met, not_met };
enum class ResultAnswer { agrees, differs };

inline constexpr int longest_words = 600;
inline constexpr int most_additions = 30;

struct Result {
  Id<Result> id{};
  Id<people::Person> student_id{};
  Start start{};
  int requirement_version = 0;
  ResultValue value = ResultValue::met;
  std::string words{};
  Id<people::Person> decided_by{};
  Day decided_on{};
  std::optional<ResultAnswer> answer{};
  std::string answer_words{};
  std::optional<Day> answered_on{};
  std::optional<std::int64_t> list_id{};
  std::optional<Day> ended_on{};
  Id<people::Person> ended_by{};
  std::string committee{};  // who decided that it is opened again; "" when it was taken back
  std::string ended_words{};
  std::int64_t version = 0;

  bool counts() const { return !ended_on; }
  bool is_listed() const { return list_id.has_value(); }
  bool is_contested() const { return answer == ResultAnswer::differs; }
  // From the day on which nobody waits for the answer of the student any more (answered_by).
  bool may_be_listed(const time_limits::TimeLimits& limits, Day today) const;
};

// Whoever did not answer on this day does not hold the list up: the time that held when it was decided.
Day answered_by(const time_limits::TimeLimits& limits, Day decided_on);

// All of a student for a programme, oldest first.
std::vector<Result> results_of(sql::Reader& reader, Id<organisation::Institution> institution,
                               Id<people::Person> student, Id<organisation::Programme> programme);
// The one of them that counts.
std::optional<Result> counting(const std::vector<Result>& results);
std::optional<Result> counting_result(sql::Reader& reader, Id<organisation::Institution> institution,
                                      Id<people::Person> student, Id<organisation::Programme> programme);
// Of many students at once, those that count.
std::vector<Result> counting_results(sql::Reader& reader, Id<organisation::Institution> institution,
                                     Id<organisation::Programme> programme);
// Throws NotFound.
Result result_with_id(sql::Reader& reader, Id<organisation::Institution> institution, Id<Result> id);

struct FrozenEvidence {
  Id<Demand> demand_id{};
  EvidenceKind kind = EvidenceKind::experience;
  std::int64_t thing = 0;
  Day on{};
};
std::vector<FrozenEvidence> frozen_evidence(sql::Reader& reader, Id<organisation::Institution> institution,
                                            Id<people::Person> student, Id<Result> result);

struct Addition {
  Id<Addition> id{};
  Id<Demand> demand_id{};
  Id<people::Person> author_id{};
  std::string words{};
  Day written_on{};
  std::string given_name{};  // of the author
};
std::vector<Addition> additions_of(sql::Reader& reader, Id<organisation::Institution> institution,
                                   Id<people::Person> student);

// ---- writing, under tx.lock(student); the facts are refreshed

struct ResultDraft {
  std::optional<ResultValue> value{};
  std::string words;
  int requirement_version = 0;  // that was read
};
struct ResultWriting {
  sql::Transaction& tx;
  Id<organisation::Institution> institution;
  Id<people::Person> student;
  Day today;
};
// Throws Conflict when there is one that counts, or the requirement is another one than was read.
void decide_result(const ResultWriting& writing, Id<people::Person> by, const Start& start, Id<Result> id,
                   const ResultDraft& draft);
// Throws Conflict when it is on a list or ended.
void take_result_back(const ResultWriting& writing, const Result& result, Id<people::Person> by);
// Undoes that. Conflict when there is another one meanwhile.
void put_result_back(const ResultWriting& writing, const Result& result);

struct AnswerDraft {
  std::string words;
};
// Throws Conflict when it is on a list or ended. Without an answer what was said is taken back.
void answer_result(const ResultWriting& writing, const Result& result, std::optional<ResultAnswer> answer,
                   const std::string& words);

struct ReopenDraft {
  std::string committee;
  std::string words;
};
// Throws Conflict unless it is on a list and counts.
void reopen_result(const ResultWriting& writing, const Result& result, Id<people::Person> by,
                   const ReopenDraft& draft);
// Puts results on a list.
void put_on_list(const ResultWriting& writing, const Result& result, std::int64_t list);

// Throws Conflict when there are too many.
void put_beside(const ResultWriting& writing, const Addition& addition);
// The author takes it away. Throws NotFound.
void take_away(const ResultWriting& writing, Id<Addition> id, Id<people::Person> author);

// As it was lived, with its evidence.
void import_result(sql::Transaction& tx, Id<organisation::Institution> institution, const Result& result,
                   const Requirement& requirement, const std::vector<Evidence>& evidence, Day today);

// facts.cpp
void refresh_facts(sql::Transaction& tx, Id<organisation::Institution> institution,
                   Id<people::Person> student, Day today);

}  // namespace koers::requirement

template <>
struct koers::Codes<koers::requirement::ResultValue> {
  using enum koers::requirement::ResultValue;
  static constexpr std::array list{std::pair{met, "voldaan"}, std::pair{not_met, "niet_voldaan"}};
};
template <>
struct koers::Codes<koers::requirement::ResultAnswer> {
  using enum koers::requirement::ResultAnswer;
  static constexpr std::array list{std::pair{agrees, "agrees"}, std::pair{differs, "differs"}};
};
