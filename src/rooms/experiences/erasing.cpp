// What was thrown away or left half done is erased after thirty days.
#include "rooms/experiences/experiences.h"

namespace koers::experiences {

using organisation::Institution;
using people::Person;

namespace {

constexpr std::int64_t seconds_kept = 30LL * 86'400;

struct Left {
  Id<Institution> institution;
  Id<Person> student;
  Id<Experience> id;
};

constexpr sql::Statement select_left{"experiences.select_left", R"(
    SELECT institution_id, student_id, id FROM portfolio_experiences WHERE removed_at < $1
    UNION ALL
    SELECT institution_id, student_id, id FROM portfolio_drafts WHERE changed_at < $1)"};

// 0 when it was brought back, gone on with or made into an experience meanwhile.
constexpr sql::Statement count_still_left{"experiences.count_still_left", R"(
    SELECT (SELECT COUNT(*) FROM portfolio_experiences
            WHERE institution_id = $1 AND student_id = $2 AND id = $3 AND removed_at < $4)
         + (SELECT COUNT(*) FROM portfolio_drafts
            WHERE institution_id = $1 AND student_id = $2 AND id = $3 AND changed_at < $4
              AND NOT EXISTS (SELECT 1 FROM portfolio_experiences
                              WHERE institution_id = $1 AND student_id = $2 AND id = $3)))"};

constexpr sql::Statement delete_answers_of{"experiences.delete_answers_of", R"(
    DELETE FROM portfolio_answers WHERE institution_id = $1 AND student_id = $2 AND experience_id = $3)"};
constexpr sql::Statement delete_responses_of{"experiences.delete_responses_of", R"(
    DELETE FROM portfolio_responses WHERE institution_id = $1 AND student_id = $2 AND experience_id = $3)"};
constexpr sql::Statement delete_competencies_of{"experiences.delete_competencies_of", R"(
    DELETE FROM portfolio_experience_competencies
    WHERE institution_id = $1 AND student_id = $2 AND experience_id = $3)"};
constexpr sql::Statement delete_skills_of{"experiences.delete_skills_of", R"(
    DELETE FROM portfolio_experience_skills WHERE institution_id = $1 AND student_id = $2 AND experience_id = $3)"};
constexpr sql::Statement delete_steps_of{"experiences.delete_steps_of", R"(
    DELETE FROM portfolio_experience_steps WHERE institution_id = $1 AND student_id = $2 AND experience_id = $3)"};
constexpr sql::Statement delete_experience{"experiences.delete_experience", R"(
    DELETE FROM portfolio_experiences WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};
constexpr sql::Statement delete_left_draft{"experiences.delete_left_draft", R"(
    DELETE FROM portfolio_drafts WHERE institution_id = $1 AND student_id = $2 AND id = $3)"};

attachments::Keys erase(sql::Transaction& tx, const Left& left) {
  for (const auto* statement :
       {&delete_answers_of, &delete_responses_of, &delete_competencies_of, &delete_skills_of,
        &delete_steps_of, &delete_experience, &delete_left_draft}) {
    tx.run(*statement, left.institution, left.student, left.id);
  }
  return attachments::remove_all_at(tx, left.institution, left.student, left.id);
}

}  // namespace

std::int64_t erase_old(sql::Database& database, files::Store* files, Instant now, const Erased& erased) {
  const Instant before = now - seconds_kept;
  const auto left = database.snapshot()->reader().all<Left>(select_left, before);
  std::int64_t count = 0;
  for (const Left& one : left) {
    attachments::Keys keys;
    bool is_erased = false;
    database.write([&](sql::Transaction& tx) {
      keys.clear();
      tx.lock(one.student.value);
      is_erased = tx.one<std::int64_t>(count_still_left, one.institution, one.student, one.id, before) > 0;
      if (!is_erased) return;
      keys = erase(tx, one);
      if (erased) erased(tx, one.institution, one.student, one.id);
    });
    if (is_erased) ++count;
    attachments::remove_files(files, keys);
  }
  return count;
}

}  // namespace koers::experiences
