#include "rooms/requirement/exam_list.h"

#include <algorithm>

#include "platform/base/error.h"

namespace koers::requirement {

using organisation::Institution;

namespace {

constexpr sql::Statement select_waiting{"requirement.select_waiting_for_list", R"(
    SELECT r.id, r.student_id, COALESCE(p.number, ''), p.given_name, p.infix, p.family_name, COALESCE(m.name, ''),
           r.start_year, r.value, r.decided_on,
           COALESCE(b.given_name || CASE WHEN b.infix = '' THEN '' ELSE ' ' || b.infix END
                    || CASE WHEN b.family_name = '' THEN '' ELSE ' ' || b.family_name END, ''),
           r.answer, CASE WHEN r.answer = 'differs' THEN r.answer_words ELSE '' END,
           CASE WHEN r.answer = 'differs' THEN r.words ELSE '' END, r.ended_on, r.committee, r.ended_words, r.version
    FROM requirement_results r
    JOIN campus_people p ON p.institution_id = r.institution_id AND p.id = r.student_id
    LEFT JOIN campus_programmes m ON m.institution_id = r.institution_id AND m.id = r.programme_id
    LEFT JOIN campus_people b ON b.institution_id = r.institution_id AND b.id = r.decided_by
    WHERE r.institution_id = $1 AND r.ended_on IS NULL AND r.list_id IS NULL
    ORDER BY m.name COLLATE alphabet, p.family_name COLLATE alphabet, p.given_name COLLATE alphabet, r.id)"};

constexpr sql::Statement select_rows_of_list{"requirement.select_rows_of_list", R"(
    SELECT r.id, r.student_id, COALESCE(p.number, ''), p.given_name, p.infix, p.family_name, COALESCE(m.name, ''),
           r.start_year, r.value, r.decided_on,
           COALESCE(b.given_name || CASE WHEN b.infix = '' THEN '' ELSE ' ' || b.infix END
                    || CASE WHEN b.family_name = '' THEN '' ELSE ' ' || b.family_name END, ''),
           r.answer, CASE WHEN r.answer = 'differs' THEN r.answer_words ELSE '' END,
           CASE WHEN r.answer = 'differs' THEN r.words ELSE '' END, r.ended_on, r.committee, r.ended_words, r.version
    FROM requirement_results r
    JOIN campus_people p ON p.institution_id = r.institution_id AND p.id = r.student_id
    LEFT JOIN campus_programmes m ON m.institution_id = r.institution_id AND m.id = r.programme_id
    LEFT JOIN campus_people b ON b.institution_id = r.institution_id AND b.id = r.decided_by
    WHERE r.institution_id = $1 AND r.list_id = $2
    ORDER BY m.name COLLATE alphabet, p.family_name COLLATE alphabet, p.given_name COLLATE alphabet, r.id)"};

constexpr sql::Statement select_lists{"requirement.select_lists", R"(
    SELECT l.id, l.fixed_on, l.fixed_by, COALESCE(p.given_name, ''), COALESCE(p.infix, ''), COALESCE(p.family_name, ''),
           (SELECT COUNT(*) FROM requirement_results r WHERE r.institution_id = l.institution_id AND r.list_id = l.id)
    FROM requirement_lists l
    LEFT JOIN campus_people p ON p.institution_id = l.institution_id AND p.id = l.fixed_by
    WHERE l.institution_id = $1 ORDER BY l.fixed_on DESC, l.id DESC)"};

constexpr sql::Statement insert_list{"requirement.insert_list", R"(
    INSERT INTO requirement_lists (institution_id, id, fixed_on, fixed_by) VALUES ($1, $2, $3, $4))"};
constexpr sql::Statement delete_list{"requirement.delete_list", R"(
    DELETE FROM requirement_lists WHERE institution_id = $1 AND id = $2)"};
constexpr sql::Statement update_off_list{"requirement.update_off_list", R"(
    UPDATE requirement_results SET list_id = NULL, version = version + 1
    WHERE institution_id = $1 AND list_id = $2)"};

}  // namespace

std::vector<ExamRow> waiting_for_list(sql::Reader& reader, Id<Institution> institution) {
  return reader.all<ExamRow>(select_waiting, institution);
}

std::vector<ExamRow> rows_of_list(sql::Reader& reader, Id<Institution> institution, Id<ExamList> id) {
  return reader.all<ExamRow>(select_rows_of_list, institution, id);
}

std::vector<ExamList> exam_lists(sql::Reader& reader, Id<Institution> institution) {
  return reader.all<ExamList>(select_lists, institution);
}

ExamList exam_list_with_id(sql::Reader& reader, Id<Institution> institution, Id<ExamList> id) {
  for (ExamList& one : exam_lists(reader, institution)) {
    if (one.id == id) return std::move(one);
  }
  throw NotFound("no such list");
}

std::string mark_of(const std::vector<ExamRow>& rows) {
  // FNV-1a: it need not keep a secret, only tell two lists apart.
  std::uint64_t mark = 14695981039346656037ULL;
  for (const ExamRow& row : rows) {
    for (const std::int64_t part : {row.id.value, row.version}) {
      mark = (mark ^ static_cast<std::uint64_t>(part)) * 1099511628211ULL;
    }
  }
  return std::to_string(rows.size()) + "-" + std::to_string(mark);
}

void import_list(sql::Transaction& tx, Id<Institution> institution, const ExamList& list) {
  tx.run(insert_list, institution, list.id, list.fixed_on, list.fixed_by);
}

void fix_list(sql::Transaction& tx, const ExamOfficer& me, Id<ExamList> id, const std::string& mark,
              Day today) {
  tx.lock(me.institution().value);
  auto rows = waiting_for_list(tx, me.institution());
  const auto limits = time_limits::TimeLimits::of(tx, me.institution());
  std::erase_if(rows, [&](const ExamRow& row) { return !row.may_be_listed(limits, today); });
  if (rows.empty() || mark_of(rows) != mark) throw Conflict("another list than was read");
  import_list(tx, me.institution(), {.id = id, .fixed_on = today, .fixed_by = me.id()});
  for (const ExamRow& row : rows) {
    tx.lock(row.student_id.value);
    const Result result = result_with_id(tx, me.institution(), row.id);
    if (result.version != row.version) throw Conflict("another result than was read");
    put_on_list({tx, me.institution(), row.student_id, today}, result, id.value);
  }
}

bool may_be_taken_back(const ExamList& list, const std::vector<ExamList>& all, Day today) {
  return !all.empty() && all.front().id == list.id && list.fixed_on == today;
}

void take_list_back(sql::Transaction& tx, const ExamOfficer& me, Id<ExamList> id, Day today) {
  tx.lock(me.institution().value);
  const ExamList list = exam_list_with_id(tx, me.institution(), id);
  const auto rows = rows_of_list(tx, me.institution(), id);
  const bool was_opened =
      std::any_of(rows.begin(), rows.end(), [](const ExamRow& row) { return row.ended_on.has_value(); });
  if (was_opened || !may_be_taken_back(list, exam_lists(tx, me.institution()), today)) {
    throw Conflict("the list stands");
  }
  for (const ExamRow& row : rows) tx.lock(row.student_id.value);
  tx.run(update_off_list, me.institution(), id);
  tx.run(delete_list, me.institution(), id);
}

}  // namespace koers::requirement
