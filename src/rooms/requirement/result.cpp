#include "rooms/requirement/result.h"

#include <algorithm>

#include "platform/base/error.h"
#include "rooms/requirement/limits.h"

namespace koers::requirement {

using organisation::Institution;
using organisation::Programme;
using people::Person;

namespace {

struct ResultRow {
  Id<Result> id;
  Id<Person> student_id;
  Id<Programme> programme_id;
  int start_year = 0;
  int requirement_version = 0;
  ResultValue value = ResultValue::met;
  std::string words;
  Id<Person> decided_by;
  Day decided_on;
  std::optional<ResultAnswer> answer;
  std::string answer_words;
  std::optional<Day> answered_on;
  std::optional<std::int64_t> list_id;
  std::optional<Day> ended_on;
  Id<Person> ended_by;
  std::string committee, ended_words;
  std::int64_t version = 0;
};

Result result_in(ResultRow&& row) {
  return {row.id,
          row.student_id,
          {row.programme_id, row.start_year},
          row.requirement_version,
          row.value,
          row.words,
          row.decided_by,
          row.decided_on,
          row.answer,
          row.answer_words,
          row.answered_on,
          row.list_id,
          row.ended_on,
          row.ended_by,
          row.committee,
          row.ended_words,
          row.version};
}

constexpr sql::Statement select_of_student{"requirement.select_results_of_student", R"(
    SELECT id, student_id, programme_id, start_year, requirement_version, value, words, decided_by, decided_on, answer,
           answer_words, answered_on, list_id, ended_on, ended_by, committee, ended_words, version
    FROM requirement_results WHERE institution_id = $1 AND student_id = $2 AND programme_id = $3 ORDER BY id)"};
constexpr sql::Statement select_counting{"requirement.select_counting_results", R"(
    SELECT id, student_id, programme_id, start_year, requirement_version, value, words, decided_by, decided_on, answer,
           answer_words, answered_on, list_id, ended_on, ended_by, committee, ended_words, version
    FROM requirement_results WHERE institution_id = $1 AND programme_id = $2 AND ended_on IS NULL)"};
constexpr sql::Statement select_by_id{"requirement.select_result", R"(
    SELECT id, student_id, programme_id, start_year, requirement_version, value, words, decided_by, decided_on, answer,
           answer_words, answered_on, list_id, ended_on, ended_by, committee, ended_words, version
    FROM requirement_results WHERE institution_id = $1 AND id = $2)"};

std::vector<Result> results_in(std::vector<ResultRow>&& rows) {
  std::vector<Result> all;
  all.reserve(rows.size());
  for (ResultRow& row : rows) all.push_back(result_in(std::move(row)));
  return all;
}

}  // namespace

Day answered_by(const time_limits::TimeLimits& limits, Day decided_on) {
  return decided_on + limits.on(days_to_answer, decided_on);
}

bool Result::may_be_listed(const time_limits::TimeLimits& limits, Day today) const {
  return counts() && !is_listed() && (answer || answered_by(limits, decided_on) <= today);
}

std::vector<Result> results_of(sql::Reader& reader, Id<Institution> institution, Id<Person> student,
                               Id<Programme> programme) {
  return results_in(reader.all<ResultRow>(select_of_student, institution, student, programme));
}

std::optional<Result> counting(const std::vector<Result>& results) {
  const auto found =
      std::find_if(results.begin(), results.end(), [](const auto& one) { return one.counts(); });
  return found == results.end() ? std::nullopt : std::optional(*found);
}

std::optional<Result> counting_result(sql::Reader& reader, Id<Institution> institution, Id<Person> student,
                                      Id<Programme> programme) {
  return counting(results_of(reader, institution, student, programme));
}

std::vector<Result> counting_results(sql::Reader& reader, Id<Institution> institution,
                                     Id<Programme> programme) {
  return results_in(reader.all<ResultRow>(select_counting, institution, programme));
}

Result result_with_id(sql::Reader& reader, Id<Institution> institution, Id<Result> id) {
  auto found = reader.one<ResultRow>(select_by_id, institution, id);
  if (!found) throw NotFound("result");
  return result_in(*std::move(found));
}

namespace {
constexpr sql::Statement select_frozen{"requirement.select_frozen_evidence", R"(
    SELECT demand_id, kind, thing_id, on_day FROM requirement_evidence
    WHERE institution_id = $1 AND student_id = $2 AND result_id = $3 ORDER BY demand_id, on_day, thing_id)"};
constexpr sql::Statement select_additions{"requirement.select_additions", R"(
    SELECT a.id, a.demand_id, a.author_id, a.words, a.written_on, COALESCE(p.given_name, '')
    FROM requirement_additions a
    LEFT JOIN campus_people p ON p.institution_id = a.institution_id AND p.id = a.author_id
    WHERE a.institution_id = $1 AND a.student_id = $2 ORDER BY a.id)"};
}  // namespace

std::vector<FrozenEvidence> frozen_evidence(sql::Reader& reader, Id<Institution> institution,
                                            Id<Person> student, Id<Result> result) {
  return reader.all<FrozenEvidence>(select_frozen, institution, student, result);
}

std::vector<Addition> additions_of(sql::Reader& reader, Id<Institution> institution, Id<Person> student) {
  return reader.all<Addition>(select_additions, institution, student);
}

// ---- writing

namespace {

constexpr sql::Statement insert_result{"requirement.insert_result", R"(
    INSERT INTO requirement_results (
      institution_id, student_id, id, programme_id, start_year, requirement_version, value, words, decided_by, decided_on,
      answer, answer_words, answered_on, list_id, ended_on, ended_by, committee, ended_words, version)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, NULL, 0, '', '', 1))"};
constexpr sql::Statement insert_evidence{"requirement.insert_evidence", R"(
    INSERT INTO requirement_evidence (institution_id, student_id, result_id, demand_id, kind, thing_id, on_day)
    VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING)"};
constexpr sql::Statement update_answer{"requirement.update_answer", R"(
    UPDATE requirement_results SET answer = $4, answer_words = $5, answered_on = $6, version = version + 1
    WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};
constexpr sql::Statement update_end{"requirement.update_end", R"(
    UPDATE requirement_results
    SET ended_on = $4, ended_by = $5, committee = $6, ended_words = $7, version = version + 1
    WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};
constexpr sql::Statement update_list{"requirement.update_list", R"(
    UPDATE requirement_results SET list_id = $4, version = version + 1
    WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};
constexpr sql::Statement insert_addition{"requirement.insert_addition", R"(
    INSERT INTO requirement_additions (institution_id, student_id, id, demand_id, author_id, words, written_on)
    VALUES ($1, $2, $3, $4, $5, $6, $7))"};
constexpr sql::Statement delete_addition{"requirement.delete_addition", R"(
    DELETE FROM requirement_additions WHERE institution_id = $1 AND student_id = $2 AND id = $3 AND author_id = $4)"};

// The result as it stands now; Conflict when it is on a list, or ended.
void must_be_open(const Result& result) {
  if (result.is_listed() || !result.counts()) throw Conflict("the result stands");
}

}  // namespace

