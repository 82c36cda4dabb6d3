// The lists of the exam office: results that were fixed together, on a day. What stands on a list stays
// there; a result that the exam committee opens again comes on a later one with what was decided then.
#pragma once

#include <string>
#include <vector>

#include "rooms/requirement/result.h"
#include "rooms/requirement/visitors.h"

namespace koers::requirement {

// What the exam office sees of a result: not what stands behind it, unless the student sees it differently.
struct ExamRow {
  Id<Result> id{};
  Id<people::Person> student_id{};
  std::string number;
  std::string given_name, infix, family_name;
  std::string programme;
  int start_year = 0;
  ResultValue value = ResultValue::met;
  Day decided_on{};
  std::string decided_by;  // a name; "" of who was forgotten
  std::optional<ResultAnswer> answer{};
  std::string answer_words;  // only where the student sees it differently
  std::string words;         // the same
  std::optional<Day> ended_on{};
  std::string committee;
  std::string ended_words;
  std::int64_t version = 0;

  std::string full_name() const {
    return people::Person{student_id, given_name, infix, family_name}.full_name();
  }
  bool may_be_listed(const time_limits::TimeLimits& limits, Day today) const {
    return answer || answered_by(limits, decided_on) <= today;
  }
};

// Decided and on no list yet, by programme and name.
std::vector<ExamRow> waiting_for_list(sql::Reader& reader, Id<organisation::Institution> institution);

struct ExamList {
  Id<ExamList> id{};
  Day fixed_on{};
  Id<people::Person> fixed_by{};
  std::string given_name, infix, family_name;  // of who fixed it
  int results = 0;
};
// Newest first.
std::vector<ExamList> exam_lists(sql::Reader& reader, Id<organisation::Institution> institution);
// Throws NotFound.
ExamList exam_list_with_id(sql::Reader& reader, Id<organisation::Institution> institution, Id<ExamList> id);
std::vector<ExamRow> rows_of_list(sql::Reader& reader, Id<organisation::Institution> institution,
                                  Id<ExamList> id);

// What a rehearsal showed, so that nothing else is fixed than was read.
std::string mark_of(const std::vector<ExamRow>& rows);

// Fixes a list of all that may be listed. Throws Conflict when that is not what carries this mark.
void fix_list(sql::Transaction& tx, const ExamOfficer& me, Id<ExamList> id, const std::string& mark,
              Day today);
// On the day itself the newest list can be taken back. Throws Conflict.
void take_list_back(sql::Transaction& tx, const ExamOfficer& me, Id<ExamList> id, Day today);
bool may_be_taken_back(const ExamList& list, const std::vector<ExamList>& all, Day today);

void import_list(sql::Transaction& tx, Id<organisation::Institution> institution, const ExamList& list);

}  // namespace koers::requirement