void import_result(sql::Transaction& tx, Id<Institution> institution, const Result& result,
                   const Requirement& requirement, const std::vector<Evidence>& evidence, Day today) {
  tx.run(insert_result, institution, result.student_id, result.id, result.start.programme, result.start.year,
         result.requirement_version, result.value, result.words, result.decided_by, result.decided_on,
         result.answer, result.answer_words, result.answered_on, result.list_id);
  for (const Demand& demand : requirement.demands) {
    for (const Condition& condition : demand.says.conditions()) {
      for (const Evidence& one : evidence) {
        if (!counts_for(one, condition.yardstick)) continue;
        tx.run(insert_evidence, institution, result.student_id, result.id, demand.id, one.kind, one.thing,
               one.on);
      }
    }
  }
  refresh_facts(tx, institution, result.student_id, today);
}

void decide_result(const ResultWriting& writing, Id<Person> by, const Start& start, Id<Result> id,
                   const ResultDraft& draft) {
  const auto requirement = fixed_requirement(writing.tx, writing.institution, start);
  if (!requirement || requirement->version != draft.requirement_version) throw Conflict("other demands");
  if (counting_result(writing.tx, writing.institution, writing.student, start.programme)) {
    throw Conflict("decided already");
  }
  import_result(writing.tx, writing.institution,
                {.id = id,
                 .student_id = writing.student,
                 .start = start,
                 .requirement_version = requirement->version,
                 .value = draft.value.value(),
                 .words = draft.words,
                 .decided_by = by,
                 .decided_on = writing.today},
                *requirement, evidence_of(writing.tx, writing.institution, writing.student), writing.today);
}

void take_result_back(const ResultWriting& writing, const Result& result, Id<Person> by) {
  must_be_open(result);
  writing.tx.run(update_end, writing.institution, writing.student, result.id, writing.today, by, "", "");
  refresh_facts(writing.tx, writing.institution, writing.student, writing.today);
}

void put_result_back(const ResultWriting& writing, const Result& result) {
  if (result.counts() || !result.committee.empty() ||
      counting_result(writing.tx, writing.institution, writing.student, result.start.programme)) {
    throw Conflict("there is another one");
  }
  writing.tx.run(update_end, writing.institution, writing.student, result.id, std::nullopt, Id<Person>{}, "",
                 "");
  refresh_facts(writing.tx, writing.institution, writing.student, writing.today);
}

void answer_result(const ResultWriting& writing, const Result& result, std::optional<ResultAnswer> answer,
                   const std::string& words) {
  must_be_open(result);
  std::optional<Day> on;
  if (answer) on = writing.today;
  writing.tx.run(update_answer, writing.institution, writing.student, result.id, answer, words, on);
}

void reopen_result(const ResultWriting& writing, const Result& result, Id<Person> by,
                   const ReopenDraft& draft) {
  if (!result.is_listed() || !result.counts()) throw Conflict("only what is on a list");
  writing.tx.run(update_end, writing.institution, writing.student, result.id, writing.today, by,
                 draft.committee, draft.words);
  refresh_facts(writing.tx, writing.institution, writing.student, writing.today);
}

void put_on_list(const ResultWriting& writing, const Result& result, std::int64_t list) {
  const auto limits = time_limits::TimeLimits::of(writing.tx, writing.institution);
  if (!result.may_be_listed(limits, writing.today)) throw Conflict("not for a list");
  writing.tx.run(update_list, writing.institution, writing.student, result.id, list);
}

void put_beside(const ResultWriting& writing, const Addition& addition) {
  if (additions_of(writing.tx, writing.institution, writing.student).size() >= most_additions) {
    throw Conflict("enough");
  }
  writing.tx.run(insert_addition, writing.institution, writing.student, addition.id, addition.demand_id,
                 addition.author_id, addition.words, writing.today);
}

void take_away(const ResultWriting& writing, Id<Addition> id, Id<Person> author) {
  if (writing.tx.run(delete_addition, writing.institution, writing.student, id, author) == 0) {
    throw NotFound("addition");
  }
}

}  // namespace koers::requirement
